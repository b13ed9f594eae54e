"""Tags stand where they work; what Word does to tags inside a paragraph is mended and no fault."""

from __future__ import annotations

import pytest

from tests.support.checked_forms import find, say
from tests.support.word_forms import a_form, a_paragraph, a_table, read_part, with_parts

_P_ALONE = "A tag of the kind {%p %} must stand alone in its paragraph."
_TWO = "Two tags of the kind {%p %} stand in one paragraph; each needs its own."
_UNKNOWN = "Forms do not use this kind of tag; see the list in the README of the forms."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{%p if maps %} words", _P_ALONE),
        ("{%p if maps %}{%p endif %}", _TWO),
        ("{%tr if maps %}", "A tag of the kind {%tr %} stands in a row of a table, and this is none."),
        ("{{r court.name }}", _UNKNOWN),
        ("{{p court.name }}", _UNKNOWN),
        ("{%tc for a in maps %}", _UNKNOWN),
        ("{%- if maps %}x{% endif %}", _UNKNOWN),
        ("{{ court.name", "A tag begins here and does not end in the same paragraph."),
        ("court.name }}", "A tag ends here and does not begin in the same paragraph."),
        ("{{ court.name }} %}", "A tag ends here and does not begin in the same paragraph."),
        ("%} {{ court.name }}", "A tag ends here and does not begin in the same paragraph."),
    ],
)
def test_a_misplaced_tag_is_told_with_its_paragraph(text: str, message: str) -> None:
    faults = find(a_form(text), "placing")
    assert message in [fault.message for fault in faults]
    assert faults[0].paragraph == text


def test_two_row_tags_in_one_row_are_told() -> None:
    form = a_form(a_table(("{%tr for a in maps %}", "{%tr endfor %}")), "end")
    assert "Two tags of the kind {%tr %} stand in one row; each needs its own." in say(form, "placing")


def test_a_row_tag_beside_words_is_told() -> None:
    form = a_form(a_table(("{%tr for a in maps %}", "words")), "end")
    assert "A tag of the kind {%tr %} must stand alone in its row." in say(form, "placing")


@pytest.mark.parametrize(
    "pieces",
    [
        ("{", "{ court.", "name }", "}"),
        ("{{", " court", ".name ", "}}"),
        ("{{ c", "o", "urt.name }}"),
        ("{{ “x” ~ court.name }}",),
    ],
)
def test_a_tag_that_word_split_over_runs_is_fine(pieces: tuple[str, ...]) -> None:
    marks = '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>'
    runs = marks.join(
        f'<w:r w:rsidR="00A1"><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t>{p}</w:t></w:r>' for p in pieces
    )
    assert say(a_form(f"<w:p>{runs}</w:p>")) == []


def test_a_tag_split_over_paragraphs_is_told_on_both() -> None:
    messages = say(a_form("{{ court", ".name }}"), "placing")
    assert messages == [
        "A tag begins here and does not end in the same paragraph.",
        "A tag ends here and does not begin in the same paragraph.",
    ]


def test_a_tag_in_a_text_box_is_told() -> None:
    inner = a_paragraph("{{ court.name }}")
    box = f"<w:p><w:r><w:pict><w:txbxContent>{inner}</w:txbxContent></w:pict></w:r></w:p>"
    assert "Tags do not work in a text box." in say(a_form(box), "placing")


def _with_body(more: str) -> bytes:
    form = a_form("x")
    return with_parts(
        form,
        {"word/document.xml": read_part(form, "word/document.xml").replace("<w:body>", f"<w:body>{more}")},
    )


def test_a_tag_in_a_property_is_told_unless_a_screen_reader_says_it() -> None:
    assert say(
        _with_body('<w:p w:rsidR="x"><w:bookmarkStart w:id="1" w:name="{{ court.name }}"/></w:p>'), "placing"
    )
    spoken = a_table(("x",)).replace("</w:tblPr>", '<w:tblCaption w:val="{{ court.name }}"/></w:tblPr>')
    assert say(a_form(spoken, "end"), "placing") == []
    chosen = spoken.replace("{{ court.name }}", "{% if maps %}x{% endif %}")
    assert say(a_form(chosen, "end"), "placing")


def test_a_tag_in_a_field_or_a_remark_is_told() -> None:
    field = "<w:p><w:r><w:instrText>REF {{ court.name }}</w:instrText></w:r></w:p>"
    assert "A tag stands in a field or another place that is no text." in say(a_form(field), "placing")
    messages = say(_with_body("<!-- {{ court.name }} -->"), "placing")
    assert messages == ["The file holds a remark outside of its text, which Word never writes."]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{%p if maps %} x", "paragraph or row of its own"),
        ("{{ x", "Type the whole tag again"),
        ("{{r x }}", "README"),
    ],
)
def test_advice_says_what_to_do(text: str, words: str) -> None:
    assert words in find(a_form(text), "placing")[0].advice
