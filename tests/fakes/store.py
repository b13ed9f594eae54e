"""A store that keeps the records given to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord


@dataclass
class KeptRecords:
    """Keeps every record saved, the last one last."""

    records: list[CaseRecord] = field(default_factory=list)

    def save(self, record: CaseRecord) -> None:
        """Keep a record."""
        self.records.append(record)
