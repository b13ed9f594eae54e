"""Paragraphs of the officer's statement on risk, on other protection, and on each term."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.answers import Answer
from spo_builder.documents.parts.grounds import (
    ALTERNATIVES,
    write_criminal,
    write_existing_orders,
    write_risk,
)
from spo_builder.documents.parts.people import join_sentences
from spo_builder.documents.parts.terms import DASH, write_schedule
from spo_builder.documents.parts.tests_of_act import list_numbers
from spo_builder.documents.wording.lists import open_end, refer_to, sentence, split_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.grounds import Alternative
    from spo_builder.documents.parts.material import Material
    from spo_builder.documents.vocabulary.orders import ScheduleRowWords, TermWords


def write_risk_paragraphs(material: Material) -> Iterator[str]:
    """Yield the risk: the facts first, then assessment and opinion, said to be that."""
    risk = write_risk(material)
    facts = refer_to("incident", list_numbers(material))
    if facts:
        yield f"Facts: I rely on {facts}."
    if risk.factors:
        yield f"Facts noted in the assessment: {'; '.join(open_end(factor) for factor in risk.factors)}."
    yield f"Assessment: {risk.assessment} {risk.harm_sentence}"
    opinion = split_paragraphs(risk.narrative)
    if not opinion:
        yield "The risk is not described yet."
        return
    yield f"Opinion: {sentence(opinion[0])}"
    yield from opinion[1:]


def write_other_protection(material: Material) -> Iterator[str]:
    """Yield other protection, what binds the defendant already, and why that is not enough."""
    for item in material.case.necessity.alternatives:
        yield _say_alternative(item)
    for order in write_existing_orders(material):
        yield f"In force already: {order.sentence}"
    criminal = write_criminal(material)
    yield join_sentences(
        criminal.sentence, sentence(criminal.summary), sentence(criminal.why_order_still_needed)
    )
    yield from (f"Recorded conviction: {conviction}" for conviction in criminal.convictions)
    yield criminal.other_proceedings
    yield from split_paragraphs(material.case.necessity.narrative)
    yield from split_paragraphs(material.case.necessity.proportionality)


def _say_alternative(item: Alternative) -> str:
    opening = {
        Answer.YES: "available.",
        Answer.NO: "not available.",
        Answer.NOT_KNOWN: "availability not known after enquiry.",
        Answer.NOT_ANSWERED: "availability not stated.",
    }[item.available]
    reason = sentence(item.why_not_enough)
    if not reason and item.available is not Answer.NO:
        reason = "Why it is not enough is not stated."
    return join_sentences(f"{ALTERNATIVES[item.kind]}: {opening}", reason)


def write_term_paragraphs(material: Material) -> Iterator[str]:
    """Yield each term with its reason, its evidence and the clashes that were considered."""
    for row in write_schedule(material):
        yield _say_term(material, row)


def _say_term(material: Material, row: ScheduleRowWords) -> str:
    term = row.term
    many = len(material.case.protected_persons) > 1
    views = "Views of the protected persons" if many else "View of the protected person"
    quoted = " ".join(term.paragraphs)
    number = _say_numbers(row, has_interim=material.has_interim)
    return join_sentences(
        f"{number} (“{open_end(quoted)}”) protects {term.protects}.",
        sentence(term.necessity_reason) or "Why it is necessary is not stated.",
        f"Evidence: {open_end(term.evidence)}.",
        *_say_clashes(term),
        sentence(term.overlap),
        f"{views}: {sentence(term.view)}" if term.view.strip() else "",
    )


def _say_numbers(row: ScheduleRowWords, *, has_interim: bool) -> str:
    if not has_interim:
        return f"Term {row.full_number}"
    if row.full_number == DASH:
        return f"Interim term {row.interim_number}"
    if row.interim_number == DASH:
        return f"Full-order term {row.full_number}"
    if row.interim_number == row.full_number:
        return f"Term {row.full_number}"
    return f"Interim term {row.interim_number}, full-order term {row.full_number}"


def _say_clashes(term: TermWords) -> Iterator[str]:
    for answer in term.answers:
        if answer.has_conflict:
            yield f"{answer.label}: {answer.text}"
