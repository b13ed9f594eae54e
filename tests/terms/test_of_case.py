"""The terms of a case are numbered for each order, and an edit stands beside the generated wording."""

from __future__ import annotations

from spo_builder.case.people import NameForm
from spo_builder.case.terms_sought import ChosenException, SlotFilling, TermKind, TermSought
from spo_builder.terms.catalogue import get_catalogue
from spo_builder.terms.drift import Drift, DriftKind, find_drift, list_changes
from spo_builder.terms.of_case import CaseTerm, name_people, render_case_terms
from tests.builders import a_case
from tests.building.terms import a_requirement, a_term, people_slot, text_slot


def _only(term: TermSought, *, interim: bool = False) -> CaseTerm:
    (found,) = render_case_terms(a_case(terms=(term,)), interim=interim)
    return found


def _drift(term: TermSought) -> tuple[Drift, ...]:
    case = a_case(terms=(term,))
    (found,) = render_case_terms(case, interim=False)
    return find_drift(found, name_people(case), get_catalogue())


def test_prohibitions_come_first_and_numbers_go_on() -> None:
    case = a_case(terms=(a_requirement(), a_term()))
    full = render_case_terms(case, interim=False)
    assert [(item.number, item.term.kind) for item in full] == [
        (1, TermKind.PROHIBITION),
        (2, TermKind.REQUIREMENT),
    ]
    assert [item.term.id for item in render_case_terms(case, interim=True)] == ["contact"]


def test_a_generated_term_is_whole() -> None:
    item = _only(a_term())
    assert item.text == item.generated
    assert item.sentence.startswith("The defendant must not contact or attempt to contact ")
    assert not item.is_edited
    assert item.tags == ("contact",)


def test_an_edited_term_keeps_the_generated_wording_beside_it() -> None:
    item = _only(a_term(text="telephone her"))
    assert item.text == "telephone her"
    assert item.generated.startswith("contact or attempt")
    assert item.is_edited


def test_free_wording_has_the_tags_of_its_author() -> None:
    item = _only(a_term(template=None, values=(), exceptions=(), text="enter Elm Road", tags=("locality",)))
    assert (item.text, item.generated, item.is_edited, item.tags) == (
        "enter Elm Road",
        "",
        False,
        ("locality",),
    )


def test_an_unfilled_term_has_no_text_but_says_why() -> None:
    item = _only(a_term(values=()))
    assert (item.text, item.sentence) == ("", "")
    assert item.missing[0] == "“protected” is not filled in."


def test_an_unknown_exception_is_a_fault_of_the_term() -> None:
    assert _only(a_term(exceptions=(ChosenException(id="exc.none"),))).missing


def test_names_follow_the_form_chosen_for_the_order() -> None:
    case = a_case()
    people = tuple(person.evolve(name_form=NameForm.INITIALS) for person in case.protected_persons)
    names = name_people(case.evolve(protected_persons=people)).names
    assert all(names[person.id] == person.name.initials for person in people)
    assert names["defendant"] == "the defendant"


def test_an_unedited_term_does_not_drift() -> None:
    assert _drift(a_term()) == ()


def test_an_edit_that_loses_the_person_and_an_exception_drifts() -> None:
    found = _drift(
        a_term(
            text="contact her by any means, except through a solicitor or other regulated legal"
            " representative"
        )
    )
    assert {item.kind for item in found} == {DriftKind.PERSON, DriftKind.EXCEPTION}
    assert any("Court papers" in item.expected for item in found)


def test_an_edit_that_keeps_everything_does_not_drift() -> None:
    generated = _only(a_term()).generated
    assert (
        _drift(a_term(text=generated.replace("contact or attempt to contact", "contact, or try to contact,")))
        == ()
    )


def test_a_changed_place_and_number_drift() -> None:
    term = a_term(
        template="surv.drone",
        values=(SlotFilling(name="distance", number=100), people_slot("protected", "imogen")),
        exceptions=(ChosenException(id="exc.work", values=(text_slot("place", "Dock Street"),)),),
        text="fly any unmanned aircraft within 200 metres of Imogen Farrow",
    )
    found = _drift(term)
    assert [(item.kind, item.expected) for item in found if item.kind is DriftKind.DURATION] == [
        (DriftKind.DURATION, "100"),
        (DriftKind.DURATION, "200"),
    ]
    assert [item.expected for item in found if item.kind is DriftKind.PLACE] == ["Dock Street"]


def test_each_of_several_places_is_looked_for() -> None:
    term = a_term(
        template="loc.roads",
        values=(text_slot("roads", "Mill Lane", "Dock Street"),),
        exceptions=(),
        text="enter any part of MILL  LANE",
    )
    assert [item.expected for item in _drift(term)] == ["Dock Street"]


def test_what_an_edit_changed_is_shown_in_words() -> None:
    changes = list_changes("enter Mill Lane at night", "enter Mill Lane or Dock Street by day")
    assert changes == (("at night", "or Dock Street by day"),)
    assert list_changes("same", "same") == ()


def test_an_exception_that_the_catalogue_has_not_is_said() -> None:
    item = _only(a_term(exceptions=(ChosenException(id="exc.none"),)))
    assert item.text == ""
    assert item.missing == ("There is no exception “exc.none” in the catalogue.",)


def test_a_number_that_the_record_gives_may_stand_in_an_edit() -> None:
    term = a_term(
        template="surv.drone",
        values=(people_slot("protected", "imogen"), SlotFilling(name="distance", number=50)),
        exceptions=(),
    )
    generated = _only(term).generated
    assert "50 metres" in generated
    assert _drift(term.evolve(text=generated.replace("fly or cause", "fly by day or cause"))) == ()


def test_a_term_that_the_catalogue_has_not_is_said() -> None:
    assert _only(a_term(template="contact.none")).missing == (
        "There is no term “contact.none” in the catalogue.",
    )
