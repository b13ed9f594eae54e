"""Macros, controls, embedded files and fields that fetch are told."""

from __future__ import annotations

import pytest

from tests.support.checked_forms import find, say
from tests.support.word_forms import a_form, read_part, with_parts


@pytest.mark.parametrize(
    ("member", "message"),
    [
        ("word/vbaProject.bin", "The file holds macros."),
        ("word/vbaData.xml", "The file holds macros."),
        ("word/embeddings/oleObject1.ole", "The file holds an embedded file or a control."),
        ("word/embeddings/sheet.xlsx", "The file holds an embedded file or a control."),
        ("word/activeX/activeX1.xml", "The file holds an embedded file or a control."),
        ("word/afchunk.htm", "The file holds another document inside it."),
        ("word/x.rtf", "The file holds another document inside it."),
    ],
)
def test_a_member_that_acts_is_told(member: str, message: str) -> None:
    assert message in say(with_parts(a_form("x"), {member: "<x/>"}), "active")


@pytest.mark.parametrize(
    "kind",
    [
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    ],
)
def test_a_file_of_another_kind_under_a_false_name_is_told(kind: str) -> None:
    form = a_form("x")
    types = read_part(form, "[Content_Types].xml").replace(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", kind
    )
    assert say(with_parts(form, {"[Content_Types].xml": types}), "active") == [
        "The file is a template or may hold macros."
    ]


@pytest.mark.parametrize("element", ["object", "control", "altChunk", "subDoc"])
def test_an_embedded_thing_is_told(element: str) -> None:
    assert len(say(a_form(f"<w:p><w:r><w:{element}/></w:r></w:p>"), "active")) == 1


def _field(*pieces: str, end: bool = True) -> str:
    codes = "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in pieces)
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    rest = (
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>here</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    return f"<w:p>{begin}{codes}{rest if end else ''}</w:p>"


@pytest.mark.parametrize(
    "code",
    [
        "DDE Excel x",
        "DDEAUTO c:\\x",
        "INCLUDETEXT x",
        "INCLUDEPICTURE x",
        "LINK x",
        "DATE",
        "MACROBUTTON x",
        "QUOTE 68",
    ],
)
def test_a_field_that_fetches_or_changes_is_told(code: str) -> None:
    (fault,) = find(a_form(_field(code)), "active")
    assert (fault.message, fault.paragraph) == (f"The field “{code}” is not allowed in a form.", "here")


@pytest.mark.parametrize(
    "code", ["PAGE", " NUMPAGES ", "page \\* MERGEFORMAT", "HYPERLINK https://example.org", "REF a \\h"]
)
def test_numbers_and_references_are_fine(code: str) -> None:
    assert say(a_form(_field(code)), "active") == []
    assert say(a_form(f'<w:p><w:fldSimple w:instr="{code}"/></w:p>'), "active") == []


@pytest.mark.parametrize(
    "xml",
    [
        _field("D", "DE", "AUTO x"),
        _field("DDE x", end=False),
        '<w:p><w:fldSimple w:instr="DDE x"/></w:p>',
        "<w:p><w:r><w:instrText>DDE x</w:instrText></w:r></w:p>",
        _field("PAGE").replace(
            "PAGE</w:instrText></w:r>", f"PAGE</w:instrText></w:r>{_field('DDE x')[5:-6]}"
        ),
        _field(""),
        '<w:p><w:r><w:fldChar w:fldCharType="end"/><w:instrText>DDE x</w:instrText></w:r></w:p>',
    ],
)
def test_a_split_nested_or_broken_field_does_not_hide(xml: str) -> None:
    assert say(a_form(xml), "active")
