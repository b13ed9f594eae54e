"""`forms` gives the originals, the names and the check; `draft --forms` uses a force's own or nothing."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from spo_builder.config import FORMS_VARIABLE
from spo_builder.documents.vocabulary import list_vocabulary
from spo_builder.resources import get_court_forms, get_data_file
from tests.cli.run import Ran, run
from tests.documents.drafting import FORMS
from tests.support.bad_folder import write_bad_folder
from tests.support.word_forms import a_form, read_part, with_parts

SNAPSHOTS = Path(__file__).with_name("snapshots")
_D28 = "D28-plain-notice.docx"
_COUNT = len(FORMS.forms)
_FRIDAY = get_data_file("data", "samples", "friday-at-five")


@pytest.fixture(scope="module")
def bad_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder in which each form is bad in ways of its own."""
    folder = tmp_path_factory.mktemp("bad") / "forms"
    write_bad_folder(folder)
    return folder


@pytest.fixture
def own_folder(tmp_path: Path) -> Path:
    """Return a folder with one changed form."""
    form = (get_court_forms() / _D28).read_bytes()
    xml = read_part(form, "word/document.xml").replace("A notice for you", "A notice for you from our force")
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / _D28).write_bytes(with_parts(form, {"word/document.xml": xml}))
    return tmp_path / "own"


def test_the_check_of_a_bad_folder_reads_as_it_was_agreed(bad_folder: Path) -> None:
    ran = run("forms", "check", bad_folder)
    path = SNAPSHOTS / "forms-check.txt"
    if os.environ.get("SPO_SNAPSHOTS") == "write":
        path.write_text(ran.out, encoding="utf-8")
    assert ran.out == path.read_text(encoding="utf-8")
    assert (ran.code, ran.err) == (2, "")


def test_the_check_prints_every_finding_as_json(bad_folder: Path) -> None:
    ran = run("forms", "check", bad_folder, "--format", "json")
    report = json.loads(ran.out)
    assert ran.code == 2
    assert report["ready"] is False
    assert report["folder"] == str(bad_folder)
    assert {row["file"] for row in report["findings"]} == set(report["files"])
    assert {"file", "check", "part", "paragraph", "message", "advice", "weight"} == set(report["findings"][0])
    assert all(row["message"] and row["advice"] for row in report["findings"])


def test_our_own_forms_have_no_fault() -> None:
    ran = run("forms", "check")
    assert (ran.code, ran.out) == (0, f"{_COUNT} files checked: no fault.\n")


def test_faults_leave_with_one_and_a_missing_folder_with_two(tmp_path: Path) -> None:
    (tmp_path / _D28).write_bytes(a_form("{{ nobody }}"))
    ran = run("forms", "check", tmp_path)
    assert ran.code == 1
    assert "1 file checked: " in ran.out
    ran = run("forms", "check", tmp_path / "none")
    assert (ran.code, ran.out) == (2, "")
    assert "cannot be read" in ran.err


def test_the_setting_names_the_folder(own_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FORMS_VARIABLE, str(own_folder))
    assert run("forms", "check").out == "1 file checked: no fault.\n"
    rows = {row["id"]: row["own"] for row in json.loads(run("forms", "list", "--format", "json").out)}
    assert [name for name, own in rows.items() if own] == ["D28"]
    monkeypatch.setenv(FORMS_VARIABLE, "  ")
    assert "own" not in run("forms", "list").out


def test_the_list_shows_each_form_and_whose_it_is(own_folder: Path) -> None:
    out = run("forms", "list", "--forms", own_folder).out
    assert "Draft interim stalking protection order" in out
    assert f"{_D28}  own" in out
    assert "court, internal" in out


def test_export_writes_the_originals_and_keeps_an_edit(tmp_path: Path) -> None:
    ran = run("forms", "export", tmp_path / "ours")
    assert ran.code == 0
    assert f"{_COUNT + 3} files are in" in ran.out
    (tmp_path / "ours" / _D28).write_bytes(b"mine")
    ran = run("forms", "export", tmp_path / "ours")
    assert ran.code == 2
    assert f"{_D28}: This file differs from the original." in ran.err
    assert "--replace" in ran.err
    assert (tmp_path / "ours" / _D28).read_bytes() == b"mine"
    assert run("forms", "export", tmp_path / "ours", "--replace").code == 0


def test_the_vocabulary_prints_every_name_with_meaning_type_and_example() -> None:
    out = run("forms", "vocabulary").out
    assert "interim.breach_notice  text\n" in out
    assert "    for example: If, without reasonable excuse" in out
    rows = json.loads(run("forms", "vocabulary", "--format", "json").out)
    assert [row["name"] for row in rows] == [entry.name for entry in list_vocabulary()]
    assert set(rows[0]) == {"name", "type", "meaning", "example"}
    found = json.loads(run("forms", "vocabulary", "--format", "json", "--find", "Youth").out)
    assert "court.is_youth_court" in {row["name"] for row in found}
    assert len(found) < 10


def test_the_vocabulary_is_written_as_a_word_document(tmp_path: Path) -> None:
    path = tmp_path / "names.docx"
    ran = run("forms", "vocabulary", "--word", path)
    assert ran.code == 0
    assert "interim.breach_notice" in read_part(path.read_bytes(), "word/document.xml")
    (tmp_path / "file").write_text("x")
    ran = run("forms", "vocabulary", "--word", tmp_path / "file" / "names.docx")
    assert ran.code == 2
    assert "cannot be written" in ran.err


def _draft(out: Path, forms: Path) -> Ran:
    return run("draft", _FRIDAY, "--out", out, "--on", "2026-11-27", "--audience", "court", "--forms", forms)


def test_a_draft_uses_the_forces_own_form_and_says_so(tmp_path: Path, own_folder: Path) -> None:
    ran = _draft(tmp_path / "out", own_folder)
    assert ran.code == 0, ran.err
    document = (tmp_path / "out" / "court" / _D28).read_bytes()
    assert "A notice for you from our force" in read_part(document, "word/document.xml")
    rows = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))["files"]
    assert [row["id"] for row in rows if row["own_template"]] == ["D28"]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        (
            _D28,
            a_form("Here {{ nobody }}"),
            f"{_D28}, body: “Here {{{{ nobody }}}}”: The name “nobody” is not known.",
        ),
        (_D28, b"PK\x03\x04 cut", "is not a whole Word file"),
        ("D28-plain-notise.docx", a_form("x"), f"Call it “{_D28}”."),
        ("forms.toml", b'law_pack = "sc-spo 2026.1.0"', "are for the law pack “sc-spo 2026.1.0”"),
        ("forms.toml", b"\xff", "forms.toml cannot be read"),
        ("notes.txt", b"x", "holds neither Word forms nor a forms.toml"),
    ],
)
def test_bad_forms_stop_the_draft_in_a_sentence_and_nothing_is_written(
    tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / name).write_bytes(data)
    ran = _draft(tmp_path / "out", tmp_path / "own")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert not (tmp_path / "out").exists()


def test_a_missing_folder_stops_the_draft(tmp_path: Path) -> None:
    ran = _draft(tmp_path / "out", tmp_path / "none")
    assert ran.code == 2
    assert "The folder" in ran.err
    assert not (tmp_path / "out").exists()
