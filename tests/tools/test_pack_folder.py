"""A drafted pack never goes over a document that somebody has edited."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from spo_builder.documents.manifest import Manifest, ManifestFile, render_manifest
from spo_builder.tools.pack_folder import DocumentsEditedError, read_known_pdfs, write_pack

if TYPE_CHECKING:
    from pathlib import Path


def _pack(text: bytes, audience: str = "court") -> dict[str, bytes]:
    name = f"{audience}/D01-complaint.docx"
    row = ManifestFile("D01", "Complaint", audience, name, hashlib.sha256(text).hexdigest(), "t", "0", "1")
    ready = True
    manifest = Manifest("ref", "1", "ew", "2026-11-27", "urgent", (audience,), ready, (), (), (row,))
    return {name: text, "manifest.json": render_manifest(manifest)}


def _write(folder: Path, files: dict[str, bytes], *, replace: bool = False) -> None:
    folders = {name.split("/")[0] for name in files if "/" in name}
    write_pack(folder, files, folders=folders, replace=replace)


def test_an_untouched_pack_is_drafted_again(tmp_path: Path) -> None:
    _write(tmp_path, _pack(b"1"), replace=False)
    _write(tmp_path, _pack(b"2"), replace=False)
    assert (tmp_path / "court" / "D01-complaint.docx").read_bytes() == b"2"


def test_an_edited_document_stops_the_draft(tmp_path: Path) -> None:
    _write(tmp_path, _pack(b"1"), replace=False)
    edited = tmp_path / "court" / "D01-complaint.docx"
    edited.write_bytes(b"the lawyer's wording")
    with pytest.raises(DocumentsEditedError) as caught:
        _write(tmp_path, _pack(b"2"), replace=False)
    assert [fault.where for fault in caught.value.faults] == ["court/D01-complaint.docx"]
    assert edited.read_bytes() == b"the lawyer's wording"
    _write(tmp_path, _pack(b"2"), replace=True)
    assert edited.read_bytes() == b"2"


def test_a_file_of_somebody_else_stops_the_draft(tmp_path: Path) -> None:
    (tmp_path / "court").mkdir()
    (tmp_path / "court" / "notes.txt").write_text("mine")
    with pytest.raises(DocumentsEditedError):
        _write(tmp_path, _pack(b"1"), replace=False)


@pytest.mark.parametrize("manifest", [b"not json", b"[]", b'{"files": 1}', b'{"files": [{"file": "x"}]}'])
def test_a_damaged_manifest_counts_as_edited(tmp_path: Path, manifest: bytes) -> None:
    _write(tmp_path, _pack(b"1"), replace=False)
    (tmp_path / "manifest.json").write_bytes(manifest)
    with pytest.raises(DocumentsEditedError):
        _write(tmp_path, _pack(b"2"), replace=False)


def test_another_audience_is_left_alone(tmp_path: Path) -> None:
    _write(tmp_path, _pack(b"1"), replace=False)
    _write(tmp_path, _pack(b"2", "served"), replace=False)
    assert (tmp_path / "court" / "D01-complaint.docx").read_bytes() == b"1"


def test_a_copy_that_is_withheld_now_does_not_stay(tmp_path: Path) -> None:
    _write(tmp_path, _pack(b"1", "served"))
    write_pack(tmp_path, {"manifest.json": b"{}"}, folders=["served"], replace=False)
    assert list((tmp_path / "served").iterdir()) == []


def test_pdfs_are_known_by_their_word_file_while_they_are_whole(tmp_path: Path) -> None:
    assert read_known_pdfs(tmp_path) == {}
    files = {f"court/{name}": name.encode() for name in ("a.docx", "a.pdf", "b.docx", "b.pdf")}
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    rows = tuple(ManifestFile("D01", "T", "court", name, digests[name], "t", "0", "1") for name in files)
    manifest = Manifest("ref", "1", "ew", "2026-11-27", "urgent", ("court",), True, (), (), rows)  # noqa: FBT003 - ready
    _write(tmp_path, {**files, "manifest.json": render_manifest(manifest)})
    known = {digests["court/a.docx"]: b"a.pdf", digests["court/b.docx"]: b"b.pdf"}
    assert read_known_pdfs(tmp_path) == known
    (tmp_path / "court/b.pdf").write_bytes(b"edited")
    (tmp_path / "court/a.pdf").unlink()
    assert read_known_pdfs(tmp_path) == {}
