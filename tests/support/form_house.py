"""What every Word form must hold: helper functions that name each departure from the base document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from spo_builder.tools.docx_package import read_package
from spo_builder.tools.docx_xml import W, is_text_part, paragraph_text, parse_part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_TABLE_STYLES = {"SPOTable", "SPOFacts"}
_TEXT_WIDTH = 9072
_HIDDEN = ("vanish", "webHidden", "ins", "del", "moveFrom", "moveTo", "commentReference")
_BY_HAND = ("rFonts", "sz", "color", "highlight")
_PAGE = {"w": "11906", "h": "16838"}
_MARGINS = {"top": "1247", "right": "1417", "bottom": "1247", "left": "1417"}


class FormFile:
    """One Word form or finished document, opened for inspection."""

    def __init__(self, path: Path) -> None:
        """Open the file at `path`."""
        self.name = path.name
        self.parts = read_package(path.read_bytes(), path.name)

    def root(self, part: str) -> etree._Element:
        """Return the root of one member."""
        return parse_part(self.parts[part], f"{self.name}, {part}")

    def text_roots(self) -> Iterator[etree._Element]:
        """Yield the root of every member that holds text."""
        yield from (self.root(part) for part in self.parts if is_text_part(part))


def list_style_departures(form: FormFile, base: FormFile) -> list[str]:
    """Return styles that are lacking or changed, and styles used that the base does not have."""
    own, expected = _styles(form), _styles(base)
    changed = [
        f"style {name} is not the base's" for name, style in expected.items() if own.get(name) != style
    ]
    used = {
        element.get(f"{W}val", "")
        for root in form.text_roots()
        for element in root.iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")
    }
    return changed + [f"uses style {name}, which the base has not" for name in sorted(used - set(expected))]


def list_numbering_departures(form: FormFile, base: FormFile) -> list[str]:
    """Return lists that are not the base's."""
    own, expected = (_levels(file.root("word/numbering.xml")) for file in (form, base))
    return [f"list {number} is not the base's" for number in expected if own.get(number) != expected[number]]


def list_page_departures(form: FormFile) -> list[str]:
    """Return sections that are not A4 portrait with the base's margins, header and footer."""
    found = []
    for section in form.root("word/document.xml").iter(f"{W}sectPr"):
        found += _compare(section, "pgSz", _PAGE) + _compare(section, "pgMar", _MARGINS)
        for kind in ("headerReference", "footerReference"):
            types = {row.get(f"{W}type") for row in section.findall(f"{W}{kind}")}
            found += [f"{kind}s are {sorted(map(str, types))}"] if not types >= {"default", "first"} else []
    return found or (
        [] if form.root("word/document.xml").find(f".//{W}sectPr") is not None else ["no section"]
    )


def list_footer_departures(form: FormFile) -> list[str]:
    """Return footers without the page of pages."""
    footers = [part for part in form.parts if re.fullmatch(r"word/footer\d*\.xml", part)]
    found = [] if footers else ["no footer"]
    for part in footers:
        root = form.root(part)
        codes = " ".join(element.text or "" for element in root.iter(f"{W}instrText"))
        codes += " ".join(field.get(f"{W}instr", "") for field in root.iter(f"{W}fldSimple"))
        found += [f"{part} has no {name} field" for name in ("PAGE", "NUMPAGES") if name not in codes.split()]
    return found


def list_table_departures(form: FormFile) -> list[str]:
    """Return tables that would print badly: no house style, no repeated head, rows that break, too wide."""
    found = []
    for number, table in enumerate(form.root("word/document.xml").iter(f"{W}tbl"), start=1):
        style = table.find(f"{W}tblPr/{W}tblStyle")
        name = style.get(f"{W}val") if style is not None else None
        rows = table.findall(f"{W}tr")
        wide = sum(int(column.get(f"{W}w", "0")) for column in table.iterfind(f"{W}tblGrid/{W}gridCol"))
        tests = (
            (name in _TABLE_STYLES, f"has the style {name}"),
            (
                name != "SPOTable" or rows[0].find(f"{W}trPr/{W}tblHeader") is not None,
                "has no repeated head row",
            ),
            (
                all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows if not _is_tag(row)),
                "has rows that break",
            ),
            (0 < wide <= _TEXT_WIDTH + 20, f"is {wide} wide, not {_TEXT_WIDTH} at most"),
        )
        found += [f"table {number} {message}" for holds, message in tests if not holds]
    return found


