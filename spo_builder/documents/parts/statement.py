"""Words of the officer's statement (D07): plain and candid, no sentence without a fact, gaps said as gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.documents.parts.incidents import write_stop_requests
from spo_builder.documents.parts.people import name_protected, say_views
from spo_builder.documents.parts.statement_acts import write_acts, write_change
from spo_builder.documents.parts.statement_fairness import write_account, write_gaps
from spo_builder.documents.parts.statement_reasons import (
    write_other_protection,
    write_risk_paragraphs,
    write_term_paragraphs,
)
from spo_builder.documents.vocabulary.narrative import ParagraphWords, SectionWords, StatementWords
from spo_builder.documents.wording.dates import say_date
from spo_builder.documents.wording.lists import join_words, sentence, split_paragraphs
from spo_builder.documents.wording.names import NAME_MISSING, get_formal, get_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spo_builder.documents.parts.material import Material

DECLARATION: Final = (
    "I believe that what I say in this statement is true. Where I repeat what somebody told me, I say so and "
    "believe it to be true."
)


def write_statement(material: Material) -> StatementWords:
    """Return the statement drafted from the record; the officer reads, mends and signs it."""
    officer = material.case.find_officer_in_case()
    return StatementWords(
        maker=get_name(officer) or NAME_MISSING,
        maker_is_named=officer is not None,
        occupation=(officer.rank_or_post if officer else "") or "Police officer",
        sections=_number_sections(material),
        declaration=DECLARATION,
    )


def _number_sections(material: Material) -> tuple[SectionWords, ...]:
    """Return the sections that hold anything, their paragraphs numbered through."""
    sections: list[SectionWords] = []
    number = 1
    for heading, texts in _list_sections(material):
        paragraphs = tuple(ParagraphWords(position, text) for position, text in enumerate(texts, number))
        if paragraphs:
            sections.append(SectionWords(heading, paragraphs))
            number += len(paragraphs)
    return tuple(sections)


def _list_sections(material: Material) -> Iterator[tuple[str, Iterable[str]]]:
    defendant = get_formal(material.case.defendant)
    yield "My role and my sources", _write_role(material)
    yield "The relationship and the clear stop", _write_relationship(material)
    yield "The acts", write_acts(material)
    yield "The latest change", write_change(material)
    yield f"The account of {defendant}, and facts against the application", write_account(material)
    yield "Risk", write_risk_paragraphs(material)
    yield "Other protection and why it is not enough", write_other_protection(material)
    yield "Each term and its reason", write_term_paragraphs(material)
    yield "Views on the application", _write_views(material)
    yield "Hearsay and gaps", write_gaps(material)


def _write_role(material: Material) -> Iterator[str]:
    case = material.case
    officer = case.find_officer_in_case()
    if officer is None:
        yield "The officer in the case is not named yet."
    else:
        unit = f", {officer.unit}" if officer.unit else ""
        yield sentence(f"I am {get_name(officer)}{unit}, the officer in the case")
    yield (
        "I make this statement from the record of the case. Where I was told something, I name the person "
        "who "
        "told me. The incidents are numbered as in the chronology (D10), which I annex. The exhibits are "
        "listed "
        "in D11."
    )
    own = [item.mark for item in case.exhibits if officer and item.produced_by == officer.id]
    if own:
        yield f"I produce {join_words(own)}."


def _write_relationship(material: Material) -> Iterator[str]:
    case, defendant = material.case, get_formal(material.case.defendant)
    yield from split_paragraphs(case.relationship_summary)
    for person in case.protected_persons:
        who = name_protected(material, person)
        told_above = case.relationship_summary.strip() and len(case.protected_persons) == 1
        if person.relationship.strip() and not told_above:
            yield f"The link of {who} to {defendant}: {sentence(person.relationship)}"
        if person.why_at_risk.strip():
            yield f"Why {who} is at risk: {sentence(person.why_at_risk)}"
    requests = write_stop_requests(material)
    for request in requests:
        told = _say_own(request.sentence, material)
        yield f"{told} It is exhibit {request.exhibit}." if request.exhibit else told
    if not requests:
        yield "I have no record of a clear request to stop."


def _say_own(told: str, material: Material) -> str:
    """Return what was said with "I" for the officer in the case, who makes the statement."""
    officer = material.case.find_officer_in_case()
    return told.replace(f" {get_name(officer)} asked ", " I asked ", 1) if officer else told


def _write_views(material: Material) -> Iterator[str]:
    for person in material.case.protected_persons:
        when = f"On {say_date(person.views.on)}: " if person.views.on else ""
        yield f"{when}{say_views(material, person)}"
