"""One number or word of the law pack that a court, a minister or a force can change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date  # noqa: TC003 - pydantic reads the annotation when the pack is loaded
from typing import ClassVar

from pydantic import ConfigDict

from spo_builder.law.rule import Confidence


@dataclass(frozen=True, slots=True)
class PackValue:
    """A value in one period.

    Attributes:
        name: key, such as `notification_days`.
        value: a whole number or a word.
        unit: what the number counts, such as "days"; empty for a word.
        confidence: how the value is known; an unverified one prints with a mark and never blocks.
        source: where it was read.
        rule_id: the rule it belongs to.
        since: first day it holds; None for always.
        until: last day it holds; None while it holds.
    """

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    name: str
    value: int | str
    confidence: Confidence
    source: str
    rule_id: str
    unit: str = ""
    since: date | None = None
    until: date | None = None

    @property
    def is_verified(self) -> bool:
        """Return whether the source itself was read."""
        return self.confidence is Confidence.VERIFIED

    def holds_on(self, on: date) -> bool:
        """Return whether this is the value on a day."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)

    def as_int(self) -> int:
        """Return the number.

        Raises:
            TypeError: the value is a word.
        """
        if not isinstance(self.value, int):
            message = f"{self.name} is not a number"
            raise TypeError(message)
        return self.value

    def as_text(self) -> str:
        """Return the value as a word or as digits."""
        return str(self.value)
