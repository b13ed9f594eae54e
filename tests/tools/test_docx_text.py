"""The text of a Word file reads as it prints, list numbers included."""

from __future__ import annotations

import pytest

from spo_builder.tools.docx_package import BrokenWordFileError
from spo_builder.tools.docx_text import read_docx_text
from spo_builder.tools.word import check_filled, find_residue
from tests.support.word_forms import a_form, a_paragraph, a_table, fill, read_part, with_parts


def _lines(*blocks: str) -> list[str]:
    text = read_docx_text(fill(a_form(*blocks), {}))
    return text.split("\n")[1:-2]


def test_numbers_of_three_levels_restart_below_each_new_one() -> None:
    first, second, third = "NumberedParagraph", "NumberedParagraph2", "NumberedParagraph3"
    styles = (first, second, third, third, second, first, second)
    lines = _lines(*(a_paragraph("x", style) for style in styles))
    assert lines[1:] == ["1.\tx", "(a)\tx", "(i)\tx", "(ii)\tx", "(b)\tx", "2.\tx", "(a)\tx"]


def test_terms_count_apart_from_paragraphs() -> None:
    lines = _lines(a_paragraph("p", "NumberedParagraph"), a_paragraph("t", "Term"), a_paragraph("u", "Term"))
    assert lines[1:] == ["1.\tp", "1.\tt", "2.\tu"]


def test_many_numbers_are_written_as_word_writes_them() -> None:
    lines = _lines(*(a_paragraph("x", "NumberedParagraph3") for _ in range(14)))
    assert [line.split("\t")[0] for line in lines[1:]][3:14:2] == [
        "(iv)",
        "(vi)",
        "(viii)",
        "(x)",
        "(xii)",
        "(xiv)",
    ]
    letters = _lines(*(a_paragraph("x", "Term2") for _ in range(28)))
    assert [line.split("\t")[0] for line in letters[1:]][25:] == ["(z)", "(aa)", "(bb)"]


def test_bullets_are_shown() -> None:
    assert _lines(a_paragraph("x", "ListBullet"))[1:] == ["•\tx"]


def test_own_numbering_of_a_paragraph_wins_over_its_style() -> None:
    place = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr>'
    own = f"<w:p><w:pPr>{place}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
    none = own.replace('<w:numId w:val="2"/>', '<w:numId w:val="0"/>')
    assert _lines(own, none)[1:] == ["(a)\tx", "x"]


def test_rows_of_a_table_read_across() -> None:
    assert _lines(a_table(("a", "b"), ("c", "d")), "after")[1:] == ["a | b", "c | d", "after"]


def test_header_comes_first_and_footer_last() -> None:
    text = read_docx_text(fill(a_form("body"), {}))
    assert (
        text.index("A v B") < text.index("body") < text.index("Suggested form.") < text.index("Page 1 of 1")
    )
    assert text.count("Suggested form.") == 1


def test_no_word_file_is_refused() -> None:
    with pytest.raises(BrokenWordFileError, match="the document"):
        read_docx_text(b"PK")


def test_missing_values_are_named() -> None:
    document = fill(a_form("{{ a }}", "CAPITALS"), {"a": "one\n two"})
    assert check_filled(document, ["one two", "Capitals", "", "three", "Suggested form."]) == ("three",)


@pytest.mark.parametrize("mark", ["()", "[]", "“”", "{{", "%}", "None", "Undefined"])
def test_residue_is_found_unless_a_value_holds_it(mark: str) -> None:
    document = fill(a_form("{{ a }}"), {"a": mark})
    assert find_residue(document, []) == (mark,)
    assert find_residue(document, [mark]) == ()


def test_clean_document_has_no_residue() -> None:
    assert find_residue(fill(a_form("None of the terms is limited."), {}), []) == ()


def test_document_without_lists_reads_plainly() -> None:
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    parts = {"word/numbering.xml": f"<w:numbering xmlns:w='{namespace}'/>"}
    document = with_parts(fill(a_form(a_paragraph("x", "Term")), {}), parts)
    assert "\nx\n" in read_docx_text(document)


def test_upper_case_and_gaps_of_levels_are_counted() -> None:
    upper = read_part(a_form("x"), "word/numbering.xml").replace('"lowerLetter"', '"upperLetter"')
    document = with_parts(fill(a_form(a_paragraph("x", "Term2")), {}), {"word/numbering.xml": upper})
    assert "(A)\tx" in read_docx_text(document)
