"""Words about the parties' heading, the court, the hearings and the listing of the case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.proceedings import HearingKind
from spo_builder.documents.parts.material import list_hearings
from spo_builder.documents.parts.people import join_parts, say_custody, say_interpreter
from spo_builder.documents.vocabulary.form import CaseWords, TitleWords
from spo_builder.documents.vocabulary.people import ApplicantWords
from spo_builder.documents.vocabulary.proceedings import (
    CourtWords,
    HearingsWords,
    HearingWords,
    ListingWords,
)
from spo_builder.documents.wording.dates import say_day, say_time
from spo_builder.documents.wording.lists import capitalise
from spo_builder.documents.wording.names import get_name
from spo_builder.law.forces import find_force

if TYPE_CHECKING:
    from spo_builder.case.proceedings import Hearing
    from spo_builder.documents.parts.material import Material

ACT: Final = "Stalking Protection Act 2019"
TO_BE_FIXED: Final = "to be fixed by the court"
COURT_MISSING: Final = "court not entered"
_PURPOSES: Final = {
    HearingKind.INTERIM: "interim hearing",
    HearingKind.FULL: "full hearing",
    HearingKind.DIRECTIONS: "directions hearing",
}


def write_applicant(material: Material) -> ApplicantWords:
    """Return the chief officer of police, by office (s1(1), s14(1))."""
    applicant = material.case.applicant
    force = find_force(applicant.force)
    officer = material.case.find_officer_in_case()
    return ApplicantWords(
        title=get_applicant_title(material),
        office=force.title if force else "chief officer of police",
        force=force.name if force else applicant.force or "force not entered",
        has_police_area=force.has_police_area if force else True,
        address=applicant.address.one_line,
        email=applicant.email,
        reference=applicant.reference,
        solicitor=applicant.solicitor,
        solicitor_email=applicant.solicitor_email,
        officer=get_name(officer),
        officer_contact=join_parts(officer.phone, officer.email) if officer else "",
    )


def get_applicant_title(material: Material) -> str:
    """Return the applicant by office; a force outside s14(1) is named as it was entered."""
    name = material.case.applicant.force
    force = find_force(name)
    return force.chief_officer if force else f"chief officer of police of {name or 'a force not entered'}"


def write_case(material: Material, version: str) -> CaseWords:
    """Return the names of the case; the version is for the internal copy only."""
    return CaseWords(
        title=f"{capitalise(get_applicant_title(material))} v {get_name(material.case.defendant)}",
        reference=material.case.applicant.reference or material.case.reference,
        version=version,
        act=ACT,
    )


def write_title(material: Material) -> TitleWords:
    """Return the case title block."""
    return TitleWords(
        court=_say_heading(material),
        case_number=material.case.application.main_reference,
        matter=f"In the matter of an application under the {ACT}",
        applicant=capitalise(get_applicant_title(material)),
        applicant_role="Applicant",
        defendant=get_name(material.case.defendant),
        defendant_role="Defendant",
    )


def write_court(material: Material) -> CourtWords:
    """Return the court; for a defendant under 18 a youth court (s14(1))."""
    court = material.case.court
    return CourtWords(
        name=court.name or COURT_MISSING,
        heading=_say_heading(material),
        kind=get_court_kind(material),
        address=court.address.one_line,
        email=court.email,
        is_youth_court=court.is_youth_court,
        youth_court_reason=court.youth_court_reason,
        in_wales=court.in_wales,
        language=court.language,
    )


def get_court_kind(material: Material) -> str:
    """Return what the Act's "magistrates' court" means here (s14(1))."""
    return "youth court" if material.case.court.is_youth_court else "magistrates’ court"


def _say_heading(material: Material) -> str:
    court = material.case.court
    if not court.name:
        return capitalise(COURT_MISSING)
    name = court.name.removeprefix("the ").removeprefix("The ")
    youth = ", sitting as a youth court" if court.is_youth_court and "youth" not in name.lower() else ""
    return f"In the {name}{youth}"


def write_hearings(material: Material) -> HearingsWords:
    """Return the hearings; one that is not listed prints that the court will fix it."""
    first = material.find_first_hearing()
    kind = HearingKind.INTERIM if material.has_interim else HearingKind.FULL
    return HearingsWords(
        interim=_write_hearing(material.find_hearing(HearingKind.INTERIM), HearingKind.INTERIM),
        full=_write_hearing(material.find_hearing(HearingKind.FULL), HearingKind.FULL),
        first=_write_hearing(first, first.kind if first else kind),
        all=tuple(_write_hearing(hearing, hearing.kind) for hearing in list_hearings(material.case)),
    )


def _write_hearing(hearing: Hearing | None, kind: HearingKind) -> HearingWords:
    return HearingWords(
        is_fixed=hearing is not None,
        purpose=_PURPOSES[kind],
        date=say_day(hearing.on) if hearing else TO_BE_FIXED,
        time=say_time(hearing.at, TO_BE_FIXED) if hearing else TO_BE_FIXED,
        when=say_hearing(hearing),
        time_estimate=hearing.time_estimate if hearing else "",
    )


def say_hearing(hearing: Hearing | None) -> str:
    """Return "Tuesday 1 December 2026 at 14:00", or that the court will fix it."""
    if hearing is None:
        return f"a date {TO_BE_FIXED}"
    at = f" at {say_time(hearing.at)}" if hearing.at else f" at a time {TO_BE_FIXED}"
    return say_day(hearing.on) + at


def write_listing(material: Material) -> ListingWords:
    """Return what the court needs to list the case (D26)."""
    listing, defendant = material.case.listing, material.case.defendant
    first = material.find_first_hearing()
    applicant = write_applicant(material)
    return ListingWords(
        urgency=listing.urgency,
        time_estimate=listing.time_estimate or (first.time_estimate if first else "") or "not stated",
        earliest=say_hearing(first),
        service_plan=listing.service_plan or "not stated",
        witnesses=listing.witnesses or "not stated",
        interpreter=say_interpreter(defendant),
        custody=say_custody(defendant),
        arrangements=listing.arrangements,
        directions=listing.directions,
        costs=say_costs(listing.costs_sought),
        contact=join_parts(applicant.officer, applicant.officer_contact),
    )


def say_costs(answer: Answer) -> str:
    """Return whether the applicant asks for costs, as a sentence."""
    return {
        Answer.YES: "The applicant asks for costs (Magistrates’ Courts Act 1980, section 64(1)).",
        Answer.NO: "The applicant does not ask for an order for costs.",
        Answer.NOT_KNOWN: "Whether the applicant asks for an order for costs is not decided.",
        Answer.NOT_ANSWERED: "Whether the applicant asks for an order for costs is not stated.",
    }[answer]
