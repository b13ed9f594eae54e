"""A protected value is found however it is written, and nothing that only looks like one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spo_builder.case.confidential import ConfidentialKind
from spo_builder.checks.leaks import find_leaks, find_leaks_in, get_protected_facts
from tests.builders import a_case, a_confidential_value, a_place_fact, a_protected_person

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord

HOME = "0 Quietwater Close, Thornby, ZZ7 7ZZ"
PHONE = "07700 900123"
EMAIL = "imogen.new@example.org"
VEHICLE = "green Vauxhall Corsa, ZZ99 ZZZ"
HANDLE = "@quiet_heron"


def _case(value: str, kind: ConfidentialKind) -> CaseRecord:
    person = a_protected_person(details=(a_confidential_value(value=value, kind=kind),))
    return a_case(protected_persons=(person,), place_facts=())


def _find(text: str, value: str, kind: ConfidentialKind) -> list[str]:
    return [leak.match for leak in find_leaks(text, get_protected_facts(_case(value, kind)))]


@pytest.mark.parametrize(
    "text",
    [
        "She lives at 0 Quietwater Close.",
        "She lives in QUIETWATER CLOSE now.",
        "She lives in Quiet-water Close now.",
        "She lives in Q u i e t w a t e r   C l o s e now.",
        "She lives in Quietwater\nClose now.",
        "She lives in Quietwater\u200bClose now.",
        "She lives in Qu\u00adietwater Cl.",
        "A card was left in Quietwater.",
        "He took the bus to Thornby.",
        "He took the bus to THORNBY.",
        "He took the bus to Thоrnby.",  # noqa: RUF001 - a Cyrillic o is the point
        "He took the bus to Th0rnby.",
        "He took the bus to Ｔｈｏｒｎｂｙ.",  # noqa: RUF001 - full-width letters are the point
        "He took the bus to Thörnby.",
        "Her postcode is ZZ7 7ZZ.",
        "Her postcode is zz77zz.",
        "Her postcode is Z Z 7 - 7 Z Z.",
        "Her postcode begins with ZZ7.",
        "He was told zulu zulu seven, seven zulu zulu.",
        "He was told Zulu-Zulu-Seven Seven-Zulu-Zulu.",
    ],
)
def test_a_home_is_found_in_any_writing(text: str) -> None:
    assert _find(text, HOME, ConfidentialKind.HOME)


@pytest.mark.parametrize(
    "text",
    [
        "He sat close to the quiet water.",
        "Thornbyton is another town.",
        "The number is 777.",
        "Zulu warriors were on the film.",
        "Flat 0 is empty.",
        "",
    ],
)
def test_what_only_looks_like_a_home_is_not(text: str) -> None:
    assert _find(text, HOME, ConfidentialKind.HOME) == []


@pytest.mark.parametrize(
    "text",
    [
        "He rang 07700 900123.",
        "He rang 07700900123.",
        "He rang +44 7700 900123.",
        "He rang 0044 7700 900 123.",
        "He rang +44 (0)7700-900-123.",
        "He rang 07700.900.123.",
        "It ends in 900123.",
        "He rang O7700 9OO123.",
    ],
)
def test_a_telephone_number_is_found_in_any_grouping(text: str) -> None:
    assert _find(text, PHONE, ConfidentialKind.PHONE)


@pytest.mark.parametrize("text", ["He rang 07700 900124.", "It ends in 0123.", "On 09/01/23"])
def test_another_number_is_not(text: str) -> None:
    assert _find(text, PHONE, ConfidentialKind.PHONE) == []


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (EMAIL, ConfidentialKind.EMAIL, "He wrote to Imogen.New@Example.org."),
        (EMAIL, ConfidentialKind.EMAIL, "He wrote to imogen.new @ example.org."),
        (EMAIL, ConfidentialKind.EMAIL, "He wrote to imogen.new on another site."),
        (VEHICLE, ConfidentialKind.VEHICLE, "He noted ZZ99ZZZ."),
        (VEHICLE, ConfidentialKind.VEHICLE, "He noted zz 99 zzz."),
        (VEHICLE, ConfidentialKind.VEHICLE, "He read out Zulu Zulu nine nine Zulu Zulu Zulu."),
        (HANDLE, ConfidentialKind.HANDLE, "He follows quiet_heron."),
        (HANDLE, ConfidentialKind.HANDLE, "He follows @Quiet.Heron."),
        ("Marrowby Haven", ConfidentialKind.ORGANISATION, "He waited at the Marrowby Haven refuge."),
        ("Holmegate Academy", ConfidentialKind.SCHOOL, "He waited at Holmegate Academy’s gate."),
    ],
)
def test_every_kind_is_found(value: str, kind: ConfidentialKind, text: str) -> None:
    assert _find(text, value, kind)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        # The name of a person is printed everywhere and gives nothing away.
        ("Fairweather House, 0 Long Row, Penwether", "Ms Fairweather went out."),
        ("0 Spring Road, Reading", "He was reading in the spring."),
        ("0 Bath Street, Deal", "He took a bath and struck a deal."),
    ],
)
def test_an_everyday_word_is_not_a_place(value: str, text: str) -> None:
    assert _find(text, value, ConfidentialKind.HOME) == []


def test_a_town_with_an_everyday_name_is_found_by_its_capital() -> None:
    assert _find("He was seen in Reading.", "0 Larkspur Walk, Reading", ConfidentialKind.HOME) == ["Reading"]


def test_words_that_read_as_the_name_drawn_apart_are_asked_about() -> None:
    # One question too many is better than an address that slips through.
    assert _find("A thorn by the gate.", HOME, ConfidentialKind.HOME) == ["thorn by"]


def test_each_fact_is_told_once_for_each_text_with_its_place() -> None:
    facts = get_protected_facts(_case(HOME, ConfidentialKind.HOME))
    texts = ("Nothing here.", "In Thornby, yes, Thornby.", "Quietwater Close.")
    leaks = find_leaks_in(texts, facts)
    assert [(leak.text_index, leak.match) for leak in leaks] == [(1, "Thornby"), (2, "Quietwater Close")]
    assert all(texts[leak.text_index][leak.span[0] : leak.span[1]] == leak.match for leak in leaks)


def test_nothing_protected_nothing_found() -> None:
    case = a_case(protected_persons=(a_protected_person(details=(), date_of_birth=None),), people=())
    assert find_leaks("0 Quietwater Close", get_protected_facts(case)) == ()


def test_a_place_that_the_defendant_knows_in_general_is_no_leak() -> None:
    case = _case("0 Larkspur Court, Aldermoor", ConfidentialKind.HOME).evolve(
        place_facts=(a_place_fact("Aldermoor"),)
    )
    facts = get_protected_facts(case)
    assert find_leaks("He was seen in Aldermoor.", facts) == ()
    assert find_leaks("He was seen in Larkspur Court.", facts)


@pytest.mark.parametrize(
    "text", ["21 August 1990", "21/08/1990", "21.8.90", "1990-08-21", "August 21st, 1990"]
)
def test_a_whole_date_of_birth_is_found_in_any_writing(text: str) -> None:
    case = a_case()
    born = case.protected_persons[0].date_of_birth
    assert born is not None
    assert born.isoformat() == "1990-08-21"
    assert [leak.match for leak in find_leaks(f"Born on {text}.", get_protected_facts(case))] == [text]


@pytest.mark.parametrize("text", ["21 August 1991", "August 1990", "99/99/1990"])
def test_another_date_is_none(text: str) -> None:
    assert find_leaks(f"On {text}.", get_protected_facts(a_case())) == ()


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200), st.text(max_size=200))
def test_a_value_is_found_between_any_words(before: str, after: str) -> None:
    text = f"{before} Quietwater Close {after}"
    leaks = find_leaks(text, get_protected_facts(_case(HOME, ConfidentialKind.HOME)))
    assert leaks
    assert all(0 <= leak.span[0] < leak.span[1] <= len(text) for leak in leaks)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=6))
def test_searching_together_finds_what_searching_apart_finds(texts: list[str]) -> None:
    facts = get_protected_facts(_case(HOME, ConfidentialKind.HOME))
    held = (*texts, "bus to Thornby")
    together = [(leak.text_index, leak.match) for leak in find_leaks_in(tuple(held), facts)]
    apart = [(index, leak.match) for index, text in enumerate(held) for leak in find_leaks(text, facts)]
    assert together == apart
