"""Turns Word files into PDF with LibreOffice: one call for all, a throw-away profile, a time limit."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from spo_builder.errors import Fault, ToolFailedError, ToolMissingError
from spo_builder.tools.office_profile import write_profile
from spo_builder.tools.pdf_check import find_pdf_fault

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PROGRAM_VARIABLE = "SPO_BUILDER_SOFFICE"
"""Environment variable that names the LibreOffice program, where it is in an unusual place."""

_NAMES = ("soffice", "libreoffice")
_MAC_PROGRAM = Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")
_FLAGS = ("--headless", "--norestore", "--nodefault", "--nolockcheck", "--nofirststartwizard")
_START_SECONDS = 60.0
_SECONDS_EACH = 10.0
_POLL_SECONDS = 0.02
_FEW = 3


class OfficeMissingError(ToolMissingError):
    """LibreOffice, which makes the PDF files, is not installed."""


def find_office() -> str | None:
    """Return the LibreOffice program, or None when there is none on this machine."""
    named = os.environ.get(PROGRAM_VARIABLE)
    if named:
        return shutil.which(named)
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    return found or (str(_MAC_PROGRAM) if _MAC_PROGRAM.is_file() else None)


def get_office() -> str:
    """Return the LibreOffice program.

    Raises:
        OfficeMissingError: when there is none on this machine.
    """
    program = find_office()
    if program is None:
        raise _say_missing()
    return program


def is_office_installed() -> bool:
    """Return whether PDF files can be made on this machine."""
    return find_office() is not None


def convert_documents(
    documents: Mapping[str, bytes],
    *,
    on_progress: Callable[[int], None] | None = None,
    timeout: float | None = None,
) -> dict[str, bytes]:
    """Return the PDF of every Word document, made in one LibreOffice call.

    Args:
        documents: relative name, such as `served/D05-draft-interim-order.docx` -> bytes.
        on_progress: told how many PDFs are finished, each time that number grows.
        timeout: seconds for all; by default 60 and 10 more for each document.

    Returns:
        The same names ending in `.pdf` -> bytes, in the same order.

    Raises:
        OfficeMissingError: when LibreOffice is not installed.
        ToolFailedError: when it takes too long or a PDF is missing, cut short or empty; names the documents.
    """
    program = get_office()
    if not documents:
        return {}
    limit = timeout if timeout is not None else _START_SECONDS + _SECONDS_EACH * len(documents)
    try:
        with tempfile.TemporaryDirectory(prefix="spo-office-", ignore_cleanup_errors=True) as folder:
            names = _lay_out(documents, Path(folder))
            _run(program, Path(folder), _Watch(len(names), limit, on_progress))
            return _collect(names, Path(folder) / "out")
    except OSError as error:
        message = f"LibreOffice has no folder to work in: {error.strerror or error}."
        raise ToolFailedError(
            message, advice="Make room there, or name another folder with TMPDIR."
        ) from error


def advise_installing(platform: str) -> str:
    """Return how to install LibreOffice on a system, named as `sys.platform` names it."""
    if platform == "darwin":
        return "Install it with: brew install --cask libreoffice. The Word files need no LibreOffice."
    if platform.startswith("linux"):
        return (
            "On Debian or Ubuntu install it with: sudo apt-get install --no-install-recommends "
            "libreoffice-writer-nogui fonts-liberation. The Word files need no LibreOffice."
        )
    return "Install LibreOffice from libreoffice.org. The Word files need no LibreOffice."


def _say_missing() -> OfficeMissingError:
    named = os.environ.get(PROGRAM_VARIABLE)
    if named:
        message = f"{PROGRAM_VARIABLE} names {named}, and there is no such program."
        return OfficeMissingError(
            message, advice="Name LibreOffice's program there, or take the variable away and install it."
        )
    return OfficeMissingError(advice=advise_installing(sys.platform))


class _Watch:
    """Follows one conversion: how many PDFs there are, and whether the time is up."""

    def __init__(self, total: int, limit: float, on_progress: Callable[[int], None] | None) -> None:
        self.total = total
        self.limit = limit
        self._on_progress = on_progress
        self._ends = time.monotonic() + limit
        self._done = 0

    def is_late(self) -> bool:
        return time.monotonic() > self._ends

    def look(self, out: Path) -> None:
        done = sum(1 for _ in out.glob("*.pdf")) if out.is_dir() else 0
        if done > self._done and self._on_progress is not None:
            self._on_progress(done)
        self._done = max(done, self._done)


def _lay_out(documents: Mapping[str, bytes], folder: Path) -> dict[str, str]:
    """Write the documents under plain numbers and return their names by number: any name is safe so."""
    (folder / "in").mkdir()
    (folder / "out").mkdir()
    names = {f"{number:04d}": name for number, name in enumerate(documents, start=1)}
    for number, name in names.items():
        (folder / "in" / f"{number}.docx").write_bytes(documents[name])
    return names


def _run(program: str, folder: Path, watch: _Watch) -> None:
    """Run LibreOffice to its end or to the time limit; its own exit code says nothing of worth."""
    out = folder / "out"
    sources = sorted(str(path) for path in (folder / "in").iterdir())
    command = [
        program,
        write_profile(folder / "profile"),
        *_FLAGS,
        "--convert-to",
        "pdf",
        "--outdir",
        str(out),
    ]
    with (folder / "said.txt").open("wb") as said:
        try:
            process = subprocess.Popen(  # noqa: S603 -- a program found on this machine, names made by us
                [*command, *sources],
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                cwd=folder,
                start_new_session=True,
            )
        except OSError as error:
            message = f"LibreOffice ({program}) could not be started: {error.strerror}."
            raise ToolFailedError(message) from error
        try:
            while process.poll() is None:
                if watch.is_late():
                    message = (
                        f"LibreOffice did not finish {watch.total} document(s) in {watch.limit:g} seconds."
                    )
                    raise ToolFailedError(message)
                watch.look(out)
                time.sleep(_POLL_SECONDS)
            watch.look(out)
        finally:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the program and all that it started: `soffice` is a script around the real one."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return
    finally:
        process.wait()


def _collect(names: Mapping[str, str], out: Path) -> dict[str, bytes]:
    """Return the finished PDFs, or say of every one that is not whole what is wrong with it."""
    made: dict[str, bytes] = {}
    faults = []
    for number, name in names.items():
        path = out / f"{number}.pdf"
        data = path.read_bytes() if path.is_file() else b""
        wrong = find_pdf_fault(data) if data else "was not written"
        if wrong:
            faults.append(Fault(name, f"Its PDF {wrong}."))
        made[str(Path(name).with_suffix(".pdf").as_posix())] = data
    if faults:
        few = ", ".join(fault.where for fault in faults[:_FEW]) + (" and others" if faults[_FEW:] else "")
        message = f"LibreOffice did not turn {len(faults)} of {len(names)} documents into PDF: {few}."
        raise ToolFailedError(message, faults=tuple(faults))
    return made
