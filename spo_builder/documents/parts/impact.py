"""Words of the equality, safeguarding and Article 8 note (D23): what is recorded, and what is not yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.grounds import ProtectionKind
from spo_builder.documents.audience import Audience
from spo_builder.documents.parts.people import (
    is_under_age,
    is_youth,
    join_parts,
    join_sentences,
    say_interpreter,
    write_circumstances,
)
from spo_builder.documents.parts.term_labels import label_terms, list_asked
from spo_builder.documents.parts.terms import write_schedule
from spo_builder.documents.vocabulary.internal_notes import ImpactWords, NoteSectionWords, TermNoteWords
from spo_builder.documents.wording.dates import say_date
from spo_builder.documents.wording.lists import sentence, split_paragraphs
from spo_builder.documents.wording.names import get_formal, get_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.grounds import SafetyContact
    from spo_builder.documents.parts.material import Material

NOTHING: Final = "Nothing is recorded."
NO_IMPACT: Final = ImpactWords(sections=(), terms=(), considered="")
_PROTECTIONS: Final = {
    ProtectionKind.BAIL: "Bail",
    ProtectionKind.DVPN_DAPN: "Protection notice",
    ProtectionKind.SAFETY_PLAN: "Safety plan",
    ProtectionKind.OTHER: "Other protection",
}
_DANGER: Final = {
    Answer.YES: "Somebody is in immediate danger.",
    Answer.NO: "Nobody is in immediate danger.",
    Answer.NOT_KNOWN: "Whether anybody is in immediate danger is not known after enquiry.",
    Answer.NOT_ANSWERED: "Whether anybody is in immediate danger is not answered.",
}
_CONSULTED: Final = {
    Answer.YES: "The youth offending team was consulted.",
    Answer.NO: "The youth offending team was not consulted.",
    Answer.NOT_KNOWN: "Whether the youth offending team was consulted is not known after enquiry.",
    Answer.NOT_ANSWERED: "Whether the youth offending team was consulted is not answered.",
}


def write_impact(material: Material) -> ImpactWords:
    """Return the note; it is for the force alone, so nothing of it stands in another copy."""
    if material.audience is not Audience.INTERNAL:
        return NO_IMPACT
    impact = material.case.impact
    sections = (
        ("Equality", split_paragraphs(impact.equality)),
        ("Private and family life (Article 8)", split_paragraphs(impact.private_life)),
        ("Children", (*split_paragraphs(impact.children), *_list_children(material))),
        ("Proportionality", split_paragraphs(material.case.necessity.proportionality)),
        ("The defendant’s age, needs, work, education and religion", tuple(_say_defendant(material))),
        ("Safeguarding until the hearing and after it", tuple(_say_safety(material))),
    )
    return ImpactWords(
        sections=tuple(NoteSectionWords(heading, words or (NOTHING,)) for heading, words in sections),
        terms=tuple(_list_terms(material)),
        considered=_say_considered(material),
    )


def _list_children(material: Material) -> Iterator[str]:
    years = material.law.get_value("youth_age").as_int()
    for person in material.case.protected_persons:
        if is_under_age(person.date_of_birth, material.on, years):
            yield f"{get_name(person)}, a protected person, is under {years}."
        if person.children_in_common is Answer.YES:
            yield f"{get_formal(person)} has children with the defendant."


def _say_defendant(material: Material) -> Iterator[str]:
    person = material.case.defendant
    born = say_date(person.date_of_birth)
    young = is_youth(material)
    age = "is under 18" if young else "is over 18"
    yield (
        f"{get_name(person)} {age}, born {born}." if born else f"The age of {get_name(person)} is not known."
    )
    if young:
        yield join_sentences(
            _CONSULTED[person.youth_team_consulted],
            f"Parent or guardian: {person.parent_or_guardian.full}."
            if person.parent_or_guardian.full
            else "",
        )
    yield join_sentences(say_interpreter(person), sentence(person.needs) or "No need is recorded.")
    for row in write_circumstances(person):
        yield f"{row.label}: {row.text}"


def _say_safety(material: Material) -> Iterator[str]:
    safety = material.case.safety
    yield join_sentences(_DANGER[safety.immediate_danger], sentence(safety.danger_action))
    for item in safety.protections:
        until = f", until {say_date(item.until)}" if item.until else ""
        yield f"{_PROTECTIONS[item.kind]}{until}: {sentence(item.detail) or 'no detail is recorded.'}"
    yield _say_contact("Before service", safety.tells_before_service)
    yield _say_contact("After the hearing", safety.tells_after_hearing)
    for referral in safety.referrals:
        yield f"Referral: {sentence(referral)}"


def _say_contact(when: str, contact: SafetyContact) -> str:
    said = join_parts(contact.who, contact.when, contact.safe_contact)
    return f"{when} the protected person is told: {sentence(said) or 'by whom and how is not recorded.'}"


def _list_terms(material: Material) -> Iterator[TermNoteWords]:
    labels = label_terms(material)
    for row, term in zip(write_schedule(material), list_asked(material), strict=True):
        yield TermNoteWords(f"{labels[term]}: {row.term.title}", row.term.answers_text)


def _say_considered(material: Material) -> str:
    impact = material.case.impact
    if not impact.considered_by:
        return "Who has considered this is not recorded."
    on = f" on {say_date(impact.considered_on)}" if impact.considered_on else ""
    return f"Considered by {impact.considered_by}{on}."
