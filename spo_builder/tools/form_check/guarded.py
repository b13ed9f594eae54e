"""Checks forms in a child process with limits, so that a hostile one costs seconds and no more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

from spo_builder.documents.form_fault import FormFault
from spo_builder.tools.form_check.opened import tell
from spo_builder.tools.sandbox import Task, run_guarded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spo_builder.tools.sandbox import Answer

_WORKER = "spo_builder.tools.form_check.worker"
_ADVICE = "Make the form again from an original: `spo-builder forms export`."
_FAULTS = TypeAdapter(tuple[FormFault, ...])


@dataclass(frozen=True, slots=True)
class FormToCheck:
    """One form to be checked.

    Attributes:
        file: its file name.
        data: its bytes.
        id: number of the form.
        requires: names of the vocabulary that it must print.
    """

    file: str
    data: bytes
    id: str
    requires: tuple[str, ...]


def check_guarded(forms: Sequence[FormToCheck]) -> dict[str, tuple[FormFault, ...]]:
    """Return what is wrong with each form, by its file name."""
    tasks = [Task(row.file, row.data, {"id": row.id, "requires": " ".join(row.requires)}) for row in forms]
    return {answer.name: _read(answer) for answer in run_guarded(_WORKER, tasks)}


def _read(answer: Answer) -> tuple[FormFault, ...]:
    if answer.failure:
        return (tell("limits", answer.failure, _ADVICE),)
    try:
        return _FAULTS.validate_python(answer.result)
    except ValidationError:
        return (tell("limits", "The check of this form gave no answer that can be read.", _ADVICE),)
