"""What every part of a document is built from: the restricted record, the rendered terms, the numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from typing import TYPE_CHECKING

from spo_builder.case.incidents import SourceKind
from spo_builder.case.proceedings import HearingKind
from spo_builder.documents.audience import Audience, restrict_case
from spo_builder.documents.drafting.pointers import map_places
from spo_builder.terms.of_case import render_case_terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from spo_builder.case.incidents import Incident, Source
    from spo_builder.case.proceedings import Hearing
    from spo_builder.case.record import CaseRecord
    from spo_builder.checks.assessment import Assessment
    from spo_builder.law.pack import LawPack
    from spo_builder.terms.of_case import CaseTerm


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that the parts read; nothing in it is beyond the audience.

    Attributes:
        case: the record as far as the audience may have it.
        pictures: bytes of map files by exhibit id, as this audience gets them.
        incidents: in the order of their dates.
        numbers: number of each incident by id.
        interim_terms: terms of the interim order, numbered; empty when none is asked for.
        full_terms: terms of the full order, numbered.
        places: pointer to each thing of the record, see `map_places`.
    """

    case: CaseRecord
    audience: Audience
    law: LawPack
    assessment: Assessment
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    incidents: tuple[Incident, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)
    interim_terms: tuple[CaseTerm, ...] = ()
    full_terms: tuple[CaseTerm, ...] = ()
    places: Mapping[str, str] = field(default_factory=dict)

    @property
    def on(self) -> date:
        """Return the day on which the case was assessed."""
        return self.assessment.on

    @property
    def has_interim(self) -> bool:
        """Return whether an interim order is asked for."""
        return self.case.application.kind.has_interim

    def number_of(self, incidents: Iterable[str]) -> tuple[int, ...]:
        """Return the numbers of these incidents in order."""
        return tuple(sorted(self.numbers[incident] for incident in incidents))

    def marks_of(self, exhibits: Iterable[str]) -> tuple[str, ...]:
        """Return the marks of these exhibits."""
        found = (self.case.find_exhibit(exhibit) for exhibit in exhibits)
        return tuple(exhibit.mark for exhibit in found if exhibit is not None and exhibit.mark.strip())

    def point_to(self, room: str, item: str, field_name: str = "") -> str:
        """Return the pointer to a thing of the record, or to one of its fields."""
        return f"{self.places[f'{room}/{item}']}{f'/{field_name}' if field_name else ''}"

    def point_to_marks(self, exhibits: Iterable[str]) -> tuple[str, ...]:
        """Return the pointers to the marks of these exhibits."""
        found = (self.case.find_exhibit(exhibit) for exhibit in exhibits)
        return tuple(
            self.point_to("exhibits", item.id, "mark") for item in found if item and item.mark.strip()
        )

    def find_hearing(self, kind: HearingKind) -> Hearing | None:
        """Return the first hearing of a kind, or None."""
        return next((item for item in list_hearings(self.case) if item.kind is kind), None)

    def find_first_hearing(self) -> Hearing | None:
        """Return the hearing to which the summons calls: the interim one, else the earliest."""
        interim = self.find_hearing(HearingKind.INTERIM) if self.has_interim else None
        return interim or next(iter(list_hearings(self.case)), None)

    def list_hearsay(self) -> tuple[tuple[Incident, Source], ...]:
        """Return every second-hand account with its incident, in order."""
        return tuple(
            (incident, source)
            for incident in self.incidents
            for source in incident.sources
            if source.kind is not SourceKind.DIRECT
        )


def list_hearings(case: CaseRecord) -> tuple[Hearing, ...]:
    """Return the hearings in the order of their dates."""
    return tuple(sorted(case.hearings, key=lambda hearing: (hearing.on, hearing.at or time.min)))


def order_incidents(case: CaseRecord) -> tuple[Incident, ...]:
    """Return the incidents in the order of their dates; the record's order decides between equals."""
    return tuple(sorted(case.incidents, key=lambda item: (item.when.on, item.when.at or time.min)))


def gather_material(
    case: CaseRecord,
    assessment: Assessment,
    audience: Audience,
    law: LawPack,
    pictures: Mapping[str, bytes] | None = None,
) -> Material:
    """Return the material of one audience's documents; the record is restricted first."""
    kept = restrict_case(case, audience)
    incidents = order_incidents(kept)
    wants_interim = kept.application.kind.has_interim
    return Material(
        case=kept,
        audience=audience,
        law=law,
        assessment=assessment,
        pictures=pictures or {},
        incidents=incidents,
        numbers={incident.id: number for number, incident in enumerate(incidents, 1)},
        interim_terms=render_case_terms(kept, interim=True) if wants_interim else (),
        full_terms=render_case_terms(kept, interim=False),
        places=map_places(kept),
    )
