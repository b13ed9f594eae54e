"""Makes two versions of a Word file into one with tracked changes: Docxodus, a time limit, the same bytes."""

from __future__ import annotations

import hashlib
import os
import re
import signal
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Final

from spo_builder.errors import ToolFailedError
from spo_builder.tools.docx_package import BrokenWordFileError, read_package, write_package
from spo_builder.tools.docx_text import read_docx_text
from spo_builder.tools.docx_xml import parse_part
from spo_builder.tools.redline_program import RedlineMissingError, find_program, is_redline_installed
from spo_builder.tools.word_properties import CORE_PART, DocumentProperties, render_properties

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from spo_builder.actions.ports import RedlineTask

__all__ = ["AUTHOR", "RedlineDesk", "RedlineMissingError", "is_redline_installed"]

AUTHOR: Final = "SPO Builder"
_SECONDS: Final = 60.0
_AT_ONCE: Final = 2
_NUMBER: Final = re.compile(r"^\(?[0-9a-zA-Z.]{1,8}\)?\t")
_SUBJECT: Final = "{http://purl.org/dc/elements/1.1/}subject"
# No culture data and no debugging sockets: it then runs on a bare system and leaves nothing behind.
_SETTINGS: Final = {"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1", "DOTNET_EnableDiagnostics": "0"}


class RedlineDesk:
    """Writes documents with tracked changes, and reads finished documents to compare them."""

    def __init__(
        self, *, on_progress: Callable[[int], None] = lambda _done: None, timeout: float = _SECONDS
    ) -> None:
        """Keep who is told how many are finished, and the seconds that each may take."""
        self._on_progress = on_progress
        self._timeout = timeout

    def read_lines(self, document: bytes, name: str) -> tuple[str, ...]:
        """Return the text of a document, a paragraph or table row a line, without automatic numbers.

        Word counts anew by itself when a paragraph comes or goes: that is no change of words.
        """
        return tuple(_NUMBER.sub("", line) for line in read_docx_text(document, name).split("\n"))

    def list_pictures(self, document: bytes, name: str) -> tuple[str, ...]:
        """Return the SHA-256 of each picture of a document, sorted."""
        parts = read_package(document, name)
        pictures = (data for part, data in parts.items() if part.startswith("word/media/"))
        return tuple(sorted(hashlib.sha256(data).hexdigest() for data in pictures))

    def redline(self, tasks: Mapping[str, RedlineTask], when: datetime) -> dict[str, bytes]:
        """Return the document with tracked changes of each task, under the same names.

        Args:
            tasks: name -> the two versions and the title.
            when: the moment that every change carries; timezone-aware.

        Raises:
            RedlineMissingError: the program is not installed.
            BrokenWordFileError: a document is damaged.
            ToolFailedError: the program fails, takes too long or writes no whole file; names the document.
        """
        if not is_redline_installed():
            raise RedlineMissingError
        if not tasks:
            return {}
        program = find_program()
        made: dict[str, bytes] = {}
        with ThreadPoolExecutor(max_workers=_AT_ONCE) as pool:
            # Copies for several readers are often the same, byte for byte: each pair is compared once.
            first = {task: name for name, task in reversed(list(tasks.items()))}
            waiting = {
                task: pool.submit(_redline, program, first[task], task, when, self._timeout)
                for task in dict.fromkeys(tasks.values())
            }
            try:
                for name, task in tasks.items():
                    made[name] = waiting[task].result()
                    self._on_progress(len(made))
            finally:
                pool.shutdown(cancel_futures=True)
        return made


def _redline(program: str, name: str, task: RedlineTask, when: datetime, timeout: float) -> bytes:
    subject = _read_subject(task.new, name)
    read_package(task.old, name)
    with tempfile.TemporaryDirectory(prefix="spo-redline-") as folder:
        old, new, out = (Path(folder) / part for part in ("old.docx", "new.docx", "out.docx"))
        old.write_bytes(task.old)
        new.write_bytes(task.new)
        moment = f"--date-time={when:%Y-%m-%dT%H:%M:%SZ}"
        _run([program, str(old), str(new), str(out), f"--author={AUTHOR}", moment], name, timeout)
        parts = _read_result(out, name)
    parts[CORE_PART] = render_properties(DocumentProperties(task.title, subject, when))
    return write_package(parts, when)


def _read_subject(document: bytes, name: str) -> str:
    core = read_package(document, name).get(CORE_PART)
    return "" if core is None else parse_part(core, f"{name}, {CORE_PART}").findtext(_SUBJECT) or ""


def _read_result(out: Path, name: str) -> dict[str, bytes]:
    try:
        return read_package(out.read_bytes(), name)
    except (OSError, BrokenWordFileError) as error:
        message = f"No whole document with tracked changes was written for {name}."
        raise ToolFailedError(message) from error


def _run(command: list[str], name: str, timeout: float) -> None:
    """Run the program to its end or to the time limit; what it says may hold words of the case: dropped."""
    try:
        process = subprocess.Popen(  # noqa: S603 -- the program of the extra, names made by us
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **_SETTINGS},
            start_new_session=True,
        )
    except OSError as error:
        message = f"The program for tracked changes ({command[0]}) could not be started: {error.strerror}."
        raise ToolFailedError(message) from error
    try:
        code = process.wait(timeout)
    except subprocess.TimeoutExpired as error:
        message = f"The tracked changes of {name} were not finished in {timeout:g} seconds."
        raise ToolFailedError(message) from error
    finally:
        _end(process)
    if code != 0:
        message = f"The program for tracked changes failed on {name} (exit code {code})."
        raise ToolFailedError(message)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the program and all that it started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return
    finally:
        process.wait()
