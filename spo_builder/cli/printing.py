"""Prints results: findings and tables with rich for people, JSON for programs."""

from __future__ import annotations

import json
import os
import shlex
import sys
from typing import TYPE_CHECKING, Final

import click
from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from spo_builder.findings import Outcome, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from spo_builder.findings import Finding
    from spo_builder.terms.lint import WordingFinding

LOOK = {
    Severity.BLOCK: ("STOP", "bold red"),
    Severity.WARN: ("CONSIDER", "yellow"),
    Severity.INFO: ("INFO", "cyan"),
}
MET = ("MET", "green")
_WIDTH_KEPT = 100
_LEAST_WIDTH = 20
_NARROW: Final = 72


def get_console(*, stderr: bool = False) -> Console:
    """Return a console that wraps at the terminal's width, or at COLUMNS or 100 when the output is kept."""
    stream = sys.stderr if stderr else sys.stdout
    said = os.environ.get("COLUMNS", "")
    width = max(_LEAST_WIDTH, int(said)) if said.isdecimal() and said.strip("0") else None
    if width is None and not stream.isatty():
        width = _WIDTH_KEPT
    return Console(highlight=False, stderr=stderr, width=width)


def print_json(value: object) -> None:
    """Print a value as JSON, two spaces; in ASCII alone where the output is not UTF-8."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    click.echo(json.dumps(value, ensure_ascii=not encoding.lower().startswith("utf"), indent=2))


def print_grid(console: Console, grid: Table) -> None:
    """Print a table; where no person looks on, without the blanks that fill its columns."""
    if console.is_terminal:
        console.print(grid)
        return
    with console.capture() as capture:
        console.print(grid)
    console.out("\n".join(line.rstrip() for line in capture.get().splitlines()), highlight=False)


def say_folder(folder: Path) -> str:
    """Return a folder as a person can type it after a command, whatever stands in its name."""
    name = str(folder)
    return shlex.quote(f"./{name}" if name.startswith("-") else name)


def print_findings(console: Console, findings: Iterable[Finding]) -> None:
    """Print findings: how much each matters, its id, the sentence, where to mend it and the law."""
    if console.width < _NARROW:
        for finding in findings:
            console.print(f"{_say_weight(finding)}  {escape(finding.id)}")
            console.print("\n".join(_list_lines(finding)) + "\n")
        return
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for finding in findings:
        grid.add_row(_say_weight(finding), escape(finding.id), "\n".join(_list_lines(finding)))
    print_grid(console, grid)


def _say_weight(finding: Finding) -> str:
    word, style = MET if finding.outcome is Outcome.MET else LOOK[finding.severity]
    return f"[{style}]{word}[/]"


def _list_lines(finding: Finding) -> Iterator[str]:
    yield escape(finding.message)
    if finding.suggestion:
        yield f"Better: {escape(finding.suggestion)}"
    found = [f"“{finding.match}”"] if finding.match else []
    detail = " · ".join(part for part in (*found, finding.where, str(finding.reference)) if part)
    yield f"[dim]{escape(detail)}[/]"


def print_wording(console: Console, finding: WordingFinding) -> None:
    """Print what the drafting standards say of some words, and better ones."""
    word, style = LOOK[finding.severity]
    head = f"[{style}]{word}[/]  {escape(finding.id)}  “{escape(finding.match)}”"
    better = [f"Better: {escape(finding.suggestion)}"] if finding.suggestion else []
    lines = (escape(finding.message), *better, f"[dim]{escape(str(finding.reference))}[/]")
    console.print(Padding(head, (0, 0, 0, 2), expand=False))
    console.print(Padding("\n".join(lines), (0, 0, 0, 4), expand=False))
