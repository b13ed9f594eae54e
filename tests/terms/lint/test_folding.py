"""Folding evens out characters and finds the way back to the text as given."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo_builder.terms.lint.folding import fold


@pytest.mark.parametrize(
    ("text", "even"),
    [
        ("", ""),
        ("plain words", "plain words"),
        ("  two   spaces \t here ", "two spaces here "),
        ("a\r\n\r\nb", "a\nb"),
        ("st\u00adalk", "stalk"),
        ("st\u200balk\u202e her", "stalk her"),
        ("a \u200b b", "a b"),
        ("\u2018one\u2019 \u201ctwo\u201d three\u2013four", "'one' \"two\" three-four"),
        ("\uff33\uff54\uff41\uff4c\uff4b", "Stalk"),
        ("\ue000\ue001masks", "masks"),
        ("\u0130stanbul", "Istanbul"),
        ("a\u00a0b\u2003c", "a b c"),
    ],
)
def test_characters_are_evened_out(text: str, even: str) -> None:
    assert fold(text).text == even


@pytest.mark.parametrize(
    ("text", "word", "source"),
    [
        ("do not st\u200balk her", "stalk", "st\u200balk"),
        ("  near   the", "near the", "near   the"),
        ("\u202enear", "near", "near"),
        ("a\n\n  b", "b", "b"),
    ],
)
def test_words_are_found_again_in_the_text_as_given(text: str, word: str, source: str) -> None:
    folded = fold(text)
    start = folded.text.index(word)
    first, last = folded.find_source(start, start + len(word))
    assert text[first:last] == source


@given(st.text(max_size=60))
def test_each_character_left_is_found_where_it_stood(text: str) -> None:
    folded = fold(text)
    for position in range(len(folded.text)):
        first, last = folded.find_source(position, position + 1)
        assert 0 <= first < last <= len(text)
    assert len(folded.text.lower()) == len(folded.text)
