"""Says what changed from one version of a case to another: each change with its place, before and after."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from spo_builder.case.faults import build_pointer
from spo_builder.case.hidden import is_hidden
from spo_builder.case.matching import get_key, list_stated, match_items
from spo_builder.case.places import PARTS, find_headline, is_in_several_lists, name_item, say_field
from spo_builder.case.record import CaseRecord
from spo_builder.case.saying import NOT_STATED, Names, find_link_kind, say_value
from spo_builder.case.stretches import SAME_WORDS, shorten, show_change
from spo_builder.case.value import Value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_MOST_FIELDS = 4
_WORDS_EACH = 16


class Kind(StrEnum):
    """What happened at a place of the record."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Difference:
    """One change from one version of a case to another; internal, never served.

    Attributes:
        where: JSON Pointer into the new record; into the old one for what was removed.
        kind: what happened.
        part: heading of the part of the record, such as "Incidents".
        place: the place in an officer's words.
        old: what it was, in words; empty for what was added.
        new: what it is, in words; empty for what was removed.
        hidden: True when the words are kept from the defendant and therefore not repeated.
    """

    where: str
    kind: Kind
    part: str
    place: str
    old: str = ""
    new: str = ""
    hidden: bool = False


def compare_cases(old: CaseRecord, new: CaseRecord, *, mask: Callable[[str], str]) -> tuple[Difference, ...]:
    """Return every change from the old record to the new one, in the order of the record.

    Equal records give nothing. Long texts are cut down to the stretch that changed.

    Args:
        old: the earlier version.
        new: the later version.
        mask: takes out of a free text what must not be repeated; applied before the text is cut.
    """
    walk = _Walk(_Side(old, Names(old)), _Side(new, Names(new)), mask)
    return tuple(
        difference
        for name in CaseRecord.model_fields
        if getattr(old, name) != getattr(new, name)
        for difference in walk.compare_part(name)
    )


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two records, with what its ids stand for."""

    case: CaseRecord
    names: Names


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where the walk stands: the pointers into both records, and the place in words."""

    part: str
    thing: str
    trail: tuple[str, ...] = ()
    old: tuple[str | int, ...] = ()
    new: tuple[str | int, ...] = ()
    hidden: bool = False
    link_kind: str | None = None

    @property
    def place(self) -> str:
        """Return the place in words."""
        return ": ".join(part for part in (self.thing, ", ".join(self.trail)) if part)

    def enter(self, name: str, owners: Sequence[Value]) -> _Spot:
        """Return the spot of a field of these values, the old and the new one."""
        info = type(owners[0]).model_fields[name]
        return replace(
            self,
            trail=(*self.trail, say_field(name)),
            old=(*self.old, name),
            new=(*self.new, name),
            hidden=self.hidden or any(is_hidden(owner, name) for owner in owners),
            link_kind=find_link_kind(info),
        )

    def enter_item(self, named: str, old: int, new: int, *, in_several: bool) -> _Spot:
        """Return the spot of an item of the list at this spot; items of a part are things of their own."""
        inside = replace(self, old=(*self.old, old), new=(*self.new, new))
        if len(self.new) == 1:
            return replace(inside, thing=named, trail=())
        return replace(inside, trail=(*self.trail[: None if in_several else -1], named))


