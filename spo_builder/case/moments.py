"""Days, clock times and moments of a case, each within what a calendar, a clock and a court can mean."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Annotated, Final

from pydantic import AfterValidator, AwareDatetime

_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2199


def _check_year(day: date) -> date:
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        message = f"the year must lie between {_FIRST_YEAR} and {_LAST_YEAR}"
        raise ValueError(message)
    return day


def _check_without_zone(at: time) -> time:
    if at.tzinfo is not None:
        message = "write the time as the clock in England showed it, without a time zone"
        raise ValueError(message)
    return at


def _normalise(moment: datetime) -> datetime:
    """Return the same moment in UTC, so that equal moments are written alike."""
    _check_year(moment)
    return moment.astimezone(UTC)


Day = Annotated[date, AfterValidator(_check_year)]
"""A calendar day between 1900 and 2199, so that no deadline counted from it can leave the calendar."""

ClockTime = Annotated[time, AfterValidator(_check_without_zone)]
"""A time of day, Europe/London."""

Moment = Annotated[AwareDatetime, AfterValidator(_normalise)]
"""A moment with its time zone, kept in UTC."""
