"""Lists, numbers and sentences are put together as a person writes them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spo_builder.documents.wording import lists


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a", "b", "c"], "a, b and c"),
        (["", "a", "", "b"], "a and b"),
        (["", ""], ""),
    ],
)
def test_words_are_joined_and_empty_ones_left_out(parts: list[str], said: str) -> None:
    assert lists.join_words(parts) == said
    assert lists.join_words(iter(parts), "or") == said.replace(" and ", " or ")


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ([], ""),
        ([3], "3"),
        ([2, 1], "1 and 2"),
        ([1, 2, 3], "1 to 3"),
        ([7, 2, 1], "1, 2 and 7"),
        ([1, 2, 3, 5, 6, 8, 9, 10], "1 to 3, 5, 6 and 8 to 10"),
        ([4, 4, 4], "4"),
    ],
)
def test_runs_of_numbers_are_closed_up(numbers: list[int], said: str) -> None:
    assert lists.join_numbers(numbers) == said
    assert lists.refer_to("Incident", numbers) == (
        f"Incident{'s' if len(set(numbers)) > 1 else ''} {said}" if numbers else ""
    )


@settings(deadline=None)
@given(st.lists(st.integers(1, 400)))
def test_no_number_is_lost_or_added(numbers: list[int]) -> None:
    said = lists.join_numbers(numbers).replace(" and ", ", ")
    told: set[int] = set()
    for part in said.split(", ") if said else []:
        first, _, last = part.partition(" to ")
        told.update(range(int(first), int(last or first) + 1))
    assert told == set(numbers)


@pytest.mark.parametrize(
    ("number", "counted", "measured"),
    [
        (0, "no terms", "0 terms"),
        (1, "one term", "1 term"),
        (2, "two terms", "2 terms"),
        (10, "ten terms", "10 terms"),
        (11, "11 terms", "11 terms"),
    ],
)
def test_small_counts_are_words_and_lengths_are_digits(number: int, counted: str, measured: str) -> None:
    assert lists.count_of(number, "term") == counted
    assert lists.length_of(number, "term") == measured
    assert lists.count_of(2, "person", "people") == "two people"


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("", ""),
        ("  ", ""),
        ("he left", "he left."),
        ("he left. ", "he left."),
        ("did he leave?", "did he leave?"),
        ("he left!", "he left!"),
        ("as follows:", "as follows:"),
        ("he said “go.”", "he said “go.”"),
        ("he said “go”", "he said “go”."),
        ("(he left.)", "(he left.)"),
        ("(he left)", "(he left)."),
    ],
)
def test_a_sentence_is_closed_once(text: str, closed: str) -> None:
    assert lists.close(text) == closed
    assert lists.sentence(text) == closed[:1].upper() + closed[1:]
    assert lists.close(lists.close(text)) == closed
    assert lists.open_end(f"{text.strip()}.") == text.strip()


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("", ""),
        ("On the pavement", "on the pavement"),
        ("At, or near, her home", "at, or near, her home"),
        ("Dock Street", "Dock Street"),
        ("Imogen’s home", "Imogen’s home"),
        ("by text", "by text"),
    ],
)
def test_a_phrase_inside_a_sentence_keeps_the_capital_of_a_name(text: str, inside: str) -> None:
    assert lists.lower_opening(text) == inside


def test_paragraphs_are_the_lines_that_hold_words() -> None:
    assert lists.split_paragraphs("one\n\n two \n\t\nthree\u2028four") == ("one", "two", "three", "four")
    assert lists.split_paragraphs(" \n ") == ()
