"""How long an order and each term has effect: one length, its first day and its last."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from spo_builder.case.proceedings import DurationKind
from spo_builder.case.terms_sought import TermPeriod
from spo_builder.documents.parts import periods
from spo_builder.documents.parts.periods import Span
from spo_builder.documents.wording import standard_text
from tests.builders import a_case, a_following_term, a_term, an_interim, an_order
from tests.documents.parts.gathering import gather

FIRST = date(2026, 12, 4)


@pytest.mark.parametrize(
    ("span", "length", "last"),
    [
        (Span(days=56, first=FIRST), "56 days", date(2027, 1, 28)),
        (Span(days=1, first=FIRST), "1 day", FIRST),
        (Span(months=6, first=FIRST), "6 months", date(2027, 6, 3)),
        (Span(years=1, first=FIRST), "1 year", date(2027, 12, 3)),
        (Span(years=2), "2 years", None),
        (Span(first=FIRST), "", None),
        (Span(), "", None),
    ],
)
def test_a_span_begins_with_its_first_day(span: Span, length: str, last: date | None) -> None:
    assert (span.length, span.last) == (length, last)


@pytest.mark.parametrize(
    ("begins", "hearings", "first"),
    [
        (date(2026, 12, 5), True, date(2026, 12, 5)),
        (None, True, date(2026, 12, 4)),
        (date(2026, 12, 5), False, date(2026, 12, 5)),
        (None, False, None),
    ],
)
def test_an_interim_order_begins_with_its_hearing_unless_stated(
    begins: date | None, first: date | None, *, hearings: bool
) -> None:
    case = a_case(interim=an_interim(begins_on=begins))
    material = gather(case if hearings else case.evolve(hearings=()))
    assert periods.get_interim_span(material) == Span(days=56, first=first)


@pytest.mark.parametrize(
    ("changes", "length"),
    [
        ({}, Span(years=5)),
        ({"years": None, "months": 30}, Span(months=30)),
        ({"years": None, "days": 900}, Span(days=900)),
        ({"years": None}, Span()),
        ({"duration": DurationKind.UNTIL_FURTHER_ORDER}, Span()),
        ({"duration": DurationKind.NOT_STATED}, Span()),
    ],
)
def test_a_full_order_has_one_length_from_the_day_it_is_expected(
    changes: dict[str, object], length: Span
) -> None:
    material = gather(a_case(order=an_order(**changes)))
    assert periods.get_full_span(material) == replace(length, first=date(2027, 1, 12))
    later = gather(a_case(order=an_order(**changes, expected_on=None)))
    assert periods.get_full_span(later) == periods.get_full_span(material)
    unlisted = gather(a_case(order=an_order(**changes, expected_on=None), hearings=()))
    assert periods.get_full_span(unlisted) == length


def test_what_is_open_is_left_to_the_court_in_words() -> None:
    case = a_case(
        order=an_order(years=None, expected_on=None),
        interim=an_interim(period_days=None, begins_on=None),
        hearings=(),
    )
    for interim in (True, False):
        said = periods.say_duration(gather(case), interim=interim)
        assert all(
            words in said for words in (periods.LENGTH_BLANK, periods.DAY_MADE, periods.LAST_DAY_BLANK)
        )
        assert periods.say_length(gather(case), interim=interim) == periods.LENGTH_BLANK


def test_an_order_until_a_further_order_has_no_last_day() -> None:
    material = gather(a_case(order=an_order(duration=DurationKind.UNTIL_FURTHER_ORDER)))
    assert periods.say_duration(material, interim=False) == standard_text.OPEN_DURATION
    assert periods.say_length(material, interim=False) == "until a further order"
    assert periods.say_length(material, interim=True) == "56 days"


@pytest.mark.parametrize(
    ("period", "interim", "end"),
    [
        (TermPeriod(days=10), True, "13 December 2026"),
        (TermPeriod(days=10), False, "21 January 2027"),
        (TermPeriod(months=6), False, "11 July 2027"),
        (TermPeriod(years=1), False, "11 January 2028"),
        (TermPeriod(until=date(2027, 3, 1)), False, "1 March 2027"),
    ],
)
def test_a_period_of_one_term_is_counted_from_its_own_order(
    period: TermPeriod, end: str, *, interim: bool
) -> None:
    term = a_term(period=period)
    material = gather(a_case(terms=(term, a_following_term())))
    assert end in periods.say_term_period(material, term, interim=interim)
    held = material.interim_terms if interim else material.full_terms
    said = periods.say_term_periods(material, held, interim=interim)
    assert said == f"Term 1 has effect until the end of {end}."


def test_a_period_whose_first_day_is_open_is_said_by_its_length() -> None:
    case = a_case(hearings=(), order=an_order(expected_on=None))
    terms = (a_term(period=TermPeriod(months=6)), a_following_term(period=TermPeriod(months=6)))
    material = gather(case.evolve(terms=terms))
    said = periods.say_term_periods(material, material.full_terms, interim=False)
    assert said.startswith("Terms 1 and 2 have effect for 6 months")
    empty = periods.say_term_period(material, a_term(period=TermPeriod()), interim=False)
    assert periods.LENGTH_BLANK in empty


def test_terms_without_a_period_of_their_own_are_said_to_have_none() -> None:
    material = gather()
    assert (
        periods.say_term_periods(material, material.full_terms, interim=False) == standard_text.NO_TERM_PERIOD
    )
    assert "period of the order" in periods.say_term_period(material, a_term(), interim=False)
