"""Every condition of forms.toml is true for one case and false for another."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.exhibits import ExhibitKind
from spo_builder.case.incidents import SourceKind
from spo_builder.case.proceedings import ApplicationKind, Notice
from spo_builder.documents.conditions import CONDITIONS, Situation
from spo_builder.law.pack import get_law_pack
from tests.builders import TODAY, a_case
from tests.building.facts import a_source, an_exhibit, an_incident
from tests.building.people import a_confidential_value, a_defendant, a_protected_person
from tests.building.terms import a_requirement, a_term

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord


def _kind(kind: ApplicationKind) -> CaseRecord:
    case = a_case()
    return case.evolve(application=case.application.evolve(kind=kind))


def _hearsay() -> CaseRecord:
    return a_case(incidents=(an_incident(sources=(a_source(kind=SourceKind.HEARSAY),)),))


def _defendant(**changes: object) -> CaseRecord:
    return a_case(defendant=a_defendant(**changes))


def _listing(**changes: object) -> CaseRecord:
    case = _arranged("", Answer.NO)
    return case.evolve(listing=case.listing.evolve(**changes))


def _arranged(arrangements: str, attends: Answer) -> CaseRecord:
    """Return a case in which arrangements are asked for one protected person alone."""
    person = a_protected_person(arrangements=arrangements, will_attend=attends)
    case = a_case(protected_persons=(person,))
    return case.evolve(listing=case.listing.evolve(arrangements=""))


def _details(*values: object) -> CaseRecord:
    return a_case(protected_persons=(a_protected_person(details=values),), people=())


def _without_hearings(kind: ApplicationKind) -> CaseRecord:
    return _kind(kind).evolve(hearings=())


CASES: tuple[tuple[str, CaseRecord, bool], ...] = (
    ("always", a_case(), True),
    ("interim_sought", _kind(ApplicationKind.INTERIM_WITH_FULL), True),
    ("interim_sought", _kind(ApplicationKind.INTERIM_AFTER_FULL), True),
    ("interim_sought", _kind(ApplicationKind.FULL), False),
    ("main_complaint_made", _kind(ApplicationKind.FULL), True),
    ("main_complaint_made", _kind(ApplicationKind.INTERIM_WITH_FULL), True),
    ("main_complaint_made", _kind(ApplicationKind.INTERIM_AFTER_FULL), False),
    ("has_hearsay", _hearsay(), True),
    ("has_hearsay", a_case(incidents=(an_incident(),)), False),
    ("hearsay_notice_late", a_case(), True),
    ("hearsay_notice_late", _kind(ApplicationKind.FULL).evolve(hearings=()), False),
    ("hearsay_notice_late", _without_hearings(ApplicationKind.INTERIM_WITH_FULL), True),
    ("has_zone_map", a_case(exhibits=(an_exhibit(kind=ExhibitKind.MAP),)), True),
    ("has_zone_map", a_case(exhibits=(an_exhibit(kind=ExhibitKind.IMAGE),)), False),
    ("has_requirement", a_case(terms=(a_requirement(),)), True),
    ("has_requirement", a_case(terms=(a_term(),)), False),
    ("has_confidential_details", _details(a_confidential_value()), True),
    ("has_confidential_details", _details(), False),
    ("youth", _defendant(date_of_birth=date(2008, 11, 28)), True),
    ("youth", _defendant(date_of_birth=date(2008, 11, 27)), False),
    ("youth", _defendant(date_of_birth=None), False),
    ("without_notice", a_case(application=a_case().application.evolve(notice=Notice.WITHOUT_NOTICE)), True),
    ("without_notice", a_case(), False),
    ("interpreter_needed", _defendant(interpreter_needed=Answer.YES), True),
    ("interpreter_needed", _defendant(interpreter_needed=Answer.NOT_KNOWN), False),
    ("costs_sought", _listing(costs_sought=Answer.YES), True),
    ("costs_sought", _listing(costs_sought=Answer.NO), False),
    ("has_arrangements", _listing(arrangements="A screen."), True),
    ("has_arrangements", _arranged("A screen.", Answer.NOT_ANSWERED), True),
    ("has_arrangements", _arranged("A screen.", Answer.NO), False),
    ("has_arrangements", _arranged(" ", Answer.YES), False),
)


@pytest.mark.parametrize(("name", "case", "expected"), CASES)
def test_a_condition_holds_exactly_when_it_should(name: str, case: CaseRecord, expected: object) -> None:
    assert CONDITIONS[name](Situation(case, get_law_pack(), TODAY)) is expected


def test_every_condition_is_shown_both_ways() -> None:
    shown = {(name, expected) for name, _case, expected in CASES}
    assert shown == {(name, True) for name in CONDITIONS} | {
        (name, False) for name in CONDITIONS if name != "always"
    }
