"""Ages on a day and the day on which an age is reached."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo_builder.law.ages import age_on, day_of_age


def test_eighteen_comes_on_the_birthday() -> None:
    born = date(2009, 1, 10)
    assert age_on(born, date(2026, 11, 24)) == 17
    assert day_of_age(born, 18) == date(2027, 1, 10)
    assert age_on(born, date(2027, 1, 9)) == 17
    assert age_on(born, date(2027, 1, 10)) == 18


def test_born_on_29_february() -> None:
    born = date(2008, 2, 29)
    assert day_of_age(born, 18) == date(2026, 3, 1)
    assert age_on(born, date(2026, 2, 28)) == 17
    assert day_of_age(born, 20) == date(2028, 2, 29)


def test_nobody_has_an_age_before_birth() -> None:
    with pytest.raises(ValueError, match="before the birth"):
        age_on(date(2009, 1, 10), date(2009, 1, 9))


@given(st.dates(date(1930, 1, 1), date(2020, 1, 1)), st.integers(min_value=0, max_value=70))
def test_the_day_of_an_age_is_its_first_day(born: date, years: int) -> None:
    day = day_of_age(born, years)
    assert age_on(born, day) == years
    assert years == 0 or age_on(born, day - timedelta(days=1)) == years - 1
