"""Leaves the program well: output that nobody reads, text that the screen cannot show, a signal to stop."""

from __future__ import annotations

import contextlib
import io
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING, Final

from spo_builder.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

STOPPED: Final = 130
"""Exit code after Ctrl-C or a signal to stop, as shells have it."""

BROKEN_PIPE: Final = 141
"""Exit code when the reader of the output left, as in `| head`; as shells have it, and never 1, "blocked"."""

_TO_STOP = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


class OutputUnwritableError(InputError):
    """What the command prints cannot be written."""

    advice = "See that there is room where the output goes."


def make_printable() -> None:
    """Make every character printable: one that the screen's encoding lacks is shown by its number."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def silence_output() -> None:
    """Point standard output at nothing, so that Python's own last flush has nothing to complain of."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextlib.contextmanager
def heed_signals() -> Iterator[None]:
    """Turn a signal to stop into Ctrl-C, so that what is half done is cleared away before leaving."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    # A signal that the caller switched off, as nohup does, stays off.
    heeded = [number for number in _TO_STOP if signal.getsignal(number) is not signal.SIG_IGN]
    before = {number: signal.signal(number, _stop) for number in heeded}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _stop(number: int, frame: FrameType | None) -> None:
    del number, frame
    raise KeyboardInterrupt
