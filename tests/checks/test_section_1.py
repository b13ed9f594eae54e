"""Section 1: who may apply, on whose authority, in which area, and for which terms."""

from __future__ import annotations

from datetime import date

import pytest

from spo_builder.case.people import Address, AreaBasis, PersonName
from spo_builder.case.proceedings import ApplicationKind, AuthorityForm
from spo_builder.checks.section_1 import (
    assess_applicant,
    assess_area,
    assess_authority,
    assess_court,
    assess_names,
    assess_purpose,
)
from tests.builders import (
    a_case,
    a_court,
    a_defendant,
    a_protected_person,
    a_term,
    an_applicant,
    an_authorisation,
)
from tests.building.findings import apply_for, run, tell

# --- the applicant and the court -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("force", "office"),
    [
        ("West Yorkshire Police", "Chief Constable of West Yorkshire Police"),
        ("Metropolitan Police Service", "Commissioner of Police of the Metropolis"),
        ("British Transport Police", "Chief Constable of"),
        ("Ministry of Defence Police", "Chief Constable of"),
    ],
)
def test_the_chief_officer_of_a_listed_force_may_apply(force: str, office: str) -> None:
    (found,) = run(assess_applicant, a_case(applicant=an_applicant(force=force)))
    assert (found.id, found.severity, found.outcome) == ("s1.1", "info", "met")
    assert office in found.message


@pytest.mark.parametrize("force", ["Civil Nuclear Constabulary", "Police Scotland", "National Crime Agency"])
def test_no_other_force_may_apply(force: str) -> None:
    case = a_case(applicant=an_applicant(force=force))
    assert tell(assess_applicant, case) == ["block not_met s1.1 /applicant/force"]
    assert force in run(assess_applicant, case)[0].message


def test_an_applicant_without_a_force_is_missing() -> None:
    case = a_case(applicant=an_applicant(force=""))
    assert tell(assess_applicant, case) == ["block cannot_tell s1.1 /applicant/force"]


def test_the_court_is_named() -> None:
    assert tell(assess_court, a_case()) == []
    assert tell(assess_court, a_case(court=a_court(name=""))) == ["block cannot_tell s1.1 /court/name"]


def test_defendant_and_protected_persons_have_names() -> None:
    assert tell(assess_names, a_case()) == []
    case = a_case(
        defendant=a_defendant(name=PersonName(title="Mr")),
        protected_persons=(a_protected_person(), a_protected_person(id="second", name=PersonName())),
    )
    assert tell(assess_names, case) == [
        "block cannot_tell s1.1 /defendant/name",
        "block cannot_tell s1.1.b /protected_persons/1/name",
    ]


# --- authority -------------------------------------------------------------------------------------


def test_a_complete_written_authority_is_met_and_says_who_gave_it() -> None:
    (found,) = run(assess_authority, a_case())
    assert (found.id, found.severity, found.outcome) == ("s1.1.app", "info", "met")
    assert "Superintendent Isolde Carraway" in found.message


def test_no_authority_blocks_once_whatever_else_is_blank() -> None:
    case = a_case(authorisation=an_authorisation(form=AuthorityForm.NONE, by="", on=None))
    assert tell(assess_authority, case) == ["block cannot_tell s1.1.app /authorisation/form"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"by": ""}, "who gave it"),
        ({"rank": ""}, "the rank"),
        ({"on": None}, "the date"),
        ({"by": "", "rank": "", "on": None}, "who gave it, the rank and the date"),
    ],
)
def test_an_authority_lacks_who_rank_or_date(changes: dict[str, object], words: str) -> None:
    case = a_case(authorisation=an_authorisation(**changes))
    (found,) = run(assess_authority, case)
    assert (found.id, found.severity, found.outcome) == ("s1.1.app", "block", "cannot_tell")
    assert f"lacks {words}." in found.message


