"""Parses the XML of Word files without entities, network or repair, and names its namespaces."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from lxml import etree

from spo_builder.tools.docx_package import BrokenWordFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ENCODING = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)[\"']")
_TEXT_PART = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")


def parse_part(data: bytes, where: str) -> etree._Element:
    """Return the root of one XML member.

    Args:
        data: the member's bytes.
        where: file and member, for messages.

    Raises:
        BrokenWordFileError: when it is not well-formed, not in UTF-8 or carries a document type.
    """
    _check_plain(data, where)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _say_broken(where, error) from error


def has_bare_cell(data: bytes, where: str) -> bool:
    """Return whether a table cell, header or footer of a member does not end with a paragraph, as it must.

    Row after row is read and let go, so that a schedule of ten thousand rows takes little room.

    Args:
        data: the member's bytes.
        where: file and member, for messages.

    Raises:
        BrokenWordFileError: as `parse_part`; the member is read to its end unless a bare cell comes first.
    """
    _check_plain(data, where)
    row = f"{W}tr"
    try:
        for _, element in etree.iterparse(
            io.BytesIO(data),
            tag=(f"{W}tc", row, f"{W}hdr", f"{W}ftr"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=True,
        ):
            if element.tag == row:
                _let_go(element)
            elif lacks_paragraph(element):
                return True
    except etree.XMLSyntaxError as error:
        raise _say_broken(where, error) from error
    return False


def lacks_paragraph(element: etree._Element) -> bool:
    """Return whether a cell, header or footer does not end with a paragraph."""
    return len(element) == 0 or element[-1].tag != f"{W}p"


def _let_go(row: etree._Element) -> None:
    row.clear()
    table = row.getparent()
    while table is not None and row.getprevious() is not None:
        del table[0]


def _check_plain(data: bytes, where: str) -> None:
    if not data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<") or _is_other_encoding(data):
        message = f"{where} is not XML in UTF-8, which Word files always are."
        raise BrokenWordFileError(message)
    if b"<!DOCTYPE" in data:
        # Before it is parsed: what a document type names could be unfolded without end.
        message = f"{where} carries a document type, which Word files never do."
        raise BrokenWordFileError(message)


def _say_broken(where: str, error: etree.XMLSyntaxError) -> BrokenWordFileError:
    return BrokenWordFileError(f"{where} is not well-formed XML: {error}.")


def _is_other_encoding(data: bytes) -> bool:
    """Return whether these bytes may be in an encoding in which a document type could hide."""
    declared = _ENCODING.match(data)
    if b"\x00" in data:
        return True
    return declared is not None and declared[1].lower() not in {b"utf-8", b"us-ascii", b"ascii"}


def serialise(root: etree._Element) -> bytes:
    """Return the member's bytes, in UTF-8 with the declaration that Word writes."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def is_text_part(name: str) -> bool:
    """Return whether a member holds text that people read: body, headers, footers, notes."""
    return bool(_TEXT_PART.fullmatch(name))


def paragraph_text(paragraph: etree._Element) -> str:
    """Return the text of one paragraph: tabs as tabs, line breaks as line feeds, fields as their result."""
    return "".join(_pieces(paragraph))


def _pieces(paragraph: etree._Element) -> Iterator[str]:
    for element in paragraph.iter(f"{W}t", f"{W}tab", f"{W}br", f"{W}cr", f"{W}noBreakHyphen"):
        if element.tag == f"{W}t":
            yield element.text or ""
        elif element.tag == f"{W}tab":
            yield "" if _is_tab_stop(element) else "\t"
        else:
            yield "-" if element.tag == f"{W}noBreakHyphen" else "\n"


def _is_tab_stop(element: etree._Element) -> bool:
    """Return whether this is a stop among the paragraph's properties: it has the tag of a typed tab."""
    parent = element.getparent()
    return parent is not None and parent.tag == f"{W}tabs"
