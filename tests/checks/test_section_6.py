"""Section 6: words for each term, each locality, each period of its own."""

from __future__ import annotations

from datetime import date

import pytest

from spo_builder.case.proceedings import ApplicationKind
from spo_builder.case.terms_sought import Locality, LocalityScope, TermPeriod
from spo_builder.checks.section_6 import (
    assess_different_periods,
    assess_each_term,
    assess_localities,
)
from tests.builders import a_case, a_following_term, a_term, an_order
from tests.building.findings import apply_for, run, tell

KINDS = list(ApplicationKind)


@pytest.mark.parametrize("kind", KINDS)
def test_each_term_has_words(kind: ApplicationKind) -> None:
    application = apply_for(kind)
    assert tell(assess_each_term, a_case(application=application)) == ["info met s6.c /terms"]
    case = a_case(application=application, terms=(a_term(), a_following_term(template=None, text=" ")))
    assert tell(assess_each_term, case) == ["block cannot_tell s6.c /terms/1"]


def test_no_terms_draw_nothing_here() -> None:
    case = a_case(terms=())
    for check in (assess_each_term, assess_localities, assess_different_periods):
        assert tell(check, case) == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("locality", "expected"),
    [
        (Locality(scope=LocalityScope.UK_WIDE), "info met s6.d /terms"),
        (Locality(scope=LocalityScope.NOT_STATED), "info met s6.d /terms"),
        (Locality(scope=LocalityScope.LIMITED, text="Dock Street"), "info met s6.d /terms"),
        (Locality(scope=LocalityScope.LIMITED, map_exhibit="if1"), "info met s6.d /terms"),
        (Locality(scope=LocalityScope.LIMITED), "block cannot_tell s6.d /terms/0/locality/text"),
        (Locality(scope=LocalityScope.LIMITED, text=" "), "block cannot_tell s6.d /terms/0/locality/text"),
    ],
)
def test_a_limited_locality_is_described(kind: ApplicationKind, locality: Locality, expected: str) -> None:
    case = a_case(application=apply_for(kind), terms=(a_term(locality=locality),))
    assert tell(assess_localities, case) == [expected]


@pytest.mark.parametrize(
    ("locality", "words"),
    [
        (Locality(scope=LocalityScope.LIMITED, text="Dock Street"), "Each locality is described."),
        (Locality(scope=LocalityScope.UK_WIDE), "No term is limited to a locality; the order says so."),
    ],
)
def test_a_negative_answer_on_locality_is_stated(locality: Locality, words: str) -> None:
    (found,) = run(assess_localities, a_case(terms=(a_term(locality=locality),)))
    assert found.message == words


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("period", "states", "expected"),
    [
        (None, True, "info met s6.e /terms"),
        (None, False, "info met s6.e /terms"),
        (TermPeriod(days=28), True, "info met s6.e /terms"),
        (TermPeriod(months=28), True, "info met s6.e /terms"),
        (TermPeriod(years=3), True, "info met s6.e /terms"),
        (TermPeriod(until=date(2030, 1, 1)), True, "info met s6.e /terms"),
        (TermPeriod(), True, "block cannot_tell s6.e /terms/0/period"),
        (TermPeriod(days=1, until=date(2030, 1, 1)), True, "block cannot_tell s6.e /terms/0/period"),
        (TermPeriod(years=3), False, "block not_met T26 /order/states_term_periods"),
    ],
)
def test_a_period_of_its_own_is_one_period_and_stated(
    kind: ApplicationKind, period: TermPeriod | None, expected: str, *, states: bool
) -> None:
    case = a_case(
        application=apply_for(kind),
        terms=(a_term(period=period),),
        order=an_order(states_term_periods=states),
    )
    assert tell(assess_different_periods, case) == [expected]


def test_an_unclear_period_that_is_not_stated_is_told_twice() -> None:
    case = a_case(terms=(a_term(period=TermPeriod()),), order=an_order(states_term_periods=False))
    assert [found.id for found in run(assess_different_periods, case)] == ["s6.e", "T26"]


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (TermPeriod(years=3), "Each term's own period is stated."),
        (None, "No term has its own period; the order says so."),
    ],
)
def test_a_negative_answer_on_periods_is_stated(period: TermPeriod | None, words: str) -> None:
    (found,) = run(assess_different_periods, a_case(terms=(a_term(period=period),)))
    assert found.message == words
