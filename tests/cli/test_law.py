"""`law show` and `schema` print what is behind a finding and behind the file format."""

from __future__ import annotations

import json

from tests.cli.run import run


def test_a_rule_is_shown_with_its_words_and_its_place() -> None:
    shown = run("law", "show", "s5.6.a")
    assert shown.code == 0
    assert "SPA 2019 s5(6)(a)" in shown.out
    assert "has effect only for a fixed period specified in the order" in shown.out


def test_all_rules_are_listed_without_those_not_in_force() -> None:
    listed = run("law", "show")
    assert listed.code == 0
    assert "s2.2" in listed.out
    assert "cpa." not in listed.out


def test_an_unknown_rule_is_a_sentence() -> None:
    refused = run("law", "show", "s99")
    assert refused.code == 2
    assert refused.err.startswith("There is no rule “s99” in the law pack.")
    assert "Traceback" not in refused.err


def test_a_rule_not_in_force_is_not_shown() -> None:
    refused = run("law", "show", "cpa.conviction_route")
    assert refused.code == 2
    assert "not in force" in refused.err


def test_the_schema_is_json() -> None:
    printed = run("schema")
    assert printed.code == 0
    assert json.loads(printed.out)["title"] == "SPO Builder case"


def test_an_unknown_command_is_a_sentence() -> None:
    refused = run("chek")
    assert refused.code == 2
    assert "No such command" in refused.err
