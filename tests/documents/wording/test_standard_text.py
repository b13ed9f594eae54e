"""The standard text of orders takes its numbers from the law pack and its days from the calendar."""

from __future__ import annotations

from datetime import date

import pytest

from spo_builder.documents.wording import standard_text
from spo_builder.law.court_deadlines import get_general_limit_months
from spo_builder.law.pack import get_law_pack

LAW = get_law_pack()
DAYS = LAW.get_value("notification_days").as_int()
YEARS = LAW.get_value("indictment_limit").as_int()


def test_the_grounds_are_the_three_limbs_in_the_words_of_the_act() -> None:
    opening, *limbs = standard_text.grounds("Chief Constable")
    assert "Chief Constable" in opening
    assert [limb[:3] for limb in limbs] == ["(a)", "(b)", "(c)"]
    held = (standard_text.GROUND_ACTS, standard_text.GROUND_RISK, standard_text.GROUND_NECESSARY)
    assert all(f"“{words}”" in limb for words, limb in zip(held, limbs, strict=True))


@pytest.mark.parametrize("on", [date(2026, 11, 27), date(2021, 1, 4), date(2023, 6, 1)])
def test_the_notice_on_breach_says_the_maxima_of_the_day(on: date) -> None:
    notice = standard_text.breach_notice(LAW, on)
    assert f"{YEARS} years" in notice
    assert f"{get_general_limit_months(LAW, on)} months" in notice


def test_the_duty_to_notify_counts_the_day_of_service() -> None:
    first, changes, *closing = standard_text.notify_first(LAW)
    assert f"{DAYS} days beginning with the date" in first
    # Three days that begin with a Tuesday end with a Thursday.
    assert (DAYS, "Thursday" in first) == (3, True)
    assert f"{DAYS} days beginning with" in changes
    assert f"{YEARS} years" in closing[-1]


def test_an_order_that_replaces_an_interim_one_asks_for_changes_only() -> None:
    opening, changes, *closing = standard_text.notify_changes_only(LAW)
    assert "do not have to notify again" in opening
    assert f"{DAYS} days" in changes
    assert closing == list(standard_text.notify_first(LAW)[2:])


def test_a_registered_person_notifies_under_the_other_act() -> None:
    (only,) = standard_text.notify_registered()
    assert "Sexual Offences Act 2003" in only


def test_the_rights_differ_between_the_two_orders() -> None:
    full = " ".join(standard_text.rights_full("magistrates’ court", "1 January 2028"))
    interim = " ".join(standard_text.rights_interim("youth court"))
    assert "1 January 2028" in full
    assert "magistrates’ court" in full
    assert "youth court" in interim
    assert "consent" in full
    assert "consent" not in interim


@pytest.mark.parametrize("made", ["", " made on 2 November 2026"])
def test_an_interim_order_says_that_the_main_application_is_open(made: str) -> None:
    said = standard_text.findings_interim(made)
    assert f"The main application{made} has not been determined." in said
    assert standard_text.APPROPRIATE_NOW in said


def test_a_period_says_its_length_its_first_and_its_last_day() -> None:
    for say in (standard_text.duration_fixed, standard_text.duration_interim):
        said = say("56 days", "4 December 2026", "28 January 2027")
        assert "for 56 days beginning with 4 December 2026" in said
        assert "until the end of 28 January 2027" in said
    assert "whichever is earlier" in standard_text.duration_interim("a", "b", "c")
    assert "Imogen" in standard_text.findings_full("Imogen")


def test_no_text_has_a_gap_where_two_lines_meet() -> None:
    texts = [
        *standard_text.notify_first(LAW),
        *standard_text.notify_changes_only(LAW),
        *standard_text.notify_registered(),
        *standard_text.rights_full("a", "b"),
        *standard_text.rights_interim("a"),
        *standard_text.grounds("a"),
        standard_text.breach_notice(LAW, date(2026, 11, 27)),
        standard_text.findings_full("a"),
    ]
    assert not [text for text in texts if "  " in text or text != text.strip()]
