"""`compare` says what changed from one case or pack to another, and marks it in Word."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from typing import TYPE_CHECKING

import pytest

from spo_builder.resources import get_data_file
from spo_builder.tools.redline_program import PROGRAM_VARIABLE
from tests.cli.run import Ran, run
from tests.support.ooxml import assert_valid_docx

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SAMPLES = get_data_file("data", "samples")
FRIDAY = SAMPLES / "friday-at-five"
FIRST = SAMPLES / "friday-at-five-first-entered"
ON = ("--on", "2026-11-27")
D05 = "D05-draft-interim-order.docx"
COMPARED = "internal-comparison/served/D05-draft-interim-order-compared.docx"


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """Return a copy of the main sample in which one house number of term 2 changed."""
    case = shutil.copytree(FRIDAY, tmp_path / "changed")
    path = case / "case.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    data["terms"][1]["text"] = data["terms"][1]["text"].replace("4 Elder Row", "6 Elder Row")
    path.write_text(json.dumps(data), encoding="utf-8")
    return case


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return two drafted packs for service: one of the main sample, one with another house number."""
    folder = tmp_path_factory.mktemp("packs")
    case = shutil.copytree(FRIDAY, folder / "case")
    text = (case / "case.json").read_text(encoding="utf-8")
    (case / "case.json").write_text(
        text.replace("outside 4 Elder Row", "outside 6 Elder Row"), encoding="utf-8"
    )
    for source, name in ((FRIDAY, "old"), (case, "new")):
        assert run("draft", source, "--out", folder / name, "--audience", "served", *ON).code in {0, 1}
    return folder / "old", folder / "new"


@pytest.fixture
def use_double(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], None]:
    """Return a function that puts a shell script in the place of the program for tracked changes."""

    def use(script: str) -> None:
        program = tmp_path / "redline"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        monkeypatch.setenv(PROGRAM_VARIABLE, str(program))

    return use


def _refused(ran: Ran, *said: str, code: int = 2) -> None:
    assert ran.code == code, ran
    assert "Traceback" not in ran.err
    for words in said:
        assert words in ran.err, ran.err


# --- cases --------------------------------------------------------------------------------------------------
def test_a_case_and_itself_leave_with_nought() -> None:
    ran = run("compare", FRIDAY, FRIDAY)
    assert ran.code == 0, ran.err
    assert "Nothing differs." in ran.out


def test_one_changed_term_is_said_with_both_versions(changed: Path) -> None:
    ran = run("compare", FRIDAY, changed)
    assert ran.code == 1
    assert "1 change." in ran.out
    assert "Term 2: words: changed" in ran.out
    assert "was  “… enter or wait outside 4 Elder Row, Aldermoor, or …”" in ran.out
    assert "now  “… enter or wait outside 6 Elder Row, Aldermoor, or …”" in ran.out
    assert len(re.findall(r"case version [0-9a-f]{12}, saved \d+ \w+ \d{4}", ran.out)) == 2


def test_the_changes_of_a_sample_are_grouped_and_repeat_nothing_confidential() -> None:
    ran = run("compare", FIRST, FRIDAY)
    assert ran.code == 1
    headings = [line for line in ran.out.splitlines() if line in {"Incidents", "Exhibits", "Terms"}]
    assert headings == ["Incidents", "Exhibits", "Terms"]
    assert "its words are kept from the defendant and are not repeated here" in ran.out
    assert "[kept from the defendant]" in ran.out
    record = json.loads((FRIDAY / "case.json").read_text(encoding="utf-8"))
    details = [detail for person in record["protected_persons"] for detail in person["details"]]
    hidden = [row["value"] for row in details if row.get("known_to_defendant") != "yes"]
    assert hidden
    assert not [value for value in hidden if value.casefold() in ran.out.casefold()]


def test_a_reordered_list_is_moved(tmp_path: Path) -> None:
    case = shutil.copytree(FRIDAY, tmp_path / "case")
    data = json.loads((case / "case.json").read_text(encoding="utf-8"))
    data["hearings"].reverse()
    (case / "case.json").write_text(json.dumps(data), encoding="utf-8")
    ran = run("compare", FRIDAY, case)
    assert ran.code == 1
    assert "moved from place 2 to place 1" in ran.out


