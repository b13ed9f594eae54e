"""Runs the command line in this process and keeps what a person would see."""

from __future__ import annotations

import contextlib
import io
from dataclasses import dataclass

import pytest

from spo_builder.cli import main


@dataclass(frozen=True, slots=True)
class Ran:
    """What one call printed, and its exit code."""

    code: int
    out: str
    err: str


def run(*arguments: object) -> Ran:
    """Call `spo-builder` with these arguments."""
    out, err = io.StringIO(), io.StringIO()
    # Test runners tell their workers the width of a terminal that these words never meet.
    with (
        pytest.MonkeyPatch.context() as patch,
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        pytest.raises(SystemExit) as left,
    ):
        patch.delenv("COLUMNS", raising=False)
        main([str(argument) for argument in arguments])
    code = left.value.code
    assert isinstance(code, int)
    return Ran(code, out.getvalue(), err.getvalue())
