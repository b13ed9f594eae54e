"""Notes what the file says about the people and machines that made it; the program takes all of it out."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from spo_builder.documents.form_fault import Weight
from spo_builder.tools.docx_xml import W
from spo_builder.tools.form_check.opened import shorten, tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.documents.form_fault import FormFault
    from spo_builder.tools.form_check.opened import OpenForm

_PROPERTIES: Final = MappingProxyType(
    {
        "creator": "the author",
        "lastModifiedBy": "who saved it last",
        "description": "a remark",
        "keywords": "keywords",
        "category": "a category",
        "Company": "the company",
        "Manager": "the manager",
        "Template": "the template",
        "HyperlinkBase": "a base for links",
    }
)
_MEMBERS: Final = (
    (re.compile(r"docProps/thumbnail\."), "a picture of its first page"),
    (re.compile(r"docProps/custom\.xml"), "properties that somebody added"),
    (re.compile(r"customXml/item\d*\.xml"), "hidden data (customXml)"),
    (re.compile(r"word/people\.xml"), "a list of the people who edited it"),
)
_ADVICE: Final = "Nothing to do: the program takes it out of every document."


def check_metadata(form: OpenForm) -> Iterator[FormFault]:
    """Note what would travel with the form if the program did not take it out."""
    found = [
        *_list_properties(form),
        *(said for pattern, said in _MEMBERS if any(map(pattern.match, form.members))),
    ]
    settings = form.root("word/settings.xml")
    if settings is not None and settings.find(f"{W}rsids") is not None:
        found.append("marks of its editing sessions (rsids)")
    if found:
        yield tell("metadata", f"The file still holds {', '.join(found)}.", _ADVICE, weight=Weight.NOTE)


def _list_properties(form: OpenForm) -> Iterator[str]:
    for member in ("docProps/core.xml", "docProps/app.xml"):
        root = form.root(member)
        for element in () if root is None else root.iter():
            said = _PROPERTIES.get(str(element.tag).rpartition("}")[2])
            if said and (element.text or "").strip():
                yield f"{said} ({shorten(element.text or '')})"
