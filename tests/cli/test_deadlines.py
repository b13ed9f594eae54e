"""`deadlines` lists the dates of a case, each with how it is counted and where that stands."""

from __future__ import annotations

import json

from spo_builder.resources import get_data_file
from tests.cli.run import run

FRIDAY = get_data_file("data", "samples", "friday-at-five")


def test_dates_come_with_their_reckoning_and_source() -> None:
    ran = run("deadlines", FRIDAY, "--on", "2026-11-27")
    assert ran.code == 0
    assert "Mon 25 Jan 2027" in ran.out
    assert "The day of service is day 1." in ran.out
    assert "SPA 2019 s9(1)" in ran.out
    assert "no limitation period" in ran.out


def test_what_is_not_verified_is_marked() -> None:
    assert "Not verified against the source." in run("deadlines", FRIDAY, "--on", "2026-11-27").out


def test_json_rows_are_in_the_order_of_their_days() -> None:
    rows = json.loads(run("deadlines", FRIDAY, "--on", "2026-11-27", "--format", "json").out)
    notify = next(row for row in rows if row["id"] == "d.notify")
    assert (notify["trigger"], notify["last_day"]) == ("2026-12-01", "2026-12-03")
    days = [row["last_day"] or row["planning_day"] for row in rows]
    dated = [day for day in days if day]
    assert dated == sorted(dated)
