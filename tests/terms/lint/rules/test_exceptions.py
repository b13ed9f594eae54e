"""Rules on the Act's own excuse (T14) and on exceptions that are too wide (T17)."""

from __future__ import annotations

import pytest

from tests.terms.lint.hearing import hear


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Not without reasonable excuse to contact Asha Rahman.", ["without reasonable excuse"]),
        (
            "The defendant must not enter Mill Lane, unless he has a reasonable excuse.",
            ["unless he has a reasonable excuse"],
        ),
        (
            "The defendant must not photograph Asha Rahman without a reasonable excuse.",
            ["without a reasonable excuse"],
        ),
        (
            "The defendant must not enter Mill Lane, save with reasonable cause.",
            ["save with reasonable cause"],
        ),
        ("The defendant must not contact Asha Rahman without good reason.", ["without good reason"]),
    ],
)
def test_the_excuse_of_the_act_is_found(text: str, words: list[str]) -> None:
    assert hear("T14", text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Not to contact Asha Rahman, directly or indirectly",
        (
            "The defendant must not watch any house that he knows or has reasonable grounds to "
            "believe is the home of Megan Pugh."
        ),
        "The defendant must not go to any address that he has good reason to believe is hers.",
        "The defendant must not enter the car park without lawful excuse.",
    ],
)
def test_grounds_and_lawful_excuse_are_something_else(text: str) -> None:
    assert hear("T14", text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The defendant must not contact Asha Rahman unless she consents.", ["unless she consents"]),
        ("The defendant must not contact Asha Rahman, except by arrangement.", ["except by arrangement"]),
        (
            "The defendant must not enter 4 Elm Road, Leeds, unless Imogen Farrow invites him.",
            ["unless Imogen Farrow invites"],
        ),
        (
            "The defendant must not contact Megan Pugh, except by prior agreement.",
            ["except by prior agreement"],
        ),
        ("The defendant must not contact Imogen Farrow, save with her consent.", ["save with her consent"]),
        ("The defendant must not contact Asha Rahman unless invited to do so.", ["unless invited to do so"]),
        ("The defendant must not contact Asha Rahman unless otherwise agreed.", ["unless otherwise agreed"]),
        (
            "The defendant must not contact Asha Rahman unless he has her permission.",
            ["unless he has her permission"],
        ),
        ("The defendant must not contact Asha Rahman, except at her request.", ["except at her request"]),
        ("The defendant must not contact Asha Rahman if she asks him not to.", ["if she asks"]),
    ],
)
def test_an_exception_that_hangs_on_her_is_found(text: str, words: list[str]) -> None:
    assert hear("T17", text) == words


@pytest.mark.parametrize(
    "text",
    [
        (
            "The defendant must not contact Asha Rahman, except by text to 07700 900456 about "
            "collection of Max Rahman on days ordered by the court."
        ),
        "The defendant must not enter 4 Elm Road, Leeds, except by prior arrangement with a police officer.",
        "The defendant must not start proceedings without first obtaining the permission of the High Court.",
        "The defendant must not contact Asha Rahman, except as a family court order expressly allows.",
        (
            "The defendant must not contact Asha Rahman, except through Dilys Bevan, who has agreed "
            "in writing to act."
        ),
        "The defendant must not drive unless he asks the police.",
        "The defendant must not contact Asha Rahman unless he wants medical help.",
        "The defendant must leave Mill Lane if Asha Rahman asks.",
    ],
)
def test_an_exception_that_hangs_on_the_court_or_the_police_is_right(text: str) -> None:
    assert hear("T17", text) == []
