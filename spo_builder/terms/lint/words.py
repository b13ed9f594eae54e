"""The words of a text, and the stretches of it that are names."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Private-use characters that stand in the place of a name; folding drops them from any text as given.
PERSON, PLACE, OTHER, PROPER = "\ue000", "\ue001", "\ue002", "\ue003"

_WORD = re.compile(r"[^\W_]+(?:[&'.-][^\W_]+)*")
_LONGEST_ACRONYM = 5


@dataclass(frozen=True, slots=True)
class Word:
    """One word: where it stands and its small letters; a possessive ending is no part of it."""

    start: int
    end: int
    lower: str
    is_capital: bool
    is_possessive: bool


@dataclass(frozen=True, slots=True)
class Mask:
    """A stretch of text that is a name, and of what kind."""

    start: int
    end: int
    kind: str


def find_words(text: str) -> tuple[Word, ...]:
    """Return the words of a folded text in order."""
    return tuple(_make_word(found) for found in _WORD.finditer(text))


def _make_word(found: re.Match[str]) -> Word:
    word = found.group()
    is_possessive = word.endswith(("'s", "'S"))
    end = found.end() - 2 if is_possessive else found.end()
    bare = word[:-2] if is_possessive else word
    is_acronym = len(bare) <= _LONGEST_ACRONYM and bare.isupper()
    return Word(found.start(), end, bare.lower(), bare[0].isupper() and not is_acronym, is_possessive)
