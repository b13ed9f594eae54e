"""Fonts that other machines replace are told, unless the file carries them."""

from __future__ import annotations

import pytest

from tests.support.checked_forms import find, say
from tests.support.word_forms import a_form, a_paragraph, read_part, with_parts

_THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>'
    '<a:majorFont><a:latin typeface="Cambria"/></a:majorFont>'
    '<a:minorFont><a:latin typeface="Calibri"/></a:minorFont>'
    "</a:fontScheme></a:themeElements></a:theme>"
)
_ODD_LEVEL = '<w:abstractNum><w:lvl><w:rPr><w:rFonts w:ascii="Odd"/></w:rPr></w:lvl></w:abstractNum>'


def _set_in(fonts: str) -> str:
    return f"<w:p><w:r><w:rPr><w:rFonts {fonts}/></w:rPr><w:t>here</w:t></w:r></w:p>"


def _say_font(name: str) -> str:
    return f"The font “{name}” is not on every machine and is not in the file."


def test_an_odd_font_is_told_once_for_each_place() -> None:
    odd = _set_in('w:ascii="Comic Sans MS" w:hAnsi="Comic Sans MS"')
    (fault,) = find(a_form(odd, odd), "fonts")
    assert (fault.message, fault.paragraph, fault.part) == (_say_font("Comic Sans MS"), "here", "body")


@pytest.mark.parametrize(
    "name", ["Arial", "arial", "Liberation Sans", "Symbol", "Wingdings", "OpenSymbol", "Arial;sans-serif"]
)
def test_fonts_that_every_machine_has_are_fine(name: str) -> None:
    assert say(a_form(_set_in(f'w:ascii="{name}"')), "fonts") == []


def test_fonts_for_other_scripts_do_not_count() -> None:
    assert say(a_form(_set_in('w:cs="Lohit Devanagari" w:eastAsia="Noto Serif CJK SC"')), "fonts") == []


def test_an_embedded_font_is_fine() -> None:
    form = a_form(_set_in('w:ascii="Transport"'))
    assert say(form, "fonts") == [_say_font("Transport")]
    table = read_part(form, "word/fontTable.xml").replace(
        "</w:fonts>",
        '<w:font w:name="Transport"><w:embedRegular xmlns:r="r" r:id="rId1"/></w:font></w:fonts>',
    )
    assert say(with_parts(form, {"word/fontTable.xml": table}), "fonts") == []


def test_a_symbol_in_an_odd_font_is_told() -> None:
    assert say(a_form('<w:p><w:r><w:sym w:font="Zapf" w:char="F0"/></w:r></w:p>'), "fonts") == [
        _say_font("Zapf")
    ]
    assert say(a_form('<w:p><w:r><w:sym w:char="F0"/></w:r></w:p>'), "fonts") == []


def test_fonts_of_the_theme_are_told() -> None:
    form = a_form(_set_in('w:asciiTheme="minorHAnsi"'), _set_in('w:hAnsiTheme="majorHAnsi"'))
    assert say(form, "fonts") == []
    themed = with_parts(form, {"word/theme/theme1.xml": _THEME})
    assert say(themed, "fonts") == [_say_font("Calibri"), _say_font("Cambria")]
    assert say(with_parts(form, {"word/theme/theme1.xml": "broken"}), "fonts") == []


def test_fonts_of_defaults_styles_and_lists_are_told() -> None:
    form = a_form(a_paragraph("x", "Title"))
    sheet = read_part(form, "word/styles.xml").replace('w:ascii="Arial"', 'w:ascii="Gill Sans"', 1)
    assert [fault.part for fault in find(with_parts(form, {"word/styles.xml": sheet}), "fonts")][:1] == [
        "styles, document defaults"
    ]
    own = read_part(form, "word/styles.xml").replace(
        "</w:styles>",
        '<w:style w:type="paragraph" w:styleId="Odd"><w:name w:val="Odd"/>'
        '<w:rPr><w:rFonts w:ascii="Odd"/></w:rPr></w:style></w:styles>',
    )
    odd = with_parts(a_form(a_paragraph("x", "Odd")), {"word/styles.xml": own})
    assert [fault.part for fault in find(odd, "fonts")] == ["style Odd"]
    assert find(with_parts(form, {"word/styles.xml": own}), "fonts") == ()
    lists = read_part(form, "word/numbering.xml").replace("</w:numbering>", f"{_ODD_LEVEL}</w:numbering>")
    assert [fault.part for fault in find(with_parts(form, {"word/numbering.xml": lists}), "fonts")] == [
        "numbering"
    ]
