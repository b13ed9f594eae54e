"""One LibreOffice stays up for many documents; when it stops or hangs it is started anew, once."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

import pytest

from spo_builder.errors import ToolFailedError
from spo_builder.tools import office_listener
from spo_builder.tools.office import find_office
from spo_builder.tools.office_listener import OfficeListener, OfficeStoppedError, find_bridge_python
from spo_builder.tools.pdf_check import find_pdf_fault
from tests.support.pdf import needs_office, read_pdf_text
from tests.support.word_forms import a_form, fill

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WORDS = fill(a_form("Words for {{ who }}"), {"who": "the court"})
_OFFICE = "import time\ntime.sleep(60)"
_TALK = """
import json, os, pathlib, sys, time
state = pathlib.Path(__file__).with_name("starts")
starts = int(state.read_text()) + 1 if state.exists() else 1
state.write_text(str(starts))
def say(answer):
    print(json.dumps(answer), flush=True)
def orders():
    for line in sys.stdin:
        yield json.loads(line)
"""


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., OfficeListener]:
    """Return a function that makes a listener on doubles: an idle office and a bridge that acts as told."""

    def build(script: str, **limits: float) -> OfficeListener:
        office, bridge = tmp_path / "soffice", tmp_path / "bridge"
        for path, text in ((office, _OFFICE), (bridge, _TALK + script)):
            path.write_text(f"#!{sys.executable}\n{text}\n", encoding="utf-8")
            path.chmod(0o755)
        monkeypatch.setattr(office_listener, "_START_SECONDS", 5.0)
        return OfficeListener(str(office), str(bridge), **limits)  # type: ignore[arg-type]

    return build


def _count_starts(tmp_path: Path) -> int:
    return int((tmp_path / "starts").read_text())


ECHO = """
say({"ok": True})
for order in orders():
    pathlib.Path(order["target"]).write_bytes(b"%PDF " + pathlib.Path(order["source"]).read_bytes())
    say({"ok": True})
"""


def test_one_start_serves_many_documents(make: Callable[..., OfficeListener], tmp_path: Path) -> None:
    with make(ECHO) as listener:
        assert [listener.convert(b"a"), listener.convert(b"b")] == [b"%PDF a", b"%PDF b"]
    assert _count_starts(tmp_path) == 1


def test_after_a_number_of_documents_it_is_started_anew(
    make: Callable[..., OfficeListener], tmp_path: Path
) -> None:
    with make(ECHO, restart_after=2) as listener:
        for _ in range(5):
            listener.convert(b"a")
    assert _count_starts(tmp_path) == 3


def test_it_starts_again_after_it_was_closed(make: Callable[..., OfficeListener], tmp_path: Path) -> None:
    listener = make(ECHO)
    listener.convert(b"a")
    listener.close()
    listener.close()
    assert listener.convert(b"a") == b"%PDF a"
    listener.close()
    assert _count_starts(tmp_path) == 2


def test_one_stop_in_the_middle_is_tried_again(make: Callable[..., OfficeListener], tmp_path: Path) -> None:
    stops_once = ECHO.replace("for order", "if starts == 1:\n    sys.exit(3)\nfor order")
    with make(stops_once) as listener:
        assert listener.convert(b"a") == b"%PDF a"
    assert _count_starts(tmp_path) == 2


def test_a_second_stop_is_told(make: Callable[..., OfficeListener], tmp_path: Path) -> None:
    with make("sys.exit(3)") as listener, pytest.raises(OfficeStoppedError) as caught:
        listener.convert(b"a")
    assert caught.value.exit_code == 3
    assert _count_starts(tmp_path) == 2


def test_a_document_that_takes_too_long_is_ended(make: Callable[..., OfficeListener]) -> None:
    begun = time.monotonic()
    with (
        make("say({'ok': True})\ntime.sleep(60)", seconds_each=0.2) as listener,
        pytest.raises(OfficeStoppedError, match=r"did not finish a document in 0\.2 seconds"),
    ):
        listener.convert(b"a")
    assert time.monotonic() - begun < 10


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ({"ok": False, "why": "the file is damaged"}, "the file is damaged"),
        ({"ok": True}, "no file"),
    ],
)
def test_what_libreoffice_says_is_passed_on_and_not_tried_again(
    make: Callable[..., OfficeListener], tmp_path: Path, answer: dict[str, object], words: str
) -> None:
    with make(f"say({{'ok': True}})\nfor order in orders():\n    say({answer!r})") as listener:
        with pytest.raises(ToolFailedError, match=words):
            listener.convert(b"a")
        with pytest.raises(ToolFailedError, match=words):
            listener.convert(b"b")
    assert _count_starts(tmp_path) == 1


def test_a_program_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    with (
        OfficeListener(str(tmp_path / "none"), sys.executable) as listener,
        pytest.raises(ToolFailedError, match="could not be started"),
    ):
        listener.convert(b"a")


def test_nothing_of_a_document_is_left_behind(
    make: Callable[..., OfficeListener], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    with make(ECHO) as listener:
        listener.convert(b"a")
        (held,) = folder.iterdir()
        assert not [path for path in held.rglob("*") if path.suffix in {".docx", ".pdf"}]
    assert not list(folder.iterdir())


def test_a_python_without_uno_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    find_bridge_python.cache_clear()
    monkeypatch.setattr(office_listener, "_MAC_PYTHON", tmp_path / "mac")
    (tmp_path / "python").write_text(f"#!{sys.executable}\nraise SystemExit(1)\n")
    (tmp_path / "python").chmod(0o755)
    (tmp_path / "python.bin").write_text("no program")
    (tmp_path / "mac").write_text(f"#!{sys.executable}\n")
    (tmp_path / "mac").chmod(0o755)
    assert find_bridge_python(str(tmp_path / "soffice")) == str(tmp_path / "mac")
    find_bridge_python.cache_clear()


@needs_office
@pytest.mark.slow
def test_the_real_one_makes_pdf_a_again_and_again_and_survives_being_killed() -> None:
    program = find_office()
    assert program is not None
    python = find_bridge_python(program)
    if python is None:
        pytest.skip("no Python on this machine speaks to LibreOffice (Debian: python3-uno)")
    with OfficeListener(program, python) as listener:
        first = listener.convert(WORDS)
        assert find_pdf_fault(first) == ""
        assert "Words for the court" in read_pdf_text(first)
        assert b"pdfaid:part>2" in first
        running = listener._running  # noqa: SLF001 - the test ends the process as a crash would
        assert running is not None
        office = running._office  # noqa: SLF001 - the same
        assert office is not None
        os.killpg(office.pid, 9)
        assert "Words for the court" in read_pdf_text(listener.convert(WORDS))
