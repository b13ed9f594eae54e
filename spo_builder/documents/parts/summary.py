"""Words of the case summary, which the court reads first (D17a)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from spo_builder.case.statements import DraftedDocument
from spo_builder.documents.drafting.edits import place_edits
from spo_builder.documents.drafting.sentences import DraftedSection, fact, gap, name_apart, paragraph
from spo_builder.documents.parts.incidents import first_sentence
from spo_builder.documents.parts.sentences import list_requests
from spo_builder.documents.parts.shortening import shorten
from spo_builder.documents.parts.summary_answers import (
    write_direction_paragraphs,
    write_order_sought,
    write_service_paragraph,
    write_standard,
    write_test_paragraphs,
    write_why_now,
)
from spo_builder.documents.parts.summary_points import choose_points, list_points_against
from spo_builder.documents.parts.terms import write_terms
from spo_builder.documents.vocabulary.narrative import (
    ChronologyLineWords,
    SummaryTermWords,
    SummaryWords,
)
from spo_builder.documents.wording.dates import say_days
from spo_builder.documents.wording.lists import capitalise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.incidents import Incident
    from spo_builder.documents.drafting.edits import PlacedParagraph
    from spo_builder.documents.drafting.sentences import DraftedParagraph
    from spo_builder.documents.parts.material import Material
    from spo_builder.documents.vocabulary.orders import OrderWords, TermWords

__all__ = [
    "LINES",
    "DatedLine",
    "DraftedSummary",
    "choose_lines",
    "draft_summary",
    "list_points_against",
    "write_summary",
]

LINES: Final = 6
# All terms together; of very many each has less than a line.
_TERMS_LENGTH: Final = 1100
_TERM_LENGTH: Final = 60


@dataclass(frozen=True, slots=True)
class DraftedSummary:
    """Every paragraph of the case summary as the program writes it, each group under its heading.

    Attributes:
        order: the order sought.
        service: service of the summons.
        now: why an interim order is appropriate now; empty without one.
        chronology: lines of the short chronology.
        dates: the date beside each of these lines.
        tests: the tests with their evidence, the standard of proof last.
        terms: the terms, in short.
        numbered: the same terms with their numbers and evidence.
        against: points against the applicant.
        directions: directions asked for.
    """

    order: DraftedSection
    service: DraftedSection
    now: DraftedSection
    chronology: DraftedSection
    dates: tuple[str, ...]
    tests: DraftedSection
    terms: DraftedSection
    numbered: tuple[TermWords, ...]
    against: DraftedSection
    directions: DraftedSection

    @property
    def sections(self) -> tuple[DraftedSection, ...]:
        """Return the groups in the order in which they are printed."""
        return (
            self.order,
            self.service,
            self.now,
            self.chronology,
            self.tests,
            self.terms,
            self.against,
            self.directions,
        )


def draft_summary(material: Material, interim: OrderWords, full: OrderWords) -> DraftedSummary:
    """Return every paragraph as the program writes it, whatever somebody has written instead."""
    taken: set[str] = set()

    def group(heading: str, *paragraphs: DraftedParagraph) -> DraftedSection:
        return DraftedSection(heading, name_apart(paragraphs, taken))

    lines = choose_lines(material)
    terms = write_terms(material, interim=material.has_interim)
    return DraftedSummary(
        order=group("Order sought", write_order_sought(material, interim, full)),
        service=group("Service", write_service_paragraph(material)),
        now=group("Why an interim order is appropriate now", *_list_why_now(material)),
        chronology=group("Chronology in brief", *(line.paragraph for line in lines)),
        dates=tuple(line.date for line in lines),
        tests=group("The tests and their evidence", *write_test_paragraphs(material), write_standard()),
        terms=group(_get_terms_heading(material), *_draft_terms(material, terms)),
        numbered=terms,
        against=group("Points against the applicant", *choose_points(material)),
        directions=group("Directions asked for", *write_direction_paragraphs(material)),
    )


def write_summary(material: Material, interim: OrderWords, full: OrderWords) -> SummaryWords:
    """Return the case summary: two pages, in the order in which the court asks."""
    drafted = draft_summary(material, interim, full)

    def place(section: DraftedSection) -> tuple[PlacedParagraph, ...]:
        return place_edits(material.case, DraftedDocument.SUMMARY, section.paragraphs)

    def say(section: DraftedSection) -> tuple[str, ...]:
        return tuple(line for placed in place(section) for line in placed.lines)

    *tests, standard = place(drafted.tests)
    return SummaryWords(
        order_sought=say(drafted.order),
        s5_answer=say(drafted.now),
        chronology=tuple(
            ChronologyLineWords(day, placed.text)
            for day, placed in zip(drafted.dates, place(drafted.chronology), strict=True)
            if placed.text
        ),
        tests=tuple(line for placed in tests for line in placed.lines),
        terms=tuple(
            SummaryTermWords(term.number, placed.text, term.evidence)
            for term, placed in zip(drafted.numbered, place(drafted.terms), strict=True)
            if placed.text
        ),
        terms_heading=drafted.terms.heading,
        against=say(drafted.against),
        directions=say(drafted.directions),
        service=" ".join(say(drafted.service)),
        standard=standard.text,
    )


def _list_why_now(material: Material) -> Iterator[DraftedParagraph]:
    if material.has_interim:
        yield from write_why_now(material)


def _get_terms_heading(material: Material) -> str:
    return "Interim terms sought" if material.has_interim else "Terms sought"


def _draft_terms(material: Material, terms: tuple[TermWords, ...]) -> Iterator[DraftedParagraph]:
    """Yield each term with its words, short; exceptions are named only, for the draft order has them."""
    room = max(_TERM_LENGTH, _TERMS_LENGTH // max(len(terms), 1))
    held = material.interim_terms if material.has_interim else material.full_terms
    for item, term in zip(held, terms, strict=True):
        words, has_exceptions, _ = term.text.partition(", except")
        kept = shorten(words, room)
        said = f"{kept} (with exceptions)." if has_exceptions and kept == words else kept
        where = material.point_to("terms", item.term.id)
        told = fact(said, where) if said else gap("The words of this term are not stated.", f"{where}/values")
        yield paragraph(f"terms.{item.term.id}", told)


@dataclass(frozen=True, slots=True)
class DatedLine:
    """One line of the short chronology with its date."""

    date: str
    paragraph: DraftedParagraph


def choose_lines(material: Material) -> tuple[DatedLine, ...]:
    """Return at most six lines: the first request to stop, the first incident, and the latest ones."""
    stops = [
        (
            told.request.on,
            DatedLine(
                told.words.date,
                paragraph(f"chronology.stop.{told.day}", fact(shorten(told.words.said), *told.sources)),
            ),
        )
        for told in list_requests(material)
    ]
    acts = [(incident.when.on, _draft_line(material, incident)) for incident in material.incidents]
    if len(stops) + len(acts) > LINES:
        stops = stops[:1]
        acts = [acts[0], *acts[-(LINES - 1 - len(stops)) :]]
    return tuple(line for _, line in sorted([*stops, *acts], key=lambda pair: pair[0]))


def _draft_line(material: Material, incident: Incident) -> DatedLine:
    said = shorten(first_sentence(incident.description))
    where = material.point_to("incidents", incident.id, "description")
    told = fact(said, where) if said else gap("What happened is not stated.", where)
    name = f"chronology.incident.{incident.id}"
    return DatedLine(capitalise(say_days(incident.when)), paragraph(name, told))
