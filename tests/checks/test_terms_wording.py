"""The words of each term: what the linter finds, and what a settling lawyer has cleared."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from spo_builder.case.terms_sought import TermSought, WordingOverride
from spo_builder.checks import terms_wording
from spo_builder.checks.terms_wording import assess_clearances, assess_wording
from spo_builder.findings import Outcome, Severity
from spo_builder.law.reference import LegalReference
from spo_builder.terms.catalogue import get_catalogue
from spo_builder.terms.lint import LintResult, WordingFinding
from spo_builder.terms.of_case import render_case_terms
from tests.builders import a_case, a_term
from tests.building.findings import assess, name_findings, run

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord

LABEL = "stalk Imogen Fairweather by any means"


def a_free_term(text: str = LABEL, **changes: object) -> TermSought:
    """Return a ban in free words."""
    return a_term(template=None, values=(), exceptions=(), text=text, tags=("contact",)).evolve(**changes)


def a_clearance(**changes: object) -> WordingOverride:
    """Return a lawyer's clearance of the words above under T03."""
    return WordingOverride(
        term="contact",
        rule="T03",
        text=LABEL,
        lawyer="Octavia Brandreth",
        reasons="The court asked for these words on 20 November 2026.",
        on=date(2026, 11, 26),
    ).evolve(**changes)


def _case(*clearances: WordingOverride, text: str = LABEL) -> CaseRecord:
    return a_case(terms=(a_free_term(text),), wording_overrides=clearances)


def _severities(case: CaseRecord, rule_id: str) -> list[Severity]:
    return [found.severity for found in run(assess_wording, case) if found.id == rule_id]


def test_clear_words_draw_nothing() -> None:
    assert run(assess_wording, a_case()) == ()


def test_a_fault_of_wording_names_the_term_and_the_words() -> None:
    (found,) = [found for found in run(assess_wording, _case()) if found.id == "T03"]
    assert (found.severity, found.outcome) == (Severity.BLOCK, Outcome.NOT_MET)
    assert found.where == "/terms/0/text"
    assert found.message.startswith("Term 1: ")
    assert found.match is not None
    assert "stalk" in found.match
    assert found.evidence == ("contact",)
    assert found.reference.rule_id == "T03"


def test_the_defendant_may_be_bound_by_name() -> None:
    name = a_case().defendant.name.full
    text = f"{name} must not telephone Imogen Fairweather, himself or through another person"
    assert "T36" not in {found.id for found in run(assess_wording, _case(text=text))}


def test_the_words_of_the_catalogue_are_read_as_rendered() -> None:
    (written,) = render_case_terms(a_case(terms=(a_term(),)), interim=True, catalogue=get_catalogue())
    assert written.text
    assert run(assess_wording, a_case(terms=(a_term(text=LABEL),))) != ()


def test_a_term_without_words_draws_no_fault_of_wording() -> None:
    assert run(assess_wording, a_case(terms=(a_free_term(""),))) == ()


def test_a_limit_that_is_found_informs() -> None:
    text = (
        "use any device capable of accessing the internet unless it has the capacity to retain and display "
        "the history of internet use"
    )
    found = [each for each in run(assess_wording, _case(text=text)) if each.id == "T21"]
    assert [(each.severity, each.outcome) for each in found] == [(Severity.INFO, Outcome.MET)]


@pytest.mark.parametrize(
    ("rule_id", "severity"), [("T17", Severity.WARN), ("avoid", Severity.WARN), ("T03", Severity.BLOCK)]
)
def test_a_rule_that_nobody_has_verified_never_blocks(
    monkeypatch: pytest.MonkeyPatch, rule_id: str, severity: Severity
) -> None:
    made_up = WordingFinding(
        rule_id, Severity.BLOCK, "stalk", (0, 5), "Why.", LegalReference(rule_id, "somewhere"), ""
    )
    monkeypatch.setattr(terms_wording, "lint_text", lambda *_: LintResult((made_up,), ()))
    (found,) = run(assess_wording, _case())
    assert (found.id, found.severity, found.suggestion) == (rule_id, severity, None)


def test_a_clearance_turns_a_block_into_something_to_consider() -> None:
    (found,) = [each for each in run(assess_wording, _case(a_clearance())) if each.id == "T03"]
    assert found.severity is Severity.WARN
    assert "Octavia Brandreth cleared these words on 26 November 2026" in found.message
    assert found.message.endswith("The court asked for these words on 20 November 2026.")
    assert run(assess_clearances, _case(a_clearance())) == ()


@pytest.mark.parametrize(
    "clearance",
    [
        a_clearance(text=f"{LABEL}."),
        a_clearance(text=LABEL.upper()),
        a_clearance(rule="T06"),
        a_clearance(term="home"),
        a_clearance(lawyer=" "),
        a_clearance(reasons=""),
    ],
)
def test_any_other_clearance_does_not_count(clearance: WordingOverride) -> None:
    assert _severities(_case(clearance), "T03") == [Severity.BLOCK]


def test_one_sound_clearance_among_others_counts() -> None:
    case = _case(a_clearance(text="older words"), a_clearance())
    assert _severities(case, "T03") == [Severity.WARN]


def test_words_that_changed_after_clearance_are_told() -> None:
    case = _case(a_clearance(text="stalk her"))
    (found,) = run(assess_clearances, case)
    assert name_findings([found]) == ["warn T03 /wording_overrides/0/text"]
    assert "has changed since Octavia Brandreth cleared it under T03" in found.message


@pytest.mark.parametrize("change", [{"lawyer": ""}, {"reasons": " "}])
def test_a_clearance_that_nobody_owns_is_told(change: dict[str, str]) -> None:
    (found,) = run(assess_clearances, _case(a_clearance(**change)))
    assert name_findings([found]) == ["warn T03 /wording_overrides/0"]
    assert "names no lawyer or gives no reasons" in found.message


def test_a_clearance_of_a_term_that_is_not_asked_for_is_passed_over() -> None:
    unused = a_free_term(id="unused", in_interim=False, in_full=False)
    case = a_case(wording_overrides=(a_clearance(term="unused"),))
    assert run(assess_clearances, case.evolve(terms=(*case.terms, unused))) == ()


def test_a_clearance_of_no_known_rule_is_told_under_the_terms_of_the_order() -> None:
    (found,) = run(assess_clearances, _case(a_clearance(rule="avoid", text="older words")))
    assert found.id == "s6.c"


def test_a_record_rule_cannot_be_cleared() -> None:
    term = a_free_term("telephone Imogen Fairweather", necessity_reason="")
    cleared = a_clearance(rule="T01", text="telephone Imogen Fairweather")
    case = a_case(terms=(term,), wording_overrides=(cleared,))
    assert "T01" in {found.id for found in assess(case).blocks}
