"""Compiles a Word form once: cleaned, checked and ready to be filled as often as wanted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from docxtpl import DocxTemplate
from jinja2 import TemplateError

from spo_builder.errors import Fault, InputError
from spo_builder.tools.docx_clean import clean_parts
from spo_builder.tools.docx_package import read_package
from spo_builder.tools.docx_xml import is_text_part, parse_part
from spo_builder.tools.word_limits import add_limits
from spo_builder.tools.word_notes import quote_line
from spo_builder.tools.word_placing import find_misplaced
from spo_builder.tools.word_sandbox import FormEnvironment, list_forbidden

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Template

_LARGEST_CACHE = 256
_LONGEST = 160


class TemplateFaultError(InputError):
    """The Word form cannot be filled."""

    advice = "Open the form in Word, mend the paragraphs named above, and try again."


@dataclass(frozen=True, slots=True)
class CompiledPart:
    """One member of a form that holds tags.

    Attributes:
        name: member name, such as `word/header1.xml`.
        source: the XML with its tags, one paragraph a line.
        template: the same, compiled.
    """

    name: str
    source: str
    template: Template


@dataclass(frozen=True, slots=True)
class CompiledForm:
    """A form that is ready to be filled.

    Attributes:
        parts: members with tags.
        fixed: members that are copied as they are.
    """

    parts: tuple[CompiledPart, ...]
    fixed: Mapping[str, bytes]


@lru_cache(maxsize=_LARGEST_CACHE)
def compile_form(template: bytes, name: str) -> CompiledForm:
    """Return the compiled form; the same bytes are compiled once a process.

    Args:
        template: the bytes of the form.
        name: its file name, for messages.

    Raises:
        BrokenWordFileError: when it is no whole Word file.
        TemplateFaultError: with every fault of its tags at once, each with the paragraph.
    """
    members = clean_parts(read_package(template, name), name)
    tagged = {part: data for part, data in members.items() if is_text_part(part) and b"{" in data}
    faults: list[Fault] = []
    parts = []
    for part, data in sorted(tagged.items()):
        root = parse_part(data, f"{name}, {part}")
        found = tuple(
            Fault(f"{name}, {part}: “{text[:_LONGEST]}”", message) for text, message in find_misplaced(root)
        )
        compiled = None if found else _compile_part(part, data.decode(), f"{name}, {part}", faults)
        faults.extend(found)
        if compiled is not None:
            parts.append(compiled)
    if faults:
        message = f"{name} holds tags that cannot be used."
        raise TemplateFaultError(message, faults=tuple(faults))
    fixed = {part: data for part, data in members.items() if part not in tagged}
    return CompiledForm(tuple(parts), MappingProxyType(fixed))


def _compile_part(part: str, xml: str, where: str, faults: list[Fault]) -> CompiledPart | None:
    """Return the compiled member, or None after adding its faults."""
    source = mend_tags(xml)
    try:
        template = _compile_source(source)
        if template is None:
            faults.extend(list_forbidden(FormEnvironment().parse(source), source.split("\n"), where))
    except TemplateError as error:
        line = getattr(error, "lineno", 0) or 0
        faults.append(Fault(f"{where}: {quote_line(source.split(chr(10)), line)}", str(error.message)))
        return None
    except (RecursionError, SyntaxError):
        faults.append(Fault(where, "Tags stand too deep in one another."))
        return None
    return None if template is None else CompiledPart(part, source, template)


@lru_cache(maxsize=_LARGEST_CACHE)
def mend_tags(xml: str) -> str:
    """Return the XML with its tags mended and one paragraph a line: so a line number names a paragraph."""
    declaration, body = _split_declaration(xml)
    patched = DocxTemplate(None).patch_xml(body)
    return declaration + re.sub(r"<w:p(?=[ >])", "\n<w:p", patched).replace("</w:p>", "</w:p>\n")


@lru_cache(maxsize=_LARGEST_CACHE)
def _compile_source(source: str) -> Template | None:
    """Return the compiled source, or None when it asks for something forbidden.

    Headers and footers are the same in every form; each is compiled once.
    """
    environment = FormEnvironment()
    tree = environment.parse(source)
    if list_forbidden(tree, source.split("\n"), ""):
        return None
    code = environment.compile(add_limits(tree))
    return environment.template_class.from_code(environment, code, environment.make_globals(None))


def _split_declaration(xml: str) -> tuple[str, str]:
    head, mark, tail = xml.partition("?>")
    return (head + mark, tail) if mark and xml.startswith("<?xml") else ("", xml)
