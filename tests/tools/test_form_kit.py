"""The originals are written whole and never over an edit; drafting stops with every fault at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from spo_builder.resources import get_court_forms
from spo_builder.tools.files import OutputLockedError
from spo_builder.tools.form_folder import FormFolderError
from spo_builder.tools.form_kit import (
    FormsEditedError,
    export_forms,
    get_our_forms,
    open_forms,
    open_forms_to_check,
    open_sound_forms,
)
from tests.support.word_forms import a_form

if TYPE_CHECKING:
    from pathlib import Path

_D03 = "D03-summons.docx"


def test_the_originals_are_written_with_the_law_that_they_are_for(tmp_path: Path) -> None:
    names = export_forms(tmp_path / "ours", replace=False)
    written = {path.name: path.read_bytes() for path in (tmp_path / "ours").iterdir()}
    assert set(written) == set(names)
    assert {form.template for form in get_our_forms().forms} | {
        "_base.docx",
        "README.md",
        "forms.toml",
    } == set(names)
    assert written[_D03] == (get_court_forms() / _D03).read_bytes()
    assert b'\nlaw_pack = "ew-spo 2026.11.0"\n\nfooter = ' in written["forms.toml"]


def test_what_was_exported_is_fine_and_can_be_drafted_with(tmp_path: Path) -> None:
    export_forms(tmp_path, replace=False)
    for path in tmp_path.glob("D[12]*.docx"):
        path.unlink()
    opened = open_sound_forms(tmp_path)
    assert opened.findings == {}
    assert [form.is_own for form in opened.forms.forms] == [form.id < "D1" for form in opened.forms.forms]


def test_an_edited_form_is_kept_until_replace_is_given(tmp_path: Path) -> None:
    export_forms(tmp_path, replace=False)
    export_forms(tmp_path, replace=False)
    (tmp_path / _D03).write_bytes(b"mine")
    (tmp_path / "mine.docx").write_bytes(b"mine")
    (tmp_path / "D01-complaint.docx").unlink()
    with pytest.raises(FormsEditedError) as caught:
        export_forms(tmp_path, replace=False)
    assert [fault.where for fault in caught.value.faults] == [_D03]
    assert not (tmp_path / "D01-complaint.docx").exists()
    export_forms(tmp_path, replace=True)
    assert (tmp_path / _D03).read_bytes() != b"mine"
    assert (tmp_path / "mine.docx").read_bytes() == b"mine"


def test_a_target_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(OutputLockedError):
        export_forms(tmp_path / "file", replace=False)
    assert (tmp_path / "file").read_text() == "mine"


def test_without_a_folder_ours_are_used_and_not_checked_again() -> None:
    assert open_sound_forms(None).forms == open_forms(None).forms == get_our_forms()
    assert len(open_forms_to_check(None).templates) == len(get_our_forms().forms)


def test_every_fault_of_every_form_stops_the_draft_at_once(tmp_path: Path) -> None:
    (tmp_path / _D03).write_bytes(a_form("Here {{ nobody }}"))
    (tmp_path / "D05-draft-interim-ordr.docx").write_bytes(a_form("x"))
    (tmp_path / "D07-officer-statement.docx").write_bytes(b"no Word file")
    with pytest.raises(FormFolderError) as caught:
        open_sound_forms(tmp_path)
    places = [fault.where for fault in caught.value.faults]
    assert f"{_D03}, body: “Here {{{{ nobody }}}}”" in places
    assert "D05-draft-interim-ordr.docx" in places
    assert "D07-officer-statement.docx" in places
    assert str(caught.value) == f"The force’s own forms have {len(places)} faults."


def test_one_fault_is_said_in_the_singular(tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_bytes(a_form("x"))
    with pytest.raises(FormFolderError, match="have 1 fault"):
        open_sound_forms(tmp_path)


def test_a_note_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "forms.toml").write_text('law_pack = "ew-spo 2020.01.0"', encoding="utf-8")
    assert open_sound_forms(tmp_path).findings
    assert open_forms_to_check(tmp_path).findings
