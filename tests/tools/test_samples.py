"""The sample cases are listed, copied whole, and never over something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from spo_builder.errors import InputError
from spo_builder.tools.case_folder import read_case_folder
from spo_builder.tools.files import OutputLockedError
from spo_builder.tools.samples import SampleFolderTakenError, copy_sample, list_samples

if TYPE_CHECKING:
    from pathlib import Path

NAMES = [sample.name for sample in list_samples()]


def test_every_sample_has_a_folder_a_title_and_a_purpose() -> None:
    assert len(NAMES) == len(set(NAMES)) > 3
    assert all(sample.title and sample.shows for sample in list_samples())


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_is_copied_whole(tmp_path: Path, name: str) -> None:
    assert copy_sample(name, tmp_path / "new" / "case").name == name
    folder = read_case_folder(tmp_path / "new" / "case")
    assert all(folder.read_exhibit(item.file) for item in folder.record.exhibits if item.file)


def test_an_empty_folder_may_be_filled(tmp_path: Path) -> None:
    copy_sample(NAMES[0], tmp_path)
    assert (tmp_path / "case.json").is_file()


def test_a_sample_that_does_not_exist_is_refused_with_the_names_of_those_that_do(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no sample “nobody”") as caught:
        copy_sample("nobody", tmp_path / "case")
    assert all(name in caught.value.advice for name in NAMES)
    assert not (tmp_path / "case").exists()


@pytest.mark.parametrize("is_file", [True, False])
def test_nothing_is_written_over_what_is_there(tmp_path: Path, *, is_file: bool) -> None:
    target = tmp_path / "case"
    if is_file:
        target.write_text("mine")
    else:
        target.mkdir()
        (target / "notes.txt").write_text("mine")
    with pytest.raises(SampleFolderTakenError) as caught:
        copy_sample(NAMES[0], target)
    assert caught.value.advice
    assert not (target / "case.json").exists()


def test_a_place_that_cannot_be_written_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object, **_options: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copytree", fail)
    with pytest.raises(OutputLockedError, match="No space left on device"):
        copy_sample(NAMES[0], tmp_path / "case")
