"""Builds a complete, valid and ready case, of which each test spoils one thing.

Every part has a builder that takes changes: `a_case(terms=(a_term(necessity_reason=""),))`.
Everything is invented; "today" is Friday 27 November 2026.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from spo_builder.case.answers import Answer
from spo_builder.case.proceedings import (
    Application,
    ApplicationKind,
    Criminal,
    CriminalStatus,
    DurationKind,
    ExistingOrder,
    Hearing,
    HearingKind,
    Interim,
    Listing,
    OrderKind,
    OrderSought,
    OrderTerm,
    OtherProceedings,
    ServiceDocument,
    ServiceEvent,
    ServiceMethod,
)
from spo_builder.case.record import CaseRecord, LawPackPin
from tests.building.facts import (
    a_contrary_fact,
    a_disclosure,
    a_necessity,
    a_place_fact,
    a_risk,
    a_safety,
    a_source,
    a_stop_request,
    an_exhibit,
    an_incident,
    some_alternatives,
    some_incidents,
)
from tests.building.keeping import kept
from tests.building.people import (
    a_circumstance,
    a_confidential_value,
    a_court,
    a_defendant,
    a_lawyer_review,
    a_protected_person,
    an_applicant,
    an_authorisation,
    an_officer,
    another_person,
    some_views,
)
from tests.building.terms import (
    a_following_term,
    a_home_term,
    a_requirement,
    a_term,
    people_slot,
    text_slot,
)

TODAY = date(2026, 11, 27)


@kept
def an_application() -> Application:
    """Return an interim with the full application, on notice, laid today."""
    return Application(kind=ApplicationKind.INTERIM_WITH_FULL, made_on=TODAY)


@kept
def an_interim() -> Interim:
    """Return why an interim order is appropriate now, for 56 days past the full hearing."""
    return Interim(
        what_changed="On 21 November 2026 he followed her for the first time.",
        why_now="He has begun to follow her and says that he always knows where she is.",
        why_not_wait="The full hearing is seven weeks away.",
        period_days=56,
        begins_on=date(2026, 12, 4),
    )


@kept
def an_order() -> OrderSought:
    """Return a full order of five years."""
    return OrderSought(
        duration=DurationKind.FIXED,
        years=5,
        reason="He did not stop when asked, nor after interview; a short order would only postpone the risk.",
        replaces_interim=Answer.YES,
        expected_on=date(2027, 1, 12),
    )


def some_hearings() -> tuple[Hearing, ...]:
    """Return the interim hearing of 4 December 2026 and the full hearing of 12 January 2027."""
    return (
        Hearing(
            id="interim",
            kind=HearingKind.INTERIM,
            on=date(2026, 12, 4),
            at=time(10),
            time_estimate="30 minutes",
        ),
        Hearing(id="full", kind=HearingKind.FULL, on=date(2027, 1, 12), at=time(10), time_estimate="3 hours"),
    )


@kept
def a_service() -> ServiceEvent:
    """Return the summons, handed to the defendant today and proved."""
    return ServiceEvent(
        document=ServiceDocument.SUMMONS,
        method=ServiceMethod.HAND,
        address="0 Fallow Street, Aldermoor, ZZ9 9ZZ",
        planned_on=TODAY,
        at=datetime(2026, 11, 27, 16, 0, tzinfo=UTC),
        by="oic",
        proof="Statement of PC 0001 Wren Ashdown.",
        explanation_given="He was told when and where the hearing is and that he may see a solicitor.",
    )


@kept
def an_existing_order() -> ExistingOrder:
    """Return police bail that overlaps the ban on contact; not part of `a_case`."""
    return ExistingOrder(
        id="bail",
        kind=OrderKind.BAIL,
        reference="custody record 0000",
        made_on=date(2026, 11, 23),
        ends_on=date(2027, 2, 22),
        protects=("imogen",),
        terms=(OrderTerm(id="bail1", text="not to contact Imogen Fairweather", tags=("contact",)),),
    )


@kept
def a_criminal_position() -> Criminal:
    """Return an investigation without charge, whose lawyer approves of service."""
    return Criminal(
        status=CriminalStatus.UNDER_INVESTIGATION,
        case_reference="CR/0000/26",
        summary="He was interviewed on 23 November 2026 and released under investigation.",
        why_order_still_needed="No decision is expected before February 2027, and nothing binds him now.",
        lawyer_approves_service=Answer.YES,
    )


@kept
def a_listing() -> Listing:
    """Return what the court needs to list the interim hearing."""
    return Listing(
        urgency="He followed her on 21 November 2026.",
        time_estimate="30 minutes",
        service_plan="By hand at his home on 27 November 2026.",
        arrangements="A screen for the protected person.",
        witnesses="The protected person, a neighbour and the officer in the case.",
        directions=("That the applicant serve all evidence by 11 December 2026.",),
        costs_sought=Answer.NO,
    )


@kept
def a_case() -> CaseRecord:
    """Return an interim with full application that nothing blocks."""
    return CaseRecord(
        reference="hexter",
        title="Hexter: interim and full application",
        law_pack=LawPackPin(),
        application=an_application(),
        applicant=an_applicant(),
        court=a_court(),
        authorisation=an_authorisation(),
        lawyer=a_lawyer_review(),
        officer_in_case="oic",
        officers=(an_officer(),),
        defendant=a_defendant(),
        protected_persons=(a_protected_person(),),
        people=(another_person(),),
        relationship_summary="They had a relationship from 2023 until she ended it on 1 August 2026.",
        stop_requests=(a_stop_request(),),
        incidents=some_incidents(),
        exhibits=(an_exhibit(),),
        risk=a_risk(),
        necessity=a_necessity(),
        safety=a_safety(),
        contrary_facts=(a_contrary_fact(),),
        disclosure=a_disclosure(),
        terms=(a_term(), a_home_term(), a_following_term()),
        interim=an_interim(),
        order=an_order(),
        criminal=a_criminal_position(),
        other_proceedings=OtherProceedings(live=Answer.NO),
        hearings=some_hearings(),
        service=(a_service(),),
        listing=a_listing(),
        place_facts=(
            a_place_fact("Dock Street"),
            a_place_fact("Pellbrook Stores"),
            a_place_fact("Aldermoor"),
        ),
    )


__all__ = [
    "TODAY",
    "a_case",
    "a_circumstance",
    "a_confidential_value",
    "a_contrary_fact",
    "a_court",
    "a_criminal_position",
    "a_defendant",
    "a_disclosure",
    "a_following_term",
    "a_home_term",
    "a_lawyer_review",
    "a_listing",
    "a_necessity",
    "a_place_fact",
    "a_protected_person",
    "a_requirement",
    "a_risk",
    "a_safety",
    "a_service",
    "a_source",
    "a_stop_request",
    "a_term",
    "an_applicant",
    "an_application",
    "an_authorisation",
    "an_exhibit",
    "an_existing_order",
    "an_incident",
    "an_interim",
    "an_officer",
    "an_order",
    "another_person",
    "people_slot",
    "some_alternatives",
    "some_hearings",
    "some_incidents",
    "some_views",
    "text_slot",
]
