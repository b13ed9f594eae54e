"""Collects what goes wrong while a form is filled, so that all faults are told at once, with their places."""

from __future__ import annotations

import re
import sys
from contextvars import ContextVar
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING

from spo_builder.errors import Fault

if TYPE_CHECKING:
    from jinja2 import Template

TEMPLATE_FILE = "<template>"
_LONGEST = 160


@dataclass(slots=True)
class RenderNotes:
    """What one rendering has met.

    Attributes:
        found: line of the compiled template and the sentence about it, in order.
        pictures: pictures drawn so far, in order.
        work: steps taken so far.
        printed: characters printed so far.
    """

    found: list[tuple[int, str]] = field(default_factory=list)
    pictures: list[object] = field(default_factory=list)
    work: int = 0
    printed: int = 0


NOTES: ContextVar[RenderNotes] = ContextVar("notes")
"""The notes of the rendering under way."""


def note_fault(message: str) -> None:
    """Keep one fault with the line of the template that is being rendered."""
    NOTES.get().found.append((_rendered_line(), message))


def list_faults(notes: RenderNotes, template: Template, source: str, where: str) -> tuple[Fault, ...]:
    """Return the faults of one member, each once, each with the text of its paragraph."""
    lines = source.split("\n")
    rows = [
        Fault(f"{where}: {quote_line(lines, template.get_corresponding_lineno(line))}", message)
        for line, message in dict.fromkeys(notes.found)
    ]
    return tuple(dict.fromkeys(rows))


def quote_line(lines: list[str], number: int) -> str:
    """Return the words of a template line, without mark-up, cut to a length that fits a message."""
    line = lines[number - 1] if 0 < number <= len(lines) else ""
    words = " ".join(unescape(re.sub(r"<[^>]*>", "", line)).split())
    return f"“{words[:_LONGEST]}…”" if len(words) > _LONGEST else f"“{words}”"


def _rendered_line() -> int:
    """Return the line of compiled template code that led here; Jinja keeps no other trace of it."""
    frame = sys._getframe(1)  # noqa: SLF001 -- the only way to learn which paragraph is being rendered
    while frame.f_back is not None and frame.f_code.co_filename != TEMPLATE_FILE:
        frame = frame.f_back
    return frame.f_lineno if frame.f_code.co_filename == TEMPLATE_FILE else 0
