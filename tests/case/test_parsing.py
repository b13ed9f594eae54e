"""What is no case file at all is refused with its place, a sentence and advice."""

from __future__ import annotations

import json
from time import perf_counter

import pytest

from spo_builder.case.canonical import render_case
from spo_builder.case.reading import DEPTH_LIMIT, SIZE_LIMIT, CaseUnreadableError, read_case
from spo_builder.errors import InputError
from tests.builders import a_case
from tests.case.raw import get_bytes, list_faults, tell_faults

MEND = "Restore the last good copy or mend this place."
ENCODE = "Save it again with the encoding UTF-8."


def nest(levels: int, opening: str = "[", closing: str = "]") -> bytes:
    """Return a file nested so many levels deep, its outermost object counted."""
    return f'{{"a": {opening * (levels - 1)}{closing * (levels - 1)}}}'.encode()


@pytest.mark.parametrize(
    ("data", "where", "said", "advice"),
    [
        (b"", "line 1, column 1", "The file is not JSON: expecting value.", MEND),
        (b"this is no case", "line 1, column 1", "is not JSON", MEND),
        (b'{"format": 1,\n "reference" "x"}', "line 2, column 14", "is not JSON", MEND),
        (b'{"format": 1', "line 1, column 13", "is not JSON", MEND),
        (b'{"format": 1} {"format": 1}', "line 1, column 15", "is not JSON", MEND),
        (b'{"title": "a\nb"}', "line 1, column 13", "is not JSON", MEND),
        (b"[]", "", "the outermost value must be an object", "Open the right file."),
        (b"null", "", "the outermost value must be an object", "Open the right file."),
        (b'"x"', "", "the outermost value must be an object", "Open the right file."),
        (b'{"format": NaN}', "", "The file holds NaN", "Write a number or take it out."),
        (b'{"format": -Infinity}', "", "The file holds -Infinity", "Write a number or take it out."),
        (b'{"format": ' + b"9" * 5000 + b"}", "", "a number of thousands of digits", "Take it out."),
    ],
)
def test_what_is_no_json_object_is_refused(data: bytes, where: str, said: str, advice: str) -> None:
    (fault,) = list_faults(data)
    assert (fault.where, fault.advice) == (where, advice)
    assert said in fault.message


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
def test_a_file_of_two_or_four_bytes_a_character_is_refused(encoding: str) -> None:
    (fault,) = list_faults(get_bytes().decode().encode(encoding))
    assert (fault.where, fault.advice) == ("line 1", ENCODE)
    assert "UTF-16 or UTF-32" in fault.message


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "mac-roman"])
def test_a_file_of_an_older_encoding_is_refused_at_its_line(encoding: str) -> None:
    data = '{"format": 1,\n"title": "Café Amélie"}'.encode(encoding)
    assert tell_faults(data) == [f"line 2 The file is not UTF-8 text. {ENCODE}"]


def test_a_byte_order_mark_is_read_and_never_written() -> None:
    case = read_case(b"\xef\xbb\xbf" + render_case(a_case()))
    assert case == a_case()
    assert render_case(case).startswith(b"{")


@pytest.mark.parametrize("size", [SIZE_LIMIT + 1, 50_000_000])
def test_a_file_larger_than_a_case_can_be_is_refused_unread(size: int) -> None:
    data = b"\xff" * size
    started = perf_counter()
    (fault,) = list_faults(data)
    assert "larger than a case can be (20 MB)" in fault.message
    assert fault.advice
    assert perf_counter() - started < 0.5


@pytest.mark.parametrize(
    ("data", "deep"),
    [
        (nest(DEPTH_LIMIT), False),
        (nest(DEPTH_LIMIT + 1), True),
        (nest(DEPTH_LIMIT, '{"a":', "}").replace(b":}", b":1}"), False),
        (nest(100_000), True),
        (b"[" * 200_000, True),
        (b'{"a":' * 200_000, True),
        (b'{"a": "' + b"[" * 5000 + b'"}', False),
        (b'{"a": "\\"' + b"[" * 5000 + b'"}', False),
        (b'{"a": "' + b"[" * 5000, False),
        (b"[]" * 5000, False),
    ],
)
def test_deep_nesting_is_refused_and_brackets_in_words_are_not_counted(data: bytes, *, deep: bool) -> None:
    with pytest.raises(InputError) as caught:
        read_case(data)
    assert ("levels deep" in str(caught.value)) is deep


def test_the_line_of_deep_nesting_is_named() -> None:
    (fault,) = list_faults(b'{"format": 1,\n"a": ' + b"[\n" * (DEPTH_LIMIT - 1) + b"[")
    assert fault.where == f"line {DEPTH_LIMIT + 1}"
    assert fault.advice == MEND


@pytest.mark.parametrize(
    ("data", "where", "said"),
    [
        ('"title": "a", "title": "b"', "/title", "The name “title” stands twice in one object."),
        ('"title": "a", "title": "a", "title": ""', "/title", "stands 3 times in one object"),
        (r'"court": {"name": "a", "\u006eame": "b"}', "/court/name", "“name” stands twice"),
        ('"people": [{"id": "a", "id": "b"}]', "/people/0/id", "“id” stands twice"),
        ('"format": 1', "/format", "“format” stands twice"),
    ],
)
def test_a_name_that_stands_twice_is_refused(data: str, where: str, said: str) -> None:
    (fault,) = list_faults(f'{{"format": 1, "reference": "x", {data}}}'.encode())
    assert fault.where == where
    assert said in fault.message
    assert fault.advice == "Keep one of them."


@pytest.mark.parametrize(
    ("data", "where", "said"),
    [
        (r'"title": "ab\ud83d"', "/title", "Character 3 is half a character (U+D83D)."),
        (r'"people": [{"id": "a", "described_as": "\udc00"}]', "/people/0/described_as", "(U+DC00)"),
    ],
)
def test_half_a_character_is_refused_at_its_place(data: str, where: str, said: str) -> None:
    (fault,) = list_faults(f'{{"format": 1, "reference": "x", {data}}}'.encode())
    assert fault.where == where
    assert said in fault.message
    assert fault.advice == "Delete it or write the whole character."


def test_half_a_character_in_a_name_is_refused_beside_the_rest() -> None:
    faults = list_faults(rb'{"format": 1, "reference": "x", "\ud800": 1, "title": 5}')
    assert [fault.where for fault in faults] == ["", "/title", "/\ufffd"]


def test_what_is_written_as_two_halves_is_one_character() -> None:
    assert read_case(rb'{"format": 1, "reference": "x", "title": "\ud83d\ude00"}').title == "\U0001f600"


@pytest.mark.parametrize(
    "text",
    ['"' * 300_000, "\\" * 300_000, '"\\' * 150_000, '{"' + "\\u" * 100_000, "[]" * 200_000],
)
def test_no_text_makes_the_reader_slow(text: str) -> None:
    started = perf_counter()
    with pytest.raises(CaseUnreadableError):
        read_case(text.encode())
    assert perf_counter() - started < 2


def test_very_many_faults_are_counted_and_the_first_are_listed() -> None:
    data = {"format": 1, "reference": "x", "incidents": [{}] * 20_000, **{f"x{n}": n for n in range(2000)}}
    started = perf_counter()
    with pytest.raises(CaseUnreadableError, match=r"42,000 things are wrong.*first 500 are listed") as caught:
        read_case(json.dumps(data).encode())
    assert len(caught.value.faults) == 500
    assert perf_counter() - started < 5
