"""Rules on punishment (T34)."""

from __future__ import annotations

import pytest

from tests.terms.lint.hearing import hear


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The defendant must pay Asha Rahman £500 for the upset he has caused.", ["pay Asha Rahman £"]),
        ("The defendant must as punishment, attend Aldermoor Library.", ["as punishment"]),
        ("The defendant must pay a fine of £200 for each message sent.", ["pay a fine of"]),
        ("The defendant must apologise to Asha Rahman.", ["apologise to"]),
        ("The defendant must observe a curfew.", ["curfew"]),
        ("The defendant must pay the costs of her counselling.", ["pay the costs"]),
        ("The defendant must do 40 hours of unpaid work at Aldermoor Library.", ["unpaid work"]),
        ("The defendant must not smoke as punishment.", ["as punishment"]),
    ],
)
def test_punishment_and_money_are_found(text: str, words: list[str]) -> None:
    assert hear("T34", text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Not to leave home after 20:00", ["leave home"]),
        (
            "The defendant must remain at his home address between 19:00 and 07:00 every day.",
            ["remain at his home address"],
        ),
        ("The defendant must stay indoors between 20:00 and 06:00.", ["stay indoors"]),
        ("The defendant must not leave his house after 21:00.", ["leave his house"]),
        (
            (
                "The defendant must be indoors at 10 Kestrel Court, Brackenford, between 18:00 and 08:00 "
                "every night."
            ),
            ["be indoors at 10 Kestrel Court"],
        ),
    ],
)
def test_a_curfew_is_found(text: str, words: list[str]) -> None:
    assert hear("T34", text) == words


@pytest.mark.parametrize(
    "text",
    [
        "The defendant must not pay or instruct any other person to contact Asha Rahman.",
        "The defendant must not be on Mill Lane, Aldermoor, between 20:00 and 06:00.",
        "The defendant must not apologise to Asha Rahman.",
        "The defendant must live at 22 Mill Street, Hull.",
        "The defendant must be at 22 Mill Street, Hull, at 10:00 on 3 May 2027.",
        "The defendant must remain at his home.",
        "The defendant must not remain at his home after 20:00.",
        "The defendant must pay attention to the officer.",
        "The defendant must close the online payment account.",
        "The defendant must ask a friend to pay the fine collector.",
        "The defendant must not enter Mill Lane, except to leave home after 20:00.",
    ],
)
def test_prevention_is_right(text: str) -> None:
    assert hear("T34", text) == []
