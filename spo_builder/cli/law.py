"""`spo-builder law`: the rules that the checks apply, with their sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.markup import escape
from rich.table import Table

from spo_builder.cli.printing import get_console, print_grid
from spo_builder.clock import today_in_london
from spo_builder.errors import InputError
from spo_builder.law.pack import get_law_pack
from spo_builder.law.rule import Confidence

if TYPE_CHECKING:
    from datetime import date

    from spo_builder.law.pack import LawPack
    from spo_builder.law.rule import Rule


@click.group()
def law() -> None:
    """Show the law pack."""


@law.command("show")
@click.argument("rule_id", metavar="[ID]", required=False)
def show(rule_id: str | None) -> None:
    """Show one rule, such as s5.6.a, or the list of all rules in force."""
    pack = get_law_pack()
    if rule_id is None:
        _print_list(pack, today_in_london())
        return
    found = pack.find_rule(rule_id) or pack.find_rule(_find_id(pack, rule_id))
    if found is None:
        message = f"There is no rule “{rule_id}” in the law pack."
        raise InputError(message, advice="`spo-builder law show` lists the rules.")
    _print_rule(found, str(pack.get_reference(found.id)))


def _find_id(pack: LawPack, typed: str) -> str:
    """Return the id that was meant, whatever its capitals."""
    today = today_in_london()
    ids = [rule.id for rule in pack.printable_rules(today)]
    return next((each for each in ids if each.casefold() == typed.strip().casefold()), typed)


def _print_list(pack: LawPack, today: date) -> None:
    console = get_console()
    console.print(f"[bold]{pack.id} {pack.version}[/], sources checked on {pack.checked_on.isoformat()}\n")
    grid = Table.grid(padding=(0, 2, 0, 0))
    for rule in pack.printable_rules(today):
        grid.add_row(escape(rule.id), escape(str(pack.get_reference(rule.id))))
    print_grid(console, grid)


def _print_rule(rule: Rule, reference: str) -> None:
    console = get_console()
    console.print(f"[bold]{escape(rule.id)}[/]  {escape(reference)}\n")
    if rule.text:
        console.print(f"“{escape(rule.text)}”")
    if rule.summary:
        console.print(escape(rule.summary))
    since = f"In force from {rule.in_force_from.isoformat()}." if rule.in_force_from else "Not in force."
    unsure = "" if rule.confidence is Confidence.VERIFIED else " Not verified against the source."
    console.print(f"\n[dim]{since} Source: {escape(rule.source.rstrip('.'))}.{unsure}[/]")
