"""The wording linter (law.md 5): a term's text in, findings out; it flags and never alters the text."""

from __future__ import annotations

from spo_builder.terms.lint.linting import lint_text
from spo_builder.terms.lint.result import LintContext, LintResult, WordingFinding

__all__ = ["LintContext", "LintResult", "WordingFinding", "lint_text"]
