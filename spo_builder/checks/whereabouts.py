"""Says in words, and by id, where in the record a text stands, for findings about what is served."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from spo_builder.checks.matter import Matter

_ROOMS: Final = {
    "defendant": "What is said of the defendant",
    "relationship_summary": "The account of the relationship",
    "protected_persons": "What is said of a protected person",
    "people": "What is said of a witness or another person",
    "stop_requests": "A request to stop",
    "risk": "The account of the risk",
    "necessity": "The account of necessity",
    "interim": "The grounds for the interim order",
    "order": "The reason for the length of the order",
    "contrary_facts": "A fact that helps the defendant",
    "disclosure": "The disclosure schedule",
    "criminal": "The account of the criminal case",
    "other_proceedings": "The account of other proceedings",
    "existing_orders": "A term of an existing order",
    "listing": "The listing information",
    "service": "The record of service",
    "applicant": "What is said of the applicant",
    "application": "What is said of the application",
    "authorisation": "The name of whoever authorised the application",
    "court": "What is said of the court",
    "hearings": "A hearing",
    "officers": "What is said of an officer",
    "statements": "The statement of a witness",
    "text_blocks": "A paragraph that somebody has rewritten",
    "costs": "The schedule of costs",
}


def say_whereabouts(matter: Matter, where: str) -> str:
    """Return how a message opens that is about one text: "Incident 8", "Exhibit TO/4", "Term 2"."""
    room, index = _split(where)
    if room == "incidents":
        return matter.name_incidents([matter.case.incidents[index].id])
    if room == "exhibits":
        return f"Exhibit {matter.case.exhibits[index].mark}"
    if room == "terms":
        labels = (term.label for term in matter.terms if term.index == index)
        return next(labels, f"The term in place {index + 1} of the list")
    return _ROOMS[room]


def find_owner(matter: Matter, where: str) -> tuple[str, ...]:
    """Return the id of the incident, exhibit or term that a text belongs to; nothing for other texts."""
    room, index = _split(where)
    if room == "incidents":
        return (matter.case.incidents[index].id,)
    if room == "exhibits":
        return (matter.case.exhibits[index].id,)
    if room == "terms":
        return (matter.case.terms[index].id,)
    return ()


def _split(where: str) -> tuple[str, int]:
    room, _, rest = where.removeprefix("/").partition("/")
    first = rest.partition("/")[0]
    return room, int(first) if first.isdecimal() else 0
