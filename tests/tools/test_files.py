"""Files are replaced in one step; a fault on the way leaves what stood there."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from spo_builder.tools.files import OutputLockedError, replace_folders, write_atomically


def _refuse(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "new" / "case.json"
    write_atomically(path, b"1")
    write_atomically(path, b"2")
    assert path.read_bytes() == b"2"
    assert [child.name for child in path.parent.iterdir()] == ["case.json"]


def test_a_full_disk_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "case.json"
    write_atomically(path, b"old")
    monkeypatch.setattr("os.fsync", _refuse)
    with pytest.raises(OutputLockedError, match="No space left"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert [child.name for child in tmp_path.iterdir()] == ["case.json"]


def test_a_file_where_the_folder_should_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(OutputLockedError, match="cannot be written"):
        write_atomically(tmp_path / "out" / "case.json", b"")
    with pytest.raises(OutputLockedError, match="cannot be written"):
        replace_folders(tmp_path / "out", {"court/a": b""})


def test_folders_are_replaced_whole_and_others_stay(tmp_path: Path) -> None:
    first = {"court/a": b"1", "court/b": b"1", "served/a": b"1", "manifest.json": b"1"}
    replace_folders(tmp_path, first)
    replace_folders(tmp_path, {"court/a": b"2", "manifest.json": b"2"})
    found = {p.relative_to(tmp_path).as_posix(): p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    assert found == {"court/a": b"2", "served/a": b"1", "manifest.json": b"2"}


def test_a_fault_before_the_swap_leaves_the_old_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace_folders(tmp_path, {"court/a": b"old"})
    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", _refuse)
        with pytest.raises(OutputLockedError):
            replace_folders(tmp_path, {"court/a": b"new"})
    assert (tmp_path / "court" / "a").read_bytes() == b"old"
    assert [child.name for child in tmp_path.iterdir()] == ["court"]


def test_a_fault_in_the_swap_puts_the_old_folder_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace_folders(tmp_path, {"court/a": b"old"})
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", _refuse)
        with pytest.raises(OutputLockedError):
            replace_folders(tmp_path, {"court/a": b"new"})
    assert (tmp_path / "court" / "a").read_bytes() == b"old"
