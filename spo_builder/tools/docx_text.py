"""Reads the text of a Word file as a person reads it: headers, body, tables, notes, footers, list numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.tools.docx_numbers import ListCounter, read_lists
from spo_builder.tools.docx_package import read_package
from spo_builder.tools.docx_xml import W, is_text_part, paragraph_text, parse_part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

_ORDER = ("header", "document", "footnotes", "endnotes", "footer")


def read_docx_text(document: bytes, name: str = "the document") -> str:
    """Return all text of a Word file: one paragraph or table row a line.

    Cells of a row are parted by ` | `; automatic numbers stand before their paragraph with a tab; headers
    come first and footers last, the same header text only once.

    Args:
        document: the bytes of the file.
        name: its file name, for messages.

    Raises:
        BrokenWordFileError: when it is no whole Word file.
    """
    parts = read_package(document, name)
    counter = read_lists(parts)
    blocks = []
    for part in sorted((part for part in parts if is_text_part(part)), key=_reading_order):
        lines = list(_lines(parse_part(parts[part], f"{name}, {part}"), counter))
        blocks.append("\n".join(line for line in lines if line.strip()))
    return "\n".join(dict.fromkeys(block for block in blocks if block))


def _reading_order(part: str) -> tuple[int, str]:
    stem = part.removeprefix("word/")
    return next(number for number, kind in enumerate(_ORDER) if stem.startswith(kind)), part


def _lines(container: etree._Element, counter: ListCounter) -> Iterator[str]:
    for element in container:
        if element.tag == f"{W}p":
            yield _numbered(element, counter)
        elif element.tag == f"{W}tbl":
            for row in element.iter(f"{W}tr"):
                yield " | ".join(
                    " ".join(_lines(cell, counter)).strip() for cell in row.iterchildren(f"{W}tc")
                )
        elif element.tag != f"{W}sectPr":
            yield from _lines(element, counter)


def _numbered(paragraph: etree._Element, counter: ListCounter) -> str:
    number = counter.number(paragraph)
    text = paragraph_text(paragraph)
    return f"{number}\t{text}" if number else text


def read_hidden_text(document: bytes, name: str = "the document") -> tuple[str, ...]:
    """Return the texts that stand on no page: descriptions and names of pictures, and the properties.

    Raises:
        BrokenWordFileError: when it is no whole Word file.
    """
    parts = read_package(document, name)
    found: list[str] = []
    for part in sorted(part for part in parts if is_text_part(part)):
        for element in parse_part(parts[part], part).iter("{*}docPr"):
            found.extend(str(element.get(key, "")) for key in ("descr", "title", "name"))
    for part in sorted(part for part in parts if part.startswith("docProps/") and part.endswith(".xml")):
        found.extend(
            element.text or "" for element in parse_part(parts[part], part).iter() if not len(element)
        )
    return tuple(text for text in found if text.strip())
