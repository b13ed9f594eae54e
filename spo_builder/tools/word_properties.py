"""The properties of a finished document: title, subject, language and time, and nobody's name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from html import escape
from typing import TYPE_CHECKING

from spo_builder.tools.word_text import to_printed

if TYPE_CHECKING:
    from datetime import datetime

CORE_PART = "docProps/core.xml"
_NAMESPACES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)


@dataclass(frozen=True, slots=True)
class DocumentProperties:
    """What Word shows under "Properties".

    Attributes:
        title: name of the document, read out by screen readers.
        subject: the short case title; may be empty.
        when: created and modified, timezone-aware; taken from the case version, never from the clock.
    """

    title: str
    subject: str
    when: datetime


def render_properties(properties: DocumentProperties) -> bytes:
    """Return `docProps/core.xml`, in English (GB) and without an author."""
    moment = properties.when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    inner = (
        f"<dc:title>{escape(to_printed(properties.title))}</dc:title>"
        f"<dc:subject>{escape(to_printed(properties.subject))}</dc:subject><dc:creator></dc:creator>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified>'
        "<dc:language>en-GB</dc:language>"
    )
    declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f"{declaration}<cp:coreProperties {_NAMESPACES}>{inner}</cp:coreProperties>".encode()
