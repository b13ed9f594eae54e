"""How old a person is on a day, and the day on which an age is reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.law.periods import corresponding_day

if TYPE_CHECKING:
    from datetime import date

_MONTHS_A_YEAR = 12


def day_of_age(born: date, years: int) -> date:
    """Return the day on which a person reaches an age; born on 29 February, 1 March in a common year."""
    return corresponding_day(born, months=years * _MONTHS_A_YEAR)


def age_on(born: date, day: date) -> int:
    """Return a person's age in whole years on a day.

    Raises:
        ValueError: the day is before the birth.
    """
    if day < born:
        message = "the day is before the birth"
        raise ValueError(message)
    years = day.year - born.year
    return years if day_of_age(born, years) <= day else years - 1
