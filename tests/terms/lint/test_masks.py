"""Names, places, handles and addresses are covered; everyday words and the words of rules stay in sight."""

from __future__ import annotations

import pytest

from spo_builder.terms.lint import LintContext
from spo_builder.terms.lint.masks import mask
from spo_builder.terms.lint.reading import read
from spo_builder.terms.lint.words import OTHER, PERSON, PLACE, PROPER, Mask
from tests.terms.lint.hearing import NAMES

SHOWN = str.maketrans({PERSON: "P", PLACE: "L", OTHER: "O", PROPER: "R"})


def cover(text: str, names: tuple[str, ...] = NAMES) -> str:
    """Return the text in small letters, each name as one capital letter of its kind."""
    reading = read(text, None, LintContext(names=names))
    covered = reading.masked[reading.first :].translate(SHOWN)
    return "".join(
        letter
        for before, letter in zip(f" {covered}", covered, strict=False)
        if letter != before or letter.islower()
    )


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("must not contact Asha Rahman.", "must not contact P."),
        ("must not contact Asha.", "must not contact P."),
        ("must not contact ASHA RAHMAN’s bank", "must not contact P's bank"),
        ("must not contact Dilys Stott", "must not contact P"),
        ("must not contact Ms Stott or Dr. Pugh", "must not contact P or P"),
        ("must not enter 4 Elm Road, Leeds", "must not enter L, R"),
        ("must not enter 12a Heol Dderw, Pentrefelin", "must not enter L, R"),
        ("must not enter Ysgol Bryn Derw", "must not enter O"),
        ("must not enter Meddygfa’r Bont", "must not enter O"),
        ("must not enter West Yorkshire", "must not enter R"),
        ("must not go to the Family Court or Kestrel Court", "must not go to the O or L"),
        ("must not enter St. Osyth’s Church", "must not enter O"),
        ("must not enter the Coroner’s Court", "must not enter the O"),
        ("must not enter Friends’ Meeting House", "must not enter O"),
        ("must not enter The Stalking Horse public house", "must not enter the O public house"),
        ("must not enter the Around the Corner Café", "must not enter the O"),
        ("must not enter Holmegate Academy of Dance", "must not enter O"),
        ("must not enter Harass Lane", "must not enter L"),
        ("must not use @near.proper or near@close.example", "must not use O or O"),
        ("must not open https://near.example/close", "must not open O"),
        ("must not use the account “near_her_99”", "must not use the account O"),
        ("must not use the name 'Near Always'", "must not use the name O"),
        ("must not go “near” her", 'must not go "near" her'),
        ("must not Stalk Asha Rahman", "must not stalk P"),
        ("must, on Monday 3 May 2027, attend", "must, on monday 3 may 2027, attend"),
        ("Near Street is closed.", "L is closed."),
        ("Enter Holmegate Academy and go.", "enter O and go."),
        ("Enter Near Street and go.", "enter L and go."),
        ("must not Go Near Holmegate Academy", "must not go near O"),
        ("must not meet " + "Aa" * 120, "must not meet " + "aa" * 120),
        ("must not use Of", "must not use of"),
        ("must not use Zoe’s Blue car", "must not use R's R car"),
        ("must not use Zoe’s Blue Wagon car", "must not use R's P car"),
    ],
)
def test_names_are_covered(text: str, covered: str) -> None:
    assert cover(text) == covered


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("MUST NOT STALK ASHA RAHMAN IN HARASS LANE", "must not stalk P in L"),
        ("MUST NOT ENTER ANY STREET OR ELM ROAD", "must not enter any street or L"),
        ("The Defendant Must Not Stalk Asha Rahman In Any Way Or To Harass Her", None),
        ("Stalk Her Every Day", "stalk her every day"),
    ],
)
def test_where_capitals_say_nothing_only_known_names_and_streets_are_covered(
    text: str, covered: str | None
) -> None:
    found = cover(text)
    assert found == covered if covered else "stalk P" in found


def test_without_names_two_capitals_are_a_person() -> None:
    assert cover("must not contact Asha Rahman", ()) == "must not contact P"
    assert cover("must not contact Asha Rahman", (" ", "")) == "must not contact P"


def test_where_masks_overlap_the_first_wins() -> None:
    assert mask("abcdef", [Mask(0, 3, "1"), Mask(1, 2, "2"), Mask(2, 5, "3")]) == "11133f"
    assert mask("abc", []) == "abc"


@pytest.mark.parametrize("text", ["Asha " * 30, "A Of " * 30, "Mr. " * 20])
def test_a_run_of_capitals_has_an_end(text: str) -> None:
    reading = read(text, None, LintContext())
    assert len(reading.masked) == len(reading.cased)
