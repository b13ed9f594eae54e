"""A task that hangs, swells or falls over is named; the others are answered all the same."""

from __future__ import annotations

import importlib.util
import io
import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from spo_builder.tools import sandbox
from spo_builder.tools.sandbox import Answer, Task, answer_tasks, run_guarded

if TYPE_CHECKING:
    from collections.abc import Mapping

_CHILD = "tests.tools.doubles.guarded_child"
_needs_limits = pytest.mark.skipif(
    importlib.util.find_spec("resource") is None, reason="this system has no limits for a process"
)


def _task(name: str, wish: str) -> Task:
    return Task(name, wish.encode(), {"id": name})


def _answers(*tasks: Task, seconds: float = 5) -> dict[str, Answer]:
    return {answer.name: answer for answer in run_guarded(_CHILD, tasks, seconds=seconds)}


def test_every_task_is_answered_in_its_order() -> None:
    found = run_guarded(_CHILD, [_task("b", "xx"), _task("a", "x\ny"), _task("c", "")])
    assert [(row.name, row.failure) for row in found] == [("b", ""), ("a", ""), ("c", "")]
    assert found[1].result == {"length": 3, "details": {"id": "a"}}


def test_no_task_starts_no_child() -> None:
    assert run_guarded("no.such.module", []) == ()


@_needs_limits
def test_a_task_that_hangs_costs_its_time_and_no_more() -> None:
    began = time.perf_counter()
    found = _answers(_task("one", "x"), _task("two", "hang"), _task("three", "x"), seconds=1)
    assert [row.failure for row in found.values()] == [
        "",
        "It takes longer than 1 seconds, so it is not used.",
        "",
    ]
    assert time.perf_counter() - began < 60


@_needs_limits
def test_a_task_that_swells_is_stopped() -> None:
    found = _answers(_task("one", "swell"), _task("two", "x"))
    assert found["one"].failure == "It needs more memory than a form may, so it is not used."
    assert found["two"].failure == ""


@pytest.mark.parametrize("wish", ["fall", "cut"])
def test_a_task_that_falls_over_is_named(wish: str) -> None:
    found = _answers(_task("one", "x"), _task("two", wish))
    assert found["one"].failure == ""
    assert found["two"].failure == "It makes the program that reads it fall over, so it is not used."


def test_what_the_child_prints_besides_is_no_answer() -> None:
    found = _answers(_task("one", "chatter"))
    assert list(found) == ["one"]
    assert found["one"].result == {"length": 7, "details": {"id": "one"}}


def test_the_clock_stops_what_the_processor_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    def late(command: list[str], **_rest: object) -> None:
        raise subprocess.TimeoutExpired(command, 1)

    monkeypatch.setattr(subprocess, "run", late)
    (answer,) = run_guarded(_CHILD, [_task("one", "x")], seconds=3)
    assert answer.failure == "It takes longer than 3 seconds, so it is not used."


def test_a_module_that_is_not_there_is_a_failure_and_no_traceback() -> None:
    (answer,) = run_guarded("no.such.module", [_task("one", "x")])
    assert answer.failure


def _run_here(
    monkeypatch: pytest.MonkeyPatch, raised: type[BaseException] | None = None
) -> tuple[int, str, list[int]]:
    """Answer one task in this process, with its limits noted and not set."""
    limits: list[int] = []

    def work(name: str, data: bytes, details: Mapping[str, object]) -> object:
        if raised:
            raise raised
        return [name, data.decode(), dict(details)]

    head = json.dumps({"name": "one", "size": 3, "details": {"a": 1}}).encode() + b"\nabc"
    said = io.StringIO()
    monkeypatch.setattr(sys, "argv", ["child", "2"])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(head)))
    monkeypatch.setattr(sys, "stdout", said)
    monkeypatch.setattr("resource.setrlimit", lambda kind, _limit: limits.append(kind))
    return answer_tasks(work), said.getvalue(), limits


@_needs_limits
def test_the_child_limits_itself_before_it_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    code, said, limits = _run_here(monkeypatch)
    assert code == 0
    assert json.loads(said) == {"name": "one", "result": ["one", "abc", {"a": 1}]}
    names = ("RLIMIT_AS", "RLIMIT_FSIZE", "RLIMIT_CORE", "RLIMIT_CPU")
    assert limits == [getattr(importlib.import_module("resource"), name) for name in names]


@_needs_limits
def test_a_child_without_memory_says_so_by_its_code(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _run_here(monkeypatch, MemoryError)[:2] == (97, "")


@_needs_limits
def test_a_limit_of_the_system_is_never_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[tuple[int, int]] = []
    monkeypatch.setattr("resource.getrlimit", lambda _kind: (5, 5))
    monkeypatch.setattr("resource.setrlimit", lambda _kind, limit: said.append(limit))
    sandbox._limit_process()  # noqa: SLF001 -- the limits alone, without a child
    assert said == [(5, 5), (5, 5), (0, 0)]
