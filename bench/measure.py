"""Times a call: the middle of several runs, so that one hiccup of the machine counts for nothing."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


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
    """Return the median time of a call in milliseconds, after one run that does not count."""
    call()
    return statistics.median(_time_once(call) for _ in range(runs))


def _time_once(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000
