"""Section 1(1)(b), (1)(c) and (4)(a): risk, harm, necessity and the alternatives, for each application."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.grounds import Alternative, AlternativeKind, HarmType
from spo_builder.case.proceedings import ApplicationKind
from spo_builder.checks.risk import (
    assess_alternatives,
    assess_harm,
    assess_necessity,
    assess_risk,
)
from tests.builders import TODAY, a_case, a_necessity, a_risk, some_alternatives
from tests.building.findings import apply_for, run, tell

if TYPE_CHECKING:
    from spo_builder.checks.matter import Check

# Law.md 1.6: on an interim order alone, thin evidence warns; nobody to protect still blocks.
THIN = [
    (ApplicationKind.FULL, "block"),
    (ApplicationKind.INTERIM_WITH_FULL, "block"),
    (ApplicationKind.INTERIM_AFTER_FULL, "warn"),
]

# --- thin evidence ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "severity"), THIN)
@pytest.mark.parametrize(
    ("check", "changes", "place"),
    [
        (assess_risk, {"risk": a_risk(narrative=" \n")}, "s1.1.b /risk/narrative"),
        (assess_harm, {"risk": a_risk(harm_types=())}, "s1.4.a /risk/harm_types"),
        (assess_necessity, {"necessity": a_necessity(narrative="")}, "s1.1.c /necessity/narrative"),
    ],
)
def test_thin_evidence_blocks_a_full_order_and_warns_on_an_interim_one_alone(
    kind: ApplicationKind, severity: str, check: Check, changes: dict[str, object], place: str
) -> None:
    spoiled = a_case(application=apply_for(kind), **changes)
    assert tell(check, spoiled) == [f"{severity} cannot_tell {place}"]
    assert tell(check, a_case(application=apply_for(kind))) == [f"info met {place}"]


@pytest.mark.parametrize("kind", list(ApplicationKind))
def test_nobody_to_protect_blocks_every_application(kind: ApplicationKind) -> None:
    case = a_case(application=apply_for(kind), protected_persons=(), terms=())
    assert tell(assess_risk, case) == ["block cannot_tell s1.1.b /protected_persons"]


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        ((HarmType.PHYSICAL,), "physical."),
        ((HarmType.PSYCHOLOGICAL,), "psychological."),
        ((HarmType.PHYSICAL, HarmType.PSYCHOLOGICAL), "physical and psychological."),
    ],
)
def test_either_kind_of_harm_is_enough(harm: tuple[HarmType, ...], words: str) -> None:
    (found,) = run(assess_harm, a_case(risk=a_risk(harm_types=harm)))
    assert found.message == f"The harm feared is {words}"


# --- how old the assessment is ---------------------------------------------------------------------


@pytest.mark.parametrize(("days", "warns"), [(27, False), (28, False), (29, True)])
def test_a_risk_assessment_is_reviewed_after_28_days(days: int, *, warns: bool) -> None:
    case = a_case(risk=a_risk(on=TODAY - timedelta(days=days)))
    expected = ["warn not_met s1.1.b /risk/on"] if warns else []
    assert tell(assess_risk, case) == ["info met s1.1.b /risk/narrative", *expected]


def test_a_risk_assessment_has_a_date_and_not_a_future_one() -> None:
    assert tell(assess_risk, a_case(risk=a_risk(on=None)))[1:] == ["warn cannot_tell s1.1.b /risk/on"]
    future = a_case(risk=a_risk(on=date(2026, 11, 28)))
    assert tell(assess_risk, future)[1:] == ["warn not_met s1.1.b /risk/on"]
    assert "after today" in run(assess_risk, future)[1].message


# --- alternatives ----------------------------------------------------------------------------------


def _without(kind: AlternativeKind) -> tuple[Alternative, ...]:
    return tuple(each for each in some_alternatives() if each.kind is not kind)


def test_every_alternative_answered_draws_nothing() -> None:
    assert tell(assess_alternatives, a_case()) == []


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        (AlternativeKind.BAIL, True),
        (AlternativeKind.DVPN_DVPO, True),
        (AlternativeKind.RESTRAINING_ORDER, True),
        (AlternativeKind.FAMILY_INJUNCTION, True),
        (AlternativeKind.SAFEGUARDING, True),
        # Where in force only, and only where the record names it.
        (AlternativeKind.DAPN_DAPO, False),
        (AlternativeKind.PROSECUTION, False),
    ],
)
def test_five_alternatives_are_asked_of_everybody(kind: AlternativeKind, *, asked: bool) -> None:
    case = a_case(necessity=a_necessity(alternatives=_without(kind)))
    expected = ["warn cannot_tell s1.1.c.alt /necessity/alternatives"] if asked else []
    assert tell(assess_alternatives, case) == expected


@pytest.mark.parametrize("kind", list(AlternativeKind))
@pytest.mark.parametrize(
    ("available", "reason", "answered"),
    [
        (Answer.YES, "It ends too soon.", True),
        (Answer.YES, "", False),
        (Answer.NO, "", True),
        (Answer.NOT_KNOWN, "It ends too soon.", True),
        (Answer.NOT_KNOWN, " ", False),
        (Answer.NOT_ANSWERED, "It ends too soon.", False),
        (Answer.NOT_ANSWERED, "", False),
    ],
)
def test_an_alternative_is_answered_by_no_or_by_a_reason(
    kind: AlternativeKind, available: Answer, reason: str, *, answered: bool
) -> None:
    item = Alternative(kind=kind, available=available, why_not_enough=reason)
    case = a_case(necessity=a_necessity(alternatives=(*_without(kind), item)))
    place = len(case.necessity.alternatives) - 1
    expected = [] if answered else [f"warn cannot_tell s1.1.c.alt /necessity/alternatives/{place}"]
    assert tell(assess_alternatives, case) == expected


def test_of_one_kind_named_twice_each_is_answered() -> None:
    open_one = Alternative(kind=AlternativeKind.OTHER)
    closed = Alternative(kind=AlternativeKind.OTHER, available=Answer.NO)
    case = a_case(necessity=a_necessity(alternatives=(*some_alternatives(), open_one, closed)))
    assert tell(assess_alternatives, case) == ["warn cannot_tell s1.1.c.alt /necessity/alternatives/7"]
