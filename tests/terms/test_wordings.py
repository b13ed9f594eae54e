"""A file of wordings is read as lines or as a list; what cannot be read is named with its place."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo_builder.case.terms_sought import TermKind
from spo_builder.errors import InputError
from spo_builder.terms.wordings import SIZE_LIMIT, Wording, WordingsUnreadableError, read_wordings


def test_each_line_is_a_term_and_numbers_and_bullets_are_left_out() -> None:
    data = (
        "\ufeff1. enter Elm Road\r\n\r\n  (a) follow her\n- telephone her\n2026 was not a number\n".encode()
    )
    assert read_wordings(data, "t.txt") == (
        Wording("1", 1, "enter Elm Road"),
        Wording("3", 3, "follow her"),
        Wording("4", 4, "telephone her"),
        Wording("5", 5, "2026 was not a number"),
    )


def test_a_list_carries_ids_and_kinds() -> None:
    rows = [{"id": "a", "kind": "requirement", "text": " attend "}, {"text": "x"}, "enter Elm Road"]
    expected = (
        Wording("a", 1, "attend", TermKind.REQUIREMENT),
        Wording("2", 2, "x"),
        Wording("3", 3, "enter Elm Road"),
    )
    data = json.dumps(rows).encode()
    assert read_wordings(data, "t.json") == expected
    assert read_wordings(data, "standard input") == expected
    assert read_wordings(data, "t.yml") == expected


def test_utf_16_of_a_word_processor_is_read() -> None:
    assert read_wordings("enter Elm Road\n".encode("utf-16"), "t.txt")[0].text == "enter Elm Road"


@pytest.mark.parametrize(
    ("data", "where"),
    [
        (b'[{"id": "a", "colour": 1, "text": "x"}]', "/0/colour"),
        (b'["x", {"text": " "}]', "/1/text"),
        (b'["x", {"text": 3}]', "/1/text"),
        (b'["x", {"text": "x", "kind": "ban"}]', "/1/kind"),
        (b'["x", 3]', "/1"),
        (b'["x",\n {]', "t.json:2"),
    ],
)
def test_each_fault_has_its_place(data: bytes, where: str) -> None:
    with pytest.raises(WordingsUnreadableError) as caught:
        read_wordings(data, "t.json")
    assert [fault.where for fault in caught.value.faults] == [where]


@pytest.mark.parametrize(
    "data", [b"caf\xe9", b"{}", b"3", b"[" * 100_000, b"[" + b"9" * 5000 + b"]", b"x" * (SIZE_LIMIT + 1)]
)
def test_what_is_no_list_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        read_wordings(data, "t.json")
    assert str(caught.value)


def test_a_text_that_an_alias_repeats_does_not_grow_without_end() -> None:
    data = b"- &a " + b"x" * 1_000_000 + b"\n" + b"- *a\n" * 5
    with pytest.raises(InputError) as caught:
        read_wordings(data, "t.yaml")
    assert "longer than a list of terms" in str(caught.value) or "aliases" in str(caught.value)


@given(st.binary(max_size=200), st.sampled_from(["t.txt", "t.json", "t.yaml", "standard input"]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    try:
        found = read_wordings(data, name)
    except InputError:
        return
    assert all(item.line >= 1 for item in found)
