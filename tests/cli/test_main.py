"""The program's own help, version, schema and unknown commands."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.cli.run import run


def test_help_lists_every_command_with_a_line() -> None:
    ran = run("--help")
    assert ran.code == 0
    for name in ("demo", "check", "draft", "deadlines", "terms", "law", "schema"):
        assert f"  {name} " in ran.out


def test_every_command_has_help() -> None:
    for name in ("demo", "check", "draft", "deadlines", "terms", "law", "schema"):
        ran = run(name, "--help")
        assert ran.code == 0
        assert "Usage: spo-builder" in ran.out


def test_an_unknown_command_is_said() -> None:
    ran = run("drafft")
    assert ran.code == 2
    assert "drafft" in ran.err


def test_the_schema_is_json() -> None:
    schema = json.loads(run("schema").out)
    assert schema["type"] == "object"
    assert "protected_persons" in schema["properties"]


def test_the_installed_program_starts() -> None:
    program = Path(sys.executable).with_name("spo-builder")
    ran = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)  # noqa: S603 -- ours
    assert ran.returncode == 0
    assert ran.stdout.startswith("spo-builder, version ")
