"""Rule on terms that hold several duties (T33)."""

from __future__ import annotations

import pytest

from tests.terms.lint.hearing import hear


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            (
                "The defendant must not contact Asha Rahman and must attend Aldermoor Clinic and not "
                "enter Mill Lane."
            ),
            ["must attend"],
        ),
        (
            "The defendant must not contact Asha Rahman by any means and not to enter Mill Lane, Aldermoor.",
            ["not to enter"],
        ),
        (
            (
                "The defendant must not enter 4 Elm Road, Leeds, and must attend Brackenford Police "
                "Station every Monday."
            ),
            ["must attend"],
        ),
        (
            (
                "The defendant must attend Aldermoor Clinic on 9 December 2026 and must not contact "
                "Imogen Farrow."
            ),
            ["must not contact"],
        ),
        (
            (
                "The defendant must not contact Asha Rahman by any means. The defendant must attend "
                "Aldermoor Clinic."
            ),
            ["must attend"],
        ),
        (
            "The defendant must not contact Asha Rahman by any means; must not enter Mill Lane.",
            ["must not enter"],
        ),
        (
            (
                "The defendant must not contact Megan Pugh by any means, directly or indirectly, and "
                "enter 4 Elm Road, Leeds."
            ),
            ["enter"],
        ),
        (
            (
                "The defendant must surrender his phone to the police by 3 May 2027, and not contact "
                "Asha Rahman."
            ),
            ["contact"],
        ),
    ],
)
def test_a_second_duty_is_found(text: str, words: list[str]) -> None:
    assert hear("T33", text) == words


@pytest.mark.parametrize(
    "text",
    [
        "The defendant must attend Aldermoor Clinic on 9 December 2026 at 14:30.",
        "The defendant must not enter Mill Lane, Aldermoor.",
        "The defendant must not watch, follow, monitor, spy on or wait for Imogen Farrow.",
        (
            "Not knowingly to approach within 50 metres of Asha Rahman and, on becoming aware she is "
            "within that distance, to leave at once."
        ),
        "The defendant must attend Aldermoor Police Station every Monday and sign the register there.",
        "The defendant must not contact Asha Rahman by any means, and must not telephone her.",
        "The defendant must hand his phone to the officer, who must return it within 14 days.",
        (
            "The defendant must not contact Asha Rahman by any means, except to attend Aldermoor "
            "Clinic and enter Mill Lane."
        ),
        "Contact with Asha Rahman.",
        "The defendant must not.",
    ],
)
def test_one_duty_in_several_verbs_is_right(text: str) -> None:
    assert hear("T33", text) == []
