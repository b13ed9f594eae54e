"""One shape holds every finding, and nobody changes it afterwards."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, replace

import pytest

from spo_builder import findings
from spo_builder.findings import Finding, Outcome, Severity
from spo_builder.law.reference import LegalReference

REFERENCE = LegalReference("s1.1.a", "Stalking Protection Act 2019, section 1(1)(a)")
FOUND = Finding(
    id="s1.1.a",
    outcome=Outcome.MET,
    severity=Severity.INFO,
    message="Two acts are recorded.",
    where="/incidents",
    reference=REFERENCE,
)


def test_a_finding_needs_no_evidence_words_or_suggestion() -> None:
    assert (FOUND.evidence, FOUND.match, FOUND.suggestion) == ((), None, None)
    assert str(FOUND.reference) == str(REFERENCE)


@pytest.mark.parametrize("name", [field.name for field in fields(Finding)])
def test_a_finding_cannot_be_changed_in_place(name: str) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(FOUND, name, None)


def test_equal_findings_are_one_value() -> None:
    assert replace(FOUND) == FOUND
    assert len({FOUND, replace(FOUND), replace(FOUND, where="/terms")}) == 2


@pytest.mark.parametrize(
    ("kind", "values"),
    [(Outcome, ["met", "not_met", "cannot_tell"]), (Severity, ["block", "warn", "info"])],
)
def test_the_answers_are_closed_sets_that_files_and_programs_can_hold(
    kind: type[Outcome | Severity], values: list[str]
) -> None:
    assert [str(item) for item in kind] == values
    assert [kind(value) for value in values] == list(kind)
    with pytest.raises(ValueError, match="perhaps"):
        kind("perhaps")


def test_the_room_offers_one_shape() -> None:
    assert sorted(findings.__all__) == ["Finding", "Outcome", "Severity"]
