"""Table 6.2, the proceedings: every worked example."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo_builder.law import court_deadlines
from spo_builder.law.pack import get_law_pack
from spo_builder.law.rule import Confidence

PACK = get_law_pack()


@pytest.mark.parametrize(
    ("hearing", "last_day", "planning_day"),
    [
        (date(2027, 1, 18), date(2026, 12, 27), date(2026, 12, 24)),
        (date(2026, 12, 16), date(2026, 11, 24), None),
        (date(2027, 4, 20), date(2027, 3, 29), date(2027, 3, 25)),
        # Friday at five: the interim and the full hearing.
        (date(2026, 12, 1), date(2026, 11, 9), None),
        (date(2027, 1, 12), date(2026, 12, 21), None),
    ],
)
def test_d_hearsay(hearing: date, last_day: date, planning_day: date | None) -> None:
    found = court_deadlines.hearsay_notice(PACK, hearing)
    assert (found.rule_id, found.trigger) == ("d.hearsay", hearing)
    assert (found.last_day, found.planning_day) == (last_day, planning_day)


@given(st.dates(date(2021, 1, 1), date(2036, 1, 1)))
def test_the_naive_count_is_one_day_too_late(hearing: date) -> None:
    assert court_deadlines.hearsay_notice(PACK, hearing).last_day == hearing - timedelta(days=22)


def test_d_hearsay_xx() -> None:
    found = court_deadlines.hearsay_cross_examination(PACK, date(2026, 12, 10))
    assert (found.rule_id, found.last_day) == ("d.hearsay.xx", date(2026, 12, 17))


def test_d_hearsay_notice3() -> None:
    found = court_deadlines.hearsay_cross_examination_notice(PACK, date(2027, 1, 21))
    assert (found.rule_id, found.last_day) == ("d.hearsay.notice3", date(2027, 1, 17))
    assert found.planning_day == date(2027, 1, 15)


@pytest.mark.parametrize(
    ("interim", "planning_day"), [(False, date(2026, 12, 8)), (True, date(2026, 12, 13))]
)
def test_d_summons_names_no_last_day(*, interim: bool, planning_day: date) -> None:
    found = court_deadlines.summons_service(PACK, date(2026, 12, 15), interim=interim)
    assert (found.rule_id, found.last_day, found.planning_day) == ("d.summons", None, planning_day)
    assert "reasonable time" in found.note
    assert "reasonable time" in found.source


@pytest.mark.parametrize(
    ("decision", "last_day", "planning_day"),
    [
        (date(2026, 12, 1), date(2026, 12, 22), None),
        (date(2026, 12, 4), date(2026, 12, 25), date(2026, 12, 24)),
    ],
)
def test_d_case_is_not_extended_for_christmas(
    decision: date, last_day: date, planning_day: date | None
) -> None:
    found = court_deadlines.case_stated(PACK, decision)
    assert found.rule_id == "d.case"
    assert (found.last_day, found.planning_day) == (last_day, planning_day)
    assert "ends the right of appeal" in found.note


def test_d_appeal_is_marked_unverified() -> None:
    found = court_deadlines.crown_court_appeal(PACK, date(2026, 12, 1))
    assert (found.rule_id, found.last_day) == ("d.appeal", date(2026, 12, 22))
    assert found.confidence is Confidence.UNVERIFIED
    assert "confirm with your legal adviser" in found.note


def test_d_limit_has_no_day() -> None:
    found = court_deadlines.limitation(PACK)
    assert (found.rule_id, found.trigger, found.last_day) == ("d.limit", None, None)
    assert found.note == "There is no limitation period."


def test_d_age() -> None:
    found = court_deadlines.youth(PACK, date(2009, 1, 10))
    assert (found.rule_id, found.last_day) == ("d.age", date(2027, 1, 9))
    assert "18 on 10 January 2027" in found.note


@pytest.mark.parametrize(
    ("convicted", "offence", "months"),
    [
        (date(2022, 5, 1), None, 6),
        (date(2022, 5, 2), date(2022, 5, 1), 6),
        (date(2026, 12, 1), date(2022, 5, 1), 6),
        (date(2022, 6, 1), date(2022, 5, 2), 12),
        (date(2022, 5, 2), None, 12),
        (date(2023, 3, 29), None, 12),
        (date(2023, 3, 30), None, 6),
        (date(2024, 11, 17), None, 6),
        (date(2024, 11, 18), None, 12),
        (date(2026, 12, 1), date(2023, 6, 1), 12),
    ],
)
def test_d_genlimit_follows_the_day_of_conviction(convicted: date, offence: date | None, months: int) -> None:
    assert court_deadlines.get_general_limit_months(PACK, convicted, offence=offence) == months
    found = court_deadlines.general_limit(PACK, convicted, offence=offence)
    assert (found.rule_id, found.last_day) == ("d.genlimit", None)
    assert found.note == f"{months} months in a magistrates' court; 5 years in the Crown Court."
