"""However a command ends, it ends in a sentence: a reader that left, no room, no such letters, a signal."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from spo_builder.cli import law
from spo_builder.resources import get_data_file
from tests.cli.run import run

if TYPE_CHECKING:
    from collections.abc import Mapping

FRIDAY = get_data_file("data", "samples", "friday-at-five")
PROGRAM = Path(sys.executable).with_name("spo-builder")
COMMAND = [sys.executable, "-c", "from spo_builder.cli import main; main()"]
ON = ("--on", "2026-11-27")
HANGS = """#!/bin/sh
touch "$STARTED"
sleep 60
"""


def _start(*arguments: object, environment: Mapping[str, str], out: int) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603 -- our own program
        [*COMMAND, *map(str, arguments)],
        stdout=out,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=os.environ | environment,
    )


def _finish(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    with _start(*arguments, environment=environment, out=subprocess.PIPE) as process:
        out, err = process.communicate(timeout=60)
    return subprocess.CompletedProcess([], process.returncode, out, err)


@pytest.mark.parametrize("command", ["schema", "terms list", "law show", f"check {FRIDAY}"])
def test_a_reader_that_left_ends_it_quietly_and_never_as_blocked(command: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with _start(*command.split(), environment={}, out=writer) as process:
        os.close(writer)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 141
    assert not err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize("command", ["schema", "terms list"])
def test_output_without_room_is_said(command: str) -> None:
    with (
        Path("/dev/full").open("wb") as full,
        _start(*command.split(), environment={}, out=full.fileno()) as process,
    ):
        _, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert err.startswith("The output cannot be written: No space left on device.\n")


def test_letters_that_the_screen_lacks_are_shown_by_number() -> None:
    ran = _finish("check", FRIDAY, *ON, PYTHONIOENCODING="ascii")
    assert ran.returncode == 0
    assert "\\xb7" in ran.stdout


def test_json_stays_json_where_the_screen_lacks_letters() -> None:
    ran = _finish("deadlines", FRIDAY, "--format", "json", PYTHONIOENCODING="ascii")
    assert ran.returncode == 0
    assert "\\u" in ran.stdout
    assert "\\x" not in ran.stdout


def test_kept_output_has_no_colours_and_no_blanks_at_the_ends() -> None:
    ran = _finish("check", FRIDAY, *ON, COLUMNS="80")
    assert "\x1b" not in ran.stdout
    assert not [line for line in ran.stdout.splitlines() if line != line.rstrip()]
    assert max(map(len, ran.stdout.splitlines())) <= 80


@pytest.mark.parametrize("columns", ["40", "1", "0", "wide"])
def test_every_width_is_printed(columns: str) -> None:
    ran = _finish("check", FRIDAY, *ON, COLUMNS=columns)
    assert ran.returncode == 0
    assert "/authorisation/form" in ran.stdout.replace("\n", "")


def test_no_color_is_obeyed() -> None:
    forced = {"FORCE_COLOR": "1", "TERM": "xterm-256color"}
    assert "\x1b[33m" in _finish("check", FRIDAY, *ON, **forced).stdout
    assert "\x1b[33m" not in _finish("check", FRIDAY, *ON, **forced, NO_COLOR="1").stdout


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_to_stop_ends_the_converter_and_leaves_nothing(tmp_path: Path, number: int) -> None:
    office, started, temporary = tmp_path / "soffice", tmp_path / "started", tmp_path / "tmp"
    office.write_text(HANGS)
    office.chmod(0o755)
    temporary.mkdir()
    environment = {"SPO_BUILDER_SOFFICE": str(office), "STARTED": str(started), "TMPDIR": str(temporary)}
    command = ("draft", FRIDAY, "--out", tmp_path / "out", "--audience", "court", "--pdf", *ON)
    with _start(*command, environment=environment, out=subprocess.PIPE) as process:
        until = time.monotonic() + 60
        while not started.exists() and time.monotonic() < until:
            time.sleep(0.05)
        process.send_signal(number)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    assert "Stopped; nothing more was written." in err
    assert not (tmp_path / "out").exists()
    assert not list(temporary.iterdir())


def test_a_fault_nobody_foresaw_is_said_with_its_place_and_no_value(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        message = "Tamsin Oakvale lives in Thornby"
        raise ZeroDivisionError(message)

    monkeypatch.setattr(law, "get_law_pack", fail)
    ran = run("law", "show")
    assert ran.code == 2
    assert "did not expect" in ran.err
    assert "spo_builder.cli.law:" in ran.err
    assert "ZeroDivisionError" in ran.err
    assert "Thornby" not in ran.err
    assert "Traceback" not in ran.err
