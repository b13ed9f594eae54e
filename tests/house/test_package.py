"""The program under test is the one meant, and it carries its forms and data wherever it is installed."""

from __future__ import annotations

import tomllib
from pathlib import Path

import spo_builder
from spo_builder.law.pack import get_law_pack
from spo_builder.resources import get_court_forms, get_data_file, get_resource_root
from spo_builder.terms.catalogue import get_catalogue
from spo_builder.tools.samples import copy_sample, list_samples
from tests.support.places import get_checkout, get_package_home

_CARRIED = ("law/jurisdictions", "terms/catalogue_data", "data/samples")


def _names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_the_program_is_imported_from_where_it_should_be() -> None:
    assert Path(spo_builder.__file__).resolve().parent == (get_package_home() / "spo_builder").resolve()


def test_every_data_file_of_the_checkout_is_carried() -> None:
    for name in _CARRIED:
        ours = _names(get_data_file(*name.split("/")))
        assert ours, f"{name} holds nothing"
        assert ours == _names(get_checkout() / "spo_builder" / name), name


def test_every_word_form_of_the_checkout_is_carried() -> None:
    assert _names(get_court_forms()) == _names(get_checkout() / "court_forms" / "england_wales")
    assert (get_resource_root() / "templates").is_dir()


def test_each_row_of_forms_toml_has_its_word_file_and_each_word_file_its_row() -> None:
    rows = tomllib.loads((get_court_forms() / "forms.toml").read_text(encoding="utf-8"))["form"]
    templates = [row["template"] for row in rows]
    files = {path.name for path in get_court_forms().glob("[!_~.]*.docx")}
    assert len(set(templates)) == len(templates)
    assert set(templates) == files


def test_the_law_the_terms_and_the_samples_can_be_read(tmp_path: Path) -> None:
    assert get_law_pack()
    assert get_catalogue()
    samples = list_samples()
    for sample in samples:
        copy_sample(sample.name, tmp_path / sample.name)
        assert (tmp_path / sample.name / "case.json").is_file()
    folders = {path.name for path in get_data_file("data", "samples").iterdir() if path.is_dir()}
    assert {sample.name for sample in samples} == folders
