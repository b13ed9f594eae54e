"""`spo-builder draft`: writes the Word documents of a pack, and their PDFs when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.markup import escape
from rich.padding import Padding

from spo_builder.cli.options import case_argument, folder_type, forms_option, on_option
from spo_builder.cli.printing import get_console, say_folder
from spo_builder.cli.progress import show_progress
from spo_builder.documents.audience import Audience
from spo_builder.documents.forms import Pack
from spo_builder.wiring import DraftOptions, draft_case_folder

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from rich.console import Console

    from spo_builder.documents.manifest import Manifest, ManifestFile

_ALL = "all"
_PDF = ".pdf"


@click.command()
@case_argument
@click.option("--out", required=True, type=folder_type, help="Folder for the pack.")
@click.option(
    "--pack",
    type=click.Choice([pack.value for pack in Pack]),
    help="Which documents.  [default: urgent for an interim order, else full]",
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
@forms_option
@on_option
def draft(
    case: Path,
    out: Path,
    pack: str | None,
    audience: str,
    on: date,
    *,
    forms_folder: Path | None,
    pdf: bool,
    replace: bool,
) -> None:
    """Draft the documents of the case in folder CASE.

    Drafting works while something blocks; each document then says NOT READY and the exit code is 1.
    """
    audiences = tuple(Audience) if audience == _ALL else (Audience(audience),)
    written: list[Manifest] = []
    fonts: list[str] = []
    try:
        with show_progress(wanted=pdf) as bar:
            options = DraftOptions(
                out=out,
                on=on,
                pack=Pack(pack) if pack else None,
                audiences=audiences,
                forms_folder=forms_folder,
                pdf=pdf,
                replace=replace,
                on_documents=bar.start,
                on_progress=bar.move,
                on_written=written.append,
                on_fonts=fonts.extend,
            )
            manifest = draft_case_folder(case, options)
    finally:
        # The Word files are there also when the PDFs failed; the person is told of both.
        for each in written:
            _print_manifest(get_console(), each, case, out)
        if fonts:
            get_console().print(
                "[yellow]Arial and Liberation Sans are not on this machine,[/] so the PDF files are set in "
                f"{escape(', '.join(fonts))} and their pages break otherwise than in Word. Install "
                "Liberation Sans (Debian and Ubuntu: fonts-liberation) and draft again."
            )
    click.get_current_context().exit(0 if manifest.ready else 1)


def _print_manifest(console: Console, manifest: Manifest, case: Path, out: Path) -> None:
    for audience in manifest.audiences:
        console.print(f"[bold]{audience}[/]")
        rows = [row for row in manifest.files if row.audience == audience]
        with_pdf = {row.file.removesuffix(_PDF) for row in rows if row.file.endswith(_PDF)}
        for row in rows:
            if not row.file.endswith(_PDF):
                _print_row(console, row, pdf=row.file.rpartition(".")[0] in with_pdf)
        _print_withheld(console, manifest, audience)
    count = len(manifest.files)
    console.print(f"\n{count} files are in [bold]{escape(str(out))}[/], listed in manifest.json.")
    if manifest.not_ready or manifest.withheld:
        matters = len({block.id for block in manifest.not_ready})
        said = f": {matters} {'matter' if matters == 1 else 'matters'}" if matters else ""
        console.print(f"[bold red]NOT READY{said}.[/] See: spo-builder check {escape(say_folder(case))}")


def _print_row(console: Console, row: ManifestFile, *, pdf: bool) -> None:
    name = row.file.rpartition("/")[2]
    also = "  [dim]+ PDF[/]" if pdf else ""
    empty = f"  [yellow]still empty: {escape(', '.join(row.missing))}[/]" if row.missing else ""
    console.print(Padding(f"{escape(name)}{also}{empty}", (0, 0, 0, 2), expand=False))


def _print_withheld(console: Console, manifest: Manifest, audience: str) -> None:
    for row in manifest.withheld:
        if row.audience == audience:
            name = row.file.rpartition("/")[2]
            console.print(f"  [bold red]WITHHELD[/] {escape(name)}: it would tell the defendant")
            for why in row.why:
                console.print(Padding(escape(why), (0, 0, 0, 4), expand=False))
