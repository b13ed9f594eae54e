"""Writes files so that a crash leaves either the old bytes or the new ones, never half."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from spo_builder.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class OutputLockedError(InputError):
    """The folder for the results cannot be written."""

    advice = "Choose another folder, or close the programs that hold files there open."


def read_limited(path: Path, limit: int) -> bytes:
    """Return the bytes of a file, one more than the limit at most; the path `-` is standard input.

    Raises:
        InputError: when the file cannot be read.
    """
    if str(path) == "-":
        return sys.stdin.buffer.read(limit + 1)
    try:
        with path.open("rb") as stream:
            return stream.read(limit + 1)
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror or error}."
        raise InputError(message, advice="Check the name and the permissions of the file.") from error


_TEXT_LIMIT = 1_000_000


def read_text(path: Path) -> str:
    """Return the words of a text file; the path `-` is standard input.

    Raises:
        InputError: when the file cannot be read, is no text, or is far too long for one.
    """
    data = read_limited(path, _TEXT_LIMIT)
    name = "The standard input" if str(path) == "-" else str(path)
    if len(data) > _TEXT_LIMIT:
        message = f"{name} is too long for the words of a paragraph."
        raise InputError(message, advice="Give a text file of a few pages at most.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"{name} is not a text file in UTF-8."
        raise InputError(message, advice="Save it as plain text, UTF-8, not as a Word file.") from error


def write_atomically(path: Path, data: bytes) -> None:
    """Replace the file at `path` by `data` in one step that survives a crash.

    Raises:
        OutputLockedError: when the folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".new-", suffix=path.suffix)
    except OSError as error:
        raise say_locked(path.parent, error) from error
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(0o600)
        temporary.replace(path)
    except OSError as error:
        raise say_locked(path.parent, error) from error
    finally:
        temporary.unlink(missing_ok=True)
    _sync_folder(path.parent)


def replace_folders(target: Path, files: Mapping[str, bytes], folders: Iterable[str] = ()) -> None:
    """Write a set of files below `target`, replacing each first-level folder or file as a whole.

    Everything is written beside the target first; only a complete set is moved into place, so that
    nobody ever meets half a pack.

    Args:
        target: the folder for the results; other things in it stay untouched.
        files: relative path with forward slashes -> bytes.
        folders: first-level folders to replace even when no file is for them; they are then empty.

    Raises:
        OutputLockedError: when the folder cannot be written; what stood there before is still there.
    """
    staging: Path | None = None
    try:
        target.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(dir=target, prefix=".new-"))
        for folder in folders:
            (staging / folder).mkdir()
        for name, data in files.items():
            path = staging / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        _swap(staging, target)
    except OSError as error:
        raise say_locked(target, error) from error
    finally:
        if staging is not None:
            shutil.rmtree(staging, ignore_errors=True)


def _swap(staging: Path, target: Path) -> None:
    """Move every new thing into place; when one cannot be, or at a stop, put all back as it was."""
    moves = [
        (new, target / new.name, staging / f".old-{new.name}")
        for new in sorted(staging.iterdir(), key=lambda path: (path.is_file(), path.name))
    ]
    try:
        for new, current, retired in moves:
            if current.exists():
                _check_same_kind(new, current)
                current.rename(retired)
            new.replace(current)
    except BaseException:
        for new, current, retired in reversed(moves):
            if not new.exists():
                current.rename(new)
            if retired.exists():
                retired.rename(current)
        raise


def _check_same_kind(new: Path, current: Path) -> None:
    if new.is_dir() and not current.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, f"{current.name} there is a file")
    if current.is_dir() and not new.is_dir():
        raise IsADirectoryError(errno.EISDIR, f"{current.name} there is a folder")


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


_ADVICE = {
    errno.ENOSPC: "Make room there, or choose another folder.",
    errno.EDQUOT: "Make room there, or choose another folder.",
    errno.EACCES: "You may not write there; choose another folder.",
    errno.EPERM: "You may not write there; choose another folder.",
    errno.EROFS: "Nothing can be written there; choose another folder.",
    errno.ENAMETOOLONG: "Choose a shorter name.",
}


def say_locked(folder: Path, error: OSError) -> OutputLockedError:
    """Return the error that says why a folder cannot be written, and what to do about it."""
    why = error.strerror or str(error)
    if error.errno in {errno.EEXIST, errno.ENOTDIR} and folder.is_file():
        why = "a file of that name stands there"
    return OutputLockedError(
        f"The folder {folder} cannot be written: {why}.", advice=_ADVICE.get(error.errno or 0, "")
    )
