"""`spo-builder compare`: what changed from one version of a case, or one pack, to another."""

from __future__ import annotations

from dataclasses import asdict
from itertools import groupby
from typing import TYPE_CHECKING

import click
from rich.markup import escape
from rich.padding import Padding

from spo_builder.actions.pack_comparison import UNCHANGED, Change
from spo_builder.case.dates import say_date
from spo_builder.case.differences import Kind
from spo_builder.cli.options import folder_type, format_option, on_option
from spo_builder.cli.printing import get_console, print_json
from spo_builder.cli.progress import show_progress
from spo_builder.config import get_forms_folder
from spo_builder.documents.audience import Audience
from spo_builder.documents.forms import Pack
from spo_builder.errors import SpoError
from spo_builder.wiring import CompareOptions, compare_folders, write_redlines

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from rich.console import Console

    from spo_builder.actions.compare import CaseComparison
    from spo_builder.actions.pack_comparison import DocumentDifference, PackComparison
    from spo_builder.case.differences import Difference
    from spo_builder.documents.manifest import Manifest
    from spo_builder.wiring import FolderComparison

_ALL = "all"
_SHORT = 12
_MOST_PASSAGES = 5
_HIDDEN = "its words are kept from the defendant and are not repeated here"
_LOOK = {
    Change.ADDED: "[green]added[/]",
    Change.REMOVED: "[red]removed[/]",
    Change.CHANGED: "[yellow]changed[/]",
    Change.SAME: "[dim]the same[/]",
    Change.SAME_WORDS: "[dim]the same words[/]",
    Change.WITHHELD: "[bold red]WITHHELD in one of the two[/]",
}


@click.command()
@click.argument("old", metavar="A", type=folder_type)
@click.argument("new", metavar="B", type=folder_type)
@format_option
@click.option(
    "--redline",
    type=folder_type,
    help="Also write each changed document with its changes tracked, below this folder; internal.",
)
@click.option(
    "--pack",
    type=click.Choice([pack.value for pack in Pack]),
    help="Which documents of two cases are drafted for --redline.  [default: as for draft]",
)
@click.option(
    "--audience",
    type=click.Choice([*(audience.value for audience in Audience), _ALL]),
    default=_ALL,
    show_default=True,
    help="Whose copies.",
)
@click.option("--form", "forms", multiple=True, metavar="ID", help="Only this form, such as D05; repeatable.")
@click.option("--replace", is_flag=True, help="Write over the compared documents that are there.")
@on_option
@click.pass_context
def compare(  # noqa: PLR0913, PLR0917 -- one argument for each option that a person may give
    ctx: click.Context,
    old: Path,
    new: Path,
    output: str,
    redline: Path | None,
    pack: str | None,
    audience: str,
    forms: tuple[str, ...],
    on: date,
    *,
    replace: bool,
) -> None:
    """Say what changed from A to B: two case folders, or two packs that `draft` made.

    What is kept from the defendant is named but not repeated. Of packs, the changed words are shown for
    served copies alone. Documents with tracked changes hold the old words too: they are internal, and go
    into the folder internal-comparison.

    Exit codes: 0 nothing differs, 1 something differs, 2 a folder cannot be read, 3 the program that
    writes tracked changes is missing or failed.
    """
    audiences = tuple(Audience) if audience == _ALL else (Audience(audience),)
    with show_progress(wanted=redline is not None, what="Marking changes") as bar:
        options = CompareOptions(
            on=on,
            pack=Pack(pack) if pack else None,
            audiences=audiences,
            forms_folder=get_forms_folder(),
            forms=forms,
            redline=redline,
            replace=replace,
            on_documents=bar.start,
            on_progress=bar.move,
        )
        comparison = compare_folders(old, new, options)
        written, failure = _try_redlines(comparison, options)
    if output == "json":
        print_json(_as_json(comparison, written))
    else:
        _print_comparison(get_console(), comparison, (old, new))
        _print_written(get_console(), written, redline if failure is None else None)
    if failure is not None:
        raise failure
    ctx.exit(0 if comparison.is_same else 1)


def _try_redlines(
    comparison: FolderComparison, options: CompareOptions
) -> tuple[tuple[str, ...], SpoError | None]:
    """Return what was written, or why nothing was: the words are printed all the same."""
    try:
        return write_redlines(comparison, options), None
    except SpoError as error:
        return (), error


def _as_json(comparison: FolderComparison, written: tuple[str, ...]) -> dict[str, object]:
    result: dict[str, object] = {"same": comparison.is_same}
    if comparison.cases is not None and comparison.saved is not None:
        sides = zip((comparison.cases.old, comparison.cases.new), comparison.saved, strict=True)
        old, new = ({**asdict(side), "saved_on": saved.isoformat()} for side, saved in sides)
        result |= {"kind": "cases", "old": old, "new": new}
        result["differences"] = [asdict(row) for row in comparison.cases.differences]
    if comparison.packs is not None:
        if comparison.cases is None:
            manifests = (comparison.packs.old, comparison.packs.new)
            old, new = (_manifest_as_json(manifest) for manifest in manifests)
            result |= {"kind": "packs", "old": old, "new": new}
        result["documents"] = [asdict(row) for row in comparison.packs.documents]
        result["remarks"] = list(comparison.packs.remarks)
        result["compared_documents"] = list(written)
    return result


