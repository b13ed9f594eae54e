"""How the people of a case are named, and found again."""

from __future__ import annotations

import pytest

from spo_builder.case.dates import MONTHS, say_date
from spo_builder.case.people import Address, PersonName
from spo_builder.case.proceedings import ApplicationKind
from tests.builders import TODAY, a_case, an_officer, another_person


@pytest.mark.parametrize(
    ("title", "given", "family", "full", "formal", "initials"),
    [
        ("Ms", "Imogen", "Fairweather", "Imogen Fairweather", "Ms Fairweather", "IF"),
        ("", "Imogen", "Fairweather", "Imogen Fairweather", "Imogen Fairweather", "IF"),
        ("Ms", "Imogen", "", "Imogen", "Ms Imogen", "I"),
        ("Ms", "", "Fairweather", "Fairweather", "Ms Fairweather", "F"),
        ("Ms", "", "", "", "Ms", ""),
        ("", "", "", "", "", ""),
        ("", "Ana", "de la Cruz", "Ana de la Cruz", "Ana de la Cruz", "AdlC"),
        ("", "Anne-Marie", "O'Neill", "Anne-Marie O'Neill", "Anne-Marie O'Neill", "AMO"),
        ("", "anne", "smith", "anne smith", "anne smith", "AS"),
        ("", "E\u0301lodie", "’t Hart", "E\u0301lodie ’t Hart", "E\u0301lodie ’t Hart", "\u00c9tH"),
        ("", "J.R.", "(Bob) Dobbs", "J.R. (Bob) Dobbs", "J.R. (Bob) Dobbs", "JBD"),
        ("", "Li  Wei", "", "Li  Wei", "Li  Wei", "LW"),
        ("", "123", "", "123", "123", ""),
    ],
)
def test_a_name_has_a_full_a_formal_and_a_short_form(
    title: str, given: str, family: str, full: str, formal: str, initials: str
) -> None:
    name = PersonName(title=title, given=given, family=family)
    assert (name.full, name.formal, name.initials) == (full, formal, initials)


@pytest.mark.parametrize(
    ("lines", "postcode", "one_line"),
    [
        (("0 Fallow Street", "Aldermoor"), "ZZ9 9ZZ", "0 Fallow Street, Aldermoor, ZZ9 9ZZ"),
        (("", "Aldermoor"), "", "Aldermoor"),
        ((), "ZZ9 9ZZ", "ZZ9 9ZZ"),
        ((), "", ""),
    ],
)
def test_an_address_fits_on_one_line(lines: tuple[str, ...], postcode: str, one_line: str) -> None:
    assert Address(lines=lines, postcode=postcode).one_line == one_line


@pytest.mark.parametrize(
    ("changes", "full"),
    [
        ({}, "PC 0001 Wren Ashdown"),
        ({"number": ""}, "PC Wren Ashdown"),
        ({"rank_or_post": "", "number": "", "name": PersonName()}, ""),
    ],
)
def test_an_officer_is_cited_with_rank_number_and_name(changes: dict[str, object], full: str) -> None:
    assert an_officer(**changes).full == full


# --- who is found ----------------------------------------------------------------------------------


def test_everybody_is_found_by_id() -> None:
    case = a_case()
    assert [person.id for person in case.persons] == ["defendant", "imogen", "neighbour", "oic"]
    for person in case.persons:
        assert case.find_person(person.id) is case.get_person(person.id) is person
    assert case.find_person(None) is None
    assert case.find_person("nobody") is None
    with pytest.raises(KeyError, match="nobody"):
        case.get_person("nobody")


def test_the_officer_in_the_case_is_an_officer() -> None:
    case = a_case()
    assert case.find_officer_in_case() == an_officer()
    assert case.evolve(officer_in_case=None).find_officer_in_case() is None
    assert case.evolve(officer_in_case=another_person().id).find_officer_in_case() is None


def test_exhibits_and_incidents_are_found_by_id() -> None:
    case = a_case()
    assert case.find_exhibit("if1") is case.exhibits[0]
    assert case.find_incident("waiting") is case.incidents[1]
    for name in (None, "gone"):
        assert case.find_exhibit(name) is None
        assert case.find_incident(name) is None


@pytest.mark.parametrize(
    ("kind", "has_interim"),
    [
        (ApplicationKind.FULL, False),
        (ApplicationKind.INTERIM_WITH_FULL, True),
        (ApplicationKind.INTERIM_AFTER_FULL, True),
    ],
)
def test_an_application_has_an_interim_order_or_not(kind: ApplicationKind, *, has_interim: bool) -> None:
    assert kind.has_interim is has_interim


def test_a_day_is_written_without_regard_to_the_machine() -> None:
    assert say_date(TODAY) == "27 November 2026"
    assert [say_date(TODAY.replace(month=month)).split()[1] for month in range(1, 13)] == list(MONTHS)
    assert say_date(None) == ""
    assert say_date(None, "____") == "____"
