"""What stands behind the terms (T16, T31, T32): incidents, lawful channels, and how compliance is checked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.terms_sought import TermKind
from spo_builder.checks.matter import Check, Matter, TermInHand, is_blank, join_words
from spo_builder.checks.term_words import split_exceptions
from spo_builder.law.acts import ActCategory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.findings import Finding

# Subjects of terms, one of which answers an act, by category and, where that says more, by kind of evidence.
_ANSWERING: Final = {
    ActCategory.FOLLOWING: ("following", frozenset({"surveillance", "approach"})),
    ActCategory.CONTACTING: ("contact", frozenset({"contact", "third_party"})),
    ActCategory.PUBLISHING_ABOUT: ("publishing about somebody", frozenset({"online", "images"})),
    ActCategory.PUBLISHING_AS: ("publishing in somebody's name", frozenset({"online"})),
    ActCategory.MONITORING: ("monitoring", frozenset({"surveillance", "devices", "online"})),
    ActCategory.LOITERING: ("loitering", frozenset({"locality", "approach", "surveillance"})),
    ActCategory.INTERFERING: ("interfering with property", frozenset({"property", "violence"})),
    ActCategory.WATCHING: ("watching", frozenset({"surveillance"})),
}
_ANSWERING_KINDS: Final = {
    "tracker": ("a tracker", frozenset({"surveillance", "devices"})),
    "spyware": ("spyware", frozenset({"surveillance", "devices"})),
    "drone": ("a drone", frozenset({"surveillance", "devices"})),
}
# Kinds of evidence of the catalogue that are papers or things, not acts.
_NOT_ACTS: Final = frozenset(
    {"device_exam", "health", "substance", "property_held", "domestic_abuse_history", "search_history"}
)
# Whoever was in a place, or followed somebody to it, supports a ban on places.
_PRESENCE: Final = frozenset({"visit", "loitering", "sighting", "following", "school_visit"})
_CHILD: Final = re.compile(r"\b(?:child|children|family court|contact centre|son|daughter)\b", re.IGNORECASE)
_COURT: Final = re.compile(r"\b(?:solicitor|lawyer|legal representative|court|tribunal)\b", re.IGNORECASE)
_WORK: Final = re.compile(r"\b(?:work|employ\w*|study|colleagues?|business)\b", re.IGNORECASE)


def assess_acts_answered(matter: Matter) -> Iterator[Finding]:
    """T31: each kind of act is answered by a term."""
    tags = {tag for term in matter.terms for tag in term.written.tags}
    if not tags:
        return
    found: dict[str, list[str]] = {}
    for incident in matter.case.incidents:
        rows = [_ANSWERING[category] for category in incident.act_categories if category in _ANSWERING]
        rows += [_ANSWERING_KINDS[kind] for kind in incident.kinds if kind in _ANSWERING_KINDS]
        for name, answering in rows:
            if tags.isdisjoint(answering):
                found.setdefault(name, []).append(incident.id)
    for name, incidents in found.items():
        yield matter.warn(
            "T31",
            f"{matter.name_incidents(set(incidents))} {'show' if len(set(incidents)) > 1 else 'shows'} "
            f"{name}, and no term answers that. Add one, or be ready to say why none is needed.",
            "/terms",
            incidents,
        )


def assess_terms_supported(matter: Matter) -> Iterator[Finding]:
    """T31: each term has an incident behind it, or a reason why not."""
    for term in matter.terms:
        if not is_blank(term.term.no_incident_reason):
            continue
        where = f"{term.where}/incidents"
        if not term.term.incidents:
            yield matter.warn(
                "T31",
                f"No incident is linked to {_lower(term.label)}. Link those that make it necessary, or "
                "say why there is none.",
                where,
                [term.term.id],
            )
        elif not _is_supported(matter, term):
            yield matter.warn(
                "T31",
                f"{term.label}: the incidents linked to it show nothing of the kind that it answers. "
                "Link others, or say why it is needed.",
                where,
                [term.term.id, *term.term.incidents],
            )


def _is_supported(matter: Matter, term: TermInHand) -> bool:
    """Return whether a linked incident is of a kind that supports the catalogue term (practice.md 3)."""
    template = term.written.template
    if template is None or not template.evidence:
        return True
    linked = [incident for incident in matter.case.incidents if incident.id in term.term.incidents]
    kinds = {kind for incident in linked for kind in incident.kinds}
    # An incident whose kind nobody has entered cannot count against the term.
    supporting = set(template.evidence) | (_PRESENCE if "locality" in template.tags else set())
    if not kinds or not kinds.isdisjoint(supporting):
        return True
    if "risk_assessment" in template.evidence and not is_blank(matter.case.risk.narrative):
        return True
    return bool(term.term.exhibits) and not _NOT_ACTS.isdisjoint(template.evidence)


def _lower(label: str) -> str:
    return f"{label[0].lower()}{label[1:]}"


def assess_lawful_channels(matter: Matter) -> Iterator[Finding]:
    """T16: a ban on contact leaves open the lawful channels that this case has."""
    for term in matter.terms:
        if term.term.kind is not TermKind.PROHIBITION or "contact" not in term.written.tags:
            continue
        left_open = split_exceptions(term.written.text)[1]
        closed = [what for what, words in _list_channels(matter, term) if not words.search(left_open)]
        if closed:
            yield matter.warn(
                "T16",
                f"{term.label} bans contact although the record shows {join_words(closed)}, and leaves no "
                "way open for that. Add an exception.",
                f"{term.where}/exceptions",
                [term.term.id],
            )


def _list_channels(matter: Matter, term: TermInHand) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield the lawful reasons for contact that the record knows of, each with words that leave it open."""
    people = [person for person in matter.case.protected_persons if person.id in term.term.protects]
    if any(person.children_in_common is Answer.YES for person in people):
        yield "children in common", _CHILD
    if any(person.shared_work is Answer.YES for person in people):
        yield "shared work", _WORK
    if matter.case.other_proceedings.live is Answer.YES:
        yield "other live proceedings", _COURT


def assess_how_checked(matter: Matter) -> Iterator[Finding]:
    """T32: it is said how anybody can check whether a term is obeyed."""
    for term in matter.terms:
        if is_blank(term.term.how_checked):
            yield matter.ask(
                "T32",
                f"{term.label}: how it will be checked is not said. A term that nobody can check "
                "protects nobody.",
                f"{term.where}/how_checked",
                [term.term.id],
            )


TERMS_SUPPORT: tuple[Check, ...] = (
    assess_acts_answered,
    assess_terms_supported,
    assess_lawful_channels,
    assess_how_checked,
)
