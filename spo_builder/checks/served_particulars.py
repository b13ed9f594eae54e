"""Lists the short particulars that a served document prints: court, force, officers, service, other orders.

They are about the defendant or about public bodies, so nobody is asked whether the defendant knows the
places in them; but a protected value that stands in one of them leaks like any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.answers import Answer
from spo_builder.checks.served_field import ServedText, list_fields

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.proceedings import Conviction
    from spo_builder.case.record import CaseRecord


def list_particulars(case: CaseRecord) -> Iterator[ServedText]:
    """Yield the particulars, empty ones included."""
    yield from _list_parties(case)
    yield from _list_officials(case)
    yield from _list_steps(case)


def _list_parties(case: CaseRecord) -> Iterator[ServedText]:
    applicant, person = case.applicant, case.defendant
    own = ("force", "email", "reference", "solicitor", "solicitor_email")
    yield from list_fields("/applicant", applicant, *own, is_own=True)
    yield from list_fields("/applicant/address", applicant.address, "lines", "postcode", is_own=True)
    yield from list_fields("/defendant", person, "language", "other_names", is_own=True)
    yield from list_fields("/defendant/address", person.address, "lines", "postcode", is_own=True)
    yield from list_fields("/defendant/custody", person.custody, "where", is_own=True)
    yield from list_fields("/defendant/solicitor", person.solicitor, "name", "firm", "email", is_own=True)


def _list_officials(case: CaseRecord) -> Iterator[ServedText]:
    court = ("name", "email", "language", "youth_court_reason")
    yield from list_fields("/court", case.court, *court, is_own=True)
    yield from list_fields("/court/address", case.court.address, "lines", "postcode", is_own=True)
    yield from list_fields("/authorisation", case.authorisation, "by", "rank", is_own=True)
    yield from list_fields("/disclosure", case.disclosure, "lawyer", "considered_by", is_own=True)
    for index, officer in enumerate(case.officers):
        own = ("rank_or_post", "number", "unit", "phone", "email")
        yield from list_fields(f"/officers/{index}", officer, *own, is_own=True)


def _list_steps(case: CaseRecord) -> Iterator[ServedText]:
    yield from list_fields(
        "/application", case.application, "main_reference", "main_applicant_force", is_own=True
    )
    for index, hearing in enumerate(case.hearings):
        yield from list_fields(f"/hearings/{index}", hearing, "time_estimate", "notice_proof", is_own=True)
    for index, event in enumerate(case.service):
        yield from list_fields(f"/service/{index}", event, "address", "proof", is_own=True)
    for index, order in enumerate(case.existing_orders):
        yield from list_fields(f"/existing_orders/{index}", order, "court", "reference", is_own=True)
    yield from list_fields("/costs", case.costs, "note", is_own=True)
    for index, item in enumerate(case.costs.items):
        yield from list_fields(f"/costs/items/{index}", item, "what", is_own=True)
    yield from list_fields("/criminal", case.criminal, "case_reference", "court", is_own=True)
    for index, conviction in enumerate(case.criminal.convictions):
        if is_cleared(conviction):
            where = f"/criminal/convictions/{index}"
            yield from list_fields(where, conviction, "what", "court", is_own=True)


def is_cleared(conviction: Conviction) -> bool:
    """Return whether a conviction may be named: it is not spent, or a lawyer has cleared it."""
    return conviction.spent is Answer.NO or bool(conviction.cleared_by.strip())
