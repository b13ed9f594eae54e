"""The automatic lists: numbered paragraphs in three levels, the terms of an order, bullets in two sizes."""

from __future__ import annotations

from scripts.base_document.xml import DECLARATION, NAMESPACES, cm


def _level(index: int, kind: str, text: str, left: float, hanging: float, style: str = "") -> str:
    linked = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{linked}'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>'
        f'<w:ind w:left="{cm(left)}" w:hanging="{cm(hanging)}"/></w:pPr></w:lvl>'
    )


def _abstract(number: int, kind: str, levels: str) -> str:
    level = f'<w:multiLevelType w:val="{kind}"/>'
    return f'<w:abstractNum w:abstractNumId="{number}">{level}{levels}</w:abstractNum>'


_PARAGRAPHS = (
    _level(0, "decimal", "%1.", 1.0, 1.0, "NumberedParagraph")
    + _level(1, "lowerLetter", "(%2)", 2.0, 1.0, "NumberedParagraph2")
    + _level(2, "lowerRoman", "(%3)", 3.0, 1.0, "NumberedParagraph3")
)
_TERMS = _level(0, "decimal", "%1.", 1.0, 1.0, "Term") + _level(1, "lowerLetter", "(%2)", 2.0, 1.0, "Term2")
_PLAIN_BULLETS = _level(0, "bullet", "\u2022", 1.0, 0.6, "PlainList")
_BULLETS = _level(0, "bullet", "\u2022", 1.0, 0.6, "ListBullet")


def build_numbering() -> str:
    """Return `word/numbering.xml`: list 1 for paragraphs, list 2 for terms, lists 3 and 4 for bullets."""
    lists = (
        _abstract(1, "multilevel", _PARAGRAPHS)
        + _abstract(2, "multilevel", _TERMS)
        + _abstract(3, "singleLevel", _BULLETS)
        + _abstract(4, "singleLevel", _PLAIN_BULLETS)
    )
    numbers = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2, 3, 4))
    return f"{DECLARATION}<w:numbering {NAMESPACES}>{lists}{numbers}</w:numbering>"
