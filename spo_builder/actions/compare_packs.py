"""Comparing two packs document by document, and marking the changes of each in a document of its own."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, time
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from spo_builder.actions.pack_comparison import (
    Change,
    DocumentDifference,
    PackComparison,
    PackContents,
    Passage,
    Selection,
)
from spo_builder.actions.ports import RedlineTask
from spo_builder.case.stretches import shorten, show_change
from spo_builder.documents.audience import Audience

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spo_builder.actions.ports import DocumentReader, Redliner
    from spo_builder.documents.manifest import ManifestFile

COMPARED_FOLDER: Final = "internal-comparison"
_BANNER: Final = "NOT READY:"
_VERSION_LENGTH: Final = 12
_AUDIENCES: Final = tuple(audience.value for audience in Audience)


def compare_packs(
    old: PackContents, new: PackContents, reader: DocumentReader, selection: Selection
) -> PackComparison:
    """Return what differs between two packs.

    The case version and the banner that a pack is not ready stand on every page; they are no change of words.

    Args:
        old: the earlier pack.
        new: the later pack.
        reader: reads Word files.
        selection: which documents.

    Raises:
        BrokenWordFileError: a document is damaged.
    """
    olds, news = _list_rows(old, selection), _list_rows(new, selection)
    files = sorted({*olds, *news}, key=lambda file: _order(news.get(file) or olds[file]))
    withheld = {row.file for pack in (old, new) for row in pack.manifest.withheld}
    documents = []
    for file in files:
        before, after = olds.get(file), news.get(file)
        if before and after:
            documents.append(_compare(before, after, old, new, reader))
        else:
            change = Change.WITHHELD if file in withheld else Change.ADDED if after else Change.REMOVED
            documents.append(_describe(after or olds[file], change))
    remarks = (*_remark("A", old, olds), *_remark("B", new, news))
    return PackComparison(old.manifest, new.manifest, tuple(documents), remarks)


def redline_packs(
    comparison: PackComparison, old: PackContents, new: PackContents, redliner: Redliner
) -> dict[str, bytes]:
    """Return a document with tracked changes for each changed one: path below the output folder -> bytes.

    They stand apart from every served folder: a tracked deletion holds the old words.

    Raises:
        ToolMissingError: the program that writes tracked changes is not installed.
        ToolFailedError: it failed, with the document's name.
    """
    tasks = {
        f"{COMPARED_FOLDER}/{row.file.removesuffix('.docx')}-compared.docx": RedlineTask(
            old.documents[row.file], new.documents[row.file], f"{row.title} (compared, internal)"
        )
        for row in list_changed(comparison)
    }
    when = datetime.combine(date.fromisoformat(comparison.new.on), time(), UTC)
    return dict(redliner.redline(tasks, when))


def list_changed(comparison: PackComparison) -> tuple[DocumentDifference, ...]:
    """Return the documents that stand in both packs with other words or pictures."""
    return tuple(row for row in comparison.documents if row.change is Change.CHANGED)


def _list_rows(pack: PackContents, selection: Selection) -> dict[str, ManifestFile]:
    """Return the Word files of a pack that are there and selected; a PDF follows from its Word file."""
    return {
        row.file: row for row in pack.manifest.files if row.file in pack.documents and selection.holds(row)
    }


def _order(row: ManifestFile) -> tuple[int, str]:
    return _AUDIENCES.index(row.audience), row.file


def _describe(row: ManifestFile, change: Change) -> DocumentDifference:
    return DocumentDifference(row.id, row.title, row.audience, row.file, change)


def _compare(
    before: ManifestFile, after: ManifestFile, old: PackContents, new: PackContents, reader: DocumentReader
) -> DocumentDifference:
    data, other = old.documents[after.file], new.documents[after.file]
    if data == other:
        return _describe(after, Change.SAME)
    passages = tuple(
        _find_passages(
            _read(reader, data, after.file, before.case_version),
            _read(reader, other, after.file, after.case_version),
        )
    )
    pictures = [reader.list_pictures(document, after.file) for document in (data, other)]
    notes = (
        *(("A picture in it changed.",) if pictures[0] != pictures[1] else ()),
        *(("Its Word form changed.",) if before.template_sha256 != after.template_sha256 else ()),
    )
    is_changed = bool(passages) or pictures[0] != pictures[1]
    edited = _is_edited(before, old) or _is_edited(after, new)
    shown = passages if after.audience == Audience.SERVED.value and not edited else ()
    return DocumentDifference(
        after.id,
        after.title,
        after.audience,
        after.file,
        Change.CHANGED if is_changed else Change.SAME_WORDS,
        len(passages),
        shown,
        notes,
    )


def _read(reader: DocumentReader, document: bytes, name: str, version: str) -> list[str]:
    """Return the lines of a document without the marks of the version that it was made from."""
    stamp = version[:_VERSION_LENGTH]
    lines = (line.replace(stamp, "") if stamp else line for line in reader.read_lines(document, name))
    return [line for line in lines if not line.startswith(_BANNER)]


def _find_passages(lines: list[str], others: list[str]) -> Iterator[Passage]:
    """Yield the places that changed: a changed line with the stretch that differs, other lines whole."""
    matcher = SequenceMatcher(None, lines, others, autojunk=False)
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind == "equal":
            continue
        gone, come = lines[first:last], others[start:end]
        for number in range(max(len(gone), len(come))):
            was, now = "".join(gone[number : number + 1]), "".join(come[number : number + 1])
            yield Passage(*show_change(was, now)) if was and now else Passage(shorten(was), shorten(now))


def _remark(name: str, pack: PackContents, rows: Mapping[str, ManifestFile]) -> Iterator[str]:
    """Yield what a reader must know of a pack before trusting the comparison."""
    current = pack.manifest.case_version
    stale = [row for row in rows.values() if row.case_version != current]
    for version in dict.fromkeys(row.case_version for row in stale):
        files = [row.file for row in stale if row.case_version == version]
        yield (
            f"Stale in {name}: {_count(files)} made from version {version[:_VERSION_LENGTH]}, not from "
            f"{current[:_VERSION_LENGTH]}. Draft the pack again."
        )
    edited = [row.file for row in rows.values() if _is_edited(row, pack)]
    if edited:
        yield f"Edited in {name} since it was drafted: {', '.join(edited)}."
    gone = [
        row.file
        for row in pack.manifest.files
        if row.file.endswith(".docx") and row.file not in pack.documents
    ]
    if gone:
        yield f"Missing from {name} although its manifest lists it: {', '.join(gone)}."


def _is_edited(row: ManifestFile, pack: PackContents) -> bool:
    return hashlib.sha256(pack.documents[row.file]).hexdigest() != row.sha256


def _count(files: list[str]) -> str:
    return f"{files[0]} was" if len(files) == 1 else f"{len(files)} documents were"
