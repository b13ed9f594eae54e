"""Makes the README's pictures: findings as the terminal shows them, and a page of a drafted order.

`python -m scripts.make_pictures`; needs LibreOffice and pdftoppm (poppler-utils). The pictures are small PNG
files; they show fictional people alone.
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
from spo_builder.tools.office import find_office
from spo_builder.tools.office_profile import write_profile
from spo_builder.wiring import DraftOptions, check_case_folder, draft_case_folder

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
SAMPLES = get_data_file("data", "samples")
FRIDAY = date(2026, 11, 27)
_COLUMNS = 96
_DOTS_AN_INCH = 80
_LINE_POINTS = 8 * 1.1328  # of the typeface below, at 8 points
_MARGIN_POINTS = 23
_PAGE = (
    "<html><head><style>@page {{ size: 190mm 297mm; margin: 8mm }} "
    'pre {{ font-family: "Liberation Mono", monospace; font-size: 8pt }}</style></head>'
    "<body><pre>{code}</pre></body></html>"
)


def draw_findings() -> Path:
    """Draw what `check` says of the first-entered sample."""
    assessment = check_case_folder(SAMPLES / "friday-at-five-first-entered", FRIDAY)
    console = Console(record=True, width=_COLUMNS, file=io.StringIO(), force_terminal=True, highlight=False)
    console.print(f"[bold]$ spo-builder check cases/first\n{escape(assessment.headline)}[/]\n")
    order = list(Severity)
    shown = [finding for finding in assessment.findings if finding.severity is not Severity.INFO]
    print_findings(console, sorted(shown, key=lambda finding: order.index(finding.severity)))
    page = console.export_html(inline_styles=True, code_format=_PAGE)
    lines = page.count("\n") + 2
    height = int((lines * _LINE_POINTS + 2 * _MARGIN_POINTS) * _DOTS_AN_INCH / 72)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "findings.html"
        source.write_text(page, encoding="utf-8")
        office = find_office() or "soffice"
        profile = write_profile(Path(folder) / "profile")
        _run(office, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, str(source))
        return _draw(source.with_suffix(".pdf"), "findings", "-H", str(height))


def draw_page() -> Path:
    """Draw the first page of the draft interim order, as it is served."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        options = DraftOptions(out=out, on=FRIDAY, pack=Pack.URGENT, audiences=(Audience.SERVED,), pdf=True)
        draft_case_folder(SAMPLES / "friday-at-five", options)
        return _draw(out / "served" / "D05-draft-interim-order.pdf", "draft-interim-order", "-gray")


def _draw(source: Path, name: str, *options: str) -> Path:
    """Draw the first page of a PDF as PNG."""
    target = PICTURES / name
    size = ["-png", "-r", str(_DOTS_AN_INCH), "-f", "1", "-l", "1", "-singlefile"]
    _run("pdftoppm", *size, *options, str(source), str(target))
    return target.with_suffix(".png")


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 -- our own files


def main() -> None:
    """Draw both pictures and say where they are."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for draw in (draw_findings, draw_page):
        path = draw()
        print(f"{path}: {path.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
