"""Until the hearing nothing protects anyone: what is unanswered is told for every urgent application."""

from __future__ import annotations

from datetime import timedelta

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.grounds import Protection, ProtectionKind, Safety, SafetyContact
from spo_builder.case.proceedings import ApplicationKind
from spo_builder.checks.safety import assess_until_hearing
from tests.builders import TODAY, a_case, a_safety
from tests.building.findings import apply_for, tell

URGENT = [ApplicationKind.INTERIM_WITH_FULL, ApplicationKind.INTERIM_AFTER_FULL]
PLACES = ["immediate_danger", "protections", "tells_before_service", "tells_after_hearing"]


def test_a_full_application_is_not_asked_here() -> None:
    case = a_case(application=apply_for(ApplicationKind.FULL), safety=Safety())
    assert tell(assess_until_hearing, case) == []


@pytest.mark.parametrize("kind", URGENT)
def test_everything_unanswered_warns_and_never_blocks(kind: ApplicationKind) -> None:
    case = a_case(application=apply_for(kind), safety=Safety())
    assert tell(assess_until_hearing, case) == [
        f"warn cannot_tell proc.until_hearing /safety/{place}" for place in PLACES
    ]
    assert tell(assess_until_hearing, a_case(application=apply_for(kind))) == []


@pytest.mark.parametrize(
    ("danger", "action", "expected"),
    [
        (Answer.NO, "", []),
        (Answer.YES, "Duty inspector called at 17:05.", []),
        (Answer.YES, "", ["warn not_met proc.until_hearing /safety/danger_action"]),
        (Answer.NOT_KNOWN, "", ["warn cannot_tell proc.until_hearing /safety/immediate_danger"]),
        (Answer.NOT_ANSWERED, "", ["warn cannot_tell proc.until_hearing /safety/immediate_danger"]),
    ],
)
def test_immediate_danger_has_a_clear_answer_and_an_action(
    danger: Answer, action: str, expected: list[str]
) -> None:
    case = a_case(safety=a_safety(immediate_danger=danger, danger_action=action))
    assert tell(assess_until_hearing, case) == expected


@pytest.mark.parametrize(
    ("detail", "days", "protects"),
    [
        ("Alarm.", None, True),
        ("Alarm.", 1, True),
        ("Alarm.", 0, True),
        ("Bail.", -1, False),
        (" ", None, False),
    ],
)
def test_what_protects_now_is_recorded(detail: str, days: int | None, *, protects: bool) -> None:
    until = None if days is None else TODAY + timedelta(days=days)
    held = Protection(kind=ProtectionKind.OTHER, detail=detail, until=until)
    case = a_case(safety=a_safety(protections=(held,)))
    expected = [] if protects else ["warn cannot_tell proc.until_hearing /safety/protections"]
    assert tell(assess_until_hearing, case) == expected


@pytest.mark.parametrize("name", ["tells_before_service", "tells_after_hearing"])
@pytest.mark.parametrize("blank", ["who", "when", "safe_contact"])
def test_who_tells_the_protected_person_is_complete(name: str, blank: str) -> None:
    full = SafetyContact(who="PC 0001", when="at once", safe_contact="her sister's telephone")
    assert tell(assess_until_hearing, a_case(safety=a_safety(**{name: full}))) == []
    case = a_case(safety=a_safety(**{name: full.evolve(**{blank: ""})}))
    assert tell(assess_until_hearing, case) == [f"warn cannot_tell proc.until_hearing /safety/{name}"]
