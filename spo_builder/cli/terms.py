"""`spo-builder terms`: the catalogue of terms, their exact text, the drafting standards on any wording."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from spo_builder.case.terms_sought import TermKind
from spo_builder.cli.fillings import list_slots, read_exceptions, read_fillings, say_slot
from spo_builder.cli.options import folder_type, format_option
from spo_builder.cli.printing import get_console, print_grid, print_json, print_wording
from spo_builder.errors import InputError
from spo_builder.findings import Severity
from spo_builder.terms.catalogue import get_catalogue
from spo_builder.terms.of_case import render_case_terms
from spo_builder.terms.render import LEAD_IN, put_lead_in_back, render_term
from spo_builder.wiring import read_case_folder, read_terms_file

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from spo_builder.terms.lint import LintResult
    from spo_builder.terms.template import Rating, TermTemplate
    from spo_builder.terms.wordings import Wording

_RATING_LOOK: dict[str, str] = {"green": "green", "amber": "yellow", "red": "red"}
_KINDS = click.Choice([kind.value for kind in TermKind])


@click.group()
def terms() -> None:
    """The catalogue of prohibitions and requirements, and the drafting standards."""


@terms.command("list")
@click.option("--tag", help="Only terms on this subject, such as contact.")
@click.option("--kind", type=_KINDS, help="Only prohibitions or only requirements.")
@format_option
def list_terms(tag: str | None, kind: str | None, output: str) -> None:
    """List the terms of the catalogue."""
    catalogue = get_catalogue()
    if tag is not None and tag not in catalogue.tags:
        message = f"There is no tag “{tag}”."
        raise InputError(message, advice=f"Use one of: {', '.join(catalogue.tags)}.")
    chosen = [
        term
        for term in catalogue.terms.values()
        if (tag is None or tag in term.tags) and (kind is None or term.kind == kind)
    ]
    if output == "json":
        print_json({"version": catalogue.version, "terms": [_as_json(term) for term in chosen]})
        return
    console = get_console()
    console.print(f"[dim]Catalogue {escape(catalogue.version)}: {len(chosen)} terms[/]\n")
    grid = Table.grid(padding=(0, 2, 0, 0))
    for term in chosen:
        grid.add_row(_say_rating(term.rating), f"[bold]{escape(term.id)}[/]", escape(term.title))
    print_grid(console, grid)


def _say_rating(rating: Rating) -> str:
    return f"[{_RATING_LOOK[rating]}]{rating.value}[/]"


def _as_json(term: TermTemplate) -> dict[str, object]:
    return {
        "id": term.id,
        "kind": term.kind.value,
        "rating": term.rating.value,
        "title": term.title,
        "tags": list(term.tags),
        "text": term.template,
        "slots": [{"name": slot.name, "type": slot.type} for slot in term.placeholders],
        "exceptions_default": list(term.exceptions_default),
        "exceptions_offer": list(term.exceptions_offer),
        "supervised_by": term.supervised_by,
        "necessity": term.necessity,
        "pitfalls": list(term.pitfalls),
    }


@terms.command("show")
@click.argument("term_id", metavar="ID")
@format_option
def show(term_id: str, output: str) -> None:
    """Show one term with its slots, exceptions, evidence and pitfalls."""
    catalogue = get_catalogue()
    term = catalogue.get_term(term_id)
    if output == "json":
        print_json(_as_json(term))
        return
    console = get_console()
    console.print(f"{_say_rating(term.rating)} [bold]{escape(term.id)}[/]  {escape(term.title)}\n")
    console.print(escape(put_lead_in_back(term.template, term.kind)) + "\n")
    sections = (
        ("To fill in", [say_slot(slot, catalogue) for slot in term.placeholders]),
        ("Exceptions, unless taken out", [_say_exception(each) for each in term.exceptions_default]),
        ("Exceptions to consider", [_say_exception(each) for each in term.exceptions_offer]),
        ("Evidence", list(term.evidence)),
        ("Why it is necessary", [term.necessity] if term.necessity else []),
        ("Supervised by", [term.supervised_by] if term.supervised_by else []),
        ("Pitfalls", list(term.pitfalls)),
    )
    for head, lines in sections:
        if lines:
            console.print(f"[bold]{head}[/]")
            for line in lines:
                console.print(Padding(escape(line), (0, 0, 0, 2), expand=False))


def _say_exception(exception_id: str) -> str:
    return f"{exception_id}: {get_catalogue().get_exception(exception_id).text}"


@terms.command("render")
@click.argument("term_id", metavar="ID|CASE")
@click.option(
    "--set", "values", multiple=True, metavar="NAME=VALUE", help="Fill a slot; ; parts several values."
)
@click.option(
    "--except", "exceptions", multiple=True, metavar="ID", help="Choose an exception; none: the defaults."
)
@click.option("--no-exceptions", is_flag=True, help="Leave every exception out.")
def render(
    term_id: str, values: tuple[str, ...], exceptions: tuple[str, ...], *, no_exceptions: bool
) -> None:
    """Print the exact text of one term of the catalogue, or of every term of a case folder.

    Example: spo-builder terms render contact.any --set "protected=Imogen Farrow"
    """
    folder = folder_type.convert(term_id, None, None)
    if get_catalogue().find_term(term_id) is None and folder.is_dir():
        _render_case(folder)
        return
    catalogue = get_catalogue()
    term = catalogue.get_term(term_id)
    chosen = () if no_exceptions else exceptions or term.exceptions_default
    fillings, people = read_fillings(values, list_slots(term, chosen, catalogue), catalogue)
    own = {slot.name for slot in term.placeholders}
    text = render_term(
        term,
        [filling for filling in fillings if filling.name in own],
        read_exceptions(chosen, fillings, own, catalogue),
        people=people,
        catalogue=catalogue,
    )
    click.echo(put_lead_in_back(text, term.kind) + ".")


def _render_case(folder: Path) -> None:
    case = read_case_folder(folder).record
    console = get_console()
    orders = [("Interim order", True)] if case.application.kind.has_interim else []
    for title, interim in (*orders, ("Full order", False)):
        console.print(f"[bold]{title}[/]")
        lead_in = None
        for item in render_case_terms(case, interim=interim):
            if LEAD_IN[item.term.kind] != lead_in:
                lead_in = LEAD_IN[item.term.kind]
                console.print(lead_in)
            text = item.text or f"(not complete: {' '.join(item.missing)})"
            console.print(f"  {item.number}. {escape(text)}", soft_wrap=True)
        console.print()


@terms.command("lint")
@click.argument("file", type=folder_type)
@click.option("--kind", type=_KINDS, help="Read every line as a prohibition or as a requirement.")
@format_option
@click.pass_context
def lint(ctx: click.Context, file: Path, kind: str | None, output: str) -> None:
    """Hold the terms in FILE against the drafting standards; `-` reads from standard input.

    FILE has one term a line, or is a JSON or YAML list of {id, kind, text}. Exit code 1 when a wording
    blocks or needs a second look.
    """
    from spo_builder.terms.lint import lint_text  # noqa: PLC0415 - the other commands need no rules

    wanted = TermKind(kind) if kind else None
    results = [(item, lint_text(item.text, item.kind or wanted)) for item in read_terms_file(file)]
    if output == "json":
        print_json([_result_as_json(wording, result) for wording, result in results])
    else:
        _print_results(results)
    ctx.exit(1 if any(_matters(result) for _wording, result in results) else 0)


def _matters(result: LintResult) -> bool:
    return any(finding.severity is not Severity.INFO for finding in result.findings)


def _result_as_json(wording: Wording, result: LintResult) -> dict[str, object]:
    return {
        "id": wording.id,
        "line": wording.line,
        "text": wording.text,
        "findings": [
            {
                "id": finding.id,
                "severity": finding.severity.value,
                "match": finding.match,
                "message": finding.message,
                "reference": str(finding.reference),
                "suggestion": finding.suggestion,
            }
            for finding in result.findings
        ],
        "not_run": list(result.not_run),
    }


def _print_results(results: Iterable[tuple[Wording, LintResult]]) -> None:
    console = get_console()
    clear = 0
    not_run: tuple[str, ...] = ()
    for wording, result in results:
        not_run = result.not_run
        if not result.findings:
            clear += 1
            continue
        console.print(f"[bold]{escape(wording.id)}[/]  {escape(wording.text)}")
        for finding in result.findings:
            print_wording(console, finding)
        console.print()
    console.print(f"{clear} {'term' if clear == 1 else 'terms'} without a finding.")
    if not_run:
        console.print(f"[dim]Not run on bare text, they need the case: {', '.join(not_run)}.[/]")
