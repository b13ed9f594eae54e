"""A witness's statement holds the witness's words alone; what is not written is asked for, never invented."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.exhibits import Serving
from spo_builder.case.incidents import SourceKind
from spo_builder.case.people import NameForm, OtherRole
from spo_builder.case.statements import WitnessStatement
from spo_builder.documents.audience import Audience
from spo_builder.documents.forms import Pack
from spo_builder.documents.pack import PackSources, plan_documents
from spo_builder.documents.parts.makers import list_protected_makers, list_witness_makers
from spo_builder.documents.parts.own_statement import write_statements
from spo_builder.law.pack import get_law_pack
from tests.builders import (
    a_case,
    a_protected_person,
    a_source,
    an_exhibit,
    an_incident,
    an_officer,
    another_person,
)
from tests.documents.drafting import FORMS
from tests.documents.parts.gathering import an_assessment, gather

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord
    from spo_builder.documents.vocabulary.own_statement import OwnStatementWords

TOLD = WitnessStatement(by="imogen", is_adult=Answer.YES, words="I was asleep.\n\nThen the telephone rang.")


def _write(case: CaseRecord, audience: Audience = Audience.COURT) -> dict[str, OwnStatementWords]:
    return {statement.mark: statement for statement in write_statements(gather(case, audience))}


def test_the_words_are_the_witnesses_and_nothing_is_added() -> None:
    case = a_case(statements=(TOLD.evolve(impact="I sleep badly.", made_on=date(2026, 11, 25)),))
    statement = _write(case)["A"]
    said = [paragraph for section in statement.sections for paragraph in section.paragraphs]
    assert said == ["I was asleep.", "Then the telephone rang.", "I sleep badly."]
    assert statement.made_on == "25 November 2026"
    assert statement.age == "Over 18"


def test_a_signed_statement_is_what_it_is_and_has_no_gaps() -> None:
    draft, signed = TOLD, TOLD.evolve(made_on=date(2026, 11, 25))
    gaps = [
        [gap for section in _write(a_case(statements=(held,)))["A"].sections for gap in section.gaps]
        for held in (draft, signed)
    ]
    assert len(gaps[0]) == 3
    assert gaps[1] == []


def test_a_served_copy_shows_no_gap() -> None:
    statement = _write(a_case(statements=(TOLD,)), Audience.SERVED)["A"]
    assert [section.gaps for section in statement.sections] == [()]


def test_what_is_not_written_is_asked_for_by_the_number_of_each_incident() -> None:
    frame = _write(a_case())["A"]
    assert frame.is_frame
    assert not frame.is_written
    asked = " ".join(gap for section in frame.sections for gap in section.gaps)
    assert [number for number in (1, 2, 3) if f"incident {number} (" in asked] == [1, 2, 3]
    assert "IF/1" in asked
    assert "19 text messages" not in asked
    assert [section.paragraphs for section in frame.sections] == [()] * len(frame.sections)


@pytest.mark.parametrize("words", ["", " "])
def test_an_unwritten_statement_is_never_served(words: str) -> None:
    case = a_case(statements=(WitnessStatement(by="imogen", words=words, impact="Much."),))
    assert _write(case, Audience.SERVED) == {}
    assert set(_write(case)) == {"A", "1"}


def test_a_witness_who_is_not_called_and_says_nothing_makes_no_statement() -> None:
    person = a_protected_person(will_attend=Answer.NO)
    assert set(_write(a_case(protected_persons=(person,)))) == {"1"}


def test_a_second_hand_account_needs_no_statement_of_its_maker() -> None:
    told = a_source(kind=SourceKind.HEARSAY, maker="neighbour", told_to="imogen")
    case = a_case(incidents=(an_incident(sources=(told,)),))
    assert _write(case) == {}
    stated = _write(case.evolve(statements=(TOLD,)))["A"]
    assert [row.how for row in stated.incidents] == ["Told by somebody else"]


def test_another_victim_stands_among_the_protected_and_an_officer_among_the_witnesses() -> None:
    victim = another_person(role=OtherRole.VICTIM)
    officer = an_officer(id="second", number="0002")
    case = a_case(people=(victim,), officers=(an_officer(), officer))
    seen = a_source(maker="second")
    case = case.evolve(
        incidents=(*case.incidents, an_incident(id="seen", sources=(seen, a_source(maker="oic"))))
    )
    assert [maker.mark for maker in list_protected_makers(case, Audience.COURT)] == ["A", "B"]
    assert [maker.person.id for maker in list_witness_makers(case, Audience.COURT)] == ["second"]


def test_a_second_statement_of_the_same_witness_has_a_mark_of_its_own() -> None:
    further = WitnessStatement(by="imogen", words="One thing more.")
    assert set(_write(a_case(statements=(TOLD, further)), Audience.SERVED)) == {"A", "A-2"}


def test_a_number_means_the_same_witness_in_every_copy() -> None:
    people = (another_person(), another_person(id="second"))
    words = WitnessStatement(by="second", words="I saw it.")
    case = a_case(people=people, statements=(words,))
    assert {mark: row.is_written for mark, row in _write(case).items() if mark.isdigit()} == {
        "1": False,
        "2": True,
    }
    assert set(_write(case, Audience.SERVED)) == {"2"}


def test_exhibits_are_named_as_the_statement_produces_them() -> None:
    exhibits = (an_exhibit(), an_exhibit(id="two", mark="IF/2", serving=Serving.NOT_SERVED, title="Diary"))
    case = a_case(exhibits=exhibits, statements=(TOLD.evolve(exhibits=("two",)),))
    assert _write(case)["A"].produced == "IF/2"
    assert [row.title for row in _write(case)["A"].exhibits] == ["Diary"]
    assert [row.title for row in _write(case, Audience.SERVED)["A"].exhibits] == ["Not served with this copy"]


def test_each_statement_is_a_document_and_no_file_is_named_by_a_name() -> None:
    person = a_protected_person(name_form=NameForm.INITIALS)
    case = a_case(
        protected_persons=(person,), statements=(TOLD, WitnessStatement(by="neighbour", words="I saw."))
    )
    for audience in Audience:
        plans = plan_documents(
            case, an_assessment(), audience, Pack.INTERIM_AND_FULL, PackSources(FORMS, get_law_pack())
        )
        stated = {plan.file_name: plan.context for plan in plans if plan.form.each}
        assert set(stated) == {"D08-statement-A.docx", "D09-witness-statement-1.docx"}
        context = stated["D08-statement-A.docx"]
        assert context.form.title == "Statement of IF"
        assert context.own_statement.maker == "IF"
        index = next(plan.context.index for plan in plans if plan.form.id == "D16")
        assert "Statement of IF" in {row.title for row in index}
        assert all(not plan.context.own_statement.maker for plan in plans if not plan.form.each)
