"""Works out the automatic numbers of a Word file's lists, so that its text reads as it prints."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from spo_builder.tools.docx_xml import W, parse_part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_LETTERS = 26


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list.

    Attributes:
        kind: `decimal`, `lowerLetter`, `lowerRoman`, `bullet` and so on, as Word names them.
        pattern: printed form, such as `(%2)`.
        start: first number.
    """

    kind: str
    pattern: str
    start: int


@dataclass(slots=True)
class ListCounter:
    """Counts through a document's lists in reading order.

    Attributes:
        levels: list number and level -> its form.
        styles: paragraph style -> list number and level.
        counts: list number -> the count at each level so far.
    """

    levels: dict[tuple[str, int], Level]
    styles: dict[str, tuple[str, int]]
    counts: dict[str, dict[int, int]] = field(default_factory=dict)

    def number(self, paragraph: etree._Element) -> str:
        """Return the printed number of a paragraph, empty when it has none, and count it."""
        place = self._place(paragraph)
        if place is None or place not in self.levels:
            return ""
        list_id, depth = place
        counts = self.counts.setdefault(list_id, {})
        counts[depth] = counts.get(depth, self.levels[place].start - 1) + 1
        for deeper in [level for level in counts if level > depth]:
            del counts[deeper]
        return self._print(list_id, depth, counts)

    def _place(self, paragraph: etree._Element) -> tuple[str, int] | None:
        own = paragraph.find(f"{W}pPr/{W}numPr")
        if own is not None:
            return _read_numbering(own)
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        return self.styles.get(style.get(f"{W}val", "")) if style is not None else None

    def _print(self, list_id: str, depth: int, counts: Mapping[int, int]) -> str:
        text = self.levels[list_id, depth].pattern
        for level in range(depth + 1):
            form = self.levels.get((list_id, level))
            if form is not None:
                text = text.replace(f"%{level + 1}", _to_words(counts.get(level, form.start), form.kind))
        return text


def read_lists(parts: Mapping[str, bytes]) -> ListCounter:
    """Return a counter for the lists of one document."""
    styles: dict[str, tuple[str, int]] = {}
    if "word/styles.xml" in parts:
        styles = _read_styles(parse_part(parts["word/styles.xml"], "word/styles.xml"))
    levels: dict[tuple[str, int], Level] = {}
    if "word/numbering.xml" in parts:
        levels = _read_levels(parse_part(parts["word/numbering.xml"], "word/numbering.xml"))
    return ListCounter(levels, styles)


def _read_styles(root: etree._Element) -> dict[str, tuple[str, int]]:
    """Return the list and depth of each style; one without takes those of the style it is based on."""
    known = {style.get(f"{W}styleId", ""): style for style in root.iter(f"{W}style")}
    found: dict[str, tuple[str, int]] = {}
    for name in known:
        place, seen = known.get(name), set[str]()
        while place is not None and (based := place.get(f"{W}styleId", "")) not in seen:
            numbering = place.find(f"{W}pPr/{W}numPr")
            if numbering is not None:
                found[name] = _read_numbering(numbering)
                break
            seen.add(based)
            place = known.get(_value(place, "basedOn"))
    return found


def _read_levels(root: etree._Element) -> dict[tuple[str, int], Level]:
    abstract = {row.get(f"{W}abstractNumId", ""): row for row in root.iter(f"{W}abstractNum")}
    levels = {}
    for number in root.iter(f"{W}num"):
        for level in abstract[_value(number, "abstractNumId")].iter(f"{W}lvl"):
            place = (number.get(f"{W}numId", ""), int(level.get(f"{W}ilvl", "0")))
            start = int(_value(level, "start") or 1)
            levels[place] = Level(_value(level, "numFmt"), _value(level, "lvlText"), start)
    return levels


def _read_numbering(numbering: etree._Element) -> tuple[str, int]:
    return _value(numbering, "numId"), int(_value(numbering, "ilvl") or 0)


def _value(element: etree._Element, name: str) -> str:
    child = element.find(f"{W}{name}")
    return "" if child is None else child.get(f"{W}val", "")


def _to_words(count: int, kind: str) -> str:
    if kind in {"lowerLetter", "upperLetter"}:
        repeat, letter = divmod(count - 1, _LETTERS)
        text = chr(ord("a") + letter) * (repeat + 1)
    elif kind in {"lowerRoman", "upperRoman"}:
        text = _to_roman(count)
    else:
        text = str(count)
    return text.upper() if kind.startswith("upper") else text


def _to_roman(count: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        times, count = divmod(count, value)
        text += letters * times
    return text
