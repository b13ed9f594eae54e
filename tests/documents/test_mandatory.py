"""The table of what every form must hold is whole, and names only what the vocabulary has."""

from __future__ import annotations

import re

from spo_builder.documents.forms import get_printable_names
from spo_builder.documents.mandatory import Instead, Mandatory, Words, get_mandatory
from tests.documents.drafting import FORMS

_TABLE = get_mandatory()
_IDS = {form.id for form in FORMS.forms} | {"*"}


def test_every_name_is_in_the_vocabulary() -> None:
    names = {row.name for row in _TABLE.content} | {row.name for row in _TABLE.instead}
    names |= {name for row in _TABLE.instead for by in row.by for name in by}
    assert names <= set(get_printable_names())


def test_every_form_named_exists_and_every_pattern_compiles() -> None:
    named = [row.forms for row in _TABLE.content] + [row.forms for row in _TABLE.words]
    assert {form for forms in named for form in forms} <= _IDS
    assert {form for row in _TABLE.content for form in row.not_in} <= _IDS
    assert all(re.compile(row.pattern) and row.say for row in _TABLE.words)


def test_both_orders_hold_the_contents_of_section_6_and_the_notices() -> None:
    for form_id in ("D05", "D06"):
        said = " ".join(row.what for row in _TABLE.list_content(form_id))
        assert all(f"section 6({letter})" in said for letter in "abcde")
        assert all(f"TB{number}" in said for number in (7, 8, 9, 10))


def test_every_form_carries_the_banner_and_the_sentence() -> None:
    names = {row.name for row in _TABLE.list_content("Z99")}
    assert {"form.not_ready", "form.footer", "applicant.title", "defendant.name"} <= names
    assert "court.name" not in {row.name for row in _TABLE.list_content("D20")}


def test_other_names_may_print_the_same_words() -> None:
    table = Mandatory((), (Instead("a", (("b",), ("c", "d"))),), ())
    assert table.is_printed("a", frozenset({"a"}))
    assert table.is_printed("a", frozenset({"b"}))
    assert table.is_printed("a", frozenset({"c", "d"}))
    assert not table.is_printed("a", frozenset({"c"}))


def test_words_are_found_in_any_capitals() -> None:
    row = Words(("D01",), r"\bguilty\b", "x")
    assert row.find("Found GUILTY as charged") == "GUILTY"
    assert row.find("not at all") == ""
