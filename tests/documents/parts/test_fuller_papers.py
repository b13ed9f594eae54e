"""The fuller papers say what the record holds, name what it lacks, and state no more law than there is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.grounds import Impact, Protection, ProtectionKind, Safety, SafetyContact
from spo_builder.case.people import PersonName
from spo_builder.case.proceedings import ApplicationKind, AuthorityForm, CostItem, Costs, WarningAnswer
from spo_builder.case.terms_sought import WordingOverride
from spo_builder.documents.audience import Audience
from spo_builder.documents.parts.arrangements import write_arrangements
from spo_builder.documents.parts.costs import say_money, write_costs
from spo_builder.documents.parts.directions import write_directions
from spo_builder.documents.parts.impact import NO_IMPACT, NOTHING, write_impact
from spo_builder.documents.parts.material import gather_material
from spo_builder.documents.parts.review import NO_REVIEW, NOT_ANSWERED, write_review
from spo_builder.documents.parts.risk_summary import write_risk_summary
from spo_builder.documents.parts.skeleton import attribute, write_skeleton
from spo_builder.documents.parts.term_labels import label_terms
from spo_builder.law.pack import get_law_pack
from tests.builders import (
    a_case,
    a_criminal_position,
    a_defendant,
    a_lawyer_review,
    a_listing,
    a_protected_person,
    a_requirement,
    a_risk,
    a_term,
    an_application,
    an_authorisation,
    an_incident,
)
from tests.building.findings import assess
from tests.documents.parts.gathering import gather

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord

CHILD = date(2012, 8, 21)


# --- risk ------------------------------------------------------------------------------------------


def test_the_risk_summary_says_tool_day_assessor_and_outcome_or_that_they_are_not_stated() -> None:
    said = write_risk_summary(gather())
    assert (said.tool, said.date, said.outcome) == ("DARA", "24 November 2026", "High")
    empty = a_risk(tool="", on=None, assessor="", grade="", narrative="", factors=())
    bare = write_risk_summary(gather(a_case(risk=empty, incidents=())))
    assert {bare.tool, bare.date, bare.assessor, bare.outcome} == {"Not stated"}
    assert bare.narrative == ("The risk is not stated.",)
    assert bare.facts == "No incident is recorded."


def test_one_incident_is_named_in_the_singular() -> None:
    one = write_risk_summary(gather(a_case(incidents=(an_incident(),)))).facts
    assert one == "The facts are incident 1 of the chronology (D10)."


# --- costs -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pence", "said"), [(0, "£0.00"), (5, "£0.05"), (28400, "£284.00"), (123456789, "£1,234,567.89")]
)
def test_money_is_said_in_pounds_and_pence(pence: int, said: str) -> None:
    assert say_money(pence) == said


def test_costs_are_the_figures_entered_and_their_sum() -> None:
    items = (CostItem(what="Fee", pence=28400), CostItem(what="Service", pence=105))
    words = write_costs(gather(a_case(costs=Costs(items=items, note="No charge for officers."))))
    assert [row.amount for row in words.rows] == ["£284.00", "£1.05"]
    assert words.total == "£285.05"
    assert words.note == ("No charge for officers.",)
    assert write_costs(gather()).rows == ()


# --- arrangements ----------------------------------------------------------------------------------


def test_arrangements_are_asked_for_without_a_power_that_the_act_does_not_give() -> None:
    words = write_arrangements(gather(audience=Audience.COURT))
    said = " ".join(words.basis)
    assert "general discretion" in said
    assert "Youth Justice" not in said
    assert "Ms Fairweather" in said
    assert [row.who for row in words.rows] == ["Imogen Fairweather", "The hearing as a whole"]


def test_arrangements_are_never_served() -> None:
    assert write_arrangements(gather(audience=Audience.SERVED)).rows == ()


def test_a_child_a_youth_and_an_interpreter_are_named_as_needs() -> None:
    case = a_case(
        protected_persons=(a_protected_person(date_of_birth=CHILD),),
        defendant=a_defendant(
            date_of_birth=date(2010, 5, 6),
            interpreter_needed=Answer.YES,
            language="Polish",
            needs="Reads slowly",
        ),
    )
    rows = {row.who: row for row in write_arrangements(gather(case)).rows}
    assert rows["Imogen Fairweather"].need.startswith(
        "Protected person, under 18. Ms Fairweather will attend."
    )
    assert rows["Marlow Hexter"].need == "Defendant. Reads slowly."
    assert "needs an interpreter: Polish" in rows["Marlow Hexter"].arrangement
    assert "parent or guardian" in rows["Marlow Hexter"].arrangement


def test_whoever_does_not_attend_needs_no_arrangement_and_is_not_questioned() -> None:
    case = a_case(protected_persons=(a_protected_person(will_attend=Answer.NO),))
    words = write_arrangements(gather(case))
    assert [row.who for row in words.rows] == ["The hearing as a whole"]
    assert not any("questions" in line for line in words.basis)


# --- directions ------------------------------------------------------------------------------------


def _direct(case: CaseRecord, audience: Audience = Audience.COURT, on: date = date(2026, 11, 27)) -> str:
    return "\n".join(
        item for group in write_directions(gather(case, audience, on)).groups for item in group.items
    )


def test_the_listing_requests_directions_come_first() -> None:
    first = write_directions(gather()).groups[0]
    assert first.items == ("That the applicant serve all evidence by 11 December 2026.",)


def test_what_the_listing_request_asks_for_is_not_proposed_again() -> None:
    asked = a_case(
        listing=a_listing(
            directions=("That the applicant serve evidence by x.", "That the defendant serve evidence by y.")
        )
    )
    none = a_case(listing=a_listing(directions=()))
    assert "further evidence" in _direct(none)
    assert "any evidence on which Mr Hexter relies" in _direct(none)
    assert "further evidence" not in _direct(asked)
    assert "on which Mr Hexter relies" not in _direct(asked)


def test_dates_stand_only_where_a_rule_gives_one() -> None:
    assert "by Monday 21 December 2026 (rule 3(1)" in _direct(a_case())
    assert "ended on Monday 21 December 2026, is extended" in _direct(a_case(), on=date(2026, 12, 28))
    unlisted = _direct(a_case(hearings=()))
    assert "not less than 21 days before the full hearing" in unlisted
    assert "listed on a date to be fixed by the court" in unlisted


def test_directions_follow_the_case() -> None:
    case = a_case(
        criminal=a_criminal_position(next_date=date(2027, 1, 4)),
        defendant=a_defendant(
            date_of_birth=date(2010, 5, 6), interpreter_needed=Answer.YES, language="Polish"
        ),
    )
    said = _direct(case)
    assert "Monday 4 January 2027" in said
    assert "an interpreter for the defendant: Polish" in said
    assert "parent or guardian" in said
    assert "(D19)" in said
    assert "(D19)" not in _direct(case, Audience.SERVED)


def test_nobody_is_called_whom_nobody_will_call() -> None:
    case = a_case(incidents=())
    assert "intends to call" not in _direct(case)
    assert "intends to call Imogen Fairweather and Caspian Thorne" in _direct(a_case())


# --- legal review ----------------------------------------------------------------------------------


def _review(case: CaseRecord) -> dict[str, str]:
    material = gather_material(case, assess(case), Audience.INTERNAL, get_law_pack())
    return {row.id: row.answer for row in write_review(material).warnings}


def test_each_warning_stands_beside_the_lawyers_answer() -> None:
    case = a_case(authorisation=an_authorisation(form=AuthorityForm.ORAL, written_on=None))
    open_ones = _review(case)
    assert open_ones
    assert set(open_ones.values()) == {NOT_ANSWERED}
    rule = next(iter(open_ones))
    answered = case.evolve(
        lawyer=a_lawyer_review(answers=(WarningAnswer(rule=rule, reason="Seen and accepted"),))
    )
    assert _review(answered)[rule] == "Seen and accepted."
    elsewhere = (WarningAnswer(rule=rule, where="/elsewhere", reason="Another matter"),)
    assert _review(case.evolve(lawyer=a_lawyer_review(answers=elsewhere)))[rule] == NOT_ANSWERED


def test_a_cleared_wording_is_void_once_its_words_change() -> None:
    free = a_term(id="free", template=None, text="contact Imogen Fairweather")
    override = WordingOverride(
        term="free", rule="T04", text="contact Imogen Fairweather", lawyer="O B", reasons="Clear", on=CHILD
    )
    held = write_review(gather(a_case(terms=(free,), wording_overrides=(override,)))).cleared[0]
    assert held.state == "Holds for the words as they stand."
    assert held.term == "Term 1"
    changed = free.evolve(text="write to Imogen Fairweather")
    void = write_review(gather(a_case(terms=(changed,), wording_overrides=(override,)))).cleared[0]
    assert void.state == "Void: the words have changed since."


def test_advice_is_for_the_force_alone() -> None:
    case = a_case(
        lawyer=a_lawyer_review(advice="Say less.", approved_on=None),
        terms=(a_term(legal_advice="Keep it short"),),
    )
    words = write_review(gather(case))
    assert words.advice == ("Say less.",)
    assert words.term_advice == ("Term 1: Keep it short.",)
    assert words.approved == "Not approved yet."
    for audience in (Audience.COURT, Audience.SERVED):
        assert write_review(gather(case, audience)) is NO_REVIEW
        assert write_impact(gather(case, audience)) is NO_IMPACT


# --- equality and Article 8 ------------------------------------------------------------------------


def test_what_nobody_has_considered_is_said_to_be_missing() -> None:
    words = write_impact(gather())
    assert words.considered == "Who has considered this is not recorded."
    assert {row.heading: row.paragraphs for row in words.sections}["Equality"] == (NOTHING,)
    assert [row.term.partition(":")[0] for row in words.terms] == ["Term 1", "Term 2", "Term 3"]


def test_age_needs_children_and_safety_are_in_the_note() -> None:
    case = a_case(
        impact=Impact(equality="Considered.", considered_by="DI 0000", considered_on=date(2026, 11, 26)),
        defendant=a_defendant(
            date_of_birth=date(2010, 5, 6),
            needs="Reads slowly",
            parent_or_guardian=PersonName(given="Robin", family="Hexter"),
        ),
        protected_persons=(a_protected_person(date_of_birth=CHILD, children_in_common=Answer.YES),),
        safety=Safety(
            immediate_danger=Answer.NO,
            protections=(Protection(kind=ProtectionKind.BAIL, until=date(2027, 2, 22)),),
            tells_before_service=SafetyContact(who="PC 0001"),
            referrals=("Housing",),
        ),
    )
    words = write_impact(gather(case))
    said = "\n".join(line for row in words.sections for line in row.paragraphs)
    assert words.considered == "Considered by DI 0000 on 26 November 2026."
    for part in (
        "Marlow Hexter is under 18, born 6 May 2010.",
        "Parent or guardian: Robin Hexter.",
        "Reads slowly.",
        "Imogen Fairweather, a protected person, is under 18.",
        "Ms Fairweather has children with the defendant.",
        "Bail, until 22 February 2027: no detail is recorded.",
        "Before service the protected person is told: PC 0001.",
        "After the hearing the protected person is told: by whom and how is not recorded.",
        "Referral: Housing.",
    ):
        assert part in said
    unknown = write_impact(gather(a_case(defendant=a_defendant(date_of_birth=None))))
    assert "The age of Marlow Hexter is not known." in "\n".join(
        line for row in unknown.sections for line in row.paragraphs
    )


# --- skeleton --------------------------------------------------------------------------------------


def _argue(case: CaseRecord) -> str:
    words = write_skeleton(gather(case, Audience.COURT))
    sections = (*words.opening, *words.closing)
    return "\n".join(paragraph.text for section in sections for paragraph in section.paragraphs)


def test_the_standard_of_proof_is_submitted_and_paragraphs_are_numbered_through() -> None:
    assert "The applicant submits that the civil standard applies." in _argue(a_case())
    words = write_skeleton(gather())
    numbers = [row.number for part in (*words.opening, *words.closing) for row in part.paragraphs]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize(
    ("kind", "drafts", "interim"),
    [
        (ApplicationKind.FULL, "order as in the draft (D06)", False),
        (ApplicationKind.INTERIM_WITH_FULL, "(D05 and D06)", True),
        (ApplicationKind.INTERIM_AFTER_FULL, "interim order as in the draft (D05)", True),
    ],
)
def test_the_argument_asks_for_what_is_applied_for(
    kind: ApplicationKind, drafts: str, *, interim: bool
) -> None:
    said = _argue(a_case(application=an_application(kind=kind)))
    assert drafts in said
    assert ("section 5(3): the court may make it" in said) is interim


def test_an_advocate_does_not_speak_as_the_officer() -> None:
    assert attribute("I fear for her.") == "In the words of the officer in the case: I fear for her."
    assert attribute("He said “I know” to her.") == "He said “I know” to her."


def test_a_term_has_one_label_or_its_number_in_each_order() -> None:
    terms = (
        a_term(id="both"),
        a_term(id="interim", in_full=False),
        a_term(id="full", in_interim=False),
        a_requirement(id="later", in_interim=True),
        a_term(id="none", in_interim=False, in_full=False),
    )
    assert label_terms(gather(a_case(terms=terms))) == {
        "both": "Term 1",
        "interim": "Interim term 2",
        "full": "Full-order term 2",
        "later": "Term 3",
        "none": "A term that is not asked for",
    }
    full = a_case(terms=terms, application=an_application(kind=ApplicationKind.FULL))
    assert label_terms(gather(full))["interim"] == "A term that is not asked for"
    shifted = (a_term(id="first", in_interim=False), a_term(id="second"))
    assert label_terms(gather(a_case(terms=shifted)))["second"] == "Interim term 1, full-order term 2"
