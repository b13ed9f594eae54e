"""Sentences, paragraphs, their names and their places are plain values."""

from __future__ import annotations

from datetime import date

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.incidents import Tie
from spo_builder.case.statements import DraftedDocument, TextBlock
from spo_builder.documents.drafting.edits import place_edits
from spo_builder.documents.drafting.pointers import is_empty, list_filled, map_places
from spo_builder.documents.drafting.sentences import (
    SentenceKind,
    fact,
    framing,
    gap,
    name_apart,
    paragraph,
)
from tests.builders import a_case, an_officer

D07, D17A = DraftedDocument.STATEMENT, DraftedDocument.SUMMARY


def test_a_paragraph_holds_the_sentences_that_have_words_and_knows_their_places() -> None:
    item = paragraph(
        "a",
        fact("One.", "/x", "/x", "/y"),
        fact("", "/z"),
        gap("Not stated.", "/g"),
        framing("So."),
        fact("T.", "/y"),
    )
    assert item.text == "One. Not stated. So. T."
    assert item.sources == ("/x", "/y")
    assert item.gaps == ("/g",)
    assert [sentence.kind for sentence in item.sentences] == [
        SentenceKind.FACT,
        SentenceKind.GAP,
        SentenceKind.FRAMING,
        SentenceKind.FACT,
    ]


def test_paragraphs_of_one_name_are_told_apart_and_those_without_words_left_out() -> None:
    taken = {"b"}
    said = [
        paragraph(name, fact(words, "/x")) for name, words in (("a", "1"), ("a", ""), ("a", "2"), ("b", "3"))
    ]
    assert [item.id for item in name_apart(said, taken)] == ["a", "a.2", "b.2"]
    assert taken == {"a", "a.2", "b", "b.2"}


@pytest.mark.parametrize("held", [None, "", " \n", (), Answer.NOT_ANSWERED, Tie.NOT_ANSWERED])
def test_what_nobody_answered_is_empty(held: object) -> None:
    assert is_empty(held)


@pytest.mark.parametrize("held", ["x", 0, date(2026, 1, 1), ("",), Answer.NO, Answer.NOT_KNOWN, an_officer()])
def test_whatever_was_answered_is_not(held: object) -> None:
    assert not is_empty(held)


def test_places_are_found_by_id_and_only_filled_fields_are_listed() -> None:
    case = a_case()
    places = map_places(case)
    assert places["incidents/following"] == "/incidents/2"
    assert places["persons/imogen"] == "/protected_persons/0"
    assert places["persons/oic"] == "/officers/0"
    assert places["persons/defendant"] == "/defendant"
    officer = an_officer(number=" ")
    assert list_filled("/officers/0", officer, "number", "unit") == ("/officers/0/unit",)


@pytest.mark.parametrize(
    ("blocks", "lines"),
    [
        ((), ("Drafted.",)),
        ((TextBlock(document=D17A, paragraph="a", text="Other document."),), ("Drafted.",)),
        ((TextBlock(document=D07, paragraph="b", text="Other paragraph."),), ("Drafted.",)),
        ((TextBlock(document=D07, paragraph="a", text="Mine.\n\nAnd more."),), ("Mine.", "And more.")),
        ((TextBlock(document=D07, paragraph="a", text=" "),), ()),
        (
            (
                TextBlock(document=D07, paragraph="a", text="First."),
                TextBlock(document=D07, paragraph="a", text="Second."),
            ),
            ("First.",),
        ),
    ],
)
def test_an_edit_is_printed_in_place_of_its_own_paragraph_alone(
    blocks: tuple[TextBlock, ...], lines: tuple[str, ...]
) -> None:
    case = a_case(text_blocks=blocks)
    (placed,) = place_edits(case, D07, (paragraph("a", fact("Drafted.", "/x")),))
    assert placed.lines == lines
    assert placed.text == " ".join(lines)
    assert placed.is_edited is (lines != ("Drafted.",))
