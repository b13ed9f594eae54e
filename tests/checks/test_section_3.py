"""Section 3: at least two years, or until a further order, and the periods of single terms."""

from __future__ import annotations

from datetime import date

import pytest

from spo_builder.case.proceedings import ApplicationKind, DurationKind
from spo_builder.case.terms_sought import TermPeriod
from spo_builder.checks.section_3 import assess_duration, assess_term_periods
from tests.builders import a_case, a_following_term, a_term, an_order
from tests.building.findings import apply_for, run, tell

# --- the order -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("made", "length", "lawful"),
    [
        (date(2026, 12, 1), {"years": 1}, False),
        (date(2026, 12, 1), {"years": 2}, True),
        (date(2026, 12, 1), {"months": 23}, False),
        (date(2026, 12, 1), {"months": 24}, True),
        (date(2026, 12, 1), {"days": 730}, False),
        (date(2026, 12, 1), {"days": 731}, True),
        (date(2026, 12, 1), {"days": 732}, True),
        (date(2029, 3, 1), {"days": 729}, False),
        (date(2029, 3, 1), {"days": 730}, True),
        (date(2028, 2, 29), {"days": 730}, False),
        (date(2028, 2, 29), {"days": 731}, True),
        (date(2028, 2, 29), {"years": 2}, True),
    ],
)
def test_a_fixed_period_is_at_least_two_years_beginning_with_the_day_made(
    made: date, length: dict[str, int], *, lawful: bool
) -> None:
    case = a_case(order=an_order(expected_on=made, **{"years": None, **length}))
    expected = "info met s3.2" if lawful else "block not_met s3.2"
    assert tell(assess_duration, case) == [f"{expected} /order/duration"]


def test_too_short_a_period_says_both_days() -> None:
    case = a_case(order=an_order(expected_on=date(2026, 12, 1), years=1))
    (found,) = run(assess_duration, case)
    assert "30 November 2027" in found.message
    assert "30 November 2028" in found.message


def test_without_an_expected_day_today_stands_for_it() -> None:
    case = a_case(order=an_order(expected_on=None, years=None, days=730))
    (found,) = run(assess_duration, case)
    assert "if made on 27 November 2026" in found.message


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"duration": DurationKind.UNTIL_FURTHER_ORDER, "years": None}, "info met s3.1.b"),
        ({"duration": DurationKind.NOT_STATED, "years": None}, "block cannot_tell s6.b"),
        ({"duration": DurationKind.NOT_STATED}, "block cannot_tell s6.b"),
        ({"duration": DurationKind.FIXED, "years": None}, "block cannot_tell s6.b"),
        ({"duration": DurationKind.FIXED, "years": 5, "months": 6}, "block cannot_tell s6.b"),
    ],
)
def test_an_order_has_one_length_or_none(changes: dict[str, object], expected: str) -> None:
    assert tell(assess_duration, a_case(order=an_order(**changes))) == [f"{expected} /order/duration"]


def test_an_interim_application_alone_says_nothing_of_the_full_order() -> None:
    case = a_case(
        application=apply_for(ApplicationKind.INTERIM_AFTER_FULL),
        order=an_order(years=1),
        terms=(a_term(period=TermPeriod(years=9)),),
    )
    assert tell(assess_duration, case) == []
    assert tell(assess_term_periods, case) == []


# --- the terms -------------------------------------------------------------------------------------

# The order is made on 12 January 2027 for five years: to the end of 11 January 2032.
TOO_LONG = "block not_met T25"
SHORT = "warn not_met s3.3"
OVER = "block not_met T25"


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        (None, None),
        (TermPeriod(years=5), None),
        (TermPeriod(months=60), None),
        (TermPeriod(months=61), TOO_LONG),
        (TermPeriod(until=date(2032, 1, 10)), None),
        (TermPeriod(until=date(2032, 1, 11)), None),
        (TermPeriod(until=date(2032, 1, 12)), TOO_LONG),
        (TermPeriod(years=2), None),
        (TermPeriod(until=date(2029, 1, 11)), None),
        (TermPeriod(until=date(2029, 1, 10)), SHORT),
        (TermPeriod(days=28), SHORT),
        (TermPeriod(until=date(2027, 1, 12)), SHORT),
        (TermPeriod(until=date(2027, 1, 11)), OVER),
        # Section 6(e) asks for one length; what is unclear is told there.
        (TermPeriod(years=9, months=1), None),
        (TermPeriod(), None),
    ],
)
def test_a_term_does_not_outlive_the_order_and_a_short_one_warns(
    period: TermPeriod | None, expected: str | None
) -> None:
    case = a_case(terms=(a_following_term(), a_term(period=period)))
    assert tell(assess_term_periods, case) == ([f"{expected} /terms/1/period"] if expected else [])


@pytest.mark.parametrize("years", [None, 3])
def test_without_a_fixed_end_no_term_is_too_long(years: int | None) -> None:
    order = an_order(duration=DurationKind.UNTIL_FURTHER_ORDER, years=years)
    case = a_case(order=order, terms=(a_term(period=TermPeriod(years=50)),))
    assert tell(assess_term_periods, case) == []


def test_a_term_of_the_interim_order_alone_is_not_measured_by_the_full_one() -> None:
    term = a_term(period=TermPeriod(days=14), in_full=False)
    assert tell(assess_term_periods, a_case(terms=(term, a_following_term()))) == []
