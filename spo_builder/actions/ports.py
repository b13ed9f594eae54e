"""What the actions ask of the outside world, as protocols; the tools fulfil them, the wiring joins them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from spo_builder.case.record import CaseRecord
    from spo_builder.documents.pack import DocumentPlan


class WordDesk(Protocol):
    """Fills Word forms and reads finished ones."""

    def get_template_sha256(self, template: str) -> str:
        """Return the SHA-256 of a template, hexadecimal."""
        ...

    def fill(self, plan: DocumentPlan, when: datetime) -> bytes:
        """Return the finished document of a plan; the same plan and moment give the same bytes."""
        ...

    def find_gaps(self, plan: DocumentPlan, document: bytes) -> tuple[str, ...]:
        """Return what is wrong with a finished document: required words that are not there, stray tags."""
        ...

    def read_text(self, document: bytes) -> str:
        """Return every text of a finished document, headers, footers and properties included."""
        ...


class CaseStore(Protocol):
    """Keeps the record of one case."""

    def save(self, record: CaseRecord) -> None:
        """Put a record in place of the one that is kept, whole and in one step."""
        ...


class DocumentReader(Protocol):
    """Reads finished documents, to compare them."""

    def read_lines(self, document: bytes, name: str) -> tuple[str, ...]:
        """Return the text of a finished document: a paragraph or table row a line, no automatic numbers."""
        ...

    def list_pictures(self, document: bytes, name: str) -> tuple[str, ...]:
        """Return the SHA-256 of each picture in a finished document, sorted."""
        ...


@dataclass(frozen=True, slots=True)
class RedlineTask:
    """Two versions of one document, to be made into one with tracked changes.

    Attributes:
        old: bytes of the earlier document.
        new: bytes of the later one.
        title: title of the compared document.
    """

    old: bytes
    new: bytes
    title: str


class Redliner(Protocol):
    """Writes Word documents with tracked changes."""

    def redline(self, tasks: Mapping[str, RedlineTask], when: datetime) -> Mapping[str, bytes]:
        """Return the compared document of each task; the same tasks and moment give the same bytes."""
        ...
