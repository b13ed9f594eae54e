"""`spo-builder statement`: the drafted statement and summary with their sources, and their edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from spo_builder.actions.statement import Edit, record_edit, record_restoring, show_document
from spo_builder.case.statements import DraftedDocument
from spo_builder.cli.options import case_argument, folder_type, format_option, on_option
from spo_builder.cli.printing import LOOK, get_console, print_grid, print_json
from spo_builder.findings import Finding, Outcome
from spo_builder.wiring import change_case_folder, read_case_folder, read_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from rich.console import Console

    from spo_builder.actions.statement import ShownDocument, ShownParagraph, ShownSentence

_TITLES = {
    DraftedDocument.STATEMENT: "D07, statement of the officer in the case",
    DraftedDocument.SUMMARY: "D17a, case summary",
}
_LEADS = {"fact": "Source", "gap": "Missing"}


@click.command()
@case_argument
@click.option(
    "--document",
    type=click.Choice([document.value for document in DraftedDocument]),
    help="Which document; both when left out.",
)
@click.option("--edit", metavar="ID", help="Rewrite this paragraph with the words of --text.")
@click.option("--text", type=folder_type, metavar="FILE", help="File with the words; - is standard input.")
@click.option("--restore", metavar="ID", help="Print the program's own words of this paragraph again.")
@on_option
@format_option
def statement(
    case: Path,
    document: str | None,
    edit: str | None,
    text: Path | None,
    restore: str | None,
    on: date,
    *,
    output: str,
) -> None:
    """Show the drafted statement and summary of the case in folder CASE, or rewrite a paragraph.

    Each paragraph has a name. An empty text leaves a paragraph out. What the program had written is kept
    beside the new words, and `spo-builder check` tells when the two drift apart.
    """
    chosen = DraftedDocument(document) if document else None
    _check_options(edit, text, restore)
    if edit is not None and text is not None:
        asked = Edit(edit, read_words(text), on, chosen)
        _say_edited(change_case_folder(case, lambda record, store: record_edit(record, asked, store)))
    elif restore is not None:
        name = restore
        held = change_case_folder(case, lambda record, store: record_restoring(record, name, chosen, store))
        get_console().print(f"{held.value} prints the program’s own words of “{escape(restore)}” again.")
    else:
        record = read_case_folder(case).record
        wanted = (chosen,) if chosen else tuple(DraftedDocument)
        _show([show_document(record, on, each) for each in wanted], output)


def _check_options(edit: str | None, text: Path | None, restore: str | None) -> None:
    if edit is not None and restore is not None:
        message = "Give --edit or --restore, not both."
        raise click.UsageError(message)
    if (edit is None) != (text is None):
        message = "Give --edit ID together with --text FILE."
        raise click.UsageError(message)


def _show(documents: Iterable[ShownDocument], output: str) -> None:
    if output == "json":
        print_json([_as_json(document) for document in documents])
        return
    console = get_console()
    for document in documents:
        _print_document(console, document)


def _print_document(console: Console, document: ShownDocument) -> None:
    console.print(f"[bold]{escape(_TITLES[document.document])}[/]\n")
    for section in document.sections:
        console.print(f"[bold]{escape(section.heading)}[/]")
        for paragraph in section.paragraphs:
            _print_paragraph(console, paragraph)
    for finding in document.unplaced:
        console.print(_say_finding(finding))


def _print_paragraph(console: Console, paragraph: ShownParagraph) -> None:
    console.print(
        Padding(f"[cyan]{escape(paragraph.id)}[/]{_say_state(paragraph)}", (0, 0, 0, 2), expand=False)
    )
    grid = Table.grid(padding=0)
    grid.add_column(overflow="fold")
    for line in _list_lines(paragraph):
        grid.add_row(Padding(line, (0, 0, 0, 4), expand=False))
    print_grid(console, grid)
    console.print()


def _say_state(paragraph: ShownParagraph) -> str:
    if not paragraph.is_edited:
        return ""
    return "  [yellow]rewritten[/]" if paragraph.text else "  [yellow]left out[/]"


def _list_lines(paragraph: ShownParagraph) -> Iterator[str]:
    if paragraph.is_edited:
        yield from (f"[bold]Printed:[/] {escape(line)}" for line in paragraph.text.splitlines())
        yield "[bold]The program writes:[/]"
    for sentence in paragraph.sentences:
        yield escape(sentence.text)
        if sentence.told:
            yield f"[dim]{_LEADS[sentence.kind]}: {escape(sentence.told)}[/]"
    yield from map(_say_finding, paragraph.drift)


def _say_finding(finding: Finding) -> str:
    word, style = LOOK[finding.severity]
    if finding.outcome is Outcome.MET:
        return f"[dim]{escape(finding.message)}[/]"
    return f"[{style}]{word}[/] {escape(finding.message)}"


def _say_edited(paragraph: ShownParagraph) -> None:
    console = get_console()
    if not paragraph.is_edited:
        console.print(f"“{escape(paragraph.id)}” says what the program writes; no edit is kept.")
        return
    done = "is rewritten" if paragraph.text else "is left out"
    console.print(f"“{escape(paragraph.id)}” {done}; the program’s words are kept beside it.")
    for finding in paragraph.drift:
        if finding.outcome is not Outcome.MET:
            console.print(_say_finding(finding))


def _as_json(document: ShownDocument) -> dict[str, object]:
    return {
        "document": document.document.value,
        "sections": [
            {
                "heading": section.heading,
                "paragraphs": [_paragraph_as_json(paragraph) for paragraph in section.paragraphs],
            }
            for section in document.sections
        ],
        "not_printed": [_finding_as_json(finding) for finding in document.unplaced],
    }


def _paragraph_as_json(paragraph: ShownParagraph) -> dict[str, object]:
    return {
        "id": paragraph.id,
        "text": paragraph.text,
        "generated": paragraph.generated,
        "is_edited": paragraph.is_edited,
        "sentences": [_sentence_as_json(sentence) for sentence in paragraph.sentences],
        "drift": [_finding_as_json(finding) for finding in paragraph.drift],
    }


def _sentence_as_json(sentence: ShownSentence) -> dict[str, object]:
    return {
        "text": sentence.text,
        "kind": sentence.kind,
        "sources": [{"pointer": source.pointer, "words": source.words} for source in sentence.sources],
    }


def _finding_as_json(finding: Finding) -> dict[str, object]:
    return {
        "severity": finding.severity.value,
        "outcome": finding.outcome.value,
        "message": finding.message,
        "where": finding.where,
    }
