"""A reading puts the lead-in back, and says of any place what governs it."""

from __future__ import annotations

import pytest

from spo_builder.case.terms_sought import TermKind
from spo_builder.terms.lint import LintContext
from spo_builder.terms.lint.duties import Force
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.reading import Reading, read


def a_reading(text: str, kind: TermKind | None = None) -> Reading:
    return read(
        text, kind, LintContext(names=("Asha Rahman",), tags=("contact",), defendant=("Ryan Dale", ""))
    )


@pytest.mark.parametrize(
    ("text", "kind", "sentence"),
    [
        ("enter Mill Lane", None, "The defendant must not enter Mill Lane"),
        ("enter Mill Lane", TermKind.REQUIREMENT, "The defendant must enter Mill Lane"),
        ("attend the clinic", None, "The defendant must attend the clinic"),
        ("Must attend the clinic", TermKind.REQUIREMENT, "Must attend the clinic"),
        ("Not to enter", TermKind.PROHIBITION, "Not to enter"),
        ("", TermKind.PROHIBITION, ""),
    ],
)
def test_the_lead_in_is_put_back(text: str, kind: TermKind | None, sentence: str) -> None:
    assert a_reading(text, kind).cased == sentence


def test_the_lead_in_stands_nowhere_in_the_text() -> None:
    reading = a_reading("enter Mill Lane")
    assert reading.find_source(0, 8) == (0, 0)
    assert reading.find_source(0, reading.first + 5) == (0, 5)
    assert reading.find_source(reading.first + 6, reading.first + 10) == (6, 10)


def test_each_sentence_has_its_own_head() -> None:
    reading = a_reading("Must not go to St. Osyth’s Church or No. 4. Attend the clinic. He must sign.")
    lower = reading.lower
    assert len(reading.sentences) == 3
    assert reading.forbids(lower.index("church"))
    assert reading.get_force(lower.index("clinic")) is None
    assert reading.requires(lower.index("sign"))
    assert not reading.forbids(lower.index("sign"))
    assert reading.get_duty(0) is not None


def test_a_list_below_its_head_is_read_line_by_line() -> None:
    reading = a_reading("The defendant must not:\n1. enter Mill Lane\n2. enter Elm Road\nand more")
    assert len(reading.sentences) == 3
    assert "\n" not in reading.masked
    assert reading.forbids(reading.masked.index("more"))


def test_what_stands_before_and_behind_a_place_is_of_its_sentence() -> None:
    reading = a_reading("Must not call. Must not go there, except by bus.")
    there = reading.masked.index("there")
    assert reading.get_before(there) == "must not go "
    assert reading.get_before(there, 3) == "go "
    assert reading.get_after(there) == "there, except by bus."
    assert reading.get_main_after(there) == "there, "
    assert reading.get_main_after(there, 2) == "th"
    assert reading.is_exception(reading.masked.index("bus"))
    assert not reading.is_exception(there)
    assert reading.list_exceptions(*reading.get_sentence(there)) == (reading.masked.index("except"),)
    assert [duty.force for duty in reading.list_duties(0, there)] == [Force.FORBIDS, Force.FORBIDS]


@pytest.mark.parametrize(
    ("text", "verb", "is_told"),
    [
        ("must not telephone or text Asha Rahman", "text", True),
        ("must not ask a friend to text Asha Rahman", "text", False),
        ("must not use an account to text Asha Rahman", "text", False),
        ("must not go to Asha Rahman or text her", "text", False),
        ("text Asha Rahman", "text", True),
        ("4 text Asha Rahman", "text", False),
        ("must not go" + " and go" * 100 + " and text", "text", False),
    ],
)
def test_a_verb_is_told_when_only_verbs_stand_before_it(text: str, verb: str, *, is_told: bool) -> None:
    reading = a_reading(text)
    assert reading.is_told(reading.masked.index(verb)) is is_told


def test_a_phrase_is_found_in_the_order_of_the_text() -> None:
    reading = a_reading("must not near the near’s by near-by")
    phrase = Phrase(r"(?:near|by)(?: the)?", "near by")
    assert [found.group() for found in reading.find(phrase)] == ["near the", "near", "by"]
    assert list(reading.find(Phrase(r"far", "far"))) == []


def test_what_is_known_stands_in_the_reading() -> None:
    reading = a_reading("enter Mill Lane")
    assert (reading.tags, reading.defendant) == (("contact",), ("ryan dale",))
    assert reading.kind is TermKind.PROHIBITION
