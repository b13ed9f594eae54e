"""Terms beside other orders and beside each other (T29, T30): overlap, duplicates, contradiction."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import combinations
from typing import TYPE_CHECKING, Final

from spo_builder.case.proceedings import OrderKind
from spo_builder.case.terms_sought import TermKind
from spo_builder.checks.matter import Check, Matter, TermInHand, is_blank, join_words
from spo_builder.checks.term_words import find_names, find_streets, list_people_words, split_exceptions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.proceedings import ExistingOrder, OrderTerm
    from spo_builder.findings import Finding

_NAMES: Final = {
    OrderKind.BAIL: "Bail",
    OrderKind.RESTRAINING_ORDER: "The restraining order",
    OrderKind.NON_MOLESTATION: "The non-molestation order",
    OrderKind.OCCUPATION: "The occupation order",
    OrderKind.DVPN: "The domestic violence protection notice",
    OrderKind.DVPO: "The domestic violence protection order",
    OrderKind.DAPN: "The domestic abuse protection notice",
    OrderKind.DAPO: "The domestic abuse protection order",
    OrderKind.SHPO: "The sexual harm prevention order",
    OrderKind.CRIMINAL_BEHAVIOUR: "The criminal behaviour order",
    OrderKind.LICENCE: "The licence",
    OrderKind.CHILD_ARRANGEMENTS: "The child arrangements order",
    OrderKind.OTHER: "The other order",
}
# An earlier stalking protection order is compared term by term under s2(7); an interim one is replaced.
_COMPARED_ELSEWHERE: Final = frozenset({OrderKind.SPO, OrderKind.INTERIM_SPO})
# How other orders speak of their subjects, for a term that nobody has given one.
_SUBJECTS: Final = {
    "contact": re.compile(r"\b(?:contact|communicat\w+|telephone|message)\b", re.IGNORECASE),
    "locality": re.compile(r"\b(?:go (?:in)?to|go near|enter|return to|visit|within \d+)\b", re.IGNORECASE),
    "approach": re.compile(r"\bapproach\b", re.IGNORECASE),
    "surveillance": re.compile(r"\b(?:follow|watch|spy|track|monitor)\b", re.IGNORECASE),
    "online": re.compile(r"\b(?:post|publish|social media|internet|online)\b", re.IGNORECASE),
    "violence": re.compile(r"\b(?:violence|threaten)\b", re.IGNORECASE),
    "property": re.compile(r"\b(?:damage|property)\b", re.IGNORECASE),
}
_SIMILAR: Final = 0.9
_SPACES: Final = re.compile(r"\s+")


def assess_other_orders(matter: Matter) -> Iterator[Finding]:
    """T29: what binds the defendant already and covers the same person and subject is explained."""
    people = list_people_words(matter.case)
    for index, order in enumerate(matter.case.existing_orders):
        if order.kind in _COMPARED_ELSEWHERE or _has_ended(order, matter):
            continue
        where, name = f"/existing_orders/{index}", _NAMES[order.kind]
        if not order.terms:
            yield matter.ask(
                "T29", f"{name} is recorded without its terms. Add them, so that they can be compared.", where
            )
        overlapping = [term for term in matter.terms if _overlaps(term, order, people)]
        unexplained = [term for term in overlapping if is_blank(term.term.overlap_note)]
        ids = [term.term.id for term in overlapping]
        if unexplained:
            yield matter.warn("T29", _say_overlap(name, unexplained), where, ids)
        elif overlapping:
            yield matter.meet("T29", f"{name} overlaps {_list(overlapping)}; that is explained.", where, ids)


def _has_ended(order: ExistingOrder, matter: Matter) -> bool:
    return order.ends_on is not None and order.ends_on < matter.today


def _say_overlap(name: str, terms: list[TermInHand]) -> str:
    each = "each stands" if len(terms) > 1 else "it stands"
    return (
        f"{name} overlaps {_list(terms)}: the same person and the same subject. Use the same places and "
        f"distances, and say how {each} beside it and why it is still needed."
    )


def _list(terms: list[TermInHand]) -> str:
    if len(terms) > 1 and not any(term.is_apart for term in terms):
        return f"terms {join_words(str(term.written.number) for term in terms)}"
    return join_words(_lower(term.label) for term in terms)


def _overlaps(term: TermInHand, order: ExistingOrder, people: frozenset[str]) -> bool:
    same_person = not order.protects or not set(order.protects).isdisjoint(term.term.protects)
    return same_person and any(_is_same_subject(term, other, people) for other in order.terms)


def _list_subjects(other: OrderTerm) -> set[str]:
    """Return the subjects of a term of another order: as entered, or else as its words say."""
    return set(other.tags) or {tag for tag, words in _SUBJECTS.items() if words.search(other.text)}


def _is_same_subject(term: TermInHand, other: OrderTerm, people: frozenset[str]) -> bool:
    """Return whether two terms are about one thing; bans on places only when the places can be the same."""
    shared = set(term.written.tags) & _list_subjects(other)
    if shared - {"locality"}:
        return True
    mine, theirs = find_names(term.written.text, people), find_names(other.text, people)
    return bool(shared) and (not mine or not theirs or not mine.isdisjoint(theirs))


def _list_pairs(matter: Matter) -> Iterator[tuple[TermInHand, TermInHand]]:
    """Yield each two terms that will stand in one order."""
    for one, other in combinations(matter.terms, 2):
        if (one.in_interim and other.in_interim) or (one.in_full and other.in_full):
            yield one, other


def assess_duplicates(matter: Matter) -> Iterator[Finding]:
    """T30: two terms that say the same make one act two breaches."""
    reduced = {
        term.index: _SPACES.sub(" ", term.written.text.casefold()).strip(" .") for term in matter.terms
    }
    for one, other in _list_pairs(matter):
        if one.term.kind is other.term.kind and _is_similar(reduced[one.index], reduced[other.index]):
            yield matter.warn(
                "T30",
                f"{one.label} and {_lower(other.label)} say nearly the same. Keep the clearer one.",
                f"{other.where}/text",
                [one.term.id, other.term.id],
            )


def _is_similar(one: str, other: str) -> bool:
    if not one or not other:
        return False
    if one == other:
        return True
    if min(len(one), len(other)) * 2 < _SIMILAR * (len(one) + len(other)):
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() > _SIMILAR and matcher.ratio() > _SIMILAR


def _lower(label: str) -> str:
    return f"{label[0].lower()}{label[1:]}"


def assess_catalogue_conflicts(matter: Matter) -> Iterator[Finding]:
    """T30: the catalogue says which terms say the same act twice, and which work only beside another."""
    for one, other in _list_pairs(matter):
        mine, theirs = one.written.template, other.written.template
        if mine is None or theirs is None:
            continue
        if theirs.id in mine.conflicts or mine.id in theirs.conflicts:
            yield matter.warn(
                "T30",
                f"{one.label} and {_lower(other.label)} cover the same act, so that one act would be two "
                "breaches. Keep one.",
                f"{other.where}/template",
                [one.term.id, other.term.id],
            )
    held = {term.term.template for term in matter.terms}
    for term in matter.terms:
        template = term.written.template
        if template is not None and template.requires_any and held.isdisjoint(template.requires_any):
            titles = join_words(
                (f"“{matter.catalogue.get_term(each).title}”" for each in template.requires_any), "or"
            )
            yield matter.warn(
                "T30",
                f"{term.label} works only beside {titles}, and none of them is asked for. Add one, or "
                "take the term out.",
                f"{term.where}/template",
                [term.term.id],
            )


def assess_contradictions(matter: Matter) -> Iterator[Finding]:
    """T30: no term sends or lets the defendant go where another bars the way."""
    people = list_people_words(matter.case)
    bans = [(term, *_split_places(term, people)) for term in matter.terms if _is_ban(term)]
    for one, other in _list_pairs(matter):
        for leader, ban in ((one, other), (other, one)):
            found = next((row for row in bans if row[0] is ban), None)
            if found is not None:
                yield from _contradict(matter, leader, found, people)


def _is_ban(term: TermInHand) -> bool:
    return term.term.kind is TermKind.PROHIBITION and "locality" in term.written.tags


def _split_places(term: TermInHand, people: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    banned, left_open = split_exceptions(term.written.text)
    return find_streets(banned, people), find_streets(left_open, people)


def _contradict(
    matter: Matter,
    leader: TermInHand,
    ban: tuple[TermInHand, frozenset[str], frozenset[str]],
    people: frozenset[str],
) -> Iterator[Finding]:
    term, banned, left_open = ban
    if leader.term.kind is TermKind.REQUIREMENT:
        attendance = leader.term.attendance
        sent = find_streets(f"{leader.written.text}; {attendance.place if attendance else ''}", people)
        verb = "sends the defendant to"
    else:
        sent = find_streets(split_exceptions(leader.written.text)[1], people)
        verb = "lets the defendant go to"
    clash = sorted((sent & banned) - left_open)
    if clash:
        place = join_words(name.title() for name in clash)
        yield matter.block(
            "T30",
            f"{leader.label} {verb} {place}, where {_lower(term.label)} bars the way. Change one of them.",
            f"{term.where}/text",
            [leader.term.id, term.term.id],
        )


TERMS_OVERLAP: tuple[Check, ...] = (
    assess_other_orders,
    assess_duplicates,
    assess_catalogue_conflicts,
    assess_contradictions,
)