def test_json_holds_every_difference(changed: Path) -> None:
    ran = run("compare", FRIDAY, changed, "--format", "json")
    assert ran.code == 1
    found = json.loads(ran.out)
    assert (found["same"], found["kind"]) == (False, "cases")
    assert found["old"]["version"] != found["new"]["version"]
    (row,) = found["differences"]
    assert (row["where"], row["kind"], row["hidden"]) == ("/terms/1/text", "changed", False)


# --- packs --------------------------------------------------------------------------------------------------
def test_two_packs_are_compared_document_by_document(packs: tuple[Path, Path]) -> None:
    ran = run("compare", *packs)
    assert ran.code == 1, ran.err
    assert "D05 Draft interim stalking protection order: changed, 1 place" in ran.out
    assert "was  … enter or wait outside 4 Elder Row, Aldermoor, or …" in ran.out
    assert "documents say the same" in ran.out
    assert len(re.findall(r"case version [0-9a-f]{12}, pack urgent, drafted as on 2026-11-27", ran.out)) == 2
    same = run("compare", packs[0], packs[0])
    assert same.code == 0
    assert "changed" not in same.out


def test_packs_as_json_and_one_form(packs: tuple[Path, Path]) -> None:
    ran = run("compare", *packs, "--format", "json", "--form", "d05")
    found = json.loads(ran.out)
    assert found["kind"] == "packs"
    assert [(row["id"], row["change"]) for row in found["documents"]] == [("D05", "changed")]
    assert found["compared_documents"] == []


def test_a_document_that_says_the_same_is_counted_as_one(packs: tuple[Path, Path]) -> None:
    ran = run("compare", *packs, "--form", "D10")
    assert ran.code == 0
    assert "1 document says the same" in ran.out


