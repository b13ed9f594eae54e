"""`demo` lists the samples and copies one into a new folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cli.run import run

if TYPE_CHECKING:
    from pathlib import Path


def test_the_list_names_every_sample() -> None:
    ran = run("demo", "--list")
    assert ran.code == 0
    assert "friday-at-five " in ran.out
    assert "everything-wrong" in ran.out


def test_the_default_sample_is_copied_and_can_be_checked(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "friday"
    ran = run("demo", folder)
    assert ran.code == 0
    assert (folder / "case.json").is_file()
    assert run("check", folder, "--on", "2026-11-27").code == 0


def test_a_named_sample_is_copied(tmp_path: Path) -> None:
    assert run("demo", tmp_path / "x", "--case", "everything-wrong").code == 0
    assert run("check", tmp_path / "x", "--on", "2026-11-27").code == 1


def test_without_a_folder_it_says_what_to_give() -> None:
    ran = run("demo")
    assert ran.code == 2
    assert "Give the folder for the sample" in ran.err


def test_an_unknown_sample_names_the_known_ones(tmp_path: Path) -> None:
    ran = run("demo", tmp_path / "x", "--case", "nobody")
    assert ran.code == 2
    assert "friday-at-five" in ran.err
    assert not (tmp_path / "x").exists()


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    ran = run("demo", tmp_path)
    assert ran.code == 2
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
