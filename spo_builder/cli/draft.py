"""`spo-builder draft`: writes the Word documents of a pack, and their PDFs when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from spo_builder.cli.options import case_argument, folder_type, on_option
from spo_builder.cli.printing import get_console
from spo_builder.documents.audience import Audience
from spo_builder.documents.forms import Pack
from spo_builder.wiring import DraftOptions, draft_case_folder

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from rich.console import Console

    from spo_builder.documents.manifest import Manifest

_ALL = "all"


@click.command()
@case_argument
@click.option("--out", required=True, type=folder_type, help="Folder for the pack.")
@click.option(
    "--pack", type=click.Choice([pack.value for pack in Pack]), default=Pack.URGENT.value, show_default=True
)
@click.option(
    "--audience",
    type=click.Choice([*(audience.value for audience in Audience), _ALL]),
    default=_ALL,
    show_default=True,
    help="Whose copies.",
)
@click.option("--pdf", is_flag=True, help="Also make a PDF of each document, with LibreOffice.")
@click.option(
    "--replace", is_flag=True, help="Write over documents that were edited since they were drafted."
)
@on_option
@click.pass_context
def draft(
    ctx: click.Context,
    case: Path,
    out: Path,
    pack: str,
    audience: str,
    on: date,
    *,
    pdf: bool,
    replace: bool,
) -> None:
    """Draft the documents of the case in folder CASE.

    Drafting works while something blocks; each document then says NOT READY and the exit code is 1.
    """
    audiences = tuple(Audience) if audience == _ALL else (Audience(audience),)
    console = get_console()
    with _get_progress(console) as progress:
        task = progress.add_task("PDF", visible=False, total=None)
        options = DraftOptions(
            out=out,
            on=on,
            pack=Pack(pack),
            audiences=audiences,
            pdf=pdf,
            replace=replace,
            on_documents=lambda count: progress.update(task, total=count, visible=True),
            on_progress=lambda done: progress.update(task, completed=done),
        )
        manifest = draft_case_folder(case, options)
    _print_manifest(console, manifest, out)
    ctx.exit(0 if manifest.ready else 1)


def _get_progress(console: Console) -> Progress:
    """Return a bar on the terminal's error stream; it draws nothing where no person looks on."""
    return Progress(
        TextColumn("Making PDF"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=get_console(stderr=True),
        transient=True,
        disable=not console.is_terminal,
    )


def _print_manifest(console: Console, manifest: Manifest, out: Path) -> None:
    for audience in manifest.audiences:
        rows = [row for row in manifest.files if row.audience == audience]
        console.print(f"[bold]{audience}[/]")
        for row in rows:
            name = row.file.rpartition("/")[2]
            empty = f"  [yellow]still empty: {escape(', '.join(row.missing))}[/]" if row.missing else ""
            console.print(f"  {escape(name)}{empty}")
        _print_withheld(console, manifest, audience)
    count = len([row for row in manifest.files if row.audience in manifest.audiences])
    console.print(
        f"\n{count} files are in [bold]{escape(str(out))}[/], listed in manifest.json.", soft_wrap=True
    )
    if manifest.not_ready:
        matters = len({block.id for block in manifest.not_ready})
        said = "1 matter" if matters == 1 else f"{matters} matters"
        console.print(f"[bold red]NOT READY: {said}.[/] See: spo-builder check")


def _print_withheld(console: Console, manifest: Manifest, audience: str) -> None:
    for row in manifest.withheld:
        if row.audience == audience:
            name = row.file.rpartition("/")[2]
            console.print(f"  [bold red]WITHHELD[/] {escape(name)}: it would tell the defendant")
            for why in row.why:
                console.print(f"    {escape(why)}")
