"""Days, clock times and moments of a case, each within what a calendar, a clock and a court can mean."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Annotated, Final, LiteralString

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, ValidationInfo
from pydantic_core import PydanticCustomError

if TYPE_CHECKING:
    from collections.abc import Callable

_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2199
_WRITTEN_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WRITTEN_MOMENT: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?"
)


def _read_day(value: object, info: ValidationInfo) -> object:
    """Read a day from JSON; pydantic alone takes digits between quotation marks for seconds since 1970."""
    if info.mode != "json" or not isinstance(value, str):
        return value
    return _parse(value, _WRITTEN_DAY, date.fromisoformat, "date_parsing")


def _read_moment(value: object, info: ValidationInfo) -> object:
    """Read a moment from JSON, for the same reason."""
    if info.mode != "json" or not isinstance(value, str):
        return value
    return _parse(value, _WRITTEN_MOMENT, datetime.fromisoformat, "datetime_parsing")


def _parse(text: str, form: re.Pattern[str], parse: Callable[[str], date], kind: LiteralString) -> date:
    try:
        if form.fullmatch(text):
            return parse(text)
    except ValueError as error:
        raise PydanticCustomError(kind, kind) from error
    raise PydanticCustomError(kind, kind)


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
    in_utc = moment.astimezone(UTC)
    _check_year(in_utc)
    return in_utc


Day = Annotated[date, BeforeValidator(_read_day), AfterValidator(_check_year)]
"""A calendar day between 1900 and 2199, so that no deadline counted from it can leave the calendar."""

ClockTime = Annotated[time, AfterValidator(_check_without_zone)]
"""A time of day, Europe/London."""

Moment = Annotated[AwareDatetime, BeforeValidator(_read_moment), AfterValidator(_normalise)]
"""A moment with its time zone, kept in UTC."""
