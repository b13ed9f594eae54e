"""What one rendering does is counted, and what it puts together has a size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from jinja2 import nodes
from jinja2.exceptions import SecurityError

from spo_builder.tools import word_limits
from spo_builder.tools.word_limits import (
    LimitError,
    add_limits,
    charge,
    check_size,
    each,
    join_printed,
    together,
)
from spo_builder.tools.word_notes import NOTES, RenderNotes
from spo_builder.tools.word_sandbox import FormEnvironment
from spo_builder.tools.word_template import TemplateFaultError
from tests.support.word_forms import a_form, fill

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def notes() -> Iterator[RenderNotes]:
    """Return the notes of a rendering under way."""
    held = RenderNotes()
    token = NOTES.set(held)
    yield held
    NOTES.reset(token)


def test_work_is_counted_and_ends(notes: RenderNotes) -> None:
    charge(word_limits.MOST_WORK)
    assert notes.work == word_limits.MOST_WORK
    with pytest.raises(LimitError, match="too many turns"):
        charge(1)


def test_each_turn_of_a_loop_is_counted(notes: RenderNotes) -> None:
    assert list(each("abc", 7)) == ["a", "b", "c"]
    assert notes.work == 21


def test_what_is_printed_is_counted(notes: RenderNotes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_limits, "MOST_PRINTED", 5)
    assert join_printed(["ab", "c"]) == "abc"
    assert notes.printed == 3
    with pytest.raises(LimitError, match="prints more than 5 characters"):
        join_printed(["abc"])


@pytest.mark.usefixtures("notes")
@pytest.mark.parametrize("value", ["x" * 1_000_001, 10**12 + 1, -(10**12) - 1, (0,) * 100_001, [0] * 100_001])
def test_sizes_have_an_end(value: object) -> None:
    with pytest.raises(LimitError):
        check_size(value)


@pytest.mark.usefixtures("notes")
@pytest.mark.parametrize("value", ["x" * 1_000_000, 10**12, True, None, 1.5, ("a",)])
def test_usual_sizes_pass(value: object) -> None:
    assert check_size(value) is value


def test_texts_and_numbers_alone_are_set_side_by_side(notes: RenderNotes) -> None:
    assert together(["a", 1, "b"]) == "a1b"
    assert together(["a", None]) == together([True]) == together([("a",)]) == ""
    assert len(notes.found) == 3
    with pytest.raises(LimitError, match="too long a text"):
        together(["x" * 600_000, "x" * 600_000])


@pytest.mark.parametrize("text", ["{{ 'a' ~ flag }}", "{{ 'a' ~ none }}", "{{ 'a' ~ names }}"])
def test_what_prints_no_words_cannot_be_smuggled_in(text: str) -> None:
    with pytest.raises(TemplateFaultError) as caught:
        fill(a_form(text), {"flag": True, "names": ("x",)})
    assert "can be set side by side" in caught.value.faults[0].message


def test_an_unknown_name_in_a_list_is_told() -> None:
    with pytest.raises(TemplateFaultError) as caught:
        fill(a_form("{{ [nobody]|join(', ') }}"), {})
    assert "“nobody” is not known" in caught.value.faults[0].message


def test_a_tree_of_no_environment_is_counted_as_well() -> None:
    tree = nodes.Template([nodes.Output([nodes.Concat([nodes.Const("a"), nodes.Const("b")])])])
    add_limits(tree)
    assert tree.find(nodes.Concat) is None
    assert tree.find(nodes.Filter) is not None


def test_a_call_is_refused_also_where_nothing_else_stops_it() -> None:
    with pytest.raises(SecurityError, match="may not call"):
        FormEnvironment().call(object(), print)
