"""Rule on exclusion areas without an edge (T06)."""

from __future__ import annotations

import pytest

from spo_builder.findings import Severity
from tests.terms.lint.hearing import hear


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Not to enter the Headingley area.", ["the Headingley area"]),
        ("The defendant must not enter a specified zone.", ["a specified zone"]),
        ("The defendant must not enter Leeds.", ["Leeds"]),
        ("The defendant must not enter Aldermoor town centre.", ["Aldermoor town"]),
        ("The defendant must not enter the county of West Yorkshire.", ["the county"]),
        ("The defendant must not go into the exclusion zone.", ["the exclusion zone"]),
        (
            "The defendant must not enter or remain in Brackenford or any surrounding district.",
            ["Brackenford or any surrounding district"],
        ),
        ("The defendant must not enter the Pentrefelin estate at any time.", ["the Pentrefelin estate"]),
        ("The defendant is prohibited from entering certain parts of Aldermoor.", ["Aldermoor"]),
        ("The defendant must not travel to Aldermoor or Brackenford.", ["Aldermoor or Brackenford"]),
        ("The defendant must not go to the north side of Aldermoor.", ["Aldermoor"]),
        ("The defendant must not be in the LS6 area.", ["the LS6 area"]),
        ("The defendant must stay out of Aldermoor.", ["Aldermoor"]),
        ("The defendant is excluded from Aldermoor.", ["Aldermoor"]),
        ("The defendant must not remain within the boundaries of Aldermoor.", ["Aldermoor"]),
        ("The defendant must not go into Greater Manchester.", ["Greater Manchester"]),
    ],
)
def test_an_area_without_edge_is_found(text: str, words: list[str]) -> None:
    assert hear("T06", text, severity=Severity.BLOCK) == words


@pytest.mark.parametrize(
    "text",
    [
        "Not to enter the area edged red on Map A (streets listed on it).",
        "The defendant must not enter 9 New Lane, Aldermoor.",
        "The defendant must not enter any part of Elm Road, Leeds.",
        "The defendant must not enter Near Street, Aldermoor.",
        "The defendant must not enter the area of Aldermoor bounded by Dock Street and Mill Lane.",
        "The defendant must not enter Holmegate Academy, Station Road, Aldermoor.",
        "The defendant must not go within 250 metres of the area of Aldermoor Market.",
        "The defendant must not enter Asha Rahman’s name on any website.",
        "The defendant must not enter Tesco at any time.",
        "The defendant must not enter the flats at 1 to 40 Kestrel Court, including the car park.",
        "The defendant must not enter the town hall in Aldermoor.",
        "The defendant must not enter the area in front of 4 Elm Road, Leeds.",
        "The defendant must not go to any estate agent in Dock Street.",
        "The defendant must not enter 4 Elm Road, Leeds, except to go to Leeds.",
        "The defendant must attend Aldermoor Clinic in Leeds.",
        "The defendant must not enter the grounds of Ysgol Bryn Derw, Pentrefelin.",
        "The defendant must not go to 12 Heol Dderw, Pentrefelin.",
        "The defendant must not enter Meddygfa’r Bont, Heol yr Eglwys.",
    ],
)
def test_an_edge_an_address_and_a_road_are_right(text: str) -> None:
    assert hear("T06", text) == []
