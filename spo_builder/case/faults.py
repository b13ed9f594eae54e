"""Turns a validation error into a sentence with a place and advice."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from pydantic import BaseModel

from spo_builder.case.value import Value
from spo_builder.errors import Fault

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_QUOTED_LIMIT = 60


def describe_fault(detail: ErrorDetails) -> Fault:
    """Return the fault behind one pydantic error, in plain words."""
    where = "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in detail["loc"])
    kind = detail["type"]
    if kind == "extra_forbidden":
        return _unknown_field(where, str(detail["loc"][-1]))
    if kind == "missing":
        return Fault(where, f"“{detail['loc'][-1]}” is missing.", "Add it.")
    message, advice = _in_words(detail)
    return Fault(where, message, advice)


def _in_words(detail: ErrorDetails) -> tuple[str, str]:
    kind = detail["type"]
    context = detail.get("ctx", {})
    shown = _quote(detail["input"])
    if kind.startswith(("date_", "time_", "datetime_")):
        what = {"date": "a date", "time": "a time", "datetime": "a date with time"}[kind.partition("_")[0]]
        return f"{shown} is not {what} of the calendar.", _DATE_ADVICE[kind.partition("_")[0]]
    if kind in {"enum", "literal_error"}:
        return f"{shown} is not one of the answers.", f"Use one of: {context.get('expected', '')}."
    if kind == "string_too_long":
        limit = context.get("max_length", 0)
        return (
            f"The text has {len(str(detail['input'])):,} characters; at most {limit:,} fit here.",
            "Shorten it, or put the full text in an exhibit.",
        )
    if kind == "string_pattern_mismatch":
        return f"{shown} is not an id.", "Use letters, digits, dots, dashes and underscores, up to 64."
    if kind == "value_error":
        return f"{shown}: {context.get('error', detail['msg'])}.", "Correct it."
    return f"{shown} does not fit here: {detail['msg'][0].lower()}{detail['msg'][1:]}.", "Correct it."


_DATE_ADVICE = {
    "date": "Write it as 2026-11-27.",
    "time": "Write it as 17:25.",
    "datetime": "Write it as 2026-11-27T17:25:00+00:00.",
}


def _unknown_field(where: str, name: str) -> Fault:
    close = get_close_matches(name, sorted(_field_names()), n=1)
    advice = f"Did you mean “{close[0]}”?" if close else "Delete it; see `spo-builder schema` for the fields."
    return Fault(where, f"The field “{name}” is not known here.", advice)


def _field_names() -> set[str]:
    names: set[str] = set()
    waiting: list[type[BaseModel]] = [Value]
    while waiting:
        model = waiting.pop()
        names.update(model.model_fields)
        waiting.extend(model.__subclasses__())
    return names


def _quote(value: object) -> str:
    text = str(value)
    return f"“{text[:_QUOTED_LIMIT]}…”" if len(text) > _QUOTED_LIMIT else f"“{text}”"
