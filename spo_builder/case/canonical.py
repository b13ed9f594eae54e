"""The one byte form of a record, and the version that is its hash."""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord

CaseVersion = NewType("CaseVersion", str)


def render_case(case: CaseRecord) -> bytes:
    """Return the record as it is written to `case.json`: UTF-8, sorted keys, two spaces, no defaults.

    Two records that are equal give the same bytes.
    """
    data = case.model_dump(mode="json", exclude_defaults=True)
    data["format"] = case.format
    return (json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def get_case_version(case: CaseRecord) -> CaseVersion:
    """Return the version of a record: the SHA-256 of its canonical JSON, hexadecimal."""
    return _hash(_Same(case))


class _Same:
    """One record as itself: a record never changes, so the very same one has the same version."""

    __slots__ = ("case",)

    def __init__(self, case: CaseRecord) -> None:
        self.case = case

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.case is self.case

    def __hash__(self) -> int:
        return id(self.case)


@lru_cache(maxsize=1)
def _hash(same: _Same) -> CaseVersion:
    data = same.case.model_dump(mode="json", exclude_defaults=True)
    canonical = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return CaseVersion(hashlib.sha256(canonical.encode()).hexdigest())
