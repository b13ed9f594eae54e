"""Rule on classes of people without names (T37)."""

from __future__ import annotations

import pytest

from tests.terms.lint.hearing import hear


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Not to contact her family.", ["her family"]),
        (
            "The defendant must not contact any of Asha Rahman’s family, directly or indirectly.",
            ["any of Asha Rahman’s family"],
        ),
        (
            "The defendant must not approach any of Imogen Farrow’s friends.",
            ["any of Imogen Farrow’s friends"],
        ),
        ("The defendant must not follow members of the Rahman family.", ["members of the Rahman family"]),
        (
            "The defendant must not contact the relatives of Megan Pugh, directly or indirectly.",
            ["the relatives of Megan Pugh"],
        ),
        (
            "The defendant must not contact her wider family or circle of friends.",
            ["her wider family or circle"],
        ),
        ("The defendant must not approach any friend of Imogen Farrow.", ["any friend of Imogen Farrow"]),
        (
            "The defendant must not contact the children of Megan Pugh, directly or indirectly.",
            ["the children of Megan Pugh"],
        ),
        ("The defendant must not contact the Rahman family, directly or indirectly.", ["the Rahman family"]),
        (
            (
                "The defendant must not contact Asha Rahman’s parents, friends or colleagues, directly "
                "or indirectly."
            ),
            ["Asha Rahman’s parents, friends or colleagues"],
        ),
        (
            "The defendant must not contact people connected with Asha Rahman.",
            ["people connected with Asha Rahman"],
        ),
        (
            "The defendant must not contact those who live with Asha Rahman.",
            ["those who live with Asha Rahman"],
        ),
        ("The defendant must not contact her next of kin.", ["her next of kin"]),
        ("The defendant must not contact any member of her staff.", ["any member of her staff"]),
        (
            "The defendant must not contact anyone associated with Asha Rahman.",
            ["anyone associated with Asha Rahman"],
        ),
        (
            "The defendant must not contact Tom Ollerton or his friends, directly or indirectly.",
            ["his friends"],
        ),
        (
            "The defendant must not go to the home of any family member of Asha Rahman.",
            ["any family member of Asha Rahman"],
        ),
        ("The defendant must not encourage any other person to contact her friends.", ["her friends"]),
    ],
)
def test_a_class_without_names_is_found(text: str, words: list[str]) -> None:
    assert hear("T37", text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Not to contact Bina Rahman or Imran Rahman.",
        "The defendant must not contact her family, namely Bina Rahman and Tom Ollerton, by any means.",
        "The defendant must not contact Asha Rahman, the mother of his children, by any means.",
        "The defendant must not contact Asha Rahman or his children, by any means.",
        "The defendant must not contact Asha Rahman except as ordered by the Family Court.",
        "The defendant must not enter Friends’ Meeting House, Mill Lane.",
        "The defendant must not enter Brackenford Children’s Centre.",
        "The defendant must not contact any of her colleagues whom he knows to work at Pellbrook Stores.",
        "The defendant must not threaten to harm the reputation, children, pets or property of Asha Rahman.",
        "The defendant must not contact her family solicitor.",
        "The defendant must not contact Asha Rahman, except through her family.",
        "The defendant must not hold himself out as a friend of Asha Rahman.",
        "The defendant must not ask her friends where Asha Rahman lives.",
        "The defendant must tell her family that he has moved.",
        "The defendant must not contact his friends.",
    ],
)
def test_people_who_are_named_or_known_or_only_part_of_a_name_are_right(text: str) -> None:
    assert hear("T37", text) == []
