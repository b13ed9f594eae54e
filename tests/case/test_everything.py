"""The case that uses everything really does, so that what is new is tested wherever that case is."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from spo_builder.case.record import CaseRecord
from spo_builder.case.value import Value
from tests.building.everything import a_case_with_everything

if TYPE_CHECKING:
    from collections.abc import Iterator


def list_parts(annotation: object) -> Iterator[type[Value]]:
    """Yield the kinds of part that a field may hold, inside tuples and beside "or nothing"."""
    if isinstance(annotation, type) and issubclass(annotation, Value):
        yield annotation
    for inner in get_args(annotation):
        yield from list_parts(inner)


def list_kinds(kind: type[Value]) -> Iterator[tuple[type[Value], str]]:
    """Yield every field of the record that holds parts, by its owner and name."""
    for name, field in kind.model_fields.items():
        for part in list_parts(field.annotation):
            yield kind, name
            yield from list_kinds(part)


def list_used(value: Value) -> Iterator[tuple[type[Value], str]]:
    """Yield every such field that holds a part in this case."""
    for name in type(value).model_fields:
        held = getattr(value, name)
        for part in held if isinstance(held, tuple) else (held,):
            if isinstance(part, Value):
                yield type(value), name
                yield from list_used(part)


def test_every_part_of_the_record_is_used() -> None:
    unused = set(list_kinds(CaseRecord)) - set(list_used(a_case_with_everything()))
    assert sorted(f"{owner.__name__}.{name}" for owner, name in unused) == []
