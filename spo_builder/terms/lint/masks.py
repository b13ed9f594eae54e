"""Covers names, places, handles and addresses, so that no rule reads a name as a word."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from spo_builder.terms.lint.folding import fold
from spo_builder.terms.lint.names import find_proper
from spo_builder.terms.lint.vocabulary import COMMON, PLAIN_STREETS
from spo_builder.terms.lint.words import OTHER, PERSON, PLACE, Mask

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spo_builder.terms.lint.words import Word

_HANDLE = re.compile(
    r"https?://[^\s<>]{1,2000}|www\.[^\s<>]{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}|"
    r"(?<!\w)@\w{1,64}(?:\.\w{1,64}){0,4}"
)
_QUOTE = re.compile(r'"[^"\n]{1,120}"|(?<!\w)\'[^\'\n]{1,80}\'(?!\w)')
_CALLED = re.compile(
    r"(?:account|profile|name|username|user name|handle|page|called|known as|named|group|channel|"
    r"entitled|titled|card|"
    r"words|message|site|website|app|as|alias)[ ,:(]{1,3}$"
)
_ADDRESS = re.compile(
    rf"(?<![\w.])\d{{1,4}}[a-z]?,? (?!(?:metres?|meters?|m|yards?|miles?|km|feet|days?|hours?) )"
    rf"[a-z'-]{{1,30}} (?:[a-z'-]{{1,30}} )?(?:{PLAIN_STREETS}|close|drive|way|row|gardens|court)(?!\w)"
)
_STREET = re.compile(rf"(?<![\w'-])[a-z'-]{{2,30}} (?:{PLAIN_STREETS})(?!\w)")
_SMALL = frozenset(
    {"to", "of", "the", "or", "and", "a", "in", "by", "at", "from", "with", "any", "his", "her"}
)
_MOST_UPPER = 0.7
# So few small words say nothing about the style of a heading.
_FEW = 3


def has_telling_case(text: str, words: Sequence[Word]) -> bool:
    """Return whether capital letters say anything: not in all capitals, and not in Headline Style."""
    letters = sum(map(str.isalpha, text[:4000]))
    if sum(map(str.isupper, text[:4000])) > _MOST_UPPER * letters:
        return False
    small = [word for word in words[1:800] if word.lower in _SMALL]
    if len(small) < _FEW:
        return len(words) <= _FEW or not all(word.is_capital for word in words)
    return sum(word.is_capital for word in small) * 2 < len(small)


def mask(text: str, masks: Sequence[Mask]) -> str:
    """Return the text with each mask covered by its character; where masks overlap the first wins."""
    pieces: list[str] = []
    done = 0
    for each in sorted(masks, key=lambda one: (one.start, -one.end)):
        start = max(each.start, done)
        if start >= each.end:
            continue
        pieces += (text[done:start], each.kind * (each.end - start))
        done = each.end
    return "".join((*pieces, text[done:]))


def find_masks(
    text: str, lower: str, words: Sequence[Word], names: tuple[str, ...], first: int
) -> list[Mask]:
    """Return every stretch that is a name.

    Args:
        text: the folded text with its capital letters.
        lower: the same in small letters.
        words: its words.
        names: names of the people of the case.
        first: where the text as given begins, behind the lead-in.
    """
    found = (
        [Mask(hit.start(), hit.end(), OTHER) for hit in _HANDLE.finditer(lower)] if _may_hold(lower) else []
    )
    found += _find_quotes(text, lower)
    found += [Mask(start, end, PERSON) for start, end in _find_people(lower, names)]
    found += [Mask(hit.start(), hit.end(), PLACE) for hit in _ADDRESS.finditer(lower)]
    if has_telling_case(text[first:], [word for word in words if word.start >= first]):
        found += _find_part_names(text, words, names, first)
        found += find_proper(text, words, first)
    else:
        found += _find_streets(lower)
    return found


def _may_hold(lower: str) -> bool:
    return "@" in lower or "://" in lower or "www." in lower


def _find_quotes(text: str, lower: str) -> Iterator[Mask]:
    """Yield quoted handles and titles; a quoted everyday word stays in sight."""
    for hit in _QUOTE.finditer(text):
        inside = hit.group()[1:-1]
        is_handle = any(letter.isdigit() or letter in "_@#/" for letter in inside)
        if is_handle or _CALLED.search(lower[max(0, hit.start() - 20) : hit.start()]):
            yield Mask(hit.start(), hit.end(), OTHER)


@lru_cache(maxsize=64)
def _compile_names(names: tuple[str, ...]) -> re.Pattern[str] | None:
    plain = sorted({fold(name).text.strip().lower() for name in names} - {""}, key=len, reverse=True)
    if not plain:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, plain))})(?!\w)")


def _find_people(lower: str, names: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    pattern = _compile_names(names)
    if pattern is not None:
        yield from (hit.span() for hit in pattern.finditer(lower))


def _find_part_names(text: str, words: Sequence[Word], names: tuple[str, ...], first: int) -> Iterator[Mask]:
    """Yield first and last names of the people that stand alone, with a capital letter and not as a verb."""
    parts = {part.lower() for name in names for part in fold(name).text.split() if len(part) > 1}
    for word in words:
        if (
            word.is_capital
            and word.lower in parts
            and word.start > first
            and text[word.start - 2 : word.start] != ". "
        ):
            yield Mask(word.start, word.end, PERSON)


def _find_streets(lower: str) -> Iterator[Mask]:
    for hit in _STREET.finditer(lower):
        before = hit.group().split()[0]
        if before not in COMMON or before in JUDGED_BEFORE_STREET:
            yield Mask(hit.start(), hit.end(), PLACE)


# In all capitals "HARASS LANE" can only be a name: no verb or adjective stands so before a street.
JUDGED_BEFORE_STREET = frozenset({"harass", "stalk", "reasonable", "proper"})
