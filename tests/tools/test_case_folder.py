"""A case folder is read whole or refused with the place; it is written in one step."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest

from spo_builder.case.reading import SIZE_LIMIT, CaseUnreadableError
from spo_builder.case.record import CaseRecord
from spo_builder.tools.case_folder import FolderStore, read_case_folder, write_case_folder

PICTURE = b"a picture"

if TYPE_CHECKING:
    from pathlib import Path


def _folder(tmp_path: Path, **exhibit: object) -> Path:
    (tmp_path / "exhibits").mkdir()
    (tmp_path / "exhibits" / "TO-1.png").write_bytes(PICTURE)
    row = {"id": "to1", "mark": "TO/1", "file": "TO-1.png", **exhibit}
    (tmp_path / "case.json").write_text(json.dumps({"format": 1, "reference": "c", "exhibits": [row]}))
    return tmp_path


def _refusal(path: Path) -> CaseUnreadableError:
    with pytest.raises(CaseUnreadableError) as caught:
        read_case_folder(path)
    return caught.value


def test_a_whole_folder_is_read(tmp_path: Path) -> None:
    folder = read_case_folder(_folder(tmp_path, sha256=hashlib.sha256(PICTURE).hexdigest()))
    assert folder.record.exhibits[0].mark == "TO/1"
    assert folder.read_exhibit("TO-1.png") == PICTURE


def test_the_file_itself_may_be_named(tmp_path: Path) -> None:
    assert read_case_folder(_folder(tmp_path) / "case.json").path == tmp_path


def test_a_missing_folder_and_a_missing_file_are_told_apart(tmp_path: Path) -> None:
    assert "no folder" in str(_refusal(tmp_path / "nowhere"))
    assert "no case.json" in str(_refusal(tmp_path))


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "case.json").mkdir()
    assert "cannot be read" in str(_refusal(tmp_path))


def test_a_huge_file_is_refused_without_being_parsed(tmp_path: Path) -> None:
    with (tmp_path / "case.json").open("wb") as stream:
        stream.truncate(SIZE_LIMIT * 3)
    assert "larger than a case can be" in str(_refusal(tmp_path))


def test_a_missing_exhibit_is_named_with_its_place(tmp_path: Path) -> None:
    fault = _refusal(_folder(tmp_path, file="TO-9.png")).faults[0]
    assert fault.where == "/exhibits/0/file"
    assert "TO-9.png" in fault.message
    assert fault.advice


def test_a_missing_redacted_copy_is_named(tmp_path: Path) -> None:
    assert _refusal(_folder(tmp_path, redacted_file="r.png")).faults[0].where == "/exhibits/0/redacted_file"


def test_a_changed_exhibit_is_refused(tmp_path: Path) -> None:
    fault = _refusal(_folder(tmp_path, sha256="0" * 64)).faults[0]
    assert "has changed" in fault.message


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    inside = tmp_path / "case"
    inside.mkdir()
    folder = _folder(inside, file="out.png")
    outside = tmp_path / "outside.png"
    outside.write_bytes(b"x")
    (folder / "exhibits" / "out.png").symlink_to(outside)
    assert "leads out of the folder" in _refusal(folder).faults[0].message


def test_an_exhibit_that_goes_away_is_said(tmp_path: Path) -> None:
    folder = read_case_folder(_folder(tmp_path))
    (tmp_path / "exhibits" / "TO-1.png").unlink()
    with pytest.raises(CaseUnreadableError, match=r"TO-1\.png cannot be read"):
        folder.read_exhibit("TO-1.png")


def test_writing_and_reading_is_identity(tmp_path: Path) -> None:
    record = CaseRecord(reference="c", title="A & B < C")
    write_case_folder(tmp_path, record)
    assert read_case_folder(tmp_path).record == record
    first = (tmp_path / "case.json").read_bytes()
    write_case_folder(tmp_path, record)
    assert (tmp_path / "case.json").read_bytes() == first


def test_the_store_of_a_folder_puts_the_new_record_in_place_of_the_old(tmp_path: Path) -> None:
    write_case_folder(tmp_path, CaseRecord(reference="old"))
    FolderStore(tmp_path).save(CaseRecord(reference="new"))
    assert read_case_folder(tmp_path).record == CaseRecord(reference="new")
