"""A case of an older format is brought up step by step; a newer or odd one is refused with advice."""

from __future__ import annotations

import json

import pytest

from spo_builder.case.canonical import render_case
from spo_builder.case.migrations import STEPS, Raw, migrate
from spo_builder.case.reading import CaseUnreadableError, read_case
from spo_builder.case.record import CASE_FORMAT
from spo_builder.errors import InputError
from tests.case.raw import a_file, get_bytes


def test_there_is_a_step_from_every_older_format() -> None:
    assert sorted(STEPS) == list(range(CASE_FORMAT))


def test_a_case_of_today_is_left_alone() -> None:
    data = a_file()
    assert migrate(data) is data


def test_a_draft_of_the_first_days_is_read_and_written_as_of_today() -> None:
    data = a_file()
    old = {("events" if key == "incidents" else key): value for key, value in data.items()} | {"format": 0}
    before = json.dumps(old)
    case = read_case(before.encode())
    assert json.dumps(old) == before
    assert render_case(case) == get_bytes()


def test_a_draft_of_the_first_days_may_have_no_incidents() -> None:
    assert read_case(b'{"format": 0, "reference": "x"}').format == CASE_FORMAT


def test_where_a_draft_has_both_names_neither_is_lost_silently() -> None:
    data = b'{"format": 0, "reference": "x", "events": [], "incidents": []}'
    with pytest.raises(CaseUnreadableError) as caught:
        read_case(data)
    assert [fault.where for fault in caught.value.faults] == ["/events"]


def test_the_steps_are_taken_in_turn() -> None:
    def add(name: str) -> Raw:
        return {name: True}

    steps = {
        3: lambda data: {**data, **add("three")},
        4: lambda data: {**data, **add("four"), "three": False},
    }
    data: Raw = {"format": 3}
    assert migrate(data, steps, 5) == {"format": 5, "three": False, "four": True}
    assert data == {"format": 3}


@pytest.mark.parametrize(
    ("found", "said", "advice"),
    [
        (2, "The file has format 2; this program reads up to format 1.", "Install a newer version"),
        (10**30, "this program reads up to format 1.", "Install a newer version"),
        (
            -1,
            "The file has format -1, which this program cannot read.",
            "Open it in the version that wrote it.",
        ),
        ("1", "The format of the file is not a whole number.", 'Write "format": 1.'),
        (1.0, "not a whole number", 'Write "format": 1.'),
        (True, "not a whole number", 'Write "format": 1.'),
        (None, "not a whole number", 'Write "format": 1.'),
        ([1], "not a whole number", 'Write "format": 1.'),
    ],
)
def test_a_format_that_is_not_known_is_refused_with_advice(found: object, said: str, advice: str) -> None:
    with pytest.raises(InputError) as caught:
        read_case(json.dumps({**a_file(), "format": found, "of_tomorrow": 1}).encode())
    (fault,) = caught.value.faults
    assert fault.where == "/format"
    assert said in fault.message == str(caught.value)
    assert advice in fault.advice == caught.value.advice


def test_a_file_without_a_format_is_refused() -> None:
    data = a_file()
    del data["format"]
    with pytest.raises(InputError, match="does not say which format") as caught:
        read_case(json.dumps(data).encode())
    assert caught.value.advice == 'Add "format": 1 at the top.'
