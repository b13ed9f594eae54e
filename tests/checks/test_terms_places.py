"""Maps, circles, and what lies inside a zone: T07 to T10 and the schooling half of T41."""

from __future__ import annotations

from datetime import date

import pytest

from spo_builder.case.answers import Answer, ConflictAnswer
from spo_builder.case.exhibits import Exhibit, ExhibitKind, Serving
from spo_builder.case.terms_sought import Locality, LocalityScope, TermSought, Zone
from spo_builder.checks.terms_maps import assess_maps_attached, assess_maps_named, assess_radius
from spo_builder.checks.terms_places import (
    assess_needed_places,
    assess_own_home,
    assess_schooling,
    assess_shared_home,
)
from tests.builders import (
    a_case,
    a_circumstance,
    a_defendant,
    a_home_term,
    a_protected_person,
    a_requirement,
    an_exhibit,
    an_incident,
    text_slot,
)
from tests.building.findings import name_findings, run

ASKED = Zone(contains_defendants_home=Answer.NO, contains_needed_place=Answer.NO)


def a_map(**changes: object) -> Exhibit:
    """Return Map A, on file and to be served."""
    return an_exhibit(
        id="map",
        mark="WA/1",
        kind=ExhibitKind.MAP,
        map_label="Map A",
        file="map-a.png",
        serving=Serving.AS_IT_IS,
        centred_on_confidential_place=Answer.NO,
    ).evolve(**changes)


def a_zone_term(text: str, **changes: object) -> TermSought:
    """Return a ban on a place in free words, with what lies in it answered."""
    fields: dict[str, object] = {"template": None, "values": (), "tags": ("locality",), "zone": ASKED}
    return a_home_term(text=text, **{**fields, **changes})


# --- T07 -------------------------------------------------------------------------------------------


def test_a_map_that_is_named_and_attached_draws_nothing() -> None:
    case = a_case(terms=(a_zone_term("enter the area edged red on Map A"),), exhibits=(an_exhibit(), a_map()))
    assert run(assess_maps_named, case) == ()
    assert run(assess_maps_attached, case) == ()


@pytest.mark.parametrize(
    ("exhibits", "words"),
    [
        ((), "not attached"),
        ((a_map(map_label="Map C"),), "not attached"),
        ((a_map(kind=ExhibitKind.IMAGE),), "not attached"),
        ((a_map(file=None),), "no file"),
        ((a_map(serving=Serving.NOT_SERVED),), "not to be served"),
    ],
)
def test_a_map_that_cannot_go_with_the_order_blocks(exhibits: tuple[Exhibit, ...], words: str) -> None:
    case = a_case(
        terms=(a_zone_term("enter the area edged red on Map A"),), exhibits=(an_exhibit(), *exhibits)
    )
    (found,) = run(assess_maps_named, case)
    assert name_findings([found]) == ["block T07 /terms/0/text"]
    assert words in found.message


def test_each_of_several_maps_is_looked_for() -> None:
    case = a_case(terms=(a_zone_term("enter the areas edged on Maps A, B and 3"),), exhibits=(a_map(),))
    assert [found.message.split(",")[0] for found in run(assess_maps_named, case)] == [
        "Term 1 names Map B",
        "Term 1 names Map 3",
    ]


def test_a_map_in_the_locality_is_looked_for() -> None:
    limited = Locality(scope=LocalityScope.LIMITED, text="the area on Map B")
    case = a_case(terms=(a_zone_term("enter Elm Road", locality=limited),))
    assert name_findings(run(assess_maps_named, case)) == ["block T07 /terms/0/text"]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("enter the area shown in red on the map", True),
        ("enter the area on the attached plan", True),
        ("enter the area edged on the map A", False),
        ("use any map application to look for Imogen Fairweather", False),
        ("enter the area mapped by the council", False),
    ],
)
def test_a_map_without_a_name_blocks(text: str, *, blocks: bool) -> None:
    case = a_case(terms=(a_zone_term(text),), exhibits=(a_map(),))
    assert bool(run(assess_maps_named, case)) is blocks


def test_a_map_that_no_term_names_blocks() -> None:
    case = a_case(exhibits=(an_exhibit(), a_map()))
    assert name_findings(run(assess_maps_attached, case)) == ["block T07 /exhibits/1/map_label"]


