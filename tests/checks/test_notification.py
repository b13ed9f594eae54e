"""Section 9: which notice the order prints, for each application and each answer."""

from __future__ import annotations

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.proceedings import ApplicationKind
from spo_builder.checks.notification import assess_registration, assess_replacement
from tests.builders import a_case, a_defendant, an_order
from tests.building.findings import apply_for, tell

FULL = ApplicationKind.FULL
WITH = ApplicationKind.INTERIM_WITH_FULL
AFTER = ApplicationKind.INTERIM_AFTER_FULL


@pytest.mark.parametrize(
    ("kind", "answer", "expected"),
    [
        (FULL, Answer.YES, None),
        (FULL, Answer.NO, None),
        (FULL, Answer.NOT_KNOWN, "warn cannot_tell"),
        (FULL, Answer.NOT_ANSWERED, "warn cannot_tell"),
        (WITH, Answer.YES, None),
        (WITH, Answer.NO, "warn not_met"),
        (WITH, Answer.NOT_KNOWN, "warn cannot_tell"),
        (WITH, Answer.NOT_ANSWERED, "warn cannot_tell"),
        *((AFTER, answer, None) for answer in Answer),
    ],
)
def test_whether_a_full_order_replaces_an_interim_one_is_answered(
    kind: ApplicationKind, answer: Answer, expected: str | None
) -> None:
    case = a_case(application=apply_for(kind), order=an_order(replaces_interim=answer))
    listed = [f"{expected} s9.1 /order/replaces_interim"] if expected else []
    assert tell(assess_replacement, case) == listed


@pytest.mark.parametrize(
    ("answer", "noted"),
    [(Answer.YES, False), (Answer.NO, False), (Answer.NOT_KNOWN, True), (Answer.NOT_ANSWERED, True)],
)
def test_whether_another_duty_to_notify_comes_first_is_noted(answer: Answer, *, noted: bool) -> None:
    case = a_case(defendant=a_defendant(registered_sex_offender=answer))
    listed = ["info cannot_tell s9.5 /defendant/registered_sex_offender"] if noted else []
    assert tell(assess_registration, case) == listed
