"""A case on disk: a folder with `case.json` and `exhibits/`, read whole and written in one step."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spo_builder.case.canonical import render_case
from spo_builder.case.reading import SIZE_LIMIT, CaseUnreadableError, read_case
from spo_builder.errors import Fault
from spo_builder.tools.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from spo_builder.case.exhibits import Exhibit
    from spo_builder.case.record import CaseRecord

CASE_FILE = "case.json"
EXHIBITS = "exhibits"


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


def write_case_folder(path: Path, record: CaseRecord) -> None:
    """Write a record to `case.json` in the folder, in canonical form and in one step."""
    write_atomically(path / CASE_FILE, render_case(record))


def _read_bytes(folder: Path) -> bytes:
    file = folder / CASE_FILE
    try:
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
    root = (folder / EXHIBITS).resolve()
    for position, exhibit in enumerate(record.exhibits):
        where = f"/exhibits/{position}"
        for field, name in (("file", exhibit.file), ("redacted_file", exhibit.redacted_file)):
            if name is not None:
                yield from _check_file(root, name, exhibit, f"{where}/{field}", hashed=field == "file")


def _check_file(root: Path, name: str, exhibit: Exhibit, where: str, *, hashed: bool) -> Iterator[Fault]:
    path = (root / name).resolve()
    if not path.is_relative_to(root):
        message = f"The file of exhibit {exhibit.mark} leads out of the folder {EXHIBITS}/."
        yield Fault(where, message, "Copy the file into the folder.")
    elif not path.is_file():
        advice = f"Put the file into {EXHIBITS}/ or take the name out of the case."
        yield Fault(where, f"The file {EXHIBITS}/{name} of exhibit {exhibit.mark} is missing.", advice)
    elif hashed and exhibit.sha256 and hashlib.sha256(path.read_bytes()).hexdigest() != exhibit.sha256:
        advice = "Restore the original, or record the new file as a new exhibit."
        yield Fault(where, f"The file {EXHIBITS}/{name} has changed since its hash was recorded.", advice)