def list_language_departures(form: FormFile) -> list[str]:
    """Return languages other than English (GB)."""
    default = form.root("word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    found = (
        []
        if default is not None and default.get(f"{W}val") == "en-GB"
        else ["the default language is not en-GB"]
    )
    for root in (*form.text_roots(), form.root("word/styles.xml")):
        tongues = {str(element.get(f"{W}val", "en-GB")) for element in root.iter(f"{W}lang")}
        found += [f"some text is {tongue}" for tongue in sorted(tongues - {"en-GB"})]
    return found


def list_metadata_departures(form: FormFile) -> list[str]:
    """Return names, hidden text, tracked changes and machine data that a court paper must not carry."""
    core = form.root("docProps/core.xml")
    named = [
        f"{etree.QName(element).localname} is {element.text!r}"
        for element in core
        if etree.QName(element).localname in {"creator", "lastModifiedBy", "description", "keywords"}
        and element.text
    ]
    parts = [
        f"carries {part}"
        for part in form.parts
        if re.match(r"customXml/|docProps/(custom|thumbnail)|word/(comments|people|vbaProject)", part)
    ]
    hidden = [
        f"holds hidden or tracked text ({tag})"
        for root in form.text_roots()
        for tag in _HIDDEN
        if root.find(f".//{W}{tag}") is not None
    ]
    fields = form.root("word/settings.xml").find(f"{W}updateFields") is not None
    return named + parts + hidden + (["asks Word to update fields on opening"] if fields else [])


def list_hand_departures(form: FormFile) -> list[str]:
    """Return type set by hand, and a title that is missing or stands twice."""
    body = form.root("word/document.xml")
    found = [
        f"{tag} set by hand near {paragraph_text(paragraph)[:40]!r}"
        for paragraph in body.iter(f"{W}p")
        for tag in _BY_HAND
        if paragraph.find(f"{W}r/{W}rPr/{W}{tag}") is not None
    ]
    titles = [row for row in body.iter(f"{W}pStyle") if row.get(f"{W}val") == "Title"]
    return found + ([] if len(titles) == 1 else [f"{len(titles)} paragraphs of style Title"])


def _styles(form: FormFile) -> dict[str, tuple[bytes, ...]]:
    """Return each style by its id as its paragraph, character and table properties."""
    return {
        style.get(f"{W}styleId", ""): tuple(
            etree.tostring(element, method="c14n", exclusive=True)
            for name in ("pPr", "rPr", "tblPr", "tblStylePr")
            for element in style.findall(f"{W}{name}")
        )
        for style in form.root("word/styles.xml").iter(f"{W}style")
    }


def _levels(root: etree._Element) -> dict[str, tuple[tuple[str, ...], ...]]:
    def value(level: etree._Element, name: str) -> str:
        child = level.find(f"{W}{name}")
        return "" if child is None else str(child.get(f"{W}val", ""))

    names = ("numFmt", "pStyle", "lvlText", "start")
    return {
        row.get(f"{W}abstractNumId", ""): tuple(
            tuple(value(level, name) for name in names) for level in row.iter(f"{W}lvl")
        )
        for row in root.iter(f"{W}abstractNum")
    }


def _compare(section: etree._Element, name: str, expected: dict[str, str]) -> list[str]:
    element = section.find(f"{W}{name}")
    if element is None:
        return [f"no {name}"]
    return [
        f"{name} {key} is {element.get(f'{W}{key}')}, not {value}"
        for key, value in expected.items()
        if element.get(f"{W}{key}") != value
    ]


def _is_tag(row: etree._Element) -> bool:
    """Return whether a row only carries a tag, and so never prints."""
    text = "".join(paragraph_text(paragraph) for paragraph in row.iter(f"{W}p"))
    return text.strip().startswith("{%tr")
