"""Lists what must not reach the defendant: protected values, places answered no, dates of birth."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer, Known
from spo_builder.case.confidential import ConfidentialKind, PlaceFactKind
from spo_builder.case.people import NameForm, OtherRole, ProtectedPerson
from spo_builder.checks.needles import Form, Needle, find_needles, is_general
from spo_builder.checks.normalise import reduce_compact, reduce_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.confidential import ConfidentialValue
    from spo_builder.case.people import OtherPerson
    from spo_builder.case.record import CaseRecord

_PLACE_KINDS: Final = {
    PlaceFactKind.PLACE: ConfidentialKind.OTHER_PLACE,
    PlaceFactKind.ROUTE: ConfidentialKind.OTHER_PLACE,
    PlaceFactKind.ORGANISATION: ConfidentialKind.ORGANISATION,
    PlaceFactKind.VEHICLE: ConfidentialKind.VEHICLE,
    PlaceFactKind.HANDLE: ConfidentialKind.HANDLE,
    PlaceFactKind.NUMBER: ConfidentialKind.PHONE,
}
_SUPPORTING: Final = frozenset({OtherRole.SUPPORTER, OtherRole.PROFESSIONAL})


@dataclass(frozen=True, slots=True)
class ProtectedFact:
    """One thing that a served text must not hold.

    Attributes:
        value: as entered.
        rule_id: rule of law.md 7.4 that a leak breaks.
        where: JSON Pointer to the value in the record.
        label: how a message names it, without the value: "the new home of Tamsin Oakvale".
        needles: the forms in which it is looked for.
        asked: True for a place-fact that nobody has answered yet: a question, not yet a leak.
    """

    value: str
    rule_id: str
    where: str
    label: str
    needles: tuple[Needle, ...]
    asked: bool = False


def get_protected_facts(case: CaseRecord) -> tuple[ProtectedFact, ...]:
    """Return every protected fact of a case; `unknown` counts as not known to the defendant."""
    known = _Known(case)
    facts = [
        *_list_details(case, known),
        *_list_births(case),
        *_list_hidden_names(case),
        *_list_convictions(case),
        *_list_place_facts(case, known),
    ]
    return tuple(fact for fact in facts if fact.needles)


def list_unsearchable(case: CaseRecord) -> tuple[tuple[str, str], ...]:
    """Return the protected values that no search can find, such as a plate of three letters.

    Returns:
        JSON Pointer of each, and how a message names it without the value.
    """
    people: tuple[tuple[str, ProtectedPerson | OtherPerson], ...] = tuple(_list_people(case))
    return tuple(
        (f"{where}/details/{place}/value", _name_detail(detail, person.name.full))
        for where, person in people
        for place, detail in enumerate(person.details)
        if detail.is_protected and not find_needles(detail.value, detail.kind, names=frozenset())
    )


class _Known:
    """What the defendant knows anyway, so that it cannot leak."""

    def __init__(self, case: CaseRecord) -> None:
        self.names = list_name_words(case)
        own = case.defendant
        values = [
            own.address.one_line,
            own.work.what,
            own.work.place,
            own.education.what,
            own.education.place,
            case.court.name,
            case.court.address.one_line,
            case.applicant.force,
            case.applicant.address.one_line,
        ]
        people: tuple[ProtectedPerson | OtherPerson, ...] = (*case.protected_persons, *case.people)
        values += [detail.value for person in people for detail in person.details if not detail.is_protected]
        areas = [fact.text for fact in case.place_facts if fact.known_to_defendant is Known.YES]
        self._values = "|".join(map(reduce_words, values))
        self._areas = "|".join(map(reduce_words, (area for area in areas if is_general(area))))

    def keep(self, value: str, kind: ConfidentialKind) -> tuple[Needle, ...]:
        """Return the needles of a value that do not stand in something the defendant knows."""
        needles = find_needles(value, kind, names=self.names)
        squeezed = self._values.replace(" ", "")
        compact_areas = {area.replace(" ", "") for area in self._areas.split("|")}
        return tuple(
            needle
            for needle in needles
            if not (
                f" {needle.text} " in self._values
                or f" {needle.text} " in self._areas
                or needle.text.replace(" ", "") in compact_areas
                or (needle.form in {Form.COMPACT, Form.SPELLED, Form.DIGITS} and needle.text in squeezed)
            )
        )


def list_name_words(case: CaseRecord) -> frozenset[str]:
    """Return the names of everybody in the record, whole and word by word, compact."""
    names: set[str] = set()
    for person in case.persons:
        for name in (person.name.full, *getattr(person, "other_names", ())):
            names.update(map(reduce_compact, (name, *re.split(r"[\s-]+", name))))
    return frozenset(names - {""})


def _list_details(case: CaseRecord, known: _Known) -> Iterator[ProtectedFact]:
    for index, person in enumerate(case.protected_persons):
        for place, detail in enumerate(person.details):
            if detail.is_protected:
                where = f"/protected_persons/{index}/details/{place}"
                yield _build(detail, known, "7.4.1", where, person.name.full)
    for index, other in enumerate(case.people):
        for place, detail in enumerate(other.details):
            if detail.is_protected:
                where = f"/people/{index}/details/{place}"
                yield _build(detail, known, _choose_rule(other, detail), where, other.name.full)


def _choose_rule(person: OtherPerson, detail: ConfidentialValue) -> str:
    if person.role in _SUPPORTING:
        return "7.4.3"
    if person.role is OtherRole.CHILD and detail.kind is ConfidentialKind.SCHOOL:
        return "7.4.4"
    return "7.4.2"


def _build(detail: ConfidentialValue, known: _Known, rule_id: str, where: str, owner: str) -> ProtectedFact:
    return ProtectedFact(
        value=detail.value,
        rule_id=rule_id,
        where=where,
        label=_name_detail(detail, owner),
        needles=known.keep(detail.value, detail.kind),
    )


def _name_detail(detail: ConfidentialValue, owner: str) -> str:
    return f"{owner or 'a person'} ({detail.kind.value.replace('_', ' ')})"


def _list_births(case: CaseRecord) -> Iterator[ProtectedFact]:
    for where, person in _list_people(case):
        if person.date_of_birth is not None:
            yield ProtectedFact(
                value=person.date_of_birth.isoformat(),
                rule_id="7.4.2",
                where=f"{where}/date_of_birth",
                label=f"{person.name.full or 'a person'} (full date of birth)",
                needles=(Needle(Form.DATE, person.date_of_birth.isoformat()),),
            )


def _list_people(case: CaseRecord) -> Iterator[tuple[str, ProtectedPerson | OtherPerson]]:
    """Yield the pointer to each person who is not the defendant or an officer, with the person."""
    for index, protected in enumerate(case.protected_persons):
        yield f"/protected_persons/{index}", protected
    for index, other in enumerate(case.people):
        yield f"/people/{index}", other


def _list_hidden_names(case: CaseRecord) -> Iterator[ProtectedFact]:
    """Yield the names of people of whom only initials are printed."""
    for where, person in _list_people(case):
        if person.name_form is NameForm.INITIALS:
            yield ProtectedFact(
                value=person.name.full,
                rule_id="7.4.1" if isinstance(person, ProtectedPerson) else "7.4.7",
                where=f"{where}/name",
                label=f"the name of {person.name.initials or 'a person'}, of whom only initials are printed",
                needles=tuple(dict.fromkeys((*_whole(person.name.full), *_whole(person.name.formal)))),
            )


def _list_convictions(case: CaseRecord) -> Iterator[ProtectedFact]:
    """Yield convictions that may be spent and that nobody has cleared."""
    for index, conviction in enumerate(case.criminal.convictions):
        if conviction.spent is not Answer.NO and not conviction.cleared_by:
            yield ProtectedFact(
                value=conviction.what,
                rule_id="7.4.8",
                where=f"/criminal/convictions/{index}",
                label="a conviction that is not cleared",
                needles=_whole(conviction.what),
            )


def _list_place_facts(case: CaseRecord, known: _Known) -> Iterator[ProtectedFact]:
    for index, fact in enumerate(case.place_facts):
        if fact.known_to_defendant is not Known.YES:
            yield ProtectedFact(
                value=fact.text,
                rule_id="7.4.1",
                where=f"/place_facts/{index}",
                label=f"a {fact.kind.value} in the list of place-facts",
                needles=known.keep(fact.text, _PLACE_KINDS[fact.kind]) or _whole(fact.text),
                asked=fact.known_to_defendant is Known.UNKNOWN,
            )


def _whole(text: str) -> tuple[Needle, ...]:
    """Return a place-fact as it stands: somebody has said that this very phrase gives something away."""
    phrase = reduce_words(text).strip()
    return (Needle(Form.PHRASE, phrase),) if phrase else ()
