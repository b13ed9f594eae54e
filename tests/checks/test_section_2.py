"""Sections 2 and 5(3) to (5): each term's reason, its conflicts, its locality, and earlier orders."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from spo_builder.case.answers import Answer, ConflictAnswer
from spo_builder.case.people import Circumstance
from spo_builder.case.proceedings import ApplicationKind, ExistingOrder, OrderKind, OrderTerm
from spo_builder.case.terms_sought import Compatibility, Locality, LocalityScope
from spo_builder.checks.section_2 import (
    assess_conflicts,
    assess_earlier_orders,
    assess_locality,
    assess_reasons,
)
from tests.builders import TODAY, a_case, a_circumstance, a_defendant, a_following_term, a_term
from tests.building.findings import apply_for, run, tell

# --- reasons ---------------------------------------------------------------------------------------

# Law.md section 5, order-type switch: for an interim order a missing reason warns.
SWITCH = [
    (ApplicationKind.FULL, True, True, "block"),
    (ApplicationKind.FULL, False, True, "block"),
    (ApplicationKind.INTERIM_WITH_FULL, True, True, "block"),
    (ApplicationKind.INTERIM_WITH_FULL, False, True, "block"),
    (ApplicationKind.INTERIM_WITH_FULL, True, False, "warn"),
    (ApplicationKind.INTERIM_AFTER_FULL, True, True, "warn"),
    (ApplicationKind.INTERIM_AFTER_FULL, True, False, "warn"),
]


@pytest.mark.parametrize(("kind", "in_interim", "in_full", "severity"), SWITCH)
def test_a_term_without_a_reason_blocks_in_a_full_order_and_warns_in_an_interim_one(
    kind: ApplicationKind, *, in_interim: bool, in_full: bool, severity: str
) -> None:
    term = a_term(necessity_reason="", in_interim=in_interim, in_full=in_full)
    case = a_case(application=apply_for(kind), terms=(term,))
    assert tell(assess_reasons, case) == [f"{severity} cannot_tell T01 /terms/0/necessity_reason"]


@pytest.mark.parametrize(
    ("reason", "enough"), [("x" * 39, False), (f"  {'x' * 39}  ", False), ("x" * 40, True), ("x" * 41, True)]
)
def test_a_reason_has_forty_characters(reason: str, *, enough: bool) -> None:
    case = a_case(terms=(a_term(necessity_reason=reason),))
    expected = "info met s2.2 /terms" if enough else "block cannot_tell T01 /terms/0/necessity_reason"
    assert tell(assess_reasons, case) == [expected]


@pytest.mark.parametrize("kind", list(ApplicationKind))
def test_a_term_that_protects_nobody_blocks_every_application(kind: ApplicationKind) -> None:
    case = a_case(application=apply_for(kind), terms=(a_term(), a_following_term(protects=())))
    if kind is not ApplicationKind.FULL:
        assert all(term.in_interim for term in case.terms)
    assert tell(assess_reasons, case) == ["block cannot_tell T02 /terms/1/protects"]


@pytest.mark.parametrize(
    ("kind", "rule"),
    [
        (ApplicationKind.FULL, "s2.2"),
        (ApplicationKind.INTERIM_WITH_FULL, "s2.2"),
        (ApplicationKind.INTERIM_AFTER_FULL, "T01"),
    ],
)
def test_reasons_for_each_term_are_met(kind: ApplicationKind, rule: str) -> None:
    assert tell(assess_reasons, a_case(application=apply_for(kind))) == [f"info met {rule} /terms"]


def test_a_term_that_this_application_does_not_ask_for_is_left_alone() -> None:
    kind = ApplicationKind.INTERIM_AFTER_FULL
    later = a_following_term(necessity_reason="", protects=(), in_interim=False)
    case = a_case(application=apply_for(kind), terms=(a_term(), later))
    assert tell(assess_reasons, case) == ["info met T01 /terms"]


def test_no_terms_draw_nothing_here() -> None:
    case = a_case(terms=())
    for check in (assess_reasons, assess_conflicts, assess_locality):
        assert tell(check, case) == []


# --- work, education, religion ---------------------------------------------------------------------

THREE = ["work", "education", "religion"]


@pytest.mark.parametrize("name", THREE)
@pytest.mark.parametrize(
    ("answer", "blocks"),
    [(Answer.YES, False), (Answer.NO, False), (Answer.NOT_KNOWN, False), (Answer.NOT_ANSWERED, True)],
)
def test_each_circumstance_of_the_defendant_is_answered(name: str, answer: Answer, *, blocks: bool) -> None:
    held = Circumstance(answer=answer, what="w", place="p", times="t", enquiry="e")
    case = a_case(defendant=a_defendant(**{name: held}))
    expected = f"block cannot_tell T11 /defendant/{name}/answer" if blocks else "info met s2.3 /terms"
    assert tell(assess_conflicts, case) == [expected]


@pytest.mark.parametrize("name", THREE)
@pytest.mark.parametrize(
    ("answer", "how", "place"),
    [
        (Answer.YES, "He may pass on working days.", None),
        (Answer.YES, "", "how_avoided"),
        (Answer.YES, " ", "how_avoided"),
        (Answer.NO, "", None),
        (Answer.NOT_KNOWN, "", None),
        (Answer.NOT_ANSWERED, "", "answer"),
    ],
)
def test_each_term_answers_each_question(name: str, answer: Answer, how: str, place: str | None) -> None:
    held = ConflictAnswer(answer=answer, how_avoided=how)
    case = a_case(terms=(a_term(**{name: held}),))
    expected = f"block cannot_tell T11 /terms/0/{name}/{place}" if place else "info met s2.3 /terms"
    assert tell(assess_conflicts, case) == [expected]


def test_open_questions_of_one_term_are_asked_together() -> None:
    open_term = a_term(work=ConflictAnswer(), religion=ConflictAnswer())
    (found,) = run(assess_conflicts, a_case(terms=(open_term,)))
    assert found.where == "/terms/0/work/answer"
    assert "conflicts with the defendant's work or religion is not answered" in found.message


@pytest.mark.parametrize(
    ("kind", "rule"),
    [
        (ApplicationKind.FULL, "s2.3"),
        (ApplicationKind.INTERIM_WITH_FULL, "s2.3"),
        (ApplicationKind.INTERIM_AFTER_FULL, "s5.4.b"),
    ],
)
def test_conflicts_are_met_under_the_section_of_the_order(kind: ApplicationKind, rule: str) -> None:
    assert tell(assess_conflicts, a_case(application=apply_for(kind))) == [f"info met {rule} /terms"]
    spoiled = a_case(application=apply_for(kind), terms=(a_term(work=ConflictAnswer()),))
    assert tell(assess_conflicts, spoiled) == ["block cannot_tell T11 /terms/0/work/answer"]


@pytest.mark.parametrize(
    ("name", "changes", "place"),
    [
        ("work", {"what": ""}, ""),
        ("work", {"times": " "}, ""),
        ("education", {"times": ""}, ""),
        ("work", {"place": ""}, None),
        ("religion", {"what": ""}, ""),
        ("religion", {"times": ""}, None),
        ("religion", {"answer": Answer.NOT_KNOWN, "enquiry": ""}, "/enquiry"),
        ("work", {"answer": Answer.NOT_KNOWN, "enquiry": "He was asked."}, None),
        ("work", {"answer": Answer.NO, "what": "", "times": ""}, None),
    ],
)
def test_a_thin_answer_is_noted_and_never_stops(
    name: str, changes: dict[str, object], place: str | None
) -> None:
    case = a_case(defendant=a_defendant(**{name: a_circumstance(**changes)}))
    limb = "a" if name == "religion" else "b"
    expected = [] if place is None else [f"info cannot_tell s2.3.{limb} /defendant/{name}{place}"]
    assert tell(assess_conflicts, case) == [*expected, "info met s2.3 /terms"]


# --- earlier orders --------------------------------------------------------------------------------


def an_earlier_order(**changes: object) -> ExistingOrder:
    """Return a stalking protection order with two terms, still in force."""
    return ExistingOrder(
        id="spo1",
        kind=OrderKind.SPO,
        court="Fellgate Magistrates' Court",
        made_on=date(2026, 3, 3),
        terms=(OrderTerm(id="first", text="not to contact"), OrderTerm(id="second", text="not to go")),
    ).evolve(**changes)


def an_answer(earlier_term: str, answer: Answer) -> Compatibility:
    return Compatibility(earlier_order="spo1", earlier_term=earlier_term, compatible=answer)


@pytest.mark.parametrize(
    ("kind", "rule"),
    [
        (ApplicationKind.FULL, "s2.7"),
        (ApplicationKind.INTERIM_WITH_FULL, "s2.7"),
        (ApplicationKind.INTERIM_AFTER_FULL, "T28"),
    ],
)
def test_a_term_compatible_with_every_earlier_term_is_met(kind: ApplicationKind, rule: str) -> None:
    both = tuple(an_answer(place, Answer.YES) for place in ("first", "second"))
    case = a_case(
        application=apply_for(kind),
        existing_orders=(an_earlier_order(),),
        terms=(a_term(compatibility=both),),
    )
    assert tell(assess_earlier_orders, case) == [f"info met {rule} /existing_orders"]


@pytest.mark.parametrize(("kind", "in_interim", "in_full", "severity"), SWITCH)
@pytest.mark.parametrize(
    ("answer", "outcome"),
    [(Answer.NO, "not_met"), (Answer.NOT_KNOWN, "cannot_tell"), (Answer.NOT_ANSWERED, "cannot_tell")],
)
def test_an_incompatible_or_uncompared_term_blocks_a_full_order_and_warns_in_an_interim_one(
    kind: ApplicationKind, *, in_interim: bool, in_full: bool, severity: str, answer: Answer, outcome: str
) -> None:
    given = (an_answer("first", Answer.YES), an_answer("second", answer))
    term = a_term(in_interim=in_interim, in_full=in_full, compatibility=given)
    case = a_case(application=apply_for(kind), existing_orders=(an_earlier_order(),), terms=(term,))
    assert tell(assess_earlier_orders, case) == [f"{severity} {outcome} T28 /terms/0/compatibility"]
    (found,) = run(assess_earlier_orders, case)
    assert "term 2" in found.message
    assert "of 3 March 2026" in found.message
    assert found.evidence == ("spo1",)


def test_what_is_incompatible_and_what_is_open_are_told_apart() -> None:
    order = an_earlier_order(made_on=None)
    term = a_term(compatibility=(an_answer("first", Answer.NO),))
    case = a_case(existing_orders=(order,), terms=(term,))
    incompatible, uncompared = run(assess_earlier_orders, case)
    assert "incompatible with term 1 of the earlier stalking protection order." in incompatible.message
    assert "Answer for term 2." in uncompared.message


def test_several_open_answers_are_one_finding() -> None:
    case = a_case(existing_orders=(an_earlier_order(),), terms=(a_term(),))
    (found,) = run(assess_earlier_orders, case)
    assert "Answer for terms 1 and 2." in found.message


def test_an_earlier_order_whose_terms_are_not_recorded_cannot_be_compared() -> None:
    case = a_case(existing_orders=(an_earlier_order(terms=()),), terms=(a_term(),))
    (found,) = run(assess_earlier_orders, case)
    assert (found.severity, found.outcome) == ("block", "cannot_tell")
    assert "Record the terms of that order." in found.message


@pytest.mark.parametrize(("days", "compared"), [(-1, False), (0, True), (1, True), (None, True)])
def test_only_an_order_that_still_has_effect_is_compared(days: int | None, *, compared: bool) -> None:
    ends = None if days is None else TODAY + timedelta(days=days)
    case = a_case(existing_orders=(an_earlier_order(ends_on=ends),), terms=(a_term(),))
    expected = ["block cannot_tell T28 /terms/0/compatibility"] if compared else []
    assert tell(assess_earlier_orders, case) == expected


@pytest.mark.parametrize("kind", [kind for kind in OrderKind if kind is not OrderKind.SPO])
def test_only_a_full_stalking_protection_order_is_compared(kind: OrderKind) -> None:
    case = a_case(existing_orders=(an_earlier_order(kind=kind),), terms=(a_term(),))
    assert tell(assess_earlier_orders, case) == []


def test_an_order_of_any_court_is_compared_and_without_terms_nothing_is() -> None:
    order = an_earlier_order(court="Fellgate Crown Court")
    assert tell(assess_earlier_orders, a_case(existing_orders=(order,), terms=())) == []
    assert len(tell(assess_earlier_orders, a_case(existing_orders=(order,)))) == 3


# --- locality --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("scope", "blocks"),
    [(LocalityScope.UK_WIDE, False), (LocalityScope.LIMITED, False), (LocalityScope.NOT_STATED, True)],
)
@pytest.mark.parametrize(
    ("kind", "rule"),
    [
        (ApplicationKind.FULL, "s2.4"),
        (ApplicationKind.INTERIM_WITH_FULL, "s2.4"),
        (ApplicationKind.INTERIM_AFTER_FULL, "s5.5"),
    ],
)
def test_each_term_says_where_it_has_effect(
    scope: LocalityScope, kind: ApplicationKind, rule: str, *, blocks: bool
) -> None:
    term = a_term(locality=Locality(scope=scope, text="Aldermoor"))
    case = a_case(application=apply_for(kind), terms=(term,))
    expected = "block cannot_tell T27 /terms/0/locality/scope" if blocks else f"info met {rule} /terms"
    assert tell(assess_locality, case) == [expected]
