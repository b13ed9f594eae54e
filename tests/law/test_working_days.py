"""Business days of rule 2, deemed receipt of rule 115(4), and the carried list of holidays."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from holidays import country_holidays
from hypothesis import given
from hypothesis import strategies as st

from spo_builder.errors import InputError
from spo_builder.law.pack import get_law_pack
from spo_builder.law.working_days import (
    Delivery,
    add_business_days,
    get_deemed_receipt,
    is_business_day,
    previous_business_day,
    read_bank_holidays,
)
from spo_builder.resources import get_data_file

DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2036, 12, 31))
BANK_HOLIDAYS = get_data_file("law", "jurisdictions", "england_wales", "bank_holidays.yaml")


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 12, 5),  # Saturday
        date(2026, 12, 6),  # Sunday
        date(2026, 12, 25),  # Christmas Day
        date(2021, 12, 25),  # Christmas Day on a Saturday
        date(2021, 12, 27),  # in its place
        date(2026, 12, 28),  # in place of Boxing Day
        date(2027, 3, 26),  # Good Friday
        date(2027, 3, 29),  # Easter Monday
        date(2022, 9, 19),  # by proclamation
        date(2023, 5, 8),  # by proclamation
        date(2041, 12, 25),  # beyond the carried list
    ],
)
def test_no_business_on(day: date) -> None:
    assert not is_business_day(day)


@pytest.mark.parametrize(
    "day", [date(2026, 12, 24), date(2026, 12, 29), date(2027, 3, 25), date(2041, 12, 24)]
)
def test_business_on(day: date) -> None:
    assert is_business_day(day)


def test_scottish_and_irish_holidays_are_business_days() -> None:
    assert is_business_day(date(2026, 11, 30))  # St Andrew
    assert is_business_day(date(2026, 3, 17))  # St Patrick
    assert is_business_day(date(2025, 1, 2))  # second of January


@pytest.mark.parametrize("part", ["ENG", "WLS"])
def test_the_carried_list_is_the_library_s(part: str) -> None:
    listed = read_bank_holidays(BANK_HOLIDAYS)
    assert min(listed) == 2020
    assert max(listed) >= 2036
    for year, days in listed.items():
        told = country_holidays("GB", subdiv=part, years=year)
        assert days == {day for day in told if day.weekday() < 5}


@pytest.mark.parametrize("text", ["years: 2026", "other: {}", "years:\n  2026: [2026-02-30x]"])
def test_a_list_that_is_not_days_by_year_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "holidays.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"holidays\.yaml"):
        read_bank_holidays(path)


@given(DAYS, st.integers(min_value=1, max_value=12))
def test_adding_business_days_passes_exactly_so_many(day: date, n: int) -> None:
    reached = add_business_days(day, n)
    passed = [day + timedelta(days=step) for step in range(1, (reached - day).days + 1)]
    assert is_business_day(reached)
    assert sum(map(is_business_day, passed)) == n


@pytest.mark.parametrize("n", [0, -1])
def test_at_least_one_business_day_is_counted(n: int) -> None:
    with pytest.raises(ValueError, match="at least one"):
        add_business_days(date(2026, 12, 1), n)


@given(DAYS)
def test_the_previous_business_day_skips_none(day: date) -> None:
    found = previous_business_day(day)
    assert is_business_day(found)
    assert found <= day
    assert not any(is_business_day(found + timedelta(days=step)) for step in range(1, (day - found).days + 1))


@pytest.mark.parametrize(
    ("delivery", "sent", "received"),
    [
        (Delivery.HANDED, date(2026, 12, 4), date(2026, 12, 4)),
        (Delivery.ELECTRONIC, date(2026, 12, 4), date(2026, 12, 5)),
        (Delivery.POSTED, date(2026, 12, 4), date(2026, 12, 9)),
        (Delivery.POSTED, date(2026, 12, 23), date(2026, 12, 30)),
        (Delivery.POSTED, date(2027, 3, 24), date(2027, 3, 31)),
    ],
)
def test_deemed_receipt(delivery: Delivery, sent: date, received: date) -> None:
    assert get_deemed_receipt(get_law_pack(), delivery, sent) == received
