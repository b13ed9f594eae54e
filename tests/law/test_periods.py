"""The three ways of counting: worked examples and what must always hold."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo_builder.law.periods import (
    clear_days_before,
    corresponding_day,
    period_beginning_with,
    within_after,
)

DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31))
LENGTHS = st.integers(min_value=1, max_value=400)


@pytest.mark.parametrize(
    ("first", "length", "last"),
    [
        (date(2026, 12, 1), {"days": 1}, date(2026, 12, 1)),
        (date(2026, 12, 1), {"days": 3}, date(2026, 12, 3)),
        (date(2026, 12, 1), {"days": 56}, date(2027, 1, 25)),
        (date(2026, 12, 1), {"years": 2}, date(2028, 11, 30)),
        (date(2027, 3, 1), {"years": 2}, date(2029, 2, 28)),
        (date(2026, 3, 1), {"years": 2}, date(2028, 2, 29)),
        (date(2028, 2, 29), {"years": 2}, date(2030, 2, 28)),
        (date(2028, 2, 29), {"years": 4}, date(2032, 2, 28)),
        (date(2026, 12, 1), {"months": 1}, date(2026, 12, 31)),
        (date(2027, 1, 31), {"months": 1}, date(2027, 2, 28)),
        (date(2027, 8, 31), {"months": 1}, date(2027, 9, 30)),
        (date(2026, 12, 31), {"months": 12}, date(2027, 12, 30)),
    ],
)
def test_a_period_counts_its_first_day(first: date, length: dict[str, int], last: date) -> None:
    assert period_beginning_with(first, **length) == last


@pytest.mark.parametrize("length", [{}, {"days": 0}, {"days": -1}, {"years": -2}, {"days": 1, "years": 1}])
def test_a_period_has_one_length_of_at_least_one(length: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="one length"):
        period_beginning_with(date(2026, 12, 1), **length)


def test_within_after_leaves_its_day_out() -> None:
    assert within_after(date(2026, 12, 4), 21) == date(2026, 12, 25)


def test_clear_days_leave_both_ends_out() -> None:
    assert clear_days_before(date(2026, 12, 16), 21) == date(2026, 11, 24)


@given(DAYS, LENGTHS)
def test_clear_days_are_the_event_less_one_more(event: date, n: int) -> None:
    assert clear_days_before(event, n) == event - timedelta(days=n + 1)


@given(DAYS, LENGTHS)
def test_clear_days_leave_exactly_n_days_between(event: date, n: int) -> None:
    latest = clear_days_before(event, n)
    between = [latest + timedelta(days=step) for step in range(1, (event - latest).days)]
    assert len(between) == n


@given(DAYS, LENGTHS)
def test_the_forward_and_backward_counts_undo_each_other(day: date, n: int) -> None:
    assert clear_days_before(within_after(day, n + 1), n) == day


@given(DAYS, LENGTHS)
def test_beginning_with_ends_one_day_before_within_after(day: date, n: int) -> None:
    assert period_beginning_with(day, days=n) + timedelta(days=1) == within_after(day, n)


@given(DAYS, DAYS, LENGTHS)
def test_a_later_start_never_ends_earlier(one: date, other: date, n: int) -> None:
    early, late = min(one, other), max(one, other)
    assert period_beginning_with(early, days=n) <= period_beginning_with(late, days=n)
    assert period_beginning_with(early, months=n) <= period_beginning_with(late, months=n)


@given(DAYS, st.integers(min_value=1, max_value=120))
def test_a_longer_period_ends_later(day: date, n: int) -> None:
    assert period_beginning_with(day, months=n) < period_beginning_with(day, months=n + 1)
    assert period_beginning_with(day, years=n) == period_beginning_with(day, months=12 * n)


@given(DAYS, st.integers(min_value=-300, max_value=300))
def test_the_corresponding_day_has_the_same_number_or_is_a_first(day: date, months: int) -> None:
    found = corresponding_day(day, months=months)
    assert found.day in {day.day, 1}
    assert corresponding_day(day, months=0) == day
