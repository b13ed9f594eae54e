"""The closed table of conditions by which forms.toml says when a form belongs to a pack."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from spo_builder.case.answers import Answer
from spo_builder.case.exhibits import ExhibitKind
from spo_builder.case.incidents import SourceKind
from spo_builder.case.proceedings import ApplicationKind, HearingKind, Notice
from spo_builder.case.terms_sought import TermKind
from spo_builder.law.ages import age_on
from spo_builder.law.court_deadlines import hearsay_notice

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from spo_builder.case.record import CaseRecord
    from spo_builder.law.pack import LawPack


@dataclass(frozen=True, slots=True)
class Situation:
    """What a condition looks at: the record as far as the audience has it, the law, and the day."""

    case: CaseRecord
    law: LawPack
    on: date


Condition = Callable[[Situation], bool]


def always(_situation: Situation) -> bool:
    """Return true: the form is in every pack."""
    return True


def interim_sought(situation: Situation) -> bool:
    """Return whether an interim order is asked for."""
    return situation.case.application.kind.has_interim


def main_complaint_made(situation: Situation) -> bool:
    """Return whether the main complaint is made now, not earlier."""
    return situation.case.application.kind is not ApplicationKind.INTERIM_AFTER_FULL


def has_hearsay(situation: Situation) -> bool:
    """Return whether any account comes second-hand."""
    sources = (source for incident in situation.case.incidents for source in incident.sources)
    return any(source.kind is not SourceKind.DIRECT for source in sources)


def hearsay_notice_late(situation: Situation) -> bool:
    """Return whether notice can no longer be in time for the first hearing (SI 1999/681 r3(1)).

    An interim hearing that is not listed yet is taken to be too soon: it usually is.
    """
    case = situation.case
    interim = case.application.kind.has_interim
    days = sorted(
        hearing.on for hearing in case.hearings if not interim or hearing.kind is HearingKind.INTERIM
    )
    if not days:
        return interim
    last = hearsay_notice(situation.law, days[0]).last_day
    return last is not None and last < situation.on


def has_zone_map(situation: Situation) -> bool:
    """Return whether there is a map."""
    return any(exhibit.kind is ExhibitKind.MAP for exhibit in situation.case.exhibits)


def has_requirement(situation: Situation) -> bool:
    """Return whether any term is a requirement."""
    return any(term.kind is TermKind.REQUIREMENT for term in situation.case.terms)


def has_confidential_details(situation: Situation) -> bool:
    """Return whether anything must be kept from the defendant."""
    case = situation.case
    held = [detail for person in case.protected_persons for detail in person.details]
    held.extend(detail for person in case.people for detail in person.details)
    return any(detail.is_protected for detail in held)


def youth(situation: Situation) -> bool:
    """Return whether the defendant is known to be under 18 today (s14(1))."""
    born = situation.case.defendant.date_of_birth
    limit = situation.law.get_value("youth_age").as_int()
    return born is not None and born <= situation.on and age_on(born, situation.on) < limit


def without_notice(situation: Situation) -> bool:
    """Return whether a hearing without notice is asked for."""
    return situation.case.application.notice is Notice.WITHOUT_NOTICE


def interpreter_needed(situation: Situation) -> bool:
    """Return whether the defendant needs an interpreter."""
    return situation.case.defendant.interpreter_needed is Answer.YES


def costs_sought(situation: Situation) -> bool:
    """Return whether the applicant asks for costs (MCA 1980 s64(1))."""
    return situation.case.listing.costs_sought is Answer.YES


def has_arrangements(situation: Situation) -> bool:
    """Return whether the court is asked for arrangements for anybody who may attend."""
    case = situation.case
    may_attend = [person for person in case.protected_persons if person.will_attend is not Answer.NO]
    return bool(case.listing.arrangements.strip()) or any(
        person.arrangements.strip() for person in may_attend
    )


CONDITIONS: Mapping[str, Condition] = MappingProxyType(
    {
        function.__name__: function
        for function in (
            always,
            interim_sought,
            main_complaint_made,
            has_hearsay,
            hearsay_notice_late,
            has_zone_map,
            has_requirement,
            has_confidential_details,
            youth,
            without_notice,
            interpreter_needed,
            costs_sought,
            has_arrangements,
        )
    }
)
