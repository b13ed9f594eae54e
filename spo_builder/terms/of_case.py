"""The terms of one case as they will stand in an order: exact text, number, tags, and whether edited."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from spo_builder.case.people import NameForm, OtherPerson, ProtectedPerson
from spo_builder.case.terms_sought import TermKind
from spo_builder.terms.catalogue import UnknownTermError, get_catalogue
from spo_builder.terms.placeholders import People
from spo_builder.terms.render import TermUnfilledError, put_lead_in_back, render_term

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord, Person
    from spo_builder.case.terms_sought import TermSought
    from spo_builder.terms.catalogue import Catalogue
    from spo_builder.terms.template import TermTemplate


@dataclass(frozen=True, slots=True)
class CaseTerm:
    """One term as it will stand in the order.

    Attributes:
        term: the term as it is recorded.
        number: its number in the order; prohibitions come first.
        text: the words of the order after the lead-in, bare verb first; empty while there are none.
        sentence: the same with the lead-in put back.
        generated: the words that the catalogue gives; empty for free wording or while a slot is open.
        is_edited: whether somebody wrote other words than the generated ones.
        template: the catalogue term, or None for free wording.
        tags: its subjects: the template's, or the author's for free wording.
        missing: what keeps the catalogue wording from being complete, a sentence each.
    """

    term: TermSought
    number: int
    text: str
    sentence: str
    generated: str
    is_edited: bool
    template: TermTemplate | None
    tags: tuple[str, ...]
    missing: tuple[str, ...] = ()


def render_case_terms(
    case: CaseRecord, *, interim: bool, catalogue: Catalogue | None = None
) -> tuple[CaseTerm, ...]:
    """Return the terms of the interim or of the full order, prohibitions first, numbered on.

    Args:
        case: the record.
        interim: True for the terms asked for in the interim order, False for the full order.
        catalogue: the catalogue; the program's own when None.
    """
    held = catalogue or get_catalogue()
    people = name_people(case)
    asked = [term for term in case.terms if (term.in_interim if interim else term.in_full)]
    ordered = sorted(asked, key=lambda term: term.kind is TermKind.REQUIREMENT)
    return tuple(_render(term, number, people, held) for number, term in enumerate(ordered, 1))


def name_people(case: CaseRecord) -> People:
    """Return how people are named in a term: in full, or by initials; the defendant by that word."""
    names = {person.id: _say_name(person) for person in case.persons}
    names[case.defendant.id] = "the defendant"
    return People(names=names, protected=frozenset(person.id for person in case.protected_persons))


def _say_name(person: Person) -> str:
    hidden = isinstance(person, ProtectedPerson | OtherPerson) and person.name_form is NameForm.INITIALS
    return person.name.initials if hidden else person.name.full


def _render(term: TermSought, number: int, people: People, catalogue: Catalogue) -> CaseTerm:
    template = catalogue.find_term(term.template)
    generated = ""
    missing: tuple[str, ...] = ()
    if template is not None:
        try:
            generated = render_term(
                template, term.values, term.exceptions, people=people, catalogue=catalogue
            )
        except TermUnfilledError as error:
            missing = tuple(fault.message for fault in error.faults)
        except UnknownTermError as error:
            missing = (str(error),)
    elif term.template is not None:
        missing = (f"There is no term “{term.template}” in the catalogue.",)
    text = term.text.strip() or generated
    return CaseTerm(
        term=term,
        number=number,
        text=text,
        sentence=put_lead_in_back(text, term.kind) if text else "",
        generated=generated,
        is_edited=bool(generated) and text != generated,
        template=template,
        tags=template.tags if template else term.tags,
        missing=missing,
    )
