"""What README tells a newcomer to type exists and runs."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import ROOT

_README = (ROOT / "README.md").read_text(encoding="utf-8")
_MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
_LINES = tuple(
    line.partition(" #")[0].strip()
    for block in re.findall(r"(?ms)^```\n(.*?)^```", _README)
    for line in block.splitlines()
    if "spo-builder " in line
)
_COMMANDS = tuple(line[line.index("spo-builder ") :] for line in _LINES)
_PROGRAMS = Path(sys.executable).parent
_TARGETS = set(re.findall(r"(?m)^([a-z]+):", _MAKEFILE))


def test_every_make_target_of_the_readme_exists() -> None:
    said = set(re.findall(r"\bmake ([a-z]+)\b(?=[`\s]*(?:#|`|$))", _README, re.MULTILINE))
    assert {"demo", "test"} <= said
    assert said <= _TARGETS


def test_every_target_is_explained_by_make_help() -> None:
    explained = set(re.findall(r"(?m)^([a-z]+):.*## \S", _MAKEFILE))
    assert explained == _TARGETS
    assert set(re.findall(r"(?m)^\.PHONY: (.*)$", _MAKEFILE)[0].split()) == _TARGETS


@pytest.mark.parametrize("command", _COMMANDS)
def test_every_command_of_the_readme_runs_and_has_its_options(command: str) -> None:
    words = shlex.split(command)[1:]
    help_text = _run_help(words[:1])
    if "COMMAND [ARGS]" in help_text:
        help_text = _run_help(words[:2])
    for word in words:
        if word.startswith("--"):
            assert word.partition("=")[0] in help_text, command


@pytest.mark.slow
def test_every_line_of_the_readme_works_in_turn(tmp_path: Path) -> None:
    path = os.pathsep.join((str(_PROGRAMS), os.environ.get("PATH", "")))
    for line in _LINES:
        done = subprocess.run(  # noqa: S602 -- the lines of our own page, as a shell reads them
            line,
            shell=True,
            capture_output=True,
            text=True,
            check=False,
            cwd=tmp_path,
            env=os.environ | {"PATH": path},
            timeout=120,
        )
        # 1 is an answer too: something blocks.
        assert done.returncode in {0, 1}, f"{line}\n{done.stderr}"
        assert done.stdout, line
        assert not done.stderr, f"{line}\n{done.stderr}"


def test_the_readme_shows_every_command() -> None:
    said = {command.split()[1] for command in _COMMANDS}
    listed = set(re.findall(r"(?m)^  ([a-z]+) ", _run_help([]).partition("Commands:")[2]))
    assert listed
    assert said == listed


def _run_help(words: list[str]) -> str:
    done = subprocess.run(  # noqa: S603 -- our own program
        [str(_PROGRAMS / "spo-builder"), *words, "--help"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_picture_and_page_that_the_documents_link_to_exists() -> None:
    pages = (ROOT / "README.md", *(ROOT / "docs").rglob("*.md"))
    links = [
        (page, target)
        for page in pages
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
        if "://" not in target
    ]
    assert not [f"{page.name}: {target}" for page, target in links if not (page.parent / target).exists()]
