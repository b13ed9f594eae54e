"""Fills a Word form with the words of one case, and proves that they stand on the page."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from jinja2 import TemplateError

from spo_builder.errors import Fault, ToolFailedError
from spo_builder.tools.docx_package import BrokenWordFileError, write_package
from spo_builder.tools.docx_text import read_docx_text
from spo_builder.tools.docx_xml import W, has_bare_cell, lacks_paragraph, parse_part, serialise
from spo_builder.tools.word_notes import NOTES, RenderNotes, list_faults
from spo_builder.tools.word_pictures import add_pictures
from spo_builder.tools.word_properties import CORE_PART, DocumentProperties, render_properties
from spo_builder.tools.word_template import CompiledPart, TemplateFaultError, compile_form
from spo_builder.tools.word_text import to_printed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


__all__ = ["DocumentProperties", "check_filled", "fill_form", "find_residue", "list_names"]

_ENDING_WITH_PARAGRAPH = (f"{W}tc", f"{W}hdr", f"{W}ftr")
_RESIDUE = ("{{", "}}", "{%", "%}", "{#", "#}", "Undefined", "None", "()", "[]", "“”")


def list_names(context: object) -> dict[str, object]:
    """Return the top names of a typed document context, as `fill_form` takes them."""
    if not is_dataclass(context):
        message = "A document context is a dataclass."
        raise TypeError(message)
    return {row.name: getattr(context, row.name) for row in fields(context)}


def fill_form(
    template: bytes,
    context: Mapping[str, object],
    *,
    properties: DocumentProperties,
    name: str = "the form",
) -> bytes:
    """Return the finished Word file; the same input gives the same bytes.

    Every value is printed literally: tags, mark-up and control characters in it have no effect.

    Args:
        template: the bytes of the form.
        context: top names and their values: text, whole numbers, flags, records, tuples, pictures.
        properties: title, subject and time of the finished file.
        name: file name of the form, for messages.

    Raises:
        BrokenWordFileError: when the form is no whole Word file.
        TemplateFaultError: with every unknown name and wrong tag at once, each with its paragraph.
        ToolFailedError: when the filled form is not well-formed.
    """
    form = compile_form(template, name)
    notes = RenderNotes()
    parts = dict(form.fixed)
    faults: list[Fault] = []
    token = NOTES.set(notes)
    try:
        for part in form.parts:
            notes.found.clear()
            parts[part.name] = _fill_part(part, context, f"{name}, {part.name}", faults)
    finally:
        NOTES.reset(token)
    if faults:
        message = f"{name} asks for something that the case cannot give it."
        raise TemplateFaultError(message, faults=tuple(faults))
    add_pictures(parts, notes.pictures)
    parts[CORE_PART] = render_properties(properties)
    return write_package(parts, properties.when)


def _fill_part(part: CompiledPart, context: Mapping[str, object], where: str, faults: list[Fault]) -> bytes:
    """Return one filled member, or nothing after adding its faults."""
    try:
        filled = part.template.render(context)
    except (TemplateError, TypeError, ValueError) as error:
        if not NOTES.get().found:
            faults.append(Fault(where, f"The tags cannot be worked out: {error}."))
        filled = ""
    found = list_faults(NOTES.get(), part.template, part.source, where)
    faults.extend(found)
    if found or not filled:
        return b""
    return _mend(filled.replace("\n<w:p", "<w:p").replace("</w:p>\n", "</w:p>").encode(), where)


def _mend(data: bytes, where: str) -> bytes:
    """Return the member with a paragraph in every cell, header and footer that lost its last one."""
    try:
        if not has_bare_cell(data, where):
            return data
        root = parse_part(data, where)
    except BrokenWordFileError as error:
        message = f"{where} was filled, but the result is not a whole Word file: {error}"
        raise ToolFailedError(message) from error
    for element in [*root.iter(f"{W}tc"), root]:
        if element.tag in _ENDING_WITH_PARAGRAPH and lacks_paragraph(element):
            element.append(element.makeelement(f"{W}p"))
    return serialise(root)


def check_filled(document: bytes, required: Iterable[str]) -> tuple[str, ...]:
    """Return the required values that do not stand in the text of a finished document.

    Args:
        document: the bytes of the finished file.
        required: values that must be printed, as they stand in the context; empty ones are ignored.

    Differences of white space and of case (titles are printed in capitals) do not count.
    """
    text = _fold(read_docx_text(document))
    return tuple(value for value in required if _fold(to_printed(value)) not in text)


def find_residue(document: bytes, printed: Iterable[str]) -> tuple[str, ...]:
    """Return tags, the word of an unknown value and empty brackets that no printed value holds.

    Args:
        document: the bytes of the finished file.
        printed: the values of the context; what they hold is literal and no residue.
    """
    text = read_docx_text(document)
    found = tuple(mark for mark in _RESIDUE if _holds(text, mark))
    if not found:
        return ()
    literal = "\n".join(to_printed(value) for value in printed)
    return tuple(mark for mark in found if not _holds(literal, mark))


def _holds(text: str, mark: str) -> bool:
    """Return whether the mark stands in the text; words only as a whole line or cell of their own."""
    if mark.isalpha():
        return any(line.strip() == mark for line in text.split("\n"))
    return mark in text


def _fold(text: str) -> str:
    return " ".join(text.split()).casefold()
