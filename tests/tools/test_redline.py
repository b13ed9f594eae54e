"""Tracked changes mark the changed words alone; a program that is missing, hangs or fails is told of."""

from __future__ import annotations

import sys
import time
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from spo_builder.actions.ports import RedlineTask
from spo_builder.errors import ToolFailedError
from spo_builder.resources import get_court_forms
from spo_builder.tools.docx_package import BrokenWordFileError, read_package, write_package
from spo_builder.tools.docx_text import read_docx_text
from spo_builder.tools.docx_xml import W
from spo_builder.tools.office import convert_documents
from spo_builder.tools.redline import RedlineDesk, RedlineMissingError, is_redline_installed
from spo_builder.tools.redline_program import PROGRAM_VARIABLE, find_program, unpack_program
from tests.support.ooxml import assert_valid_docx
from tests.support.pdf import needs_office, read_pdf_text
from tests.support.word_forms import WHEN, a_form, fill

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = "The defendant must not go to {{ number }} Elder Row, Aldermoor, or wait outside it."
OLD, NEW = (fill(a_form(TEXT), {"number": number}) for number in ("4", "6"))
TASK = RedlineTask(OLD, NEW, "Draft order (compared, internal)")


# --- doubles ------------------------------------------------------------------------------------------------
@pytest.fixture
def use_double(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], Path]:
    """Return a function that puts a named double in the place of the program."""

    def use(script: str) -> Path:
        program = tmp_path / "redline"
        program.write_text(f"#!{sys.executable}\n{_HEAD}{script}\n", encoding="utf-8")
        program.chmod(0o755)
        monkeypatch.setenv(PROGRAM_VARIABLE, str(program))
        return program

    return use


_HEAD = """
import os, pathlib, subprocess, sys, time
old, new, out = (pathlib.Path(name) for name in sys.argv[1:4])
"""
_COPY = "out.write_bytes(new.read_bytes())"


def _redline(task: RedlineTask = TASK, timeout: float = 60) -> bytes:
    return RedlineDesk(timeout=timeout).redline({"served/D05.docx": task}, WHEN)["served/D05.docx"]


def test_a_missing_program_is_told_with_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PROGRAM_VARIABLE, "no-such-program-here")
    assert not is_redline_installed()
    with pytest.raises(RedlineMissingError) as caught:
        _redline()
    assert caught.value.exit_code == 3
    assert "pip install" in caught.value.advice


@pytest.mark.parametrize("missing", ["python_redlines", "python_redlines_docxodus"])
def test_either_half_of_the_extra_may_be_missing(monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    monkeypatch.delenv(PROGRAM_VARIABLE, raising=False)
    monkeypatch.setattr(
        "spo_builder.tools.redline_program.find_spec",
        lambda name: None if name == missing else find_spec("json"),
    )
    assert not is_redline_installed()


def test_nothing_to_compare_starts_nothing(use_double: Callable[[str], Path]) -> None:
    use_double("sys.exit(1)")
    assert RedlineDesk().redline({}, WHEN) == {}


def test_the_program_is_told_the_author_and_the_moment(
    use_double: Callable[[str], Path], tmp_path: Path
) -> None:
    said = tmp_path / "said"
    use_double(f"{_COPY}\npathlib.Path({str(said)!r}).write_text('|'.join(sys.argv[4:]))")
    made = _redline()
    assert said.read_text() == "--author=SPO Builder|--date-time=2026-11-24T12:30:10Z"
    core = read_package(made, "made")["docProps/core.xml"].decode()
    assert "<dc:title>Draft order (compared, internal)</dc:title>" in core
    assert "<dc:subject>A v B</dc:subject>" in core


def test_equal_pairs_are_compared_once_and_each_is_counted(
    use_double: Callable[[str], Path], tmp_path: Path
) -> None:
    runs = tmp_path / "runs"
    use_double(f"{_COPY}\nwith open({str(runs)!r}, 'a') as file: file.write('x')")
    seen: list[int] = []
    other = RedlineTask(OLD, NEW, "Another title")
    tasks = {"court/D05.docx": TASK, "served/D05.docx": TASK, "court/D06.docx": other}
    made = RedlineDesk(on_progress=seen.append).redline(tasks, WHEN)
    assert list(made) == list(tasks)
    assert made["court/D05.docx"] == made["served/D05.docx"]
    assert runs.read_text() == "xx"
    assert seen == [1, 2, 3]


def test_a_hanging_program_and_its_children_are_ended(
    use_double: Callable[[str], Path], tmp_path: Path
) -> None:
    mark = tmp_path / "child-lived"
    child = f"import time, pathlib; time.sleep(1.5); pathlib.Path({str(mark)!r}).touch()"
    use_double(f"subprocess.Popen([sys.executable, '-c', {child!r}])\ntime.sleep(60)")
    begun = time.monotonic()
    with pytest.raises(ToolFailedError, match=r"served/D05\.docx were not finished in 0\.5 seconds"):
        _redline(timeout=0.5)
    assert time.monotonic() - begun < 5
    time.sleep(1.5)
    assert not mark.exists()


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("print('words of the case'); sys.exit(7)", r"failed on served/D05\.docx \(exit code 7\)"),
        ("sys.exit(0)", r"No whole document with tracked changes was written for served/D05\.docx"),
        ("out.write_bytes(new.read_bytes()[:500])", "No whole document with tracked changes"),
        ("out.write_bytes(b'')", "No whole document with tracked changes"),
    ],
)
def test_a_program_that_fails_is_told_with_the_document(
    use_double: Callable[[str], Path], script: str, said: str
) -> None:
    use_double(script)
    with pytest.raises(ToolFailedError, match=said) as caught:
        _redline()
    assert caught.value.exit_code == 3
    assert "words of the case" not in str(caught.value)


