"""Runs the checks on a test case and picks out what they found, for tests of the checks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

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
