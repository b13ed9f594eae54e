"""The pages under docs say what the code says: errors, rooms, words and numbered decisions."""

from __future__ import annotations

import re

import pytest

from scripts.make_errors_page import PAGE, list_errors, render_page
from tests.house.test_words import INSTEAD
from tests.house.tree import ROOT

_DOCS = ROOT / "docs"


def test_the_page_of_errors_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == render_page(), "run: python -m scripts.make_errors_page"


def test_every_error_has_a_sentence_an_exit_code_and_advice() -> None:
    for _, kind in list_errors():
        sentence = (kind.__doc__ or "").splitlines()[0]
        assert re.fullmatch(r"[A-Z].*\.", sentence), kind
        assert kind.exit_code in {1, 2, 3}, kind
        assert re.fullmatch(r"[A-Z`].*[.`]", kind.advice, re.DOTALL), kind


def test_the_page_of_the_house_names_every_room() -> None:
    page = (_DOCS / "architecture.md").read_text(encoding="utf-8")
    rooms = {path.parent.name for path in (ROOT / "spo_builder").glob("*/__init__.py")}
    assert not {room for room in rooms if f"`{room}`" not in page}


@pytest.mark.parametrize("word", INSTEAD)
def test_the_glossary_names_every_word_that_names_avoid(word: str) -> None:
    glossary = (_DOCS / "glossary.md").read_text(encoding="utf-8")
    assert re.search(rf"\b{word}\b", glossary), f"say in docs/glossary.md what stands for {word}"


def test_decisions_are_numbered_without_a_gap_and_give_their_reason() -> None:
    pages = sorted((_DOCS / "decisions").glob("*.md"))
    assert [int(page.name[:4]) for page in pages] == list(range(1, len(pages) + 1))
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert text.startswith(f"# {int(page.name[:4])}. "), page.name
        assert "**Decision.**" in text, page.name
        assert "**Why.**" in text, page.name
