"""What the actions ask of the outside world, as protocols; the tools fulfil them, the wiring joins them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

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
