"""Places in the terms (T07 to T10, T41): maps, radius, the defendant's own home, work and school."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.exhibits import ExhibitKind, Serving
from spo_builder.case.terms_sought import TermKind, Zone
from spo_builder.checks.matter import Check, Matter, TermInHand, is_blank
from spo_builder.checks.term_words import find_map_labels, find_streets, has_exception, list_people_words
from spo_builder.law.ages import day_of_age

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.exhibits import Exhibit
    from spo_builder.findings import Finding

_UNLABELLED_MAP: Final = re.compile(
    r"\b(?:attached|annexed|enclosed|accompanying)\s+(?:map|plan)\b(?!\s+[A-Z\d])"
    r"|\b(?:shown|marked|edged|outlined|hatched|coloured)\b[^.;,]{0,40}?\bon\s+(?:the|a)\s+(?:map|plan)\b(?!\s+[A-Z\d])"
)
_RADIUS: Final = re.compile(
    r"\b\d[\d,.]*\s*(?:metres?|meters?|m|yards?|miles?|kilometres?|km)\s+(?:of|from|around)\s+(?P<centre>[^,.;]+)",
    re.IGNORECASE,
)
_LISTED: Final = re.compile(r"\b(?:bounded by|streets? listed|namely|being)\b", re.IGNORECASE)
_BY_KNOWLEDGE: Final = re.compile(
    r"\b(?:knows?|believes?|reason(?:able grounds)? to believe)\b", re.IGNORECASE
)
_PERSON: Final = re.compile(r"(?:her|him|them|he|she|they|the (?:protected )?person\w*)\b", re.IGNORECASE)
# Terms of the catalogue that close an area, and free wording that does.
_AREA_TEMPLATES: Final = frozenset({"loc.zone_map", "loc.roads", "loc.road_part", "loc.route"})
_AREA_WORDS: Final = re.compile(
    r"\b(?:enter|go|be (?:in|on|within)|remain|attend)\b.*"
    r"(?:\b(?:map|area|zone|edged|postcode|town of|city of|any part of)\b|\bbetween\b.*\band\b)",
    re.IGNORECASE | re.DOTALL,
)


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


def assess_radius(matter: Matter) -> Iterator[Finding]:
    """T08: a distance from a fixed place needs a map or a list of streets, so that its edge can be known."""
    people = list_people_words(matter.case)
    for term in matter.terms:
        text = term.written.text
        fixed = [found for found in _RADIUS.finditer(text) if _is_place(found.group("centre"), people)]
        if (
            fixed
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


def is_area(term: TermInHand) -> bool:
    """Return whether a term closes an area, so that what lies in it has to be asked."""
    held, text = term.term, term.written.text
    if held.kind is not TermKind.PROHIBITION:
        return False
    if held.zone is not None or held.template in _AREA_TEMPLATES:
        return True
    free = held.template is None or term.written.is_edited
    return free and bool(_AREA_WORDS.search(text))


def assess_own_home(matter: Matter) -> Iterator[Finding]:
    """T09: the defendant's own home does not lie in the zone, or there is a plan; asked, never computed."""
    for term in filter(is_area, matter.terms):
        zone, where = term.term.zone or Zone(), f"{term.where}/zone/contains_defendants_home"
        answer = zone.contains_defendants_home
        if answer is Answer.YES and is_blank(zone.home_plan):
            yield matter.block(
                "T09",
                f"{term.label} closes the defendant's own home or the only way to it. Draw the area "
                "afresh, leave a way through, or record where the defendant will live.",
                where,
                [term.term.id],
            )
        elif answer is Answer.YES:
            yield matter.meet("T09", f"{term.label}: a plan for the defendant's home is recorded.", where)
        elif answer is Answer.NOT_KNOWN:
            yield matter.ask(
                "T09",
                f"{term.label}: whether the area holds the defendant's own home is not known after "
                "enquiry. The court will ask; say what was done to find out.",
                where,
            )
        elif answer is Answer.NOT_ANSWERED:
            yield matter.miss(
                "T09",
                f"{term.label}: whether the area holds the defendant's own home, or the only way to it, "
                "is not answered. Look at a map, and answer.",
                where,
            )


def assess_needed_places(matter: Matter) -> Iterator[Finding]:
    """T10: a zone leaves out work, school, worship, doctor, court and solicitor, or has a way through."""
    people = list_people_words(matter.case)
    for term in matter.terms:
        zone, where = term.term.zone or Zone(), f"{term.where}/zone/contains_needed_place"
        if has_exception(term.written.text) or term.term.kind is TermKind.REQUIREMENT:
            continue
        shared = _find_shared_places(matter, term, people)
        if zone.contains_needed_place is Answer.YES or shared:
            yield matter.warn("T10", _say_needed(term, zone, shared), where, [term.term.id])
        elif is_area(term) and not zone.contains_needed_place.is_given:
            yield matter.ask(
                "T10",
                f"{term.label}: whether the area holds a place that the defendant needs (work, school, "
                "worship, doctor, court, solicitor) is not answered. Answer it.",
                where,
                [term.term.id],
            )


def _say_needed(term: TermInHand, zone: Zone, shared: tuple[str, ...]) -> str:
    what = zone.needed_places.strip().rstrip(".") or ", ".join(shared) or "not said which"
    if is_blank(zone.how_avoided):
        return (
            f"{term.label} closes a place that the defendant needs ({what}), and has no exception. Leave a "
            "way through at set times, or say why none is possible."
        )
    return (
        f"{term.label} closes a place that the defendant needs ({what}), and has no exception. The record "
        "says how that is avoided; consider whether the term should say so too."
    )


def _find_shared_places(matter: Matter, term: TermInHand, people: frozenset[str]) -> tuple[str, ...]:
    """Return for what the defendant needs a place that the term names, such as a street of a round."""
    named = find_streets(term.written.text, people)
    if not named or "locality" not in term.written.tags:
        return ()
    own = matter.case.defendant
    return tuple(
        name
        for name in ("work", "education", "religion")
        if named & find_streets(f"{getattr(own, name).place}; {getattr(own, name).what}", people)
    )


def assess_schooling(matter: Matter) -> Iterator[Finding]:
    """T41: a term that touches the schooling of somebody under 18 leaves it open in its own words."""
    born = matter.case.defendant.date_of_birth
    if born is None or matter.today >= day_of_age(born, matter.law.get_value("youth_age").as_int()):
        return
    for term in matter.terms:
        is_about_presence = not {"locality", "approach"}.isdisjoint(term.written.tags)
        touches = is_about_presence and term.term.education.answer is Answer.YES
        if touches and not has_exception(term.written.text):
            yield matter.warn(
                "T41",
                f"{term.label} touches the schooling of somebody under 18 and leaves no way open. Add an "
                "exception for school.",
                f"{term.where}/education",
                [term.term.id],
            )


TERMS_PLACES: tuple[Check, ...] = (
    assess_maps_named,
    assess_maps_attached,
    assess_radius,
    assess_own_home,
    assess_needed_places,
    assess_schooling,
)
