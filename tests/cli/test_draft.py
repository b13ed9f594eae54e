"""`draft` writes whole packs, byte for byte the same each time, and never over a lawyer's edit."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
from typing import TYPE_CHECKING

import pytest

from spo_builder.resources import get_data_file
from tests.cli.run import Ran, run
from tests.support.pdf import needs_office, read_pdf_text

if TYPE_CHECKING:
    from pathlib import Path

SAMPLES = get_data_file("data", "samples")
ON = ("--on", "2026-11-27")


def _draft(out: Path, *options: object, case: str = "friday-at-five") -> Ran:
    return run("draft", SAMPLES / case, "--out", out, *ON, *options)


def _read(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_without_a_pack_the_one_that_goes_out_first_is_drafted(tmp_path: Path) -> None:
    drafted = {}
    for case in ("friday-at-five", "stranger-two-women"):
        ran = _draft(tmp_path / case, "--audience", "served", case=case)
        assert ran.code == 0, ran.err
        drafted[case] = json.loads((tmp_path / case / "manifest.json").read_text("utf-8"))["pack"]
    assert drafted == {"friday-at-five": "urgent", "stranger-two-women": "full"}


def test_a_pack_of_another_application_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    ran = _draft(tmp_path / "out", "--pack", "full")
    assert ran.code == 2
    assert "The pack “full” does not fit" in ran.err
    assert "“urgent” or “interim-and-full”" in " ".join(ran.err.split())
    assert not (tmp_path / "out").exists()


def test_a_ready_case_is_drafted_for_every_audience(tmp_path: Path) -> None:
    ran = _draft(tmp_path / "out")
    assert ran.code == 0, ran.err
    files = _read(tmp_path / "out")
    assert "court/D05-draft-interim-order.docx" in files
    assert "internal/D20-authorisation-record.docx" in files
    assert not any(name.startswith("served/D2") and "D20" in name for name in files)
    manifest = json.loads(files["manifest.json"])
    assert manifest["ready"] is True
    listed = {row["file"]: row["sha256"] for row in manifest["files"]}
    written = {
        name: hashlib.sha256(data).hexdigest() for name, data in files.items() if name != "manifest.json"
    }
    assert listed == written
    assert "manifest.json" in ran.out


def test_drafting_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    _draft(tmp_path / "a")
    _draft(tmp_path / "b")
    first = _read(tmp_path / "a")
    assert first == _read(tmp_path / "b")
    _draft(tmp_path / "a")
    assert first == _read(tmp_path / "a")


def test_a_blocked_case_is_drafted_and_leaves_with_one(tmp_path: Path) -> None:
    ran = _draft(tmp_path, case="friday-at-five-first-entered")
    assert ran.code == 1
    assert "NOT READY: 3 matters." in ran.out
    assert "WITHHELD" in ran.out
    manifest = json.loads((tmp_path / "manifest.json").read_bytes())
    assert {row["id"] for row in manifest["not_ready"]} == {"7.4.1", "7.4.derived", "T07"}
    withheld = {row["file"] for row in manifest["withheld"]}
    assert withheld
    assert not any((tmp_path / name).exists() for name in withheld)


def test_one_audience_leaves_the_others_alone(tmp_path: Path) -> None:
    _draft(tmp_path)
    before = _read(tmp_path)
    assert _draft(tmp_path, "--audience", "served").code == 0
    assert _read(tmp_path) == before


def test_an_edited_document_is_kept_until_replace_is_given(tmp_path: Path) -> None:
    _draft(tmp_path, "--audience", "court")
    edited = tmp_path / "court" / "D05-draft-interim-order.docx"
    edited.write_bytes(b"the lawyer's words")
    ran = _draft(tmp_path, "--audience", "court")
    assert ran.code == 2
    assert "court/D05-draft-interim-order.docx" in ran.err
    assert "--replace" in ran.err
    assert edited.read_bytes() == b"the lawyer's words"
    assert _draft(tmp_path, "--audience", "court", "--replace").code == 0
    assert edited.read_bytes() != b"the lawyer's words"


def test_an_output_that_is_a_file_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    ran = _draft(tmp_path / "out")
    assert ran.code == 2
    assert "cannot be written" in ran.err
    assert (tmp_path / "out").read_text() == "mine"


def test_an_output_name_that_is_too_long_is_refused(tmp_path: Path) -> None:
    ran = _draft(tmp_path / ("x" * 300), "--audience", "court")
    assert ran.code == 2
    assert "shorter name" in ran.err


def test_nothing_is_written_among_the_exhibits(tmp_path: Path) -> None:
    case = shutil.copytree(SAMPLES / "friday-at-five", tmp_path / "case")
    before = _read(case)
    for out in (case / "exhibits", case / "exhibits" / "new"):
        ran = run("draft", case, "--out", out, *ON)
        assert ran.code == 2
        assert "among the exhibits" in ran.err
    assert _read(case) == before


def test_a_pack_may_lie_inside_the_case_folder(tmp_path: Path) -> None:
    case = shutil.copytree(SAMPLES / "friday-at-five", tmp_path / "case")
    for _ in range(2):
        ran = run("draft", case, "--out", case / "out", "--audience", "court", *ON)
        assert ran.code == 0, ran.err
    assert run("check", case, *ON).code == 0


def test_a_manifest_of_somebody_else_is_kept(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"name": "mine"}')
    ran = _draft(tmp_path, "--audience", "court")
    assert ran.code == 2
    assert "manifest.json" in ran.err
    assert (tmp_path / "manifest.json").read_text() == '{"name": "mine"}'


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (errno.ENOSPC, "Make room there"),
        (errno.EACCES, "You may not write there"),
        (errno.EROFS, "Nothing can be written there"),
    ],
)
def test_a_fault_of_the_disk_keeps_the_old_pack(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: int, said: str
) -> None:
    _draft(tmp_path, "--audience", "court")
    before = _read(tmp_path)

    def fail(_path: Path, _data: bytes) -> int:
        raise OSError(fault, os.strerror(fault))

    with monkeypatch.context() as patch:
        patch.setattr(type(tmp_path), "write_bytes", fail)
        ran = _draft(tmp_path, "--audience", "court", case="friday-at-five-first-entered")
    assert ran.code == 2
    assert said in ran.err
    assert _read(tmp_path) == before


def test_a_stop_while_folders_are_moved_puts_all_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _draft(tmp_path)
    before = _read(tmp_path)
    move = type(tmp_path).replace

    def stop_at_served(source: Path, target: Path) -> Path:
        if target.name == "served":
            raise KeyboardInterrupt
        return move(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(type(tmp_path), "replace", stop_at_served)
        ran = _draft(tmp_path, case="friday-at-five-first-entered")
    assert ran.code == 130
    assert _read(tmp_path) == before


def test_out_must_be_given() -> None:
    ran = run("draft", SAMPLES / "friday-at-five")
    assert ran.code == 2
    assert "--out" in ran.err


def test_a_missing_office_still_gives_the_word_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPO_BUILDER_SOFFICE", str(tmp_path / "no-such-program"))
    ran = _draft(tmp_path / "out", "--audience", "served", "--pdf")
    assert ran.code == 3
    assert "LibreOffice" in ran.err
    assert "no-such-program" in ran.err
    assert "D05-draft-interim-order.docx" in ran.out
    files = _read(tmp_path / "out")
    assert "served/D05-draft-interim-order.docx" in files
    assert not any(name.endswith(".pdf") for name in files)


@pytest.mark.slow
@needs_office
def test_pdf_makes_one_of_each_document_the_same_each_time(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        assert _draft(tmp_path / folder, "--audience", "served", "--pdf").code == 0
    first = _read(tmp_path / "a")
    assert first == _read(tmp_path / "b")
    words = {name.rsplit(".", 1)[0] for name in first if name.endswith(".docx")}
    assert {name.rsplit(".", 1)[0] for name in first if name.endswith(".pdf")} == words
    text = read_pdf_text(first["served/D05-draft-interim-order.pdf"])
    assert "Tamsin Oakvale" in text
    assert "Page 1 of" in text
