"""A spoilt pack is refused with every fault named; each test spoils one thing."""

from pathlib import Path

import pytest

from spo_builder.errors import InputError
from spo_builder.law.pack_file import read_pack

HEAD = """
id: x
jurisdiction: XX
version: 1.0.0
status: in_force
checked_on: 2026-11-24
review_due: 2027-02-24
sections: [one]
values:
  days:
    - {value: 3, rule_id: a, confidence: verified, source: an Act, until: 2026-01-01}
    - {value: 4, rule_id: a, confidence: verified, source: an Act, since: 2026-01-02}
"""
SECTION = """
defaults:
  {act: An Act, confidence: verified, source: the Act, in_force_from: 2020-01-20, commencement_source: an SI}
rules:
  a: {text: words}
  b: {summary: our words, in_force_to: 2026-01-01}
"""


def _read_spoilt(folder: Path, head: str = HEAD, section: str = SECTION) -> set[tuple[str, str]]:
    (folder / "x").mkdir()
    (folder / "x.yaml").write_text(head, encoding="utf-8")
    (folder / "x" / "one.yaml").write_text(section, encoding="utf-8")
    with pytest.raises(InputError, match="The law pack x has") as caught:
        read_pack(folder, "x")
    return {(fault.where, fault.message) for fault in caught.value.faults}


def test_the_sound_pack_is_read(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x.yaml").write_text(HEAD, encoding="utf-8")
    (tmp_path / "x" / "one.yaml").write_text(SECTION, encoding="utf-8")
    content = read_pack(tmp_path, "x")
    assert list(content.rules) == ["a", "b"]
    assert [value.as_int() for value in content.values["days"]] == [3, 4]


@pytest.mark.parametrize(
    ("old", "new", "where", "message"),
    [
        ("{text: words}", "{text: words, confidence: secondary}", "a", "only a rule whose source was read"),
        ("{text: words}", "{text: ''}", "a", "the rule has neither text nor summary"),
        ("act: An Act", "act: ''", "a", "the rule names no act or no source"),
        ("source: the Act", "source: ' '", "a", "the rule names no act or no source"),
        ("commencement_source: an SI", "commencement_source: ''", "a", "what commenced it"),
        ("in_force_to: 2026-01-01", "in_force_to: 2019-01-01", "b", "the rule ends before it begins"),
        ("{text: words}", "{text: words, in_force_from: null}", "a", "not commenced has no end"),
        ("in_force_to: 2026-01-01", "in_force_from: null, in_force_to: 2026-01-01", "b", "not commenced"),
        ("confidence: verified", "confidence: sure", "one.yaml#/rules/a/confidence", "Input should be"),
        ("{text: words}", "{text: words, colour: red}", "one.yaml#/rules/a/colour", "nexpected"),
        ("{text: words}", "5", "one.yaml/rules/a", "dictionary"),
    ],
)
def test_a_spoilt_rule(tmp_path: Path, old: str, new: str, where: str, message: str) -> None:
    assert old in SECTION
    faults = _read_spoilt(tmp_path, section=SECTION.replace(old, new))
    assert any(place == where and message in said for place, said in faults)


@pytest.mark.parametrize(
    ("old", "new", "where", "message"),
    [
        (
            "rule_id: a, confidence: verified, source: an Act, until",
            "rule_id: z, confidence: verified, source: an Act, until",
            "days",
            "there is no rule z",
        ),
        ("source: an Act, until", "source: '', until", "days", "the value names no source"),
        ("since: 2026-01-02", "since: 2026-01-01", "days", "overlap"),
        (", since: 2026-01-02", "", "days", "overlap"),
        (", until: 2026-01-01", "", "days", "overlap"),
        ("value: 3", "value: [3]", "x.yaml#/values/days/0/value/int", "integer"),
        ("status: in_force", "status: perhaps", "x.yaml/status", "Input should be"),
        ("checked_on: 2026-11-24", "checked_on: soon", "x.yaml/checked_on", "date"),
        ("values:\n", "values:\n  empty: []\n", "empty", "the value has no entry"),
    ],
)
def test_a_spoilt_head_or_value(tmp_path: Path, old: str, new: str, where: str, message: str) -> None:
    assert old in HEAD
    faults = _read_spoilt(tmp_path, head=HEAD.replace(old, new))
    assert any(place == where and message in said for place, said in faults)


def test_a_rule_in_two_files(tmp_path: Path) -> None:
    faults = _read_spoilt(tmp_path, head=HEAD.replace("[one]", "[one, one]"))
    assert ("one.yaml#/rules/a", "the rule a stands in two files") in faults


def test_all_faults_are_named_at_once(tmp_path: Path) -> None:
    head = HEAD.replace("rule_id: a", "rule_id: z")
    section = SECTION.replace("{text: words}", "{text: ''}").replace("2026-01-01", "2019-01-01")
    faults = _read_spoilt(tmp_path, head, section)
    assert {where for where, _ in faults} == {"a", "b", "days"}
