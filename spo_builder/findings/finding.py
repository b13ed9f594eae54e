"""A finding: what was looked at, what came out, how much it matters, and where to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spo_builder.law.reference import LegalReference


class Outcome(StrEnum):
    """What the facts show. Missing data is `cannot_tell`, never `met`."""

    MET = "met"
    NOT_MET = "not_met"
    CANNOT_TELL = "cannot_tell"


class Severity(StrEnum):
    """How much a finding matters: a block stops "ready", the lawyer answers a warning, info informs."""

    BLOCK = "block"
    WARN = "warn"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Finding:
    """One answer of one check.

    Attributes:
        id: the rule's id in law.md's numbering, such as `s1.1.a` or `T06`.
        outcome: met, not met or cannot tell.
        severity: block, warn or info.
        message: one or two plain sentences for an officer.
        where: JSON Pointer into the case record; for bare text, the line number as `/3`.
        reference: the law or guidance behind it.
        evidence: ids of incidents, exhibits or terms that the finding rests on.
        match: the words found, for findings about wording.
        suggestion: a better wording or what to do; None where there is none.
    """

    id: str
    outcome: Outcome
    severity: Severity
    message: str
    where: str
    reference: LegalReference
    evidence: tuple[str, ...] = ()
    match: str | None = None
    suggestion: str | None = None
