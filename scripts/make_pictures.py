"""Makes the README's pictures: findings as the terminal shows them, and a page of a drafted order.

`python -m scripts.make_pictures`; needs LibreOffice and pdftoppm (poppler-utils).
"""

from __future__ import annotations

import io
import subprocess
import tempfile
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from spo_builder.cli.printing import print_findings
from spo_builder.documents.audience import Audience
from spo_builder.documents.forms import Pack
from spo_builder.findings import Severity
from spo_builder.resources import get_data_file
from spo_builder.wiring import DraftOptions, check_case_folder, draft_case_folder

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
SAMPLES = get_data_file("data", "samples")
FRIDAY = date(2026, 11, 27)
_WIDTH = 110


def draw_findings() -> Path:
    """Write what `check` says of the first-entered sample, as SVG."""
    assessment = check_case_folder(SAMPLES / "friday-at-five-first-entered", FRIDAY)
    console = Console(record=True, width=_WIDTH, file=io.StringIO())
    console.print(f"[bold]{escape(assessment.headline)}[/]\n")
    order = list(Severity)
    shown = [finding for finding in assessment.findings if finding.severity is not Severity.INFO]
    print_findings(console, sorted(shown, key=lambda finding: order.index(finding.severity)))
    path = PICTURES / "findings.svg"
    path.write_text(console.export_svg(title="spo-builder check", unique_id="findings"), encoding="utf-8")
    return path


def draw_page() -> Path:
    """Write the first page of the draft interim order, as PNG."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        options = DraftOptions(out=out, on=FRIDAY, pack=Pack.URGENT, audiences=(Audience.SERVED,), pdf=True)
        draft_case_folder(SAMPLES / "friday-at-five", options)
        target = PICTURES / "draft-interim-order"
        source = out / "served" / "D05-draft-interim-order.pdf"
        command = [
            "pdftoppm",
            "-png",
            "-r",
            "80",
            "-f",
            "1",
            "-l",
            "1",
            "-singlefile",
            str(source),
            str(target),
        ]
        subprocess.run(command, check=True)  # noqa: S603 - our own file
    return target.with_suffix(".png")


def main() -> None:
    """Write both pictures and say where they are."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for draw in (draw_findings, draw_page):
        print(draw())


if __name__ == "__main__":
    main()
