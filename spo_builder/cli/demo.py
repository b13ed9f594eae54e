"""`spo-builder demo`: copies a fictional sample case to try the program with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.markup import escape
from rich.padding import Padding

from spo_builder.cli.options import folder_type
from spo_builder.cli.printing import get_console, say_folder
from spo_builder.wiring import copy_sample, list_samples

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("folder", metavar="DIR", type=folder_type, required=False)
@click.option("--case", "name", help="Which sample; the first of --list when left out.")
@click.option("--list", "show_list", is_flag=True, help="List the samples.")
def demo(folder: Path | None, name: str | None, *, show_list: bool) -> None:
    """Copy a sample case to the new folder DIR. All samples are fictional."""
    console = get_console()
    if show_list:
        for sample in list_samples():
            console.print(f"[bold]{escape(sample.name)}[/]  {escape(sample.title)}")
            console.print(Padding(f"[dim]{escape(sample.shows)}[/]", (0, 0, 0, 2), expand=False))
        return
    if folder is None:
        message = "Give the folder for the sample, such as `spo-builder demo cases/friday`."
        raise click.UsageError(message)
    sample = copy_sample(name or list_samples()[0].name, folder)
    console.print(f"Copied the fictional case “{escape(sample.title)}” to [bold]{escape(str(folder))}[/].")
    console.print(f"Next: spo-builder check {escape(say_folder(folder))}", soft_wrap=True)
