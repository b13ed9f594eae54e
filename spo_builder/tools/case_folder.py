"""A case on disk: a folder with `case.json` and `exhibits/`, read whole and written in one step."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from spo_builder.case.canonical import render_case
from spo_builder.case.reading import SIZE_LIMIT, CaseUnreadableError, read_case
from spo_builder.errors import Fault, InputError
from spo_builder.tools.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.exhibits import Exhibit
    from spo_builder.case.record import CaseRecord

CASE_FILE = "case.json"
EXHIBITS = "exhibits"


class OutputAmongExhibitsError(InputError):
    """The folder for the results lies among the exhibits of the case."""

    advice = "Choose another folder with --out; exhibits are kept as they were received."


@dataclass(frozen=True, slots=True)
class CaseFolder:
    """A case folder that was read and found whole.

    Attributes:
        path: the folder.
        record: the case.
    """

    path: Path
    record: CaseRecord

    def read_exhibit(self, name: str) -> bytes:
        """Return the bytes of an exhibit file named in the record.

        Raises:
            CaseUnreadableError: when the file has gone since the case was read.
        """
        try:
            return (self.path / EXHIBITS / name).read_bytes()
        except OSError as error:
            message = f"The exhibit file {EXHIBITS}/{name} cannot be read."
            raise CaseUnreadableError(message, advice="Put the file back.") from error


@dataclass(frozen=True, slots=True)
class FolderStore:
    """Keeps the record of one case in its folder.

    Attributes:
        path: the folder.
    """

    path: Path

    def save(self, record: CaseRecord) -> None:
        """Put a record in place of the one that is kept, whole and in one step.

        Raises:
            OutputLockedError: the folder cannot be written; the old record is still there.
        """
        write_case_folder(self.path, record)


def read_case_folder(path: Path) -> CaseFolder:
    """Return the case in a folder, with every exhibit file present and unchanged.

    Args:
        path: the folder, or its `case.json`.

    Raises:
        CaseUnreadableError: with every fault and its place.
    """
    folder = path.parent if path.name == CASE_FILE else path
    record = read_case(_read_bytes(folder))
    faults = tuple(_find_exhibit_faults(folder, record))
    if faults:
        count = "One exhibit file is" if len(faults) == 1 else f"{len(faults)} exhibit files are"
        message = f"{count} not as the case says."
        raise CaseUnreadableError(message, faults=faults)
    return CaseFolder(folder, record)


def check_output(case: CaseFolder, out: Path) -> None:
    """Check that results do not go among the exhibits, which are kept as they were received.

    Raises:
        OutputAmongExhibitsError: when they would.
    """
    exhibits = _follow(case.path / EXHIBITS)
    if _follow(out).is_relative_to(exhibits):
        raise OutputAmongExhibitsError


def write_case_folder(path: Path, record: CaseRecord) -> None:
    """Write a record to `case.json` in the folder, in canonical form and in one step."""
    write_atomically(path / CASE_FILE, render_case(record))


def _read_bytes(folder: Path) -> bytes:
    file = folder / CASE_FILE
    try:
        if file.exists() and not file.is_file():
            message = f"{file} cannot be read: it is not a file."
            raise CaseUnreadableError(message, advice="Give the folder that holds case.json.")
        with file.open("rb") as stream:
            return stream.read(SIZE_LIMIT + 1)
    except FileNotFoundError as error:
        message = (
            f"There is no {CASE_FILE} in {folder}." if folder.is_dir() else f"There is no folder {folder}."
        )
        raise CaseUnreadableError(message, advice="Give the folder that holds case.json.") from error
    except OSError as error:
        message = f"{file} cannot be read: {error.strerror}."
        raise CaseUnreadableError(message, advice="Check the name and permissions of the folder.") from error


def _find_exhibit_faults(folder: Path, record: CaseRecord) -> Iterator[Fault]:
    root = _follow(folder / EXHIBITS)
    for position, exhibit in enumerate(record.exhibits):
        where = f"/exhibits/{position}"
        for field, name in (("file", exhibit.file), ("redacted_file", exhibit.redacted_file)):
            if name is not None:
                yield from _check_file(root, name, exhibit, f"{where}/{field}", hashed=field == "file")


def _follow(path: Path) -> Path:
    """Return the path with every link followed; a link that leads round in a circle stays as it is."""
    return Path(os.path.realpath(path))


def _check_file(root: Path, name: str, exhibit: Exhibit, where: str, *, hashed: bool) -> Iterator[Fault]:
    path = _follow(root / name)
    shown = f"The file {EXHIBITS}/{name}"
    try:
        if not path.is_relative_to(root):
            message = f"The file of exhibit {exhibit.mark} leads out of the folder {EXHIBITS}/."
            yield Fault(where, message, "Copy the file into the folder.")
        elif not path.is_file():
            advice = f"Put the file into {EXHIBITS}/ or take the name out of the case."
            yield Fault(where, f"{shown} of exhibit {exhibit.mark} is missing.", advice)
        elif hashed and exhibit.sha256 and _hash(path) != exhibit.sha256:
            advice = "Restore the original, or record the new file as a new exhibit."
            yield Fault(where, f"{shown} has changed since its hash was recorded.", advice)
    except OSError as error:
        yield Fault(where, f"{shown} cannot be read: {error.strerror}.", "Check its name and permissions.")


def _hash(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
