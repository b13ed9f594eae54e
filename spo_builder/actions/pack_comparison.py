"""What two packs hold and how they differ, document by document, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from spo_builder.documents.audience import Audience

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spo_builder.documents.manifest import Manifest, ManifestFile


@dataclass(frozen=True, slots=True)
class PackContents:
    """A pack with the bytes of its documents.

    Attributes:
        manifest: what the pack says of itself.
        documents: path below the pack's folder -> bytes, of the Word files that are there.
    """

    manifest: Manifest
    documents: Mapping[str, bytes]


class Change(StrEnum):
    """What happened to one document from one pack to another."""

    ADDED = "added"
    REMOVED = "removed"
    SAME = "same"
    SAME_WORDS = "same words"
    CHANGED = "changed"
    WITHHELD = "withheld"


UNCHANGED: Final = frozenset({Change.SAME, Change.SAME_WORDS})
"""What leaves the words of a document as they were."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One place of a document whose words changed; empty where there was or is nothing."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class DocumentDifference:
    """What happened to one document; internal.

    Attributes:
        id: number of the form.
        title: title of the form.
        audience: whose copy.
        file: path below the folder of the pack.
        change: what happened.
        places: how many places changed.
        passages: the words of these places, of served copies as drafted alone: nothing confidential is there.
        notes: what else is to be known of it, a sentence each.
    """

    id: str
    title: str
    audience: str
    file: str
    change: Change
    places: int = 0
    passages: tuple[Passage, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PackComparison:
    """What differs between two packs; internal.

    Attributes:
        old: manifest of the earlier pack.
        new: manifest of the later one.
        documents: every document of either, by audience and form.
        remarks: what is stale, edited or missing, a sentence each.
    """

    old: Manifest
    new: Manifest
    documents: tuple[DocumentDifference, ...]
    remarks: tuple[str, ...]

    @property
    def is_same(self) -> bool:
        """Return whether both packs hold the same documents with the same words."""
        return all(row.change in UNCHANGED for row in self.documents)


@dataclass(frozen=True, slots=True)
class Selection:
    """Which documents are compared.

    Attributes:
        audiences: whose copies.
        forms: numbers of the forms; empty for all.
    """

    audiences: tuple[Audience, ...] = tuple(Audience)
    forms: frozenset[str] = frozenset()

    def holds(self, row: ManifestFile) -> bool:
        """Return whether a document is among those compared."""
        return row.audience in self.audiences and (not self.forms or row.id in self.forms)
