"""The program's own linter, in the shape in which linters are measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.terms.lint import LintContext, lint_text
from tests.terms.corpus.measure import Alarm

if TYPE_CHECKING:
    from spo_builder.case.terms_sought import TermKind


def lint_for_real(text: str, kind: TermKind, names: tuple[str, ...]) -> tuple[Alarm, ...]:
    """Return what the program's own linter finds."""
    result = lint_text(text, kind, LintContext(names=names))
    return tuple(Alarm(found.id, found.severity, found.match) for found in result.findings)
