"""Checking a case: the law pack and the catalogue of today, held against one record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.checks import assess_case
from spo_builder.law.pack import get_law_pack
from spo_builder.terms.catalogue import get_catalogue

if TYPE_CHECKING:
    from datetime import date

    from spo_builder.case.record import CaseRecord
    from spo_builder.checks.assessment import Assessment


def check_case(case: CaseRecord, on: date) -> Assessment:
    """Return everything that the checks find in a case, as on a day."""
    return assess_case(case, law=get_law_pack(), catalogue=get_catalogue(), today=on)
