"""A person is named in the form chosen, and the words that follow agree with the pronouns."""

from __future__ import annotations

import pytest

from spo_builder.case.people import NameForm, PersonName, Pronouns
from spo_builder.documents.wording import names
from tests.builders import a_defendant, a_protected_person, an_officer, another_person

NOBODY = PersonName()


@pytest.mark.parametrize(
    ("form", "name", "formal"),
    [(NameForm.FULL, "Imogen Fairweather", "Ms Fairweather"), (NameForm.INITIALS, "IF", "IF")],
)
def test_a_name_is_full_or_initials(form: NameForm, name: str, formal: str) -> None:
    person = a_protected_person(name_form=form)
    assert (names.get_name(person), names.get_formal(person)) == (name, formal)


def test_an_officer_has_a_rank_and_nobody_has_no_name() -> None:
    assert names.get_name(an_officer()) == names.get_formal(an_officer()) == "PC 0001 Wren Ashdown"
    assert names.get_name(None) == names.get_formal(None) == ""


@pytest.mark.parametrize("form", list(NameForm))
def test_a_name_that_is_missing_is_said_to_be(form: NameForm) -> None:
    person = a_protected_person(name=NOBODY, name_form=form)
    assert names.get_name(person) == names.get_formal(person) == names.NAME_MISSING
    officer = an_officer(name=NOBODY, rank_or_post="", number="")
    assert names.get_name(officer) == names.NAME_MISSING


@pytest.mark.parametrize(
    ("pronouns", "words"),
    [
        (Pronouns.HE, ("he", "him", "his", "is", "has", "was", "does")),
        (Pronouns.SHE, ("she", "her", "her", "is", "has", "was", "does")),
        (Pronouns.THEY, ("they", "them", "their", "are", "have", "were", "do")),
        (Pronouns.NAME_ONLY, ("Mr Hexter", "Mr Hexter", "Mr Hexter’s", "is", "has", "was", "does")),
    ],
)
def test_what_follows_a_name_agrees_with_it(pronouns: Pronouns, words: tuple[str, ...]) -> None:
    said = names.get_speech(a_defendant(pronouns=pronouns))
    assert (said["name"], said["formal"]) == ("Marlow Hexter", "Mr Hexter")
    spoken = (said["subject"], said["object"], said["possessive"])
    assert (*spoken, said["verb_is"], said["verb_has"], said["verb_was"], said["verb_does"]) == words


def test_several_people_are_named_together() -> None:
    people = (a_protected_person(), another_person(), an_officer())
    assert names.name_all(people) == "Imogen Fairweather, Caspian Thorne and PC 0001 Wren Ashdown"
    assert names.name_all([]) == ""


def test_a_hidden_name_leaves_its_initials_only() -> None:
    hidden = names.hide_name(PersonName(title="Ms", given="Ana", family="de la Cruz"))
    assert hidden == PersonName(family="AdlC")
    assert names.hide_name(hidden).full == "A"
