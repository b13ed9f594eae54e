"""Words of the sealed schedule (D21): what is kept from the defendant, for the court and the force only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.people import ProtectedPerson
from spo_builder.documents.audience import Audience
from spo_builder.documents.vocabulary.narrative import (
    ConfidentialPersonWords,
    ConfidentialRowWords,
    ConfidentialScheduleWords,
)
from spo_builder.documents.wording.dates import say_date
from spo_builder.documents.wording.names import get_name

if TYPE_CHECKING:
    from spo_builder.case.people import OtherPerson
    from spo_builder.documents.parts.material import Material

HANDLING: Final = (
    "For the court only. The applicant asks that this schedule be kept sealed, apart from the other "
    "papers, and "
    "that nothing in it be shown to or read out before the defendant or the public."
)
EMPTY: Final = ConfidentialScheduleWords(is_present=False, handling="", people=())


def write_confidential_schedule(material: Material) -> ConfidentialScheduleWords:
    """Return the details kept from the defendant; empty in a served copy."""
    if material.audience is Audience.SERVED:
        return EMPTY
    everybody: tuple[ProtectedPerson | OtherPerson, ...] = (
        *material.case.protected_persons,
        *material.case.people,
    )
    people = tuple(_write_person(person) for person in everybody if _has_confidential_value(person))
    return ConfidentialScheduleWords(is_present=True, handling=HANDLING, people=people) if people else EMPTY


def _has_confidential_value(person: ProtectedPerson | OtherPerson) -> bool:
    return any(detail.is_protected for detail in person.details)


def _write_person(person: ProtectedPerson | OtherPerson) -> ConfidentialPersonWords:
    return ConfidentialPersonWords(
        name=person.name.full or get_name(person),
        date_of_birth=say_date(person.date_of_birth) if isinstance(person, ProtectedPerson) else "",
        rows=tuple(
            ConfidentialRowWords(
                kind=detail.kind.value.replace("_", " ").capitalize(), value=detail.value, note=detail.note
            )
            for detail in person.details
            if detail.is_protected
        ),
    )
