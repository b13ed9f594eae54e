"""Every value prints literally, whatever it holds."""

from __future__ import annotations

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from spo_builder.tools.docx_text import read_docx_text
from spo_builder.tools.word import check_filled
from spo_builder.tools.word_text import to_printed
from tests.support.word_forms import FORM_WORDS, a_form, a_table, body_text, fill, read_part

FORM = a_form("Before {{ value }} after")


@pytest.mark.parametrize(
    "value",
    [
        "{{7*7}}",
        "{% for x in y %}",
        "{# gone #}",
        "</w:t>",
        "<w:p/>",
        "Smith & Sons <Ltd>",
        "&amp;",
        "&#x3c;",
        "{_{ not a tag }_}",
        'O\'Neill "Bob"',
        "]]>",
        "%}{%",
        "  two  spaces  ",
    ],
)
def test_value_prints_literally(value: str) -> None:
    assert f"Before {value} after" in read_docx_text(fill(FORM, {"value": value}))


def test_line_ends_become_breaks() -> None:
    xml = read_part(fill(FORM, {"value": "one\ntwo\r\nthree\rfour\u2028five"}), "word/document.xml")
    assert xml.count("<w:br/>") == 4
    assert "\r" not in xml


def test_blank_line_is_kept() -> None:
    assert "one\n\ntwo" in read_docx_text(fill(FORM, {"value": "one\n\ntwo"}))


def test_tab_becomes_a_tab() -> None:
    assert "a</w:t><w:tab/>" in read_part(fill(FORM, {"value": "a\tb"}), "word/document.xml")


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x0b", "\x1f", "\x7f", "\ud800", "\ufffe", "\uffff"])
def test_forbidden_character_is_shown_as_replaced(character: str) -> None:
    assert "a\ufffdb" in read_docx_text(fill(FORM, {"value": f"a{character}b"}))


@pytest.mark.parametrize("code", [*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
def test_control_of_direction_is_shown_and_does_not_act(code: int) -> None:
    text = read_docx_text(fill(FORM, {"value": f"a{chr(code)}b"}))
    assert f"a[U+{code:04X}]b" in text
    assert chr(code) not in text


def test_arabic_and_welsh_and_emoji_print_as_they_are() -> None:
    value = "ŵ ŷ \u0645\u0631\u062d\u0628\u0627 \U0001f600 é"
    assert value in read_docx_text(fill(FORM, {"value": value}))


def test_whole_number_prints() -> None:
    assert "Before 12 after" in read_docx_text(fill(FORM, {"value": 12}))


def test_long_narrative_prints_whole() -> None:
    value = "He waited. " * 95_000
    assert not check_filled(fill(FORM, {"value": value}), [value])


def test_value_in_header_prints_literally() -> None:
    document = fill(a_form("x"), {"form": {**FORM_WORDS, "case_line": "A & B <v> {{ C }}"}})
    assert "A & B <v> {{ C }}" in read_docx_text(document)


def test_values_stay_apart_in_a_table() -> None:
    head, row = ("No.", "What"), ("{{ loop.index }}", "{{ row }}")
    form = a_form(a_table(head, ("{%tr for row in rows %}", ""), row, ("{%tr endfor %}", "")), "end")
    text = read_docx_text(fill(form, {"rows": ("a|b", "c & d")}))
    assert "1 | a|b\n2 | c & d" in text


@given(st.text(max_size=60))
def test_any_text_gives_a_readable_document(value: str) -> None:
    document = fill(FORM, {"value": value})
    root = etree.fromstring(read_part(document, "word/document.xml").encode())
    assert root.tag.endswith("}document")
    assert " ".join(to_printed(f"Before {value} after").split()) in " ".join(
        unescape(body_text(document)).split()
    )
