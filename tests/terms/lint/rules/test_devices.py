"""Rules on devices and platforms (T21)."""

from __future__ import annotations

import pytest

from spo_builder.findings import Severity
from tests.terms.lint.hearing import hear


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Not to use the internet.", ["use the internet"]),
        ("The defendant must not own or possess any mobile phone.", ["own or possess any mobile"]),
        ("The defendant must not have any smart device.", ["have any smart device"]),
        (
            "The defendant must not possess or use a computer or tablet at any time.",
            ["possess or use a computer or tablet"],
        ),
        ("Not to access the internet by any means.", ["access the internet"]),
        (
            (
                "The defendant must not own, use, possess or have any access to any personal computer or "
                "the internet."
            ),
            ["own, use, possess or have any access to any personal computer or the internet"],
        ),
        ("The defendant must not go online.", ["go online"]),
        (
            "The defendant must not possess any device capable of connecting to the internet.",
            ["possess any device"],
        ),
        ("The defendant must not use WhatsApp or the internet.", ["use WhatsApp or the internet"]),
        ("The defendant must have no access to the internet.", ["have no access to the internet"]),
    ],
)
def test_a_whole_ban_is_found(text: str, words: list[str]) -> None:
    assert hear("T21", text, severity=Severity.BLOCK) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The defendant must not use any social media.", ["use any social media"]),
        (
            "The defendant must not have any social media account at any time.",
            ["have any social media account"],
        ),
    ],
)
def test_a_ban_of_every_platform_warns(text: str, words: list[str]) -> None:
    assert hear("T21", text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            (
                "Not to use any device capable of accessing the internet unless it has the capacity to "
                "retain and display the history of internet use."
            ),
            ["use any device"],
        ),
        (
            "The defendant must not use a public computer unless he first tells the librarian.",
            ["use a public computer"],
        ),
        (
            "The defendant must not use any social media account other than one given to the Stalking Unit.",
            ["use any social media account"],
        ),
    ],
)
def test_a_condition_beside_it_informs(text: str, words: list[str]) -> None:
    assert hear("T21", text, severity=Severity.INFO) == words


@pytest.mark.parametrize(
    "text",
    [
        "The defendant must not use the internet to search for the address of Asha Rahman.",
        "The defendant must not possess more than one mobile telephone.",
        "The defendant must not use any telephone to send a message to Asha Rahman.",
        (
            "The defendant must not possess, place or use any device or application to locate or "
            "track Asha Rahman."
        ),
        "The defendant must not delete the history of internet use of any device that he uses.",
        "The defendant must not use a withheld telephone number.",
        "The defendant must not use any social media account to contact Asha Rahman.",
        "The defendant must not enter Mill Lane, except to use the internet.",
        "The defendant must not ask any person to use the internet.",
        "The defendant must not enter Mill Lane, except to use any social media.",
        "The defendant must use the internet.",
        "The defendant must use any social media.",
    ],
)
def test_a_purpose_a_person_or_a_number_is_another_term(text: str) -> None:
    assert hear("T21", text) == []
