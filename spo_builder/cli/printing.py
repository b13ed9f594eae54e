"""Prints results: findings and tables with rich for people, JSON for programs."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from spo_builder.findings import Outcome, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spo_builder.findings import Finding
    from spo_builder.terms.lint import WordingFinding

LOOK = {
    Severity.BLOCK: ("STOP", "bold red"),
    Severity.WARN: ("CONSIDER", "yellow"),
    Severity.INFO: ("INFO", "cyan"),
}
MET = ("MET", "green")


def get_console(*, stderr: bool = False) -> Console:
    """Return a console that wraps at the terminal's width, or at 100 columns when the output is kept."""
    stream = sys.stderr if stderr else sys.stdout
    return Console(highlight=False, stderr=stderr, width=None if stream.isatty() else 100)


def print_json(value: object) -> None:
    """Print a value as JSON, UTF-8, two spaces."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def print_findings(console: Console, findings: Iterable[Finding]) -> None:
    """Print findings: how much each matters, its id, the sentence, where to mend it and the law."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(no_wrap=True)
    grid.add_column()
    for finding in findings:
        word, style = MET if finding.outcome is Outcome.MET else LOOK[finding.severity]
        lines = [escape(finding.message)]
        if finding.suggestion:
            lines.append(f"Better: {escape(finding.suggestion)}")
        found = [f"“{finding.match}”"] if finding.match else []
        detail = " · ".join(part for part in (*found, finding.where, str(finding.reference)) if part)
        lines.append(f"[dim]{escape(detail)}[/]")
        grid.add_row(f"[{style}]{word}[/]", escape(finding.id), "\n".join(lines))
    console.print(grid)


def print_wording(console: Console, finding: WordingFinding) -> None:
    """Print what the drafting standards say of some words, and better ones."""
    word, style = LOOK[finding.severity]
    console.print(
        f"  [{style}]{word:<9}[/]{escape(finding.id)}  “{escape(finding.match)}”: {escape(finding.message)}"
    )
    console.print(f"           [dim]{escape(str(finding.reference))}[/]")
    if finding.suggestion:
        console.print(f"           Better: {escape(finding.suggestion)}")
