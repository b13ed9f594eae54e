"""Holds the test case as the JSON of a file, for tests that spoil one place of it."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, cast

import pytest

from spo_builder.case.canonical import render_case
from spo_builder.case.reading import CaseUnreadableError, read_case
from tests.building.everything import a_case_with_everything

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.errors import Fault

Json = dict[str, object]


@cache
def get_bytes() -> bytes:
    """Return the canonical file of a case that uses every part of the record."""
    return render_case(a_case_with_everything())


def a_file() -> Json:
    """Return that file as fresh JSON, which a test may change."""
    return cast("Json", json.loads(get_bytes()))


def put(pointer: str, value: object) -> Json:
    """Return the file with one place changed or added; every step on the way there must exist."""
    data = a_file()
    *path, last = pointer.split("/")[1:]
    held: object = data
    for part in path:
        held = _step(held, part)
    if isinstance(held, list):
        held[int(last)] = value
    else:
        cast("Json", held)[last] = value
    return data


def _step(held: object, part: str) -> object:
    return held[int(part)] if isinstance(held, list) else cast("Json", held).setdefault(part, {})


def list_pointers(value: object, where: str = "") -> Iterator[str]:
    """Yield the pointer of every place in some JSON, the outermost excepted."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield f"{where}/{key}"
        yield from list_pointers(item, f"{where}/{key}")


def list_faults(data: Json | bytes) -> tuple[Fault, ...]:
    """Return the faults with which a file is refused."""
    with pytest.raises(CaseUnreadableError) as caught:
        read_case(data if isinstance(data, bytes) else json.dumps(data).encode())
    return caught.value.faults


def tell_faults(data: Json | bytes) -> list[str]:
    """Return each fault as one line: place, sentence and advice."""
    return [f"{fault.where} {fault.message} {fault.advice}" for fault in list_faults(data)]
