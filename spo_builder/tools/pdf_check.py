"""Looks into a finished PDF: is it whole, has it pages, has it words; and takes the clock out of it."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

import pypdfium2

if TYPE_CHECKING:
    from datetime import datetime

_TAIL = 1024
_CREATED = re.compile(rb"/(CreationDate|ModDate)\(D:\d{14}[^)]*\)")
_IDENTITY = re.compile(rb"/ID\s*\[\s*<[0-9A-F]{32}>\s*<[0-9A-F]{32}>\s*\]|/DocChecksum\s*/[0-9A-F]{32}")
_HEX = re.compile(rb"[0-9A-F]{32}")


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


def fix_pdf_time(data: bytes, when: datetime) -> bytes:
    """Return the PDF with its dates set to `when` and its identity made from its content.

    LibreOffice stamps the time of day; with it, two runs of one case would never give the same bytes. The
    stamps stand uncompressed and are replaced by others of the same length, so that no offset moves.

    Args:
        data: a PDF written by LibreOffice.
        when: the moment to print, timezone-aware.
    """
    stamp = when.strftime("D:%Y%m%d%H%M%S").encode()

    def replace_date(match: re.Match[bytes]) -> bytes:
        head = b"/" + match[1] + b"(" + stamp
        return head + b"Z'".ljust(len(match[0]) - len(head) - 1)[: len(match[0]) - len(head) - 1] + b")"

    dated = _CREATED.sub(replace_date, data)
    blank = _IDENTITY.sub(lambda match: _HEX.sub(b"0" * 32, match[0]), dated)
    digest = hashlib.sha256(blank).hexdigest()[:32].upper().encode()
    return _IDENTITY.sub(lambda match: _HEX.sub(digest, match[0]), dated)
