"""A folder of a force's own forms: what is missing, damaged, renamed or for another law is told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from spo_builder.documents.form_fault import Weight
from spo_builder.documents.forms import FormsError
from spo_builder.resources import get_court_forms
from spo_builder.tools import form_folder
from spo_builder.tools.form_folder import FormFolderError, check_form_folder, open_form_folder, read_our_forms
from tests.documents.drafting import FORMS
from tests.support.word_forms import a_form

if TYPE_CHECKING:
    from pathlib import Path

    from spo_builder.documents.form_fault import FormFault
    from spo_builder.tools.form_folder import FormFolder

_LAW = "ew-spo 2026.11.0"
_D03 = "D03-summons.docx"
_ROW = """
[[form]]
id = "F01"
title = "Letter"
template = "F01-letter.docx"
stem = "letter"
audiences = ["internal"]
packs = ["urgent"]
when = ["always"]
mandatory = false
requires = ["defendant.name"]
"""


def _open(folder: Path) -> FormFolder:
    return open_form_folder(folder, FORMS, _LAW)


def _put(folder: Path, name: str = _D03) -> bytes:
    data = (get_court_forms() / _D03).read_bytes()
    (folder / name).write_bytes(data)
    return data


def _refuse(folder: Path) -> str:
    with pytest.raises(FormFolderError) as caught:
        _open(folder)
    return str(caught.value)


def test_one_word_file_is_laid_over_and_the_rest_is_ours(tmp_path: Path) -> None:
    data = _put(tmp_path)
    opened = _open(tmp_path)
    assert opened.templates == {_D03: data}
    assert [form.id for form in opened.forms.forms if form.is_own] == ["D03"]
    assert len(opened.forms.forms) == len(FORMS.forms)
    assert check_form_folder(opened) == {_D03: ()}


def test_a_new_form_comes_with_its_row(tmp_path: Path) -> None:
    (tmp_path / "forms.toml").write_text(_ROW, encoding="utf-8")
    (tmp_path / "F01-letter.docx").write_bytes(a_form("{{ nobody }}"))
    found = check_form_folder(_open(tmp_path))
    messages = [row.message for row in found["F01-letter.docx"]]
    assert "The name “nobody” is not known." in messages
    assert "The form lacks the defendant." in messages


def _only(rows: tuple[FormFault, ...]) -> FormFault:
    assert len(rows) == 1
    return rows[0]


@pytest.mark.parametrize(
    ("name", "message", "advice"),
    [
        ("D03-sumons.docx", "Renamed?", f"Call it “{_D03}”."),
        ("d03-summons.docx", "Renamed?", f"Call it “{_D03}”."),
        ("D03 of our force.docx", "Renamed?", f"Call it “{_D03}”."),
        ("Copy of D03-summons.docx", "Renamed?", f"Call it “{_D03}”."),
        (
            "quite-something-else.docx",
            "No form uses a file of this name.",
            "Add a row for “quite-something-else”",
        ),
        ("D03-summons.docm", "This is no .docx file", "Save it as Word document"),
        ("D03-summons.doc", "This is no .docx file", "Save it as Word document"),
        ("D03-summons.odt", "This is no .docx file", "Save it as Word document"),
    ],
)
def test_a_file_that_no_form_uses_is_told_with_the_nearest_name(
    tmp_path: Path, name: str, message: str, advice: str
) -> None:
    _put(tmp_path, name)
    fault = _only(_open(tmp_path).findings[name])
    assert message in fault.message
    assert advice in fault.advice
    assert fault.weight is Weight.FAULT


@pytest.mark.parametrize(
    "name", ["~$D03-summons.docx", ".~lock.D03-summons.docx#", "_base.docx", "README.md", "notes.txt"]
)
def test_what_is_no_form_is_passed_over(tmp_path: Path, name: str) -> None:
    _put(tmp_path)
    (tmp_path / name).write_bytes(b"x")
    assert _open(tmp_path).findings == {}


def test_a_missing_folder_an_empty_one_and_a_file_are_refused(tmp_path: Path) -> None:
    assert "cannot be read" in _refuse(tmp_path / "none")
    assert "holds neither Word forms nor a forms.toml" in _refuse(tmp_path)
    (tmp_path / "file").write_text("x")
    assert "cannot be read" in _refuse(tmp_path / "file")


def test_a_folder_of_something_else_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(form_folder, "_MOST_FILES", 2)
    for number in range(3):
        (tmp_path / f"{number}.docx").write_bytes(b"x")
    assert "hardly a folder of forms" in _refuse(tmp_path)


def test_a_huge_file_is_refused_without_reading_it_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _put(tmp_path)
    monkeypatch.setattr(form_folder, "_LARGEST", 1024)
    assert f"{_D03} is larger than" in _refuse(tmp_path)


def test_a_damaged_file_is_told_beside_the_others(tmp_path: Path) -> None:
    data = _put(tmp_path)
    (tmp_path / "D05-draft-interim-order.docx").write_bytes(data[: len(data) // 2])
    found = check_form_folder(_open(tmp_path))
    assert _only(found["D05-draft-interim-order.docx"]).check == "unreadable"
    assert found[_D03] == ()


@pytest.mark.parametrize("text", ["footer = ", "form = 3", '[[form]]\nid = "x"'])
def test_a_damaged_list_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "forms.toml").write_text(text, encoding="utf-8")
    with pytest.raises(FormsError):
        _open(tmp_path)


def test_a_row_without_its_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "forms.toml").write_text(_ROW, encoding="utf-8")
    fault = _only(_open(tmp_path).findings["forms.toml"])
    assert fault.message == "The Word file F01-letter.docx of form F01 is missing."


def test_another_version_of_the_law_is_noted_and_another_law_refused(tmp_path: Path) -> None:
    path = tmp_path / "forms.toml"
    path.write_text(f'law_pack = "{_LAW}"', encoding="utf-8")
    assert _open(tmp_path).findings == {}
    path.write_text('law_pack = "ew-spo 2025.01.0"', encoding="utf-8")
    note = _only(_open(tmp_path).findings["forms.toml"])
    assert note.weight is Weight.NOTE
    assert "made for ew-spo 2025.01.0; this program has ew-spo 2026.11.0" in note.message
    path.write_text('law_pack = "sc-spo 2026.11.0"', encoding="utf-8")
    assert "are for the law pack “sc-spo 2026.11.0”" in _refuse(tmp_path)


def test_our_own_forms_are_read_like_a_folder() -> None:
    ours = read_our_forms(get_court_forms(), replace(FORMS, forms=FORMS.forms[:2]))
    assert list(ours.templates) == [form.template for form in FORMS.forms[:2]]
    assert check_form_folder(ours) == dict.fromkeys(ours.templates, ())