def test_a_map_is_named_by_a_locality_too() -> None:
    limited = Locality(scope=LocalityScope.LIMITED, map_exhibit="map")
    case = a_case(terms=(a_zone_term("enter Elm Road", locality=limited),), exhibits=(a_map(),))
    assert run(assess_maps_attached, case) == ()


def test_a_map_that_proves_an_incident_need_not_be_in_a_term() -> None:
    case = a_case(incidents=(an_incident(exhibits=("map",)),), exhibits=(a_map(),))
    assert run(assess_maps_attached, case) == ()


def test_a_map_without_a_label_is_evidence_only() -> None:
    assert run(assess_maps_attached, a_case(exhibits=(a_map(map_label=""),))) == ()


# --- T08 -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "warns"),
    [
        ("go within 500 metres of 4 Elm Road", True),
        ("be within 2 miles of Holmegate Academy", True),
        ("go within 500 metres of 4 Elm Road, shown on Map A", False),
        ("enter the area within 500 metres of 4 Elm Road, bounded by Dock Street and High Street", False),
        ("be within 50 metres of Imogen Fairweather", False),
        ("be within 50 metres of her", False),
        ("go within 100 metres of any place where he knows Imogen Fairweather lives", False),
        ("be within 100 metres of Fairweather Road School", True),
        ("go to 4 Elm Road", False),
    ],
)
def test_a_circle_round_a_place_needs_a_map_or_streets(text: str, *, warns: bool) -> None:
    found = run(assess_radius, a_case(terms=(a_zone_term(text),)))
    assert name_findings(found) == (["warn T08 /terms/0/text"] if warns else [])


def test_a_circle_with_a_map_of_its_locality_draws_nothing() -> None:
    limited = Locality(scope=LocalityScope.LIMITED, map_exhibit="map")
    term = a_zone_term("go within 500 metres of 4 Elm Road", locality=limited)
    assert run(assess_radius, a_case(terms=(term,), exhibits=(a_map(),))) == ()


# --- T09 -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        (Zone(contains_defendants_home=Answer.NO), []),
        (Zone(contains_defendants_home=Answer.YES), ["block T09"]),
        (Zone(contains_defendants_home=Answer.YES, home_plan="He will live with his brother."), ["info T09"]),
        (Zone(contains_defendants_home=Answer.NOT_KNOWN), ["warn T09"]),
        (Zone(), ["block T09"]),
        (None, ["block T09"]),
    ],
)
def test_the_defendants_own_home_is_asked_about(zone: Zone | None, expected: list[str]) -> None:
    case = a_case(terms=(a_zone_term("enter the area edged red on Map A", zone=zone),))
    assert [found.rsplit(" ", 1)[0] for found in name_findings(run(assess_own_home, case))] == expected


def test_a_road_of_the_catalogue_is_an_area() -> None:
    term = a_home_term(template="loc.roads", values=(text_slot("roads", "Elm Road, Aldermoor"),))
    assert name_findings(run(assess_own_home, a_case(terms=(term,)))) == [
        "block T09 /terms/0/zone/contains_defendants_home"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "go within 1 km of 4 Elm Road",
        "enter the town of Brackenford",
        "go to Brackenford between Dock Street and the river",
    ],
)
def test_an_area_in_free_words_is_asked_about(text: str) -> None:
    found = run(assess_own_home, a_case(terms=(a_zone_term(text, zone=None),)))
    assert name_findings(found) == ["block T09 /terms/0/zone/contains_defendants_home"]


@pytest.mark.parametrize(
    "term",
    [
        a_home_term(),
        a_zone_term("be within 50 metres of Imogen Fairweather", zone=None),
        a_zone_term("go to 4 Elm Road", zone=None),
        a_requirement(template=None, text="leave the area edged red on Map A at once"),
    ],
)
def test_what_is_no_area_is_not_asked_about(term: TermSought) -> None:
    assert run(assess_own_home, a_case(terms=(term,))) == ()