class _Walk:
    """The walk through two records at once."""

    def __init__(self, old: _Side, new: _Side, mask: Callable[[str], str]) -> None:
        self._old, self._new, self._mask = old, new, mask

    def compare_part(self, name: str) -> Iterator[Difference]:
        """Yield the changes in one field of the record."""
        spot = _Spot(PARTS[name], PARTS[name]).enter(name, (self._old.case, self._new.case))
        is_leaf = PARTS[name] == "The case"
        yield from self._compare(
            getattr(self._old.case, name),
            getattr(self._new.case, name),
            spot if is_leaf else replace(spot, trail=()),
        )

    def _compare(self, old: object, new: object, spot: _Spot) -> Iterator[Difference]:
        if old == new:
            return
        if isinstance(old, tuple) and isinstance(new, tuple):
            yield from self._compare_lists(old, new, spot)
        elif isinstance(old, Value) and isinstance(new, Value):
            for name in type(new).model_fields:
                yield from self._compare(getattr(old, name), getattr(new, name), spot.enter(name, (old, new)))
        elif isinstance(old, Value):
            yield self._report(Kind.REMOVED, old, spot)
        elif isinstance(new, Value):
            yield self._report(Kind.ADDED, new, spot)
        else:
            yield self._compare_leaves(old, new, spot)

    def _compare_leaves(self, old: object, new: object, spot: _Spot) -> Difference:
        where = build_pointer(spot.new)
        if spot.hidden:
            return Difference(where, Kind.CHANGED, spot.part, spot.place, hidden=True)
        if _is_free_text(old, spot) and _is_free_text(new, spot):
            masked = self._mask(str(old)), self._mask(str(new))
            if masked[0] == masked[1]:
                return Difference(where, Kind.CHANGED, spot.part, spot.place, hidden=True)
            if all(masked):
                before, after = map(_quote, show_change(*masked))
                return Difference(where, Kind.CHANGED, spot.part, spot.place, before, after)
        before, after = self._say(old, self._old, spot), self._say(new, self._new, spot)
        return Difference(where, Kind.CHANGED, spot.part, spot.place, before, after)

    def _compare_lists(
        self, old: tuple[object, ...], new: tuple[object, ...], spot: _Spot
    ) -> Iterator[Difference]:
        """Yield what happened to the items: those that went stand where they stood in the old list."""
        match = match_items(old, new)
        olds = {after: before for before, after in match.pairs}
        gone = list(match.removed)
        for index, item in enumerate(new):
            if index not in olds:
                yield self._report(Kind.ADDED, item, self._enter_item(spot, item, self._new, 0, index))
                continue
            while gone and gone[0] < olds[index]:
                yield self._report_gone(old, gone.pop(0), spot)
            inner = self._enter_item(spot, item, self._new, olds[index], index)
            if index in match.moved:
                yield _report_moved(olds[index], index, inner)
            yield from self._compare(old[olds[index]], item, inner)
        for index in gone:
            yield self._report_gone(old, index, spot)

    def _enter_item(self, spot: _Spot, item: object, side: _Side, old: int, new: int) -> _Spot:
        number = (new if side is self._new else old) + 1
        if isinstance(item, Value):
            named = name_item(item, number, side.case)
            return spot.enter_item(named, old, new, in_several=is_in_several_lists(item))
        return replace(spot, old=(*spot.old, old), new=(*spot.new, new))

    def _report_gone(self, old: tuple[object, ...], index: int, spot: _Spot) -> Difference:
        return self._report(
            Kind.REMOVED, old[index], self._enter_item(spot, old[index], self._old, index, index)
        )

    def _report(self, kind: Kind, item: object, spot: _Spot) -> Difference:
        """Return that something came or went whole, with its main words."""
        removed = kind is Kind.REMOVED
        said, hidden = self._summarise(item, self._old if removed else self._new, spot)
        return Difference(
            where=build_pointer(spot.old if removed else spot.new),
            kind=kind,
            part=spot.part,
            place=spot.place,
            old=said if removed else "",
            new="" if removed else said,
            hidden=hidden,
        )

    def _summarise(self, item: object, side: _Side, spot: _Spot) -> tuple[str, bool]:
        """Return the main words of a whole item, and whether some of them are not repeated."""
        if not isinstance(item, Value):
            return ("", True) if spot.hidden else (self._say(item, side, spot), False)
        stated = [name for name in list_stated(item) if getattr(item, name) != get_key(item)]
        spots = {name: spot.enter(name, (item,)) for name in stated}
        shown = [name for name in stated if not spots[name].hidden and _is_leaf(getattr(item, name))]
        best = [name for name in find_headline(item) if name in shown][:1] or shown[:_MOST_FIELDS]
        said = (f"{say_field(name)}: {self._say(getattr(item, name), side, spots[name])}" for name in best)
        return "; ".join(said), any(inner.hidden for inner in spots.values())

    def _say(self, value: object, side: _Side, spot: _Spot) -> str:
        if _is_free_text(value, spot):
            return _quote(shorten(self._mask(str(value)), _WORDS_EACH))
        return say_value(value, side.names, spot.link_kind)


def _report_moved(old: int, new: int, spot: _Spot) -> Difference:
    where = build_pointer(spot.new)
    return Difference(where, Kind.MOVED, spot.part, spot.place, f"place {old + 1}", f"place {new + 1}")


def _quote(words: str) -> str:
    """Return words of the record in quotation marks, and what the program says of them without."""
    return f"“{words}”" if words and words != SAME_WORDS else words or NOT_STATED


def _is_leaf(value: object) -> bool:
    return not isinstance(value, Value | tuple)


def _is_free_text(value: object, spot: _Spot) -> bool:
    return isinstance(value, str) and not isinstance(value, StrEnum) and spot.link_kind is None
