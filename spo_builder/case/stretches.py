"""Cuts two wordings down to the stretches in which they differ, with a few words on either side."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_WHOLE = 12
"""Texts of at most so many words are shown whole."""
_CONTEXT = 4
_LONGEST = 40
_MOST = 6
_MOST_WORDS = 2_000
_GAP: Final = "…"
_SENTENCE_END: Final = re.compile(r"(?<=[.!?;:])\s+|\n+")
SAME_WORDS: Final = "the same words, with other spaces or line breaks"


@dataclass(frozen=True, slots=True)
class _Hunk:
    """The words from one index to another that differ, in both texts."""

    old: tuple[int, int]
    new: tuple[int, int]


def show_change(old: str, new: str) -> tuple[str, str]:
    """Return the stretches of two texts that differ, each with some words before and after.

    Short texts come whole. Swapping the two texts swaps the two results.

    Args:
        old: the earlier text.
        new: the later text, which differs from the earlier one.
    """
    if old > new:
        later, earlier = show_change(new, old)
        return earlier, later
    words, others = old.split(), new.split()
    if words == others:
        return SAME_WORDS, SAME_WORDS
    if max(len(words), len(others)) <= _WHOLE:
        return shorten(old), shorten(new)
    hunks = _join(_find_hunks(words, others, (old, new)))
    return (
        _show(words, [hunk.old for hunk in hunks]),
        _show(others, [hunk.new for hunk in hunks]),
    )


def shorten(text: str, longest: int = _LONGEST) -> str:
    """Return a text on one line, its middle left out where it has more than so many words."""
    words = text.split()
    if len(words) <= longest:
        return " ".join(words)
    return " ".join((*words[: longest - longest // 3], _GAP, *words[-(longest // 3) :]))


def _find_hunks(words: Sequence[str], others: Sequence[str], texts: tuple[str, str]) -> list[_Hunk]:
    """Return where two texts differ; long ones are first compared sentence by sentence, which is quick."""
    if len(words) + len(others) <= _MOST_WORDS:
        return _match(words, others, 0, 0)
    sentences, other_sentences = ([part.split() for part in _SENTENCE_END.split(text)] for text in texts)
    starts, other_starts = _list_starts(sentences), _list_starts(other_sentences)
    hunks: list[_Hunk] = []
    keys, other_keys = ([" ".join(part) for part in rows] for rows in (sentences, other_sentences))
    for hunk in _match(keys, other_keys, 0, 0):
        first, last = starts[hunk.old[0]], starts[hunk.old[1]]
        other_first, other_last = other_starts[hunk.new[0]], other_starts[hunk.new[1]]
        if last - first + other_last - other_first <= _MOST_WORDS:
            hunks += _match(words[first:last], others[other_first:other_last], first, other_first)
        else:
            hunks.append(_trim(words, others, _Hunk((first, last), (other_first, other_last))))
    return hunks


def _match(words: Sequence[str], others: Sequence[str], start: int, other_start: int) -> list[_Hunk]:
    """Return where two lists differ; what both begin and end with is set aside first, which is quick."""
    whole = _trim(words, others, _Hunk((0, len(words)), (0, len(others))))
    (begins, ends), (other_begins, other_ends) = whole.old, whole.new
    matcher = SequenceMatcher(None, words[begins:ends], others[other_begins:other_ends], autojunk=False)
    start, other_start = start + begins, other_start + other_begins
    return [
        _Hunk((first + start, last + start), (other_first + other_start, other_last + other_start))
        for kind, first, last, other_first, other_last in matcher.get_opcodes()
        if kind != "equal"
    ]


def _list_starts(sentences: Sequence[Sequence[str]]) -> list[int]:
    starts = [0]
    for sentence in sentences:
        starts.append(starts[-1] + len(sentence))
    return starts


def _trim(words: Sequence[str], others: Sequence[str], hunk: _Hunk) -> _Hunk:
    """Return the hunk without the words that both its sides begin or end with."""
    (first, last), (other_first, other_last) = hunk.old, hunk.new
    while first < last and other_first < other_last and words[first] == others[other_first]:
        first, other_first = first + 1, other_first + 1
    while first < last and other_first < other_last and words[last - 1] == others[other_last - 1]:
        last, other_last = last - 1, other_last - 1
    return _Hunk((first, last), (other_first, other_last))


def _join(hunks: Sequence[_Hunk]) -> list[_Hunk]:
    """Return the hunks, those joined between which only a few words stand."""
    joined = list(hunks[:1])
    for hunk in hunks[1:]:
        before = joined[-1]
        if hunk.old[0] - before.old[1] <= 2 * _CONTEXT and hunk.new[0] - before.new[1] <= 2 * _CONTEXT:
            joined[-1] = _Hunk((before.old[0], hunk.old[1]), (before.new[0], hunk.new[1]))
        else:
            joined.append(hunk)
    return joined


def _show(words: Sequence[str], spans: Sequence[tuple[int, int]]) -> str:
    shown = spans[:_MOST]
    pieces = [_show_span(words, span) for span in shown]
    opens = shown[0][0] > _CONTEXT
    closes = shown[-1][1] + _CONTEXT < len(words)
    text = f" {_GAP} ".join(pieces)
    more = len(spans) - len(shown)
    tail = f" (and {more} more {'place' if more == 1 else 'places'})" if more else ""
    return f"{f'{_GAP} ' if opens else ''}{text}{f' {_GAP}' if closes else ''}{tail}"


def _show_span(words: Sequence[str], span: tuple[int, int]) -> str:
    first, last = span
    before = " ".join(words[max(0, first - _CONTEXT) : first])
    after = " ".join(words[last : last + _CONTEXT])
    return " ".join(part for part in (before, shorten(" ".join(words[first:last])), after) if part)
