"""The assessment as a whole: nothing stops it, its order is fixed, its headline counts rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from spo_builder.case.canonical import get_case_version
from spo_builder.case.record import CaseRecord
from spo_builder.checks import CHECKS
from spo_builder.checks.assessment import count_rules
from spo_builder.checks.gather import gather_matter
from spo_builder.findings import Finding, Severity
from spo_builder.law.pack import get_law_pack
from spo_builder.terms.catalogue import get_catalogue
from tests.builders import a_case, a_risk, a_term
from tests.building.findings import FRIDAY, assess


def test_it_says_what_was_checked_when_and_under_which_law() -> None:
    case = a_case()
    assessment = assess(case, date(2026, 11, 26))
    assert assessment.reference == "hexter"
    assert assessment.case_version == get_case_version(case)
    assert assessment.law_pack.startswith("ew-spo ")
    assert assessment.on == date(2026, 11, 26)


def test_every_finding_is_a_block_a_warning_or_an_info() -> None:
    assessment = assess(a_case(risk=a_risk(narrative="", on=None)))
    assert assessment.blocks
    assert assessment.warnings
    assert assessment.infos
    assert len(assessment.findings) == sum(
        map(len, (assessment.blocks, assessment.warnings, assessment.infos))
    )
    assert not assessment.ready


@pytest.mark.parametrize(
    ("rule", "severity"),
    [
        ("s2.2", Severity.BLOCK),
        ("T01", Severity.BLOCK),
        ("d.appeal", Severity.WARN),
        ("chk.drift", Severity.WARN),
    ],
)
def test_a_rule_that_nobody_has_verified_never_blocks(rule: str, severity: Severity) -> None:
    matter = gather_matter(a_case(), get_law_pack(), get_catalogue(), FRIDAY)
    assert matter.block(rule, "Something is wrong.", "/terms").severity is severity
    assert matter.miss(rule, "Something is missing.", "/terms").severity is severity
    assert matter.meet(rule, "All is well.", "/terms").severity is Severity.INFO


def test_an_empty_record_stops_no_check() -> None:
    assessment = assess(CaseRecord(reference="empty"))
    assert not assessment.ready
    assert {"s1.1", "s1.1.a", "s1.1.b", "s1.1.c", "s1.2.purpose", "T11", "7.2"} <= {
        found.id for found in assessment.blocks
    }


@pytest.mark.parametrize(
    ("severities", "headline"),
    [
        ([], "READY: 0 to consider"),
        (["info T01"], "READY: 0 to consider"),
        (["warn T10", "warn T10", "warn T29"], "READY: 2 to consider"),
        (["block T07"], "NOT READY: 1 stop, 0 to consider"),
        (["block T07", "block T07", "block T09", "warn T10"], "NOT READY: 2 stops, 1 to consider"),
    ],
)
def test_the_headline_counts_each_rule_once(severities: list[str], headline: str) -> None:
    assessment = assess(a_case())
    sample = assessment.findings[0]
    findings = []
    for each in severities:
        severity, rule_id = each.split()
        findings.append(replace(sample, id=rule_id, severity=Severity(severity)))
    assert replace(assessment, findings=tuple(findings)).headline == headline


def test_rules_are_counted_by_id() -> None:
    one = assess(a_case()).findings[0]
    assert count_rules((one, one)) == 1


def _key(finding: Finding) -> tuple[str, str, str]:
    return (finding.id, finding.where, finding.message)


def test_no_two_findings_are_the_same() -> None:
    case = a_case(terms=(a_term(values=(), protects=(), necessity_reason="", how_checked=""),))
    keys = [_key(found) for found in assess(case).findings]
    assert len(keys) == len(set(keys))


def test_each_check_stands_once_in_the_list_and_has_a_docstring() -> None:
    assert len(CHECKS) == len(set(CHECKS))
    assert all(check.__doc__ for check in CHECKS)
