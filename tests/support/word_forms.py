"""Makes small Word forms for tests: the base document with another body."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from html import escape
from typing import TYPE_CHECKING

from spo_builder.resources import get_court_forms
from spo_builder.tools.word import DocumentProperties, fill_form

if TYPE_CHECKING:
    from collections.abc import Mapping

WHEN = datetime(2026, 11, 24, 12, 30, 10, tzinfo=UTC)
PROPERTIES = DocumentProperties(title="A form", subject="A v B", when=WHEN)
FORM_WORDS = {
    "id": "D99",
    "title": "A form",
    "authority": "",
    "case_line": "A v B",
    "draft_marker": "",
    "not_ready": "",
    "footer": "Suggested form.",
    "version_line": "Case version 0123456789ab",
}


def a_paragraph(text: str, style: str = "BodyText") -> str:
    """Return one paragraph of a form, its text escaped as Word would write it."""
    run = f"<w:r><w:t>{escape(text, quote=False)}</w:t></w:r>"
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run}</w:p>'


def a_table(*rows: tuple[str, ...]) -> str:
    """Return a table of a form, one paragraph a cell."""
    cells = ["".join(_cell(text) for text in row) for row in rows]
    grid = "".join('<w:gridCol w:w="2000"/>' for _ in rows[0])
    body = "".join(f"<w:tr>{row}</w:tr>" for row in cells)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="SPOTable"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>'
    )


def _cell(text: str) -> str:
    width = '<w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>'
    return f"<w:tc>{width}{a_paragraph(text, 'TableText')}</w:tc>"


def a_form(*blocks: str) -> bytes:
    """Return a form whose body holds these blocks: plain text becomes a paragraph, XML stays."""
    body = "".join(block if block.startswith("<w:") else a_paragraph(block) for block in blocks)
    base = (get_court_forms() / "_base.docx").read_bytes()
    document = read_part(base, "word/document.xml")
    head, section = document.split("<w:body>")[0], document[document.index("<w:sectPr>") :]
    return with_parts(base, {"word/document.xml": f"{head}<w:body>{body}{section}"})


def fill(form: bytes, values: Mapping[str, object]) -> bytes:
    """Fill a form made here; the words of its header and footer are given."""
    return fill_form(form, {"form": FORM_WORDS, **values}, properties=PROPERTIES, name="a-form.docx")


def read_part(document: bytes, name: str) -> str:
    """Return one member of a Word file as text."""
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        return package.read(name).decode()


def list_parts(document: bytes) -> tuple[str, ...]:
    """Return the member names of a Word file, in its order."""
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        return tuple(package.namelist())


def with_parts(document: bytes, changed: Mapping[str, str]) -> bytes:
    """Return the Word file with some members replaced or added."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in dict.fromkeys((*old.namelist(), *changed)):
            new.writestr(name, changed[name] if name in changed else old.read(name))
    return stream.getvalue()


def body_text(document: bytes) -> str:
    """Return the words of the body alone, without mark-up."""
    xml = read_part(document, "word/document.xml")
    return re.sub(r"<[^>]*>", "", xml.replace("<w:br/>", "\n").replace("<w:tab/>", "\t").partition("?>")[2])
