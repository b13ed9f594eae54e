"""Puts the paragraphs that somebody has rewritten in place of the drafted ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from spo_builder.documents.wording.lists import split_paragraphs

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord
    from spo_builder.case.statements import DraftedDocument, TextBlock
    from spo_builder.documents.drafting.sentences import DraftedParagraph


@dataclass(frozen=True, slots=True)
class PlacedParagraph:
    """A paragraph as it will be printed, with what the program had written.

    Attributes:
        drafted: the program's paragraph.
        block: what somebody wrote instead, or None.
    """

    drafted: DraftedParagraph
    block: TextBlock | None = None

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the paragraphs that are printed: none where it is left out, several where it was parted."""
        return (self.drafted.text,) if self.block is None else split_paragraphs(self.block.text)

    @property
    def text(self) -> str:
        """Return the printed words on one line; empty where it is left out."""
        return " ".join(self.lines)

    @property
    def is_edited(self) -> bool:
        """Return whether somebody wrote other words."""
        return self.block is not None


def place_edits(
    case: CaseRecord, document: DraftedDocument, paragraphs: tuple[DraftedParagraph, ...]
) -> tuple[PlacedParagraph, ...]:
    """Return the paragraphs of a document, each with its edit if it has one; the first of two counts."""
    blocks: dict[str, TextBlock] = {}
    for block in case.text_blocks:
        if block.document is document:
            blocks.setdefault(block.paragraph, block)
    return tuple(PlacedParagraph(item, blocks.get(item.id)) for item in paragraphs)
