"""Procedure (law.md 4): notice, languages and ways of service; and all checks of procedure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.proceedings import Notice, ServiceDocument, ServiceMethod
from spo_builder.checks.guidance import GUIDANCE
from spo_builder.checks.matter import is_blank
from spo_builder.checks.notification import NOTIFICATION
from spo_builder.checks.youth import YOUTH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.checks.matter import Check, Matter
    from spo_builder.findings import Finding

_TO_AN_ADDRESS: Final = frozenset({ServiceMethod.POST, ServiceMethod.LEFT, ServiceMethod.DX})
_ORDERS: Final = frozenset({ServiceDocument.INTERIM_ORDER, ServiceDocument.FULL_ORDER})
# Ways of r99 that r115 does not name for an order, unless the court directs them.
_NOT_FOR_ORDERS: Final = frozenset({ServiceMethod.LEFT, ServiceMethod.ELECTRONIC_DEPOSIT, ServiceMethod.DX})


def assess_notice(matter: Matter) -> Iterator[Finding]:
    """law.md 4.2: the Act has no order without notice; a lawyer must own the choice."""
    held = matter.case.application
    if held.notice is Notice.ON_NOTICE:
        return
    yield matter.warn(
        "proc.notice",
        "The application is without notice, for which the Act has no provision. On short notice is the usual "
        "way; the lawyer must be sure of the legal basis.",
        "/application/notice",
    )
    for name, what in (
        (
            "without_notice_lawyer",
            "The name of the lawyer who chose to apply without notice is missing. Add it.",
        ),
        (
            "without_notice_basis",
            "The legal basis for applying without notice is not written down. Write it.",
        ),
        (
            "full_and_frank",
            "What can be said for the defendant is not written down. The court must hear it.",
        ),
    ):
        if is_blank(getattr(held, name)):
            yield matter.ask("proc.notice", what, f"/application/{name}")


def assess_language(matter: Matter) -> Iterator[Finding]:
    """sg.service: somebody who speaks little English is served with an interpreter."""
    person = matter.case.defendant
    if person.language.casefold() not in {"english", "welsh", ""} and not person.interpreter_needed.is_given:
        yield matter.ask(
            "sg.service",
            f"The defendant's language is {person.language}. Say whether an interpreter is needed at service "
            "and in court.",
            "/defendant/interpreter_needed",
        )


def assess_service_methods(matter: Matter) -> Iterator[Finding]:
    """r99, r115: a way of service that the rules allow only on a condition."""
    person = matter.case.defendant
    for index, event in enumerate(matter.case.service):
        rule_id = "r115" if event.document in _ORDERS else "r99"
        where = f"/service/{index}/method"
        if event.method is ServiceMethod.EMAIL and is_blank(person.email_given_for_service):
            yield matter.warn(
                rule_id,
                "Service by email needs an address that the defendant has given for it, and none is "
                "recorded.",
                where,
            )
        elif (
            event.method is ServiceMethod.REPRESENTATIVE
            and person.solicitor.accepts_service is not Answer.YES
        ):
            yield matter.warn(
                rule_id,
                "Service on the defendant's solicitor is planned, but that the solicitor accepts service is "
                "not recorded. Ask.",
                where,
            )
        elif event.method is ServiceMethod.CUSTODIAN and person.custody.in_custody is not Answer.YES:
            yield matter.warn(
                rule_id,
                "Service through the custodian is for somebody in custody, which is not recorded.",
                where,
            )
        elif event.method in _TO_AN_ADDRESS and person.custody.in_custody is Answer.YES:
            yield matter.warn(
                rule_id,
                "The defendant is in custody; papers sent to an address outside may not be received. Serve "
                "through the custodian.",
                where,
            )
        elif rule_id == "r115" and event.method in _NOT_FOR_ORDERS:
            yield matter.warn(
                rule_id,
                "The rules do not name this way of serving an order. Choose another or ask the court to "
                "direct it.",
                where,
            )


PROCEDURE: tuple[Check, ...] = (
    assess_notice,
    *YOUTH,
    assess_language,
    assess_service_methods,
    *NOTIFICATION,
    *GUIDANCE,
)
