"""What the checks must say nothing about: each is lawful, and each is wrong in some published source."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from spo_builder.case.answers import Answer, Known
from spo_builder.case.incidents import When
from spo_builder.case.proceedings import ApplicationKind, DurationKind
from tests.builders import (
    a_case,
    a_confidential_value,
    a_defendant,
    a_place_fact,
    a_protected_person,
    an_applicant,
    an_application,
    an_incident,
    an_order,
    some_incidents,
)
from tests.building.findings import assess

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord


def list_concerns(case: CaseRecord) -> set[tuple[str, str]]:
    """Return what stops or is to be considered, by rule and place."""
    assessment = assess(case)
    return {(found.id, found.where) for found in (*assessment.blocks, *assessment.warnings)}


def test_the_test_case_itself_draws_nothing() -> None:
    assert list_concerns(a_case()) == set()


def test_acts_before_2020_count() -> None:
    old = an_incident(id="old", when=When(on=date(2018, 3, 1)))
    assert list_concerns(a_case(incidents=(old, *some_incidents()))) == set()


def test_acts_all_before_2020_ask_only_why_now() -> None:
    old = tuple(incident.evolve(when=When(on=date(2018, 3, 1))) for incident in some_incidents())
    assert list_concerns(a_case(incidents=old)) == {("s1.5.b", "/incidents")}


def test_acts_abroad_count() -> None:
    abroad = tuple(incident.evolve(country="Portugal") for incident in some_incidents())
    assert list_concerns(a_case(incidents=abroad)) == set()


def test_the_protected_person_need_not_be_the_victim() -> None:
    person = a_protected_person(is_victim=Answer.NO)
    theirs = tuple(incident.evolve(victim="neighbour") for incident in some_incidents())
    assert list_concerns(a_case(protected_persons=(person,), incidents=theirs)) == set()


@pytest.mark.parametrize("force", ["British Transport Police", "Ministry of Defence Police"])
def test_national_forces_need_no_territorial_limb(force: str) -> None:
    defendant = a_defendant(area_basis=None, area_basis_reason="")
    case = a_case(applicant=an_applicant(force=force), defendant=defendant)
    assert list_concerns(case) == set()


@pytest.mark.parametrize("kind", list(ApplicationKind))
def test_no_limitation_period_is_ever_mentioned(kind: ApplicationKind) -> None:
    application = an_application(
        kind=kind,
        made_on=date(2026, 11, 27),
        main_made_on=date(2026, 11, 2),
        main_reference="MC/0000/26",
        main_applicant_force="West Yorkshire Police",
        main_determined=Answer.NO,
    )
    old = an_incident(id="old", when=When(on=date(2019, 3, 1)))
    case = a_case(application=application, incidents=(old, *some_incidents()))
    assessment = assess(case)
    said = " ".join(found.message for found in assessment.findings).casefold()
    assert "limitation" not in said
    assert "six months" not in said
    assert assessment.ready


def test_a_full_order_may_last_until_a_further_order() -> None:
    order = an_order(duration=DurationKind.UNTIL_FURTHER_ORDER, years=None)
    assert list_concerns(a_case(order=order)) == set()


def test_an_address_that_the_defendant_knows_may_be_named() -> None:
    known = a_confidential_value(value="4 Elder Row", known_to_defendant=Known.YES)
    incident = an_incident(description="He waited outside 4 Elder Row.")
    case = a_case(
        protected_persons=(a_protected_person(details=(known,)),),
        incidents=(incident, *some_incidents()[1:]),
    )
    assert list_concerns(case) == set()


def test_a_place_answered_as_known_may_be_named() -> None:
    incident = an_incident(description="He waited in Barrowgate Lane.")
    case = a_case(incidents=(incident, *some_incidents()[1:]))
    assert ("7.4.derived", "/place_facts") in list_concerns(case)
    answered = case.evolve(place_facts=(*case.place_facts, a_place_fact("Barrowgate Lane")))
    assert list_concerns(answered) == set()


def test_a_requirement_needs_no_view_on_religion_that_is_not_known() -> None:
    assert not [found for found in assess(a_case()).findings if "religion" in found.where]
