"""Grows the main sample into a very large case: 500 incidents, 300 exhibits, 25 terms."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from spo_builder.resources import get_data_file
from spo_builder.tools.case_folder import CaseFolder, read_case_folder

if TYPE_CHECKING:
    from spo_builder.case.exhibits import Exhibit
    from spo_builder.case.incidents import Incident
    from spo_builder.case.record import CaseRecord
    from spo_builder.case.terms_sought import TermSought


@dataclass(frozen=True, slots=True)
class Size:
    """How large a case is to be."""

    incidents: int = 500
    exhibits: int = 300
    terms: int = 25


def read_sample() -> CaseFolder:
    """Return the main sample."""
    return read_case_folder(get_data_file("data", "samples", "friday-at-five"))


def grow_case(size: Size | None = None) -> CaseRecord:
    """Return the main sample with its incidents, exhibits and terms repeated under new ids."""
    wanted = size or Size()
    case = read_sample().record
    exhibits = tuple(_copy_exhibit(case, number) for number in range(wanted.exhibits))
    incidents = tuple(_copy_incident(case, exhibits, number) for number in range(wanted.incidents))
    terms = tuple(_copy_term(case, number) for number in range(wanted.terms))
    return case.evolve(exhibits=exhibits, incidents=incidents, terms=terms)


def _copy_exhibit(case: CaseRecord, number: int) -> Exhibit:
    held = case.exhibits[number % len(case.exhibits)]
    if number < len(case.exhibits):
        return held
    return held.evolve(id=f"{held.id}-{number}", mark=f"{held.mark}-{number}", map_label="")


def _copy_incident(case: CaseRecord, exhibits: tuple[Exhibit, ...], number: int) -> Incident:
    held = case.incidents[number % len(case.incidents)]
    if number < len(case.incidents):
        return held
    days = timedelta(days=number // len(case.incidents))
    until = held.when.until and held.when.until - days
    return held.evolve(
        id=f"{held.id}-{number}",
        when=held.when.evolve(on=held.when.on - days, until=until),
        description=f"{held.description} This was noted as entry {number} of the log.",
        exhibits=(exhibits[number % len(exhibits)].id,),
    )


def _copy_term(case: CaseRecord, number: int) -> TermSought:
    held = case.terms[number % len(case.terms)]
    return held if number < len(case.terms) else held.evolve(id=f"{held.id}-{number}")
