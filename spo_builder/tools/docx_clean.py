"""Takes out of a template what must not travel into a court paper: who edited it, when and with what."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spo_builder.tools.docx_xml import W, parse_part, serialise

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

_DROPPED = re.compile(r"(docProps/|customXml/|word/people\.xml|word/_rels/settings\.xml\.rels).*")
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_TRACES = ("rsids", "attachedTemplate", "proofState", "updateFields", "documentProtection")
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_ROOT_RELATIONSHIPS = (
    f'{_XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target="word/document.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>'
    '<Relationship Id="rId2" Target="docProps/core.xml" '
    'Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/>'
    "</Relationships>"
).encode()


def clean_parts(parts: Mapping[str, bytes], name: str) -> dict[str, bytes]:
    """Return the members without editing marks, hidden data or machine properties.

    Dropped: every document property (the renderer writes its own), custom XML, the list of editors, the link
    to the author's template, revision ids and spelling marks.

    Raises:
        BrokenWordFileError: when a member is not well-formed.
    """
    kept = {part: data for part, data in parts.items() if not _DROPPED.fullmatch(part)}
    kept["_rels/.rels"] = _ROOT_RELATIONSHIPS
    return {part: _clean_part(part, data, name, set(kept)) for part, data in kept.items()}


def _clean_part(part: str, data: bytes, name: str, kept: set[str]) -> bytes:
    where = f"{name}, {part}"
    if part == "[Content_Types].xml":
        return _clean_types(parse_part(data, where), kept)
    if part == "word/_rels/document.xml.rels":
        return _clean_relationships(parse_part(data, where))
    if re.fullmatch(r"word/[^/]+\.xml", part):
        return _clean_marks(parse_part(data, where))
    return data


def _clean_types(root: etree._Element, kept: set[str]) -> bytes:
    """Keep the types of the members that remain, and name the core properties that will be written."""
    namespace = root.tag.rpartition("}")[0] + "}"
    for override in root.findall(f"{namespace}Override"):
        if override.get("PartName", "").lstrip("/") not in kept:
            root.remove(override)
    core = root.makeelement(f"{namespace}Override", PartName="/docProps/core.xml", ContentType=_CORE_TYPE)
    root.append(core)
    return serialise(root)


def _clean_relationships(root: etree._Element) -> bytes:
    for row in root.findall(_RELATIONSHIP):
        if row.get("Target", "").lstrip("./").startswith("customXml/") or row.get("Target") == "people.xml":
            root.remove(row)
    return serialise(root)


def _clean_marks(root: etree._Element) -> bytes:
    for element in list(root.iter(f"{W}proofErr", *(f"{W}{trace}" for trace in _TRACES))):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    for element in root.iter():
        for attribute in [key for key in element.attrib if str(key).startswith(f"{W}rsid")]:
            del element.attrib[attribute]
    return serialise(root)
