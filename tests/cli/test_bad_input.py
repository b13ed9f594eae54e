"""Whatever stands in a case folder: a sentence with a place and advice, or the text printed literally."""

from __future__ import annotations

import json
import os
import shlex
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from spo_builder.resources import get_data_file
from spo_builder.tools.docx_text import read_docx_text
from tests.cli.run import Ran, run

if TYPE_CHECKING:
    from collections.abc import Callable

FRIDAY = get_data_file("data", "samples", "friday-at-five")
ON = ("--on", "2026-11-27")
D01 = "court/D01-complaint-for-a-stalking-protection-order.docx"


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """Return a copy of the main sample that a test may spoil."""
    return shutil.copytree(FRIDAY, tmp_path / "case")


def _refused(ran: Ran, *said: str) -> None:
    assert ran.code == 2, ran
    assert "Traceback" not in ran.err
    for words in said:
        assert words in ran.err, ran.err


def _change(case: Path, change: Callable[[dict[str, object]], None]) -> None:
    path = case / "case.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    change(data)
    path.write_text(json.dumps(data), encoding="utf-8")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "not JSON"),
        (b"this is no case", "not JSON"),
        (b"[]", "holds no case"),
        (b"\xff\xfe{\x00}\x00", "UTF-8"),
        (b'{"reference": "caf\xe9"}', "UTF-8"),
        (b"[" * 200_000, "deep"),
        (b'{"a":' * 200_000, "deep"),
        (b'{"format": 99, "reference": "x"}', "99"),
        (b'{"format": 1, "reference": ' + b"9" * 6000 + b"}", "thousands of digits"),
        (b'{"format": 1, "reference": NaN}', "NaN"),
        (b'{"format": 1, "format": 1, "reference": "x"}', "format"),
        (b'{"reference": "' + b"x" * 50_000_000 + b'"}', "larger than a case can be"),
    ],
)
def test_a_file_that_is_no_case_is_refused(case: Path, tmp_path: Path, data: bytes, said: str) -> None:
    (case / "case.json").write_bytes(data)
    _refused(run("check", case, *ON), said)
    _refused(run("draft", case, "--out", tmp_path / "out", *ON), said)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "name", ["../secret.png", "/etc/passwd", "C:\\secret.png", "..\\secret.png", "a/../../secret.png", ""]
)
def test_an_exhibit_outside_its_folder_is_refused(case: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.png").write_bytes(b"secret")

    def spoil(data: dict[str, object]) -> None:
        exhibits = data["exhibits"]
        assert isinstance(exhibits, list)
        exhibits[0]["file"] = name

    _change(case, spoil)
    _refused(run("draft", case, "--out", tmp_path / "out", *ON), "/exhibits/0")
    assert not (tmp_path / "out").exists()


def test_a_link_out_of_the_folder_is_refused(case: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(b"secret")
    (case / "exhibits" / "link.png").symlink_to(tmp_path / "secret.png")

    def spoil(data: dict[str, object]) -> None:
        exhibits = data["exhibits"]
        assert isinstance(exhibits, list)
        exhibits[0]["file"] = "link.png"
        exhibits[0].pop("sha256", None)

    _change(case, spoil)
    _refused(run("check", case, *ON), "/exhibits/0/file", "leads out of the folder")


def test_every_missing_exhibit_is_named_at_once(case: Path) -> None:
    files = sorted(path for path in (case / "exhibits").iterdir() if path.is_file())
    for path in files:
        path.unlink()
    ran = run("check", case, *ON)
    _refused(ran, "missing")
    assert all(path.name in ran.err for path in files)


def test_unknown_fields_dates_ids_and_links_are_refused_all_at_once(case: Path) -> None:
    def spoil(data: dict[str, object]) -> None:
        incidents, terms = data["incidents"], data["terms"]
        assert isinstance(incidents, list)
        assert isinstance(terms, list)
        data["colour"] = "red"
        incidents[0]["when"]["on"] = "2026-02-30"
        incidents[1]["id"] = incidents[2]["id"]
        terms[0]["protects"] = ["nobody"]

    _change(case, spoil)
    _refused(run("check", case, *ON), "/colour", "/incidents/0/when/on")


ODD = "{{7*7}} {% for x in y %} </w:t></w:r><w:t> & < > {{ ''.__class__ }} end"


def test_odd_words_are_printed_literally(case: Path, tmp_path: Path) -> None:
    def spoil(data: dict[str, object]) -> None:
        incidents = data["incidents"]
        assert isinstance(incidents, list)
        incidents[0]["description"] = ODD

    _change(case, spoil)
    ran = run("draft", case, "--out", tmp_path / "out", "--audience", "court", *ON)
    assert ran.code in {0, 1}, ran.err
    text = read_docx_text((tmp_path / "out" / D01).read_bytes())
    assert "{{7*7}} {% for x in y %} </w:t></w:r><w:t> & < > {{ ''.__class__ }}" in text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("He \x07 came back", "cannot be printed"),
        ("He \x00 came back", "cannot be printed"),
        ("He \u202egnorw\u202c came back", "U+202E"),
        ("He walked past again. " * 48_000, "at most 50,000 fit here"),
    ],
)
def test_what_cannot_be_printed_is_refused_with_its_place(
    case: Path, tmp_path: Path, words: str, said: str
) -> None:
    def spoil(data: dict[str, object]) -> None:
        incidents = data["incidents"]
        assert isinstance(incidents, list)
        incidents[0]["description"] = words

    _change(case, spoil)
    ran = run("draft", case, "--out", tmp_path / "out", "--audience", "court", *ON)
    _refused(ran, "/incidents/0/description", said)
    assert not (tmp_path / "out").exists()


