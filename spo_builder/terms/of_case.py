"""The terms of a case as they will stand in the interim or the full order, numbered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from spo_builder.case.people import Defendant, NameForm, Officer
from spo_builder.case.terms_sought import TermKind
from spo_builder.errors import Fault
from spo_builder.terms.catalogue import Catalogue, UnknownTermError, get_catalogue
from spo_builder.terms.placeholders import People
from spo_builder.terms.render import TermUnfilledError, put_lead_in_back, render_term

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord
    from spo_builder.case.terms_sought import TermSought
    from spo_builder.terms.template import TermTemplate


@dataclass(frozen=True, slots=True)
class CaseTerm:
    """One term of an order.

    Attributes:
        term: the term as it stands in the record.
        number: its number in this order, from 1.
        text: bare verb text as it will stand in the order; empty when it cannot be rendered yet.
        sentence: the text with its lead-in put back.
        generated: the wording of the catalogue, kept beside an edited text; empty for free wording.
        is_edited: the author's text differs from the catalogue's wording.
        template: the catalogue term, or None for free wording.
        tags: subjects of the term: the catalogue's, or the author's for free wording.
        faults: what keeps the catalogue's wording from being rendered.
    """

    term: TermSought
    number: int
    text: str
    sentence: str
    generated: str
    is_edited: bool
    template: TermTemplate | None
    tags: tuple[str, ...]
    faults: tuple[Fault, ...] = ()


def render_case_terms(
    case: CaseRecord, *, interim: bool, catalogue: Catalogue | None = None
) -> tuple[CaseTerm, ...]:
    """Return the terms of the interim or the full order: prohibitions first, numbers continuous.

    Args:
        case: the case.
        interim: the interim order's terms, else the full order's.
        catalogue: the catalogue; the one that travels with the program when left out.
    """
    wanted = [term for term in case.terms if (term.in_interim if interim else term.in_full)]
    ordered = [term for kind in TermKind for term in wanted if term.kind is kind]
    people = get_people(case)
    book = catalogue or get_catalogue()
    return tuple(_render(term, number, people, book) for number, term in enumerate(ordered, start=1))


def get_people(case: CaseRecord) -> People:
    """Return how the people of the case are named in an order: in full, or by initials."""
    names: dict[str, str] = {}
    for person in case.persons:
        if isinstance(person, Defendant):
            names[person.id] = "the defendant"
        elif not isinstance(person, Officer) and person.name_form is NameForm.INITIALS:
            names[person.id] = person.name.initials
        else:
            names[person.id] = person.name.full
    return People(names, frozenset(person.id for person in case.protected_persons))


def _render(term: TermSought, number: int, people: People, catalogue: Catalogue) -> CaseTerm:
    template = catalogue.find_term(term.template)
    generated, faults = "", tuple[Fault, ...]()
    if template is not None:
        try:
            generated = render_term(
                template, term.values, term.exceptions, people=people, catalogue=catalogue
            )
        except (TermUnfilledError, UnknownTermError) as error:
            faults = error.faults
    text = term.text or generated
    return CaseTerm(
        term=term,
        number=number,
        text=text,
        sentence=put_lead_in_back(text, term.kind) if text else "",
        generated=generated,
        is_edited=bool(term.text) and term.text != generated,
        template=template,
        tags=template.tags if template is not None else term.tags,
        faults=faults,
    )
