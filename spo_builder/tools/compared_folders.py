"""Reads the two folders of a comparison: tells cases from packs, and reads a pack with its documents."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from spo_builder.actions.pack_comparison import PackContents
from spo_builder.clock import LONDON
from spo_builder.documents.audience import Audience
from spo_builder.documents.manifest import read_manifest
from spo_builder.errors import InputError
from spo_builder.tools.case_folder import CASE_FILE, EXHIBITS
from spo_builder.tools.files import read_limited
from spo_builder.tools.pack_folder import MANIFEST

if TYPE_CHECKING:
    from pathlib import Path

    from spo_builder.documents.manifest import Manifest, ManifestFile

_MOST_BYTES = 100 * 1024 * 1024
_SERVED: Final = Audience.SERVED.value


class FolderKind(StrEnum):
    """What a folder holds."""

    CASE = "case"
    PACK = "pack"


@dataclass(frozen=True, slots=True)
class _Found:
    """A folder with what it holds."""

    path: Path
    kinds: frozenset[FolderKind]


class ComparedFolderError(InputError):
    """This folder cannot be compared."""

    advice = "Give two folders with case.json, or two folders that `spo-builder draft` made."


class RedlineFolderError(InputError):
    """Compared documents cannot be written into this folder."""

    advice = "Choose another folder with --redline."


def find_common_kind(old: Path, new: Path) -> FolderKind:
    """Return what both folders hold; two cases come first where both hold both.

    Raises:
        ComparedFolderError: a folder is missing or holds neither, or one is a case and the other a pack.
    """
    first, second = _look(old), _look(new)
    for kind in FolderKind:
        if kind in first.kinds and kind in second.kinds:
            return kind
    case, pack = (first, second) if FolderKind.CASE in first.kinds else (second, first)
    message = f"{case.path} is a case and {pack.path} is a pack; these cannot be compared."
    raise ComparedFolderError(message)


def read_saved_day(path: Path) -> date:
    """Return the day on which the `case.json` of a folder was last written, in London."""
    file = path if path.name == CASE_FILE else path / CASE_FILE
    return datetime.fromtimestamp(file.stat().st_mtime, LONDON).date()


def read_pack(path: Path) -> PackContents:
    """Return the pack in a folder: its manifest, and those of its Word files that are there.

    Raises:
        ComparedFolderError: the manifest is damaged or names a file outside the pack.
        InputError: a document cannot be read.
    """
    manifest = read_manifest(read_limited(path / MANIFEST, _MOST_BYTES))
    if manifest is None or not _is_sound(manifest, path):
        message = f"{path / MANIFEST} is damaged, or is not of a pack that `spo-builder draft` made."
        raise ComparedFolderError(message, advice="Draft the pack again, or restore the file.")
    names = [row.file for row in manifest.files if row.file.endswith(".docx")]
    return PackContents(
        manifest,
        {name: read_limited(path / name, _MOST_BYTES) for name in names if (path / name).is_file()},
    )


def check_redline_folder(folder: Path, compared: str, sources: tuple[Path, ...], *, replace: bool) -> None:
    """Check that compared documents may be written below a folder.

    Args:
        folder: the output folder.
        compared: name of the folder for them inside it.
        sources: the folders that are compared; their exhibits are kept as they were received.
        replace: write over what is there.

    Raises:
        RedlineFolderError: the folder is for serving or for exhibits, or holds compared documents already.
    """
    place = folder.resolve()
    if _SERVED in place.parts:
        message = f"{folder} is for served copies; a compared document holds old words and is internal."
        raise RedlineFolderError(message)
    if any(place.is_relative_to((source / EXHIBITS).resolve()) for source in sources):
        message = f"{folder} lies among the exhibits, which are kept as they were received."
        raise RedlineFolderError(message)
    target = folder / compared
    if not replace and target.is_dir() and any(target.iterdir()):
        message = f"{target} holds compared documents already, and somebody may have written into them."
        raise RedlineFolderError(message, advice="Choose another folder, or give --replace.")


def _look(path: Path) -> _Found:
    if not path.exists():
        message = f"There is no folder {path}."
        raise ComparedFolderError(message)
    kinds = {
        kind
        for kind, name in ((FolderKind.CASE, CASE_FILE), (FolderKind.PACK, MANIFEST))
        if (path / name).is_file() or (kind is FolderKind.CASE and path.name == CASE_FILE)
    }
    if not kinds:
        message = f"{path} holds neither a case ({CASE_FILE}) nor a pack ({MANIFEST})."
        raise ComparedFolderError(message)
    return _Found(path, frozenset(kinds))


def _is_sound(manifest: Manifest, root: Path) -> bool:
    """Return whether the day is one and every file lies in the folder of its audience."""
    try:
        date.fromisoformat(manifest.on)
    except ValueError:
        return False
    return all(_is_inside(row, root) for row in manifest.files)


def _is_inside(row: ManifestFile, root: Path) -> bool:
    folder, _, name = row.file.partition("/")
    plain = folder == row.audience in set(Audience) and name and "/" not in name and "\\" not in name
    return bool(plain) and name != ".." and (root / row.file).resolve().is_relative_to(root.resolve())
