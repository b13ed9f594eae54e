"""The one place that prints dates, such as "Friday 27 November 2026" or "20 to 31 July 2026"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.dates import MONTHS, say_date
from spo_builder.case.incidents import Precision, When

if TYPE_CHECKING:
    from datetime import date, time

__all__ = [
    "say_date",
    "say_day",
    "say_days",
    "say_moment",
    "say_month",
    "say_occasion",
    "say_range",
    "say_time",
    "say_times",
    "say_weekday",
    "say_when",
]

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def say_month(day: date) -> str:
    """Return "November 2026"."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def say_weekday(position: int) -> str:
    """Return the name of a weekday, counted on from Monday as 0."""
    return _WEEKDAYS[position % 7]


def say_day(day: date | None, blank: str = "") -> str:
    """Return "Friday 27 November 2026", or `blank` for no date."""
    return blank if day is None else f"{say_weekday(day.weekday())} {say_date(day)}"


def say_time(at: time | None, blank: str = "") -> str:
    """Return "08:10", or `blank` for no time."""
    return blank if at is None else f"{at:%H:%M}"


def say_moment(day: date | None, at: time | None) -> str:
    """Return "27 November 2026, 19:10"; without a time, the date alone."""
    return ", ".join(part for part in (say_date(day), say_time(at)) if part)


def say_range(first: date, last: date) -> str:
    """Return "20 to 31 July 2026", "30 July to 2 August 2026" or two full dates."""
    if first == last:
        return say_date(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {say_date(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} to {say_date(last)}"
    return f"{say_date(first)} to {say_date(last)}"


def say_days(when: When) -> str:
    """Return the day or days of an incident without times."""
    if when.precision is Precision.MONTH:
        return _say_months(when)
    days = say_range(when.on, when.last)
    return f"about {days}" if when.precision is Precision.ABOUT else days


def say_times(when: When) -> str:
    """Return the time or times of an incident within one day, such as "08:10 to 08:40"; may be empty."""
    return " to ".join(part for part in (say_time(when.at), say_time(when.until_at)) if part)


def say_when(when: When) -> str:
    """Return when an incident happened, as a chronology prints it.

    A span of days with times names both days: "5 November 2026, 23:50 to 6 November 2026, 00:20".
    """
    times = say_times(when)
    if not times or when.precision is Precision.MONTH:
        return say_days(when)
    if when.last == when.on:
        return f"{say_days(when)}, {times}"
    first, last = say_moment(when.on, when.at), say_moment(when.last, when.until_at)
    text = f"{first} to {last}"
    return f"about {text}" if when.precision is Precision.ABOUT else text


def say_occasion(when: When) -> str:
    """Return when an incident happened, as a sentence opens: "On 3 September 2026 at 08:10"."""
    if when.precision is Precision.MONTH:
        one = (when.on.year, when.on.month) == (when.last.year, when.last.month)
        return f"{'In' if one else 'From'} {_say_months(when)}"
    if when.last == when.on:
        day = f"On or about {say_date(when.on)}" if _is_about(when) else f"On {say_date(when.on)}"
        return day + _say_clock(when)
    opening = "From about" if _is_about(when) else "From"
    if say_times(when):
        return f"{opening} {say_when(when).removeprefix('about ')}"
    return f"{opening} {say_range(when.on, when.last)}"


def _is_about(when: When) -> bool:
    return when.precision is Precision.ABOUT


def _say_clock(when: When) -> str:
    if when.at is not None and when.until_at is not None:
        return f" from {say_times(when)}"
    times = say_times(when)
    if not times:
        return ""
    return f" at {times}" if when.at is not None else f" until {times}"


def _say_months(when: When) -> str:
    first, last = when.on, when.last
    closing = f"{MONTHS[last.month - 1]} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return closing
    opening = MONTHS[first.month - 1]
    return f"{opening} to {closing}" if first.year == last.year else f"{opening} {first.year} to {closing}"
