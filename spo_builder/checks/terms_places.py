"""Places in the terms (T09, T10, T41): the defendant's own home, work, school and other needed places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.terms_sought import TermKind, Zone
from spo_builder.checks.matter import Check, Matter, TermInHand, is_blank
from spo_builder.checks.term_words import find_streets, has_exception, list_people_words
from spo_builder.checks.terms_maps import has_circle
from spo_builder.law.ages import day_of_age

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.findings import Finding

_LIVES: Final = re.compile(r"\b(?:lives?|home|resid\w+)\b", re.IGNORECASE)
# Terms of the catalogue that close an area, and free wording that does.
_AREA_TEMPLATES: Final = frozenset({"loc.zone_map", "loc.roads", "loc.road_part", "loc.route"})
_AREA_WORDS: Final = re.compile(
    r"\b(?:enter|go|be (?:in|on|within)|remain|attend)\b.*"
    r"(?:\b(?:map|area|zone|edged|postcode|town of|city of|any part of)\b|\bbetween\b.*\band\b)",
    re.IGNORECASE | re.DOTALL,
)


def is_area(term: TermInHand, people: frozenset[str]) -> bool:
    """Return whether a term closes an area, so that what lies in it has to be asked."""
    held, text = term.term, term.written.text
    if held.kind is not TermKind.PROHIBITION:
        return False
    if held.zone is not None or held.template in _AREA_TEMPLATES:
        return True
    free = held.template is None or term.written.is_edited
    return free and (bool(_AREA_WORDS.search(text)) or has_circle(text, people))


def assess_own_home(matter: Matter) -> Iterator[Finding]:
    """T09: the defendant's own home does not lie in the zone, or there is a plan; asked, never computed."""
    people = list_people_words(matter.case)
    for term in matter.terms:
        if not is_area(term, people):
            continue
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


def assess_shared_home(matter: Matter) -> Iterator[Finding]:
    """T09: a ban on the home of somebody with whom the defendant lives is an eviction, and needs a plan."""
    sharing = {person.id for person in matter.case.protected_persons if person.shares_home is Answer.YES}
    for term in matter.terms:
        is_home = "locality" in term.written.tags and _LIVES.search(term.written.text)
        planned = term.term.zone is not None and not is_blank(term.term.zone.home_plan)
        if is_home and not sharing.isdisjoint(term.term.protects) and not planned:
            yield matter.block(
                "T09",
                f"{term.label} bars the defendant from the home that they share. Record where the defendant "
                "will live and how belongings are collected.",
                f"{term.where}/zone/home_plan",
                [term.term.id],
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
        elif is_area(term, people) and not zone.contains_needed_place.is_given:
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
    assess_own_home,
    assess_shared_home,
    assess_needed_places,
    assess_schooling,
)
