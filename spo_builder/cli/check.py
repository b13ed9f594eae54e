"""`spo-builder check`: holds a case against each condition of the Act and each drafting standard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.markup import escape

from spo_builder.cli.options import case_argument, format_option, on_option
from spo_builder.cli.printing import get_console, print_findings, print_json
from spo_builder.findings import Finding, Outcome, Severity
from spo_builder.wiring import check_case_folder

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from spo_builder.checks.assessment import Assessment


@click.command()
@case_argument
@on_option
@format_option
@click.option("--all", "everything", is_flag=True, help="Also show the conditions that are met.")
@click.pass_context
def check(ctx: click.Context, case: Path, on: date, output: str, *, everything: bool) -> None:
    """Check the case in folder CASE against the Act and the drafting standards."""
    assessment = check_case_folder(case, on)
    if output == "json":
        print_json(_as_json(assessment))
    else:
        _print_assessment(assessment, everything=everything)
    ctx.exit(0 if assessment.ready else 1)


def _as_json(assessment: Assessment) -> dict[str, object]:
    return {
        "case": {"reference": assessment.reference, "version": assessment.case_version},
        "law_pack": assessment.law_pack,
        "on": assessment.on.isoformat(),
        "ready": assessment.ready,
        "findings": [_finding_as_json(finding) for finding in assessment.findings],
    }


def _finding_as_json(finding: Finding) -> dict[str, object]:
    return {
        "id": finding.id,
        "severity": finding.severity.value,
        "outcome": finding.outcome.value,
        "message": finding.message,
        "where": finding.where,
        "reference": str(finding.reference),
        "evidence": list(finding.evidence),
        "match": finding.match,
        "suggestion": finding.suggestion,
    }


def _print_assessment(assessment: Assessment, *, everything: bool) -> None:
    console = get_console()
    console.print(f"[bold]{escape(assessment.headline)}[/]")
    console.print(f"[dim]{escape(assessment.law_pack)} · as on {assessment.on.isoformat()}[/]\n")
    shown = [item for item in assessment.findings if everything or item.outcome is not Outcome.MET]
    order = list(Severity)
    print_findings(console, sorted(shown, key=lambda item: order.index(item.severity)))
