"""Procedure: without notice, languages, and the ways of serving a summons or an order."""

from __future__ import annotations

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.people import Custody
from spo_builder.case.proceedings import ApplicationKind, Notice, ServiceDocument, ServiceMethod
from spo_builder.checks.procedure import assess_language, assess_notice, assess_service_methods
from tests.builders import a_case, a_defendant, a_service
from tests.building.findings import apply_for, tell

WITHOUT = {
    "notice": Notice.WITHOUT_NOTICE,
    "without_notice_lawyer": "Octavia Brandreth",
    "without_notice_basis": "The court's own reasons.",
    "full_and_frank": "He denies it.",
}


@pytest.mark.parametrize("kind", list(ApplicationKind))
def test_on_notice_draws_nothing_and_without_notice_warns(kind: ApplicationKind) -> None:
    assert tell(assess_notice, a_case(application=apply_for(kind))) == []
    without = a_case(application=apply_for(kind, **WITHOUT))
    assert tell(assess_notice, without) == ["warn not_met proc.notice /application/notice"]


@pytest.mark.parametrize("name", ["without_notice_lawyer", "without_notice_basis", "full_and_frank"])
def test_without_notice_a_lawyer_a_basis_and_candour_are_asked_for(name: str) -> None:
    case = a_case(application=apply_for(ApplicationKind.FULL, **{**WITHOUT, name: " "}))
    assert tell(assess_notice, case)[1:] == [f"warn cannot_tell proc.notice /application/{name}"]


@pytest.mark.parametrize(
    ("language", "answer", "asked"),
    [
        ("English", Answer.NOT_ANSWERED, False),
        ("english", Answer.NOT_ANSWERED, False),
        ("Welsh", Answer.NOT_ANSWERED, False),
        ("", Answer.NOT_ANSWERED, False),
        ("Polish", Answer.NOT_ANSWERED, True),
        ("Polish", Answer.NOT_KNOWN, False),
        ("Polish", Answer.YES, False),
        ("Polish", Answer.NO, False),
    ],
)
def test_another_language_asks_for_an_interpreter(language: str, answer: Answer, *, asked: bool) -> None:
    case = a_case(defendant=a_defendant(language=language, interpreter_needed=answer))
    expected = ["warn cannot_tell sg.service /defendant/interpreter_needed"] if asked else []
    assert tell(assess_language, case) == expected


# --- ways of service -------------------------------------------------------------------------------

SUMMONS, ORDER = ServiceDocument.SUMMONS, ServiceDocument.INTERIM_ORDER


def warn_about(document: ServiceDocument, method: ServiceMethod, **changes: object) -> list[str]:
    """Return what is said of one delivery to a defendant with these changes."""
    case = a_case(
        defendant=a_defendant(**changes), service=(a_service(), a_service(document=document, method=method))
    )
    return tell(assess_service_methods, case)


@pytest.mark.parametrize(
    ("document", "rule"),
    [
        (ServiceDocument.SUMMONS, "r99"),
        (ServiceDocument.EVIDENCE, "r99"),
        (ServiceDocument.HEARSAY_NOTICE, "r99"),
        (ServiceDocument.INTERIM_ORDER, "r115"),
        (ServiceDocument.FULL_ORDER, "r115"),
    ],
)
def test_email_needs_an_address_that_was_given_for_it(document: ServiceDocument, rule: str) -> None:
    given = "marlow@example.org"
    assert warn_about(document, ServiceMethod.EMAIL, email_given_for_service=given) == []
    assert warn_about(document, ServiceMethod.EMAIL) == [f"warn not_met {rule} /service/1/method"]


@pytest.mark.parametrize("answer", list(Answer))
def test_a_solicitor_accepts_service(answer: Answer) -> None:
    solicitor = a_defendant().solicitor.evolve(accepts_service=answer)
    expected = [] if answer is Answer.YES else ["warn not_met r99 /service/1/method"]
    assert warn_about(SUMMONS, ServiceMethod.REPRESENTATIVE, solicitor=solicitor) == expected


@pytest.mark.parametrize("answer", list(Answer))
def test_a_custodian_serves_somebody_in_custody(answer: Answer) -> None:
    custody = Custody(in_custody=answer)
    expected = [] if answer is Answer.YES else ["warn not_met r99 /service/1/method"]
    assert warn_about(SUMMONS, ServiceMethod.CUSTODIAN, custody=custody) == expected


@pytest.mark.parametrize("method", [ServiceMethod.POST, ServiceMethod.LEFT, ServiceMethod.DX])
@pytest.mark.parametrize("answer", list(Answer))
def test_papers_sent_home_do_not_reach_a_cell(method: ServiceMethod, answer: Answer) -> None:
    warned = warn_about(SUMMONS, method, custody=Custody(in_custody=answer))
    assert warned == (["warn not_met r99 /service/1/method"] if answer is Answer.YES else [])


@pytest.mark.parametrize("method", list(ServiceMethod))
@pytest.mark.parametrize("document", [SUMMONS, ORDER, ServiceDocument.FULL_ORDER])
def test_an_order_is_served_in_a_way_that_the_rules_name(
    document: ServiceDocument, method: ServiceMethod
) -> None:
    unnamed = {ServiceMethod.LEFT, ServiceMethod.ELECTRONIC_DEPOSIT, ServiceMethod.DX}
    warned = warn_about(
        document,
        method,
        email_given_for_service="marlow@example.org",
        solicitor=a_defendant().solicitor.evolve(accepts_service=Answer.YES),
        custody=Custody(in_custody=Answer.YES if method is ServiceMethod.CUSTODIAN else Answer.NO),
    )
    expected = (
        ["warn not_met r115 /service/1/method"] if document is not SUMMONS and method in unnamed else []
    )
    assert warned == expected
