"""A term renders to its exact text, or says everything that is missing."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo_builder.case.terms_sought import ChosenException, SlotFilling, TermKind
from spo_builder.terms.catalogue import UnknownTermError, get_catalogue
from spo_builder.terms.placeholders import join_words
from spo_builder.terms.render import TermUnfilledError, join_exceptions, put_lead_in_back, render_term
from spo_builder.terms.template import Placeholder
from tests.terms.fillings import PEOPLE


def _people(name: str, *people: str) -> SlotFilling:
    return SlotFilling(name=name, people=people)


def _text(name: str, *texts: str) -> SlotFilling:
    return SlotFilling(name=name, texts=texts)


def _render(term: str, *values: SlotFilling, exceptions: tuple[ChosenException, ...] = ()) -> str:
    catalogue = get_catalogue()
    return render_term(catalogue.get_term(term), values, exceptions, people=PEOPLE, catalogue=catalogue)


def _faults(term: str, *values: SlotFilling, exceptions: tuple[ChosenException, ...] = ()) -> list[str]:
    with pytest.raises(TermUnfilledError) as caught:
        _render(term, *values, exceptions=exceptions)
    return [fault.message for fault in caught.value.faults]


def test_prohibitions_join_with_or_and_requirements_with_and() -> None:
    assert _render("surv.any", _people("protected", "imogen", "bina", "zoe")).startswith(
        "watch, follow, monitor, spy on or wait for Imogen Farrow, Bina Rahman or Zoë O’Neill-Łuczak, in"
    )
    returned = _render(
        "prop.return_items",
        SlotFilling(name="date", day=date(2026, 12, 14)),
        _text("items", "the keys", "the old phone"),
        _text("supervisor", "the Stalking Unit"),
    )
    assert returned == "by 14 December 2026 return the keys and the old phone through the Stalking Unit"


def test_a_chance_meeting_with_any_of_them_counts() -> None:
    assert "aware that Imogen Farrow or Bina Rahman is present" in _render(
        "approach.leave", _people("protected", "imogen", "bina")
    )


def test_one_exception_and_several() -> None:
    assert join_exceptions("go", []) == "go"
    assert join_exceptions("go", ["except to vote"]) == "go, except to vote"
    assert (
        join_exceptions("go", ["except to vote", "except at noon"]) == "go, except: (a) to vote; (b) at noon"
    )


def test_letters_go_on_after_z() -> None:
    assert "; (z) 25; (aa) 26" in join_exceptions("go", [str(number) for number in range(27)])


def test_an_exception_names_the_persons_of_its_term() -> None:
    text = _render(
        "approach.any",
        _people("protected", "imogen"),
        exceptions=(ChosenException(id="exc.work", values=(_text("place", "Pellbrook Stores"),)),),
    )
    assert text.endswith("timetabled study at Pellbrook Stores, without approaching Imogen Farrow")


def test_the_number_one_takes_a_singular() -> None:
    values = (
        SlotFilling(name="days", number=1),
        SlotFilling(name="days_change", number=3),
        _text("supervisor", "the Stalking Unit"),
    )
    assert _render("notify.phones", *values).startswith(
        "within 1 day of service of this order, and within 3 days of"
    )
    one = (SlotFilling(name="phones", number=1), SlotFilling(name="sims", number=1))
    assert _render("device.one_phone", *one) == "possess more than 1 mobile telephone and 1 SIM or eSIM"


def test_values_with_braces_stay_literal() -> None:
    text = _render("loc.roads", _text("roads", "{protected} Lane", "{{ 7*7 }}"))
    assert text == "enter any part of {protected} Lane or {{ 7*7 }}"


@pytest.mark.parametrize(
    ("term", "values", "message"),
    [
        ("contact.any", (), "“protected” is not filled in."),
        ("contact.any", (_people("protected"),), "“protected” is not filled in."),
        ("contact.any", (_text("protected", "Imogen"),), "“protected” is not filled in."),
        ("contact.any", (_people("protected", "nobody"),), "There is nobody with the id “nobody”."),
        ("contact.any", (_people("protected", "ok"),), "OK is not a protected person."),
        ("contact.any", (_people("protected", "imogen"), _text("x", "y")), "The term has no place for “x”."),
        ("loc.roads", (_text("roads", ""),), "“roads” is not filled in."),
        ("loc.roads", (_text("roads", "Mill Lane", " "),), "An entry is empty."),
        ("loc.venue", (_text("place", "a", "b"), _text("times", "noon")), "Only one entry fits here."),
        (
            "contact.direct",
            (_people("protected", "imogen"), _text("channels", "pigeon")),
            "“pigeon” is not one of: in person, telephone call",
        ),
        (
            "approach.distance",
            (SlotFilling(name="distance", number=9), _people("protected", "imogen")),
            "9 is less than 10.",
        ),
        (
            "approach.distance",
            (SlotFilling(name="distance", number=1001), _people("protected", "imogen")),
            "1001 is more than 1000.",
        ),
        (
            "approach.distance",
            (SlotFilling(name="distance", number=50, texts=("fifty",)), _people("protected", "imogen")),
            "“distance” takes only a number.",
        ),
    ],
)
def test_what_does_not_fit_is_said(term: str, values: tuple[SlotFilling, ...], message: str) -> None:
    assert any(found.startswith(message) for found in _faults(term, *values))


def test_all_faults_come_at_once() -> None:
    chosen = (ChosenException(id="exc.worship", values=(_text("site", "a"),)),)
    assert len(_faults("contact.direct", exceptions=chosen)) == 5


def test_an_unknown_exception_is_a_sentence() -> None:
    with pytest.raises(UnknownTermError):
        _render("surv.any", _people("protected", "imogen"), exceptions=(ChosenException(id="exc.none"),))


def test_the_lead_in_goes_back() -> None:
    assert put_lead_in_back("leave", TermKind.REQUIREMENT) == "The defendant must leave"
    assert put_lead_in_back("enter", TermKind.PROHIBITION) == "The defendant must not enter"


@given(st.lists(st.text(min_size=1), min_size=1, max_size=6))
def test_no_word_of_a_list_is_lost(words: list[str]) -> None:
    joined = join_words(words, "or")
    assert all(word in joined for word in words)
    assert joined.count(" or ") >= (len(words) > 1)


def test_an_empty_list_is_empty() -> None:
    assert join_words((), "and") == ""


def test_a_number_of_one_before_any_other_word_changes_nothing() -> None:
    catalogue = get_catalogue()
    template = dataclasses.replace(
        catalogue.get_term("police.home_visit"),
        template="on {visits} Monday",
        placeholders=(Placeholder("visits", "count"),),
    )
    values = [SlotFilling(name="visits", number=1)]
    text = render_term(template, values, (), people=PEOPLE, catalogue=catalogue)
    assert text == "on 1 Monday"