@pytest.mark.parametrize(
    ("shares", "zone", "term", "blocks"),
    [
        (Answer.YES, None, a_home_term(), True),
        (Answer.YES, ASKED, a_home_term(), True),
        (Answer.YES, ASKED.evolve(home_plan="He will live with his brother."), a_home_term(), False),
        (Answer.NO, None, a_home_term(), False),
        (Answer.YES, None, a_zone_term("enter Elm Road"), False),
        (Answer.YES, None, a_zone_term("contact her at home", tags=("contact",)), False),
        (Answer.YES, None, a_home_term(protects=()), False),
    ],
)
def test_a_shared_home_needs_a_plan(
    shares: Answer, zone: Zone | None, term: TermSought, *, blocks: bool
) -> None:
    case = a_case(
        protected_persons=(a_protected_person(shares_home=shares),), terms=(term.evolve(zone=zone),)
    )
    found = run(assess_shared_home, case)
    assert name_findings(found) == (["block T09 /terms/0/zone/home_plan"] if blocks else [])


# --- T10 -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "zone", "expected"),
    [
        ("enter Elm Road", ASKED, []),
        ("enter Elm Road", ASKED.evolve(contains_needed_place=Answer.YES), ["warn T10"]),
        ("enter Elm Road, except to go to work", ASKED.evolve(contains_needed_place=Answer.YES), []),
        ("enter Elm Road", ASKED.evolve(contains_needed_place=Answer.NOT_ANSWERED), ["warn T10"]),
        ("enter Elm Road", ASKED.evolve(contains_needed_place=Answer.NOT_KNOWN), []),
    ],
)
def test_needed_places_are_left_out_or_reachable(text: str, zone: Zone, expected: list[str]) -> None:
    case = a_case(terms=(a_zone_term(text, zone=zone),))
    assert [found.rsplit(" ", 1)[0] for found in name_findings(run(assess_needed_places, case))] == expected


def test_how_a_conflict_is_avoided_is_weighed_and_not_taken_for_an_exception() -> None:
    zone = ASKED.evolve(
        contains_needed_place=Answer.YES, needed_places="His round.", how_avoided="A colleague."
    )
    (found,) = run(assess_needed_places, a_case(terms=(a_zone_term("enter Elm Road", zone=zone),)))
    assert found.severity == "warn"
    assert "(His round)" in found.message
    assert "The record says how" in found.message


@pytest.mark.parametrize(("work", "warns"), [("Elm Road and Dock Street", True), ("Hull", False)])
def test_a_street_where_he_works_is_noticed_whatever_was_answered(work: str, *, warns: bool) -> None:
    case = a_case(
        terms=(a_zone_term("enter Elm Road"),),
        defendant=a_defendant(work=a_circumstance(answer=Answer.YES, place=work)),
    )
    found = run(assess_needed_places, case)
    assert bool(found) is warns
    assert all("(work)" in each.message for each in found)


def test_a_requirement_closes_nothing() -> None:
    assert run(assess_needed_places, a_case(terms=(a_requirement(),))) == ()


# --- T41, schooling --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("born", "education", "text", "warns"),
    [
        (date(2010, 3, 1), Answer.YES, "enter Elm Road", True),
        (date(2010, 3, 1), Answer.YES, "enter Elm Road, except to go to school", False),
        (date(2010, 3, 1), Answer.NO, "enter Elm Road", False),
        (date(1990, 3, 1), Answer.YES, "enter Elm Road", False),
        (None, Answer.YES, "enter Elm Road", False),
    ],
)
def test_a_pupil_can_still_go_to_school(
    born: date | None, education: Answer, text: str, *, warns: bool
) -> None:
    term = a_zone_term(text, education=ConflictAnswer(answer=education, how_avoided="After lessons."))
    case = a_case(terms=(term,), defendant=a_defendant(date_of_birth=born))
    assert name_findings(run(assess_schooling, case)) == (["warn T41 /terms/0/education"] if warns else [])


def test_a_ban_on_watching_does_not_close_the_school() -> None:
    term = a_zone_term(
        "watch Imogen Fairweather",
        tags=("surveillance",),
        education=ConflictAnswer(answer=Answer.YES, how_avoided="Lessons are not watching."),
    )
    case = a_case(terms=(term,), defendant=a_defendant(date_of_birth=date(2010, 3, 1)))
    assert run(assess_schooling, case) == ()
