"""The few helpers that keep the OOXML of the base document short and in schema order."""

from __future__ import annotations

from dataclasses import dataclass

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
TEXT_WIDTH = 9072
"""Width between the side margins of 2.5 cm on A4, in twentieths of a point."""


def cm(value: float) -> int:
    """Return centimetres as twentieths of a point."""
    return round(value * 1440 / 2.54)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Paragraph properties, written in the order that the schema demands.

    Attributes:
        keep_next: stay on the page of the next paragraph.
        keep_lines: never split over two pages.
        numbering: number id and level, or None.
        borders: inner XML of `w:pBdr`.
        shade: fill as six hex digits, or empty.
        tabs: inner XML of `w:tabs`.
        before: space above, in twentieths of a point.
        after: space below, in twentieths of a point.
        line: line height in 240ths of a line; 0 leaves it to the parent style.
        indent: attributes of `w:ind`.
        align: `left`, `center` or `right`; empty leaves it to the parent style.
        outline: outline level of a heading, 0 the highest; -1 for none.
    """

    keep_next: bool = False
    keep_lines: bool = False
    numbering: tuple[int, int] | None = None
    borders: str = ""
    shade: str = ""
    tabs: str = ""
    before: int = 0
    after: int = 0
    line: int = 0
    indent: str = ""
    align: str = ""
    outline: int = -1

    def to_xml(self) -> str:
        """Return the `w:pPr` element."""
        line = f' w:line="{self.line}" w:lineRule="auto"' if self.line else ""
        parts = (
            "<w:keepNext/>" if self.keep_next else "",
            "<w:keepLines/>" if self.keep_lines else "",
            _numbering(self.numbering),
            f"<w:pBdr>{self.borders}</w:pBdr>" if self.borders else "",
            f'<w:shd w:val="clear" w:color="auto" w:fill="{self.shade}"/>' if self.shade else "",
            f"<w:tabs>{self.tabs}</w:tabs>" if self.tabs else "",
            f'<w:spacing w:before="{self.before}" w:after="{self.after}"{line}/>',
            f"<w:ind {self.indent}/>" if self.indent else "",
            f'<w:jc w:val="{self.align}"/>' if self.align else "",
            f'<w:outlineLvl w:val="{self.outline}"/>' if self.outline >= 0 else "",
        )
        return f"<w:pPr>{''.join(parts)}</w:pPr>"


@dataclass(frozen=True, slots=True)
class Run:
    """Character properties, written in the order that the schema demands.

    Attributes:
        bold: bold type.
        italic: italic type.
        caps: printed in capitals whatever the text is.
        colour: six hex digits, or empty.
        spacing: extra space between letters, in twentieths of a point.
        size: half-points; 0 leaves it to the parent style.
    """

    bold: bool = False
    italic: bool = False
    caps: bool = False
    colour: str = ""
    spacing: int = 0
    size: int = 0

    def to_xml(self) -> str:
        """Return the `w:rPr` element, empty when nothing is set."""
        parts = (
            "<w:b/><w:bCs/>" if self.bold else "",
            "<w:i/><w:iCs/>" if self.italic else "",
            "<w:caps/>" if self.caps else "",
            f'<w:color w:val="{self.colour}"/>' if self.colour else "",
            f'<w:spacing w:val="{self.spacing}"/>' if self.spacing else "",
            f'<w:sz w:val="{self.size}"/><w:szCs w:val="{self.size}"/>' if self.size else "",
        )
        inner = "".join(parts)
        return f"<w:rPr>{inner}</w:rPr>" if inner else ""


def border(side: str, *, size: int = 6, space: int = 4, colour: str = "000000") -> str:
    """Return one border line; `size` in eighths of a point, `space` in points."""
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour}"/>'


def tab(position: int, kind: str = "right", leader: str = "none") -> str:
    """Return one tab stop at `position` twentieths of a point."""
    return f'<w:tab w:val="{kind}" w:leader="{leader}" w:pos="{position}"/>'


def _numbering(numbering: tuple[int, int] | None) -> str:
    if numbering is None:
        return ""
    number, level = numbering
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
