"""`check` prints the findings for people and for programs, and its exit code says whether anything blocks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from spo_builder.resources import get_data_file
from tests.cli.run import run

if TYPE_CHECKING:
    from pathlib import Path

SAMPLES = get_data_file("data", "samples")
FRIDAY = ("--on", "2026-11-27")


def test_a_ready_case_leaves_with_nought() -> None:
    ran = run("check", SAMPLES / "friday-at-five", *FRIDAY)
    assert ran.code == 0
    assert ran.out.startswith("READY: ")
    assert "MET" not in ran.out


def test_a_blocked_case_leaves_with_one_and_stops_come_first() -> None:
    ran = run("check", SAMPLES / "friday-at-five-first-entered", *FRIDAY)
    assert ran.code == 1
    assert ran.out.startswith("NOT READY: 3 stops, 6 to consider")
    words = [line.split()[0] for line in ran.out.splitlines() if line[:4] in {"STOP", "CONS", "INFO"}]
    assert words == sorted(words, key=["STOP", "CONSIDER", "INFO"].index)


def test_all_shows_the_conditions_that_are_met() -> None:
    ran = run("check", SAMPLES / "friday-at-five", *FRIDAY, "--all")
    assert "MET   " in ran.out
    assert "s3.2" in ran.out


def test_json_has_the_agreed_fields() -> None:
    ran = run("check", SAMPLES / "friday-at-five-first-entered", *FRIDAY, "--format", "json")
    data = json.loads(ran.out)
    assert data.keys() == {"case", "law_pack", "on", "ready", "findings"}
    assert data["on"] == "2026-11-27"
    assert data["ready"] is False
    assert all(
        row.keys() >= {"id", "severity", "outcome", "message", "where", "reference", "evidence"}
        for row in data["findings"]
    )
    assert {row["severity"] for row in data["findings"]} == {"block", "warn", "info"}
    assert all(row["where"].startswith("/") for row in data["findings"])


def test_a_wrong_date_is_said_in_a_sentence() -> None:
    ran = run("check", SAMPLES / "friday-at-five", "--on", "27/11/2026")
    assert ran.code == 2
    assert "write it as 2026-11-27" in ran.err


def test_a_folder_without_a_case_says_what_to_give(tmp_path: Path) -> None:
    ran = run("check", tmp_path)
    assert ran.code == 2
    assert "Give the folder that holds case.json." in ran.err


def test_every_fault_of_a_broken_case_is_named_at_once(tmp_path: Path) -> None:
    (tmp_path / "case.json").write_text('{"format": 1, "reference": "x", "colour": 1, "terms": 3}')
    ran = run("check", tmp_path)
    assert ran.code == 2
    assert "/colour" in ran.err
    assert "/terms" in ran.err
    assert "Traceback" not in ran.err
