"""Rules on the written form: places left to be filled in (T39), and a full postcode."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_BLANK = Phrase(
    r"\[(?!\d{4}\])[^\[\]\n]{0,200}\]|\{{1,2}[^{}\n]{0,200}\}{1,2}|\bX{3,}\b|\b(?:TBC|TBA|TBD)\b|"
    r"(?<!\w)_{3,}(?!\w)|<(?!3)[A-Za-z][A-Za-z _-]{1,40}>|"
    r"\((?i:insert|enter|name|address|date|add)(?: [A-Za-z' ]{2,40})?\)|(?<!\.)\.{5,}(?!\.)|"
    r"\N{HORIZONTAL ELLIPSIS}{2,}|\?{2,}|\*\*[A-Z][A-Z ]{1,40}\*\*|\bN/A\b|\b(?i:dd/mm/(?:yy)?yy)\b|"
    r"\b00/00/0000\b|"
    r"\b(?i:to be (?:confirmed|advised|inserted|completed)|insert (?:the |a |full )?(?:name|address|"
    r"date|details|place|here)[a-z ]{0,20}here)\b"
)
_INSERT = Phrase(r"\bINSERT(?: [A-Z]{2,20}){0,6}\b")
_CAPITAL_INSERT = Phrase(
    r"\bINSERT (?:THE |FULL |A )?(?:NAME|ADDRESS|DATE|PLACE|HERE|DETAILS|STREET|TIME|POSTCODE)\b"
)


def find_blank(reading: Reading) -> Iterator[Hit]:
    """T39: a place left to be filled in."""
    cased, first = reading.cased, reading.first
    for found in _BLANK.finditer(cased, first):
        yield Hit(found.start(), found.end())
    for found in re.finditer(r"\b(?:tbc|tba)\b", reading.masked[first:]):
        yield Hit(found.start() + first, found.end() + first)
    insert = _CAPITAL_INSERT if cased[first:].isupper() else _INSERT
    for found in insert.finditer(cased, first):
        yield Hit(found.start(), found.end())


_POSTCODE = Phrase(r"\b[A-Z]{1,2}\d[0-9A-Z]? ?\d[A-Z]{2}\b")


def find_postcode(reading: Reading) -> Iterator[Hit]:
    """Avoid: a full postcode."""
    for found in _POSTCODE.finditer(reading.cased, reading.first):
        yield Hit(found.start(), found.end())
