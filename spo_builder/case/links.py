"""Finds duplicate ids and dangling links in a record as it was entered, before it is built."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, get_args, get_origin

from pydantic import BaseModel

from spo_builder.case.faults import show_input
from spo_builder.case.record import CaseRecord
from spo_builder.case.value import Identifies, RefersTo
from spo_builder.errors import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(slots=True)
class _Census:
    """Every id and every link met, with its place."""

    ids: dict[str, dict[str, str]] = field(default_factory=dict)
    links: list[tuple[str, str, str]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def note_id(self, kind: str, value: str, where: str) -> None:
        known = self.ids.setdefault(kind, {})
        if value in known:
            self.faults.append(
                Fault(
                    where,
                    f"The {kind} id {show_input(value)} is used twice; the first is at {known[value]}.",
                    "Give one of them another id.",
                )
            )
        else:
            known[value] = where


def find_link_faults(data: object) -> tuple[Fault, ...]:
    """Return every duplicate id and every link that leads nowhere.

    Args:
        data: the parsed JSON of a case; parts of the wrong shape are passed over here.
    """
    census = _Census()
    _walk(CaseRecord, data, "", census, ())
    _note_default_defendant(data, census)
    _note_protected(data, census)
    dangling: set[str] = set()
    for kind, value, where in census.links:
        # A link to a protected person is one to a person first; what is missing altogether is said once.
        if value not in census.ids.get(kind, {}) and where not in dangling:
            dangling.add(where)
            message = f"There is no {kind} with the id {show_input(value)}."
            census.faults.append(Fault(where, message, f"Add the {kind} or correct the link."))
    census.faults.extend(_find_misplaced_terms(census))
    return tuple(census.faults)


def _find_misplaced_terms(census: _Census) -> Iterator[Fault]:
    """Yield answers on a term of an earlier order that name another order than the term stands in."""
    orders = {where: value for kind, value, where in census.links if kind == "existing order"}
    for kind, value, where in census.links:
        order = orders.get(where.replace("/earlier_term", "/earlier_order"))
        term_at = census.ids.get(kind, {}).get(value) if kind == "term of an existing order" else None
        order_at = census.ids.get("existing order", {}).get(order or "")
        if term_at and order_at and not term_at.startswith(order_at.removesuffix("id")):
            message = f"The term {show_input(value)} does not stand in the order {show_input(order)}."
            yield Fault(where, message, "Name the order that the term stands in.")


def _note_default_defendant(data: object, census: _Census) -> None:
    defendant = data.get("defendant") if isinstance(data, dict) else None
    if not (isinstance(defendant, dict) and "id" in defendant):
        census.note_id("person", "defendant", "/defendant/id")


def _note_protected(data: object, census: _Census) -> None:
    people = data.get("protected_persons") if isinstance(data, dict) else None
    for person in people if isinstance(people, list) else ():
        if isinstance(person, dict) and isinstance(person.get("id"), str):
            census.ids.setdefault("protected person", {})[person["id"]] = ""


def _walk(annotation: object, data: object, where: str, census: _Census, marks: tuple[object, ...]) -> None:
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *extra = get_args(annotation)
        _walk(inner, data, where, census, (*marks, *extra))
    elif origin is tuple:
        for position, item in enumerate(data if isinstance(data, list) else ()):
            _walk(get_args(annotation)[0], item, f"{where}/{position}", census, ())
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        _walk_model(annotation, data, where, census)
    elif origin is not None:
        for part in get_args(annotation):
            _walk(part, data, where, census, marks)
    elif isinstance(data, str):
        _note(data, where, census, marks)


def _walk_model(model: type[BaseModel], data: object, where: str, census: _Census) -> None:
    for name, info in model.model_fields.items() if isinstance(data, dict) else ():
        if isinstance(data, dict) and name in data:
            _walk(info.annotation, data[name], f"{where}/{name}", census, tuple(info.metadata))


def _note(value: str, where: str, census: _Census, marks: tuple[object, ...]) -> None:
    for mark in marks:
        if isinstance(mark, Identifies):
            census.note_id(mark.kind, value, where)
        elif isinstance(mark, RefersTo):
            census.links.append((mark.kind, value, where))
