"""`python -m bench`: prints the table of times of one run.

`--cpu` counts the time on the processor instead of the time on the clock, for a machine that others use too.
"""

from __future__ import annotations

import os
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
    missed = []
    for row in run_steps():
        late = row.aim is not None and row.ours > row.aim
        ours = f"[red]{_say(row.ours)}[/]" if late else _say(row.ours)
        table.add_row(row.step, ours, _say(row.aim), _say(row.peer), _say(row.limit), row.how)
        missed += [row.step] if late else []
    console = Console(width=150)
    busy, cores = os.getloadavg()[0], os.cpu_count() or 1
    console.print(f"Python {platform.python_version()}, {platform.machine()}; the best of several runs")
    console.print(f"While it ran, {busy:.1f} programs wanted {cores} cores.")
    console.print(table)
    console.print(f"Over the aim: {'; '.join(missed)}." if missed else "Every aim is met.")


main()
