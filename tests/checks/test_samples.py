"""The sample cases: the main one draws exactly what it is there to show; the others are ready."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import pytest

from spo_builder.case.reading import read_case
from spo_builder.resources import get_data_file
from spo_builder.tools.samples import list_samples
from tests.building.findings import assess

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord
    from spo_builder.checks import Assessment

READY = [
    sample.name
    for sample in list_samples()
    if sample.name
    not in {
        "friday-at-five-first-entered",
        "everything-wrong",
    }
]


@cache
def read_sample(name: str) -> CaseRecord:
    """Return a sample that travels with the program."""
    return read_case(get_data_file("data", "samples").joinpath(name, "case.json").read_bytes())


@cache
def assess_sample(name: str) -> Assessment:
    """Return what the checks find in it on Friday 27 November 2026."""
    return assess(read_sample(name))


def _count(assessment: Assessment, severity: str) -> dict[str, int]:
    return dict(Counter(found.id for found in assessment.findings if found.severity == severity))


FIRST = "friday-at-five-first-entered"


def test_the_main_sample_as_first_entered_is_stopped_by_three_things_only() -> None:
    assert _count(assess_sample(FIRST), "block") == {"T07": 1, "7.4.1": 2, "7.4.derived": 1}
    assert assess_sample(FIRST).headline == "NOT READY: 3 stops, 6 to consider"


def test_the_main_sample_as_first_entered_asks_for_six_things_only() -> None:
    assert _count(assess_sample(FIRST), "warn") == {
        "s1.1.app.oral": 1,
        "T10": 1,
        "T29": 1,
        "s1.1.a": 1,
        "d.hearsay": 1,
        "7.2": 1,
    }


@pytest.mark.parametrize(
    ("rule_id", "severity", "words"),
    [
        ("7.4.1", "block", "Incident 8 gives away"),
        ("7.4.1", "block", "Exhibit TO/4 gives away"),
        ("7.4.derived", "block", "“36 to Thornby”"),
        ("T07", "block", "Term 3 names Map A"),
        ("T10", "warn", "Term 3 closes a place that the defendant needs"),
        ("T29", "warn", "Bail overlaps terms 1 and 3"),
        ("s1.1.a", "warn", "Incidents 4 and 5 are not tied"),
        ("d.hearsay", "warn", "Incidents 2, 5 and 7"),
        ("d.hearsay", "warn", "the last day was 9 November 2026"),
        ("7.2", "warn", "10 August 2026"),
        ("proc.s55.absent", "info", "The summons has not been served yet"),
        ("s1.4.b", "info", "Incident 2 may look harmless, such as a gift"),
        ("d.hearsay", "info", "by 21 December 2026"),
        ("d.notify", "info", "by the end of 3 December 2026"),
    ],
)
def test_the_main_sample_says_what_it_is_there_to_say(rule_id: str, severity: str, words: str) -> None:
    said = [
        found.message
        for found in assess_sample(FIRST).findings
        if found.id == rule_id and found.severity == severity
    ]
    assert any(words in message for message in said), said


def test_service_of_the_summons_cannot_be_told() -> None:
    (found,) = [found for found in assess_sample(FIRST).findings if found.id == "proc.s55.absent"]
    assert found.outcome == "cannot_tell"


@pytest.mark.parametrize("rule_id", ["T03", "T04", "T05", "T06", "T21", "proc.127", "s13.2", "T11", "s2.3.a"])
def test_the_main_sample_is_silent_on(rule_id: str) -> None:
    assert rule_id not in {found.id for found in assess_sample(FIRST).findings}


def test_nobody_asks_about_the_road_that_he_knows_or_about_his_religion() -> None:
    messages = " ".join(found.message for found in assess_sample(FIRST).findings)
    assert "Elder Row" not in messages
    assert "limitation" not in messages
    assert not [found for found in assess_sample(FIRST).findings if "/religion" in found.where]


def test_no_message_repeats_a_protected_value() -> None:
    for name in ("friday-at-five", FIRST, "everything-wrong"):
        case = read_sample(name)
        details = [detail for person in case.protected_persons for detail in person.details]
        details += [detail for person in case.people for detail in person.details]
        values = [detail.value for detail in details if detail.is_protected]
        parts = {part.strip() for value in values for part in value.split(",")}
        for found in assess_sample(name).findings:
            if found.id != "7.4.derived":
                assert not [part for part in parts if part in found.message], found.message


@pytest.mark.parametrize("name", READY)
def test_each_other_sample_is_ready(name: str) -> None:
    assert [found.message for found in assess_sample(name).blocks] == []


@pytest.mark.parametrize(
    ("name", "warnings"),
    [
        ("friday-at-five", {"s1.1.app.oral", "T10", "s1.1.a", "d.hearsay"}),
        ("stranger-two-women", set()),
        ("serial-three-victims", {"T29"}),
        ("proxy-family", {"T31"}),
        ("youth-classmate", {"T16", "d.hearsay", "7.2"}),
    ],
)
def test_each_other_sample_asks_for_no_more_than_it_should(name: str, warnings: set[str]) -> None:
    assert {found.id for found in assess_sample(name).warnings} == warnings


def test_the_careless_draft_is_stopped_by_nearly_everything() -> None:
    stops = {found.id for found in assess_sample("everything-wrong").blocks}
    assert stops >= {
        "s1.1", "s1.1.app", "s1.1.b", "s1.1.c", "s1.4.a", "s3.2", "s5.6.a", "s14.u18", "7.2", "7.4.1",
        "7.4.derived", "T01", "T02", "T07", "T09", "T11", "T12", "T19", "T25", "T26", "T27", "T28",
    }  # fmt: skip


@pytest.mark.parametrize("name", [sample.name for sample in list_samples()])
def test_the_same_case_draws_the_same_findings_again(name: str) -> None:
    assert assess(read_sample(name)) == assess_sample(name)
