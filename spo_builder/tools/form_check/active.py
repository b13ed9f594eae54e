"""Checks that nothing in the form acts by itself: macros, controls, embedded files, fields that fetch."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spo_builder.tools.docx_xml import W
from spo_builder.tools.form_check.opened import quote_around, shorten, tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from spo_builder.documents.form_fault import FormFault
    from spo_builder.tools.form_check.opened import OpenForm

_NAME: Final = "active"
_MEMBERS: Final = (
    (
        re.compile(r"vba(Project|Data)|\.bin$", re.IGNORECASE),
        "The file holds macros.",
        "Save it as .docx in Word.",
    ),
    (
        re.compile(r"^word/(embeddings|activeX|ctrlProps)/", re.IGNORECASE),
        "The file holds an embedded file or a control.",
        "Delete it; a form holds text, tables and pictures only.",
    ),
    (
        re.compile(r"afchunk|\.(html?|mht|rtf|exe|js|vbs|ole)$", re.IGNORECASE),
        "The file holds another document inside it.",
        "Copy its words into the form instead.",
    ),
)
_ELEMENTS: Final = {
    f"{W}object": "An embedded object stands here.",
    f"{W}control": "A control stands here.",
    f"{W}altChunk": "Another document is drawn in here.",
    f"{W}subDoc": "Another document is drawn in here.",
}
_FIELDS: Final = frozenset(
    {
        "PAGE",
        "NUMPAGES",
        "SECTION",
        "SECTIONPAGES",
        "REF",
        "PAGEREF",
        "SEQ",
        "STYLEREF",
        "TOC",
        "HYPERLINK",
        "NOTEREF",
    }
)
_MACROS: Final = re.compile(rb"macroEnabled|vbaProject|template\.main\+xml", re.IGNORECASE)


def check_active(form: OpenForm) -> Iterator[FormFault]:
    """Tell macros, embedded files, controls, and fields other than numbers, references and contents."""
    for member in sorted(form.members):
        for pattern, message, advice in _MEMBERS:
            if pattern.search(member):
                yield tell(_NAME, message, advice, part=member)
    if _MACROS.search(form.members.get("[Content_Types].xml", b"")):
        yield tell(_NAME, "The file is a template or may hold macros.", "Save it as .docx in Word.")
    for part in form.parts:
        for element in part.raw.iter(*_ELEMENTS):
            advice = "Delete it; a form holds text, tables and pictures only."
            yield tell(
                _NAME, _ELEMENTS[str(element.tag)], advice, part=part.place, paragraph=quote_around(element)
            )
        for code, element in list_fields(part.raw):
            word = (code.split() or [""])[0].upper()
            if word not in _FIELDS:
                message = f"The field “{shorten(code) or '(empty)'}” is not allowed in a form."
                advice = "Replace it by its text (Ctrl+Shift+F9 in Word)."
                yield tell(_NAME, message, advice, part=part.place, paragraph=quote_around(element))


def list_fields(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """Yield the code of every field of a part with the element where it begins; nested ones each alone."""
    opened: list[tuple[list[str], etree._Element]] = []
    for element in root.iter(f"{W}fldSimple", f"{W}fldChar", f"{W}instrText", f"{W}delInstrText"):
        if element.tag == f"{W}fldSimple":
            yield element.get(f"{W}instr", ""), element
        elif element.tag == f"{W}fldChar":
            kind = element.get(f"{W}fldCharType")
            if kind == "begin":
                opened.append(([], element))
            elif kind == "end" and opened:
                words, begun = opened.pop()
                yield "".join(words), begun
        elif opened:
            opened[-1][0].append(element.text or "")
        else:
            yield element.text or "", element
    for words, begun in opened:
        yield "".join(words), begun
