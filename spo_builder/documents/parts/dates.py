"""The dates that matter in a case, worked out under the law pack, and their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.proceedings import HearingKind
from spo_builder.documents.parts.material import list_hearings
from spo_builder.documents.parts.people import is_youth
from spo_builder.documents.parts.periods import get_full_span, get_interim_span
from spo_builder.documents.vocabulary.proceedings import DeadlineWords
from spo_builder.documents.wording.dates import say_day
from spo_builder.law import court_deadlines, deadlines
from spo_builder.law.rule import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.documents.parts.material import Material
    from spo_builder.law.deadline import Deadline


def write_deadlines(material: Material) -> tuple[DeadlineWords, ...]:
    """Return every date that matters, in the order in which it is met."""
    return tuple(_write_row(row) for row in _list_deadlines(material))


def _list_deadlines(material: Material) -> Iterator[Deadline]:
    law, case = material.law, material.case
    for hearing in list_hearings(case):
        yield court_deadlines.summons_service(law, hearing.on, interim=hearing.kind is HearingKind.INTERIM)
        if material.list_hearsay():
            yield court_deadlines.hearsay_notice(law, hearing.on)
    span = get_interim_span(material)
    if material.has_interim and span.first and span.days:
        yield deadlines.interim_end(law, span.first, span.days)
        yield deadlines.notification(law, span.first)
    full = get_full_span(material)
    if full.first and full.last:
        yield deadlines.order_end(law, full.first, days=full.days, months=full.months, years=full.years)
        yield deadlines.renewal(law, full.last)[0]
    yield court_deadlines.limitation(law)
    born = case.defendant.date_of_birth
    if born and is_youth(material):
        yield court_deadlines.youth(law, born)


def _write_row(row: Deadline) -> DeadlineWords:
    return DeadlineWords(
        rule_id=row.rule_id,
        what=row.what,
        trigger=say_day(row.trigger),
        last_day=say_day(row.last_day, "none laid down"),
        planning_day=say_day(row.planning_day),
        note=row.note,
        source=row.source,
        check=row.confidence is Confidence.UNVERIFIED,
    )
