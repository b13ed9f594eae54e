"""Words of the officer's statement (D07): plain and candid, no sentence without a fact, gaps said as gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.people import ViewsStatus
from spo_builder.case.statements import DraftedDocument
from spo_builder.documents.audience import Audience
from spo_builder.documents.drafting.edits import place_edits
from spo_builder.documents.drafting.pointers import list_filled
from spo_builder.documents.drafting.sentences import (
    DraftedSection,
    fact,
    framing,
    gap,
    name_apart,
    paragraph,
)
from spo_builder.documents.parts.people import join_sentences, name_protected, say_views
from spo_builder.documents.parts.sentences import list_requests
from spo_builder.documents.parts.sources import say_sources
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

    from spo_builder.case.people import ProtectedPerson
    from spo_builder.documents.drafting.sentences import DraftedParagraph, Sentence
    from spo_builder.documents.parts.material import Material

DECLARATION: Final = (
    "I believe that what I say in this statement is true. Where I repeat what somebody told me, I say so and "
    "believe it to be true."
)
SOURCES: Final = (
    "I make this statement from the record of the case. Where I was told something, I name the person who "
    "told me. The incidents are numbered as in the chronology (D10), which I annex. The exhibits are listed "
    "in D11."
)


def write_statement(material: Material) -> StatementWords:
    """Return the statement drafted from the record, with the paragraphs that somebody has rewritten."""
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
    number, internal = 1, material.audience is Audience.INTERNAL
    for section in draft_statement(material):
        printed = [
            (line, placed)
            for placed in place_edits(material.case, DraftedDocument.STATEMENT, section.paragraphs)
            for line in placed.lines
        ]
        paragraphs = tuple(
            ParagraphWords(position, line, say_sources(material, placed), internal and placed.is_edited)
            for position, (line, placed) in enumerate(printed, number)
        )
        if paragraphs:
            sections.append(SectionWords(section.heading, paragraphs))
            number += len(paragraphs)
    return tuple(sections)


def draft_statement(material: Material) -> tuple[DraftedSection, ...]:
    """Return every paragraph as the program writes it, whatever somebody has written instead."""
    taken: set[str] = set()
    return tuple(
        DraftedSection(heading, name_apart(paragraphs, taken))
        for heading, paragraphs in _list_sections(material)
    )


def _list_sections(material: Material) -> Iterator[tuple[str, Iterable[DraftedParagraph]]]:
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


def _write_role(material: Material) -> Iterator[DraftedParagraph]:
    case = material.case
    officer = case.find_officer_in_case()
    yield paragraph("role.officer", _say_officer(material))
    yield paragraph("role.sources", framing(SOURCES))
    own = [item for item in case.exhibits if officer and item.produced_by == officer.id and item.mark.strip()]
    if own:
        sources = (material.point_to("exhibits", item.id, "produced_by") for item in own)
        marks = material.point_to_marks(item.id for item in own)
        said = f"I produce {join_words(item.mark for item in own)}."
        yield paragraph("role.exhibits", fact(said, *sources, *marks))


def _say_officer(material: Material) -> Sentence:
    officer = material.case.find_officer_in_case()
    if officer is None:
        return gap("The officer in the case is not named yet.", "/officer_in_case")
    unit = f", {officer.unit}" if officer.unit else ""
    where = material.point_to("persons", officer.id)
    return fact(
        sentence(f"I am {get_name(officer)}{unit}, the officer in the case"),
        "/officer_in_case",
        *list_filled(where, officer, "rank_or_post", "number", "unit"),
        *list_filled(f"{where}/name", officer.name, "given", "family"),
    )


def _write_relationship(material: Material) -> Iterator[DraftedParagraph]:
    case, defendant = material.case, get_formal(material.case.defendant)
    for text in split_paragraphs(case.relationship_summary):
        yield paragraph("relationship.summary", fact(text, "/relationship_summary"))
    for person in case.protected_persons:
        who, where = name_protected(material, person), material.point_to("persons", person.id)
        told_above = case.relationship_summary.strip() and len(case.protected_persons) == 1
        if person.relationship.strip() and not told_above:
            said = f"The link of {who} to {defendant}: {sentence(person.relationship)}"
            yield paragraph(f"relationship.link.{person.id}", fact(said, f"{where}/relationship"))
        if person.why_at_risk.strip():
            said = f"Why {who} is at risk: {sentence(person.why_at_risk)}"
            yield paragraph(f"relationship.risk.{person.id}", fact(said, f"{where}/why_at_risk"))
    yield from _write_requests(material)


def _write_requests(material: Material) -> Iterator[DraftedParagraph]:
    requests = list_requests(material)
    for told in requests:
        exhibit = told.request.exhibit
        shown = f"It is exhibit {told.words.exhibit}." if told.words.exhibit else ""
        yield paragraph(
            f"relationship.stop.{told.day}",
            fact(_say_own(told.words.sentence, material), *told.sources),
            fact(shown, f"{told.where}/exhibit", *material.point_to_marks([exhibit] if exhibit else [])),
        )
    if not requests:
        said = "I have no record of a clear request to stop."
        yield paragraph("relationship.no_stop", gap(said, "/stop_requests"))


def _say_own(told: str, material: Material) -> str:
    """Return what was said with "I" for the officer in the case, who makes the statement."""
    officer = material.case.find_officer_in_case()
    return told.replace(f" {get_name(officer)} asked ", " I asked ", 1) if officer else told


def _write_views(material: Material) -> Iterator[DraftedParagraph]:
    for person in material.case.protected_persons:
        yield paragraph(f"views.{person.id}", _say_views(material, person))


def _say_views(material: Material, person: ProtectedPerson) -> Sentence:
    views, said = person.views, say_views(material, person)
    where = f"{material.point_to('persons', person.id)}/views"
    when = f"On {say_date(views.on)}: " if views.on else ""
    told = join_sentences(sentence(views.text), sentence(views.reason_not_obtained))
    # The person's own words may say already what was answered.
    answered = [] if said == told else list_filled(where, views, "status")
    sources = list_filled(where, views, "on", "text", "reason_not_obtained")
    if views.status is ViewsStatus.NOT_ANSWERED and not told:
        return gap(f"{when}{said}", f"{where}/status")
    return fact(f"{when}{said}", *answered, *sources)
