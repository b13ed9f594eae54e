"""Whatever changes in a record is reported once, in order, and the other way round it is the mirror."""

from __future__ import annotations

from collections import Counter
from datetime import date, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from spo_builder.case.differences import Difference, Kind
from spo_builder.case.faults import build_pointer
from spo_builder.case.record import CaseRecord
from spo_builder.case.value import Value
from tests.case.whole_case import CASE, compare

if TYPE_CHECKING:
    from collections.abc import Iterator

Path = tuple[str | int, ...]


def _list_leaves(value: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    if isinstance(value, Value):
        for name in type(value).model_fields:
            yield from _list_leaves(getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _list_leaves(item, (*path, index))
    elif value is not None and path != ("format",):
        yield path, value


def _change_leaf(value: object) -> object:
    if isinstance(value, StrEnum):
        choices = list(type(value))
        return choices[(choices.index(value) + 1) % len(choices)]
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if isinstance(value, date):
        return value + timedelta(days=1)
    if isinstance(value, time):
        return time((value.hour + 1) % 24, value.minute)
    return f"{value}x"


def _put(value: object, path: Path, leaf: object) -> object:
    if not path:
        return leaf
    step, *rest = path
    if isinstance(value, Value) and isinstance(step, str):
        return value.evolve(**{step: _put(getattr(value, step), tuple(rest), leaf)})
    assert isinstance(value, tuple)
    assert isinstance(step, int)
    return (*value[:step], _put(value[step], tuple(rest), leaf), *value[step + 1 :])


def _change_case(case: CaseRecord, path: Path, leaf: object) -> CaseRecord:
    changed = _put(case, path, leaf)
    assert isinstance(changed, CaseRecord)
    return changed


LEAVES = tuple(_list_leaves(CASE))


def test_every_changed_leaf_is_reported_and_nothing_else() -> None:
    assert len(LEAVES) > 300
    for path, leaf in LEAVES:
        pointer = build_pointer(path)
        found = compare(CASE, _change_case(CASE, path, _change_leaf(leaf)))
        assert found, pointer
        assert all(_is_about(row.where, pointer) for row in found), pointer
        assert len(found) == 1 or {row.kind for row in found} == {Kind.ADDED, Kind.REMOVED}, pointer


def _is_about(where: str, pointer: str) -> bool:
    """Return whether a difference is told of a leaf, of what holds it, or of its neighbour in a list."""
    siblings = pointer.rpartition("/")[0] == where.rpartition("/")[0] and where.rpartition("/")[2].isdecimal()
    return pointer.startswith(where) or siblings


def _reverse(case: CaseRecord, name: str) -> CaseRecord:
    return case.evolve(**{name: tuple(reversed(getattr(case, name)))})


def _drop(case: CaseRecord, name: str) -> CaseRecord:
    return case.evolve(**{name: getattr(case, name)[1:]})


def _spoil(leaves: list[tuple[Path, object]], turned: set[str], dropped: set[str]) -> CaseRecord:
    case = CASE
    for path, leaf in leaves:
        case = _change_case(case, path, _change_leaf(leaf))
    for name in sorted(turned):
        case = _reverse(case, name)
    for name in sorted(dropped):
        case = _drop(case, name)
    return case


_LISTS = ("incidents", "terms", "hearings", "place_facts", "exhibits", "stop_requests", "service")
_CASES = st.builds(
    _spoil,
    st.lists(st.sampled_from(LEAVES), max_size=6, unique_by=lambda leaf: leaf[0]),
    st.sets(st.sampled_from(_LISTS), max_size=2),
    st.sets(st.sampled_from(_LISTS), max_size=2),
)


_FLIPPED = {Kind.ADDED: Kind.REMOVED, Kind.REMOVED: Kind.ADDED}


def _summary(rows: tuple[Difference, ...], *, flipped: bool) -> Counter[tuple[object, ...]]:
    return Counter(
        (row.kind,)
        if row.kind is Kind.MOVED
        else (_FLIPPED.get(row.kind, row.kind), row.new, row.old, row.hidden)
        if flipped
        else (row.kind, row.old, row.new, row.hidden)
        for row in rows
    )


@settings(max_examples=60, deadline=None)
@given(_CASES, _CASES)
def test_the_other_way_round_is_the_mirror(old: CaseRecord, new: CaseRecord) -> None:
    assert compare(old, old) == ()
    there, back = compare(old, new), compare(new, old)
    assert bool(there) == (old != new)
    assert _summary(there, flipped=False) == _summary(back, flipped=True)


@settings(max_examples=60, deadline=None)
@given(_CASES)
def test_the_order_is_that_of_the_record(new: CaseRecord) -> None:
    names = list(CaseRecord.model_fields)
    parts = [names.index(row.where.split("/")[1]) for row in compare(CASE, new)]
    assert parts == sorted(parts)
