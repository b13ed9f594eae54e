"""The finished file is the same each time, valid, and says nothing of who made the form."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from docxtpl import DocxTemplate
from jinja2 import Environment

from spo_builder.documents.vocabulary import Picture
from spo_builder.resources import get_court_forms
from spo_builder.tools.docx_text import read_docx_text
from spo_builder.tools.word import DocumentProperties, fill_form
from spo_builder.tools.word_template import TemplateFaultError
from tests.support.ooxml import assert_valid_docx
from tests.support.pictures import a_png
from tests.support.word_forms import (
    FORM_WORDS,
    PROPERTIES,
    WHEN,
    a_form,
    a_paragraph,
    a_table,
    fill,
    list_parts,
    read_part,
    with_parts,
)

if TYPE_CHECKING:
    from pathlib import Path

ROWS = a_table(
    ("No.", "What"),
    ("{%tr for row in rows %}", ""),
    ("{{ loop.index }}", "{{ row }}"),
    ("{%tr endfor %}", ""),
)


def test_same_input_gives_the_same_bytes() -> None:
    values = {"rows": ("a", "b")}
    assert fill(a_form(ROWS, "x"), values) == fill(a_form(ROWS, "x"), values)


def test_another_time_gives_other_bytes() -> None:
    later = DocumentProperties("A form", "A v B", WHEN + timedelta(hours=1))
    words = {"form": FORM_WORDS}
    assert fill_form(a_form("x"), words, properties=PROPERTIES) != fill_form(
        a_form("x"), words, properties=later
    )


def test_members_are_sorted_and_stamped_with_the_given_time() -> None:
    document = fill(a_form("x"), {})
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        names = package.namelist()
        assert names == sorted(names)
        assert names[0] == "[Content_Types].xml"
        assert {member.date_time for member in package.infolist()} == {(2026, 11, 24, 12, 30, 10)}


def test_properties_are_the_given_ones_and_name_nobody() -> None:
    core = read_part(fill(a_form("x"), {}), "docProps/core.xml")
    assert "<dc:title>A form</dc:title><dc:subject>A v B</dc:subject><dc:creator></dc:creator>" in core
    assert core.count("2026-11-24T12:30:10Z") == 2
    assert "<dc:language>en-GB</dc:language>" in core
    assert "lastModifiedBy" not in core


def test_property_text_is_escaped() -> None:
    odd = DocumentProperties("A & <b>\x07", "", WHEN)
    core = read_part(fill_form(a_form("x"), {"form": FORM_WORDS}, properties=odd), "docProps/core.xml")
    assert "<dc:title>A &amp; &lt;b&gt;\ufffd</dc:title>" in core


def test_traces_of_the_author_are_dropped() -> None:
    form = a_form('<w:p w:rsidR="00AB12CD"><w:proofErr w:type="spellStart"/><w:r><w:t>x</w:t></w:r></w:p>')
    settings = read_part(form, "word/settings.xml").replace(
        "<w:zoom", '<w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids><w:attachedTemplate r:id="rId1"/><w:zoom'
    )
    links = read_part(form, "word/_rels/document.xml.rels").replace(
        "</Relationships>",
        '<Relationship Id="rId99" Type="x" Target="../customXml/item1.xml"/></Relationships>',
    )
    left = {
        "docProps/app.xml": "<x/>",
        "docProps/custom.xml": "<x/>",
        "docProps/thumbnail.jpeg": "x",
        "customXml/item1.xml": "<x/>",
        "word/settings.xml": settings,
        "word/_rels/settings.xml.rels": "<x/>",
        "word/_rels/document.xml.rels": links,
        "[Content_Types].xml": read_part(form, "[Content_Types].xml").replace(
            "</Types>", '<Override PartName="/docProps/app.xml" ContentType="x"/></Types>'
        ),
    }
    document = fill(with_parts(form, left), {})
    assert list_parts(document) == list_parts(fill(a_form("x"), {}))
    everything = "".join(read_part(document, name) for name in list_parts(document))
    assert not re.search(r"rsid|proofErr|attachedTemplate|customXml|app\.xml", everything)


def test_picture_is_drawn_once_stored_with_its_words(tmp_path: Path) -> None:
    picture = Picture(a_png(40, 20), 80, "Map A & the <zone>")
    form = a_form(a_paragraph("{{ map }}", "Picture"), a_paragraph("{{ map }}", "Picture"), "end")
    document = fill(form, {"map": picture})
    xml = read_part(document, "word/document.xml")
    assert xml.count('<wp:extent cx="2880000" cy="1440000"/>') == 2
    assert xml.count('descr="Map A &amp; the &lt;zone&gt;"') == 4
    assert len(set(re.findall(r'<wp:docPr id="(\d+)"', xml))) == 2
    assert sum(name.startswith("word/media/") for name in list_parts(document)) == 1
    path = tmp_path / "picture.docx"
    path.write_bytes(document)
    assert_valid_docx(path)


@pytest.mark.parametrize(
    ("size", "width", "expected"), [((10, 100), 80, (774, 7740)), ((100, 10), 900, (5760, 576))]
)
def test_picture_stays_within_the_margins(
    size: tuple[int, int], width: int, expected: tuple[int, int]
) -> None:
    document = fill(a_form("{{ map }}"), {"map": Picture(a_png(*size), width, "Map")})
    found = re.search(r'<wp:extent cx="(\d+)" cy="(\d+)"/>', read_part(document, "word/document.xml"))
    assert found is not None
    assert (int(found[1]) // 1000, int(found[2]) // 1000) == expected


@pytest.mark.parametrize("data", [b"", b"not a picture", a_png(4, 4)[:20], b"GIF89a" + b"\0" * 20])
def test_broken_picture_is_refused(data: bytes) -> None:
    with pytest.raises(TemplateFaultError) as caught:
        fill(a_form("{{ map }}"), {"map": Picture(data, 80, "Map")})
    assert "neither a PNG nor a JPEG" in caught.value.faults[0].message


def test_base_and_filled_forms_are_valid(tmp_path: Path) -> None:
    documents = {
        "base.docx": (get_court_forms() / "_base.docx").read_bytes(),
        "rows.docx": fill(a_form(ROWS, "end"), {"rows": ("a & <b>", "{{7*7}}\nnext\tcell\x07")}),
        "none.docx": fill(a_form(ROWS, "end"), {"rows": ()}),
    }
    for name, data in documents.items():
        (tmp_path / name).write_bytes(data)
    assert_valid_docx(*(tmp_path / name for name in documents))


def test_validator_finds_a_planted_fault(tmp_path: Path) -> None:
    path = tmp_path / "bad.docx"
    path.write_bytes(a_form('<w:p><w:nonsense w:val="1"/></w:p>'))
    with pytest.raises(AssertionError, match="nonsense"):
        assert_valid_docx(path)


def test_text_is_what_docxtpl_would_have_written() -> None:
    form = a_form(
        "Hello {{ name }}",
        "{%p if flag %}",
        "Shown",
        "{%p endif %}",
        ROWS,
        "{% for r in rows %}{{ r }}; {% endfor %}",
    )
    values = {"name": "Ann & <Bob>", "flag": "x", "rows": ("one", "two")}
    other = DocxTemplate(io.BytesIO(form))
    other.render({"form": FORM_WORDS, **values}, Environment(autoescape=True))
    stream = io.BytesIO()
    other.save(stream)
    assert read_docx_text(fill(form, values)) == read_docx_text(stream.getvalue())