def test_a_program_that_cannot_be_started_is_told(use_double: Callable[[str], Path]) -> None:
    use_double("").write_text("#!/no/such/interpreter\n", encoding="utf-8")
    with pytest.raises(ToolFailedError, match="could not be started"):
        _redline()


@pytest.mark.parametrize("damaged", [b"", b"no zip", OLD[: len(OLD) // 2]])
def test_a_damaged_document_is_named(use_double: Callable[[str], Path], damaged: bytes) -> None:
    use_double(_COPY)
    for task in (RedlineTask(damaged, NEW, "t"), RedlineTask(OLD, damaged, "t")):
        with pytest.raises(BrokenWordFileError, match=r"served/D05\.docx"):
            _redline(task)


def test_a_document_without_properties_has_no_subject(use_double: Callable[[str], Path]) -> None:
    use_double(_COPY)
    parts = {name: data for name, data in read_package(NEW, "new").items() if name != "docProps/core.xml"}
    made = _redline(RedlineTask(OLD, write_package(parts, WHEN), "t"))
    assert b"<dc:subject></dc:subject>" in read_package(made, "made")["docProps/core.xml"]


def test_documents_are_read_for_a_comparison() -> None:
    desk = RedlineDesk()
    assert "The defendant must not go to 4 Elder Row, Aldermoor, or wait outside it." in desk.read_lines(
        OLD, "old"
    )
    picture = write_package({**read_package(OLD, "old"), "word/media/map.png": b"map"}, WHEN)
    assert len(set(desk.list_pictures(picture, "old")) - set(desk.list_pictures(OLD, "old"))) == 1
    with pytest.raises(BrokenWordFileError, match="D05"):
        desk.read_lines(b"no zip", "D05")


def test_automatic_numbers_are_no_words() -> None:
    form = get_court_forms() / "D05-draft-interim-order.docx"
    numbered = [line for line in read_docx_text(form.read_bytes()).split("\n") if line[:2] in {"1.", "1)"}]
    assert numbered
    lines = RedlineDesk().read_lines(form.read_bytes(), "form")
    assert not set(numbered) & set(lines)
    assert numbered[0].partition("\t")[2] in lines


# --- unpacking ----------------------------------------------------------------------------------------------
class _Engine:
    """Stands for the engine: unpacks one small program."""

    name = "redline"

    def __init__(self, target_path: str) -> None:
        """Unpack."""
        folder = Path(target_path) / "some-system"
        folder.mkdir(parents=True)
        (folder / self.name).write_text("")
        (folder / "redline.dll").write_text("")


@pytest.fixture
def engines(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """Put the small engine in the place of the real one, and the cache into the test's folder."""
    monkeypatch.delenv(PROGRAM_VARIABLE, raising=False)
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda name: str(tmp_path / "cache" / name))
    monkeypatch.setattr("python_redlines.engines.DocxodusEngine", _Engine)
    return monkeypatch


def test_the_program_is_unpacked_once(engines: pytest.MonkeyPatch, tmp_path: Path) -> None:
    first = find_program()
    assert Path(first).name == "redline"
    assert Path(first).is_relative_to(tmp_path / "cache" / "spo-builder")
    engines.setattr("python_redlines.engines.DocxodusEngine", None)
    assert find_program() == first
    assert not list((tmp_path / "cache" / "spo-builder").glob(".new-*"))


def test_two_that_unpack_at_once_agree(engines: pytest.MonkeyPatch, tmp_path: Path) -> None:
    del engines
    home = tmp_path / "home"
    first = unpack_program(home)
    assert unpack_program(home) == first


def test_a_place_that_cannot_be_written_is_told(engines: pytest.MonkeyPatch, tmp_path: Path) -> None:
    del engines
    (tmp_path / "cache").write_text("a file")
    with pytest.raises(ToolFailedError, match="cannot be unpacked into") as caught:
        find_program()
    assert "Make room" in caught.value.advice


def test_a_place_held_by_something_else_is_told(engines: pytest.MonkeyPatch, tmp_path: Path) -> None:
    del engines
    home = tmp_path / "home"
    home.mkdir()
    (home / "note").write_text("mine")
    with pytest.raises(OSError, match="not empty"):
        unpack_program(home)


def test_an_archive_without_the_program_is_told(engines: pytest.MonkeyPatch) -> None:
    engines.setattr(_Engine, "name", "other")
    with pytest.raises(ToolFailedError, match="not among what was unpacked"):
        find_program()


# --- the real one -------------------------------------------------------------------------------------------
def _list_marks(document: bytes, tag: str) -> list[str]:
    """Return the words of each insertion or deletion of the body."""
    body = etree.fromstring(read_package(document, "made")["word/document.xml"])
    texts = {"ins": f"{W}t", "del": f"{W}delText"}[tag]
    return ["".join(text.text or "" for text in mark.iter(texts)) for mark in body.iter(f"{W}{tag}")]


def _list_attributes(document: bytes) -> set[tuple[str | None, str | None]]:
    parts = read_package(document, "made")
    roots = (
        etree.fromstring(data)
        for part, data in parts.items()
        if part.startswith("word/") and part.endswith("xml")
    )
    marks = (mark for root in roots for mark in root.iter(f"{W}ins", f"{W}del"))
    return {(mark.get(f"{W}author"), mark.get(f"{W}date")) for mark in marks}


@pytest.mark.slow
def test_the_changed_word_alone_is_marked(tmp_path: Path) -> None:
    assert is_redline_installed()
    made = _redline()
    assert _list_marks(made, "ins") == ["6"]
    assert _list_marks(made, "del") == ["4"]
    assert _list_attributes(made) == {("SPO Builder", "2026-11-24T12:30:10Z")}
    kept = read_docx_text(NEW).split("\n")
    assert kept[0] in read_docx_text(made).split("\n")
    assert kept[-1] in read_docx_text(made).split("\n")
    assert made == _redline()
    path = tmp_path / "made.docx"
    path.write_bytes(made)
    assert_valid_docx(path)


@pytest.mark.slow
def test_equal_documents_have_no_marks() -> None:
    made = _redline(RedlineTask(OLD, OLD, "t"))
    assert _list_attributes(made) == set()


@pytest.mark.slow
@needs_office
def test_the_compared_document_opens_in_libreoffice() -> None:
    text = read_pdf_text(convert_documents({"D05.docx": _redline()})["D05.pdf"])
    assert "Elder Row" in text
    assert "Page 1 of 1" in text


@pytest.mark.slow
def test_a_document_that_the_real_program_cannot_read_is_named() -> None:
    broken = write_package({**read_package(NEW, "new"), "word/document.xml": b"<no"}, WHEN)
    with pytest.raises(ToolFailedError, match=r"served/D05\.docx"):
        _redline(RedlineTask(OLD, broken, "t"))
