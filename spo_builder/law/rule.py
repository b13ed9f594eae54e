"""One dated rule of the law pack: where it stands, what it says, since when, and how sure we are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date  # noqa: TC003 - pydantic reads the annotation when the pack is loaded
from enum import StrEnum
from typing import ClassVar

from pydantic import ConfigDict

from spo_builder.law.reference import LegalReference


class Confidence(StrEnum):
    """How a rule is known.

    `VERIFIED`: the source was read. `SECONDARY`: a reliable report of it was read: enough for a warning
    or a prompt, not for a quotation. `UNVERIFIED`: from memory or inference; never blocks.
    """

    VERIFIED = "verified"
    SECONDARY = "secondary"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule in one period of force.

    Attributes:
        id: stable id, such as `s3.2`.
        act: short name of the Act, rules, guidance or judgment, such as "SPA 2019".
        provision: place in it, such as "s3(2)"; empty for a judgment or a rule of this program.
        text: words of the source, exact; empty where the source is not quoted.
        summary: the rule in our words; empty where the quotation says it all.
        label: how people cite it, where that is more than act and provision.
        in_force_from: first day in force; None when not commenced: it then never fires or prints.
        in_force_to: last day in force; None while it is in force.
        commencement_source: what brought it into force.
        confidence: how the rule is known.
        source: where it was read.
        amended_by: instruments that changed it.
    """

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    id: str
    act: str
    confidence: Confidence
    source: str
    provision: str = ""
    text: str = ""
    summary: str = ""
    label: str = ""
    in_force_from: date | None = None
    in_force_to: date | None = None
    commencement_source: str = ""
    amended_by: tuple[str, ...] = ()

    def is_in_force(self, on: date) -> bool:
        """Return whether the rule is in force on a day; a rule not commenced never is."""
        if self.in_force_from is None or on < self.in_force_from:
            return False
        return self.in_force_to is None or on <= self.in_force_to

    def get_reference(self) -> LegalReference:
        """Return the pointer that a finding carries."""
        return LegalReference(self.id, self.label or f"{self.act} {self.provision}".strip())
