"""The names that a form may use, as a Word document to keep beside one's work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from spo_builder.documents.vocabulary import list_vocabulary
from spo_builder.tools.docx_text import read_docx_text
from spo_builder.tools.docx_xml import W, parse_part
from spo_builder.tools.office import convert_documents
from spo_builder.tools.vocabulary_document import write_vocabulary
from tests.support.ooxml import assert_valid_docx
from tests.support.pdf import needs_office, read_pdf_text
from tests.support.word_forms import list_parts, read_part

if TYPE_CHECKING:
    from pathlib import Path


def test_every_name_stands_in_it_with_type_meaning_and_example() -> None:
    text = read_docx_text(write_vocabulary())
    for entry in list_vocabulary():
        if "." in entry.name:
            row = f"{entry.name} | {entry.type} | {entry.meaning} | {entry.example}"
            assert " ".join(row.split()) in " ".join(text.split()), entry.name
        else:
            assert f"{entry.name}: {entry.meaning}" in text


def test_it_is_the_same_each_time_and_carries_nobodys_name() -> None:
    document = write_vocabulary()
    assert document == write_vocabulary()
    core = read_part(document, "docProps/core.xml")
    assert "<dc:title>Names that a Word form may use</dc:title>" in core
    assert "<dc:creator></dc:creator>" in core
    assert list_parts(document).count("docProps/core.xml") == 1


def test_its_tables_repeat_their_heads_and_its_language_is_english() -> None:
    document = write_vocabulary()
    root = parse_part(read_part(document, "word/document.xml").encode(), "x")
    tables = list(root.iter(f"{W}tbl"))
    assert len(tables) > 30
    for table in tables:
        rows = table.findall(f"{W}tr")
        assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    assert 'w:lang w:val="en-GB"' in read_part(document, "word/styles.xml")


@pytest.mark.slow
def test_it_is_valid_ooxml(tmp_path: Path) -> None:
    path = tmp_path / "names.docx"
    path.write_bytes(write_vocabulary())
    assert_valid_docx(path)


@pytest.mark.slow
@needs_office
def test_it_opens_in_libreoffice() -> None:
    pdf = convert_documents({"names.docx": write_vocabulary()})["names.docx".replace("docx", "pdf")]
    text = read_pdf_text(pdf)
    assert "interim.breach_notice" in text
    assert "Page 1 of" in text
