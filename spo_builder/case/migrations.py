"""Brings a case of an older file format up to today's, one step at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NoReturn

from spo_builder.case.record import CASE_FORMAT
from spo_builder.errors import Fault, InputError

Raw = dict[str, object]
Step = Callable[[Raw], Raw]


def _from_0(data: Raw) -> Raw:
    """Call the incidents `incidents`.

    Format 0 is that of drafts written by hand before the first release, which call them `events`. Where a
    draft has both names, both are kept: the reader then refuses `events`, and nothing is lost silently.
    """
    if "events" not in data or "incidents" in data:
        return data
    return {"incidents" if key == "events" else key: value for key, value in data.items()}


STEPS: Mapping[int, Step] = {0: _from_0}


def migrate(data: Raw, steps: Mapping[int, Step] = STEPS, target: int = CASE_FORMAT) -> Raw:
    """Return the data in today's format.

    Args:
        data: the parsed JSON object; it is not changed.
        steps: from which format to the next, for every older format.
        target: the format to reach.

    Raises:
        InputError: when the format is missing, not a whole number, from the future or too old.
    """
    current = _get_format(data, target)
    if current > target:
        _refuse(
            f"The file has format {current}; this program reads up to format {target}.",
            "Install a newer version of the program.",
        )
    while current < target:
        if current not in steps:
            message = f"The file has format {current}, which this program cannot read."
            _refuse(message, "Open it in the version that wrote it.")
        data = {**steps[current](data), "format": current + 1}
        current += 1
    return data


def _get_format(data: Raw, target: int) -> int:
    if "format" not in data:
        _refuse("The file does not say which format it has.", f'Add "format": {target} at the top.')
    found = data["format"]
    if not isinstance(found, int) or isinstance(found, bool):
        _refuse("The format of the file is not a whole number.", f'Write "format": {target}.')
    return found


def _refuse(message: str, advice: str) -> NoReturn:
    raise InputError(message, advice=advice, faults=(Fault("/format", message, advice),))
