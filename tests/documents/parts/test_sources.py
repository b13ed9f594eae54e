"""The internal copy says where each paragraph comes from, and what is missing; no other copy does."""

from __future__ import annotations

import pytest

from spo_builder.case.grounds import AlternativeKind
from spo_builder.case.people import NameForm
from spo_builder.case.statements import DraftedDocument, TextBlock
from spo_builder.documents.audience import Audience
from spo_builder.documents.drafted import draft_document, place_document
from spo_builder.documents.parts.orders import write_order
from spo_builder.documents.parts.sources import find_owner, name_places, name_thing
from spo_builder.documents.parts.statement import write_statement
from spo_builder.documents.parts.summary import write_summary
from tests.builders import a_case, a_protected_person, an_exhibit, an_existing_order
from tests.building.everything import a_case_with_everything
from tests.documents.parts.gathering import gather

D07, D17A = DraftedDocument.STATEMENT, DraftedDocument.SUMMARY


@pytest.mark.parametrize(
    ("pointer", "owner", "words"),
    [
        ("/incidents/2/sources/0/what", "/incidents/2", "incident 3"),
        ("/incidents", "/incidents", "incidents"),
        ("/exhibits/0/mark", "/exhibits/0", "exhibit IF/1"),
        ("/terms/0/necessity_reason", "/terms/0", "term 1"),
        ("/stop_requests/0/words", "/stop_requests/0", "request to stop of 2 November 2026"),
        ("/necessity/alternatives/0/available", "/necessity/alternatives/0", "other protection, bail"),
        ("/necessity/narrative", "/necessity", "necessity"),
        ("/necessity/alternatives", "/necessity", "necessity"),
        ("/criminal/convictions/0", "/criminal/convictions/0", "conviction 1"),
        ("/criminal/status", "/criminal", "the criminal position"),
        ("/contrary_facts/0/what", "/contrary_facts/0", "contrary fact 1"),
        ("/existing_orders/0", "/existing_orders/0", "existing order 1"),
        ("/officers/0/unit", "/officers/0", "PC 0001 Wren Ashdown"),
        ("/protected_persons/0/views/text", "/protected_persons/0", "Imogen Fairweather"),
        ("/people/0/will_attend", "/people/0", "Caspian Thorne"),
        ("/officer_in_case", "/officer_in_case", "the officer in the case"),
        ("/risk/narrative", "/risk", "the risk"),
        ("/defendant/account", "/defendant", "the defendant"),
        ("/listing/directions/0", "/listing", "listing"),
        ("/service/0", "/service/0", "service 1"),
    ],
)
def test_a_place_is_named_by_what_it_belongs_to(pointer: str, owner: str, words: str) -> None:
    case = a_case(existing_orders=(an_existing_order(),))
    assert case.necessity.alternatives[0].kind is AlternativeKind.BAIL
    assert find_owner(pointer) == owner
    assert name_thing(gather(case), owner) == words


def test_each_thing_is_named_once_and_incidents_together() -> None:
    material = gather(a_case(exhibits=(*a_case().exhibits, an_exhibit(id="bare", mark=""))))
    pointers = ("/incidents/2/when", "/risk/tool", "/incidents/0/when", "/exhibits/0/mark", "/risk/on")
    assert list(name_places(material, pointers)) == [
        "incidents 1 and 3 (/incidents)",
        "the risk (/risk)",
        "exhibit IF/1",
    ]
    assert list(name_places(material, ("/incidents/1/place", "/exhibits/1/mark"))) == [
        "incident 2 (/incidents/1)",
        "exhibit without a mark (/exhibits/1)",
    ]


def test_a_term_is_numbered_as_its_order_does_and_a_hidden_name_stays_hidden() -> None:
    case = a_case_with_everything()
    person = a_protected_person(name_form=NameForm.INITIALS)
    unasked = case.terms[1].evolve(in_interim=False, in_full=False)
    case = case.evolve(protected_persons=(person,), terms=(case.terms[0], unasked, *case.terms[2:]))
    material = gather(case)
    assert name_thing(material, "/terms/1") == "term not asked for"
    assert name_thing(material, "/terms/3") == "term 3"
    assert name_thing(material, "/protected_persons/0") == "IF"


