"""A drafted pack on disk: written whole, and never over a document that somebody has edited since."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from spo_builder.errors import Fault, InputError
from spo_builder.tools.files import replace_folders

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

MANIFEST = "manifest.json"


class DocumentsEditedError(InputError):
    """Documents in the output folder were edited after they were drafted."""

    advice = "Choose another folder with --out, or give --replace to draft over them."


def write_pack(target: Path, files: Mapping[str, bytes], *, replace: bool) -> None:
    """Write a pack below `target`: `<audience>/<file>` and `manifest.json`, all or nothing.

    Args:
        target: the output folder; folders of audiences that are not in `files` stay as they are.
        files: relative path with forward slashes -> bytes.
        replace: write over documents that were edited since they were drafted.

    Raises:
        DocumentsEditedError: with every edited document, when `replace` is false.
        OutputLockedError: when the folder cannot be written.
    """
    folders = sorted({name.split("/")[0] for name in files if "/" in name})
    edited = () if replace else tuple(_find_edited(target, folders))
    if edited:
        raise DocumentsEditedError(faults=edited)
    replace_folders(target, files)


def _find_edited(target: Path, folders: list[str]) -> Iterator[Fault]:
    drafted = _read_hashes(target / MANIFEST)
    for folder in folders:
        for path in sorted((target / folder).rglob("*")) if (target / folder).is_dir() else ():
            name = path.relative_to(target).as_posix()
            if path.is_file() and drafted.get(name) != hashlib.sha256(path.read_bytes()).hexdigest():
                yield Fault(name, "This file is not as the program wrote it.")


def _read_hashes(manifest: Path) -> dict[str, str]:
    try:
        data = json.loads(manifest.read_bytes())
        rows = [row for row in data["files"] if isinstance(row, dict)]
        return {str(row["file"]): str(row["sha256"]) for row in rows}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
