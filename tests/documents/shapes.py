"""Cases of unusual size: many protected persons, incidents and terms, grown from the built case."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from spo_builder.case.people import PersonName
from tests.builders import a_case
from tests.building.facts import an_incident
from tests.building.people import a_protected_person
from tests.building.terms import a_term, people_slot

if TYPE_CHECKING:
    from spo_builder.case.people import ProtectedPerson
    from spo_builder.case.record import CaseRecord

_NAMES = (
    ("Ms", "Imogen", "Farrow"), ("Mr", "Ansel", "Quimby"), ("Mrs", "Bryony", "Thackeray-Osgood"),
    ("Mx", "Corin", "Vale"), ("Ms", "Delphine", "Marchbanks"), ("Mr", "Ewan", "Lisle"),
    ("Ms", "Fenella", "Drummond"), ("Mr", "Gareth", "Penhaligon"), ("Ms", "Hester", "Wilding"),
)  # fmt: skip


def grow(*, persons: int = 1, incidents: int = 3, terms: int = 1) -> CaseRecord:
    """Return the built case with so many protected persons, incidents and terms."""
    case = a_case()
    people = tuple(_person(number) for number in range(persons))
    ids = tuple(person.id for person in people)
    first = case.incidents[0].when.on
    acts = tuple(
        an_incident(
            id=f"act{number}",
            when=an_incident().when.evolve(on=first - timedelta(days=number), until=None),
            victim=ids[number % persons],
            description=f"Message {number + 1}: he wrote that he would not stop until he had an answer.",
        )
        for number in range(incidents)
    )
    asked = tuple(
        a_term(
            id=f"term{number}",
            values=(people_slot("protected", *ids),),
            protects=ids,
            incidents=(acts[number % incidents].id,),
        )
        for number in range(terms)
    )
    return case.evolve(protected_persons=people, incidents=acts, terms=asked)


def _person(number: int) -> ProtectedPerson:
    title, given, family = _NAMES[number]
    base = a_protected_person()
    identity = base.id if number == 0 else f"person{number}"
    return base.evolve(id=identity, name=PersonName(title=title, given=given, family=family))
