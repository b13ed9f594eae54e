"""The closed table of what a form is made for, once each: the makers of the witness statements (D08, D09)."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.incidents import SourceKind
from spo_builder.case.people import OtherRole
from spo_builder.documents.audience import Audience
from spo_builder.documents.parts.people import get_letter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from spo_builder.case.people import Officer, OtherPerson, ProtectedPerson
    from spo_builder.case.record import CaseRecord
    from spo_builder.case.statements import WitnessStatement

    Witness = ProtectedPerson | OtherPerson | Officer


@dataclass(frozen=True, slots=True)
class Maker:
    """Somebody who makes a statement, or who is to make one.

    Attributes:
        person: the witness, as the audience may know that person.
        mark: a letter for a protected person or victim, a number for any other witness; names the file.
        statement: what the witness has said; None while nothing is written.
    """

    person: Witness
    mark: str
    statement: WitnessStatement | None

    @property
    def is_written(self) -> bool:
        """Return whether there are words of the witness; an empty statement is never served."""
        return self.statement is not None and bool(self.statement.words.strip())


def list_protected_makers(case: CaseRecord, audience: Audience) -> tuple[Maker, ...]:
    """Return the protected persons and victims who make a statement, with their letters (D08)."""
    people: tuple[ProtectedPerson | OtherPerson, ...] = (
        *case.protected_persons,
        *(person for person in case.people if _is_victim(case, person)),
    )
    lettered = ((person, get_letter(position)) for position, person in enumerate(people))
    return tuple(_list_makers(case, audience, lettered))


def list_witness_makers(case: CaseRecord, audience: Audience) -> tuple[Maker, ...]:
    """Return every other witness who makes a statement, with a number (D09); D07 is the officer's."""
    others: tuple[OtherPerson | Officer, ...] = (
        *(person for person in case.people if not _is_victim(case, person)),
        *(officer for officer in case.officers if officer.id != case.officer_in_case),
    )
    held = [person for person in others if _is_maker(case, person)]
    numbered = ((person, str(position)) for position, person in enumerate(held, 1))
    return tuple(_list_makers(case, audience, numbered))


def _list_makers(
    case: CaseRecord, audience: Audience, people: Iterable[tuple[Witness, str]]
) -> Iterator[Maker]:
    """Yield who has words, each statement apart; an empty frame is for those who work on the case alone."""
    for person, mark in people:
        held = [item for item in case.statements if item.by == person.id]
        if not held and _is_to_be_called(case, person) and audience is not Audience.SERVED:
            yield Maker(person, mark, None)
        for position, statement in enumerate(held, 1):
            maker = Maker(person, mark if position == 1 else f"{mark}-{position}", statement)
            if maker.is_written or audience is not Audience.SERVED:
                yield maker


def _is_maker(case: CaseRecord, person: Witness) -> bool:
    return any(item.by == person.id for item in case.statements) or _is_to_be_called(case, person)


def _is_to_be_called(case: CaseRecord, person: Witness) -> bool:
    """Return whether a witness will be called to tell of an incident at first hand."""
    sources = (source for incident in case.incidents for source in incident.sources)
    return person.will_attend is Answer.YES and any(
        source.maker == person.id and source.kind is SourceKind.DIRECT for source in sources
    )


def _is_victim(case: CaseRecord, person: OtherPerson) -> bool:
    return person.role is OtherRole.VICTIM or any(item.victim == person.id for item in case.incidents)


EACH: Final[Mapping[str, Callable[[CaseRecord, Audience], tuple[Maker, ...]]]] = MappingProxyType({
    "statements.protected": list_protected_makers,
    "statements.witnesses": list_witness_makers,
})  # fmt: skip
