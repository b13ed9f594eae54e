"""Which incidents the complaint gives: all, or of very many the first and the latest (D01)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.documents.parts.incidents import write_incidents
from spo_builder.documents.parts.statement_acts import choose_told

if TYPE_CHECKING:
    from spo_builder.documents.parts.material import Material
    from spo_builder.documents.vocabulary.evidence import IncidentWords


def write_pleaded(material: Material) -> tuple[IncidentWords, ...]:
    """Return the incidents that the complaint gives; the chronology has every one."""
    numbers = {material.numbers[incident.id] for incident in choose_told(material)}
    return tuple(words for words in write_incidents(material) if words.number in numbers)
