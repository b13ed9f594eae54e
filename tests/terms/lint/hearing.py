"""Listens to one rule of the linter alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.findings import Severity
from spo_builder.terms.lint import LintContext, lint_text

if TYPE_CHECKING:
    from spo_builder.case.terms_sought import TermKind

NAMES = ("Asha Rahman", "Bina Rahman", "Imogen Farrow", "Megan Pugh", "Tom Ollerton")


def hear(
    rule: str, text: str, *, kind: TermKind | None = None, severity: Severity | None = None
) -> list[str]:
    """Return the words on which a rule warns or blocks, or those that it finds at one severity."""
    wanted = {severity} if severity else {Severity.BLOCK, Severity.WARN}
    findings = lint_text(text, kind, LintContext(names=NAMES)).findings
    return [found.match for found in findings if found.id == rule and found.severity in wanted]
