"""Every Word form keeps the page, styles, numbering, footer, language and clean metadata of the base."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from spo_builder.resources import get_court_forms
from spo_builder.tools.word_template import compile_form
from tests.support import form_house
from tests.support.form_house import FormFile
from tests.support.ooxml import assert_valid_docx
from tests.support.word_forms import a_form, a_paragraph, a_table, read_part, with_parts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FORMS = tuple(sorted(get_court_forms().glob("[!~]*.docx")))
BASE = FormFile(get_court_forms() / "_base.docx")
CHECKS: tuple[Callable[[FormFile], list[str]], ...] = (
    lambda form: form_house.list_style_departures(form, BASE),
    lambda form: form_house.list_numbering_departures(form, BASE),
    form_house.list_page_departures,
    form_house.list_footer_departures,
    form_house.list_table_departures,
    form_house.list_language_departures,
    form_house.list_metadata_departures,
    form_house.list_hand_departures,
)


def _departures(path: Path) -> list[str]:
    form = FormFile(path)
    return [f"{form.name}: {row}" for check in CHECKS for row in check(form)]


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.name)
def test_form_holds_the_base(path: Path) -> None:
    assert not _departures(path)


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.name)
def test_form_compiles(path: Path) -> None:
    assert compile_form(path.read_bytes(), path.name).parts


@pytest.mark.slow
def test_forms_are_valid_ooxml() -> None:
    assert_valid_docx(*FORMS)


def _spoil(part: str, old: str, new: str) -> bytes:
    form = a_form(a_paragraph("{{ form.title }}", "Title"), "x")
    text = read_part(form, part)
    assert old in text
    return with_parts(form, {part: text.replace(old, new)})


SPOILED = {
    "style changed": (_spoil("word/styles.xml", '<w:sz w:val="28"/>', '<w:sz w:val="30"/>'), "style Title"),
    "style unknown": (a_form(a_paragraph("x", "Title"), a_paragraph("x", "MyStyle")), "uses style MyStyle"),
    "list changed": (_spoil("word/numbering.xml", "(%2)", "%2)"), "list 1 is not"),
    "page": (_spoil("word/document.xml", "16838", "15840"), "pgSz h is 15840"),
    "margin": (_spoil("word/document.xml", 'w:left="1417"', 'w:left="800"'), "pgMar left"),
    "header": (
        _spoil("word/document.xml", '<w:headerReference w:type="first" r:id="rId6"/>', ""),
        "headerReferences",
    ),
    "footer": (_spoil("word/footer1.xml", "NUMPAGES", "DATE"), "no NUMPAGES"),
    "language": (_spoil("word/styles.xml", 'w:lang w:val="en-GB"', 'w:lang w:val="en-US"'), "not en-GB"),
    "author": (
        _spoil("docProps/core.xml", "<dc:creator></dc:creator>", "<dc:creator>python-docx</dc:creator>"),
        "creator is",
    ),
    "update": (
        _spoil("word/settings.xml", "<w:zoom", '<w:updateFields w:val="true"/><w:zoom'),
        "update fields",
    ),
    "hidden": (
        a_form(a_paragraph("x", "Title"), "<w:p><w:r><w:rPr><w:vanish/></w:rPr></w:r></w:p>"),
        "hidden",
    ),
    "by hand": (
        a_form(a_paragraph("x", "Title"), '<w:p><w:r><w:rPr><w:sz w:val="20"/></w:rPr></w:r></w:p>'),
        "sz set by hand",
    ),
    "titles": (a_form(a_paragraph("x", "Title"), a_paragraph("x", "Title")), "2 paragraphs of style Title"),
    "table": (a_form(a_paragraph("x", "Title"), a_table(("a",)), "x"), "no repeated head row"),
    "rows": (a_form(a_paragraph("x", "Title"), a_table(("a",)), "x"), "rows that break"),
    "wide": (a_form(a_paragraph("x", "Title"), a_table(("a",) * 6), "x"), "is 12000 wide"),
    "part": (with_parts(a_form("x"), {"customXml/item1.xml": "<x/>"}), "carries customXml"),
}


@pytest.mark.parametrize("name", SPOILED)
def test_departure_is_found(name: str, tmp_path: Path) -> None:
    data, expected = SPOILED[name]
    path = tmp_path / "spoiled.docx"
    path.write_bytes(data)
    assert any(expected in row for row in _departures(path)), _departures(path)
