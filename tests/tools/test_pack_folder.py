"""A drafted pack never goes over a document that somebody has edited."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from spo_builder.tools.pack_folder import DocumentsEditedError, write_pack


def _pack(text: bytes, audience: str = "court") -> dict[str, bytes]:
    name = f"{audience}/D01-complaint.docx"
    manifest = {"files": [{"file": name, "sha256": hashlib.sha256(text).hexdigest()}]}
    return {name: text, "manifest.json": json.dumps(manifest).encode()}


def test_an_untouched_pack_is_drafted_again(tmp_path: Path) -> None:
    write_pack(tmp_path, _pack(b"1"), replace=False)
    write_pack(tmp_path, _pack(b"2"), replace=False)
    assert (tmp_path / "court" / "D01-complaint.docx").read_bytes() == b"2"


def test_an_edited_document_stops_the_draft(tmp_path: Path) -> None:
    write_pack(tmp_path, _pack(b"1"), replace=False)
    edited = tmp_path / "court" / "D01-complaint.docx"
    edited.write_bytes(b"the lawyer's wording")
    with pytest.raises(DocumentsEditedError) as caught:
        write_pack(tmp_path, _pack(b"2"), replace=False)
    assert [fault.where for fault in caught.value.faults] == ["court/D01-complaint.docx"]
    assert edited.read_bytes() == b"the lawyer's wording"
    write_pack(tmp_path, _pack(b"2"), replace=True)
    assert edited.read_bytes() == b"2"


def test_a_file_of_somebody_else_stops_the_draft(tmp_path: Path) -> None:
    (tmp_path / "court").mkdir()
    (tmp_path / "court" / "notes.txt").write_text("mine")
    with pytest.raises(DocumentsEditedError):
        write_pack(tmp_path, _pack(b"1"), replace=False)


@pytest.mark.parametrize("manifest", [b"not json", b"[]", b'{"files": 1}', b'{"files": [{"file": "x"}]}'])
def test_a_damaged_manifest_counts_as_edited(tmp_path: Path, manifest: bytes) -> None:
    write_pack(tmp_path, _pack(b"1"), replace=False)
    (tmp_path / "manifest.json").write_bytes(manifest)
    with pytest.raises(DocumentsEditedError):
        write_pack(tmp_path, _pack(b"2"), replace=False)


def test_another_audience_is_left_alone(tmp_path: Path) -> None:
    write_pack(tmp_path, _pack(b"1"), replace=False)
    write_pack(tmp_path, _pack(b"2", "served"), replace=False)
    assert (tmp_path / "court" / "D01-complaint.docx").read_bytes() == b"1"
