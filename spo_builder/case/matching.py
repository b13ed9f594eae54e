"""Pairs the items of two lists: by their ids where they have them, by their likeness where they have none."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from spo_builder.case.terms_sought import SlotFilling
from spo_builder.case.value import Value

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

_LEAST_SHARE = 3
_KEYS: Final[Mapping[type[Value], str]] = MappingProxyType({SlotFilling: "name"})
"""Values that another field than `id` tells apart."""


@dataclass(frozen=True, slots=True)
class Match:
    """How the items of two lists belong together, by their indices.

    Attributes:
        pairs: old and new index of each item that both lists hold, in the order of the new list.
        removed: old indices of items that went.
        added: new indices of items that came.
        moved: new indices of items that stand in another order than before; the fewest that explain it.
    """

    pairs: tuple[tuple[int, int], ...]
    removed: tuple[int, ...]
    added: tuple[int, ...]
    moved: frozenset[int]


def match_items(old: Sequence[object], new: Sequence[object]) -> Match:
    """Return which item of the old list is which of the new one."""
    pairs = _pair_by_key(old, new)
    if pairs is None:
        pairs = _pair_by_likeness(old, new)
    ordered = tuple(sorted(pairs, key=lambda pair: pair[1]))
    olds, news = {pair[0] for pair in pairs}, {pair[1] for pair in pairs}
    staying = _find_longest_rise([before for before, _ in ordered])
    return Match(
        pairs=ordered,
        removed=tuple(index for index in range(len(old)) if index not in olds),
        added=tuple(index for index in range(len(new)) if index not in news),
        moved=frozenset(after for before, after in ordered if before not in staying),
    )


def get_key(item: object) -> str | None:
    """Return what tells an item apart from the others of its list, or None where nothing does."""
    field = _KEYS.get(type(item), "id") if isinstance(item, Value) else ""
    key: object = getattr(item, field, None) if field else None
    return key if isinstance(key, str) else None


def _pair_by_key(old: Sequence[object], new: Sequence[object]) -> list[tuple[int, int]] | None:
    """Return the pairs of equal keys, or None where an item has no key or two share one."""
    places = _index_keys(old)
    others = _index_keys(new)
    if places is None or others is None:
        return None
    return [(places[key], others[key]) for key in others if key in places]


def _index_keys(items: Sequence[object]) -> dict[str, int] | None:
    places: dict[str, int] = {}
    for index, item in enumerate(items):
        key = get_key(item)
        if key is None or key in places:
            return None
        places[key] = index
    return places


def _pair_by_likeness(old: Sequence[object], new: Sequence[object]) -> list[tuple[int, int]]:
    pairs = _pair_equals(old, new)
    left = sorted(set(range(len(old))) - {pair[0] for pair in pairs})
    others = sorted(set(range(len(new))) - {pair[1] for pair in pairs})
    likely = [
        (-likeness, before + after, before, after)
        for before in left
        for after in others
        if (likeness := _measure_likeness(old[before], new[after]))
    ]
    taken: set[int] = set()
    given: set[int] = set()
    # The order is the same when the lists are swapped, so that the comparison is as well.
    for _, _, before, after in sorted(likely):
        if before not in taken and after not in given:
            taken.add(before)
            given.add(after)
            pairs.append((before, after))
    return pairs


def _pair_equals(old: Sequence[object], new: Sequence[object]) -> list[tuple[int, int]]:
    """Return the pairs of equal items, the first with the first."""
    waiting: dict[Hashable, list[int]] = {}
    for index, item in reversed(list(enumerate(old))):
        waiting.setdefault(_hash(item), []).append(index)
    return [(waiting[_hash(item)].pop(), index) for index, item in enumerate(new) if waiting.get(_hash(item))]


def _hash(item: object) -> Hashable:
    return item.model_dump_json() if isinstance(item, Value) else str(item)


def _measure_likeness(old: object, new: object) -> int:
    """Return how many stated fields two values share, or 0 when those are few.

    Texts and the like are alike only when they are equal.
    """
    if not isinstance(old, Value) or not isinstance(new, Value):
        return 0
    stated = set(list_stated(old)) | set(list_stated(new))
    shared = sum(1 for name in stated if getattr(old, name, None) == getattr(new, name, None))
    return shared if shared * _LEAST_SHARE >= len(stated) else 0


def list_stated(value: Value) -> tuple[str, ...]:
    """Return the fields of a value that somebody filled in, in their order."""
    fields = type(value).model_fields
    return tuple(name for name, info in fields.items() if getattr(value, name) != info.get_default())


def _find_longest_rise(numbers: Sequence[int]) -> frozenset[int]:
    """Return the longest subsequence that rises: what stayed in order while the rest moved."""
    tails: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, number in enumerate(numbers):
        place = bisect_left(tails, number)
        before.append(last[place - 1] if place else -1)
        tails[place : place + 1] = [number]
        last[place : place + 1] = [index]
    kept: set[int] = set()
    index = last[-1] if last else -1
    while index >= 0:
        kept.add(numbers[index])
        index = before[index]
    return frozenset(kept)
