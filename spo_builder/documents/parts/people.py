"""Words about the defendant and about the persons whom the order protects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.people import Pronouns, ViewsStatus
from spo_builder.documents.vocabulary.people import (
    CircumstanceWords,
    DefendantWords,
    ProtectedGroupWords,
    ProtectedPersonWords,
    WitnessWords,
)
from spo_builder.documents.wording.dates import say_date
from spo_builder.documents.wording.lists import (
    close,
    join_numbers,
    join_words,
    lower_opening,
    open_end,
    sentence,
)
from spo_builder.documents.wording.names import get_distinct, get_formal, get_name, get_speech
from spo_builder.law.ages import age_on

if TYPE_CHECKING:
    from datetime import date

    from spo_builder.case.people import Circumstance, Defendant, ProtectedPerson
    from spo_builder.documents.parts.material import Material

_MANY: Final = 2
NOT_KNOWN: Final = "not known"


def write_defendant(material: Material) -> DefendantWords:
    """Return the words about the defendant."""
    person = material.case.defendant
    return DefendantWords(
        **get_speech(person),
        other_names=join_words(person.other_names),
        date_of_birth=say_date(person.date_of_birth, NOT_KNOWN),
        address=person.address.one_line or NOT_KNOWN,
        address_lines=tuple(part for part in (*person.address.lines, person.address.postcode) if part),
        where_found=person.where_found,
        is_youth=is_youth(material),
        in_custody=person.custody.in_custody is Answer.YES,
        custody=say_custody(person),
        language=person.language,
        interpreter=say_interpreter(person),
        needs=person.needs,
        has_solicitor=bool(person.solicitor.name or person.solicitor.firm),
        solicitor=join_parts(person.solicitor.name, person.solicitor.firm, person.solicitor.email),
        account=person.account,
        account_on=say_date(person.account_on),
        circumstances=write_circumstances(person),
        parent_or_guardian=person.parent_or_guardian.full,
    )


def join_parts(*parts: str) -> str:
    """Return the parts that hold words, joined by commas."""
    return ", ".join(part for part in parts if part)


def is_youth(material: Material) -> bool:
    """Return whether the defendant is under 18 on the day the papers are made (s14(1))."""
    return is_under_age(
        material.case.defendant.date_of_birth, material.on, material.law.get_value("youth_age").as_int()
    )


def is_under_age(born: date | None, day: date, years: int) -> bool:
    """Return whether a person is known to be under an age on a day."""
    return born is not None and born <= day and age_on(born, day) < years


def say_custody(person: Defendant) -> str:
    """Return whether the defendant is detained, as a sentence."""
    who = get_formal(person)
    if person.custody.in_custody is Answer.YES:
        return close(f"{who} is in custody{f' at {person.custody.where}' if person.custody.where else ''}")
    if person.custody.in_custody is Answer.NO:
        return f"{who} is not in custody."
    if person.custody.in_custody is Answer.NOT_KNOWN:
        return f"Whether {who} is in custody is not known after enquiry."
    return f"Whether {who} is in custody is not stated."


def say_interpreter(person: Defendant) -> str:
    """Return whether an interpreter is needed, as a sentence."""
    if person.interpreter_needed is Answer.YES:
        return f"{get_formal(person)} needs an interpreter: {person.language}."
    if person.interpreter_needed is Answer.NO:
        return "No interpreter is needed."
    if person.interpreter_needed is Answer.NOT_KNOWN:
        return "Whether an interpreter is needed is not known after enquiry."
    return "Whether an interpreter is needed is not stated."


def write_circumstances(person: Defendant) -> tuple[CircumstanceWords, ...]:
    """Return work, education and religion, each with its answer (s2(3), s5(4))."""
    rows = (("Work", person.work), ("Education", person.education), ("Religion", person.religion))
    return tuple(
        CircumstanceWords(label=label, text=_say_circumstance(held), is_answered=held.answer.is_given)
        for label, held in rows
    )


def _say_circumstance(held: Circumstance) -> str:
    detail = join_parts(open_end(held.what), lower_opening(open_end(held.place)), open_end(held.times))
    if held.answer is Answer.YES:
        return sentence(detail) or "Yes; no detail is stated."
    if held.answer is Answer.NO:
        return sentence(detail) or "None."
    if held.answer is Answer.NOT_KNOWN:
        return join_sentences("Not known after enquiry.", sentence(held.enquiry))
    return "Not stated."


def join_sentences(*parts: str) -> str:
    """Return the sentences that hold words, one after the other."""
    return " ".join(part for part in parts if part)


def write_protected_persons(material: Material) -> tuple[ProtectedPersonWords, ...]:
    """Return each protected person in the order of the record."""
    return tuple(
        _write_protected(material, person, position)
        for position, person in enumerate(material.case.protected_persons)
    )


def get_letter(position: int) -> str:
    """Return A to Z, then AA, AB: the letter of a position counted from 0."""
    first, last = divmod(position, 26)
    return (get_letter(first - 1) if first else "") + chr(ord("A") + last)


def _write_protected(material: Material, person: ProtectedPerson, position: int) -> ProtectedPersonWords:
    return ProtectedPersonWords(
        **get_speech(person),
        letter=get_letter(position),
        full_name=person.name.full or get_name(person),
        date_of_birth=say_date(person.date_of_birth),
        relationship=person.relationship,
        is_victim=person.is_victim is Answer.YES,
        why_at_risk=person.why_at_risk,
        views=say_views(material, person),
        attendance=say_attendance(get_formal(person), person.will_attend, person.why_not_called),
        arrangements=person.arrangements,
    )


def say_attendance(who: str, answer: Answer, reason: str = "") -> str:
    """Return whether somebody is expected at court, as a sentence."""
    if answer is Answer.YES:
        return f"{who} will attend."
    if answer is Answer.NO:
        return join_sentences(f"{who} will not attend.", sentence(reason))
    if answer is Answer.NOT_KNOWN:
        return f"Whether {who} will attend is not known after enquiry."
    return f"Whether {who} will attend is not stated."


def name_protected(material: Material, person: ProtectedPerson) -> str:
    """Return how a protected person is called in prose, not to be confused with a relative."""
    case = material.case
    return get_distinct(person, (*case.protected_persons, *case.people, case.defendant))


def say_views(material: Material, person: ProtectedPerson) -> str:
    """Return the views of a protected person on the application; support is not required."""
    who, views = name_protected(material, person), person.views
    opening = {
        ViewsStatus.SUPPORTS: f"{who} supports the application.",
        ViewsStatus.DOES_NOT_SUPPORT: f"{who} does not support the application.",
        ViewsStatus.CANNOT_SAY: f"{who} was asked and cannot say whether to support the application.",
        ViewsStatus.DOES_NOT_KNOW_OF_IT: f"{who} does not know of the application.",
        ViewsStatus.NOT_OBTAINED: f"The views of {who} were not obtained.",
        ViewsStatus.NOT_ANSWERED: f"The views of {who} are not stated.",
    }[views.status]
    said = sentence(views.text)
    return join_sentences(_join_views(who, opening, said), sentence(views.reason_not_obtained))


def _join_views(who: str, opening: str, said: str) -> str:
    """Return the opening with the words; words that say the same again stand alone, with the name."""
    subject, verb, rest = said.partition(" support")
    rest = rest.removeprefix("s")
    if verb and subject in {who, "She", "He", "They"} and rest.startswith(" the application"):
        return f"{who} supports{rest}" if opening == f"{who} supports the application." else said
    return join_sentences(opening, said)


def write_protected_group(material: Material) -> ProtectedGroupWords:
    """Return all protected persons in one phrase, one or many."""
    people = material.case.protected_persons
    names = join_words(get_name(person) for person in people)
    many = len(people) >= _MANY
    theirs = many or any(person.pronouns is Pronouns.THEY for person in people)
    only = get_speech(people[0]) if len(people) == 1 else None
    return ProtectedGroupWords(
        names=names or "nobody named yet",
        formals=join_words(get_formal(person) for person in people) or "nobody named yet",
        noun="the protected persons" if many else "the protected person",
        heading="Protected persons" if many else "Protected person",
        object=only["object"] if only else "them",
        possessive=only["possessive"] if only else "their",
        verb_is="are" if theirs else "is",
        is_many=many,
        count=len(people),
    )


def write_witnesses(material: Material) -> tuple[WitnessWords, ...]:
    """Return everybody whose account of an incident is relied on, in the order of first mention."""
    incidents: dict[str, list[int]] = {}
    for incident in material.incidents:
        for source in incident.sources:
            incidents.setdefault(source.maker, []).append(material.numbers[incident.id])
    return tuple(_write_witness(material, maker, numbers) for maker, numbers in incidents.items())


def _write_witness(material: Material, maker: str, numbers: list[int]) -> WitnessWords:
    person = material.case.get_person(maker)
    answer = getattr(person, "will_attend", Answer.NOT_ANSWERED)
    return WitnessWords(
        name=get_name(person),
        described_as=say_role(material, maker),
        will_be_called=answer is Answer.YES,
        attendance=say_calling(answer),
        why_not_called=getattr(person, "why_not_called", ""),
        incidents=join_numbers(numbers),
    )


def say_calling(answer: Answer) -> str:
    """Return whether a witness is called, in two or three words."""
    return {
        Answer.YES: "to be called",
        Answer.NO: "not called",
        Answer.NOT_KNOWN: "attendance not known after enquiry",
        Answer.NOT_ANSWERED: "attendance not stated",
    }[answer]


def say_role(material: Material, person_id: str) -> str:
    """Return who a person is in the case, in a few words; may be empty."""
    case = material.case
    if person_id == case.defendant.id:
        return "the defendant"
    if any(person.id == person_id for person in case.protected_persons):
        return "protected person"
    other = next((person for person in case.people if person.id == person_id), None)
    if other is not None:
        return other.described_as
    return "officer in the case" if person_id == case.officer_in_case else "police officer or staff"
