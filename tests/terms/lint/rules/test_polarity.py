"""Rules on negatives that cancel each other (T05)."""

from __future__ import annotations

import pytest

from spo_builder.findings import Severity
from tests.terms.lint.hearing import hear


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Must not fail to refrain from not leaving the area.", ["Must not fail to refrain"]),
        ("The defendant is prohibited from not leaving Mill Lane.", ["prohibited from not"]),
        ("The defendant is forbidden from not attending the station.", ["forbidden from not"]),
        ("The defendant must not fail not to contact Asha Rahman.", ["must not fail not"]),
    ],
)
def test_a_ban_turned_round_is_found(text: str, words: list[str]) -> None:
    assert hear("T05", text, severity=Severity.BLOCK) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The defendant must not refrain from leaving Mill Lane.", ["must not refrain"]),
        ("The defendant must not fail to attend the station on Monday.", ["must not fail to"]),
        ("The defendant must not have no contact with Asha Rahman.", ["must not have no"]),
        (
            (
                "The defendant must not enter Mill Lane, unless he is not on foot and not without a "
                "solicitor, except never after 18:00 and not on a Sunday."
            ),
            ["unless he is not on foot and not without a solicitor, except never after 18:00 and not"],
        ),
        ("never not refrain from going to 4 Elm Road, Leeds, except when not unaccompanied", ["never not"]),
    ],
)
def test_negatives_that_cancel_or_crowd_are_found(text: str, words: list[str]) -> None:
    assert hear("T05", text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Must leave Elm Road if asked by a police officer in uniform.",
        "The defendant must not enter Aldermoor Library, except to vote in person.",
        "The defendant must leave at once and without communicating.",
        "The defendant must not possess more than one phone, for not more than 2 days and no longer.",
        (
            "The defendant must not enter Mill Lane, except: (a) not on foot, never alone; (b) not "
            "without a solicitor; (c) never on a Sunday."
        ),
    ],
)
def test_one_ban_with_its_exceptions_is_right(text: str) -> None:
    assert hear("T05", text) == []
