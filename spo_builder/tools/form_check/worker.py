"""The child process that checks forms nobody vouches for: `python -m spo_builder.tools.form_check.worker`."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from spo_builder.tools.form_check import check_form
from spo_builder.tools.sandbox import answer_tasks
from spo_builder.tools.word_template import TemplateFaultError, compile_form

if TYPE_CHECKING:
    from collections.abc import Mapping


def check_task(name: str, data: bytes, details: Mapping[str, object]) -> object:
    """Return the faults of one form as JSON holds them; a form without faults is compiled as well."""
    found = check_form(data, name, str(details["id"]), tuple(str(details["requires"]).split()))
    rows: list[dict[str, object]] = [asdict(fault) for fault in found]
    if not any(row["weight"] == "fault" for row in rows):
        try:
            compile_form(data, name)
        except TemplateFaultError as error:
            rows += [_as_row(fault.where, fault.message) for fault in error.faults]
    return rows


def _as_row(where: str, message: str) -> dict[str, object]:
    return {
        "check": "compile",
        "part": "",
        "paragraph": where.partition(": ")[2].strip("“”"),
        "message": message,
        "advice": TemplateFaultError.advice,
        "weight": "fault",
    }


if __name__ == "__main__":
    sys.exit(answer_tasks(check_task))
