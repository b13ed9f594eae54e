"""The forces of section 14: 43 with an area, and two without."""

from collections import Counter

import pytest

from spo_builder.law.forces import FORCES, ForceKind, find_force, is_s14_force


def test_forty_three_with_an_area_and_two_without() -> None:
    assert Counter(force.kind for force in FORCES) == {
        ForceKind.TERRITORIAL: 43,
        ForceKind.BTP: 1,
        ForceKind.MDP: 1,
    }
    assert len({force.id for force in FORCES}) == 45
    assert len({force.name for force in FORCES}) == 45


def test_only_the_two_london_forces_have_a_commissioner() -> None:
    styles = {force.name: force.chief_officer for force in FORCES if force.title == "Commissioner"}
    assert styles == {
        "Metropolitan Police Service": "Commissioner of Police of the Metropolis",
        "City of London Police": "Commissioner of Police for the City of London",
    }


def test_every_other_chief_officer_is_a_chief_constable() -> None:
    others = [force for force in FORCES if force.title != "Commissioner"]
    assert {force.title for force in others} == {"Chief Constable"}
    assert all(force.chief_officer.startswith("Chief Constable of ") for force in others)


def test_the_national_forces_have_no_police_area() -> None:
    without = {force.name for force in FORCES if not force.has_police_area}
    assert without == {"British Transport Police", "Ministry of Defence Police"}


@pytest.mark.parametrize("force", FORCES, ids=lambda force: force.id)
def test_each_force_is_found_by_its_name_and_its_id(force: object) -> None:
    (listed,) = [one for one in FORCES if one is force]
    assert find_force(listed.name) is listed
    assert find_force(listed.name.upper()) is listed
    assert find_force(listed.id) is listed


@pytest.mark.parametrize(
    ("written", "force_id"),
    [
        ("West Yorkshire Police", "west_yorkshire"),
        (" west  yorkshire ", "west_yorkshire"),
        ("West Yorkshire Constabulary", "west_yorkshire"),
        ("the Metropolitan Police", "metropolitan"),
        ("Met", "metropolitan"),
        ("The Met Police", "metropolitan"),
        ("City of London", "city_of_london"),
        ("Devon & Cornwall Police", "devon_and_cornwall"),
        ("Dyfed Powys", "dyfed_powys"),
        ("Hampshire Constabulary", "hampshire_and_isle_of_wight"),
        ("Avon and Somerset Police", "avon_and_somerset"),
        ("BTP", "british_transport"),
        ("MoD Police", "ministry_of_defence"),
    ],
)
def test_common_ways_of_writing_a_force(written: str, force_id: str) -> None:
    found = find_force(written)
    assert found is not None
    assert found.id == force_id


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Police",
        "Civil Nuclear Constabulary",
        "National Crime Agency",
        "Port of Dover Police",
        "Police Scotland",
        "Police Service of Northern Ireland",
        "Yorkshire",
        "West",
    ],
)
def test_no_other_body_may_apply(name: str) -> None:
    assert find_force(name) is None
    assert not is_s14_force(name)


def test_a_listed_force_may_apply() -> None:
    assert is_s14_force("west mercia police")
