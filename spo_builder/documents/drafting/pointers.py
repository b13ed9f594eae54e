"""Where the things of a record stand in it, as JSON Pointers, and which of their fields hold anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.incidents import Tie
from spo_builder.case.people import ViewsStatus
from spo_builder.case.proceedings import CriminalStatus, DurationKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spo_builder.case.record import CaseRecord

_LISTS: Final = ("incidents", "exhibits", "terms", "contrary_facts", "existing_orders")
_PEOPLE: Final = ("protected_persons", "people", "officers")
# Texts, numbers, lists and days apart, these say that nobody has answered.
_UNANSWERED: Final = (
    Answer.NOT_ANSWERED,
    ViewsStatus.NOT_ANSWERED,
    CriminalStatus.NOT_ANSWERED,
    DurationKind.NOT_STATED,
    Tie.NOT_ANSWERED,
)


def map_places(case: CaseRecord) -> Mapping[str, str]:
    """Return the pointer to each thing with an id: "incidents/following" -> "/incidents/2".

    People stand together, whatever their list: "persons/imogen" -> "/protected_persons/0".
    """
    things = {
        f"{name}/{item.id}": f"/{name}/{index}"
        for name in _LISTS
        for index, item in enumerate(getattr(case, name))
    }
    people = {
        f"persons/{person.id}": f"/{name}/{index}"
        for name in _PEOPLE
        for index, person in enumerate(getattr(case, name))
    }
    return {**things, f"persons/{case.defendant.id}": "/defendant", **people}


def list_filled(where: str, value: object, *names: str) -> tuple[str, ...]:
    """Return the pointers to those fields of a value that hold anything.

    Args:
        where: pointer to the value.
        value: the value.
        names: its fields.
    """
    return tuple(f"{where}/{name}" for name in names if not is_empty(getattr(value, name)))


def is_empty(held: object) -> bool:
    """Return whether a field holds nothing: no value, blank text, an empty list, a question not answered."""
    if isinstance(held, str):
        return not held.strip() or any(held is answer for answer in _UNANSWERED)
    return held is None or held == ()
