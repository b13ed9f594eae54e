"""Empties one place of a record, and draws its sentences, for tests of what a drafted sentence rests on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from spo_builder.case.statements import DraftedDocument
from spo_builder.case.value import Value
from spo_builder.documents.drafted import draft_document
from tests.documents.parts.gathering import gather

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord
    from spo_builder.documents.drafting.sentences import DraftedParagraph

_LISTS = ("incidents", "exhibits", "contrary_facts", "existing_orders")


Drafted = Mapping[tuple[DraftedDocument, str], "DraftedParagraph"]


def draft_all(case: CaseRecord) -> Drafted:
    """Return every drafted paragraph of both documents by document and name."""
    material = gather(case)
    rows = [
        ((document, item.id), item)
        for document in DraftedDocument
        for section in draft_document(material, document)
        for item in section.paragraphs
    ]
    assert len({key for key, _ in rows}) == len(rows), "two paragraphs share a name"
    return dict(rows)


def resolve(value: object, pointer: str) -> object:
    """Return what stands at a pointer.

    Raises:
        LookupError: nothing does.
    """
    for step in pointer.removeprefix("/").split("/"):
        if isinstance(value, tuple):
            value = value[int(step)]
        elif isinstance(value, Value) and step in type(value).model_fields:
            value = getattr(value, step)
        else:
            raise LookupError(pointer)
    return value


def empty_at(case: CaseRecord, pointer: str) -> CaseRecord:
    """Return the case without what stands at a pointer; what cannot be empty goes with its owner."""
    steps = pointer.removeprefix("/").split("/")
    emptied = _empty(case, steps)
    assert emptied is not None
    return _mend_links(cast("CaseRecord", emptied))


def _empty(value: Value, steps: list[str]) -> Value | None:
    name, *rest = steps
    held = getattr(value, name)
    if not rest:
        return _empty_field(value, name)
    if isinstance(held, tuple):
        index, *deeper = int(rest[0]), *rest[1:]
        item = _empty(held[index], deeper) if deeper else None
        return value.evolve(**{name: (*held[:index], *([item] if item else []), *held[index + 1 :])})
    inner = _empty(held, rest)
    return None if inner is None else value.evolve(**{name: inner})


def _empty_field(value: Value, name: str) -> Value | None:
    """Return a value without one field, or None where it needs the field."""
    info = type(value).model_fields[name]
    if not info.is_required():
        return value.evolve(**{name: info.get_default()})
    return value.evolve(**{name: ""}) if type(getattr(value, name)) is str else None


def _mend_links(case: CaseRecord) -> CaseRecord:
    """Return the case without links to what has gone."""
    there = {name: {item.id for item in getattr(case, name)} for name in _LISTS}
    exhibits, incidents = there["exhibits"], there["incidents"]

    def keep(links: tuple[str, ...], known: set[str]) -> tuple[str, ...]:
        return tuple(link for link in links if link in known)

    def one(link: str | None) -> str | None:
        return link if link in exhibits else None

    return case.evolve(
        incidents=tuple(item.evolve(exhibits=keep(item.exhibits, exhibits)) for item in case.incidents),
        stop_requests=tuple(item.evolve(exhibit=one(item.exhibit)) for item in case.stop_requests),
        contrary_facts=tuple(item.evolve(exhibit=one(item.exhibit)) for item in case.contrary_facts),
        terms=tuple(
            item.evolve(
                exhibits=keep(item.exhibits, exhibits),
                incidents=keep(item.incidents, incidents),
                locality=item.locality.evolve(map_exhibit=one(item.locality.map_exhibit)),
            )
            for item in case.terms
        ),
    )
