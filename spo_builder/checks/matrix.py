"""The evidence matrix: which incidents carry each limb of the test and each term, and how firmly.

Rows are the limbs of section 1(1) and the terms; each cell is an incident. The board and the documents show
what rests on nothing, on one source, or on hearsay alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from spo_builder.case.incidents import SourceKind, Tie

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spo_builder.case.incidents import Incident
    from spo_builder.checks.matter import Matter


class Support(StrEnum):
    """How firmly an incident, a limb or a term rests, weakest first."""

    NOTHING = "nothing"
    HEARSAY_ONLY = "hearsay_only"
    ONE_SOURCE = "one_source"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class Cell:
    """One incident that carries a row.

    Attributes:
        incident: its id.
        number: its number in the chronology.
        support: how firmly it is proved.
        is_tied: whether it is tied to the defendant.
    """

    incident: str
    number: int
    support: Support
    is_tied: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One limb of the test or one term, with the incidents that carry it.

    Attributes:
        id: `s1.1.a` for a limb, the term's id for a term.
        label: such as "Acts associated with stalking" or "Term 3".
        cells: the incidents in the order of the chronology.
        support: how firmly the row as a whole rests.
    """

    id: str
    label: str
    cells: tuple[Cell, ...]
    support: Support


@dataclass(frozen=True, slots=True)
class Matrix:
    """Every limb and every term against the incidents.

    Attributes:
        limbs: the limbs of section 1(1)(a) to (c).
        terms: the terms asked for.
    """

    limbs: tuple[Row, ...]
    terms: tuple[Row, ...]

    def list_weak(self) -> tuple[Row, ...]:
        """Return the rows that rest on nothing or on hearsay alone."""
        weak = {Support.NOTHING, Support.HEARSAY_ONLY}
        return tuple(row for row in (*self.limbs, *self.terms) if row.support in weak)


def build_matrix(matter: Matter) -> Matrix:
    """Return the matrix of a case.

    Acts (a) are carried by every incident. Risk (b) and necessity (c) are carried by the incidents that terms
    rest on, since each term answers a risk; without linked terms, by every incident.
    """
    cells = {
        incident.id: Cell(
            incident=incident.id,
            number=matter.numbers[incident.id],
            support=measure_support([incident]),
            is_tied=incident.tie not in {Tie.NOT_ESTABLISHED, Tie.NOT_ANSWERED},
        )
        for incident in matter.case.incidents
    }
    linked = {incident for term in matter.terms for incident in term.term.incidents} or set(cells)
    limbs = (
        ("s1.1.a", "Acts associated with stalking", set(cells)),
        ("s1.1.b", "Risk associated with stalking", linked),
        ("s1.1.c", "Necessity", linked),
    )
    return Matrix(
        limbs=tuple(_build_row(matter, cells, *limb) for limb in limbs),
        terms=tuple(
            _build_row(matter, cells, term.term.id, term.label, set(term.term.incidents))
            for term in matter.terms
        ),
    )


def _build_row(matter: Matter, cells: dict[str, Cell], row_id: str, label: str, ids: set[str]) -> Row:
    incidents = [incident for incident in matter.case.incidents if incident.id in ids]
    carried = sorted((cells[incident.id] for incident in incidents), key=lambda cell: cell.number)
    return Row(row_id, label, tuple(carried), measure_support(incidents))


def measure_support(incidents: Iterable[Incident]) -> Support:
    """Return how firmly some incidents together are proved.

    An exhibit counts as a source of its own beside the people who speak to the incident.
    """
    held = list(incidents)
    sources = [source for incident in held for source in incident.sources]
    exhibits = {exhibit for incident in held for exhibit in incident.exhibits}
    makers = {source.maker for source in sources if source.kind is SourceKind.DIRECT}
    if not sources and not exhibits:
        return Support.NOTHING
    if not makers and not exhibits:
        return Support.HEARSAY_ONLY
    return Support.SEVERAL if len(makers) + len(exhibits) > 1 else Support.ONE_SOURCE
