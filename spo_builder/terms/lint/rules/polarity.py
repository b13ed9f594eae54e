"""Rules on sentences that turn round and round: double negatives and too many of them (T05)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.terms.lint.duties import Force
from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_TURNED = Phrase(
    r"(?:(?:prohibited|forbidden|banned|barred|restrained) from (?:not|never|failing|refraining|omitting)|"
    r"(?:(?:must|shall|should|may|do|does|to) )?not (?:to )?(?:fail|omit|neglect|"
    r"forget)(?: to)? (?:refrain|abstain|desist|avoid|not))\b",
    "banned barred do does forbidden may must not prohibited restrained shall should to",
)
_DOUBLE = Phrase(
    r"(?:(?:must|shall|should|may|will) (?:not|never)|not to|never|cannot) (?:[a-z]{1,15} ){0,2}?"
    r"(?:not|never|nobody|nothing|nowhere|none|no one|no(?! (?:more|less|later|fewer|longer|earlier))|"
    r"fail to|refrain|desist|abstain|"
    r"omit to|neglect to|be prohibited|avoid)\b",
    "cannot may must never not shall should will",
)
_TURN = Phrase(
    r"\b(?:(?:not|no)(?! (?:more|less|later|fewer|longer|earlier|further)\b)(?! (?:only|exceeding)\b)|"
    r"never|nor|neither|unless|"
    r"except(?:ing)?|without(?! (?:stopping|communicating|approaching|delay)\b)|refrain|prohibited|"
    r"fails? to)\b"
)
_EXCEPTIONS = frozenset({"unless", "except", "excepting"})
_MOST_TURNS = 3


def find_turned(reading: Reading) -> Iterator[Hit]:
    """T05: "prohibited from not", "must not fail to refrain": they forbid the opposite of what they mean."""
    for found in reading.find(_TURNED):
        yield Hit(max(found.start(), reading.first), found.end())


def find_double_negative(reading: Reading) -> Iterator[Hit]:
    """T05: a second negative right behind the first."""
    for found in reading.find(_DOUBLE):
        yield Hit(max(found.start(), reading.first), found.end())


def find_many_turns(reading: Reading) -> Iterator[Hit]:
    """T05: four or more negatives in a sentence, beyond its lead-in and one exception."""
    for start, end in reading.sentences:
        heads = [duty for duty in reading.list_duties(start, end) if duty.force is Force.FORBIDS]
        lead = (heads[0].start, heads[0].body) if heads else (-1, -1)
        turns = [
            found
            for found in _TURN.finditer(reading.masked, start, end)
            if not lead[0] <= found.start() < lead[1]
        ]
        spare = next((turn for turn in turns if turn.group() in _EXCEPTIONS), None)
        counted = [turn for turn in turns if turn is not spare and not _is_listed(reading, turn)]
        if len(counted) > _MOST_TURNS:
            yield Hit(turns[0].start(), turns[-1].end())


_LETTER = Phrase(r"\((?:[a-z]{1,2}|[ivx]{1,4}|\d{1,2})\) [^;]*$")


def _is_listed(reading: Reading, turn: re.Match[str]) -> bool:
    """Return whether a word stands in a lettered item of a list, which is read on its own."""
    return _LETTER.search(reading.get_before(turn.start())) is not None
