"""Rule on what happens in a mind (T32)."""

from __future__ import annotations

import pytest

from tests.terms.lint.hearing import hear


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Must respect her privacy.", ["respect"]),
        ("The defendant must respect Imogen Farrow’s wish for peace.", ["respect"]),
        ("The defendant must not think about Asha Rahman.", ["think"]),
        ("The defendant must not desire or seek a relationship with Megan Pugh.", ["desire"]),
        ("The defendant must attempt to understand the effect of his conduct.", ["attempt to understand"]),
        ("The defendant must feel remorse for what he did.", ["feel"]),
        ("The defendant must show respect to Asha Rahman.", ["show respect"]),
        ("The defendant must accept that the relationship is over.", ["accept that"]),
        ("The defendant must not have any feelings for Asha Rahman.", ["have any feelings"]),
    ],
)
def test_a_thought_is_found(text: str, words: list[str]) -> None:
    assert hear("T32", text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Not to look at or record her through any window of 4 Elm Road.",
        "The defendant must not attempt to open any letter addressed to Asha Rahman.",
        "The defendant must not enter the Respect Centre, Dock Street, or Think Tank Café, Mill Lane.",
        "The defendant must not ask any person to think about Asha Rahman.",
        "The defendant must attend the station, except to respect her privacy.",
        "The defendant must not act with respect to the house.",
        "Asha Rahman may feel safe.",
    ],
)
def test_what_a_witness_can_see_is_right(text: str) -> None:
    assert hear("T32", text) == []
