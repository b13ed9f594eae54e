"""A rewritten paragraph is held against the record: what changed, what it lost, whether it still stands."""

from __future__ import annotations

import pytest

from spo_builder.case.people import NameForm
from spo_builder.case.statements import DraftedDocument, TextBlock
from spo_builder.documents.drafted import draft_document
from spo_builder.documents.text_drift import find_text_drift
from spo_builder.findings import Finding, Outcome, Severity
from spo_builder.law.pack import get_law_pack
from tests.builders import a_case, a_protected_person, an_incident
from tests.documents.parts.gathering import an_assessment, gather

D07, D17A = DraftedDocument.STATEMENT, DraftedDocument.SUMMARY
NAME = "acts.incident.messages"


def get_words(name: str = NAME, document: DraftedDocument = D07) -> str:
    """Return what the program writes in the sound case."""
    sections = draft_document(gather(a_case()), document)
    return next(item.text for section in sections for item in section.paragraphs if item.id == name)


def tell(*blocks: TextBlock, **changes: object) -> tuple[Finding, ...]:
    return find_text_drift(a_case(text_blocks=blocks, **changes), an_assessment(), get_law_pack())


def edit(text: str, generated: str | None = None, name: str = NAME) -> TextBlock:
    return TextBlock(
        document=D07, paragraph=name, text=text, generated=get_words() if generated is None else generated
    )


def test_a_case_without_edits_has_no_drift() -> None:
    assert tell() == ()


def test_an_edit_that_holds_what_the_record_gives_is_met() -> None:
    (found,) = tell(edit(f"{get_words()} That is all."))
    assert (found.id, found.severity, found.outcome, found.where) == (
        "chk.drift",
        Severity.INFO,
        Outcome.MET,
        "/text_blocks/0",
    )
    assert "practice" in str(found.reference)


def test_what_the_edit_lost_is_told_by_its_kind() -> None:
    (found,) = tell(
        edit(get_words().replace("9 November 2026", "8 November 2026").replace("19 text", "many text"))
    )
    assert (found.severity, found.outcome) == (Severity.WARN, Outcome.NOT_MET)
    assert "“9 November 2026” (date)" in found.message
    assert "“19” (number)" in found.message
    assert found.suggestion == get_words()


@pytest.mark.parametrize(("taken", "kind"), [("Imogen Fairweather", "person"), ("By text message", "place")])
def test_persons_and_places_are_asked_for(taken: str, kind: str) -> None:
    (found,) = tell(edit(get_words().replace(taken, "Someone")))
    assert f"“{taken}” ({kind})" in found.message


def test_a_name_of_which_only_initials_are_printed_is_not_told() -> None:
    hidden = a_protected_person(name_form=NameForm.INITIALS)
    found = tell(edit("He wrote.", "He wrote once."), protected_persons=(hidden,))
    assert found
    assert not any("Imogen" in item.message for item in found)


def test_a_changed_record_is_told_with_the_sentence_and_the_difference() -> None:
    incident = an_incident(
        description="He sent her 20 text messages, the last of which said “you owe me an answer”."
    )
    (changed, *_) = tell(edit(get_words()), incidents=(incident, *a_case().incidents[1:]))
    assert "“19” is now “20”" in changed.message
    assert "The program wrote “He sent her 19 text messages" in changed.message
    assert changed.match is not None
    assert changed.match.startswith("He sent her 19")


@pytest.mark.parametrize(
    ("generated", "said"),
    [
        (" Extra sentence here.", "“Extra sentence here.” has gone"),
        (None, "is new"),
        ("", "is rewritten"),
    ],
)
def test_a_sentence_that_came_or_went_is_told(generated: str | None, said: str) -> None:
    words = get_words()
    before = words.replace(" Exhibit: IF/1.", "") if generated is None else f"{words}{generated}"
    (found,) = tell(edit(words, before))
    assert said in found.message


def test_the_same_sentences_in_another_order_are_told() -> None:
    name = "relationship.stop.2026-11-02"
    words = get_words(name)
    first, second = words.rsplit(" It is", 1)
    (found,) = tell(edit(words, f"It is{second} {first}", name))
    assert "the order of its sentences is another" in found.message


def test_words_added_or_taken_out_are_one_short_difference() -> None:
    words = get_words()
    (less,) = tell(edit(words, words.replace("text messages, the", "long text messages, the")))
    assert "“long” has gone" in less.message
    (more,) = tell(edit(words, words.replace("19 text messages", "19 messages")))
    assert "“text” is new" in more.message


def test_an_edit_of_which_the_programs_words_were_not_kept_cannot_be_told() -> None:
    (found,) = tell(edit(get_words(), ""))
    assert (found.severity, found.outcome) == (Severity.WARN, Outcome.CANNOT_TELL)


def test_a_paragraph_that_is_left_out_is_told() -> None:
    (found,) = tell(edit(" "))
    assert "is left out" in found.message
    assert found.match is not None
    assert found.match.endswith("…")


def test_a_paragraph_that_is_gone_is_told_and_so_is_a_second_edit() -> None:
    gone, first, second = tell(edit("Mine.", name="acts.incident.nowhere"), edit(get_words()), edit("Else."))
    assert "no longer gives this paragraph" in gone.message
    assert gone.match == "Mine."
    assert gone.suggestion is None
    assert first.outcome is Outcome.MET
    assert "twice" in second.message
    assert second.where == "/text_blocks/2"


def test_the_same_name_in_the_other_document_is_another_paragraph() -> None:
    block = TextBlock(
        document=D17A,
        paragraph="terms.contact",
        text=get_words("terms.contact", D17A),
        generated=get_words("terms.contact", D17A),
    )
    (found,) = tell(block)
    assert found.message.startswith("Paragraph “terms.contact” of D17a")
    assert found.outcome is Outcome.MET
