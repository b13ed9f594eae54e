"""Rule on bans of pictures and words that name nobody (T35)."""

from __future__ import annotations

import pytest

from tests.terms.lint.hearing import hear


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Not to take photographs in public.", ["take photographs"]),
        ("The defendant must not record images in any public place.", ["record images"]),
        (
            "The defendant must not take any photograph or video outside his home.",
            ["take any photograph", "video"],
        ),
        ("The defendant must not film or photograph any person.", ["film", "photograph"]),
        ("The defendant must not use a camera in any public place.", ["use a camera"]),
        ("The defendant must not publish any photograph on the internet.", ["publish any photograph"]),
        ("The defendant must not post anything online.", ["post anything"]),
        ("The defendant must not post on the internet.", ["post on the internet"]),
        ("The defendant must not name any person online.", ["name any person"]),
        ("The defendant must not speak to the press.", ["speak to the press"]),
        ("The defendant must not make any public statement.", ["make any public statement"]),
    ],
)
def test_a_ban_that_names_nobody_is_found(text: str, words: list[str]) -> None:
    assert hear("T35", text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Not to take any photograph or video of Asha Rahman.",
        "The defendant must not post on any social media platform anything that names Megan Pugh.",
        "The defendant must not take a photograph of 4 Elm Road, Leeds.",
        "The defendant must not possess any camera within 200 metres of 4 Elm Road, Leeds.",
        "The defendant must take photographs of the damage.",
        "The defendant must not enter Mill Lane, except to take photographs.",
        "The defendant must not ask any person to take photographs.",
    ],
)
def test_a_named_person_or_one_place_is_right(text: str) -> None:
    assert hear("T35", text) == []
