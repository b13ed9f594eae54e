"""Runs the command line in this process and keeps what a person would see."""

from __future__ import annotations

import contextlib
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from spo_builder.cli import main

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Ran:
    """What one call printed, and its exit code."""

    code: int
    out: str
    err: str


@contextlib.contextmanager
def _without_a_width() -> Iterator[None]:
    """Hide the width that test runners tell their workers, of a terminal that these words never meet."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("COLUMNS", raising=False)
        yield


def run(*arguments: object) -> Ran:
    """Call `spo-builder` with these arguments."""
    out, err = io.StringIO(), io.StringIO()
    with (
        _without_a_width(),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        pytest.raises(SystemExit) as left,
    ):
        main([str(argument) for argument in arguments])
    code = left.value.code
    assert isinstance(code, int)
    return Ran(code, out.getvalue(), err.getvalue())
