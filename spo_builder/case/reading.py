"""Reads the bytes of `case.json` into a record, or says everything that is wrong with them at once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from pydantic import ValidationError

from spo_builder.case.faults import describe_fault
from spo_builder.case.links import find_link_faults
from spo_builder.case.migrations import migrate
from spo_builder.case.parsing import DEPTH_LIMIT, SIZE_LIMIT, CaseUnreadableError, parse_case
from spo_builder.case.record import CaseRecord

if TYPE_CHECKING:
    from spo_builder.errors import Fault

__all__ = ["DEPTH_LIMIT", "FAULT_LIMIT", "SIZE_LIMIT", "CaseUnreadableError", "read_case"]

FAULT_LIMIT: Final = 500
"""How many faults are listed one by one; a file with more is not one that anybody mends line by line."""


def read_case(data: bytes) -> CaseRecord:
    """Return the record in `data`.

    Args:
        data: the bytes of a `case.json`, UTF-8, with or without a byte-order mark.

    Raises:
        CaseUnreadableError: with every fault and its place (JSON Pointer or line), up to `FAULT_LIMIT`.
        InputError: when the format is missing, from the future or too old.
    """
    parsed, noted = parse_case(data)
    raw = migrate(parsed)
    links = find_link_faults(raw)
    try:
        case = CaseRecord.model_validate_json(json.dumps(raw))
    except ValidationError as error:
        details = error.errors(include_url=False)
        described = tuple(describe_fault(detail) for detail in details[:FAULT_LIMIT])
        raise _refuse(noted + described + links, len(noted) + len(details) + len(links)) from error
    if noted or links:
        raise _refuse(noted + links, len(noted) + len(links))
    return case


def _refuse(faults: tuple[Fault, ...], count: int) -> CaseUnreadableError:
    message = (
        "One thing is wrong in the case file."
        if count == 1
        else f"{count:,} things are wrong in the case file."
    )
    if count > FAULT_LIMIT:
        message = f"{message[:-1]}; the first {FAULT_LIMIT} are listed."
    return CaseUnreadableError(message, faults=faults[:FAULT_LIMIT])
