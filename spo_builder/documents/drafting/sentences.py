"""A drafted sentence with the places of the record that it states, and a paragraph of them with its name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class SentenceKind(StrEnum):
    """What a sentence does: it states a fact of the record, admits a gap, or only leads the reader."""

    FACT = "fact"
    GAP = "gap"
    FRAMING = "framing"


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is printed in one breath: mostly one sentence, or the few that one field of the record holds.

    Attributes:
        text: its words; empty for one that is not printed.
        sources: JSON Pointers into the record: of a fact where it stands, of a gap where it would be entered.
        kind: fact, gap or framing.
    """

    text: str
    sources: tuple[str, ...] = ()
    kind: SentenceKind = SentenceKind.FACT


def fact(text: str, *sources: str) -> Sentence:
    """Return a sentence that states what stands at these places of the record."""
    return Sentence(text, tuple(dict.fromkeys(sources)))


def gap(text: str, *where: str) -> Sentence:
    """Return a sentence that says what is not known or not entered, with where it would be."""
    return Sentence(text, tuple(dict.fromkeys(where)), SentenceKind.GAP)


def framing(text: str) -> Sentence:
    """Return a fixed sentence that states nothing of the record."""
    return Sentence(text, kind=SentenceKind.FRAMING)


@dataclass(frozen=True, slots=True)
class DraftedParagraph:
    """One paragraph as the program writes it.

    Attributes:
        id: its name, unique in its document and built from the ids of the record, such as
            "acts.incident.following"; it stays when other parts of the record change.
        sentences: what it says, in order; none is empty.
    """

    id: str
    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        """Return its words."""
        return " ".join(sentence.text for sentence in self.sentences)

    @property
    def sources(self) -> tuple[str, ...]:
        """Return the places of all its facts, each once."""
        return self._list_places(SentenceKind.FACT)

    @property
    def gaps(self) -> tuple[str, ...]:
        """Return the places where something is missing, each once."""
        return self._list_places(SentenceKind.GAP)

    def _list_places(self, kind: SentenceKind) -> tuple[str, ...]:
        places = (place for item in self.sentences if item.kind is kind for place in item.sources)
        return tuple(dict.fromkeys(places))


def paragraph(name: str, *sentences: Sentence) -> DraftedParagraph:
    """Return a paragraph of those sentences that have words."""
    return DraftedParagraph(name, tuple(sentence for sentence in sentences if sentence.text))


@dataclass(frozen=True, slots=True)
class DraftedSection:
    """A heading with its paragraphs; the heading may be empty."""

    heading: str
    paragraphs: tuple[DraftedParagraph, ...]


def name_apart(paragraphs: Iterable[DraftedParagraph], taken: set[str]) -> tuple[DraftedParagraph, ...]:
    """Return the paragraphs that have words, the second of one name as "name.2", and so on.

    Args:
        paragraphs: in their order; those of one field that holds several share a name.
        taken: names used before in the document; the new ones are added.
    """
    return tuple(_name_apart(item, taken) for item in paragraphs if item.sentences)


def _name_apart(item: DraftedParagraph, taken: set[str]) -> DraftedParagraph:
    name, number = item.id, 1
    while name in taken:
        number += 1
        name = f"{item.id}.{number}"
    taken.add(name)
    return replace(item, id=name)
