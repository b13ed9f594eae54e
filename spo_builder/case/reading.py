"""Reads the bytes of `case.json` into a record, or says everything that is wrong with them at once."""

from __future__ import annotations

import json

from pydantic import ValidationError

from spo_builder.case.faults import describe_fault
from spo_builder.case.links import find_link_faults
from spo_builder.case.migrations import migrate
from spo_builder.case.parsing import DEPTH_LIMIT, SIZE_LIMIT, CaseUnreadableError, parse_case
from spo_builder.case.record import CaseRecord

__all__ = ["DEPTH_LIMIT", "SIZE_LIMIT", "CaseUnreadableError", "read_case"]


def read_case(data: bytes) -> CaseRecord:
    """Return the record in `data`.

    Args:
        data: the bytes of a `case.json`, UTF-8, with or without a byte-order mark.

    Raises:
        CaseUnreadableError: with every fault and its place (JSON Pointer or line).
        InputError: when the format is missing, from the future or too old.
    """
    parsed, noted = parse_case(data)
    raw = migrate(parsed)
    faults = list(noted)
    case: CaseRecord | None = None
    try:
        case = CaseRecord.model_validate_json(json.dumps(raw))
    except ValidationError as error:
        faults += [describe_fault(detail) for detail in error.errors(include_url=False)]
    faults += find_link_faults(raw)
    if case is None or faults:
        count = "One thing is" if len(faults) == 1 else f"{len(faults)} things are"
        message = f"{count} wrong in the case file."
        raise CaseUnreadableError(message, faults=tuple(faults))
    return case
