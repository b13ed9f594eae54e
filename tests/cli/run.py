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
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), pytest.raises(SystemExit) as left:
        main([str(argument) for argument in arguments])
    code = left.value.code
    assert isinstance(code, int)
    return Ran(code, out.getvalue(), err.getvalue())
