"""Where a rule found its words, before it becomes a finding."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hit:
    """Words that a rule found; positions count in the sentence with its lead-in.

    Attributes:
        start: where the words begin.
        end: where they end.
        is_limited: whether limiting words stand beside them, so that the finding only informs.
    """

    start: int
    end: int
    is_limited: bool = False
