"""Rules on blanks (T39) and on full postcodes."""

from __future__ import annotations

import pytest

from spo_builder.findings import Severity
from tests.terms.lint.hearing import hear


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Not to enter [address].", ["[address]"]),
        ("The defendant must not contact [NAME] by any means.", ["[NAME]"]),
        ("The defendant must attend ______ Police Station.", ["______"]),
        ("The defendant must not enter XXX, Aldermoor.", ["XXX"]),
        ("The defendant must by TBC remove the posts.", ["TBC"]),
        ("The defendant must by tbc remove the posts.", ["tbc"]),
        ("The defendant must not approach {protected} at any place.", ["{protected}"]),
        ("The defendant must not approach {{7*7}} at any place.", ["{{7*7}}"]),
        ("The defendant must not enter INSERT ADDRESS.", ["INSERT ADDRESS"]),
        ("The defendant must not contact (name) by any means.", ["(name)"]),
        ("The defendant must not contact <name> by any means.", ["<name>"]),
        ("The defendant must not enter ...........", ["..........."]),
        ("The defendant must attend Aldermoor Clinic on ??? at 10:00.", ["???"]),
        ("The defendant must attend Aldermoor Clinic on a date to be confirmed.", ["to be confirmed"]),
        ("The defendant must attend by DD/MM/YYYY.", ["DD/MM/YYYY"]),
        ("THE DEFENDANT MUST NOT ENTER INSERT ADDRESS.", ["INSERT ADDRESS"]),
    ],
)
def test_a_blank_is_found(text: str, words: list[str]) -> None:
    assert hear("T39", text, severity=Severity.BLOCK) == words


@pytest.mark.parametrize(
    "text",
    [
        "Not to enter 4 Elm Road, Leeds",
        "The defendant must not contact the Instagram account @_asha__r_91.",
        "The defendant must not insert any SIM card into a telephone.",
        "THE DEFENDANT MUST NOT INSERT ANY SIM CARD INTO A TELEPHONE.",
        "The defendant must comply with R v Smith [2011] EWCA Crim 1772.",
        "The defendant must not post <3 to Asha Rahman.",
    ],
)
def test_what_only_looks_like_a_blank_is_right(text: str) -> None:
    assert hear("T39", text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The defendant must not enter 9 New Lane, Aldermoor, ZZ9 9ZZ.", ["ZZ9 9ZZ"]),
    ],
)
def test_a_full_postcode_is_found(text: str, words: list[str]) -> None:
    assert hear("avoid", text) == words


@pytest.mark.parametrize(
    "text",
    [
        "The defendant must not enter 9 New Lane, Aldermoor, ZZ9.",
        "The defendant must not drive the van AB12 CDE.",
    ],
)
def test_half_a_postcode_is_right(text: str) -> None:
    assert hear("avoid", text) == []
