"""Checks that the form prints in fonts that every machine has, or carries its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spo_builder.tools.docx_xml import W
from spo_builder.tools.form_check.opened import quote_around, tell
from spo_builder.tools.form_check.styles import list_used_styles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from spo_builder.documents.form_fault import FormFault
    from spo_builder.tools.form_check.opened import OpenForm

_EVERYWHERE: Final = frozenset(
    {
        "arial",
        "liberation sans",
        "symbol",
        "wingdings",
        "wingdings 2",
        "wingdings 3",
        "webdings",
        "opensymbol",
    }
)
_EMBEDDED: Final = ("embedRegular", "embedBold", "embedItalic", "embedBoldItalic")
_ADVICE: Final = "Use Arial or Liberation Sans, or embed the font (Word: Save options, Embed fonts)."
_DRAWING: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def check_fonts(form: OpenForm) -> Iterator[FormFault]:
    """Tell each font that other machines replace, once for each place where it is asked for."""
    embedded = _list_embedded(form)
    told: set[tuple[str, str]] = set()
    for font, place, words in _list_fonts(form):
        known = font.lower() in _EVERYWHERE or font.lower() in embedded
        if not known and (font, place) not in told:
            told.add((font, place))
            message = f"The font “{font}” is not on every machine and is not in the file."
            yield tell("fonts", message, _ADVICE, part=place, paragraph=words)


def _list_embedded(form: OpenForm) -> frozenset[str]:
    root = form.root("word/fontTable.xml")
    if root is None:
        return frozenset()
    return frozenset(
        font.get(f"{W}name", "").lower()
        for font in root.iter(f"{W}font")
        if any(font.find(f"{W}{name}") is not None for name in _EMBEDDED)
    )


def _list_fonts(form: OpenForm) -> Iterator[tuple[str, str, str]]:
    """Yield every font in use: its name, the part, and the words that are set in it."""
    themes = _read_theme(form)
    for part in form.parts:
        for element in part.raw.iter(f"{W}rFonts", f"{W}sym"):
            for font in _name_fonts(element, themes):
                yield font, part.place, quote_around(element)
    sheet = form.root("word/styles.xml")
    base = [] if sheet is None else list(sheet.iterfind(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}rFonts"))
    for element in base:
        yield from ((font, "styles, document defaults", "") for font in _name_fonts(element, themes))
    for style in list_used_styles(form):
        for element in style.iter(f"{W}rFonts"):
            for font in _name_fonts(element, themes):
                yield font, f"style {style.get(f'{W}styleId')}", ""
    numbering = form.root("word/numbering.xml")
    for element in () if numbering is None else numbering.iter(f"{W}rFonts"):
        yield from ((font, "numbering", "") for font in _name_fonts(element, themes))


def _name_fonts(element: etree._Element, themes: dict[str, str]) -> Iterator[str]:
    if element.tag == f"{W}sym":
        yield element.get(f"{W}font", "Symbol")
        return
    for side in ("ascii", "hAnsi"):
        theme = element.get(f"{W}{side}Theme")
        name = (
            themes.get(theme.removesuffix("HAnsi").removesuffix("Ascii"))
            if theme
            else element.get(f"{W}{side}")
        )
        if name:
            yield name.partition(";")[0]


def _read_theme(form: OpenForm) -> dict[str, str]:
    """Return the fonts of the theme: major for headings, minor for text."""
    for member in sorted(form.members):
        if re.fullmatch(r"word/theme/theme\d*\.xml", member):
            root = form.root(member)
            if root is not None:
                return {
                    kind: latin.get("typeface", "")
                    for kind in ("major", "minor")
                    for latin in root.iter(f"{_DRAWING}latin")
                    if (owner := latin.getparent()) is not None and owner.tag == f"{_DRAWING}{kind}Font"
                }
    return {}
