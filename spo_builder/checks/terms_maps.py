"""Maps and circles in the terms (T07, T08): what is named is attached, and an edge can be known."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spo_builder.case.exhibits import ExhibitKind, Serving
from spo_builder.checks.matter import Check, Matter, is_blank
from spo_builder.checks.term_words import find_map_labels, find_streets, list_people_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.exhibits import Exhibit
    from spo_builder.findings import Finding

_UNLABELLED_MAP: Final = re.compile(
    r"\b(?:attached|annexed|enclosed|accompanying)\s+(?:map|plan)\b(?!\s+[A-Z\d])"
    r"|\b(?:shown|marked|edged|outlined|hatched|coloured)\b[^.;,]{0,40}?\bon\s+(?:the|a)\s+(?:map|plan)\b(?!\s+[A-Z\d])"
)
_RADIUS: Final = re.compile(
    r"\b\d[\d,.]*\s*(?:metres?|meters?|m|yards?|miles?|kilometres?|km)"
    r"\s+(?:of|from|around)\s+(?P<centre>[^\s,.;][^,.;]*)",
    re.IGNORECASE,
)
_LISTED: Final = re.compile(r"\b(?:bounded by|streets? listed|namely|being)\b", re.IGNORECASE)
_BY_KNOWLEDGE: Final = re.compile(
    r"\b(?:knows?|believes?|reason(?:able grounds)? to believe)\b", re.IGNORECASE
)
_PERSON: Final = re.compile(r"(?:her|him|them|he|she|they|the (?:protected )?person\w*)\b", re.IGNORECASE)


def assess_maps_named(matter: Matter) -> Iterator[Finding]:
    """T07: each map that a term names is attached, and will be served with the order."""
    maps = {exhibit.map_label.casefold(): exhibit for exhibit in _list_maps(matter)}
    for term in matter.terms:
        text, where = f"{term.written.text}\n{term.term.locality.text}", f"{term.where}/text"
        for label in find_map_labels(text):
            fault = _find_map_fault(maps.get(label.casefold()))
            if fault:
                yield matter.block(
                    "T07",
                    f"{term.label} names {label}, {fault}",
                    where,
                    [term.term.id],
                )
        if _UNLABELLED_MAP.search(text) and not find_map_labels(text):
            yield matter.block(
                "T07",
                f"{term.label} speaks of a map without saying which. Name it, such as Map A, and attach it.",
                where,
                [term.term.id],
            )


def _list_maps(matter: Matter) -> tuple[Exhibit, ...]:
    """Return the exhibits that are maps with a label: those meant to be part of the order."""
    return tuple(
        exhibit
        for exhibit in matter.case.exhibits
        if exhibit.kind is ExhibitKind.MAP and not is_blank(exhibit.map_label)
    )


def _find_map_fault(exhibit: Exhibit | None) -> str:
    if exhibit is None:
        return "which is not attached. Attach it as an exhibit, or take the words out."
    if exhibit.file is None:
        return "of which there is no file. Add the file, or take the words out."
    if exhibit.serving is Serving.NOT_SERVED:
        return "which is not to be served. A map is part of the order: serve it, or take the words out."
    return ""


def assess_maps_attached(matter: Matter) -> Iterator[Finding]:
    """T07: each attached map is named in a term; one that proves an incident is evidence only."""
    named = {
        label.casefold()
        for term in matter.terms
        for label in find_map_labels(f"{term.written.text}\n{term.term.locality.text}")
    }
    used = {term.term.locality.map_exhibit for term in matter.terms}
    used |= {exhibit for incident in matter.case.incidents for exhibit in incident.exhibits}
    for exhibit in _list_maps(matter):
        if exhibit.map_label.casefold() not in named and exhibit.id not in used:
            yield matter.block(
                "T07",
                f"{exhibit.map_label} is attached, but no term names it. Name it in the term that it "
                "belongs to, or take it out.",
                f"/exhibits/{matter.case.exhibits.index(exhibit)}/map_label",
                [exhibit.id],
            )


def has_circle(text: str, people: frozenset[str]) -> bool:
    """Return whether a text draws a circle round a place that can be put on a map."""
    return any(_is_place(found.group("centre"), people) for found in _RADIUS.finditer(text))


def assess_radius(matter: Matter) -> Iterator[Finding]:
    """T08: a distance from a fixed place needs a map or a list of streets, so that its edge can be known."""
    people = list_people_words(matter.case)
    for term in matter.terms:
        text = term.written.text
        if (
            has_circle(text, people)
            and term.term.locality.map_exhibit is None
            and not find_map_labels(text)
            and not _LISTED.search(text)
        ):
            yield matter.warn(
                "T08",
                f"{term.label} draws a circle round a place, but has neither a map nor a list of streets. "
                "The defendant cannot know where it ends. Add a map or the streets.",
                f"{term.where}/text",
                [term.term.id],
            )


def _is_place(centre: str, people: frozenset[str]) -> bool:
    """Return whether a distance runs from a place that can be put on a map, and not from a person."""
    if _BY_KNOWLEDGE.search(centre) or _PERSON.match(centre.strip()):
        return False
    first = centre.split(maxsplit=1)[0].casefold()
    return first not in people or bool(find_streets(centre, people))


TERMS_MAPS: tuple[Check, ...] = (assess_maps_named, assess_maps_attached, assess_radius)
