"""How a day is written wherever people read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

# Named here, so that no locale of the machine changes a court document.
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def say_date(day: date | None, blank: str = "") -> str:
    """Return "27 November 2026", or `blank` for no date."""
    return blank if day is None else f"{day.day} {MONTHS[day.month - 1]} {day.year}"
