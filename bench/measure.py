"""Times a call: the best of several runs, so that what else the machine does counts for nothing."""

from __future__ import annotations

import resource
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


_ON_A_BUSY_MACHINE = "--cpu"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; all times in milliseconds.

    Attributes:
        step: what was done.
        ours: how long this program took.
        aim: how long it may take; None where no figure is set.
        peer: how long the usual way took; None where there is none.
        limit: how long the part takes that nobody can leave out; None where it says nothing.
        how: what the peer and the limit are.
    """

    step: str
    ours: float
    aim: float | None = None
    peer: float | None = None
    limit: float | None = None
    how: str = ""


def time_call(call: Callable[[], object], runs: int = 5) -> float:
    """Return the best time of a call in milliseconds, after one run that does not count."""
    call()
    return min(_time_once(call) for _ in range(runs))


def time_slow_call(call: Callable[[], object], runs: int = 2) -> float:
    """Return the best time of a call that takes seconds, in milliseconds; the first run counts too."""
    return min(_time_once(call) for _ in range(runs))


def _time_once(call: Callable[[], object]) -> float:
    clock = _read_processor if _ON_A_BUSY_MACHINE in sys.argv else time.perf_counter
    start = clock()
    call()
    return (clock() - start) * 1000


def _read_processor() -> float:
    """Return the seconds that this program and those that it started spent on the processor."""
    ours, theirs = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return ours.ru_utime + ours.ru_stime + theirs.ru_utime + theirs.ru_stime
