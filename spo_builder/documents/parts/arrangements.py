"""Words of the request for court arrangements (D19): the Act has no special measures, so the court is asked.

The request is never put on the Youth Justice and Criminal Evidence Act 1999, which is for other proceedings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.answers import Answer
from spo_builder.documents.audience import Audience
from spo_builder.documents.parts.court import write_hearings
from spo_builder.documents.parts.people import (
    is_under_age,
    is_youth,
    join_sentences,
    say_attendance,
    say_interpreter,
)
from spo_builder.documents.parts.terms import DASH
from spo_builder.documents.vocabulary.papers import ArrangementsWords, ArrangementWords
from spo_builder.documents.wording.lists import capitalise, join_words, sentence
from spo_builder.documents.wording.names import get_formal, get_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.people import ProtectedPerson
    from spo_builder.documents.parts.material import Material


def write_arrangements(material: Material) -> ArrangementsWords:
    """Return who needs what at court, and why; nothing in a served copy."""
    if material.audience is Audience.SERVED:
        return ArrangementsWords(rows=(), basis=(), hearings=())
    hearings = write_hearings(material)
    rows = hearings.all or (hearings.first,)
    return ArrangementsWords(
        rows=tuple(_list_rows(material)),
        basis=tuple(_say_basis(material)),
        hearings=tuple(f"{capitalise(item.purpose)}: {item.when}." for item in rows),
    )


def _list_rows(material: Material) -> Iterator[ArrangementWords]:
    case = material.case
    for person in case.protected_persons:
        if person.arrangements.strip() and person.will_attend is not Answer.NO:
            need = _say_need(material, person)
            yield ArrangementWords(get_name(person), need, sentence(person.arrangements))
    if case.listing.arrangements.strip():
        yield ArrangementWords("The hearing as a whole", DASH, sentence(case.listing.arrangements))
    yield from _list_for_defendant(material)


def _say_need(material: Material, person: ProtectedPerson) -> str:
    years = material.law.get_value("youth_age").as_int()
    is_child = is_under_age(person.date_of_birth, material.on, years)
    return join_sentences(
        f"Protected person{f', under {years}' if is_child else ''}.",
        say_attendance(get_formal(person), person.will_attend),
        sentence(person.why_at_risk),
    )


def _list_for_defendant(material: Material) -> Iterator[ArrangementWords]:
    person = material.case.defendant
    needs = sentence(person.needs)
    interpreter = say_interpreter(person) if person.interpreter_needed is Answer.YES else ""
    young = "The defendant is under 18: a parent or guardian attends." if is_youth(material) else ""
    asked = join_sentences(interpreter, young)
    if needs or asked:
        yield ArrangementWords(
            get_name(person), join_sentences("Defendant.", needs), asked or "As the needs call for."
        )


def _say_basis(material: Material) -> Iterator[str]:
    yield (
        "The Stalking Protection Act 2019 makes no provision for special measures. These arrangements are "
        "asked for under the court’s general discretion over how its hearings are conducted."
    )
    people = [person for person in material.case.protected_persons if person.will_attend is not Answer.NO]
    names = join_words(get_formal(person) for person in people)
    if names:
        yield (
            f"If the defendant is not represented, the applicant asks the court to direct how questions are "
            f"to be put to {names}, so that the defendant does not put them in person."
        )
    yield "This request is for the court. It is not served, because it tells who will be where."
