"""Rules on plain words (T40) and on phrases to avoid."""

from __future__ import annotations

import pytest

from tests.terms.lint.hearing import hear


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The defendant must not approach the said person hereinbefore named.",
            ["the said person", "hereinbefore"],
        ),
        ("The defendant must not contact the aforesaid Asha Rahman.", ["aforesaid"]),
        ("The defendant must pursuant to this order attend Aldermoor Clinic.", ["pursuant to"]),
        ("The defendant must forthwith leave Mill Lane.", ["forthwith"]),
        ("The defendant must not enter the premises or the curtilage thereof.", ["curtilage", "thereof"]),
        ("The defendant must not contact the said Asha Rahman.", ["the said Asha Rahman"]),
    ],
)
def test_legalese_is_found(text: str, words: list[str]) -> None:
    assert hear("T40", text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            (
                "The defendant must not at any hour of the day or night and whether on a working day or "
                "on a day of rest watch or follow or photograph or film or record Megan Pugh at her home "
                "or at her work or in any street or in any shop or in any park at all."
            ),
            [
                (
                    "The defendant must not at any hour of the day or night and whether on a working day or "
                    "on a day of rest watch or follow or photograph or film or record Megan Pugh at her home "
                    "or at her work or in any street or in any shop or in any park at all."
                )
            ],
        ),
        (
            (
                "The defendant must not enter Mill Lane, except to go at any hour of the day or night "
                "and whether on a working day or on a day of rest to any shop or to any park or to any "
                "church or to any school or to any house in that street at all."
            ),
            [
                (
                    "except to go at any hour of the day or night and whether on a working day or on a day "
                    "of rest to any shop or to any park or to any church or to any school or to any house in "
                    "that street at all."
                )
            ],
        ),
    ],
)
def test_a_long_sentence_is_found(text: str, words: list[str]) -> None:
    assert hear("T40", text) == words


@pytest.mark.parametrize(
    "text",
    [
        "The defendant must not approach Asha Rahman at any place.",
        "The defendant must not contact Said Karimi by any means.",
        "The defendant must say whether the address that he last said was his home is still his home.",
        (
            "The defendant must not contact Imogen Farrow, Asha Rahman, Bina Rahman, Megan Pugh or "
            "Tom Ollerton, directly or indirectly, by any means whatsoever, except: (a) through a "
            "solicitor or other regulated legal representative; (b) to serve, receive or file "
            "documents that a court or tribunal requires; (c) to make arrangements for handing over "
            "a child as a family court order in force at the time expressly allows."
        ),
    ],
)
def test_plain_words_and_listed_exceptions_are_right(text: str) -> None:
    assert hear("T40", text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The defendant must not send any item to Imogen Farrow.", ["any item"]),
        ("The defendant must not use all social media.", ["all social media"]),
        (
            "The defendant must complete the Compass Programme to the satisfaction of its manager.",
            ["to the satisfaction of"],
        ),
        ("The defendant must not watch and/or follow Asha Rahman.", ["and/or"]),
    ],
)
def test_a_phrase_to_avoid_is_found(text: str, words: list[str]) -> None:
    assert hear("avoid", text) == words


@pytest.mark.parametrize(
    "text",
    [
        "The defendant must not take any item belonging to Asha Rahman.",
        "The defendant must not use all other means.",
        "The defendant must not watch or follow Asha Rahman.",
    ],
)
def test_a_thing_that_is_named_is_right(text: str) -> None:
    assert hear("avoid", text) == []
