"""Says a value of the record in an officer's words: dates, answers, people and exhibits by their names."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Final, get_args, get_origin

from spo_builder.case.answers import Answer, Known
from spo_builder.case.dates import say_date
from spo_builder.case.people import NameForm, Officer, OtherPerson, ProtectedPerson
from spo_builder.case.stretches import shorten
from spo_builder.case.terms_sought import TermKind
from spo_builder.case.value import RefersTo
from spo_builder.clock import LONDON
from spo_builder.law.acts import ActCategory

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic.fields import FieldInfo

    from spo_builder.case.record import CaseRecord, Person

NOT_STATED: Final = "not stated"
_SPELLED: Final = MappingProxyType(
    {
        "dvpn_dvpo": "DVPN or DVPO",
        "dapn_dapo": "DAPN or DAPO",
        "dvpn_dapn": "DVPN or DAPN",
        "interim_spo": "interim SPO",
        "uk_wide": "the whole of the United Kingdom",
        "interim_with_full": "interim with the full application",
        "interim_after_full": "interim after the full application",
    }
)
_CAPITALS: Final = frozenset({"spo", "dvpn", "dvpo", "dapn", "dapo", "shpo", "dx"})


class Names:
    """What the ids of one record stand for, in words."""

    def __init__(self, case: CaseRecord) -> None:
        """Gather the names of everything that a link can lead to."""
        terms = number_terms(case)
        self._names: Mapping[str, Mapping[str, str]] = {
            "person": {person.id: say_person(person) for person in case.persons},
            "exhibit": {exhibit.id: f"exhibit {exhibit.mark}" for exhibit in case.exhibits},
            "incident": {row.id: f"the incident of {say_date(row.when.on)}" for row in case.incidents},
            "term": {term_id: f"term {number}" for term_id, number in terms.items()},
            "existing order": {
                order.id: f"existing order {number}" for number, order in enumerate(case.existing_orders, 1)
            },
            "term of an existing order": {
                term.id: f"its term {number}"
                for order in case.existing_orders
                for number, term in enumerate(order.terms, 1)
            },
            "contrary fact": {row.id: f"fact {number}" for number, row in enumerate(case.contrary_facts, 1)},
        }

    def find(self, kind: str, value: str) -> str | None:
        """Return the name of what an id of this kind stands for, or None."""
        return self._names.get(kind, {}).get(value)


def number_terms(case: CaseRecord) -> dict[str, int]:
    """Return the number of each term as an order prints it: prohibitions first."""
    ordered = sorted(case.terms, key=lambda term: term.kind is TermKind.REQUIREMENT)
    return {term.id: number for number, term in enumerate(ordered, 1)}


def say_person(person: Person) -> str:
    """Return how a person is named in papers that may travel: initials where only these are printed."""
    if is_name_hidden(person):
        return f"{person.name.initials} (initials)" if person.name.initials else "a person without a name"
    if isinstance(person, Officer):
        return person.full or "an officer without a name"
    return person.name.full or "a person without a name"


def is_name_hidden(person: Person) -> bool:
    """Return whether only the initials of a person are printed."""
    return isinstance(person, ProtectedPerson | OtherPerson) and person.name_form is NameForm.INITIALS


def find_link_kind(info: FieldInfo) -> str | None:
    """Return what a field of the record links to, such as "person", or None when it links to nothing."""
    return _find_kind(info.annotation, tuple(info.metadata))


def _find_kind(annotation: object, marks: tuple[object, ...]) -> str | None:
    found = next((mark.kind for mark in marks if isinstance(mark, RefersTo)), None)
    if found is not None:
        return found
    parts = get_args(annotation)
    if get_origin(annotation) is Annotated:
        return _find_kind(parts[0], tuple(parts[1:]))
    return next((kind for part in parts if (kind := _find_kind(part, ())) is not None), None)


def say_value(value: object, names: Names, link_kind: str | None = None) -> str:
    """Return a value in words.

    Args:
        value: a date, time, answer, number, text, or a value of the record; None and "" are "not stated".
        names: what the ids of its record stand for.
        link_kind: what the value is an id of, when it is one.
    """
    if value is None or value == "":
        return NOT_STATED
    if isinstance(value, str) and link_kind is not None:
        return names.find(link_kind, value) or value
    if isinstance(value, StrEnum):
        return say_choice(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return say_moment(value) if isinstance(value, date | time) else shorten(str(value))


def say_moment(value: date | time) -> str:
    """Return "3 September 2026", "08:10" or "3 September 2026, 08:10" (London time)."""
    if isinstance(value, datetime):
        local = value.astimezone(LONDON)
        return f"{say_date(local.date())}, {local:%H:%M}"
    return say_date(value) if isinstance(value, date) else f"{value:%H:%M}"


def say_choice(choice: StrEnum) -> str:
    """Return an answer or another choice in plain words."""
    if isinstance(choice, ActCategory):
        return choice.label
    if choice is Known.UNKNOWN:
        return "not known whether the defendant knows it"
    if choice is Answer.NOT_ANSWERED:
        return "not answered"
    return _SPELLED.get(choice.value) or " ".join(
        word.upper() if word in _CAPITALS else word for word in choice.value.split("_")
    )
