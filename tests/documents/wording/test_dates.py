"""Days, times and spans are printed one way, whatever is known of them."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spo_builder.case.incidents import Precision, When
from spo_builder.documents.wording import dates

DAY = date(2026, 11, 5)
NEXT = date(2026, 11, 6)
EARLY, LATE = time(8, 10), time(23, 50)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 27), "Friday 27 November 2026"),
        (date(2026, 2, 1), "Sunday 1 February 2026"),
        (None, ""),
    ],
)
def test_a_day_is_said_with_its_weekday_or_not_at_all(day: date | None, said: str) -> None:
    assert dates.say_day(day) == said
    assert dates.say_date(day) == said.partition(" ")[2]


def test_what_is_not_known_is_left_blank_as_asked() -> None:
    assert (
        dates.say_date(None, "____") == dates.say_day(None, "____") == dates.say_time(None, "____") == "____"
    )
    assert dates.say_month(DAY) == "November 2026"
    assert dates.say_weekday(7) == "Monday"


@pytest.mark.parametrize(
    ("day", "at", "said"),
    [
        (DAY, EARLY, "5 November 2026, 08:10"),
        (DAY, None, "5 November 2026"),
        (None, EARLY, "08:10"),
        (None, None, ""),
    ],
)
def test_a_moment_is_a_day_and_a_time(day: date | None, at: time | None, said: str) -> None:
    assert dates.say_moment(day, at) == said


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (DAY, DAY, "5 November 2026"),
        (DAY, NEXT, "5 to 6 November 2026"),
        (date(2026, 7, 30), date(2026, 8, 2), "30 July to 2 August 2026"),
        (date(2026, 12, 30), date(2027, 1, 2), "30 December 2026 to 2 January 2027"),
        (date(2025, 11, 5), DAY, "5 November 2025 to 5 November 2026"),
    ],
)
def test_a_span_repeats_no_more_than_it_must(first: date, last: date, said: str) -> None:
    assert dates.say_range(first, last) == said


# Until when, at what time, until what time, how exactly; in a chronology; as a sentence opens.
OCCASIONS: list[tuple[date | None, time | None, time | None, Precision, str, str]] = [
    (None, None, None, Precision.DAY, "5 November 2026", "On 5 November 2026"),
    (None, EARLY, None, Precision.EXACT, "5 November 2026, 08:10", "On 5 November 2026 at 08:10"),
    (
        None,
        EARLY,
        LATE,
        Precision.RANGE,
        "5 November 2026, 08:10 to 23:50",
        "On 5 November 2026 from 08:10 to 23:50",
    ),
    (None, None, LATE, Precision.DAY, "5 November 2026, 23:50", "On 5 November 2026 until 23:50"),
    (None, None, None, Precision.ABOUT, "about 5 November 2026", "On or about 5 November 2026"),
    (
        None,
        EARLY,
        None,
        Precision.ABOUT,
        "about 5 November 2026, 08:10",
        "On or about 5 November 2026 at 08:10",
    ),
    (NEXT, None, None, Precision.RANGE, "5 to 6 November 2026", "From 5 to 6 November 2026"),
    (NEXT, None, None, Precision.ABOUT, "about 5 to 6 November 2026", "From about 5 to 6 November 2026"),
    (
        NEXT,
        LATE,
        EARLY,
        Precision.RANGE,
        "5 November 2026, 23:50 to 6 November 2026, 08:10",
        "From 5 November 2026, 23:50 to 6 November 2026, 08:10",
    ),
    (
        NEXT,
        LATE,
        None,
        Precision.ABOUT,
        "about 5 November 2026, 23:50 to 6 November 2026",
        "From about 5 November 2026, 23:50 to 6 November 2026",
    ),
    (None, None, None, Precision.MONTH, "November 2026", "In November 2026"),
    (None, EARLY, None, Precision.MONTH, "November 2026", "In November 2026"),
    (
        date(2026, 12, 1),
        None,
        None,
        Precision.MONTH,
        "November to December 2026",
        "From November to December 2026",
    ),
    (
        date(2027, 1, 1),
        None,
        None,
        Precision.MONTH,
        "November 2026 to January 2027",
        "From November 2026 to January 2027",
    ),
]


@pytest.mark.parametrize(("until", "at", "until_at", "precision", "told", "opening"), OCCASIONS)
def test_an_occasion_is_told_as_exactly_as_it_is_known(
    until: date | None, at: time | None, until_at: time | None, precision: Precision, told: str, opening: str
) -> None:
    when = When(on=DAY, until=until, at=at, until_at=until_at, precision=precision)
    assert dates.say_when(when) == told
    assert dates.say_occasion(when) == opening


@settings(deadline=None)
@given(
    st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    st.integers(0, 800),
    st.none() | st.times(),
    st.none() | st.times(),
    st.sampled_from(Precision),
)
def test_every_occasion_names_its_month_and_year_and_closes_every_gap(
    on: date, days: int, at: time | None, until_at: time | None, precision: Precision
) -> None:
    until = date.fromordinal(on.toordinal() + days)
    when = When(on=on, until=until, at=at, until_at=until_at, precision=precision)
    for said in (dates.say_when(when), dates.say_occasion(when)):
        assert dates.say_month(until) in said
        assert "  " not in said
        assert said == said.strip(" ,")
        assert said.count("about") <= 1
    assert dates.say_occasion(when).startswith(("On ", "In ", "From "))