def _manifest_as_json(manifest: Manifest) -> dict[str, object]:
    return {
        "reference": manifest.reference,
        "version": manifest.case_version,
        "on": manifest.on,
        "pack": manifest.pack,
        "ready": manifest.ready,
    }


def _print_comparison(console: Console, comparison: FolderComparison, folders: tuple[Path, Path]) -> None:
    if comparison.cases is not None and comparison.saved is not None:
        sides = zip(
            "AB", folders, (comparison.cases.old, comparison.cases.new), comparison.saved, strict=True
        )
        for letter, folder, side, saved in sides:
            _print_head(console, letter, folder, side.reference, side.version, f"saved {say_date(saved)}")
        _print_differences(console, comparison.cases)
    if comparison.packs is not None:
        if comparison.cases is None:
            _print_pack_heads(console, comparison.packs, folders)
        _print_documents(console, comparison.packs, passages=comparison.cases is None)


def _print_pack_heads(console: Console, packs: PackComparison, folders: tuple[Path, Path]) -> None:
    for letter, folder, manifest in zip("AB", folders, (packs.old, packs.new), strict=True):
        ready = "ready" if manifest.ready else "NOT READY"
        detail = f"pack {manifest.pack}, drafted as on {manifest.on}, {ready}"
        _print_head(console, letter, folder, manifest.reference, manifest.case_version, detail)


def _print_head(
    console: Console, letter: str, folder: Path, reference: str, version: str, detail: str
) -> None:
    console.print(f"[bold]{letter}[/]  {escape(str(folder))}: {escape(reference)}")
    console.print(f"   [dim]case version {version[:_SHORT]}, {escape(detail)}[/]")


def _print_differences(console: Console, comparison: CaseComparison) -> None:
    count = len(comparison.differences)
    said = {0: "Nothing differs.", 1: "1 change."}.get(count, f"{count} changes.")
    console.print(f"\n[bold]{said}[/]")
    for part, rows in groupby(comparison.differences, key=lambda row: row.part):
        console.print(f"\n[bold]{escape(part)}[/]")
        for row in rows:
            _print_difference(console, row)


def _print_difference(console: Console, row: Difference) -> None:
    if row.kind is Kind.MOVED:
        _indent(console, f"{escape(row.place)}: moved from {escape(row.old)} to {escape(row.new)}", 2)
        return
    _indent(console, f"{escape(row.place)}: {row.kind.value}", 2)
    if row.kind is Kind.CHANGED and not row.hidden:
        _indent(console, f"[dim]was[/]  {escape(row.old)}", 4)
        _indent(console, f"[dim]now[/]  {escape(row.new)}", 4)
    elif row.old or row.new:
        _indent(console, escape(row.old or row.new), 4)
    if row.hidden:
        _indent(console, f"[dim]{_HIDDEN}[/]", 4)


def _print_documents(console: Console, comparison: PackComparison, *, passages: bool) -> None:
    for audience, group in groupby(comparison.documents, key=lambda row: row.audience):
        rows = list(group)
        console.print(f"\n[bold]{escape(audience)}[/]")
        for row in rows:
            if row.change not in UNCHANGED or row.notes:
                _print_document(console, row, passages=passages)
        count = sum(1 for row in rows if row.change in UNCHANGED and not row.notes)
        if count:
            said = "1 document says" if count == 1 else f"{count} documents say"
            _indent(console, f"[dim]{said} the same[/]", 2)
    if comparison.remarks:
        console.print()
    for remark in comparison.remarks:
        console.print(f"[bold yellow]{escape(remark)}[/]")


def _print_document(console: Console, row: DocumentDifference, *, passages: bool) -> None:
    places = f", {row.places} {'place' if row.places == 1 else 'places'}" if row.places else ""
    notes = "".join(f". {note.removesuffix('.')}" for note in row.notes)
    _indent(console, f"{escape(row.id)} {escape(row.title)}: {_LOOK[row.change]}{places}{escape(notes)}", 2)
    shown = row.passages if passages else ()
    for passage in shown[:_MOST_PASSAGES]:
        _indent(console, f"[dim]was[/]  {escape(passage.old) or '[dim]nothing[/]'}", 4)
        _indent(console, f"[dim]now[/]  {escape(passage.new) or '[dim]nothing[/]'}", 4)
    more = len(shown) - _MOST_PASSAGES
    if more > 0:
        _indent(console, f"[dim]and {more} more[/]", 4)


def _print_written(console: Console, written: tuple[str, ...], redline: Path | None) -> None:
    if redline is None:
        return
    if not written:
        console.print("\nNo document changed, so none was written.")
        return
    count = "1 document" if len(written) == 1 else f"{len(written)} documents"
    folder = redline / written[0].partition("/")[0]
    console.print(f"\n{count} with tracked changes: [bold]{escape(str(folder))}[/]")
    console.print("They hold the old words as well: internal, never served.")


def _indent(console: Console, words: str, columns: int) -> None:
    console.print(Padding(words, (0, 0, 0, columns), expand=False))
