"""`spo-builder deadlines`: the dates of a case that come from the law, and how each is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.markup import escape
from rich.table import Table

from spo_builder.cli.options import case_argument, format_option, on_option
from spo_builder.cli.printing import get_console, print_grid, print_json
from spo_builder.law.rule import Confidence
from spo_builder.wiring import list_case_deadlines

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from spo_builder.law.deadline import Deadline


@click.command()
@case_argument
@on_option
@format_option
def deadlines(case: Path, on: date, output: str) -> None:
    """List the dates of the case in folder CASE, the earliest first."""
    rows = list_case_deadlines(case, on)
    if output == "json":
        print_json([_as_json(row) for row in rows])
        return
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for row in rows:
        details = "\n".join(_list_details(row))
        grid.add_row(
            f"[bold]{_say(row.last_day)}[/]", f"[bold]{escape(row.what)}[/]\n[dim]{escape(details)}[/]\n"
        )
    print_grid(get_console(), grid)


def _list_details(row: Deadline) -> list[str]:
    unsure = "" if row.confidence is Confidence.VERIFIED else " Not verified against the source."
    return [
        *([f"Aim at {_say(row.planning_day)}."] if row.planning_day else []),
        *([f"Counted from {_say(row.trigger)}."] if row.trigger else []),
        *([row.note] if row.note else []),
        f"{row.source} ({row.rule_id}).{unsure}",
    ]


def _say(day: date | None) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}" if day else "no date"


def _as_json(row: Deadline) -> dict[str, object]:
    return {
        "id": row.rule_id,
        "what": row.what,
        "trigger": row.trigger and row.trigger.isoformat(),
        "last_day": row.last_day and row.last_day.isoformat(),
        "planning_day": row.planning_day and row.planning_day.isoformat(),
        "note": row.note,
        "confidence": row.confidence.value,
        "source": row.source,
    }
