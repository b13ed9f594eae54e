"""Finds tags that would swallow words or tear a paragraph, by where they stand in the Word file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spo_builder.tools.docx_xml import W, paragraph_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

_OPEN: Final = re.compile(r"\{[{%#]")
_CLOSE: Final = re.compile(r"[}%#]\}")
_CLOSED_BY: Final = {"{{": "}}", "{%": "%}", "{#": "#}"}
_BLOCK_TAG: Final = re.compile(r"\{[{%#](p|tr)\s")
_UNSUPPORTED: Final = re.compile(
    r"\{[{%#](?:r|tc)\s|\{%\s*(?:colspan|cellbg|vm|hm)\b|\{%-|-%\}|\{\{(?:p|tr)\s"
)
_ALONE: Final = {kind: re.compile(rf"\{{([%#]){kind}\s[^{{}}]*\1\}}") for kind in ("p", "tr")}
_PLACES: Final = {"p": "paragraph", "tr": "row"}


def find_misplaced(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield the words of each paragraph or row whose tags cannot stand there, and why.

    Args:
        root: a text part of a form, before its tags are mended.
    """
    for paragraph in root.iter(f"{W}p"):
        text = paragraph_text(paragraph)
        if _OPEN.search(text) or _CLOSE.search(text):
            yield from ((text, message) for message in _judge_paragraph(paragraph, text))
    for row in root.iter(f"{W}tr"):
        text = "".join(paragraph_text(paragraph) for paragraph in row.iter(f"{W}p")).strip()
        if "tr" in _BLOCK_TAG.findall(text) and not _ALONE["tr"].fullmatch(text):
            yield text, _say_alone("tr", text)


def _judge_paragraph(paragraph: etree._Element, text: str) -> Iterator[str]:
    kinds = _BLOCK_TAG.findall(text)
    if "p" in kinds and not _ALONE["p"].fullmatch(text.strip()):
        yield _say_alone("p", text)
    if "tr" in kinds and next(paragraph.iterancestors(f"{W}tr"), None) is None:
        yield "A tag of the kind {%tr %} stands in a row of a table, and this is none."
    if _UNSUPPORTED.search(text):
        yield "Forms do not use this kind of tag; see the list in the README of the forms."
    yield from _judge_ends(text)
    if next(paragraph.iterancestors(f"{W}txbxContent"), None) is not None:
        yield "Tags do not work in a text box."


def _judge_ends(text: str) -> Iterator[str]:
    place = 0
    while begin := _OPEN.search(text, place):
        if _CLOSE.search(text, place, begin.start()):
            break
        end = text.find(_CLOSED_BY[begin[0]], begin.end())
        if end < 0:
            yield "A tag begins here and does not end in the same paragraph."
            return
        place = end + 2
    if _CLOSE.search(text, place):
        yield "A tag ends here and does not begin in the same paragraph."


def drop_tags(text: str) -> str:
    """Return the fixed words of a paragraph, with `…` for each tag and for all after one without end."""
    kept, place = [], 0
    while begin := _OPEN.search(text, place):
        kept.append(text[place : begin.start()])
        end = text.find(_CLOSED_BY[begin[0]], begin.end())
        place = len(text) if end < 0 else end + 2
    return "…".join((*kept, text[place:]))


def empty_unreadable(root: etree._Element) -> bool:
    """Take the words out of paragraphs whose tags cannot be told apart; return whether there are any.

    Mending such tags would take minutes where there are thousands, and swallow what stands between them.
    """
    found = False
    for paragraph in root.iter(f"{W}p"):
        text = paragraph_text(paragraph)
        if _OPEN.search(text) and (_UNSUPPORTED.search(text) or any(_judge_ends(text))):
            found = True
            for words in paragraph.iter(f"{W}t"):
                words.text = ""
    return found


def _say_alone(kind: str, text: str) -> str:
    if _BLOCK_TAG.findall(text).count(kind) > 1:
        return f"Two tags of the kind {{%{kind} %}} stand in one {_PLACES[kind]}; each needs its own."
    return f"A tag of the kind {{%{kind} %}} must stand alone in its {_PLACES[kind]}."
