"""Paragraphs are shown with their sources, rewritten with the program's words kept, and restored."""

from __future__ import annotations

import pytest

from spo_builder.actions.statement import (
    Edit,
    ParagraphAmbiguousError,
    ParagraphUnknownError,
    ParagraphUntouchedError,
    record_edit,
    record_restoring,
    show_document,
)
from spo_builder.case.statements import DraftedDocument, TextBlock
from spo_builder.errors import InputError
from spo_builder.findings import Outcome
from tests.builders import TODAY, a_case
from tests.fakes.store import KeptRecords

D07, D17A = DraftedDocument.STATEMENT, DraftedDocument.SUMMARY


def test_each_sentence_is_shown_with_its_source_in_words_and_as_a_pointer() -> None:
    shown = show_document(a_case(), TODAY, D07)
    rows = {item.id: item for section in shown.sections for item in section.paragraphs}
    first = rows["acts.incident.following"].sentences[0]
    assert (first.kind, first.told) == ("fact", "incident 3 (/incidents/2/when)")
    assert [(source.pointer, source.words) for source in first.sources] == [
        ("/incidents/2/when", "incident 3")
    ]
    kinds = rows["acts.kinds"].sentences[0]
    assert (
        kinds.told == "incident 1 (/incidents/0/act_categories); incident 2 (/incidents/1/act_categories); "
        "incident 3 (/incidents/2/act_categories)"
    )
    many = rows["role.officer"].sentences[0]
    assert many.told == "the officer in the case (/officer_in_case); PC 0001 Wren Ashdown (/officers/0)"
    assert rows["role.sources"].sentences[0].sources == ()
    assert all(item.text == item.generated and not item.is_edited for item in rows.values())
    assert shown.unplaced == ()


@pytest.mark.parametrize("document", list(DraftedDocument))
def test_every_section_that_is_shown_has_paragraphs(document: DraftedDocument) -> None:
    sections = show_document(a_case(), TODAY, document).sections
    assert sections
    assert all(section.heading and section.paragraphs for section in sections)


def test_an_edit_is_kept_beside_the_words_of_the_program() -> None:
    store = KeptRecords()
    shown = record_edit(a_case(), Edit("role.officer", "\n I am Wren.\r\nOf Aldermoor. \n\n", TODAY), store)
    (record,) = store.records
    (block,) = record.text_blocks
    assert block == TextBlock(
        document=D07,
        paragraph="role.officer",
        text="I am Wren.\nOf Aldermoor.",
        generated="I am PC 0001 Wren Ashdown, Stalking Unit, Aldermoor, the officer in the case.",
        on=TODAY,
    )
    assert shown.is_edited
    assert shown.text == "I am Wren.\nOf Aldermoor."
    assert [finding.outcome for finding in shown.drift] == [Outcome.MET]


def test_a_second_edit_takes_the_place_of_the_first_and_the_programs_own_words_take_it_out() -> None:
    store = KeptRecords()
    record_edit(a_case(), Edit("role.officer", "First.", TODAY), store)
    record_edit(store.records[-1], Edit("risk.narrative", "", TODAY, D07), store)
    record_edit(store.records[-1], Edit("role.officer", "Second.", TODAY, D07), store)
    assert [(item.paragraph, item.text) for item in store.records[-1].text_blocks] == [
        ("risk.narrative", ""),
        ("role.officer", "Second."),
    ]
    own = store.records[-1].text_blocks[1].generated
    shown = record_edit(store.records[-1], Edit("role.officer", f"{own}\n", TODAY), store)
    assert not shown.is_edited
    assert [item.paragraph for item in store.records[-1].text_blocks] == ["risk.narrative"]


def test_an_edit_whose_paragraph_is_gone_is_shown_apart() -> None:
    block = TextBlock(document=D07, paragraph="acts.incident.gone", text="x")
    shown = show_document(a_case(text_blocks=(block,)), TODAY, D07)
    assert [finding.where for finding in shown.unplaced] == ["/text_blocks/0"]
    assert show_document(a_case(text_blocks=(block,)), TODAY, D17A).unplaced == ()


@pytest.mark.parametrize(
    ("name", "document", "message", "advice"),
    [
        ("acts.incident.folowing", None, "in D07 or D17a", "acts.incident.following"),
        ("acts.incident.following", D17A, "in D17a", "chronology.incident.following"),
        ("#", None, "in D07 or D17a", "spo-builder statement CASE"),
    ],
)
def test_an_unknown_name_is_refused_with_the_near_ones(
    name: str, document: DraftedDocument | None, message: str, advice: str
) -> None:
    store = KeptRecords()
    with pytest.raises(ParagraphUnknownError, match=message) as caught:
        record_edit(a_case(), Edit(name, "x", TODAY, document), store)
    assert advice in caught.value.advice
    assert not store.records


def test_a_name_of_both_documents_needs_the_document() -> None:
    with pytest.raises(ParagraphAmbiguousError, match="both have"):
        record_edit(a_case(), Edit("terms.contact", "x", TODAY), KeptRecords())
    store = KeptRecords()
    for document in DraftedDocument:
        record_edit((store.records or [a_case()])[-1], Edit("terms.contact", "x", TODAY, document), store)
    case = store.records[-1]
    with pytest.raises(ParagraphAmbiguousError, match="rewritten in D07 and in D17a"):
        record_restoring(case, "terms.contact", None, store)
    assert record_restoring(case, "terms.contact", D17A, store) is D17A
    assert [block.document for block in store.records[-1].text_blocks] == [D07]


def test_words_that_cannot_be_printed_are_refused() -> None:
    with pytest.raises(InputError, match="cannot be printed") as caught:
        record_edit(a_case(), Edit("role.officer", "a\x07b", TODAY), KeptRecords())
    assert "U+0007" in caught.value.faults[0].message


def test_restoring_what_nobody_rewrote_says_what_is_rewritten() -> None:
    with pytest.raises(ParagraphUntouchedError) as caught:
        record_restoring(a_case(), "role.officer", None, KeptRecords())
    assert caught.value.advice == "No paragraph is rewritten."
    case = a_case(text_blocks=(TextBlock(document=D07, paragraph="views.imogen", text="x"),))
    with pytest.raises(ParagraphUntouchedError) as caught:
        record_restoring(case, "role.officer", None, KeptRecords())
    assert caught.value.advice == "Rewritten are: views.imogen (D07)."


def test_restoring_gives_the_record_as_it_was() -> None:
    store = KeptRecords()
    record_edit(a_case(), Edit("role.officer", "Mine.", TODAY), store)
    assert record_restoring(store.records[-1], "role.officer", None, store) is D07
    assert store.records[-1] == a_case()
