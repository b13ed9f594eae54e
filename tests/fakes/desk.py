"""A desk that writes plain text instead of Word, and can be told what goes wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from spo_builder.documents.pack import DocumentPlan


class PlainDesk:
    """Fills a form with the words that it requires, one a line, under the banner."""

    def __init__(self, gaps: dict[str, tuple[str, ...]] | None = None) -> None:
        """Keep what is found wrong, by the id of the form."""
        self._gaps = gaps or {}

    def get_template_sha256(self, template: str) -> str:
        """Return the name: enough to be told apart."""
        return f"hash of {template}"

    def fill(self, plan: DocumentPlan, when: datetime) -> bytes:
        """Return the words that the form requires."""
        return "\n".join((when.isoformat(), plan.context.form.not_ready, *plan.required)).encode()

    def find_gaps(self, plan: DocumentPlan, document: bytes) -> tuple[str, ...]:
        """Return what the test wants to be wrong."""
        del document
        return self._gaps.get(plan.form.id, ())

    def read_text(self, document: bytes) -> str:
        """Return the text again."""
        return document.decode()
