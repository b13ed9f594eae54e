"""A case in which every list holds something, and its comparison as the tests call it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from spo_builder.case.differences import Difference, compare_cases
from spo_builder.case.proceedings import Conviction
from tests.builders import a_case, a_criminal_position, a_requirement, an_existing_order

if TYPE_CHECKING:
    from collections.abc import Callable

    from spo_builder.case.record import CaseRecord

CASE = a_case(
    existing_orders=(an_existing_order(),),
    criminal=a_criminal_position(convictions=(Conviction(what="Theft", on=date(2020, 1, 2)),)),
    terms=(*a_case().terms, a_requirement()),
)


def compare(
    old: CaseRecord, new: CaseRecord, mask: Callable[[str], str] = lambda text: text
) -> tuple[Difference, ...]:
    """Return the differences; nothing is masked unless a mask is given."""
    return compare_cases(old, new, mask=mask)