def test_stale_added_and_many_passages_are_said(packs: tuple[Path, Path], tmp_path: Path) -> None:
    old = shutil.copytree(packs[0], tmp_path / "old")
    manifest = json.loads((old / "manifest.json").read_text(encoding="utf-8"))
    first, *others = manifest["files"]
    first["case_version"] = "0" * 64
    twin = next(row for row in others if row["id"] == "D10")
    # D10 under the name of D05: many passages differ.
    shutil.copy(old / twin["file"], old / "served" / D05)
    row = next(row for row in others if row["id"] == "D05")
    row["sha256"] = twin["sha256"]
    manifest["files"] = [first, row]
    (old / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    ran = run("compare", old, packs[1])
    assert ran.code == 1
    assert "Stale in A:" in ran.out
    assert "D06 Draft stalking protection order: added" in ran.out
    assert re.search(r"and \d+ more", ran.out)
    assert "now  nothing" in ran.out or "was  nothing" in ran.out


# --- bad input ----------------------------------------------------------------------------------------------
def test_a_case_and_a_pack_a_missing_and_a_strange_folder_are_refused(
    packs: tuple[Path, Path], tmp_path: Path
) -> None:
    _refused(run("compare", FRIDAY, packs[0]), "is a case and", "is a pack")
    _refused(run("compare", FRIDAY, tmp_path / "none"), "There is no folder")
    _refused(run("compare", tmp_path, FRIDAY), "neither a case")
    _refused(run("compare", FRIDAY))


def test_an_unreadable_case_and_an_unknown_form_are_refused(packs: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "case.json").write_text("{")
    _refused(run("compare", FRIDAY, tmp_path), "not JSON")
    _refused(run("compare", *packs, "--form", "D99"), "There is no document D99 in either pack", "D05")


def test_a_damaged_manifest_and_a_damaged_document_are_refused(
    packs: tuple[Path, Path], tmp_path: Path
) -> None:
    spoilt = shutil.copytree(packs[0], tmp_path / "spoilt")
    (spoilt / "served" / D05).write_bytes(b"PK half a file")
    _refused(run("compare", spoilt, packs[1]), f"served/{D05} is not a whole Word file")
    (spoilt / "manifest.json").write_text("{}")
    _refused(run("compare", spoilt, packs[1]), "is damaged")


def test_a_place_that_cannot_be_written_is_told_after_the_words(
    packs: tuple[Path, Path], tmp_path: Path, use_double: Callable[[str], None]
) -> None:
    use_double('cp "$2" "$3"')
    (tmp_path / "out").write_text("mine")
    ran = run("compare", *packs, "--form", "D05", "--redline", tmp_path / "out")
    _refused(ran, "cannot be written")
    assert "changed, 1 place" in ran.out
    assert (tmp_path / "out").read_text() == "mine"


def test_compared_documents_never_go_among_served_copies(packs: tuple[Path, Path]) -> None:
    _refused(run("compare", *packs, "--redline", packs[0] / "served"), "served copies")


def test_a_missing_program_still_gives_the_words(
    packs: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PROGRAM_VARIABLE, "no-such-program-here")
    ran = run("compare", *packs, "--redline", tmp_path / "out")
    _refused(ran, "not installed", "pip install", code=3)
    assert "D05 Draft interim stalking protection order: changed" in ran.out
    assert not (tmp_path / "out").exists()


def test_a_failing_program_names_the_document_and_writes_nothing(
    packs: tuple[Path, Path], tmp_path: Path, use_double: Callable[[str], None]
) -> None:
    use_double("exit 5")
    ran = run("compare", *packs, "--redline", tmp_path / "out", "--form", "D05", "--format", "json")
    _refused(ran, COMPARED, "exit code 5", code=3)
    assert json.loads(ran.out)["compared_documents"] == []
    assert not (tmp_path / "out").exists()


def test_compared_documents_are_written_and_kept_until_replace_is_given(
    packs: tuple[Path, Path], tmp_path: Path, use_double: Callable[[str], None]
) -> None:
    use_double('cp "$2" "$3"')
    out = tmp_path / "out"
    words = ("compare", *packs, "--redline", out, "--form", "D05")
    ran = run(*words)
    assert ran.code == 1, ran.err
    assert "1 document with tracked changes" in ran.out
    assert "internal, never served." in ran.out
    assert [path.relative_to(out).as_posix() for path in out.rglob("*.docx")] == [COMPARED]
    _refused(run(*words), "--replace")
    assert run(*words, "--replace").code == 1
    none = run("compare", packs[0], packs[0], "--redline", out, "--replace")
    assert none.code == 0
    assert "No document changed, so none was written." in none.out
    assert not list(out.rglob("*.docx"))
    assert run("compare", packs[0], packs[0], "--redline", tmp_path / "fresh").code == 0
    assert not (tmp_path / "fresh").exists()


def test_two_cases_are_drafted_in_memory(
    changed: Path, tmp_path: Path, use_double: Callable[[str], None]
) -> None:
    use_double('cp "$2" "$3"')
    out = tmp_path / "out"
    words = ("compare", FRIDAY, changed, "--redline", out, "--audience", "served", *ON)
    ran = run(*words, "--form", "D05", "--form", "D06")
    assert ran.code == 1, ran.err
    assert "Term 2: words: changed" in ran.out
    assert "2 documents with tracked changes" in ran.out
    found = json.loads(run(*words, "--form", "D05", "--replace", "--format", "json").out)
    assert found["kind"] == "cases"
    assert found["compared_documents"] == [COMPARED]
    assert [path.name for path in out.rglob("*.docx")] == [COMPARED.rpartition("/")[2]]


# --- the real one -------------------------------------------------------------------------------------------
@pytest.mark.slow
def test_the_real_program_marks_one_word_of_a_real_order_the_same_each_time(
    changed: Path, tmp_path: Path
) -> None:
    options = ("--form", "D05", "--audience", "served", *ON)
    for name in ("a", "b"):
        assert run("compare", FRIDAY, changed, "--redline", tmp_path / name, *options).code == 1
    first = tmp_path / "a" / COMPARED
    assert first.read_bytes() == (tmp_path / "b" / COMPARED).read_bytes()
    assert_valid_docx(first)
    with zipfile.ZipFile(first) as package:
        parts = {name: package.read(name).decode() for name in package.namelist() if name.endswith(".xml")}
    body = parts["word/document.xml"]
    assert re.findall(r"<w:del .*?<w:delText[^>]*>(.*?)</w:delText>", body, re.DOTALL) == ["4"]
    assert len(re.findall(r"<w:ins ", body)) == 1
    assert "(compared, internal)" in parts["docProps/core.xml"]
    assert {name for name in parts if re.match(r"word/(header|footer)", name)}
    assert set(re.findall(r'w:author="(.*?)"', "".join(parts.values()))) == {"SPO Builder"}
    assert set(re.findall(r'w:date="(.*?)"', "".join(parts.values()))) == {"2026-11-27T00:00:00Z"}
