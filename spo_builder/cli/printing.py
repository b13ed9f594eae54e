"""Prints results: findings and tables with rich for people, JSON for programs."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.markup import escape

from spo_builder.findings import Severity

if TYPE_CHECKING:
    from spo_builder.findings import Finding
    from spo_builder.terms.lint import WordingFinding

LOOK = {
    Severity.BLOCK: ("STOP", "bold red"),
    Severity.WARN: ("CONSIDER", "yellow"),
    Severity.INFO: ("INFO", "cyan"),
}


def get_console(*, stderr: bool = False) -> Console:
    """Return a console that wraps at the terminal's width, or at 100 columns when the output is kept."""
    stream = sys.stderr if stderr else sys.stdout
    return Console(highlight=False, stderr=stderr, width=None if stream.isatty() else 100)


def print_json(value: object) -> None:
    """Print a value as JSON, UTF-8, two spaces."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def print_finding(console: Console, finding: Finding) -> None:
    """Print one finding: how much it matters, its id, the sentence, where to mend it and the law."""
    word, style = LOOK[finding.severity]
    console.print(f"[{style}]{word:<9}[/]{escape(finding.id)}  {escape(finding.message)}")
    detail = [part for part in (finding.where, str(finding.reference)) if part]
    if finding.match:
        detail.insert(0, f"“{finding.match}”")
    console.print(f"         [dim]{escape(' · '.join(detail))}[/]")
    if finding.suggestion:
        console.print(f"         {escape(finding.suggestion)}")


def print_wording(console: Console, finding: WordingFinding) -> None:
    """Print what the drafting standards say of some words, and better ones."""
    word, style = LOOK[finding.severity]
    console.print(
        f"  [{style}]{word:<9}[/]{escape(finding.id)}  “{escape(finding.match)}”: {escape(finding.message)}"
    )
    console.print(f"           [dim]{escape(str(finding.reference))}[/]")
    if finding.suggestion:
        console.print(f"           Better: {escape(finding.suggestion)}")
