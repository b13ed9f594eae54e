"""Rules on knowledge (T13) and on distance from a person (T38)."""

from __future__ import annotations

import pytest

from tests.terms.lint.hearing import hear


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Not to be in any place where she is.", ["any place where she is"]),
        (
            "The defendant must not be present in any building where Asha Rahman is.",
            ["any building where Asha Rahman is"],
        ),
        (
            "The defendant must not enter any shop in which Imogen Farrow is present.",
            ["any shop in which Imogen Farrow is"],
        ),
        (
            "The defendant must not go to any address where Megan Pugh lives or works.",
            ["any address where Megan Pugh lives"],
        ),
        (
            "The defendant must not go to any place that Tom Ollerton attends.",
            ["any place that Tom Ollerton attends"],
        ),
        ("The defendant must not be in the same room as Asha Rahman.", ["the same room as Asha Rahman"]),
        ("The defendant must not go anywhere Asha Rahman is.", ["anywhere Asha Rahman is"]),
        ("The defendant must not enter any premises occupied by her.", ["any premises occupied by her"]),
        ("The defendant must not enter any future home of Asha Rahman.", ["any future home of Asha Rahman"]),
        (
            "The defendant must not contact any person who works with Asha Rahman.",
            ["contact any person who works with Asha Rahman"],
        ),
    ],
)
def test_what_he_need_not_know_is_found(text: str, words: list[str]) -> None:
    assert hear("T13", text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Not knowingly to enter 4 Elm Road, Leeds.", ["knowingly"]),
        ("The defendant must not knowingly go to 12 Elm Road, Leeds.", ["knowingly"]),
        ("The defendant must not go knowingly to Holmegate Academy.", ["knowingly"]),
    ],
)
def test_a_needless_word_of_knowledge_is_found(text: str, words: list[str]) -> None:
    assert hear("T13", text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Not to remain in any place once he knows she is there.",
        "Not to go within 100 metres of any place he knows or has reason to believe Asha Rahman lives",
        "The defendant must not go to any address where the defendant knows or believes Asha Rahman lives.",
        "The defendant must not knowingly be within 50 metres of Asha Rahman.",
        "The defendant must not go knowingly within 100 metres of 4 Elm Road, Leeds.",
        "The defendant must not knowingly enter Mill Lane, Aldermoor, while Asha Rahman is there.",
        "The defendant must not enter 9 New Lane, Aldermoor.",
        "The defendant must leave any place where Asha Rahman is.",
        "The defendant must not enter 4 Elm Road, Leeds, except any room where Asha Rahman is.",
        "The defendant must knowingly go to Holmegate Academy.",
    ],
)
def test_knowledge_where_it_belongs_is_right(text: str) -> None:
    assert hear("T13", text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Not to be within 200 metres of Asha Rahman.", ["within 200 metres of Asha Rahman"]),
        (
            "The defendant must not come within 50 m of Asha Rahman or Bina Rahman.",
            ["within 50 m of Asha Rahman or Bina Rahman"],
        ),
        ("Not to go within 30 yards of Megan Pugh at any time.", ["within 30 yards of Megan Pugh"]),
        (
            "The defendant must not be less than 20 metres from Tom Ollerton.",
            [" less than 20 metres from Tom Ollerton"],
        ),
        ("The defendant must not be within one hundred metres of her.", ["within one hundred metres of her"]),
        (
            "The defendant must keep at least 100 metres away from Asha Rahman.",
            [" at least 100 metres away from Asha Rahman"],
        ),
        (
            "The defendant must not come within a 100 metre radius of Asha Rahman.",
            ["within a 100 metre radius of Asha Rahman"],
        ),
        ("The defendant must not come within 100m of Asha Rahman.", ["within 100m of Asha Rahman"]),
    ],
)
def test_a_circle_round_somebody_is_found(text: str, words: list[str]) -> None:
    assert hear("T38", text) == words


@pytest.mark.parametrize(
    "text",
    [
        (
            "Not knowingly to approach within 50 metres of Asha Rahman and, on becoming aware she is "
            "within that distance, to leave at once."
        ),
        "The defendant must not go within 50 metres of Elm Road Station.",
        "The defendant must not go within 100 metres of Asha Rahman’s home.",
        "The defendant must not go within 100 metres of her home.",
        "The defendant must not be within 20 metres of Megan Pugh while at Pellbrook Stores, Dock Street.",
        "The defendant must not be within 20 metres of Megan Pugh, and must leave when asked.",
        "The defendant must not fly any drone within 150 metres of 12 Heol Dderw, Pentrefelin.",
        "The defendant must give the number within 3 days.",
        "The defendant must not enter Mill Lane, except within 10 metres of Asha Rahman.",
        "The defendant must not measure the metres of Asha Rahman.",
    ],
)
def test_a_place_knowledge_or_leaving_is_right(text: str) -> None:
    assert hear("T38", text) == []
