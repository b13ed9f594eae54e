"""Files are replaced in one step; a fault on the way leaves what stood there."""

from __future__ import annotations

import errno
import io
from pathlib import Path

import pytest

from spo_builder.errors import InputError
from spo_builder.tools.files import OutputLockedError, read_text, replace_folders, write_atomically


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


def test_words_are_read_with_or_without_a_byte_order_mark(tmp_path: Path) -> None:
    for data in ("Zoë.\n".encode(), "\ufeffZoë.\n".encode()):
        (tmp_path / "words.txt").write_bytes(data)
        assert read_text(tmp_path / "words.txt") == "Zoë.\n"


@pytest.mark.parametrize(
    ("data", "said"), [(b"PK\x03\x04\xff", "is not a text file in UTF-8"), (b"x" * 1_000_001, "is too long")]
)
def test_what_is_no_text_of_a_paragraph_is_refused(tmp_path: Path, data: bytes, said: str) -> None:
    (tmp_path / "words.txt").write_bytes(data)
    with pytest.raises(InputError, match=said):
        read_text(tmp_path / "words.txt")


def test_standard_input_is_named_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xff")))
    with pytest.raises(InputError, match="The standard input is not a text file"):
        read_text(Path("-"))
