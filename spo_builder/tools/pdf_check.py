"""Looks into a finished PDF: is it whole, has it pages, has it words."""

from __future__ import annotations

import pypdfium2

_TAIL = 1024


def find_pdf_fault(data: bytes) -> str:
    """Return what is wrong with a PDF in a few words, or nothing when it is whole and has words."""
    if not data.startswith(b"%PDF-"):
        return "is no PDF file"
    if b"%%EOF" not in data[-_TAIL:]:
        return "is cut short"
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return "cannot be opened"
    try:
        characters = [_count_characters(page) for page in document]
    finally:
        document.close()
    return "" if any(characters) else "has no words on its pages"


def _count_characters(page: pypdfium2.PdfPage) -> int:
    text = page.get_textpage()
    count: int = text.count_chars()
    text.close()
    page.close()
    return count
