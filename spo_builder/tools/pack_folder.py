"""A drafted pack on disk: written whole, and never over a document that somebody has edited since."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from spo_builder.documents.manifest import read_manifest
from spo_builder.errors import Fault, InputError
from spo_builder.tools.files import replace_folders, say_locked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from spo_builder.documents.manifest import Manifest

MANIFEST = "manifest.json"


class DocumentsEditedError(InputError):
    """Documents in the output folder were edited after they were drafted."""

    advice = "Choose another folder with --out, or give --replace to draft over them."


def check_unedited(target: Path, folders: Iterable[str]) -> None:
    """Check that nobody edited a document below some folders since it was drafted.

    Raises:
        DocumentsEditedError: with every edited document.
        OutputLockedError: when what is there cannot be read.
    """
    try:
        edited = tuple(_find_edited(target, folders))
    except OSError as error:
        raise say_locked(target, error) from error
    if edited:
        raise DocumentsEditedError(faults=edited)


def write_pack(target: Path, files: Mapping[str, bytes], *, folders: Iterable[str], replace: bool) -> None:
    """Write a pack below `target`: `<audience>/<file>` and `manifest.json`, all or nothing.

    Args:
        target: the output folder.
        files: relative path with forward slashes -> bytes.
        folders: folders of the audiences drafted now; each is replaced as a whole, also by nothing, so that
            no stale copy stays; folders of other audiences stay as they are.
        replace: write over documents that were edited since they were drafted.

    Raises:
        DocumentsEditedError: with every edited document, when `replace` is false.
        OutputLockedError: when the folder cannot be written.
    """
    held = tuple(folders)
    if not replace:
        check_unedited(target, held)
    replace_folders(target, files, held)


def read_pack_manifest(target: Path) -> Manifest | None:
    """Return the manifest of the pack in a folder, or None when there is none that can be read."""
    try:
        return read_manifest((target / MANIFEST).read_bytes())
    except OSError:
        return None


def read_known_pdfs(target: Path) -> dict[str, bytes]:
    """Return the PDFs of the pack in a folder that are as they were written, by the hash of their Word file.

    A document that has not changed since needs no new PDF.
    """
    manifest = read_pack_manifest(target)
    drafted = {row.file: row.sha256 for row in manifest.files} if manifest else {}
    known: dict[str, bytes] = {}
    for name, digest in drafted.items():
        source = drafted.get(f"{name.removesuffix('.pdf')}.docx") if name.endswith(".pdf") else None
        data = _read_if_whole(target / name, digest) if source else None
        if source and data is not None:
            known[source] = data
    return known


def _read_if_whole(path: Path, digest: str) -> bytes | None:
    try:
        data = path.read_bytes()
    except OSError:
        return None
    return data if hashlib.sha256(data).hexdigest() == digest else None


def _find_edited(target: Path, folders: Iterable[str]) -> Iterator[Fault]:
    manifest = read_pack_manifest(target)
    if manifest is None and (target / MANIFEST).exists():
        yield Fault(MANIFEST, "This file is no list of a pack that the program wrote.")
    drafted = {row.file: row.sha256 for row in manifest.files} if manifest else {}
    for folder in folders:
        for path in sorted((target / folder).rglob("*")) if (target / folder).is_dir() else ():
            name = path.relative_to(target).as_posix()
            if path.is_file() and drafted.get(name) != hashlib.sha256(path.read_bytes()).hexdigest():
                yield Fault(name, "This file is not as the program wrote it.")
