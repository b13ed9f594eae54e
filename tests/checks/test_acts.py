"""Section 1(1)(a), (4)(b), (5) and (6): how many acts, how old, of which kind, and why unwelcome."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.incidents import When
from spo_builder.case.proceedings import ApplicationKind
from spo_builder.checks.acts import (
    assess_acts,
    assess_age_of_acts,
    assess_kinds_of_act,
    assess_unwelcome,
)
from spo_builder.law.acts import ActCategory
from tests.builders import TODAY, a_case, an_incident, some_incidents
from tests.building.findings import apply_for, run, tell

# --- how many --------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(ApplicationKind))
def test_no_act_at_all_blocks_every_application(kind: ApplicationKind) -> None:
    case = a_case(application=apply_for(kind), incidents=())
    assert tell(assess_acts, case) == ["block cannot_tell s1.1.a /incidents"]


@pytest.mark.parametrize("kind", list(ApplicationKind))
def test_one_act_is_enough_to_go_on_and_warns(kind: ApplicationKind) -> None:
    case = a_case(application=apply_for(kind), incidents=(an_incident(),))
    assert tell(assess_acts, case) == ["warn not_met s1.1.a /incidents", "info met s1.1.a /incidents"]
    assert run(assess_acts, case)[1].message == "1 incident is recorded."


def test_several_acts_are_met_by_all_of_them() -> None:
    (found,) = run(assess_acts, a_case())
    assert (found.severity, found.outcome) == ("info", "met")
    assert found.message == "3 incidents are recorded."
    assert found.evidence == ("messages", "waiting", "following")


@pytest.mark.parametrize(("day", "warns"), [(-1, False), (0, False), (1, True)])
def test_an_act_of_tomorrow_is_a_slip(day: int, *, warns: bool) -> None:
    on = TODAY + timedelta(days=day)
    case = a_case(incidents=(*some_incidents(), an_incident(id="last", when=When(on=on))))
    expected = ["warn not_met s1.1.a /incidents/3/when/on"] if warns else []
    assert tell(assess_acts, case) == ["info met s1.1.a /incidents", *expected]


# --- how old ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("newest", "warns"),
    [(date(2025, 11, 26), True), (date(2025, 11, 27), False), (date(2025, 11, 28), False)],
)
def test_a_year_without_an_act_asks_why_now(newest: date, *, warns: bool) -> None:
    old = an_incident(id="old", when=When(on=date(2019, 5, 1)))
    case = a_case(incidents=(old, an_incident(when=When(on=newest))))
    expected = ["warn not_met s1.5.b /incidents"] if warns else []
    assert tell(assess_age_of_acts, case) == expected


def test_the_end_of_a_span_is_what_makes_it_new() -> None:
    span = an_incident(when=When(on=date(2024, 1, 1), until=date(2026, 11, 1)))
    assert tell(assess_age_of_acts, a_case(incidents=(span,))) == []


def test_no_act_has_no_age() -> None:
    assert tell(assess_age_of_acts, a_case(incidents=())) == []


# --- which kind ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kinds", "reason", "expected"),
    [
        ((ActCategory.FOLLOWING,), "", []),
        ((), "", ["warn cannot_tell s1.6 /incidents/0/act_categories"]),
        ((ActCategory.OTHER,), "", ["warn cannot_tell s1.6 /incidents/0/other_reason"]),
        (
            (ActCategory.FOLLOWING, ActCategory.OTHER),
            " ",
            ["warn cannot_tell s1.6 /incidents/0/other_reason"],
        ),
        ((ActCategory.OTHER,), "He asked her sister where she lives.", []),
    ],
)
def test_another_kind_of_act_is_explained(
    kinds: tuple[ActCategory, ...], reason: str, expected: list[str]
) -> None:
    case = a_case(incidents=(an_incident(act_categories=kinds, other_reason=reason),))
    assert tell(assess_kinds_of_act, case) == expected


# --- harmless-looking acts -------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["gift", "delivery", "letter", "payment_reference", "profile_view"])
@pytest.mark.parametrize(
    ("answer", "asked"),
    [(Answer.YES, True), (Answer.NO, False), (Answer.NOT_KNOWN, True), (Answer.NOT_ANSWERED, True)],
)
def test_a_gift_is_asked_about_unless_somebody_says_that_it_looks_like_harm(
    kind: str, answer: Answer, *, asked: bool
) -> None:
    gift = an_incident(kinds=(kind,), looks_harmless=answer, why_unwelcome_known="")
    expected = ["info cannot_tell s1.4.b /incidents/0/why_unwelcome_known"] if asked else []
    assert tell(assess_unwelcome, a_case(incidents=(gift,))) == expected


@pytest.mark.parametrize(
    ("answer", "asked"),
    [(Answer.YES, True), (Answer.NO, False), (Answer.NOT_KNOWN, False), (Answer.NOT_ANSWERED, False)],
)
def test_another_act_is_asked_about_only_when_it_is_said_to_look_harmless(
    answer: Answer, *, asked: bool
) -> None:
    sighting = an_incident(kinds=("sighting",), looks_harmless=answer, why_unwelcome_known="")
    expected = ["info cannot_tell s1.4.b /incidents/0/why_unwelcome_known"] if asked else []
    assert tell(assess_unwelcome, a_case(incidents=(sighting,))) == expected


def test_why_it_was_unwelcome_is_met_once_it_is_said() -> None:
    gift = an_incident(kinds=("gift",), looks_harmless=Answer.YES)
    assert tell(assess_unwelcome, a_case(incidents=(gift,))) == [
        "info met s1.4.b /incidents/0/why_unwelcome_known"
    ]
