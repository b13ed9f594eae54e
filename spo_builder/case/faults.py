"""Turns a validation error into a sentence with a place and advice."""

from __future__ import annotations

import json
import re
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from spo_builder.case.value import Value
from spo_builder.errors import Fault

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

_QUOTED_LIMIT: Final = 60
_EXPECTED: Final = MappingProxyType(
    {
        "string_type": ("text", "Write it between quotation marks."),
        "int_type": ("a whole number", "Write it in digits, without quotation marks."),
        "bool_type": ("true or false", "Write true or false, without quotation marks."),
        "tuple_type": ("a list", "Put it between [ and ]."),
        "model_type": ("an object with fields", "Put it between { and }."),
        "date": ("a date of the calendar", "Write it as 2026-11-27."),
        "time": ("a time of day", "Write it as 17:25:00."),
        "datetime": ("a date with its time", "Write it as 2026-11-27T17:25:00Z."),
        "timezone_aware": ("a time with its time zone", "Write it as 2026-11-27T17:25:00Z."),
        "string_pattern_mismatch": ("an id", "Use letters, digits, dots, dashes and underscores, up to 64."),
    }
)


def build_pointer(path: Iterable[str | int]) -> str:
    """Return the JSON Pointer (RFC 6901) of a path; the whole document is the empty text.

    What a name of the file's own making holds that is invisible or very long is shown instead of obeyed.
    """
    return "".join(f"/{_make_visible(str(part)).replace('~', '~0').replace('/', '~1')}" for part in path)


def describe_fault(detail: ErrorDetails) -> Fault:
    """Return the fault behind one pydantic error, in plain words."""
    where = build_pointer(detail["loc"])
    if detail["type"] == "extra_forbidden":
        return _unknown_field(where, str(detail["loc"][-1]))
    if detail["type"] == "missing":
        return Fault(where, f"The field “{detail['loc'][-1]}” is missing.", "Add it.")
    return Fault(where, *_in_words(detail))


def _in_words(detail: ErrorDetails) -> tuple[str, str]:
    """Return what is wrong and what to do about it."""
    kind, value = detail["type"], detail["input"]
    context: Mapping[str, object] = detail.get("ctx", {})
    expected = _EXPECTED.get(kind) or _EXPECTED.get(re.split("_(?:type|parsing|from)", kind)[0])
    if expected is not None:
        return f"{show_input(value)} is not {expected[0]}.", expected[1]
    if kind in {"enum", "literal_error"}:
        return f"{show_input(value)} is not one of the answers.", f"Use one of: {_list_answers(context)}."
    if kind == "string_too_long":
        message = f"The text has {len(str(value)):,} characters; at most {context['max_length']:,} fit here."
        return message, "Shorten it, or put the full text in an exhibit."
    if kind in {"greater_than_equal", "less_than_equal"}:
        limit = f"at least {context['ge']}" if "ge" in context else f"at most {context['le']:,}"
        return f"{show_input(value)} is out of range.", f"Write a number of {limit}."
    reason = str(context.get("error", detail["msg"]))
    return f"{show_input(value)} cannot stand here: {reason[:1].lower()}{reason[1:]}.", "Correct it."


def _list_answers(context: Mapping[str, object]) -> str:
    """Return pydantic's list of answers, `'a', 'b' or 'c'`, as "a, b, c"."""
    expected = str(context.get("expected", ""))
    return ", ".join(re.findall("'([^']*)'", expected)) or expected


def _unknown_field(where: str, name: str) -> Fault:
    close = get_close_matches(name[:_QUOTED_LIMIT].casefold(), _list_field_names(), n=1)
    advice = f"Did you mean “{close[0]}”?" if close else "Delete it; `spo-builder schema` lists the fields."
    return Fault(where, f"The field {show_input(name)} is not known here.", advice)


@cache
def _list_field_names() -> tuple[str, ...]:
    names: set[str] = set()
    waiting: list[type[BaseModel]] = [Value]
    while waiting:
        model = waiting.pop()
        names.update(model.model_fields)
        waiting.extend(model.__subclasses__())
    return tuple(sorted(names))


def show_input(value: object) -> str:
    """Return an input so that a reader finds it again: short, on one line, and nothing in it invisible."""
    if value is None:
        return "An empty value (null)"
    if isinstance(value, dict):
        return f"An object with {len(value)} field{'' if len(value) == 1 else 's'}"
    if isinstance(value, list):
        return f"A list of {len(value)}"
    text = json.dumps(value) if isinstance(value, int | float) else str(value)
    return f"“{_make_visible(text)}”"


def _make_visible(text: str) -> str:
    seen = "".join(char if char.isprintable() else f"(U+{ord(char):04X})" for char in text[:_QUOTED_LIMIT])
    return f"{seen}…" if len(text) > _QUOTED_LIMIT else seen
