"""Tags are read one by one: syntax, choices and loops that fit together, and what forms may not use."""

from __future__ import annotations

import pytest

from tests.support.checked_forms import find, say
from tests.support.word_forms import a_form, a_paragraph, a_table

_WRONG = [
    ("{{ }}", "This tag cannot be read: Expected an expression, got “}}”."),
    ("{{ a b }}", "This tag cannot be read: expected token “}}”, got 'b'."),
    ("{% if %}x{% endif %}", "This tag cannot be read: Expected an expression, got “%}”."),
    ("{% for a incidents %}x{% endfor %}", "This tag cannot be read: expected token 'in', got 'incidents'."),
    ("{% if maps %}x", "“if” begins here and never ends."),
    ("{% for a in maps %}x", "“for” begins here and never ends."),
    ("x{% endif %}", "“endif” ends what never began."),
    ("{% if maps %}x{% endfor %}{% endif %}", "“endfor” ends what never began: “if” is still open."),
    ("x{% else %}", "“else” stands outside any choice."),
    ("{% for a in maps %}{% elif maps %}{% endfor %}", "“elif” stands outside any choice."),
    ("{% if maps %}{% else %}{% else %}{% endif %}", "“else” comes after “else”."),
    ("{% if maps %}{% else %}{% elif maps %}{% endif %}", "“elif” comes after “else”."),
    ("{% if maps %}x{% endif maps %}", "Nothing may stand after “endif”."),
    ("{% when maps %}", "A form may not use “when”."),
    ("{% %}", "A form may not use “”."),
    ("{{ court.name|truncate }}", "A form may not use the filter “truncate”."),
    ("{{ court.name is string }}", "A form may not use the test “string”."),
    ("{{ f(1) }}", "A form may not use “call”."),
    ("{{ 2 * 2 }}", "A form may not use “mul”."),
    ("{{ incidents[0:1] }}", "A form may not use “slice”."),
    ("{{ court._name }}", "A form may not use a name that begins with an underscore."),
    ("{% for a in maps %}" * 5 + "x" + "{% endfor %}" * 5, "Loops stand too deep in one another."),
]


@pytest.mark.parametrize(("text", "message"), _WRONG)
def test_a_wrong_tag_is_told(text: str, message: str) -> None:
    assert message in say(a_form("Fine", text), "tags")


def test_every_wrong_tag_is_told_at_once_with_its_paragraph() -> None:
    form = a_form("One {{ a b }}", "Two {{ c d }}", "{% if maps %} three", "Four {% endfor %}")
    assert [fault.paragraph for fault in find(form, "tags")] == [
        "One {{ a b }}",
        "Two {{ c d }}",
        "Four {% endfor %}",
        "{% if maps %} three",
    ]


@pytest.mark.parametrize(
    "blocks",
    [
        ("{% if maps %}one paragraph", "the next{% endif %}"),
        (a_table(("{% if maps %}", "{% endif %}")), "end"),
        (a_table(("{% for a in maps %}",), ("{% endfor %}",)), "end"),
        (a_table(("{% if maps %}",)), "{% endif %}"),
        ("{%p if maps %}", "x", "{% endif %}"),
        ("{% if maps %}", "{%p else %}", "{% endif %}"),
        (a_table(("{%tr if maps %}",), ("x",)), "{%p endif %}"),
    ],
)
def test_a_choice_that_tears_paragraphs_cells_or_rows_is_told(blocks: tuple[str, ...]) -> None:
    assert any(
        "goes on in another paragraph, cell or row" in message for message in say(a_form(*blocks), "tags")
    )


@pytest.mark.parametrize(
    "blocks",
    [
        ("{%p if maps %}", a_table(("x",)), "{%p else %}", "y", "{%p endif %}"),
        (a_table(("a",), ("{%tr for m in maps %}",), ("{{ m.title }}",), ("{%tr endfor %}",)), "end"),
        ("{%p for m in maps %}", "{{ m.title }}", "{%p if m.scale %}", "x", "{%p endif %}", "{%p endfor %}"),
    ],
)
def test_choices_and_loops_over_whole_paragraphs_and_rows_are_fine(blocks: tuple[str, ...]) -> None:
    assert say(a_form(*blocks), "tags", "placing") == []


def test_a_choice_over_runs_of_one_paragraph_is_fine() -> None:
    runs = ("A {% if maps %}plain ", "bold", " text{% endif %}.")
    looks = ("", "<w:rPr><w:b/></w:rPr>", "")
    words = "".join(f"<w:r>{look}<w:t>{text}</w:t></w:r>" for text, look in zip(runs, looks, strict=True))
    assert say(a_form(f"<w:p>{words}</w:p>"), "tags", "placing") == []


def test_a_tag_that_cannot_be_read_does_not_hide_a_wrong_choice() -> None:
    messages = say(a_form("{% if a b %}x{% endif %}", "{% else %}"), "tags")
    assert len(messages) == 2


def test_a_choice_around_a_tag_without_end_is_not_told_as_well() -> None:
    form = a_form("{% if maps", "x", a_paragraph("{% endif %}"), "{{ nobody }}")
    assert say(form, "tags") == ["The name “nobody” is not known."]
