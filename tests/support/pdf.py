"""Reads PDF files in tests, and says when LibreOffice is missing."""

from __future__ import annotations

import os

import pypdfium2
import pytest

from spo_builder.tools.office import is_office_installed

needs_office = pytest.mark.skipif(
    not is_office_installed() and not os.environ.get("CI"),
    reason="LibreOffice is not installed; in CI its absence is a failure",
)


def read_pdf_text(data: bytes) -> str:
    """Return the words of every page."""
    document = pypdfium2.PdfDocument(data)
    try:
        return "\n".join(_page_text(page) for page in document)
    finally:
        document.close()


def _page_text(page: pypdfium2.PdfPage) -> str:
    text = page.get_textpage()
    words: str = text.get_text_range()
    text.close()
    page.close()
    return words
