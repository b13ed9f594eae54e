"""The settings of a force are read from the environment, in one place."""

from __future__ import annotations

from pathlib import Path

import pytest

from spo_builder.config import FORMS_VARIABLE, get_forms_folder


@pytest.mark.parametrize(
    ("said", "folder"), [("", None), ("  ", None), ("forms", Path("forms")), (" a b ", Path("a b"))]
)
def test_the_folder_of_the_forces_own_forms(
    said: str, folder: Path | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FORMS_VARIABLE, said)
    assert get_forms_folder() == folder


def test_without_a_setting_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(FORMS_VARIABLE, raising=False)
    assert get_forms_folder() is None
