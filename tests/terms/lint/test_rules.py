"""The table of the rules is complete, and every row says what it must."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

from spo_builder.findings import Severity
from spo_builder.law.pack import get_law_pack
from spo_builder.terms.lint import rules
from spo_builder.terms.lint.rules import RECORD_RULES, TEXT_RULES, TextRule
from tests.terms.corpus.load import TEXT_RULES as EXPECTED

BLOCKING = {"T02", "T03", "T04", "T05", "T06", "T21", "T24", "T36", "T39"}


def test_every_rule_of_the_specification_is_text_or_record() -> None:
    assert {row.id for row in TEXT_RULES} == {*EXPECTED, "avoid"}
    assert sorted((*EXPECTED, *RECORD_RULES)) == [f"T{number:02}" for number in range(1, 43)]


def test_every_function_that_finds_stands_in_the_table() -> None:
    modules = [
        importlib.import_module(f"{rules.__name__}.{each.name}")
        for each in pkgutil.iter_modules(rules.__path__)
    ]
    found = {
        value
        for module in modules
        for name, value in vars(module).items()
        if name.startswith("find_") and value.__module__ == module.__name__
    }
    listed = {row.find for row in TEXT_RULES}
    assert {function.__name__ for function in found - listed} == {"find_bans"}


@pytest.mark.parametrize("row", TEXT_RULES, ids=lambda row: f"{row.id}-{row.find.__name__}")
def test_a_row_says_why_and_what_to_write(row: TextRule) -> None:
    assert row.message.endswith(".")
    assert row.suggestion.endswith((".", "”.", "”"))
    assert get_law_pack().get_reference(row.authority or row.id).label
    assert row.severity in {Severity.BLOCK, Severity.WARN}
    if row.severity is Severity.BLOCK:
        assert row.id in BLOCKING
        assert get_law_pack().can_block(row.id)


def test_each_blocking_rule_can_block() -> None:
    assert {row.id for row in TEXT_RULES if row.severity is Severity.BLOCK} == BLOCKING
