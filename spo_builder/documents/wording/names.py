"""Names and the words that follow them: he is, she is, they are, or the name each time."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from spo_builder.case.people import NameForm, Officer, PersonName, Pronouns, ProtectedPerson
from spo_builder.documents.wording.lists import join_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from spo_builder.case.people import Defendant, OtherPerson

    Named = Defendant | ProtectedPerson | OtherPerson
    Anybody = Named | Officer

NAME_MISSING = "name not entered"
_PRONOUNS = {
    Pronouns.HE: ("he", "him", "his"),
    Pronouns.SHE: ("she", "her", "her"),
    Pronouns.THEY: ("they", "them", "their"),
}


class Speech(TypedDict):
    """The words of a person that every group of the vocabulary shares."""

    name: str
    formal: str
    subject: str
    object: str
    possessive: str
    verb_is: str
    verb_has: str
    verb_was: str
    verb_does: str


def _form_of(person: Anybody) -> NameForm:
    return getattr(person, "name_form", NameForm.FULL)


def get_name(person: Anybody | None) -> str:
    """Return the name in the form chosen for documents; officers with rank and number."""
    if person is None:
        return ""
    if isinstance(person, Officer):
        return person.full or NAME_MISSING
    shown = person.name.initials if _form_of(person) is NameForm.INITIALS else person.name.full
    return shown or NAME_MISSING


def get_formal(person: Anybody | None) -> str:
    """Return "Ms Oakvale", or the name where there is no title or only initials are shown."""
    if person is None or isinstance(person, Officer) or _form_of(person) is NameForm.INITIALS:
        return get_name(person)
    return person.name.formal or NAME_MISSING


def get_distinct(person: Named, others: Iterable[Named]) -> str:
    """Return "Ms Oakvale", or the name in full where somebody else of the case is called the same."""
    formal = get_formal(person)
    twice = any(other.id != person.id and get_formal(other) == formal for other in others)
    return get_name(person) if twice else formal


def add_possessive(name: str) -> str:
    """Return "Ms Oakvale’s"."""
    return f"{name}’s"


def get_speech(person: Named) -> Speech:
    """Return the words for a person, in agreement with the pronouns chosen."""
    formal = get_formal(person)
    subject, object_, possessive = _PRONOUNS.get(person.pronouns, (formal, formal, add_possessive(formal)))
    many = person.pronouns is Pronouns.THEY
    return Speech(
        name=get_name(person),
        formal=formal,
        subject=subject,
        object=object_,
        possessive=possessive,
        verb_is="are" if many else "is",
        verb_has="have" if many else "has",
        verb_was="were" if many else "was",
        verb_does="do" if many else "does",
    )


def name_all(people: Sequence[Anybody]) -> str:
    """Return the names joined by "and"."""
    return join_words(get_name(person) for person in people)


def hide_name(name: PersonName) -> PersonName:
    """Return a name of which only the initials are left."""
    return PersonName(family=name.initials)
