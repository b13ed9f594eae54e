"""A PDF that lost a word of its Word file, or was set in another font, is found out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from spo_builder.tools.office import convert_documents
from spo_builder.tools.pdf_words import count_pages, find_lost_words, find_strange_fonts
from tests.support.pdf import needs_office
from tests.support.word_forms import a_form, fill

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def find(monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[str, ...]]:
    """Return a function that holds pages of a PDF against the words of a Word file."""

    def look(words: str, *pages: str) -> tuple[str, ...]:
        monkeypatch.setattr("spo_builder.tools.pdf_words.read_docx_text", lambda _document: words)
        monkeypatch.setattr("spo_builder.tools.pdf_words._read_pages", lambda _pdf: iter(pages))
        return find_lost_words(b"", b"")

    return look


@pytest.mark.parametrize(
    ("pages", "lost"),
    [
        (["Words for", "the court"], ()),
        (["WORDS FOR THE COURT, and more"], ()),
        (["Words for the co\x02\r\nurt"], ()),
        (["Words\ufffe\r\nfor the court"], ()),
        (["Words for the"], ("court",)),
        ([], ("court", "for", "the", "words")),
    ],
)
def test_each_word_of_the_word_file_stands_on_some_page(
    find: Callable[..., tuple[str, ...]], pages: list[str], lost: tuple[str, ...]
) -> None:
    assert find("Words for the court", *pages) == lost


def test_ligatures_are_read_as_letters(find: Callable[..., tuple[str, ...]]) -> None:
    assert find("The officer filed it", "The o\ufb03cer \ufb01led it") == ()


def test_no_more_than_ten_words_are_named(find: Callable[..., tuple[str, ...]]) -> None:
    many = " ".join(letter * 3 for letter in "abcdefghijklmno")
    assert len(find(many, "nothing")) == 10


@pytest.mark.parametrize(
    ("fonts", "strange"),
    [
        (b"/BaseFont/ABCDEF+LiberationSans-Bold", ()),
        (b"/BaseFont/ArialMT /BaseFont/BAAAAA+OpenSymbol", ()),
        (b"/BaseFont/BAAAAA+DejaVuSans /BaseFont/CAAAAA+DejaVuSans", ("DejaVuSans",)),
        (b"", ()),
    ],
)
def test_another_font_in_place_of_arial_is_named(fonts: bytes, strange: tuple[str, ...]) -> None:
    assert find_strange_fonts(fonts) == strange


@needs_office
@pytest.mark.slow
def test_a_real_pdf_holds_every_word_and_the_right_font() -> None:
    document = fill(a_form("Cross-examine {{ who }} about the officer’s first file"), {"who": "A & B"})
    (pdf,) = convert_documents({"a.docx": document}).values()
    assert find_lost_words(document, pdf) == ()
    assert find_strange_fonts(pdf) == ()
    assert count_pages(pdf) == 1