def test_oral_authority_is_enough_and_warns_until_it_is_in_writing() -> None:
    oral = an_authorisation(form=AuthorityForm.ORAL, written_on=None)
    assert tell(assess_authority, a_case(authorisation=oral)) == [
        "info met s1.1.app /authorisation",
        "warn not_met s1.1.app.oral /authorisation/form",
    ]
    confirmed = oral.evolve(written_on=date(2026, 11, 27))
    assert tell(assess_authority, a_case(authorisation=confirmed)) == ["info met s1.1.app /authorisation"]


# --- the area --------------------------------------------------------------------------------------


def test_a_defendant_who_lives_in_the_area_has_an_address() -> None:
    assert tell(assess_area, a_case()) == ["info met s1.3.a /defendant/area_basis"]
    homeless = a_case(defendant=a_defendant(address=Address()))
    assert tell(assess_area, homeless) == ["block cannot_tell s1.3.a /defendant/address"]


def test_no_limb_of_area_blocks() -> None:
    case = a_case(defendant=a_defendant(area_basis=None))
    assert tell(assess_area, case) == ["block cannot_tell s1.3.a /defendant/area_basis"]


@pytest.mark.parametrize("basis", [AreaBasis.BELIEVED_IN, AreaBasis.INTENDING])
@pytest.mark.parametrize(
    ("reason", "expected"), [("", "block cannot_tell"), ("  ", "block cannot_tell"), ("Seen.", "info met")]
)
def test_belief_needs_a_reason_and_no_address(basis: AreaBasis, reason: str, expected: str) -> None:
    person = a_defendant(area_basis=basis, area_basis_reason=reason, address=Address())
    assert tell(assess_area, a_case(defendant=person)) == [f"{expected} s1.3.b /defendant/area_basis_reason"]


@pytest.mark.parametrize("force", ["British Transport Police", "Ministry of Defence Police", "no such force"])
def test_a_force_without_a_police_area_is_not_asked_for_one(force: str) -> None:
    case = a_case(applicant=an_applicant(force=force), defendant=a_defendant(area_basis=None))
    assert tell(assess_area, case) == []


# --- the terms -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "missing"),
    [
        (ApplicationKind.FULL, ["the full order"]),
        (ApplicationKind.INTERIM_WITH_FULL, ["the interim order", "the full order"]),
        (ApplicationKind.INTERIM_AFTER_FULL, ["the interim order"]),
    ],
)
def test_each_order_asked_for_has_terms(kind: ApplicationKind, missing: list[str]) -> None:
    assert tell(assess_purpose, a_case(application=apply_for(kind))) == ["info met s1.2.purpose /terms"]
    found = run(assess_purpose, a_case(application=apply_for(kind), terms=()))
    assert {(each.id, each.severity, each.outcome) for each in found} == {
        ("s1.2.purpose", "block", "cannot_tell")
    }
    assert [each.message.partition(" in ")[2].partition(".")[0] for each in found] == missing


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (ApplicationKind.FULL, "block cannot_tell"),
        (ApplicationKind.INTERIM_WITH_FULL, "block cannot_tell"),
        (ApplicationKind.INTERIM_AFTER_FULL, "info met"),
    ],
)
def test_terms_of_the_interim_order_alone_make_no_full_order(kind: ApplicationKind, expected: str) -> None:
    case = a_case(application=apply_for(kind), terms=(a_term(in_full=False),))
    assert tell(assess_purpose, case) == [f"{expected} s1.2.purpose /terms"]


def test_terms_of_the_full_order_alone_make_no_interim_order() -> None:
    case = a_case(terms=(a_term(in_interim=False),))
    (found,) = run(assess_purpose, case)
    assert (found.severity, found.outcome) == ("block", "cannot_tell")
    assert "in the interim order" in found.message


@pytest.mark.parametrize(("count", "words"), [(1, "1 term is asked for."), (2, "2 terms are asked for.")])
def test_the_number_of_terms_is_said(count: int, words: str) -> None:
    terms = tuple(a_term(id=f"term{number}") for number in range(count))
    (found,) = run(assess_purpose, a_case(terms=terms))
    assert found.message == words
    assert found.evidence == tuple(term.id for term in terms)
