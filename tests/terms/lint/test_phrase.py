"""A phrase names every word with which it may begin, or the linter would never look for it there."""

from __future__ import annotations

import importlib
import pkgutil
import re
from typing import TYPE_CHECKING

import pytest

from spo_builder.terms.lint import rules
from spo_builder.terms.lint.phrase import Phrase
from tests.terms.lint.openings import list_first_words

if TYPE_CHECKING:
    from collections.abc import Iterator


def list_phrases() -> Iterator[tuple[str, Phrase]]:
    """Yield every phrase of the rules that the reading looks for by its first words."""
    for module in pkgutil.iter_modules(rules.__path__):
        loaded = importlib.import_module(f"{rules.__name__}.{module.name}")
        for name, value in vars(loaded).items():
            if isinstance(value, Phrase) and value.first_words:
                yield f"{module.name}.{name}", value


PHRASES = dict(list_phrases())


@pytest.mark.parametrize("name", PHRASES)
def test_the_first_words_are_those_of_the_pattern(name: str) -> None:
    assert PHRASES[name].first_words == list_first_words(PHRASES[name].source)


def test_every_module_of_rules_is_looked_at() -> None:
    assert {name.split(".")[0] for name in PHRASES} >= {"areas", "contact", "devices", "people", "vague"}


@pytest.mark.parametrize("phrase", PHRASES.values(), ids=PHRASES)
def test_no_group_repeats_without_end(phrase: Phrase) -> None:
    assert not re.search(r"(?<!\\)\)[*+]", phrase.source)


def test_a_phrase_matches_searches_and_finds_all() -> None:
    phrase = Phrase(r"a\d")
    assert phrase.match("a1")
    assert phrase.match("xa1") is None
    assert phrase.search("xa1", 1)
    assert [found.group() for found in phrase.finditer("a1 a2")] == ["a1", "a2"]
