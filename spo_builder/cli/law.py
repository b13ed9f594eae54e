"""`spo-builder law`: the rules that the checks apply, with their sources."""

from __future__ import annotations

import click
from rich.markup import escape

from spo_builder.cli.printing import get_console
from spo_builder.clock import today_in_london
from spo_builder.errors import InputError
from spo_builder.law.pack import get_law_pack


@click.group()
def law() -> None:
    """Show the law pack."""


@law.command("show")
@click.argument("rule_id", metavar="[ID]", required=False)
def show(rule_id: str | None) -> None:
    """Show one rule, such as s5.6.a, or the list of all rules in force."""
    pack = get_law_pack()
    console = get_console()
    if rule_id is None:
        console.print(
            f"[bold]{pack.id} {pack.version}[/], sources checked on {pack.checked_on.isoformat()}\n"
        )
        for rule in pack.printable_rules(today_in_london()):
            console.print(f"{escape(rule.id):<18} {escape(str(pack.get_reference(rule.id)))}")
        return
    found = pack.find_rule(rule_id)
    if found is None:
        message = f"There is no rule “{rule_id}” in the law pack."
        raise InputError(message, advice="`spo-builder law show` lists the rules.")
    console.print(f"[bold]{escape(found.id)}[/]  {escape(str(pack.get_reference(found.id)))}\n")
    console.print(escape(found.text or found.summary))
