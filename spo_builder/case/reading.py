"""Reads the bytes of `case.json` into a record, or says everything that is wrong with them at once."""

from __future__ import annotations

import json
from typing import NoReturn

from pydantic import ValidationError

from spo_builder.case.faults import describe_fault
from spo_builder.case.links import find_link_faults
from spo_builder.case.migrations import Raw, migrate
from spo_builder.case.record import CaseRecord
from spo_builder.errors import Fault, InputError

SIZE_LIMIT = 20_000_000
DEPTH_LIMIT = 40


class CaseUnreadableError(InputError):
    """The case file cannot be read."""

    advice = "Mend each place listed; nothing was changed."


def read_case(data: bytes) -> CaseRecord:
    """Return the record in `data`.

    Args:
        data: the bytes of a `case.json`, UTF-8.

    Raises:
        CaseUnreadableError: with every fault and its place (JSON Pointer or line).
        InputError: when the format is from the future.
    """
    raw = migrate(_parse(data))
    faults = list(find_link_faults(raw))
    case: CaseRecord | None = None
    try:
        case = CaseRecord.model_validate_json(json.dumps(raw))
    except ValidationError as error:
        faults[:0] = [describe_fault(detail) for detail in error.errors(include_url=False)]
    if case is None or faults:
        count = "One thing is" if len(faults) == 1 else f"{len(faults)} things are"
        raise CaseUnreadableError(f"{count} wrong in the case file.", faults=tuple(faults))
    return case


def _parse(data: bytes) -> Raw:
    if len(data) > SIZE_LIMIT:
        _refuse(
            "",
            f"The file is larger than a case can be ({SIZE_LIMIT // 1_000_000} MB).",
            "Keep messages and pictures as exhibits, not in case.json.",
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        _refuse(
            f"line {line}", "The file is not UTF-8 text.", "Save it again with the encoding UTF-8.", error
        )
    faults: list[Fault] = []
    try:
        _check_depth(text)
        raw = json.loads(
            text, object_pairs_hook=lambda pairs: _object(pairs, faults), parse_constant=_constant
        )
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        _refuse(
            place,
            f"The file is not JSON: {error.msg}.",
            "Restore the last good copy or mend this place.",
            error,
        )
    except ValueError as error:
        _refuse("", str(error), "Mend the file and try again.", error)
    if faults:
        raise CaseUnreadableError("A name stands twice in the case file.", faults=tuple(faults))
    if not isinstance(raw, dict):
        _refuse("", "The file holds no case: the outermost value must be an object.", "Open the right file.")
    return raw


def _check_depth(text: str) -> None:
    """Refuse deep nesting before the parser meets it; brackets in strings are passed over."""
    depth = 0
    in_string = False
    escaped = False
    for char in (
        text if ("[" * DEPTH_LIMIT in text or text.count("{") + text.count("[") > DEPTH_LIMIT) else ""
    ):
        if in_string:
            if escaped:
                escaped = False
            elif char == "\\":
                escaped = True
            elif char == '"':
                in_string = False
        elif char == '"':
            in_string = True
        elif char in "[{":
            depth += 1
            if depth > DEPTH_LIMIT:
                message = f"The file is nested more than {DEPTH_LIMIT} levels deep, which no case is."
                raise ValueError(message)
        elif char in "]}":
            depth -= 1


def _object(pairs: list[tuple[str, object]], faults: list[Fault]) -> Raw:
    result: Raw = {}
    for key, value in pairs:
        if key in result:
            faults.append(
                Fault(f"…/{key}", f"The name “{key}” stands twice in one object.", "Delete one of the two.")
            )
        result[key] = value
    return result


def _constant(name: str) -> object:
    message = f"The file holds {name}, which is not a JSON value."
    raise ValueError(message)


def _refuse(where: str, message: str, advice: str, cause: Exception | None = None) -> NoReturn:
    raise CaseUnreadableError(message, advice=advice, faults=(Fault(where, message, advice),)) from cause
