"""The fictional sample cases that travel with the program, and copying one of them out."""

from __future__ import annotations

import shutil
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spo_builder.errors import InputError
from spo_builder.resources import get_data_file
from spo_builder.tools.files import say_locked

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample case.

    Attributes:
        name: name of its folder.
        title: one line for a list.
        shows: what it is there to show.
    """

    name: str
    title: str
    shows: str


class SampleFolderTakenError(InputError):
    """The folder for the sample already holds something."""

    advice = "Give a folder that does not exist yet."


def list_samples() -> tuple[Sample, ...]:
    """Return the samples; the first is the default."""
    rows = tomllib.loads(_folder().joinpath("index.toml").read_text(encoding="utf-8"))["sample"]
    return tuple(Sample(row["name"], row["title"], row["shows"]) for row in rows)


def copy_sample(name: str, target: Path) -> Sample:
    """Copy the sample `name` to the new folder `target`.

    Raises:
        InputError: when there is no such sample.
        SampleFolderTakenError: when the target holds something already.
        OutputLockedError: when the target cannot be written.
    """
    sample = next((sample for sample in list_samples() if sample.name == name), None)
    if sample is None:
        names = ", ".join(sample.name for sample in list_samples())
        message = f"There is no sample “{name}”."
        raise InputError(message, advice=f"Choose one of: {names}.")
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        message = f"{target} already holds something."
        raise SampleFolderTakenError(message)
    try:
        shutil.copytree(_folder() / name, target, dirs_exist_ok=True)
    except OSError as error:
        raise say_locked(target, error) from error
    return sample


def _folder() -> Path:
    return get_data_file("data", "samples")
