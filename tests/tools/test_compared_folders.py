"""Two folders are compared when both are cases or both are packs; anything else is refused in a sentence."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from spo_builder.documents.manifest import Manifest, ManifestFile, render_manifest
from spo_builder.tools.compared_folders import (
    ComparedFolderError,
    FolderKind,
    RedlineFolderError,
    check_redline_folder,
    find_common_kind,
    read_pack,
    read_saved_day,
)

if TYPE_CHECKING:
    from pathlib import Path

FILE = "court/D01-complaint.docx"
ROW = ManifestFile("D01", "Complaint", "court", FILE, "0", "t", "0", "1")
MANIFEST = Manifest("ref", "1", "ew", "2026-11-27", "urgent", ("court",), True, (), (), (ROW,))  # noqa: FBT003 -- ready


def _write_pack(folder: Path, manifest: Manifest = MANIFEST) -> Path:
    (folder / "court").mkdir(parents=True)
    (folder / FILE).write_bytes(b"words")
    (folder / "manifest.json").write_bytes(render_manifest(manifest))
    return folder


def _write_case(folder: Path) -> Path:
    folder.mkdir()
    (folder / "case.json").write_text("{}")
    return folder


def test_two_of_a_kind_are_told(tmp_path: Path) -> None:
    case, pack = _write_case(tmp_path / "case"), _write_pack(tmp_path / "pack")
    assert find_common_kind(case, case / "case.json") is FolderKind.CASE
    assert find_common_kind(pack, pack) is FolderKind.PACK
    (pack / "case.json").write_text("{}")
    assert find_common_kind(pack, case) is FolderKind.CASE


@pytest.mark.parametrize("turned", [False, True])
def test_a_case_and_a_pack_are_refused(tmp_path: Path, *, turned: bool) -> None:
    case, pack = _write_case(tmp_path / "case"), _write_pack(tmp_path / "pack")
    with pytest.raises(ComparedFolderError, match=r"case is a case and .*pack is a pack") as caught:
        find_common_kind(*((pack, case) if turned else (case, pack)))
    assert caught.value.exit_code == 2


def test_a_missing_folder_and_one_that_is_neither_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ComparedFolderError, match="There is no folder"):
        find_common_kind(tmp_path / "none", tmp_path)
    with pytest.raises(ComparedFolderError, match="neither a case"):
        find_common_kind(tmp_path, tmp_path)


def test_the_day_of_a_case_is_that_of_london(tmp_path: Path) -> None:
    case = _write_case(tmp_path / "case")
    os.utime(case / "case.json", (1_782_862_200, 1_782_862_200))
    assert read_saved_day(case) == read_saved_day(case / "case.json") == date(2026, 7, 1)


def test_a_pack_is_read_with_the_documents_that_are_there(tmp_path: Path) -> None:
    gone = replace(ROW, file="court/D02-gone.docx")
    pdf = replace(ROW, file="court/D01-complaint.pdf")
    pack = _write_pack(tmp_path / "pack", replace(MANIFEST, files=(ROW, pdf, gone)))
    found = read_pack(pack)
    assert dict(found.documents) == {FILE: b"words"}
    assert len(found.manifest.files) == 3


@pytest.mark.parametrize("data", [b"", b"not json", b"[]", b'{"files": 1}', render_manifest(MANIFEST)[:200]])
def test_a_damaged_manifest_is_refused(tmp_path: Path, data: bytes) -> None:
    pack = _write_pack(tmp_path / "pack")
    (pack / "manifest.json").write_bytes(data)
    with pytest.raises(ComparedFolderError, match="is damaged"):
        read_pack(pack)


@pytest.mark.parametrize(
    "row",
    [
        replace(ROW, file="../secret.docx"),
        replace(ROW, file="court/../../secret.docx"),
        replace(ROW, file="court/.."),
        replace(ROW, file="court/"),
        replace(ROW, file="court/a\\b.docx"),
        replace(ROW, file="served/D01-complaint.docx"),
        replace(ROW, file="public/D01.docx", audience="public"),
        replace(ROW, file="court/link.docx"),
    ],
    ids=lambda row: row.file,
)
def test_a_manifest_that_leads_out_of_the_pack_is_refused(tmp_path: Path, row: ManifestFile) -> None:
    pack = _write_pack(tmp_path / "pack", replace(MANIFEST, files=(row,)))
    (tmp_path / "secret.docx").write_bytes(b"secret")
    (pack / "court" / "link.docx").symlink_to(tmp_path / "secret.docx")
    with pytest.raises(ComparedFolderError, match="is damaged"):
        read_pack(pack)


def test_a_manifest_without_a_day_is_refused(tmp_path: Path) -> None:
    pack = _write_pack(tmp_path / "pack", replace(MANIFEST, on="yesterday"))
    with pytest.raises(ComparedFolderError, match="is damaged"):
        read_pack(pack)


def test_compared_documents_never_go_among_served_copies_or_exhibits(tmp_path: Path) -> None:
    case = _write_case(tmp_path / "case")
    for folder in (tmp_path / "served", tmp_path / "out" / "served" / "new"):
        with pytest.raises(RedlineFolderError, match="served copies"):
            check_redline_folder(folder, "internal-comparison", (case, case), replace=True)
    with pytest.raises(RedlineFolderError, match="among the exhibits"):
        check_redline_folder(case / "exhibits" / "x", "internal-comparison", (tmp_path, case), replace=True)


def test_compared_documents_that_are_there_stay_until_replace_is_given(tmp_path: Path) -> None:
    held = tmp_path / "internal-comparison"
    held.mkdir()
    check_redline_folder(tmp_path, "internal-comparison", (), replace=False)
    (held / "notes.docx").write_bytes(b"mine")
    with pytest.raises(RedlineFolderError, match="somebody may have written") as caught:
        check_redline_folder(tmp_path, "internal-comparison", (), replace=False)
    assert "--replace" in caught.value.advice
    check_redline_folder(tmp_path, "internal-comparison", (), replace=True)
