"""Reduces text to the forms in which a protected fact is looked for, however it was written."""

# ruff: noqa: RUF001, RUF003 - look-alike letters are the very subject of this table
from __future__ import annotations

import sys
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Final

# Stands between texts that are searched together; no case file may hold it, and no form removes it.
SEPARATOR: Final = "\x1e"

_LOOK_ALIKES: Final = {
    # Cyrillic
    "а": "a", "в": "b", "е": "e", "ё": "e", "з": "3", "и": "u", "к": "k", "м": "m", "н": "h", "о": "o",
    "р": "p", "с": "c", "т": "t", "у": "y", "х": "x", "ѕ": "s", "і": "i", "ї": "i", "ј": "j", "ԁ": "d",
    "ԛ": "q", "ԝ": "w", "һ": "h", "ѵ": "v", "ь": "b", "г": "r", "п": "n", "ӏ": "l", "ү": "y",
    # Greek
    "α": "a", "β": "b", "γ": "y", "ε": "e", "ζ": "z", "η": "n", "ι": "i", "κ": "k", "μ": "m", "ν": "v",
    "ο": "o", "π": "n", "ρ": "p", "σ": "o", "ς": "s", "τ": "t", "υ": "u", "χ": "x", "ω": "w", "λ": "l",
    # Latin and others
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ɑ": "a", "ɡ": "g", "ſ": "s", "ƅ": "b", "æ": "ae",
    "œ": "oe", "ð": "d", "þ": "th", "ß": "ss", "ԍ": "g", "ɩ": "i", "ʟ": "l", "ᴏ": "o", "օ": "o", "ո": "n",
    "ս": "u", "հ": "h",
}  # fmt: skip
# Capitals whose look is another letter's, although their small form is not: Cyrillic В, Н, Р; Greek Β, Η, Ρ.
_CAPITALS: Final = {
    "В": "b", "Н": "h", "Р": "p", "С": "c", "У": "y", "Х": "x", "Ζ": "z", "Β": "b", "Η": "h", "Μ": "m",
    "Ν": "n", "Ρ": "p", "Υ": "y", "Χ": "x", "Ѕ": "s", "З": "3", "И": "n", "Σ": "e",
}  # fmt: skip
# Characters that read alike in many typefaces, all written one way: zero and O, one, l and I.
_ALIKE: Final = {"0": "o", "1": "l", "i": "l", "|": "l"}
# Marks of ordinary typing that all become a space; without them most texts are plain ASCII, which is quick.
_COMMON_MARKS: Final = "“”‘’–—…"


@dataclass(frozen=True, slots=True)
class Forms:
    """One text in the forms that are searched.

    Attributes:
        words: letters and digits only, one space between words, a space at each end.
        compact: `words` without the spaces.
    """

    words: str
    compact: str


def _reduce_character(char: str) -> str:
    """Return what stands for one character in `words`: nothing, a space, or small letters and digits."""
    if char in _CAPITALS:
        return _reduce_plain(_CAPITALS[char])
    return "".join(
        _reduce_plain(_LOOK_ALIKES.get(part, part))
        for part in unicodedata.normalize("NFKD", char).casefold()
        if unicodedata.category(part) not in {"Mn", "Me", "Cf"}
    )


def _reduce_plain(part: str) -> str:
    reduced: list[str] = []
    for char in part:
        if char in _ALIKE:
            reduced.append(_ALIKE[char])
        elif char.isdecimal():
            digit = str(unicodedata.decimal(char))
            reduced.append(_ALIKE.get(digit, digit))
        else:
            reduced.append(char if char.isalnum() or char == SEPARATOR else " ")
    return "".join(reduced)


def _keep_punctuation(char: str) -> str:
    """Return what stands for one character in `tight`."""
    reduced = _reduce_character(char)
    if reduced.strip() or not reduced or char.isspace():
        return reduced.strip()
    return unicodedata.normalize("NFKC", char)


class _Table(dict[int, str]):
    """A translation table that works out a character when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = value = _reduce_character(chr(code))
        return value


class _TightTable(dict[int, str]):
    """The same for the tight form."""

    def __missing__(self, code: int) -> str:
        self[code] = value = _keep_punctuation(chr(code))
        return value


@cache
def _get_table() -> _Table:
    return _Table()


@cache
def _get_tight_table() -> _TightTable:
    return _TightTable()


def _reduce(text: str) -> str:
    if not text.isascii():
        for mark in _COMMON_MARKS:
            text = text.replace(mark, " ")
    return text.translate(_get_table())


def reduce_words(text: str) -> str:
    """Return letters and digits only, one way of writing each, single spaces, one at each end."""
    return f" {' '.join(filter(None, _reduce(text).split(' ')))} "


def reduce_compact(text: str) -> str:
    """Return the letters and digits of a text with nothing between them."""
    return _reduce(text).replace(" ", "")


def reduce_tight(text: str) -> str:
    """Return a text in small letters without white space, its punctuation kept."""
    return text.translate(_get_tight_table())


def build_forms(text: str) -> Forms:
    """Return the forms of one text, or of several joined by `SEPARATOR`."""
    reduced = _reduce(text)
    words = f" {' '.join(filter(None, reduced.replace(SEPARATOR, f' {SEPARATOR} ').split(' ')))} "
    return Forms(words=words, compact=reduced.replace(" ", ""))


def map_characters(text: str, *, tight: bool = False) -> tuple[str, tuple[int, ...]]:
    """Return a form of one text without white space, and for each of its characters the index in the text."""
    table = _get_tight_table() if tight else _get_table()
    reduced: list[str] = []
    places: list[int] = []
    for index, char in enumerate(text):
        for part in table[ord(char)]:
            if part != " ":
                reduced.append(sys.intern(part))
                places.append(index)
    return "".join(reduced), tuple(places)
