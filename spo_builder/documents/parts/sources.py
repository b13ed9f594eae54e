"""Names in words the places of the record that a drafted paragraph rests on: "incident 3 (/incidents/2)"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.places import PARTS
from spo_builder.documents.audience import Audience
from spo_builder.documents.parts.grounds import ALTERNATIVES
from spo_builder.documents.wording.dates import say_date
from spo_builder.documents.wording.lists import refer_to
from spo_builder.documents.wording.names import get_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from spo_builder.documents.drafting.edits import PlacedParagraph
    from spo_builder.documents.parts.material import Material

_PEOPLE: Final = ("protected_persons", "people", "officers")
# Lists inside another part, of which each item is a source of its own.
_INNER: Final = {"necessity": "alternatives", "criminal": "convictions"}


def say_sources(material: Material, placed: PlacedParagraph) -> str:
    """Return the line below a paragraph of the internal copy; no other copy may show it."""
    if material.audience is not Audience.INTERNAL:
        return ""
    facts, gaps = placed.drafted.sources, placed.drafted.gaps
    parts = (
        "Rewritten by hand" if placed.is_edited else "",
        f"Source: {'; '.join(name_places(material, facts))}" if facts else "",
        f"Missing: {'; '.join(name_places(material, gaps))}" if gaps else "",
    )
    return ". ".join(part for part in parts if part)


def name_places(material: Material, pointers: Iterable[str]) -> Iterator[str]:
    """Yield each thing that the pointers lead to once, in words with its pointer.

    Several incidents are named together; an exhibit is known by its mark alone.
    """
    owners = tuple(dict.fromkeys(find_owner(pointer) for pointer in pointers))
    incidents = [owner for owner in owners if owner.startswith("/incidents/")]
    for owner in owners:
        if owner not in incidents:
            yield name_owner(material, owner)
        elif owner == incidents[0]:
            yield _name_incidents(material, incidents)


def find_owner(pointer: str) -> str:
    """Return the pointer to what a field belongs to: an incident, a person, a part of the record."""
    room, *rest = pointer.removeprefix("/").split("/")
    if rest and rest[0].isdecimal():
        return f"/{room}/{rest[0]}"
    if rest[:1] == [_INNER.get(room)] and len(rest) > 1:
        return f"/{room}/{rest[0]}/{rest[1]}"
    return f"/{room}"


def name_owner(material: Material, owner: str) -> str:
    """Return a thing of the record in words, with the pointer to it; of an exhibit the mark will do."""
    name = name_thing(material, owner)
    is_marked = owner.startswith("/exhibits/") and name != _NO_MARK
    return name if is_marked else f"{name} ({owner})"


def name_thing(material: Material, owner: str) -> str:
    """Return what a pointer of `find_owner` leads to in words: "incident 3", "the risk"."""
    room, *rest = owner.removeprefix("/").split("/")
    if not rest:
        part = PARTS[room]
        return f"{part[0].lower()}{part[1:]}"
    return _NAMERS[room](material, int(rest[-1]))


def _name_incident(material: Material, index: int) -> str:
    return f"incident {material.numbers[material.case.incidents[index].id]}"


def _name_incidents(material: Material, owners: list[str]) -> str:
    held = material.case.incidents
    numbers = sorted(material.numbers[held[int(owner.rpartition("/")[2])].id] for owner in owners)
    where = owners[0] if len(owners) == 1 else "/incidents"
    return f"{refer_to('incident', numbers)} ({where})"


_NO_MARK: Final = "exhibit without a mark"


def _name_exhibit(material: Material, index: int) -> str:
    mark = material.case.exhibits[index].mark
    return f"exhibit {mark}" if mark.strip() else _NO_MARK


def _name_term(material: Material, index: int) -> str:
    wanted = material.case.terms[index].id
    numbered = (*material.full_terms, *material.interim_terms)
    return next((f"term {item.number}" for item in numbered if item.term.id == wanted), "term not asked for")


def _name_person(room: str) -> Callable[[Material, int], str]:
    return lambda material, index: get_name(getattr(material.case, room)[index])


def _name_request(material: Material, index: int) -> str:
    return f"request to stop of {say_date(material.case.stop_requests[index].on)}"


def _name_alternative(material: Material, index: int) -> str:
    label = ALTERNATIVES[material.case.necessity.alternatives[index].kind]
    return f"other protection, {label[0].lower()}{label[1:]}"


def _name_by_number(noun: str) -> Callable[[Material, int], str]:
    return lambda _material, index: f"{noun} {index + 1}"


_NAMERS: Final[dict[str, Callable[[Material, int], str]]] = {
    "incidents": _name_incident,
    "exhibits": _name_exhibit,
    "terms": _name_term,
    "stop_requests": _name_request,
    "necessity": _name_alternative,
    "contrary_facts": _name_by_number("contrary fact"),
    "existing_orders": _name_by_number("existing order"),
    "criminal": _name_by_number("conviction"),
    "service": _name_by_number("service"),
    "hearings": _name_by_number("hearing"),
    **{room: _name_person(room) for room in _PEOPLE},
}
