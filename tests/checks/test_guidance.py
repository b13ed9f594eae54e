"""What the statutory guidance asks for; nothing of it blocks."""

from __future__ import annotations

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.people import ViewsStatus
from spo_builder.case.proceedings import ApplicationKind, AuthorityForm, CriminalStatus
from spo_builder.checks.guidance import (
    GUIDANCE,
    assess_criminal_position,
    assess_guidance,
    assess_officer,
    assess_views,
)
from tests.builders import (
    a_case,
    a_criminal_position,
    a_protected_person,
    a_risk,
    a_safety,
    an_authorisation,
    some_views,
)
from tests.building.findings import run, tell


def test_a_case_in_order_draws_nothing() -> None:
    assert [found for check in GUIDANCE for found in run(check, a_case())] == []


# --- the criminal position -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "summary", "why", "place"),
    [
        (CriminalStatus.NOT_ANSWERED, "s", "w", "status"),
        (CriminalStatus.NONE, "", "", None),
        (CriminalStatus.UNDER_INVESTIGATION, "s", "w", None),
        (CriminalStatus.UNDER_INVESTIGATION, "", "w", "summary"),
        (CriminalStatus.UNDER_INVESTIGATION, "s", " ", "why_order_still_needed"),
        (CriminalStatus.CHARGED, "s", "", "why_order_still_needed"),
        (CriminalStatus.CHARGED, "s", "w", None),
        (CriminalStatus.CONVICTED, "s", "", None),
        (CriminalStatus.CONVICTED, "", "", "summary"),
        (CriminalStatus.ACQUITTED, "s", "", None),
        (CriminalStatus.DISCONTINUED, "s", "", None),
    ],
)
def test_the_criminal_position_is_stated(
    status: CriminalStatus, summary: str, why: str, place: str | None
) -> None:
    held = a_criminal_position(status=status, summary=summary, why_order_still_needed=why)
    expected = [f"warn cannot_tell sg.notalt /criminal/{place}"] if place else []
    assert tell(assess_criminal_position, a_case(criminal=held)) == expected


# --- referral, tool, authority ---------------------------------------------------------------------


@pytest.mark.parametrize(("referrals", "asked"), [((), True), ((" ",), True), (("advocate",), False)])
def test_a_safeguarding_referral_is_recorded(referrals: tuple[str, ...], *, asked: bool) -> None:
    case = a_case(safety=a_safety(referrals=referrals))
    assert tell(assess_guidance, case) == (
        ["warn cannot_tell sg.safeguard /safety/referrals"] if asked else []
    )


def test_a_risk_tool_is_named() -> None:
    case = a_case(risk=a_risk(tool=""))
    assert tell(assess_guidance, case) == ["warn cannot_tell sg.risk /risk/tool"]


@pytest.mark.parametrize(
    ("rank", "senior"),
    [
        ("Superintendent", True),
        ("Detective Chief Superintendent", True),
        ("T/Superintendent", True),
        ("Assistant Chief Constable", True),
        ("Commander", True),
        ("Deputy Assistant Commissioner", True),
        ("Chief Inspector", False),
        ("Constable", False),
    ],
)
def test_the_rank_is_that_of_the_scheme(rank: str, *, senior: bool) -> None:
    case = a_case(authorisation=an_authorisation(rank=rank))
    expected = [] if senior else ["warn not_met sg.author /authorisation/rank"]
    assert tell(assess_guidance, case) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"delegation_reference": ""}, ["warn cannot_tell sg.author /authorisation/delegation_reference"]),
        ({"rank": "", "delegation_reference": "x"}, []),
        ({"form": AuthorityForm.NONE, "rank": "Constable", "delegation_reference": ""}, []),
        (
            {"form": AuthorityForm.ORAL, "delegation_reference": ""},
            ["warn cannot_tell sg.author /authorisation/delegation_reference"],
        ),
    ],
)
def test_the_scheme_of_delegation_is_cited(changes: dict[str, object], expected: list[str]) -> None:
    assert tell(assess_guidance, a_case(authorisation=an_authorisation(**changes))) == expected


# --- views -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", list(ViewsStatus))
@pytest.mark.parametrize("reason", ["", "She could not be reached."])
@pytest.mark.parametrize("consulted", list(Answer))
def test_views_are_asked_for_and_support_is_not_required(
    status: ViewsStatus, reason: str, consulted: Answer
) -> None:
    views = some_views(status=status, reason_not_obtained=reason, consulted_on_terms=consulted)
    case = a_case(protected_persons=(a_protected_person(views=views),))
    place = None
    if status is ViewsStatus.NOT_ANSWERED:
        place = "status"
    elif status is ViewsStatus.NOT_OBTAINED and not reason:
        place = "reason_not_obtained"
    elif status in {ViewsStatus.SUPPORTS, ViewsStatus.DOES_NOT_SUPPORT} and consulted is Answer.NOT_ANSWERED:
        place = "consulted_on_terms"
    expected = [f"warn cannot_tell sg.victim /protected_persons/0/views/{place}"] if place else []
    assert tell(assess_views, case) == expected


def test_an_officer_in_the_case_is_named() -> None:
    assert tell(assess_officer, a_case(officer_in_case=None)) == ["warn cannot_tell sg.evid /officer_in_case"]


@pytest.mark.parametrize("kind", list(ApplicationKind))
def test_an_empty_record_is_blocked_by_none_of_it(kind: ApplicationKind) -> None:
    case = a_case()
    empty = type(case)(reference="empty", application=case.application.evolve(kind=kind))
    found = [each for check in GUIDANCE for each in run(check, empty)]
    assert {each.severity for each in found} == {"warn"}
