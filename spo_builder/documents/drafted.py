"""The drafted paragraphs of the officer's statement and of the case summary, document by document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from spo_builder.case.statements import DraftedDocument
from spo_builder.documents.drafting.edits import place_edits
from spo_builder.documents.parts.orders import write_order
from spo_builder.documents.parts.statement import draft_statement
from spo_builder.documents.parts.summary import draft_summary

if TYPE_CHECKING:
    from spo_builder.documents.drafting.edits import PlacedParagraph
    from spo_builder.documents.drafting.sentences import DraftedSection
    from spo_builder.documents.parts.material import Material


@dataclass(frozen=True, slots=True)
class PlacedSection:
    """A heading with its paragraphs as they will be printed."""

    heading: str
    paragraphs: tuple[PlacedParagraph, ...]


def draft_document(material: Material, document: DraftedDocument) -> tuple[DraftedSection, ...]:
    """Return the paragraphs of a document as the program writes them, in the order of print."""
    if document is DraftedDocument.STATEMENT:
        return draft_statement(material)
    interim, full = write_order(material, interim=True), write_order(material, interim=False)
    return draft_summary(material, interim, full).sections


def place_document(material: Material, document: DraftedDocument) -> tuple[PlacedSection, ...]:
    """Return the same with what somebody has written instead; sections without a paragraph are left out."""
    return tuple(
        PlacedSection(section.heading, place_edits(material.case, document, section.paragraphs))
        for section in draft_document(material, document)
        if section.paragraphs
    )
