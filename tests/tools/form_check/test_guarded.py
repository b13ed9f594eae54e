"""Forms are checked in a child process, and what it answers is read strictly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from spo_builder.resources import get_court_forms
from spo_builder.tools.form_check import check_form, guarded
from spo_builder.tools.form_check.guarded import FormToCheck, check_guarded
from spo_builder.tools.form_check.worker import check_task
from spo_builder.tools.sandbox import Answer
from tests.support.word_forms import a_form

if TYPE_CHECKING:
    from collections.abc import Sequence


def test_the_child_finds_what_this_process_finds() -> None:
    form = a_form("{{ nobody }}", "{{ court.x }}")
    (found,) = check_guarded([FormToCheck("a.docx", form, "X01", ("risk.narrative",))]).values()
    assert found == check_form(form, "a.docx", "X01", ("risk.narrative",))


@pytest.mark.parametrize("result", [None, 3, [{"check": "x"}], [{"weight": "odd"}]])
def test_an_answer_that_is_none_is_a_fault(result: object, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(_module: str, tasks: Sequence[object]) -> tuple[Answer, ...]:
        del tasks
        return (Answer("a.docx", result),)

    monkeypatch.setattr(guarded, "run_guarded", answer)
    (found,) = check_guarded([FormToCheck("a.docx", b"", "X01", ())])["a.docx"]
    assert found.check == "limits"


def test_a_failure_of_the_child_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        guarded, "run_guarded", lambda _module, _tasks: (Answer("a.docx", None, "It hangs."),)
    )
    (found,) = check_guarded([FormToCheck("a.docx", b"", "X01", ())])["a.docx"]
    assert (found.message, found.check) == ("It hangs.", "limits")
    assert found.advice


def test_the_task_checks_and_compiles() -> None:
    path = get_court_forms() / "D05-draft-interim-order.docx"
    assert check_task(path.name, path.read_bytes(), {"id": "D05", "requires": "interim.duration"}) == []
    faults = check_task("a.docx", a_form("{{ nobody }}"), {"id": "X01", "requires": ""})
    assert isinstance(faults, list)
    assert any(row["message"] == "The name “nobody” is not known." for row in faults)


def test_what_only_compiling_shows_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("spo_builder.tools.form_check.worker.check_form", lambda *_rest: ())
    rows = check_task("a.docx", a_form("Here {{ f() }}"), {"id": "", "requires": ""})
    assert isinstance(rows, list)
    assert [(row["check"], row["paragraph"]) for row in rows] == [("compile", "Here {{ f() }}")]
