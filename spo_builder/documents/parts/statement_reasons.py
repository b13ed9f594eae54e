"""Paragraphs of the officer's statement on risk, on other protection, and on each term."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from spo_builder.case.answers import Answer
from spo_builder.documents.drafting.pointers import list_filled
from spo_builder.documents.drafting.sentences import fact, gap, paragraph
from spo_builder.documents.parts.grounds import (
    ALTERNATIVES,
    say_other_proceedings,
    write_criminal,
    write_existing_orders,
    write_risk,
)
from spo_builder.documents.parts.sentences import point_to_answer, point_to_incidents, say_assessment
from spo_builder.documents.parts.terms import DASH, write_schedule
from spo_builder.documents.parts.tests_of_act import list_numbers
from spo_builder.documents.wording.lists import open_end, refer_to, sentence, split_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.grounds import Alternative
    from spo_builder.case.proceedings import Conviction
    from spo_builder.case.terms_sought import TermSought
    from spo_builder.documents.drafting.sentences import DraftedParagraph, Sentence
    from spo_builder.documents.parts.material import Material
    from spo_builder.documents.vocabulary.orders import ScheduleRowWords, TermWords


def write_risk_paragraphs(material: Material) -> Iterator[DraftedParagraph]:
    """Yield the risk: the facts first, then assessment and opinion, said to be that."""
    risk = write_risk(material)
    facts = refer_to("incident", list_numbers(material))
    if facts:
        sources = point_to_incidents(material, material.incidents)
        yield paragraph("risk.facts", fact(f"Facts: I rely on {facts}.", *sources))
    if risk.factors:
        noted = "; ".join(open_end(factor) for factor in risk.factors)
        yield paragraph("risk.factors", fact(f"Facts noted in the assessment: {noted}.", "/risk/factors"))
    harm = fact if material.case.risk.harm_types else gap
    yield paragraph(
        "risk.assessment",
        say_assessment(material, "Assessment: "),
        harm(risk.harm_sentence, "/risk/harm_types"),
    )
    opinion = split_paragraphs(risk.narrative)
    if not opinion:
        yield paragraph("risk.missing", gap("The risk is not described yet.", "/risk/narrative"))
        return
    for text in (f"Opinion: {sentence(opinion[0])}", *opinion[1:]):
        yield paragraph("risk.narrative", fact(text, "/risk/narrative"))


def write_other_protection(material: Material) -> Iterator[DraftedParagraph]:
    """Yield other protection, what binds the defendant already, and why that is not enough."""
    necessity = material.case.necessity
    for index, item in enumerate(necessity.alternatives):
        said = _say_alternative(item, f"/necessity/alternatives/{index}")
        yield paragraph(f"protection.{item.kind.value}", *said)
    for held, order in zip(material.case.existing_orders, write_existing_orders(material), strict=True):
        where = material.point_to("existing_orders", held.id)
        yield paragraph(f"protection.order.{held.id}", fact(f"In force already: {order.sentence}", where))
    yield from _list_criminal(material)
    for text in split_paragraphs(necessity.narrative):
        yield paragraph("protection.necessity", fact(text, "/necessity/narrative"))
    for text in split_paragraphs(necessity.proportionality):
        yield paragraph("protection.proportionality", fact(text, "/necessity/proportionality"))


def _say_alternative(item: Alternative, where: str) -> Iterator[Sentence]:
    opening = {
        Answer.YES: "available.",
        Answer.NO: "not available.",
        Answer.NOT_KNOWN: "availability not known after enquiry.",
        Answer.NOT_ANSWERED: "availability not stated.",
    }[item.available]
    answered = fact if item.available.is_given else gap
    yield answered(f"{ALTERNATIVES[item.kind]}: {opening}", f"{where}/available")
    reason = sentence(item.why_not_enough)
    if not reason and item.available is not Answer.NO:
        yield gap("Why it is not enough is not stated.", f"{where}/why_not_enough")
    yield fact(reason, f"{where}/why_not_enough")


def _list_criminal(material: Material) -> Iterator[DraftedParagraph]:
    """Yield the criminal position, recorded convictions, and other proceedings."""
    held, words = material.case.criminal, write_criminal(material)
    details = list_filled("/criminal", held, "status", "case_reference", "court", "next_date")
    told = fact(words.sentence, *details) if details else gap(words.sentence, "/criminal/status")
    yield paragraph(
        "protection.criminal",
        told,
        fact(sentence(held.summary), "/criminal/summary"),
        fact(sentence(held.why_order_still_needed), "/criminal/why_order_still_needed"),
    )
    for index, (conviction, said) in enumerate(zip(held.convictions, words.convictions, strict=True)):
        where = f"/criminal/convictions/{index}"
        yield paragraph(_name_conviction(conviction), fact(f"Recorded conviction: {said}", where))
    other = material.case.other_proceedings
    opening = say_other_proceedings(other.live)
    yield paragraph(
        "protection.other_proceedings",
        fact(opening, "/other_proceedings/live")
        if other.live.is_given
        else gap(opening, "/other_proceedings/live"),
        fact(sentence(other.detail), "/other_proceedings/detail"),
    )


def _name_conviction(conviction: Conviction) -> str:
    """Return the name of its paragraph: from its own words, never its place among the others.

    A served copy leaves out those that are spent; a place in the list would then mean another one.
    """
    told = "\n".join((conviction.what, str(conviction.on), conviction.court))
    return f"protection.conviction.{hashlib.sha256(told.encode()).hexdigest()[:8]}"


def write_term_paragraphs(material: Material) -> Iterator[DraftedParagraph]:
    """Yield each term with its reason, its evidence and the clashes that were considered."""
    asked = dict.fromkeys(item.term.id for item in (*material.interim_terms, *material.full_terms))
    terms = {term.id: term for term in material.case.terms}
    for term_id, row in zip(asked, write_schedule(material), strict=True):
        yield _say_term(material, terms[term_id], row)


def _say_term(material: Material, term: TermSought, row: ScheduleRowWords) -> DraftedParagraph:
    where, words = material.point_to("terms", term.id), row.term
    many = len(material.case.protected_persons) > 1
    views = "Views of the protected persons" if many else "View of the protected person"
    quoted = " ".join(words.paragraphs)
    number = _say_numbers(row, has_interim=material.has_interim)
    reason = sentence(term.necessity_reason)
    return paragraph(
        f"terms.{term.id}",
        fact(f"{number} (“{open_end(quoted)}”) protects {words.protects}.", where),
        fact(reason, f"{where}/necessity_reason")
        if reason
        else gap("Why it is necessary is not stated.", f"{where}/necessity_reason"),
        _say_evidence(material, term, words),
        *_say_clashes(material, term, words),
        fact(sentence(term.overlap_note), f"{where}/overlap_note"),
        fact(
            f"{views}: {sentence(term.protected_person_view)}" if term.protected_person_view.strip() else "",
            f"{where}/protected_person_view",
        ),
    )


def _say_evidence(material: Material, term: TermSought, words: TermWords) -> Sentence:
    where, said = material.point_to("terms", term.id), f"Evidence: {open_end(words.evidence)}."
    if words.incidents or words.exhibits:
        marks = material.point_to_marks(term.exhibits)
        linked = list_filled(where, term, "incidents", *(("exhibits",) if marks else ()))
        incidents = (material.point_to("incidents", incident) for incident in term.incidents)
        return fact(said, *linked, *incidents, *marks)
    if term.no_incident_reason.strip():
        return fact(said, f"{where}/no_incident_reason")
    return gap(said, f"{where}/incidents")


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


def _say_clashes(material: Material, term: TermSought, words: TermWords) -> Iterator[Sentence]:
    for answer in words.answers:
        if answer.has_conflict:
            sources = point_to_answer(material, term, answer.label)
            yield fact(f"{answer.label}: {answer.text}", *sources)
