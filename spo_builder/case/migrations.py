"""Brings a case of an older file format up to today's, one step at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NoReturn

from spo_builder.case.record import CASE_FORMAT
from spo_builder.errors import Fault, InputError

Raw = dict[str, object]
Step = Callable[[Raw], Raw]


def _from_0(data: Raw) -> Raw:
    """Format 0, before the first release, called the incidents `events`."""
    migrated = {key: value for key, value in data.items() if key != "events"}
    if "events" in data:
        migrated["incidents"] = data["events"]
    return migrated


STEPS: Mapping[int, Step] = {0: _from_0}


def migrate(data: Raw, steps: Mapping[int, Step] = STEPS, target: int = CASE_FORMAT) -> Raw:
    """Return the data in today's format.

    Args:
        data: the parsed JSON object.
        steps: from which format to the next, for every older format.
        target: the format to reach.

    Raises:
        InputError: when the format is missing, not a whole number, from the future or too old.
    """
    found = data.get("format")
    if not isinstance(found, int) or isinstance(found, bool):
        _refuse("The file does not say which format it has.", f'Add "format": {target} at the top.')
    elif found > target:
        _refuse(
            f"The file has format {found}; this program reads up to format {target}.",
            "Install a newer version of the program.",
        )
    else:
        current = found
        while current < target:
            if current not in steps:
                _refuse(
                    f"The file has format {current}, which is no longer read.", "Open it in an older version."
                )
            data = {**steps[current](data), "format": current + 1}
            current += 1
    return data


def _refuse(message: str, advice: str) -> NoReturn:
    raise InputError(message, advice=advice, faults=(Fault("/format", message, advice),))
