"""The drafted statement and summary: showing each sentence with its source, rewriting, restoring."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from pydantic import ValidationError

from spo_builder.actions.check import check_case
from spo_builder.case.faults import describe_fault
from spo_builder.case.statements import DraftedDocument, TextBlock
from spo_builder.documents.audience import Audience
from spo_builder.documents.drafted import place_document
from spo_builder.documents.parts.material import gather_material
from spo_builder.documents.parts.sources import find_owner, name_places, name_thing
from spo_builder.documents.text_drift import RULE
from spo_builder.errors import InputError
from spo_builder.law.pack import get_law_pack

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from spo_builder.actions.ports import CaseStore
    from spo_builder.case.record import CaseRecord
    from spo_builder.documents.drafted import PlacedSection
    from spo_builder.documents.drafting.edits import PlacedParagraph
    from spo_builder.documents.drafting.sentences import Sentence
    from spo_builder.documents.parts.material import Material
    from spo_builder.findings import Finding

_NEAR: Final = 3
# More places than these are told together, as incidents 1 to 8.
_FEW: Final = 3


class ParagraphUnknownError(InputError):
    """There is no drafted paragraph of that name."""


class ParagraphAmbiguousError(InputError):
    """Both documents have a paragraph of that name."""

    advice = "Say which with --document D07 or --document D17a."


class ParagraphUntouchedError(InputError):
    """Nobody has rewritten a paragraph of that name."""


@dataclass(frozen=True, slots=True)
class ShownSource:
    """One place of the record that a sentence rests on.

    Attributes:
        pointer: JSON Pointer into the record.
        words: the thing that it belongs to, such as "incident 3".
    """

    pointer: str
    words: str


@dataclass(frozen=True, slots=True)
class ShownSentence:
    """One sentence as the program writes it.

    Attributes:
        text: its words.
        kind: fact, gap or framing.
        sources: where the fact stands, or where what is missing would be entered.
        told: the sources in one line; of many, each thing once.
    """

    text: str
    kind: str
    sources: tuple[ShownSource, ...]
    told: str


@dataclass(frozen=True, slots=True)
class ShownParagraph:
    """One paragraph with what the program wrote and what is printed.

    Attributes:
        id: its name.
        text: the words that are printed; empty when it is left out.
        generated: the words of the program.
        is_edited: whether somebody has rewritten it.
        sentences: the sentences of the program.
        drift: how the edit has drifted from the record.
    """

    id: str
    text: str
    generated: str
    is_edited: bool
    sentences: tuple[ShownSentence, ...]
    drift: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class ShownSection:
    """A heading with its paragraphs."""

    heading: str
    paragraphs: tuple[ShownParagraph, ...]


@dataclass(frozen=True, slots=True)
class ShownDocument:
    """A drafted document paragraph by paragraph; internal.

    Attributes:
        document: D07 or D17a.
        sections: its paragraphs below their headings.
        unplaced: findings on edits that are not printed, since their paragraph is gone.
    """

    document: DraftedDocument
    sections: tuple[ShownSection, ...]
    unplaced: tuple[Finding, ...]


def show_document(case: CaseRecord, on: date, document: DraftedDocument) -> ShownDocument:
    """Return each paragraph of a document with the source of each sentence and what has drifted."""
    assessment = check_case(case, on)
    material = gather_material(case, assessment, Audience.INTERNAL, get_law_pack())
    drift = _sort_drift(case, assessment.findings, document)
    sections = tuple(
        ShownSection(section.heading, tuple(_show(material, item, drift) for item in section.paragraphs))
        for section in place_document(material, document)
    )
    placed = {item.id for section in sections for item in section.paragraphs}
    unplaced = tuple(item for name, found in drift.items() if name not in placed for item in found)
    return ShownDocument(document, sections, unplaced)


def _sort_drift(
    case: CaseRecord, findings: Iterable[Finding], document: DraftedDocument
) -> dict[str, tuple[Finding, ...]]:
    """Return the findings on the edits of a document by the name of the paragraph."""
    names = {
        f"/text_blocks/{index}": block.paragraph
        for index, block in enumerate(case.text_blocks)
        if block.document is document
    }
    drift: dict[str, tuple[Finding, ...]] = {}
    for finding in findings:
        if finding.id == RULE and finding.where in names:
            name = names[finding.where]
            drift[name] = (*drift.get(name, ()), finding)
    return drift


def _show(
    material: Material, placed: PlacedParagraph, drift: dict[str, tuple[Finding, ...]]
) -> ShownParagraph:
    return ShownParagraph(
        id=placed.drafted.id,
        text="\n".join(placed.lines),
        generated=placed.drafted.text,
        is_edited=placed.is_edited,
        sentences=tuple(_show_sentence(material, item) for item in placed.drafted.sentences),
        drift=drift.get(placed.drafted.id, ()),
    )


def _show_sentence(material: Material, sentence: Sentence) -> ShownSentence:
    sources = tuple(
        ShownSource(pointer, name_thing(material, find_owner(pointer))) for pointer in sentence.sources
    )
    few = (f"{source.words} ({source.pointer})" for source in sources)
    told = few if len(sources) <= _FEW else name_places(material, sentence.sources)
    return ShownSentence(sentence.text, sentence.kind.value, sources, "; ".join(told))


@dataclass(frozen=True, slots=True)
class Edit:
    """What somebody writes in place of a paragraph.

    Attributes:
        paragraph: its name.
        text: the words; empty leaves the paragraph out.
        on: the day of the edit.
        document: where it stands; None when the name says it.
    """

    paragraph: str
    text: str
    on: date
    document: DraftedDocument | None = None


def record_edit(case: CaseRecord, edit: Edit, store: CaseStore) -> ShownParagraph:
    """Keep the words of an edit in the record, beside what the program writes, and return the paragraph.

    Words that are the program's own need no keeping: an earlier edit is then taken out.

    Raises:
        ParagraphUnknownError: no document has a paragraph of that name; near names are said.
        ParagraphAmbiguousError: both have one, and the edit does not say which it means.
        InputError: the words cannot be printed.
    """
    document, placed = _find_paragraph(case, edit)
    text = "\n".join(line.rstrip() for line in edit.text.splitlines()).strip()
    kept = [
        item for item in case.text_blocks if (item.document, item.paragraph) != (document, edit.paragraph)
    ]
    if " ".join(text.split()) != placed.drafted.text:
        kept.append(_make_block(edit, document, text, placed.drafted.text))
    changed = case.evolve(text_blocks=tuple(kept))
    store.save(changed)
    return _get_shown(changed, edit.on, document, edit.paragraph)


def _make_block(edit: Edit, document: DraftedDocument, text: str, generated: str) -> TextBlock:
    try:
        return TextBlock(
            document=document, paragraph=edit.paragraph, text=text, generated=generated, on=edit.on
        )
    except ValidationError as error:
        faults = tuple(describe_fault(detail) for detail in error.errors(include_url=False))
        message = "The words cannot be printed as they are."
        raise InputError(message, faults=faults) from error


def _find_paragraph(case: CaseRecord, edit: Edit) -> tuple[DraftedDocument, PlacedParagraph]:
    wanted = (edit.document,) if edit.document else tuple(DraftedDocument)
    material = gather_material(case, check_case(case, edit.on), Audience.INTERNAL, get_law_pack())
    held = {document: _list_paragraphs(place_document(material, document)) for document in wanted}
    found = [(document, rows[edit.paragraph]) for document, rows in held.items() if edit.paragraph in rows]
    if len(found) > 1:
        message = f"D07 and D17a both have a paragraph “{edit.paragraph}”."
        raise ParagraphAmbiguousError(message)
    if not found:
        raise _refuse_unknown(edit, {name for rows in held.values() for name in rows})
    return found[0]


def _list_paragraphs(sections: tuple[PlacedSection, ...]) -> dict[str, PlacedParagraph]:
    return {item.drafted.id: item for section in sections for item in section.paragraphs}


def _refuse_unknown(edit: Edit, names: set[str]) -> ParagraphUnknownError:
    where = f"in {edit.document.value}" if edit.document else "in D07 or D17a"
    near = get_close_matches(edit.paragraph, sorted(names), n=_NEAR)
    advice = (
        f"Near are: {', '.join(near)}."
        if near
        else "`spo-builder statement CASE` lists them with their names."
    )
    return ParagraphUnknownError(f"There is no paragraph “{edit.paragraph}” {where}.", advice=advice)


def _get_shown(case: CaseRecord, on: date, document: DraftedDocument, name: str) -> ShownParagraph:
    shown = show_document(case, on, document)
    return next(item for section in shown.sections for item in section.paragraphs if item.id == name)


def record_restoring(
    case: CaseRecord, paragraph: str, document: DraftedDocument | None, store: CaseStore
) -> DraftedDocument:
    """Take the edits of a paragraph out of the record, so that the program's words are printed again.

    Raises:
        ParagraphUntouchedError: nobody has rewritten it; those that are rewritten are said.
        ParagraphAmbiguousError: it is rewritten in both documents.
    """
    found = {
        block.document
        for block in case.text_blocks
        if block.paragraph == paragraph and document in {None, block.document}
    }
    if len(found) > 1:
        message = f"Paragraph “{paragraph}” is rewritten in D07 and in D17a."
        raise ParagraphAmbiguousError(message)
    if not found:
        names = dict.fromkeys(f"{block.paragraph} ({block.document.value})" for block in case.text_blocks)
        advice = f"Rewritten are: {', '.join(names)}." if names else "No paragraph is rewritten."
        message = f"Paragraph “{paragraph}” is not rewritten."
        raise ParagraphUntouchedError(message, advice=advice)
    held = found.pop()
    kept = (item for item in case.text_blocks if (item.document, item.paragraph) != (held, paragraph))
    store.save(case.evolve(text_blocks=tuple(kept)))
    return held
