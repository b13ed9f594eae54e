"""What must not stand in a served copy (law.md 7.4): protected facts, and places nobody has answered for.

No message holds a protected value, so that a list of findings can be read out, mailed or filed. The words
that leak stand in `match` alone, for the officer at the screen; no document prints `match`. The question
about places has to name them: what it names already stands in the text that would be served.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.exhibits import ExhibitKind
from spo_builder.checks.leaks import find_leaks_in, get_protected_facts
from spo_builder.checks.matter import Check, Matter, join_words
from spo_builder.checks.normalise import reduce_words
from spo_builder.checks.place_facts import find_unanswered
from spo_builder.checks.protected_facts import list_unsearchable
from spo_builder.checks.served_text import group_texts, is_served
from spo_builder.checks.term_words import find_streets, list_people_words
from spo_builder.checks.whereabouts import find_owner, say_whereabouts
from spo_builder.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.checks.leaks import Leak
    from spo_builder.findings import Finding

_TERM_WORDS: Final = re.compile(r"/terms/\d+/(?:text|locality/text)")


def assess_leaks(matter: Matter) -> Iterator[Finding]:
    """7.4, T12: no protected fact stands in a served text, in any spelling."""
    found = {(index, leak.span): leak for index, leak in reversed(_find_all(matter, asked=False))}
    for (index, _), leak in sorted(found.items(), key=lambda item: item[0]):
        yield _report(matter, leak, matter.served[index].where)


def _find_all(matter: Matter, *, asked: bool) -> list[tuple[int, Leak]]:
    """Return each leak of an answered or of an asked fact, with the index of the served text."""
    facts = tuple(fact for fact in get_protected_facts(matter.case) if fact.asked is asked)
    groups = group_texts(matter.served) if facts else {}
    leaks = find_leaks_in(tuple(text for text, _ in groups), facts)
    places = tuple(groups.values())
    return [(index, leak) for leak in leaks for index, _ in places[leak.text_index]]


def _report(matter: Matter, leak: Leak, where: str) -> Finding:
    place, evidence = say_whereabouts(matter, where), find_owner(matter, where)
    if _TERM_WORDS.fullmatch(where) and _is_detail(leak):
        return matter.find(
            "T12",
            Severity.BLOCK,
            f"{place} tells the defendant something that must be kept from the defendant: {leak.fact.label}. "
            "Take it out.",
            where,
            evidence=evidence,
            match=leak.match,
            suggestion="Use words of knowledge: any place where the defendant knows or believes that the "
            "protected person lives.",
        )
    return matter.find(
        leak.fact.rule_id,
        Severity.BLOCK,
        f"{place} gives away what must be kept from the defendant: {leak.fact.label}. Take it out of what is "
        "served, or record that the defendant knows it.",
        where,
        evidence=evidence,
        match=leak.match,
    )


def _is_detail(leak: Leak) -> bool:
    return "/details/" in leak.fact.where or leak.fact.where.startswith("/place_facts/")


def assess_places(matter: Matter) -> Iterator[Finding]:
    """7.4, derived facts: each place, route, organisation, vehicle, handle and number is answered once."""
    unanswered = find_unanswered(matter.served, matter.case)
    found = {reduce_words(place.text): place.text for place in unanswered}
    evidence = [
        owner for place in unanswered for where in place.wheres for owner in find_owner(matter, where)
    ]
    for index, leak in _find_all(matter, asked=True):
        found.setdefault(reduce_words(leak.fact.value), leak.fact.value)
        evidence += find_owner(matter, matter.served[index].where)
    if found:
        named = join_words(f"“{text}”" for text in found.values())
        yield matter.miss(
            "7.4.derived",
            f"Served papers name {named}. Say for each whether the defendant already knows it.",
            "/place_facts",
            evidence,
        )


def assess_maps(matter: Matter) -> Iterator[Finding]:
    """7.4.1: the middle of a map gives away the place round which it is drawn."""
    for index, exhibit in enumerate(matter.case.exhibits):
        if exhibit.kind is not ExhibitKind.MAP or not is_served(exhibit):
            continue
        where, name = f"/exhibits/{index}/centred_on_confidential_place", exhibit.map_label or exhibit.mark
        if exhibit.centred_on_confidential_place is Answer.YES:
            yield matter.block(
                "7.4.1",
                f"{name} is centred on a place that must be kept from the defendant. Draw a larger area "
                "that does not have that place in its middle.",
                where,
                [exhibit.id],
            )
        elif exhibit.centred_on_confidential_place is not Answer.NO:
            yield matter.ask(
                "7.4.1",
                f"Whether {name} is centred on a place that must be kept from the defendant is not "
                "answered. Look, and answer.",
                where,
                [exhibit.id],
            )


def assess_named_places(matter: Matter) -> Iterator[Finding]:
    """7.4: a term that names a place tells it to the defendant, so the protected person is asked first."""
    people = list_people_words(matter.case)
    asked: set[str] = set()
    for term in matter.terms:
        bounded = term.term.zone is not None or term.term.locality.scope == "limited"
        if bounded or ("locality" in term.written.tags and find_streets(term.written.text, people)):
            asked.update(term.term.protects)
    for index, person in enumerate(matter.case.protected_persons):
        if person.id in asked and person.views.consulted_on_named_places is not Answer.YES:
            yield matter.ask(
                "sg.victim",
                f"The terms name places. That {person.name.full or 'the protected person'} was told that the "
                "defendant will read them, and agrees, is not recorded. Ask.",
                f"/protected_persons/{index}/views/consulted_on_named_places",
                [person.id],
            )


def assess_unsearchable(matter: Matter) -> Iterator[Finding]:
    """7.4: a protected value that is too short to be searched for has to be looked for by a person."""
    for where, label in list_unsearchable(matter.case):
        yield matter.ask(
            "7.4.1",
            f"What must be kept from the defendant is too short or too common to be searched for: {label}. "
            "Look through the served copies for it yourself, or enter it in full.",
            where,
        )


SERVED: tuple[Check, ...] = (
    assess_leaks,
    assess_places,
    assess_maps,
    assess_named_places,
    assess_unsearchable,
)
