"""A Word form laid open for the checks: its members as they came, and its text parts with their tags read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from spo_builder.documents.form_fault import FormFault, Weight
from spo_builder.tools.docx_clean import clean_parts
from spo_builder.tools.docx_package import BrokenWordFileError, read_package
from spo_builder.tools.docx_xml import W, is_text_part, paragraph_text, parse_part, serialise
from spo_builder.tools.form_check.names import NamesRead, read_names
from spo_builder.tools.form_check.tags import TagReading, read_tags
from spo_builder.tools.word_notes import quote_line
from spo_builder.tools.word_placing import empty_unreadable
from spo_builder.tools.word_template import mend_tags

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

MOST_PART_BYTES: Final = 4 * 1024 * 1024
MOST_BRACES: Final = 20_000
_LONGEST: Final = 160
_PLACES: Final = {
    "document": "body",
    "header": "header",
    "footer": "footer",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
}


@dataclass(frozen=True, slots=True)
class TextPart:
    """One part of a form that people read.

    Attributes:
        name: member name.
        raw: the root as it came, with editing marks.
        root: the root as it is filled.
        source: its XML with mended tags, one paragraph a line.
        tags: its tags.
        names: its names.
        lines: the lines of the source.
        quotes: words of the lines that were asked for.
    """

    name: str
    raw: etree._Element
    root: etree._Element
    source: str
    tags: TagReading
    names: NamesRead
    lines: list[str]
    quotes: dict[int, str] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """Return the part as a person calls it, such as `header`."""
        return say_part(self.name)

    def quote(self, line: int) -> str:
        """Return the words of a line of the source, without mark-up, as long as a message may be."""
        if line not in self.quotes:
            self.quotes[line] = quote_line(self.lines, line)[1:-1]
        return self.quotes[line]


@dataclass(frozen=True, slots=True)
class OpenForm:
    """A whole form.

    Attributes:
        id: number of the form, such as `D05`; empty when no row of forms.toml names the file.
        requires: names that must be printed.
        members: every member as it came.
        parts: the parts that people read.
    """

    id: str
    requires: tuple[str, ...]
    members: Mapping[str, bytes]
    parts: tuple[TextPart, ...]
    roots: dict[str, etree._Element] = field(default_factory=dict)

    def root(self, name: str) -> etree._Element | None:
        """Return the root of a member as it came, or None when there is none or it is no XML."""
        if name not in self.roots and name in self.members:
            try:
                self.roots[name] = parse_part(self.members[name], name)
            except BrokenWordFileError:
                return None
        return self.roots.get(name)


def open_form(data: bytes, name: str, form_id: str = "", requires: tuple[str, ...] = ()) -> OpenForm:
    """Return a form laid open.

    Args:
        data: the bytes of the Word file.
        name: its file name, for messages.
        form_id: number of the form.
        requires: names that it must print.

    Raises:
        BrokenWordFileError: when it is no whole Word file, or too large for a form.
    """
    members = read_package(data, name)
    for part, content in members.items():
        said = _find_excess(part, content)
        if said:
            message = f"{name} is too large for a form: {part} holds {said}."
            raise BrokenWordFileError(message)
    cleaned = clean_parts(members, name)
    parts = tuple(
        _open_part(part, members[part], cleaned[part], name) for part in sorted(cleaned) if is_text_part(part)
    )
    return OpenForm(form_id, requires, members, parts)


def _find_excess(part: str, content: bytes) -> str:
    """Return of what a member holds too much; mending and reading tags would take minutes."""
    if part.endswith((".xml", ".rels")) and len(content) > MOST_PART_BYTES:
        return f"{len(content) / 1024**2:.0f} MB"
    if is_text_part(part) and content.count(b"{") > MOST_BRACES:
        return f"more than {MOST_BRACES // 2:,} tags"
    return ""


def _open_part(part: str, raw: bytes, cleaned: bytes, name: str) -> TextPart:
    where = f"{name}, {part}"
    legible = parse_part(cleaned, where)
    is_whole = not empty_unreadable(legible)
    source = mend_tags(serialise(legible).decode())
    tags = read_tags(source, is_whole=is_whole)
    roots = parse_part(raw, where), parse_part(cleaned, where)
    return TextPart(part, *roots, source, tags, read_names(source, tags), source.split("\n"))


def say_part(name: str) -> str:
    """Return a member as a person calls it: body, header, footer; else its name."""
    stem = re.match(r"word/([a-z]+)\d*\.xml", name)
    return _PLACES.get(stem[1], name) if stem else name


def quote_around(element: etree._Element) -> str:
    """Return the words of the paragraph in which an element stands; empty when it stands in none."""
    paragraph = element if element.tag == f"{W}p" else next(element.iterancestors(f"{W}p"), None)
    return "" if paragraph is None else shorten(paragraph_text(paragraph))


def shorten(text: str) -> str:
    """Return a text on one line, as long as a message may be."""
    words = " ".join(text.split())
    return f"{words[:_LONGEST]}…" if len(words) > _LONGEST else words


def tell(
    check: str,
    message: str,
    advice: str,
    *,
    part: str = "",
    paragraph: str = "",
    weight: Weight = Weight.FAULT,
) -> FormFault:
    """Return a finding about a form."""
    return FormFault(check, part, paragraph, message, advice, weight)
