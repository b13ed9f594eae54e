"""Rule on terms that hold several duties, so that a breach cannot be charged precisely (T33)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spo_builder.terms.lint.duties import Force
from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.words import OTHER, PERSON, PLACE, PROPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.duties import Duty
    from spo_builder.terms.lint.reading import Reading

_FAMILIES = {
    "contact": (
        "contact telephone phone call text message email e-mail write speak communicate talk ring "
        "approach follow watch monitor spy"
    ),
    "area": "enter go attend visit return remain loiter live reside travel be come walk drive wait leave",
    "publish": "publish post share upload photograph film record",
    "possess": "possess own use have buy access install",
    "hand": (
        "surrender hand provide give allow permit produce deliver notify inform register tell report sign "
        "disclose supply"
    ),
    "pay": "pay apologise",
    "stop": "stalk harass molest pester threaten damage assault",
}
_FAMILY = {word: family for family, words in _FAMILIES.items() for word in words.split()}
_JOINT = Phrase(
    r"(?:[;,.:]? ?\b(?:and|but)(?: also| then| further)?|[;.]|[.;] ?\(?\w{1,3}[.)])(?: the defendant|"
    r" he| you)?(?: also)? ?$"
)
_BEHIND = Phrase(
    r"(?: (?:not|to|knowingly|directly|also|ever|have any|then|at once|make any)){0,6} ?([a-z-]+)\b"
)
_SECOND = Phrase(
    r"(?:,? and|;|,? and also) (?:not )?(?:to )?(?P<verb>enter|go to|go within|attend|visit|surrender|"
    r"publish|post|pay|contact|telephone|approach)\b(?! \d)"
)
_STEMS = {
    "entering": "enter",
    "going": "go",
    "contacting": "contact",
    "attending": "attend",
    "visiting": "visit",
    "publishing": "publish",
    "using": "use",
    "following": "follow",
}


def find_second_duty(reading: Reading) -> Iterator[Hit]:
    """T33: a second duty of another kind in the same term."""
    duties = [
        duty
        for duty in reading.duties
        if duty.force is not Force.ALLOWS and not reading.is_exception(duty.start)
    ]
    first: tuple[Force, str] | None = None
    for duty in duties:
        kind = _tell_kind(reading, duty)
        if first is None:
            first = kind
        elif kind is not None and _differs(first, kind) and _is_joined(reading, duty):
            word = _BEHIND.match(reading.masked, duty.body)
            yield Hit(duty.start, word.end() if word else duty.body)
    if first is not None and len(duties) == 1:
        yield from _find_bare_second(reading, duties[0], first)


def _tell_kind(reading: Reading, duty: Duty) -> tuple[Force, str] | None:
    word = _BEHIND.match(reading.masked, duty.body)
    if word is None:
        return (duty.force, "")
    return (duty.force, _get_family(word[1]))


def _get_family(word: str) -> str:
    return _FAMILY.get(_STEMS.get(word, word), "")


def _differs(one: tuple[Force, str], other: tuple[Force, str]) -> bool:
    return one[0] is not other[0] or (one[1] != other[1] and bool(one[1] and other[1]))


def _is_joined(reading: Reading, duty: Duty) -> bool:
    return _JOINT.search(reading.masked[max(0, duty.start - 40) : duty.start].rstrip(" ")) is not None


def _find_bare_second(reading: Reading, duty: Duty, first: tuple[Force, str]) -> Iterator[Hit]:
    """Yield a second verb behind an object, where "must not" is not said again."""
    for found in _SECOND.finditer(reading.masked, duty.body):
        between = reading.masked[max(duty.body, found.start() - 400) : found.start()]
        family = _get_family(found["verb"].split()[0])
        has_object = re.search(f"[{PERSON}{PLACE}{OTHER}{PROPER}]|device|phone|computer", between) is not None
        if (
            has_object
            and first[1] in _APART
            and family != first[1]
            and not reading.is_exception(found.start())
        ):
            yield Hit(found.start("verb"), found.end())


_APART = frozenset({"contact", "publish", "hand", "possess", "pay"})
