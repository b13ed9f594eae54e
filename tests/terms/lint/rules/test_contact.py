"""Rules on bans of contact: other hands (T15) and lawful channels (T16)."""

from __future__ import annotations

import pytest

from tests.terms.lint.hearing import hear


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Not to telephone or text Asha Rahman.", ["telephone or text Asha Rahman"]),
        ("The defendant must not contact Imogen Farrow.", ["contact Imogen Farrow"]),
        (
            "The defendant must not telephone, text or email Megan Pugh.",
            ["telephone, text or email Megan Pugh"],
        ),
        ("The defendant must not speak or write to Tom Ollerton.", ["speak or write to Tom Ollerton"]),
        (
            "The defendant must not have any contact with Asha Rahman or Bina Rahman.",
            ["have any contact with Asha Rahman or Bina Rahman"],
        ),
        ("The defendant must not communicate with Imogen Farrow.", ["communicate with Imogen Farrow"]),
        ("The defendant must not associate with Asha Rahman.", ["associate with Asha Rahman"]),
        ("The defendant must not send any message to Asha Rahman.", ["send any message to Asha Rahman"]),
        ("The defendant must not send Asha Rahman any message.", ["send Asha Rahman any message"]),
        ("The defendant must have no contact with Asha Rahman.", ["no contact with Asha Rahman"]),
        ("No contact with Asha Rahman.", ["No contact with Asha Rahman"]),
        ("The defendant must not contact his wife Asha Rahman.", ["contact his wife Asha Rahman"]),
        ("not to contact the person named in Part 2", ["contact the person named"]),
        ("Not contacting Asha Rahman.", ["contacting Asha Rahman"]),
    ],
)
def test_contact_through_others_left_open_is_found(text: str, words: list[str]) -> None:
    assert hear("T15", text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Not to contact Asha Rahman directly or indirectly by any means.",
        "The defendant must not contact Tom Ollerton, himself or through another person.",
        "The defendant must not contact Tom Ollerton, or ask any other person to do so.",
        "The defendant must not contact Asha Rahman by telephone call or text message.",
        "The defendant must not cause any person to contact Asha Rahman.",
        "The defendant must not use any account to contact Asha Rahman.",
        "The defendant must not contact Asha Rahman’s employer about her.",
        "The defendant must not contact her mother.",
        "The defendant must not contact Pellbrook Stores about Asha Rahman.",
        "The defendant must not enter Mill Lane, except to contact Asha Rahman.",
        "The defendant must contact Asha Rahman.",
        "Asha Rahman contacts the police.",
    ],
)
def test_contact_by_any_hand_or_of_another_kind_is_right(text: str) -> None:
    assert hear("T15", text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The defendant must not contact Imogen Farrow, the mother of his two children, by any means.",
            ["mother of his two children"],
        ),
        (
            (
                "The defendant must not contact Asha Rahman, the other party in his family proceedings, "
                "by any means."
            ),
            ["other party in his family proceedings"],
        ),
        (
            (
                "The defendant must not contact Megan Pugh, who works beside him at Pellbrook Stores, by "
                "any means."
            ),
            ["works beside him"],
        ),
        (
            (
                "The defendant must not contact Bina Rahman, with whom he shares the care of their son "
                "Max, by any means."
            ),
            ["shares the care"],
        ),
        (
            "The defendant must not contact Megan Pugh, his colleague at Pellbrook Stores, by any means.",
            ["his colleague"],
        ),
        ("The defendant must not contact Asha Rahman, who is suing him, by any means.", ["suing him"]),
        ("The defendant must not contact Megan Pugh, a fellow employee, by any means.", ["fellow employee"]),
    ],
)
def test_a_tie_without_a_channel_is_found(text: str, words: list[str]) -> None:
    assert hear("T16", text) == words


@pytest.mark.parametrize(
    "text",
    [
        (
            "The defendant must not contact Asha Rahman directly or indirectly by any means, except "
            "through solicitors, or as ordered by the Family Court."
        ),
        (
            "The defendant must not contact Megan Pugh, the mother of his son, by any means, except "
            "as the child arrangements order allows."
        ),
        "The defendant must not contact Dilys Bevan, the mother of Carys Bevan, by any means.",
        "The defendant must not follow the mother of his son.",
    ],
)
def test_no_tie_or_an_exception_is_right(text: str) -> None:
    assert hear("T16", text) == []
