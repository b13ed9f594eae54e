"""forms.toml is read strictly: every fault at once, each with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from spo_builder.documents.forms import FormsError, check_templates, get_printable_names, load_forms
from spo_builder.resources import get_court_forms
from tests.documents.drafting import FORMS

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """
footer = "Suggested form."
[[form]]
id = "D01"
title = "Complaint"
template = "D01-complaint.docx"
stem = "complaint"
audiences = ["court"]
packs = ["urgent"]
when = ["always"]
mandatory = true
requires = ["court.name"]
"""


def _load(tmp_path: Path, text: str) -> None:
    path = tmp_path / "forms.toml"
    path.write_text(text, encoding="utf-8")
    load_forms(path)


def test_the_programs_own_list_is_whole() -> None:
    check_templates(FORMS, get_court_forms())
    assert len({form.id for form in FORMS.forms}) == len(FORMS.forms)


def test_every_word_file_has_its_row() -> None:
    files = {path.name for path in get_court_forms().glob("D*.docx")}
    assert files == {form.template for form in FORMS.forms}


def test_a_good_list_is_read(tmp_path: Path) -> None:
    _load(tmp_path, GOOD)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('id = "D01"', 'id = "Complaint"', "such as D05"),
        ('id = "D01"', "", "“id” is missing"),
        ('template = "D01-complaint.docx"', 'template = "../x.docx"', "plain file name"),
        ('stem = "complaint"', 'stem = "Com plaint"', "small letters"),
        ('["court"]', '["press"]', "“press” is not known"),
        ('["urgent"]', "[]", "list that is not empty"),
        ('["always"]', '["sometimes"]', "“sometimes” is not known"),
        ("mandatory = true", 'mandatory = "yes"', "true or false"),
        ("mandatory = true", "", "true or false"),
        ('["court.name"]', '["court.colour"]', "“court.colour” is not known"),
        ('title = "Complaint"', 'title = "Complaint"\nauthority = 3', "must be a text"),
        ('title = "Complaint"', 'title = "Complaint"\ncolour = "red"', "“colour” is not known"),
        ('footer = "Suggested form."', "", "The footer is missing"),
        ('footer = "Suggested form."', 'footer = "x"\nother = 1', "“other” is not known here"),
    ],
)
def test_a_fault_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in GOOD
    with pytest.raises(FormsError) as caught:
        _load(tmp_path, GOOD.replace(old, new))
    assert any(said in fault.message for fault in caught.value.faults), caught.value.faults


def test_all_faults_are_named_at_once(tmp_path: Path) -> None:
    twice = GOOD + GOOD.replace('footer = "Suggested form."', "").replace('["always"]', '["never"]')
    with pytest.raises(FormsError) as caught:
        _load(tmp_path, twice)
    assert len(caught.value.faults) == 4


def test_a_list_says_for_which_law_it_was_made(tmp_path: Path) -> None:
    path = tmp_path / "forms.toml"
    path.write_text(f'law_pack = "ew-spo 2026.11.0"\n{GOOD}', encoding="utf-8")
    assert load_forms(path).law_pack == "ew-spo 2026.11.0"
    path.write_text(f"law_pack = 3\n{GOOD}", encoding="utf-8")
    with pytest.raises(FormsError) as caught:
        load_forms(path)
    assert [fault.where for fault in caught.value.faults] == ["law_pack"]


def test_a_forces_own_list_may_hold_little(tmp_path: Path) -> None:
    path = tmp_path / "forms.toml"
    path.write_text("", encoding="utf-8")
    assert load_forms(path, whole=False).forms == ()
    path.write_text('footer = "Our footer."', encoding="utf-8")
    assert load_forms(path, whole=False).footer == "Our footer."
    path.write_text(GOOD.replace('footer = "Suggested form."', ""), encoding="utf-8")
    assert [form.id for form in load_forms(path, whole=False).forms] == ["D01"]
    for text in ("form = 3", "footer = ''", "footer = 3", "form = []"):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(FormsError):
            load_forms(path, whole=False)


@pytest.mark.parametrize("text", ["", "footer = ", "form = 3\nfooter = 'x'"])
def test_what_is_no_list_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(FormsError):
        _load(tmp_path, text)


def test_a_missing_list_and_missing_templates_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FormsError):
        load_forms(tmp_path / "none.toml")
    with pytest.raises(FormsError) as caught:
        check_templates(FORMS, tmp_path)
    assert len(caught.value.faults) == len(FORMS.forms)


def test_only_names_that_print_can_be_required() -> None:
    names = get_printable_names()
    assert "interim.terms[].text" in names
    assert "form.is_court" not in names
