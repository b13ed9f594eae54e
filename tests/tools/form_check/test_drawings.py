"""Every drawing keeps a number of its own."""

from __future__ import annotations

import pytest

from tests.support.checked_forms import find, say
from tests.support.word_forms import a_form

_WP = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'


def _drawing(number: str, words: str = "") -> str:
    inline = f'<w:drawing><wp:inline {_WP}><wp:docPr id="{number}" name="P"/></wp:inline></w:drawing>'
    return f"<w:p><w:r>{inline}<w:t>{words}</w:t></w:r></w:p>"


def test_numbers_of_their_own_are_fine() -> None:
    assert say(a_form(_drawing("1"), _drawing("2"), _drawing("999")), "drawings") == []


def test_a_number_used_twice_is_told_on_each_paragraph() -> None:
    faults = find(a_form(_drawing("7", "crest"), _drawing("7", "map")), "drawings")
    assert [(fault.message, fault.paragraph) for fault in faults] == [
        ("Drawing number 7 is used 2 times.", "crest"),
        ("Drawing number 7 is used 2 times.", "map"),
    ]


@pytest.mark.parametrize("number", ["1000", "2147483647", "x", ""])
def test_a_number_that_printed_maps_take_is_told(number: str) -> None:
    assert say(a_form(_drawing(number)), "drawings") == [
        f"Drawing number {number} is taken by the maps that the program prints."
    ]


def test_a_drawing_in_a_loop_is_told() -> None:
    form = a_form(
        "{%p for m in maps %}", "{%p if m.scale %}", _drawing("1", "crest"), "{%p endif %}", "{%p endfor %}"
    )
    (fault,) = find(form, "drawings")
    assert "stands in a loop" in fault.message
    assert fault.paragraph == "crest"


def test_a_drawing_in_a_choice_is_fine() -> None:
    assert say(a_form("{%p if maps %}", _drawing("1"), "{%p endif %}"), "drawings") == []
