"""The three ways in which the law counts days, each triggered by its own words.

No rule moves a last day that falls on a weekend or a holiday.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

_DAY = timedelta(days=1)
_MONTHS_A_YEAR = 12


def period_beginning_with(day: date, *, days: int = 0, months: int = 0, years: int = 0) -> date:
    """Return the last day of a period "beginning with" a day: that day is day 1.

    Give one of days, months or years, at least 1. Where the corresponding day does not exist (29 February
    in a common year, 31 April), the 1st of the next month stands for it, so the period ends with the month;
    that last point was not checked in a source.

    Raises:
        ValueError: not exactly one length, or one below 1.
    """
    lengths = [length for length in (days, months, years) if length]
    if len(lengths) != 1 or lengths[0] < 1:
        message = "a period has one length of at least 1"
        raise ValueError(message)
    if days:
        return day + timedelta(days=days - 1)
    return corresponding_day(day, months=months + years * _MONTHS_A_YEAR) - _DAY


def corresponding_day(day: date, *, months: int) -> date:
    """Return the same day a number of months later, or the 1st of the month after where there is none.

    29 February 2028 and 24 months give 1 March 2030.
    """
    year, month = divmod(day.year * _MONTHS_A_YEAR + day.month - 1 + months, _MONTHS_A_YEAR)
    last = monthrange(year, month + 1)[1]
    if day.day > last:
        return date(year, month + 1, last) + _DAY
    return date(year, month + 1, day.day)


def within_after(day: date, n: int) -> date:
    """Return the last day "within n days after" a day, which is itself not counted."""
    return day + timedelta(days=n)


def clear_days_before(event: date, n: int) -> date:
    """Return the latest day "not less than n days before" an event: neither end is counted."""
    return event - timedelta(days=n + 1)
