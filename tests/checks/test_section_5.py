"""Section 5: the main application, the same chief officer, appropriate now, a fixed period."""

from __future__ import annotations

from datetime import date

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.proceedings import ApplicationKind
from spo_builder.checks.section_5 import (
    assess_appropriate,
    assess_fixed_period,
    assess_main_application,
    assess_same_chief_officer,
)
from tests.builders import a_case, an_applicant, an_interim
from tests.building.findings import apply_for, run, tell

FULL = ApplicationKind.FULL
WITH = ApplicationKind.INTERIM_WITH_FULL
AFTER = ApplicationKind.INTERIM_AFTER_FULL


def test_a_full_application_draws_nothing_here() -> None:
    case = a_case(
        application=apply_for(FULL, main_determined=Answer.YES, main_applicant_force="Kent Police"),
        interim=an_interim(why_now="", period_days=None, until_further_order=True),
    )
    for check in (
        assess_main_application, assess_same_chief_officer, assess_appropriate, assess_fixed_period
    ):  # fmt: skip
        assert tell(check, case) == []


# --- the main application --------------------------------------------------------------------------


@pytest.mark.parametrize("answer", list(Answer))
def test_made_together_there_is_a_main_application(answer: Answer) -> None:
    case = a_case(application=apply_for(WITH, main_determined=answer))
    assert tell(assess_main_application, case) == ["info met s5.1 /application/kind"]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (Answer.NO, ["info met s5.1 /application/main_made_on"]),
        (Answer.YES, ["block not_met s5.1 /application/main_determined"]),
        (Answer.NOT_KNOWN, ["block cannot_tell s5.1 /application/main_determined"]),
        (Answer.NOT_ANSWERED, ["block cannot_tell s5.1 /application/main_determined"]),
    ],
)
def test_made_later_the_main_application_is_not_determined(answer: Answer, expected: list[str]) -> None:
    case = a_case(application=apply_for(AFTER, main_determined=answer))
    assert tell(assess_main_application, case) == expected


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (None, "block cannot_tell s5.1"),
        (date(2026, 11, 26), "info met s5.1"),
        (date(2026, 11, 27), "info met s5.1"),
        (date(2026, 11, 28), "block not_met s5.1"),
    ],
)
def test_made_later_the_main_application_has_been_made(made: date | None, expected: str) -> None:
    case = a_case(application=apply_for(AFTER, main_made_on=made))
    assert tell(assess_main_application, case) == [f"{expected} /application/main_made_on"]


def test_everything_that_is_wrong_with_the_main_application_is_told() -> None:
    case = a_case(application=apply_for(AFTER, main_made_on=None, main_determined=Answer.NOT_ANSWERED))
    assert tell(assess_main_application, case) == [
        "block cannot_tell s5.1 /application/main_determined",
        "block cannot_tell s5.1 /application/main_made_on",
    ]


# --- the same chief officer ------------------------------------------------------------------------

WHERE = "/application/main_applicant_force"


@pytest.mark.parametrize(
    ("kind", "force", "expected"),
    [
        (WITH, "", "info met s5.2.a /application/kind"),
        (WITH, "west yorkshire", f"info met s5.2.a {WHERE}"),
        (WITH, "Kent Police", f"block not_met s5.2.a {WHERE}"),
        (AFTER, "", f"block cannot_tell s5.2.b {WHERE}"),
        (AFTER, "The West Yorkshire Police", f"info met s5.2.b {WHERE}"),
        (AFTER, "Kent Police", f"block not_met s5.2.b {WHERE}"),
        (AFTER, "no such force", f"block not_met s5.2.b {WHERE}"),
    ],
)
def test_one_chief_officer_makes_both_applications(kind: ApplicationKind, force: str, expected: str) -> None:
    case = a_case(application=apply_for(kind, main_applicant_force=force))
    assert tell(assess_same_chief_officer, case) == [expected]


@pytest.mark.parametrize(
    ("main", "expected"), [("Port of Fell Police", "info met"), ("Dockland Guard", "block not_met")]
)
def test_two_forces_in_no_list_are_not_taken_for_one(main: str, expected: str) -> None:
    case = a_case(
        application=apply_for(AFTER, main_applicant_force=main),
        applicant=an_applicant(force="Port of Fell Police"),
    )
    assert tell(assess_same_chief_officer, case) == [f"{expected} s5.2.b {WHERE}"]


@pytest.mark.parametrize(("kind", "asked"), [(WITH, False), (AFTER, True)])
def test_a_later_application_cites_the_first(kind: ApplicationKind, *, asked: bool) -> None:
    case = a_case(application=apply_for(kind, main_reference=""))
    asking = [found for found in run(assess_same_chief_officer, case) if found.severity == "warn"]
    assert [found.where for found in asking] == (["/application/main_reference"] if asked else [])


# --- appropriate now -------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [WITH, AFTER])
@pytest.mark.parametrize(("why", "expected"), [("", "warn cannot_tell"), ("He followed her.", "info met")])
def test_why_now_warns_and_never_blocks(kind: ApplicationKind, why: str, expected: str) -> None:
    case = a_case(application=apply_for(kind), interim=an_interim(why_now=why))
    assert tell(assess_appropriate, case) == [f"{expected} s5.3 /interim/why_now"]


# --- a fixed period --------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [WITH, AFTER])
@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "info met s5.6.a /interim/period_days"),
        ({"period_days": 1}, "info met s5.6.a /interim/period_days"),
        ({"period_days": None}, "block cannot_tell s5.6.a /interim/period_days"),
        ({"until_further_order": True}, "block not_met s5.6.a /interim/until_further_order"),
        (
            {"period_days": None, "until_further_order": True},
            "block not_met s5.6.a /interim/until_further_order",
        ),
    ],
)
def test_an_interim_order_has_a_fixed_period(
    kind: ApplicationKind, changes: dict[str, object], expected: str
) -> None:
    case = a_case(application=apply_for(kind), interim=an_interim(**changes))
    assert tell(assess_fixed_period, case) == [expected]
