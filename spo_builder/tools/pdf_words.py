"""Holds a PDF against its Word file: no word is lost, and the letters are of the right font."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

import pypdfium2

from spo_builder.tools.docx_text import read_docx_text

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD: Final = re.compile(r"[^\W\d_]{2,}")
# pdfium's marks for a hyphen at the end of a line, which may part two words or one.
_LINE_END_HYPHEN: Final = re.compile(r"[\ufffe\x02\u00ad]\s*")
_FONT: Final = re.compile(rb"/BaseFont/(?:[A-Z]{6}\+)?([A-Za-z][\w-]*)")
_TEXT_FONTS: Final = ("arial", "liberationsans")
_MOST = 10


def find_lost_words(document: bytes, pdf: bytes) -> tuple[str, ...]:
    """Return words of a Word file that do not stand in its PDF, in alphabetical order, ten at most.

    Args:
        document: the bytes of the `.docx`.
        pdf: the bytes of the PDF made from it.
    """
    printed = "\n".join(_read_pages(pdf))
    found = {word for mark in ("", "-") for word in _list_words(_LINE_END_HYPHEN.sub(mark, printed))}
    return tuple(sorted(_list_words(read_docx_text(document)) - found)[:_MOST])


def count_pages(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def find_strange_fonts(pdf: bytes) -> tuple[str, ...]:
    """Return the fonts of a PDF when neither Arial nor Liberation Sans is among them.

    Then LibreOffice had to take another font, and lines and pages break otherwise than in Word. Symbols
    such as a ballot box may come from further fonts.
    """
    fonts = tuple(dict.fromkeys(name.decode() for name in _FONT.findall(pdf)))
    if any(font.casefold().startswith(_TEXT_FONTS) for font in fonts):
        return ()
    return fonts


def _list_words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def _read_pages(pdf: bytes) -> Iterator[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            text = page.get_textpage()
            yield text.get_text_range()
            text.close()
            page.close()
    finally:
        document.close()
