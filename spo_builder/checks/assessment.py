"""An assessment: every finding of one case on one day, under one law pack."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from spo_builder.findings import Finding, Severity

if TYPE_CHECKING:
    from datetime import date

    from spo_builder.case.canonical import CaseVersion


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the checks found.

    Attributes:
        reference: the case's own reference.
        case_version: the version of the record that was checked.
        law_pack: id and version of the law pack.
        on: the day for which it was checked.
        findings: every finding, in the order of the checks.
    """

    reference: str
    case_version: CaseVersion
    law_pack: str
    on: date
    findings: tuple[Finding, ...]

    @property
    def ready(self) -> bool:
        """Return whether nothing blocks."""
        return not self.blocks

    @property
    def blocks(self) -> tuple[Finding, ...]:
        """Return what stops the papers from being marked ready."""
        return self._of(Severity.BLOCK)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """Return what the settling lawyer answers at sign-off."""
        return self._of(Severity.WARN)

    @property
    def infos(self) -> tuple[Finding, ...]:
        """Return what is good to know, conditions that are met included."""
        return self._of(Severity.INFO)

    @property
    def headline(self) -> str:
        """Return the state in one line: "NOT READY: 3 stops, 6 to consider". Each rule counts once."""
        stops = count_rules(self.blocks)
        consider = f"{count_rules(self.warnings)} to consider"
        if not stops:
            return f"READY: {consider}"
        return f"NOT READY: {stops} {'stop' if stops == 1 else 'stops'}, {consider}"

    def _of(self, severity: Severity) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity is severity)


def count_rules(findings: tuple[Finding, ...]) -> int:
    """Return how many different rules some findings come under."""
    return len({finding.id for finding in findings})