def test_the_longest_narrative_that_fits_is_drafted_whole(case: Path, tmp_path: Path) -> None:
    def spoil(data: dict[str, object]) -> None:
        incidents = data["incidents"]
        assert isinstance(incidents, list)
        incidents[0]["description"] = "He walked past again. " * 2_272

    _change(case, spoil)
    ran = run("draft", case, "--out", tmp_path / "out", "--audience", "court", *ON)
    assert ran.code in {0, 1}, ran.err
    text = read_docx_text((tmp_path / "out" / D01).read_bytes())
    assert text.count("He walked past again.") >= 2_272


@pytest.mark.parametrize(
    "day", ["27/11/2026", "2026-02-30", "20261127", "2026-W48-5", "0001-01-01", "9999-12-31"]
)
@pytest.mark.parametrize("command", ["check", "deadlines"])
def test_a_day_that_is_none_or_out_of_reach_is_refused(case: Path, command: str, day: str) -> None:
    _refused(run(command, case, "--on", day), "--on", day)


@pytest.mark.parametrize("field", ["incidents/0/when/on", "hearings/0/on", "defendant/born"])
@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_day_at_the_end_of_the_calendar_never_ends_in_a_fault(case: Path, field: str, day: str) -> None:
    def spoil(data: dict[str, object]) -> None:
        *path, last = field.split("/")
        place: Any = data
        for key in path:
            place = place[int(key) if key.isdecimal() else key]
        place[last] = day

    _change(case, spoil)
    for command in ("check", "deadlines"):
        ran = run(command, case, *ON)
        assert ran.code in {0, 1, 2}
        assert "did not expect" not in ran.err, ran.err


def test_a_folder_that_looks_like_an_option_is_explained(
    case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case.rename(tmp_path / "-dash")
    monkeypatch.chdir(tmp_path)
    _refused(run("check", "-dash", *ON), "write ./-dash")
    assert run("check", "./-dash", *ON).code == 0
    assert run("check", *ON, "--", "-dash").code == 0


@pytest.mark.parametrize("name", ["Fälle für André", "two  spaces ", "[bold]red[", "{{7*7}}", "-dash", "a'b"])
def test_folders_may_be_named_anything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run("demo", "--", name)
    assert ran.code == 0, ran.err
    said = ran.out.partition("Next: ")[2]
    assert shlex.split(said)[:2] == ["spo-builder", "check"]
    assert Path(shlex.split(said)[2]) == Path(name)
    assert run(*shlex.split(said)[1:], *ON).code == 0


@pytest.mark.parametrize("kind", ["fifo", "folder", "circle", "device"])
def test_a_case_file_that_is_no_file_is_refused(case: Path, kind: str) -> None:
    file = case / "case.json"
    file.unlink()
    match kind:
        case "fifo":
            os.mkfifo(file)
        case "folder":
            file.mkdir()
        case "circle":
            file.symlink_to(file)
        case "device":
            file.symlink_to("/dev/zero")
    _refused(run("check", case, *ON), "case.json cannot be read")


def test_an_exhibit_that_links_to_itself_or_is_too_long_is_refused(case: Path) -> None:
    (case / "exhibits" / "round.png").symlink_to("round.png")
    for name in ("round.png", "x" * 300):

        def spoil(data: dict[str, object], name: str = name) -> None:
            exhibits = data["exhibits"]
            assert isinstance(exhibits, list)
            exhibits[0]["file"] = name

        _change(case, spoil)
        _refused(run("check", case, *ON), "/exhibits/0/file")
