"""Every place, route, organisation, vehicle, handle and number of a served text is listed once."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spo_builder.case.answers import Known
from spo_builder.case.confidential import ConfidentialKind, PlaceFactKind
from spo_builder.checks.place_facts import find_place_facts, find_unanswered
from spo_builder.checks.served_text import ServedText
from tests.builders import a_case, a_confidential_value, a_place_fact, a_protected_person

PLACE, ROUTE = PlaceFactKind.PLACE, PlaceFactKind.ROUTE
ORGANISATION, VEHICLE = PlaceFactKind.ORGANISATION, PlaceFactKind.VEHICLE
HANDLE, NUMBER = PlaceFactKind.HANDLE, PlaceFactKind.NUMBER


def _find(text: str, *, is_place: bool = False) -> list[tuple[PlaceFactKind, str]]:
    served = ServedText("/risk/narrative", text, is_place=is_place)
    return [(found.kind, found.text) for found in find_place_facts([served], a_case())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He parked in Bridge Street.", [(PLACE, "Bridge Street")]),
        ("He parked at 12 Old Mill Lane.", [(PLACE, "12 Old Mill Lane")]),
        ("He was seen in Saltaire.", [(PLACE, "Saltaire")]),
        ("He came from Stoke-on-Trent.", [(PLACE, "Stoke-on-Trent")]),
        ("Her postcode is ZZ7 7ZZ.", [(PLACE, "ZZ7 7ZZ")]),
        ("A letter went to PO Box 123, Saltaire.", [(PLACE, "PO Box 123, Saltaire")]),
        ("He went to her mother's house.", [(PLACE, "her mother's house")]),
        ("He turned up at her mum's.", [(PLACE, "her mum's")]),
        ("He sat in the Frog and Parrot.", [(PLACE, "Frog and Parrot")]),
        ("She takes the 36 to Thornby.", [(ROUTE, "36 to Thornby")]),
        ("She takes the number 36 bus.", [(ROUTE, "number 36 bus")]),
        ("He followed her to the X84 bus.", [(ROUTE, "X84 bus")]),
        ("She takes the Wharfedale line.", [(ROUTE, "Wharfedale line")]),
        ("He was stopped on the M621.", [(ROUTE, "M621")]),
        ("He was stopped on the A1(M).", [(ROUTE, "A1(M)")]),
        ("He waited at St Mary's Primary School.", [(ORGANISATION, "St Mary's Primary School")]),
        ("He waited at Skipton station.", [(ORGANISATION, "Skipton station")]),
        ("He waited outside the Co-op.", [(PLACE, "Co-op")]),
        ("He waited outside her gym.", [(ORGANISATION, "her gym")]),
        ("She trains at PureGym.", [(PLACE, "PureGym")]),
        ("She works for Asda.", [(ORGANISATION, "Asda")]),
        ("She worked at HSBC.", [(ORGANISATION, "HSBC")]),
        ("She was employed by Marrowby Foods.", [(ORGANISATION, "Marrowby Foods")]),
        ("She sees Dr Quillfeather.", [(ORGANISATION, "Quillfeather")]),
        ("Her employer is Pellbrook Trading Ltd.", [(ORGANISATION, "Pellbrook Trading Ltd")]),
        ("She drives a blue Fiat 500.", [(VEHICLE, "blue Fiat 500")]),
        ("Her car is ZZ99 ZZZ.", [(VEHICLE, "ZZ99 ZZZ")]),
        ("He wrote to @quiet_heron.", [(HANDLE, "@quiet_heron")]),
        ("He wrote to a.heron@example.org.", [(HANDLE, "a.heron@example.org")]),
        ("He linked www.example.org/heron.", [(HANDLE, "www.example.org/heron")]),
        ("He used the account heron_99.", [(HANDLE, "heron_99")]),
        ("He rang 07700 900456.", [(NUMBER, "07700 900456")]),
        ("He rang +44 7700 900456.", [(NUMBER, "+44 7700 900456")]),
    ],
)
def test_each_kind_is_listed(text: str, expected: list[tuple[PlaceFactKind, str]]) -> None:
    assert _find(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "He told PC Ashdown that he never went there.",
        "On Monday 5 November 2026 he came twice, at 17:25 and at 23:50.",
        "Imogen Fairweather and Silas Hexter met in May.",
        "He sent 46 texts and 31 calls on WhatsApp.",
        "The superintendent gave authority on 27 November 2026.",
        "It is exhibit OC/1, a photograph of the card.",
        "He works for Imogen Fairweather.",
        "The Stalking Protection Act 2019 applies in England and Wales.",
        "He wants £500 or 0.5 per cent, 1 of 20.",
        "She said: “Please stop. I mean it.”",
        "The Court may think so.",
    ],
)
def test_what_is_no_place_is_not_asked_about(text: str) -> None:
    assert _find(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thornby, by the river", ["Thornby"]),
        ("Thornby", ["Thornby"]),
        ("Saltaire market", ["Saltaire market"]),
        ("By text message", []),
        ("Online", ["Online"]),
        ("Her home in Thornby", ["Thornby"]),
    ],
)
def test_where_an_incident_happened_is_read_as_a_place(text: str, expected: list[str]) -> None:
    assert [words for _, words in _find(text, is_place=True)] == expected


def test_a_fact_is_listed_once_with_all_its_places() -> None:
    texts = [
        ServedText("/risk/narrative", "He came to Saltaire and to Saltaire again."),
        ServedText("/incidents/0/description", "He waited in Saltaire."),
        ServedText("/incidents/1/description", "Nothing."),
    ]
    (found,) = find_place_facts(texts, a_case())
    assert (found.text, found.wheres) == ("Saltaire", ("/risk/narrative", "/incidents/0/description"))


def test_the_defendants_own_affairs_are_not_asked_about() -> None:
    own = ServedText("/defendant/needs", "He sees a doctor in Saltaire.", is_own=True)
    assert find_place_facts([own], a_case()) == ()


@pytest.mark.parametrize("field", ["address", "work", "education", "court", "applicant"])
def test_what_the_defendant_knows_of_himself_and_of_the_court_is_no_question(field: str) -> None:
    case = a_case()
    known = {
        "address": case.defendant.address.lines[0],
        "work": case.defendant.work.place,
        "education": case.defendant.education.place,
        "court": case.court.name,
        "applicant": case.applicant.force,
    }[field]
    assert find_place_facts([ServedText("/risk/narrative", f"He was at {known}.")], case) == ()


@pytest.mark.parametrize(("known", "is_open"), [(Known.YES, False), (Known.NO, False), (Known.UNKNOWN, True)])
def test_an_answer_either_way_closes_the_question(known: Known, *, is_open: bool) -> None:
    case = a_case(place_facts=(a_place_fact("Saltaire", known_to_defendant=known),))
    texts = [ServedText("/risk/narrative", "He waited in SALTAIRE. He waited in Saltaire.")]
    assert bool(find_unanswered(texts, case)) is is_open


def test_a_confidential_value_is_a_leak_and_no_question() -> None:
    detail = a_confidential_value(value="0 Larkspur Court, Saltaire", kind=ConfidentialKind.HOME)
    case = a_case(protected_persons=(a_protected_person(details=(detail,)),), place_facts=())
    assert find_unanswered([ServedText("/risk/narrative", "He waited in Saltaire.")], case) == ()


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read_without_falling_over(text: str) -> None:
    for found in find_place_facts([ServedText("/x", text, is_place=True)], a_case()):
        assert found.text.strip() == found.text != ""
