"""Whatever a record holds is saved and loaded whole; any file is read, or refused with reasons."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from functools import cache
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spo_builder.case.canonical import get_case_version, render_case
from spo_builder.case.parsing import parse_case
from spo_builder.case.reading import FAULT_LIMIT, read_case
from spo_builder.case.record import CaseRecord
from spo_builder.errors import InputError
from tests.builders import a_case, a_service, a_stop_request, an_exhibit, an_incident
from tests.building.everything import a_case_with_everything, turn_choices
from tests.case.raw import get_bytes, list_pointers, put

TEXTS = st.text(
    st.characters(
        codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="\u202d\u202e\u2028\u2029"
    ),
    max_size=60,
)
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
MOMENTS = st.datetimes(
    datetime(1900, 1, 2, tzinfo=UTC).replace(tzinfo=None),
    datetime(2199, 12, 30, tzinfo=UTC).replace(tzinfo=None),
    timezones=st.timezones(),
)
ATOMS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | TEXTS | DAYS.map(str)
JSON = st.recursive(
    ATOMS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@cache
def get_pointers() -> tuple[str, ...]:
    return tuple(list_pointers(json.loads(get_bytes())))


def read_or_refuse(data: bytes) -> None:
    """Read a file; a refusal has reasons, and a record stays what it is when saved and loaded."""
    read = try_to_read(data)
    if isinstance(read, CaseRecord):
        assert read_case(render_case(read)) == read
        return
    assert 1 <= len(read.faults) <= FAULT_LIMIT
    for fault in read.faults:
        assert fault.where.startswith(("/", "line ")) or not fault.where
        assert fault.message.endswith(".")
        assert fault.advice
        assert fault.message.isprintable()
        assert fault.where.isprintable()


def try_to_read(data: bytes) -> CaseRecord | InputError:
    try:
        return read_case(data)
    except InputError as refusal:
        return refusal


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_with_reasons(data: bytes) -> None:
    read_or_refuse(data)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_file_is_read_or_refused_with_reasons(data: st.DataObject) -> None:
    whole = get_bytes()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(start + 40, len(whole))))
    read_or_refuse(whole[:start] + data.draw(st.binary(max_size=8)) + whole[end:])


@settings(max_examples=60, deadline=None)
@given(JSON)
def test_any_json_is_read_or_refused_with_reasons(value: object) -> None:
    read_or_refuse(json.dumps(value).encode())


@settings(max_examples=50, deadline=None)
@given(
    st.dictionaries(st.sampled_from(sorted(CaseRecord.model_fields)) | st.text(max_size=8), JSON, max_size=4)
)
def test_any_fields_are_read_or_refused_with_reasons(fields: dict[str, object]) -> None:
    read_or_refuse(json.dumps({"format": 1, "reference": "x", **fields}).encode())


@settings(max_examples=50, deadline=None)
@given(st.data(), JSON)
def test_any_value_at_any_place_is_read_or_refused_with_reasons(data: st.DataObject, value: object) -> None:
    read_or_refuse(json.dumps(put(data.draw(st.sampled_from(get_pointers())), value)).encode())


# Each example writes and reads a whole case.
@settings(max_examples=25, deadline=None)
@given(TEXTS, DAYS, MOMENTS, st.times(), st.integers(1, 10**12))
def test_saved_then_loaded_it_is_the_same(
    text: str, day: date, moment: datetime, at: object, number: int
) -> None:
    when = an_incident().when.evolve(on=day, until=day, at=at)
    case = a_case(
        title=text,
        relationship_summary=f"{text}\n\t{text}",
        stop_requests=(a_stop_request(words=text, on=day),),
        incidents=(an_incident(when=when, description=text), *a_case().incidents[1:]),
        exhibits=(an_exhibit(mark=text, map_streets=(text, text), pages=number),),
        service=(a_service(at=moment),),
    )
    data = render_case(case)
    loaded = read_case(data)
    assert loaded == case
    assert render_case(loaded) == data
    assert get_case_version(loaded) == get_case_version(case)
    assert loaded.service[0].at == moment.astimezone(UTC)


@pytest.mark.parametrize("turn", range(16))
def test_every_answer_is_saved_and_loaded(turn: int) -> None:
    case = cast("CaseRecord", turn_choices(a_case_with_everything(), turn))
    assert read_case(render_case(case)) == case


@settings(max_examples=50, deadline=None)
@given(JSON.filter(lambda value: isinstance(value, dict)))
def test_parsing_keeps_what_json_says(value: object) -> None:
    text = json.dumps(value)
    if "NaN" in text or "Infinity" in text or "\\ud" in text:
        read_or_refuse(text.encode())
    else:
        assert parse_case(text.encode()) == (value, ())
