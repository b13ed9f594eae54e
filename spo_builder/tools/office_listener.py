"""Keeps one LibreOffice running and supervised, so that a document costs a fraction of a second."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import secrets
import shutil
import signal
import subprocess
import tempfile
import threading
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from spo_builder.errors import ToolFailedError
from spo_builder.resources import get_data_file
from spo_builder.tools.office_profile import write_profile

if TYPE_CHECKING:
    from typing import Self, TextIO

_START_SECONDS: Final = 60.0
_EACH_SECONDS: Final = 30.0
_RESTART_AFTER: Final = 200
_FLAGS: Final = ("--headless", "--norestore", "--nodefault", "--nolockcheck", "--nofirststartwizard")
_MAC_PYTHON: Final = Path("/Applications/LibreOffice.app/Contents/Resources/python")


class OfficeStoppedError(ToolFailedError):
    """LibreOffice stopped or hung while it was at work."""


@cache
def find_bridge_python(program: str) -> str | None:
    """Return a Python that can speak to this LibreOffice (it has the module `uno`), or None.

    Args:
        program: the LibreOffice program.
    """
    beside = Path(program).resolve().parent
    candidates = (beside / "python", beside / "python.bin", _MAC_PYTHON, Path("/usr/bin/python3"))
    return next((str(path) for path in candidates if path.is_file() and _has_uno(str(path))), None)


def _has_uno(python: str) -> bool:
    try:
        done = subprocess.run(  # noqa: S603 - a Python found on this machine
            [python, "-c", "import uno"], check=False, capture_output=True, timeout=_EACH_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


class OfficeListener:
    """One LibreOffice and the bridge to it; use it in a `with` block, from one thread at a time.

    It is started when it is first needed, ended and started anew after a number of documents, and ended when
    a document takes too long.
    """

    def __init__(
        self,
        program: str,
        python: str,
        *,
        seconds_each: float = _EACH_SECONDS,
        restart_after: int = _RESTART_AFTER,
    ) -> None:
        """Keep how to start it.

        Args:
            program: the LibreOffice program.
            python: a Python with the module `uno`, see `find_bridge_python`.
            seconds_each: time limit for one document.
            restart_after: documents after which LibreOffice is started anew.
        """
        self._program, self._python = program, python
        self._seconds, self._restart_after = seconds_each, restart_after
        self._running: _Running | None = None

    def __enter__(self) -> Self:
        """Return itself; nothing is started yet."""
        return self

    def __exit__(self, *_: object) -> None:
        """End LibreOffice."""
        self.close()

    def convert(self, document: bytes) -> bytes:
        """Return the PDF (tagged, PDF/A-2b export) of one Word document; tries a second time before it fails.

        Raises:
            ToolFailedError: LibreOffice says why it cannot; OfficeStoppedError when it stopped or hung twice.
        """
        try:
            return self._convert(document)
        except OfficeStoppedError:
            return self._convert(document)

    def close(self) -> None:
        """End LibreOffice and take away its profile; it starts again when it is needed."""
        if self._running is not None:
            self._running.end()
            self._running = None

    def _convert(self, document: bytes) -> bytes:
        if self._running is not None and self._running.count >= self._restart_after:
            self.close()
        if self._running is None:
            self._running = _Running(self._program, self._python)
        try:
            self._running.start(_START_SECONDS)
        except ToolFailedError:
            self.close()
            raise
        try:
            return self._running.convert(document, self._seconds)
        except OfficeStoppedError:
            self.close()
            raise


class _Running:
    """One start of LibreOffice with its bridge, profile and folder."""

    def __init__(self, program: str, python: str) -> None:
        self.count = 0
        self._program, self._python = program, python
        self._pipe = f"spo{secrets.token_hex(8)}"
        self._answers: queue.Queue[str] = queue.Queue()
        # Each is kept as soon as it is there, so that `end` finds it however early a signal comes.
        self._folder: Path | None = None
        self._office: subprocess.Popen[str] | None = None
        self._bridge: subprocess.Popen[str] | None = None

    def start(self, seconds: float) -> None:
        """Start what is not running yet, and wait until LibreOffice answers."""
        if self._bridge is not None:
            return
        self._folder = Path(tempfile.mkdtemp(prefix="spo-office-"))
        accept = f"--accept=pipe,name={self._pipe};urp;"
        bridge = str(get_data_file("tools", "office_bridge.py"))
        try:
            profile = write_profile(self._folder / "profile")
            self._office = _launch([self._program, profile, *_FLAGS, accept], self._folder)
            self._bridge = _launch(
                [self._python, bridge, self._pipe, str(_START_SECONDS)], self._folder, talks=True
            )
        except OSError as error:
            message = f"LibreOffice ({self._program}) could not be started: {error.strerror}."
            raise ToolFailedError(message) from error
        threading.Thread(target=self._listen, args=(self._bridge.stdout,), daemon=True).start()
        self._wait(seconds)

    def convert(self, document: bytes, seconds: float) -> bytes:
        """Return the PDF of one document."""
        assert self._folder is not None  # noqa: S101 - it was started
        self.count += 1
        source, target = self._folder / f"{self.count}.docx", self._folder / f"{self.count}.pdf"
        source.write_bytes(document)
        try:
            self._order({"source": str(source), "target": str(target)})
            answer = self._wait(seconds)
            if not answer.get("ok") or not target.is_file():
                message = f"LibreOffice could not turn the document into PDF: {answer.get('why', 'no file')}."
                raise ToolFailedError(message)
            return target.read_bytes()
        finally:
            source.unlink(missing_ok=True)
            target.unlink(missing_ok=True)

    def end(self) -> None:
        """End both programs and all that they started, and take the folder away."""
        for process in (self._bridge, self._office):
            if process is None:
                continue
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    with contextlib.suppress(OSError):
                        stream.close()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _order(self, order: dict[str, str]) -> None:
        stream = self._bridge.stdin if self._bridge is not None else None
        assert stream is not None  # noqa: S101 - it was started, and a stream asked for
        try:
            stream.write(json.dumps(order) + "\n")
            stream.flush()
        except OSError as error:
            raise OfficeStoppedError from error

    def _wait(self, seconds: float) -> dict[str, object]:
        try:
            line = self._answers.get(timeout=seconds)
        except queue.Empty:
            message = f"LibreOffice did not finish a document in {seconds:g} seconds."
            raise OfficeStoppedError(message) from None
        if not line:
            raise OfficeStoppedError
        answer: dict[str, object] = json.loads(line)
        return answer

    def _listen(self, stream: TextIO) -> None:
        """Pass on what the bridge answers; an empty line says that it has ended."""
        with contextlib.suppress(OSError, ValueError):
            for line in stream:
                self._answers.put(line)
        self._answers.put("")


def _launch(command: list[str], folder: Path, *, talks: bool = False) -> subprocess.Popen[str]:
    wanted = subprocess.PIPE if talks else subprocess.DEVNULL
    return subprocess.Popen(  # noqa: S603 - programs found on this machine, arguments made by us
        command,
        stdin=wanted,
        stdout=wanted,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    )
