"""Runs the checks on a test case and picks out what they found, for tests of the checks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from spo_builder.case.answers import Answer
from spo_builder.case.proceedings import Application, ApplicationKind
from spo_builder.checks import assess_case
from spo_builder.checks.gather import gather_matter
from spo_builder.law.pack import get_law_pack
from spo_builder.terms.catalogue import get_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spo_builder.case.record import CaseRecord
    from spo_builder.checks import Assessment
    from spo_builder.checks.matter import Check
    from spo_builder.findings import Finding

FRIDAY = date(2026, 11, 27)


def assess(case: CaseRecord, today: date = FRIDAY) -> Assessment:
    """Return the whole assessment of a case on the day of the sample."""
    return assess_case(case, law=get_law_pack(), catalogue=get_catalogue(), today=today)


def run(check: Check, case: CaseRecord, today: date = FRIDAY) -> tuple[Finding, ...]:
    """Return what one check finds in a case."""
    return tuple(check(gather_matter(case, get_law_pack(), get_catalogue(), today)))


def name_findings(findings: Iterable[Finding]) -> list[str]:
    """Return each finding as "block T07 /terms/0/text"."""
    return [f"{found.severity.value} {found.id} {found.where}" for found in findings]


def tell(check: Check, case: CaseRecord, today: date = FRIDAY) -> list[str]:
    """Return what one check finds as "block cannot_tell s1.1 /court/name", in its order."""
    return [
        f"{found.severity.value} {found.outcome.value} {found.id} {found.where}"
        for found in run(check, case, today)
    ]


def apply_for(kind: ApplicationKind, **changes: object) -> Application:
    """Return a sound application of a kind; a main one that came first was laid on 2 November 2026."""
    application = Application(kind=kind, made_on=FRIDAY)
    if kind is ApplicationKind.INTERIM_AFTER_FULL:
        application = application.evolve(
            main_made_on=date(2026, 11, 2),
            main_reference="MC/0000/26",
            main_applicant_force="West Yorkshire Police",
            main_determined=Answer.NO,
        )
    return application.evolve(**changes)
