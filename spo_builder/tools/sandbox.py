"""Runs work on files that nobody vouches for in a child process, with limits on time and memory.

The child gets its tasks on standard input and answers each on a line of its own; when one of them makes it
hang, swell or fall over, that task is named and the rest are tried again without it.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

try:
    import resource
except ImportError:  # pragma: no cover -- Windows has no such limits; the clock still holds there
    resource = None  # type: ignore[assignment]

_MOST_MEMORY: Final = 1024**3
_MOST_FILE: Final = 64 * 1024**2
_SECONDS_EACH: Final = 10
_SECONDS_TO_START: Final = 20
_MEMORY_CODE: Final = 97
_OUT_OF_TIME: Final = "It takes longer than {seconds} seconds, so it is not used."
_OUT_OF_MEMORY: Final = "It needs more memory than a form may, so it is not used."
_FELL_OVER: Final = "It makes the program that reads it fall over, so it is not used."


@dataclass(frozen=True, slots=True)
class Task:
    """One piece of work for the child.

    Attributes:
        name: how the task is called in messages; unlike any other.
        data: the bytes to work on.
        details: what else the child must know, as JSON can hold it.
    """

    name: str
    data: bytes
    details: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one task.

    Attributes:
        name: the name of the task.
        result: what the child answered, as JSON; None when it gave no answer.
        failure: why there is none, one sentence; empty when there is one.
    """

    name: str
    result: object
    failure: str = ""


def run_guarded(module: str, tasks: Sequence[Task], *, seconds: float = _SECONDS_EACH) -> tuple[Answer, ...]:
    """Return what a module of this program answers to each task, worked on in a child process.

    Args:
        module: name of a module that calls `answer_tasks` when it is run.
        tasks: the tasks, in order.
        seconds: time for each task, of the processor and by the clock.
    """
    answers: dict[str, Answer] = {}
    while left := [task for task in tasks if task.name not in answers]:
        found, failure = _run(module, left, seconds)
        answers |= {answer.name: answer for answer in found}
        stopped = next((task.name for task in left if task.name not in answers), "")
        if stopped:
            answers[stopped] = Answer(stopped, None, failure)
    return tuple(answers[task.name] for task in tasks)


def _run(module: str, tasks: Sequence[Task], seconds: float) -> tuple[list[Answer], str]:
    """Return the answers of one child, and why it stopped before the last task."""
    environment = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TMPDIR") if name in os.environ}
    environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as said:
        _write_tasks(given, tasks)
        command = [sys.executable, "-P", "-m", module, str(seconds)]
        limit = _SECONDS_TO_START + seconds * len(tasks)
        try:
            done = subprocess.run(  # noqa: S603 -- this program itself
                command,
                stdin=given,
                stdout=said,
                stderr=subprocess.DEVNULL,
                timeout=limit,
                check=False,
                env=environment,
            )
            failure = _explain(done.returncode, seconds)
        except subprocess.TimeoutExpired:
            failure = _OUT_OF_TIME.format(seconds=round(seconds))
        said.seek(0)
        return _read_answers(said.read(), {task.name for task in tasks}), failure


def _write_tasks(stream: IO[bytes], tasks: Sequence[Task]) -> None:
    for task in tasks:
        head = {"name": task.name, "size": len(task.data), "details": dict(task.details)}
        stream.write(json.dumps(head).encode() + b"\n" + task.data)
    stream.seek(0)


def _read_answers(said: bytes, names: set[str]) -> list[Answer]:
    """Return the answers that came whole; a line that was cut off counts as none."""
    answers = []
    for line in said.split(b"\n"):
        try:
            row = json.loads(line)
        except ValueError:
            continue
        if isinstance(row, dict) and row.get("name") in names:
            answers.append(Answer(row["name"], row.get("result")))
    return answers


def _explain(code: int, seconds: float) -> str:
    if code in {_MEMORY_CODE, -getattr(signal, "SIGKILL", 9)}:
        return _OUT_OF_MEMORY
    if code == -getattr(signal, "SIGXCPU", 24):
        return _OUT_OF_TIME.format(seconds=round(seconds))
    return _FELL_OVER


def answer_tasks(work: Callable[[str, bytes, Mapping[str, object]], object]) -> int:
    """Answer the tasks on standard input in this process, which must be a child made for it.

    Args:
        work: returns what JSON can hold for a name, the bytes and the details.

    Returns:
        The exit code.
    """
    seconds = float(sys.argv[1])
    _limit_process()
    for name, data, details in _read_tasks(sys.stdin.buffer):
        _limit_time(seconds)
        try:
            line = json.dumps({"name": name, "result": work(name, data, details)})
        except MemoryError:
            return _MEMORY_CODE
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    return 0


def _read_tasks(stream: IO[bytes]) -> Iterator[tuple[str, bytes, Mapping[str, object]]]:
    while line := stream.readline():
        head = json.loads(line)
        yield head["name"], stream.read(head["size"]), head["details"]


def _limit_process() -> None:
    """Take away from this process what reading a file never needs: memory, large files, a core dump."""
    if resource is None:  # pragma: no cover -- Windows
        return
    for kind, most in (
        (resource.RLIMIT_AS, _MOST_MEMORY),
        (resource.RLIMIT_FSIZE, _MOST_FILE),
        (resource.RLIMIT_CORE, 0),
    ):
        _set_limit(kind, most)


def _limit_time(seconds: float) -> None:
    """Give this process so many more seconds of the processor from now."""
    if resource is None:  # pragma: no cover -- Windows
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    _set_limit(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + seconds) + 1, keep_hard=True)


def _set_limit(kind: int, most: int, *, keep_hard: bool = False) -> None:
    _, hard = resource.getrlimit(kind)
    top = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(kind, (top, hard if keep_hard else top))
