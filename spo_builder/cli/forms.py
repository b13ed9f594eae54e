"""`spo-builder forms`: the Word forms, what they may print, and the check of a force's own."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click
from rich.markup import escape
from rich.table import Table

from spo_builder.cli.options import folder_type, format_option, forms_option
from spo_builder.cli.printing import get_console, print_grid, print_json
from spo_builder.config import get_forms_folder
from spo_builder.documents.vocabulary import list_vocabulary
from spo_builder.wiring import check_word_forms, export_word_forms, list_word_forms, write_vocabulary_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from rich.console import Console

    from spo_builder.documents.form_fault import FormFault
    from spo_builder.documents.forms import Form

_UNREADABLE = "unreadable"
_FAULT = "fault"


@click.group()
def forms() -> None:
    """The Word forms, the check of a force's own, and the names that they may print."""


@forms.command("list")
@forms_option
@format_option
def list_forms(forms_folder: Path | None, output: str) -> None:
    """List the forms, and which Word file each is made from."""
    rows = list_word_forms(forms_folder).forms
    if output == "json":
        print_json([_form_as_json(row) for row in rows])
        return
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    for row in rows:
        own = "  [cyan]own[/]" if row.is_own else ""
        lines = f"{escape(row.title)}\n[dim]{escape(row.template)}[/]{own}"
        grid.add_row(f"[bold]{escape(row.id)}[/]", lines, ", ".join(row.audiences))
    print_grid(get_console(), grid)


def _form_as_json(row: Form) -> dict[str, object]:
    return {
        "id": row.id,
        "title": row.title,
        "authority": row.authority,
        "template": row.template,
        "own": row.is_own,
        "audiences": [audience.value for audience in row.audiences],
        "when": list(row.when),
        "mandatory": row.mandatory,
    }


@forms.command("export")
@click.argument("folder", metavar="DIR", type=folder_type)
@click.option("--replace", is_flag=True, help="Write over files that differ from the originals.")
def export(folder: Path, *, replace: bool) -> None:
    """Write our forms into DIR: Word files, forms.toml, README.md."""
    names = export_word_forms(folder, replace=replace)
    get_console().print(
        f"{len(names)} files are in [bold]{escape(str(folder))}[/].\n"
        "Keep the ones that you change, delete the others, then run: spo-builder forms check"
    )


@forms.command("vocabulary")
@click.option("--word", type=folder_type, metavar="FILE", help="Write it as a Word document.")
@click.option(
    "--find", "wanted", metavar="WORDS", default="", help="Only names or meanings with these words."
)
@format_option
def vocabulary(word: Path | None, wanted: str, output: str) -> None:
    """Print the names that a form may use, each explained."""
    if word is not None:
        write_vocabulary_file(word)
        get_console(stderr=True).print(f"The names are in [bold]{escape(str(word))}[/].")
        return
    small = wanted.casefold()
    rows = [row for row in list_vocabulary() if small in f"{row.name} {row.meaning}".casefold()]
    if output == "json":
        print_json([asdict(row) for row in rows])
        return
    console = get_console()
    for row in rows:
        console.print(f"[bold]{escape(row.name)}[/]  [dim]{row.type}[/]", soft_wrap=True)
        example = f"\n[dim]for example:[/] {escape(row.example)}" if row.example else ""
        print_grid(console, _indent("    ", f"{escape(row.meaning)}{example}"))


@forms.command("check")
@click.argument("folder", metavar="[DIR]", type=folder_type, required=False)
@format_option
@click.pass_context
def check(ctx: click.Context, folder: Path | None, output: str) -> None:
    """Check your forms in DIR, or ours: all faults at once.

    Each is told with its paragraph and what to do; nothing is filled or written.

    Exit codes: 0 fine, 1 faults, 2 a file or the folder cannot be read.
    """
    folder = folder or get_forms_folder()
    found = check_word_forms(folder)
    faults = [row for rows in found.values() for row in rows if row.weight == _FAULT]
    if output == "json":
        print_json(_report_as_json(folder, found, ready=not faults))
    else:
        _print_report(get_console(), found, len(faults))
    unreadable = any(row.check == _UNREADABLE for row in faults)
    ctx.exit(2 if unreadable else int(bool(faults)))


def _report_as_json(
    folder: Path | None, found: Mapping[str, Iterable[FormFault]], *, ready: bool
) -> dict[str, object]:
    return {
        "folder": None if folder is None else str(folder),
        "ready": ready,
        "files": list(found),
        "findings": [{"file": file, **asdict(row)} for file, rows in found.items() for row in rows],
    }


def _print_report(console: Console, found: Mapping[str, Iterable[FormFault]], faults: int) -> None:
    for file, rows in found.items():
        places = dict.fromkeys((row.part, row.paragraph) for row in rows)
        if places:
            console.print(f"[bold]{escape(file)}[/]")
        for part, paragraph in places:
            where = ": ".join(word for word in (part, f"“{paragraph}”" if paragraph else "") if word)
            _print_place(
                console, where, [row for row in rows if (row.part, row.paragraph) == (part, paragraph)]
            )
    said = f"{faults} {'fault' if faults == 1 else 'faults'}" if faults else "no fault"
    console.print(f"{len(found)} {'file' if len(found) == 1 else 'files'} checked: {said}.")


def _print_place(console: Console, where: str, rows: Iterable[FormFault]) -> None:
    """Print what is wrong with one paragraph, or with the file where none is named."""
    if where:
        print_grid(console, _indent("  ", escape(where)))
    margin = "    " if where else "  "
    for row in rows:
        look = "[bold red]FAULT[/]" if row.weight == _FAULT else "[cyan]NOTE[/] "
        lines = f"{escape(row.message)}\n[dim]{escape(row.advice)}[/]"
        print_grid(console, _indent(f"{margin}{look}  ", lines))


def _indent(margin: str, lines: str) -> Table:
    """Return lines that keep to the right of a margin when they are wrapped."""
    grid = Table.grid(padding=0)
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(margin, lines)
    return grid
