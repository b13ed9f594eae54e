"""`python -m bench`: prints the table of times of one run."""

from __future__ import annotations

import platform

from rich.console import Console
from rich.table import Table

from bench.steps import run_steps


def _say(milliseconds: float | None) -> str:
    return "" if milliseconds is None else f"{milliseconds:,.1f}"


def main() -> None:
    """Measure every step and print the table."""
    table = Table("Step", "Ours, ms", "Aim, ms", "Peer, ms", "Limit, ms", "What the peer and the limit are")
    for column in table.columns[1:5]:
        column.justify = "right"
    for row in run_steps():
        table.add_row(row.step, _say(row.ours), _say(row.aim), _say(row.peer), _say(row.limit), row.how)
    console = Console(width=150)
    console.print(f"Python {platform.python_version()}, {platform.machine()}; the middle of several runs")
    console.print(table)


main()
