"""The linter on any text: it never fails, never alters, and finds words exactly where they stand."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo_builder.case.terms_sought import TermKind
from spo_builder.findings import Severity
from spo_builder.terms.lint import LintContext, LintResult, lint_text
from spo_builder.terms.lint.linting import LONGEST
from tests.terms.lint.hearing import NAMES, hear

WORDS = st.sampled_from(
    [
        "must",
        "not",
        "contact",
        "enter",
        "Asha",
        "Rahman",
        "the",
        "victim",
        "her",
        "unless",
        "except",
        "near",
        "any",
        "place",
        "where",
        "she",
        "is",
        "Elm",
        "Road",
        "4",
        "Leeds",
        "use",
        "internet",
        "give",
        "police",
        "access",
        "surrender",
        "phone",
        "stalk",
        "harass",
        "within",
        "50",
        "metres",
        "of",
        "family",
        "and/or",
        "[x]",
        "{y}",
        "may",
        "3",
        "May",
        "2027",
        "“near”",
        "’s",
        ",",
        ".",
        ";",
        "\n",
        "\u202e",
        "\u200b",
        "{{7*7}}",
        "\xa0",
        "CONTACT",
        "pay",
        "make",
        "application",
        "court",
        "photograph",
    ]
)


def check(text: str, result: LintResult) -> None:
    """Assert that every finding stands where it says, and that no rule speaks twice of the same words."""
    taken: dict[str, list[tuple[int, int]]] = {}
    for found in result.findings:
        start, end = found.span
        assert found.match == text[start:end] != ""
        assert all(end <= other[0] or other[1] <= start for other in taken.get(found.id, ()))
        taken.setdefault(found.id, []).append(found.span)
        assert found.message
        assert found.suggestion
        assert found.reference.label
    assert [found.span for found in result.findings] == sorted(found.span for found in result.findings)


@given(
    st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=200),
    st.sampled_from([None, *TermKind]),
    st.sampled_from([(), NAMES]),
)
def test_any_text_is_read_and_each_match_stands_where_it_says(
    text: str, kind: TermKind | None, names: tuple[str, ...]
) -> None:
    check(text, lint_text(text, kind, LintContext(names=names)))


@pytest.mark.parametrize(
    ("text", "rule", "match"),
    [
        ("must not st\u200balk her", "T03", "st\u200balk"),
        ("must not go \u202enear\u202c 4 Elm Road", "T04", "near"),
        ("must not\r\n\r\nharass   her", "T03", "harass"),
        ("MUST NOT HARASS HER", "T03", "HARASS"),
        ("must not enter {{7*7}}", "T39", "{{7*7}}"),
        ("\x00\x07must not stalk her", "T03", "stalk"),
        ("must not go to the victim\u2019s home", "T02", "victim"),
        ("must not \uff53\uff54\uff41\uff4c\uff4b her", "T03", "\uff53\uff54\uff41\uff4c\uff4b"),
    ],
)
def test_no_character_hides_a_word(text: str, rule: str, match: str) -> None:
    result = lint_text(text)
    check(text, result)
    assert match in [found.match for found in result.findings if found.id == rule]


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "\x00", "\ufeff", "\ue000\ue001", ".", "1.", "must not", "\u0130"]
)
def test_a_text_without_words_draws_nothing(text: str) -> None:
    assert lint_text(text).findings == ()


def test_the_rules_that_need_the_case_are_named_as_not_run() -> None:
    records = [1, *range(7, 13), 18, 19, 20, *range(25, 32), 41, 42]
    assert lint_text("enter Mill Lane").not_run == tuple(f"T{number:02}" for number in records)


@pytest.mark.parametrize("kind", [None, *TermKind])
def test_the_kind_may_be_given_or_read(kind: TermKind | None) -> None:
    expected = [] if kind is TermKind.REQUIREMENT else ["use the internet"]
    assert hear("T21", "use the internet", kind=kind) == expected


def test_limiting_words_inform() -> None:
    (found,) = lint_text("make vexatious applications to the Family Court").findings
    assert (found.id, found.severity) == ("T24", Severity.INFO)


def test_an_avoided_phrase_cites_the_rule_behind_it() -> None:
    (found,) = lint_text("use all social media").findings
    assert (found.id, found.reference.rule_id) == ("avoid", "T04")


def test_the_defendant_may_be_bound_by_name() -> None:
    text = "Ryan Okafor must not enter Mill Lane."
    assert hear("T36", text)
    assert lint_text(text, None, LintContext(defendant=("Ryan Okafor",))).findings == ()


PIECES = (
    *(
        "a",
        " ",
        "\n",
        "[",
        "_",
        ".",
        "(a) ",
        "; ",
        "A ",
        "Aa",
        "not ",
        "x. ",
        "except ",
        "https://",
        "a@b ",
        '"a',
    ),
    *(
        "contact or text, ",
        "enter or ",
        "make start ",
        "any place ",
        "give the police ",
        "Asha Rahman ",
        "{{7*7}}",
    ),
    *(
        "unless she has ",
        "within 50 metres of ",
        "and must enter ",
        "the victim ",
        "MUST NOT CONTACT ",
        "use any ",
    ),
)


@pytest.mark.parametrize("piece", PIECES)
def test_a_megabyte_of_anything_is_read_in_seconds(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    begun = time.process_time()
    result = lint_text(text, TermKind.PROHIBITION, LintContext(names=NAMES))
    assert time.process_time() - begun < 20
    (unread,) = [found for found in result.findings if found.span[0] >= LONGEST]
    assert unread.id == "T40"
    assert "were read" in unread.message
    assert unread.match == text[LONGEST : LONGEST + 40]
