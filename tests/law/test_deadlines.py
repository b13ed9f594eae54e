"""Table 6.2, orders and notification: every worked example, and where the planning day falls."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo_builder.law import deadlines
from spo_builder.law.deadline import plan_before
from spo_builder.law.pack import get_law_pack
from spo_builder.law.rule import Confidence
from spo_builder.law.working_days import is_business_day

PACK = get_law_pack()
DAYS = st.dates(min_value=date(2020, 1, 20), max_value=date(2036, 12, 1))


@pytest.mark.parametrize(
    ("made", "last_day"),
    [
        (date(2026, 12, 1), date(2028, 11, 30)),
        (date(2027, 3, 1), date(2029, 2, 28)),
        (date(2028, 2, 29), date(2030, 2, 28)),
    ],
)
def test_d_min2y(made: date, last_day: date) -> None:
    found = deadlines.shortest_end(PACK, made)
    assert (found.rule_id, found.trigger, found.last_day) == ("d.min2y", made, last_day)
    assert found.planning_day is None


def test_d_expiry() -> None:
    found = deadlines.order_end(PACK, date(2026, 12, 1), years=2)
    assert found.rule_id == "d.expiry"
    assert found.last_day == date(2028, 11, 30)
    assert deadlines.order_end(PACK, date(2026, 12, 1), months=30).last_day == date(2029, 5, 31)
    assert deadlines.order_end(PACK, date(2026, 12, 1), days=800).last_day == date(2029, 2, 7)


def test_d_interim() -> None:
    found = deadlines.interim_end(PACK, date(2026, 12, 1), 28)
    assert found.rule_id == "d.interim"
    assert found.last_day == date(2026, 12, 28)
    assert found.planning_day == date(2026, 12, 21)
    assert "whichever is earlier" in found.note


def test_d_interim_of_friday_at_five() -> None:
    assert deadlines.interim_end(PACK, date(2026, 12, 1), 56).last_day == date(2027, 1, 25)


def test_the_alert_of_a_short_interim_order_is_not_before_it() -> None:
    assert deadlines.interim_end(PACK, date(2026, 12, 1), 3).planning_day == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("served", "last_day", "planning_day"),
    [
        (date(2026, 12, 1), date(2026, 12, 3), None),
        (date(2026, 12, 4), date(2026, 12, 6), date(2026, 12, 4)),
        (date(2026, 12, 24), date(2026, 12, 26), date(2026, 12, 24)),
        # Served on a Saturday before a bank holiday Monday: no business day is left to plan for.
        (date(2026, 12, 26), date(2026, 12, 28), None),
    ],
)
def test_d_notify(served: date, last_day: date, planning_day: date | None) -> None:
    found = deadlines.notification(PACK, served)
    assert found.rule_id == "d.notify"
    assert (found.last_day, found.planning_day) == (last_day, planning_day)


def test_notification_runs_from_service_and_says_so() -> None:
    found = deadlines.notification(PACK, date(2026, 12, 1))
    assert "not from making" in found.note
    assert found.confidence is Confidence.VERIFIED
    assert found.source == (
        "SPA 2019 s9(1): “within the period of 3 days beginning with the date of service of the order”"
    )


@pytest.mark.parametrize(
    ("posted", "received", "last_day"),
    [
        (date(2026, 12, 4), date(2026, 12, 9), date(2026, 12, 11)),
        (date(2026, 12, 23), date(2026, 12, 30), date(2027, 1, 1)),
    ],
)
def test_d_notify_post(posted: date, received: date, last_day: date) -> None:
    found = deadlines.notification_after_post(PACK, posted)
    assert (found.rule_id, found.trigger, found.last_day) == ("d.notify.post", received, last_day)


def test_d_notify_post_at_christmas_names_both_days_and_plans_before_new_year() -> None:
    found = deadlines.notification_after_post(PACK, date(2026, 12, 23))
    assert "Sent on 23 December 2026, received on 30 December 2026" in found.note
    assert found.planning_day == date(2026, 12, 31)


def test_d_notify_email() -> None:
    found = deadlines.notification_after_email(PACK, date(2026, 12, 4))
    assert (found.rule_id, found.trigger) == ("d.notify.email", date(2026, 12, 5))
    assert found.last_day == date(2026, 12, 7)


def test_d_name() -> None:
    found = deadlines.notification_of_name(PACK, date(2026, 12, 7))
    assert (found.rule_id, found.last_day) == ("d.name", date(2026, 12, 9))
    assert "may be given before" in found.note


def test_d_addr() -> None:
    found = deadlines.notification_of_address(PACK, date(2026, 12, 7))
    assert (found.rule_id, found.last_day) == ("d.addr", date(2026, 12, 9))
    assert "may be given before" in found.note


def test_d_final() -> None:
    found = deadlines.notification_after_final_day(PACK, date(2026, 12, 10))
    assert (found.rule_id, found.last_day) == ("d.final", date(2026, 12, 12))


def test_d_disch_is_two_years_and_not_one() -> None:
    found = deadlines.last_day_needing_consents(PACK, date(2026, 12, 1))
    assert (found.rule_id, found.last_day) == ("d.disch", date(2028, 11, 30))
    assert "From 1 December 2028" in found.note


def test_d_renew() -> None:
    found = deadlines.renewal(PACK, date(2028, 11, 30))
    assert [one.last_day for one in found] == [
        date(2028, 5, 31),
        date(2028, 8, 31),
        date(2028, 10, 5),
        date(2028, 11, 2),
        date(2028, 11, 30),
    ]
    assert {one.rule_id for one in found} == {"d.renew"}
    assert {one.confidence for one in found} == {Confidence.UNVERIFIED}


def test_d_renew_before_a_short_month_reminds_early() -> None:
    # Six months before 31 August is 28 February at the latest, and the reminder is the day before.
    assert deadlines.renewal(PACK, date(2027, 8, 30))[0].last_day == date(2027, 2, 27)


@given(DAYS)
def test_reminders_come_in_order(expiry: date) -> None:
    days = [one.last_day for one in deadlines.renewal(PACK, expiry)]
    assert all(day is not None for day in days)
    assert days == sorted(set(days), key=str)


@given(DAYS)
def test_no_statutory_last_day_moves_and_the_planning_day_is_one_to_work(served: date) -> None:
    found = deadlines.notification(PACK, served)
    assert found.last_day == served + timedelta(days=2)
    if found.planning_day is not None:
        assert served <= found.planning_day < found.last_day
        assert is_business_day(found.planning_day)


@given(DAYS)
def test_post_never_gives_less_time_than_email(sent: date) -> None:
    posted = deadlines.notification_after_post(PACK, sent).last_day
    emailed = deadlines.notification_after_email(PACK, sent).last_day
    assert posted is not None
    assert emailed is not None
    assert sent + timedelta(days=3) == emailed < posted


def test_a_working_last_day_needs_no_planning_day() -> None:
    assert plan_before(date(2026, 12, 1), date(2026, 12, 3)) is None
