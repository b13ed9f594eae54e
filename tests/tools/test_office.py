"""PDF files come whole from one call, or the failure names the document; a converter that hangs is ended."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from spo_builder.errors import ToolFailedError
from spo_builder.tools.office import (
    PROGRAM_VARIABLE,
    OfficeMissingError,
    advise_installing,
    convert_documents,
    find_office,
    is_office_installed,
)
from spo_builder.tools.pdf_check import find_pdf_fault
from tests.support.pdf import needs_office, read_pdf_text
from tests.support.word_forms import a_form, fill

if TYPE_CHECKING:
    from collections.abc import Callable

WHOLE = Path(__file__).parent / "doubles" / "whole.pdf"
WORDS = fill(a_form("Words for {{ who }}"), {"who": "the court"})


@pytest.fixture
def use_double(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], None]:
    """Return a function that puts a named double in the place of LibreOffice."""

    def use(script: str) -> None:
        program = tmp_path / "soffice"
        program.write_text(f"#!{sys.executable}\n{_HEAD}{script}\n", encoding="utf-8")
        program.chmod(0o755)
        monkeypatch.setenv(PROGRAM_VARIABLE, str(program))

    return use


_HEAD = """
import pathlib, subprocess, sys, time
out = pathlib.Path(sys.argv[sys.argv.index("--outdir") + 1])
sources = [pathlib.Path(name) for name in sys.argv if name.endswith(".docx")]
"""


def test_missing_converter_is_told_with_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PROGRAM_VARIABLE, "no-such-program-here")
    assert not is_office_installed()
    with pytest.raises(OfficeMissingError) as caught:
        convert_documents({"D01.docx": WORDS})
    assert caught.value.exit_code == 3
    assert "nstall" in caught.value.advice


def test_converter_is_looked_for_on_the_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(PROGRAM_VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("spo_builder.tools.office._MAC_PROGRAM", tmp_path / "mac")
    assert find_office() is None
    (tmp_path / "mac").touch()
    assert find_office() == str(tmp_path / "mac")
    (tmp_path / "libreoffice").touch(mode=0o755)
    assert find_office() == str(tmp_path / "libreoffice")


@pytest.mark.parametrize(
    ("platform", "words"), [("darwin", "brew"), ("linux", "apt-get"), ("win32", "libreoffice.org")]
)
def test_advice_fits_the_system(platform: str, words: str) -> None:
    assert words in advise_installing(platform)


def test_nothing_to_convert_starts_nothing(use_double: Callable[[str], None]) -> None:
    use_double("sys.exit(1)")
    assert convert_documents({}) == {}


def test_hanging_converter_and_its_children_are_ended(
    use_double: Callable[[str], None], tmp_path: Path
) -> None:
    mark = tmp_path / "child-lived"
    child = f"import time, pathlib; time.sleep(0.6); pathlib.Path({str(mark)!r}).touch()"
    use_double(f"subprocess.Popen([sys.executable, '-c', {child!r}])\ntime.sleep(60)")
    begun = time.monotonic()
    with pytest.raises(ToolFailedError, match=r"did not finish 1 document\(s\) in 0\.3 seconds"):
        convert_documents({"D01.docx": WORDS}, timeout=0.3)
    assert time.monotonic() - begun < 5
    time.sleep(0.5)
    assert not mark.exists()


def test_converter_that_writes_nothing_is_found_out(use_double: Callable[[str], None]) -> None:
    use_double("sys.exit(0)")
    with pytest.raises(ToolFailedError, match=r"served/D01\.docx") as caught:
        convert_documents({"court/D01.docx": WORDS, "served/D01.docx": WORDS})
    assert [(row.where, row.message) for row in caught.value.faults] == [
        ("court/D01.docx", "Its PDF was not written."),
        ("served/D01.docx", "Its PDF was not written."),
    ]


def test_one_missing_pdf_of_two_is_named(use_double: Callable[[str], None]) -> None:

    use_double(f"(out / (sources[0].stem + '.pdf')).write_bytes(pathlib.Path({str(WHOLE)!r}).read_bytes())")
    with pytest.raises(ToolFailedError) as caught:
        convert_documents({"a.docx": WORDS, "b.docx": WORDS})
    assert [row.where for row in caught.value.faults] == ["b.docx"]


def test_progress_counts_the_finished_ones(use_double: Callable[[str], None]) -> None:

    use_double(
        f"data = pathlib.Path({str(WHOLE)!r}).read_bytes()\n"
        "for source in sources:\n    (out / (source.stem + '.pdf')).write_bytes(data); time.sleep(0.1)"
    )
    seen: list[int] = []
    made = convert_documents({"a.docx": WORDS, "b.docx": WORDS}, on_progress=seen.append)
    assert seen[-1] == 2
    assert seen == sorted(set(seen))
    assert list(made) == ["a.pdf", "b.pdf"]


def test_truncated_pdf_is_found_out(use_double: Callable[[str], None]) -> None:

    use_double(
        f"data = pathlib.Path({str(WHOLE)!r}).read_bytes()\n"
        "(out / (sources[0].stem + '.pdf')).write_bytes(data[: len(data) // 2])"
    )
    with pytest.raises(ToolFailedError) as caught:
        convert_documents({"D01.docx": WORDS})
    assert caught.value.faults[0].message == "Its PDF is cut short."


def test_program_that_cannot_be_started_is_told(use_double: Callable[[str], None], tmp_path: Path) -> None:
    use_double("")
    (tmp_path / "soffice").write_text("#!/no/such/interpreter\n", encoding="utf-8")
    with pytest.raises(ToolFailedError, match="could not be started"):
        convert_documents({"D01.docx": WORDS})


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"MZ", "is no PDF file"),
        (b"%PDF-1.7\n", "is cut short"),
        (b"%PDF-1.7\nnothing\n%%EOF", "cannot be opened"),
    ],
)
def test_broken_pdf_is_named(data: bytes, fault: str) -> None:
    assert find_pdf_fault(data) == fault


@pytest.mark.parametrize(
    ("pages", "fault"), [("", "cannot be opened"), ("3 0 R", "has no words on its pages")]
)
def test_empty_pdf_is_named(pages: str, fault: str) -> None:
    kids = f"<</Type/Pages/Kids[{pages}]/Count {1 if pages else 0}>>"
    page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>"
    data = f"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj{kids}endobj\n3 0 obj{page}endobj\n"
    assert find_pdf_fault(f"{data}trailer<</Root 1 0 R/Size 4>>\n%%EOF".encode()) == fault


@pytest.mark.slow
@needs_office
def test_real_conversion_gives_the_words() -> None:
    documents = {"court/D01.docx": WORDS, "served/D01.docx": fill(a_form("Served words"), {})}
    first = convert_documents(documents)
    assert list(first) == ["court/D01.pdf", "served/D01.pdf"]
    assert "Words for the court" in read_pdf_text(first["court/D01.pdf"])
    assert "Served words" in read_pdf_text(first["served/D01.pdf"])
    assert "Page 1 of 1" in read_pdf_text(first["served/D01.pdf"])
    assert b"pdfaid:part>2" in first["court/D01.pdf"]
