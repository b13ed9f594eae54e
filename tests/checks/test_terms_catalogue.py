"""Terms beside the catalogue: open slots, edits, red terms, too many terms."""

from __future__ import annotations

import pytest

from spo_builder.case.proceedings import ApplicationKind
from spo_builder.case.terms_sought import ChosenException
from spo_builder.checks.terms_catalogue import (
    assess_advice,
    assess_drift,
    assess_number,
    assess_slots,
    assess_subjects,
)
from tests.builders import a_case, a_home_term, a_requirement, a_term, an_application, people_slot, text_slot
from tests.building.findings import name_findings, run


def test_a_filled_term_draws_nothing() -> None:
    assert run(assess_slots, a_case()) == ()


def test_an_open_slot_blocks_and_says_which() -> None:
    (found,) = run(assess_slots, a_case(terms=(a_term(values=()),)))
    assert name_findings([found]) == ["block T39 /terms/0/values"]
    assert found.outcome == "cannot_tell"
    assert "protected" in found.message


def test_a_term_that_the_catalogue_does_not_hold_blocks() -> None:
    (found,) = run(assess_slots, a_case(terms=(a_term(template="contact.telepathy"),)))
    assert (found.id, found.severity) == ("T39", "block")
    assert "“contact.telepathy”" in found.message


def test_an_exception_that_the_catalogue_does_not_hold_blocks() -> None:
    case = a_case(terms=(a_term(exceptions=(ChosenException(id="exc.never"),)),))
    assert name_findings(run(assess_slots, case)) == ["block T39 /terms/0/values"]


def test_own_words_over_an_open_slot_cannot_be_compared() -> None:
    (found,) = run(assess_slots, a_case(terms=(a_term(values=(), text="telephone Imogen Fairweather"),)))
    assert name_findings([found]) == ["warn chk.drift /terms/0/values"]


def test_an_edit_that_loses_somebody_warns() -> None:
    term = a_term(exceptions=(), text="contact or attempt to contact Caspian Thorne by any means")
    (found,) = run(assess_drift, a_case(terms=(term,)))
    assert name_findings([found]) == ["warn chk.drift /terms/0/text"]
    assert "Imogen Fairweather" in found.message
    assert found.suggestion is not None
    assert found.suggestion.startswith("contact or attempt to contact Imogen Fairweather")


def test_an_edit_that_holds_everything_informs() -> None:
    term = a_term(exceptions=(), text="contact Imogen Fairweather by any means")
    assert name_findings(run(assess_drift, a_case(terms=(term,)))) == ["info chk.drift /terms/0/text"]


def test_generated_and_free_words_do_not_drift() -> None:
    free = a_home_term(template=None, values=(), text="enter Elm Road", tags=("locality",))
    assert run(assess_drift, a_case(terms=(a_term(), free))) == ()


def test_free_words_need_a_subject() -> None:
    free = a_home_term(template=None, values=(), text="enter Elm Road", tags=())
    assert name_findings(run(assess_subjects, a_case(terms=(free,)))) == ["warn T31 /terms/0/tags"]
    assert run(assess_subjects, a_case(terms=(free.evolve(tags=("locality",)), a_term()))) == ()


def test_a_red_term_needs_advice_on_record() -> None:
    red = a_term(template="contact.child", values=(people_slot("children", "neighbour"),), exceptions=())
    found = run(assess_advice, a_case(terms=(red,)))
    assert name_findings(found) == ["warn chk.red_no_advice /terms/0/legal_advice"]
    assert run(assess_advice, a_case(terms=(red.evolve(legal_advice="Counsel, 20 November 2026."),))) == ()
    free = a_term(template=None, text="contact Imogen Fairweather", tags=("contact",))
    assert run(assess_advice, a_case(terms=(a_term(), free))) == ()


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (ApplicationKind.FULL, ["The full order would have 13 terms"]),
        (ApplicationKind.INTERIM_AFTER_FULL, ["The interim order would have 13 terms"]),
        (
            ApplicationKind.INTERIM_WITH_FULL,
            ["The interim order would have 13 terms", "The full order would have 13 terms"],
        ),
    ],
)
def test_more_than_twelve_terms_warn(kind: ApplicationKind, expected: list[str]) -> None:
    terms = tuple(a_term(id=f"term{number}") for number in range(13))
    case = a_case(application=an_application(kind=kind), terms=terms)
    found = run(assess_number, case)
    assert [each.message.split(".")[0] for each in found] == expected
    assert {each.id for each in found} == {"chk.too_many"}
    assert run(assess_number, case.evolve(terms=terms[:12])) == ()


def test_a_requirement_of_the_catalogue_is_filled_like_a_ban() -> None:
    duty = a_requirement(template="prog.mh_assess", values=(text_slot("provider", "the Tidewater Clinic"),))
    (found,) = run(assess_slots, a_case(terms=(duty,)))
    assert "date" in found.message