def edit(paragraph: str, text: str, document: DraftedDocument = D07) -> TextBlock:
    return TextBlock(document=document, paragraph=paragraph, text=text)


@pytest.mark.parametrize("audience", list(Audience))
def test_only_the_internal_copy_tells_sources_and_edits(audience: Audience) -> None:
    case = a_case(text_blocks=(edit("role.officer", "I am Wren Ashdown."),), officer_in_case=None)
    sections = write_statement(gather(case, audience)).sections
    first, second, *rest = (item for section in sections for item in section.paragraphs)
    assert first.text == "I am Wren Ashdown."
    if audience is Audience.INTERNAL:
        assert first.is_edited
        assert first.sources == "Rewritten by hand. Missing: the officer in the case (/officer_in_case)"
        assert second.sources == ""
        assert "Source: incident 3 (/incidents/2); Imogen Fairweather (/protected_persons/0)" in {
            item.sources for item in rest
        }
    else:
        assert not any(item.sources or item.is_edited for item in (first, second, *rest))


def test_an_edit_may_leave_a_paragraph_out_or_part_it() -> None:
    blocks = (edit("role.officer", ""), edit("role.sources", "One.\nTwo."), edit("gone", "Never printed."))
    texts = [
        item.text
        for section in write_statement(gather(a_case(text_blocks=blocks))).sections
        for item in section.paragraphs
    ]
    assert texts[:2] == ["One.", "Two."]
    assert not any("I am PC" in text or "Never" in text for text in texts)


def test_a_section_whose_paragraphs_are_all_left_out_has_no_heading() -> None:
    case = a_case(text_blocks=(edit("views.imogen", ""),))
    headings = [section.heading for section in write_statement(gather(case)).sections]
    assert "Views on the application" not in headings


def test_every_group_of_the_summary_can_be_rewritten() -> None:
    case = a_case()
    names = [item.id for section in draft_document(gather(case), D17A) for item in section.paragraphs]
    blocks = tuple(edit(name, f"Mine {name}.", D17A) for name in names)
    material = gather(case.evolve(text_blocks=blocks))
    said = write_summary(material, write_order(material, interim=True), write_order(material, interim=False))
    printed = {
        *said.order_sought,
        *said.s5_answer,
        *(line.text for line in said.chronology),
        *said.tests,
        *(term.text for term in said.terms),
        *said.against,
        *said.directions,
        said.service,
        said.standard,
    }
    assert printed == {f"Mine {name}." for name in names}


def test_what_is_left_out_of_the_summary_takes_its_line_with_it() -> None:
    case = a_case()
    names = [item.id for section in draft_document(gather(case), D17A) for item in section.paragraphs]
    material = gather(case.evolve(text_blocks=tuple(edit(name, "", D17A) for name in names)))
    said = write_summary(material, write_order(material, interim=True), write_order(material, interim=False))
    assert (said.order_sought, said.chronology, said.terms, said.against, said.service, said.standard) == (
        (),
        (),
        (),
        (),
        "",
        "",
    )


@pytest.mark.parametrize("document", list(DraftedDocument))
def test_names_stay_when_other_parts_of_the_record_change(document: DraftedDocument) -> None:
    case = a_case()
    fewer = case.evolve(
        incidents=case.incidents[1:],
        terms=tuple(term.evolve(incidents=(), exhibits=()) for term in case.terms[1:]),
    )

    def list_names(record: object) -> dict[str, str]:
        assert isinstance(record, type(case))
        sections = place_document(gather(record), document)
        return {item.drafted.id: item.text for section in sections for item in section.paragraphs}

    before, after = list_names(case), list_names(fewer)
    gone = {name for name in before if name.endswith((".messages", ".contact"))}
    assert set(before) - set(after) <= {*gone, *(name for name in before if name.startswith("terms."))}
    assert set(after) <= set(before)
