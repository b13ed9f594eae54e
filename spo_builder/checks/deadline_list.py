"""Every date that a record gives rise to, for the command `deadlines` and the board."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from spo_builder.case.answers import Answer
from spo_builder.case.incidents import SourceKind
from spo_builder.case.proceedings import (
    ApplicationKind,
    DurationKind,
    HearingKind,
    ServiceDocument,
    ServiceMethod,
)
from spo_builder.law import court_deadlines, deadlines
from spo_builder.law.deadline import say_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from spo_builder.case.proceedings import OrderSought, ServiceEvent
    from spo_builder.case.record import CaseRecord
    from spo_builder.law.deadline import Deadline
    from spo_builder.law.pack import LawPack

_LONDON: Final = ZoneInfo("Europe/London")
_ORDERS: Final = frozenset({ServiceDocument.INTERIM_ORDER, ServiceDocument.FULL_ORDER})


def list_deadlines(case: CaseRecord, law: LawPack, today: date) -> tuple[Deadline, ...]:
    """Return every date that the record gives rise to, earliest last day first, dateless ones last.

    Args:
        case: the record.
        law: the law pack.
        today: stands for the day on which an order is made or served, where no hearing is listed.
    """
    found = [
        *_list_hearing_dates(case, law),
        *_list_order_dates(case, law, today),
        *_list_service_dates(case, law),
    ]
    found += _list_youth(case, law, today)
    found.append(court_deadlines.limitation(law))
    far = today + timedelta(days=100_000)
    return tuple(sorted(found, key=lambda row: row.last_day or row.planning_day or far))


def _list_youth(case: CaseRecord, law: LawPack, today: date) -> Iterator[Deadline]:
    """Yield the last day under 18 of a defendant who was under 18 when the application was made."""
    if case.defendant.date_of_birth is not None:
        row = court_deadlines.youth(law, case.defendant.date_of_birth)
        if row.last_day is not None and row.last_day >= (case.application.made_on or today):
            yield row


def _list_hearing_dates(case: CaseRecord, law: LawPack) -> Iterator[Deadline]:
    hearsay = any(
        source.kind is not SourceKind.DIRECT for incident in case.incidents for source in incident.sources
    )
    for hearing in case.hearings:
        if hearing.kind is not HearingKind.DIRECTIONS:
            if hearsay:
                yield court_deadlines.hearsay_notice(law, hearing.on)
            yield court_deadlines.summons_service(
                law, hearing.on, interim=hearing.kind is HearingKind.INTERIM
            )


def _list_order_dates(case: CaseRecord, law: LawPack, today: date) -> Iterator[Deadline]:
    """Yield the dates of each order that this application asks for."""
    if case.application.kind.has_interim:
        made = case.interim.begins_on or _find_hearing_day(case, HearingKind.INTERIM) or today
        if case.interim.period_days is not None:
            yield deadlines.interim_end(law, made, case.interim.period_days)
        yield from _list_decision_dates(law, made)
        yield from _expect_notification(case, law, made, ServiceDocument.INTERIM_ORDER)
    if case.application.kind is not ApplicationKind.INTERIM_AFTER_FULL:
        made = case.order.expected_on or _find_hearing_day(case, HearingKind.FULL) or today
        yield from _list_length_dates(case.order, law, made)
        yield from _list_decision_dates(law, made)
        if not case.application.kind.has_interim:
            yield from _expect_notification(case, law, made, ServiceDocument.FULL_ORDER)


def _find_hearing_day(case: CaseRecord, kind: HearingKind) -> date | None:
    return min((hearing.on for hearing in case.hearings if hearing.kind is kind), default=None)


def _list_length_dates(order: OrderSought, law: LawPack, made: date) -> Iterator[Deadline]:
    if order.duration is DurationKind.NOT_STATED:
        return
    yield deadlines.shortest_end(law, made)
    yield deadlines.last_day_needing_consents(law, made)
    lengths = {"days": order.days, "months": order.months, "years": order.years}
    given = {name: value for name, value in lengths.items() if value is not None}
    if order.duration is DurationKind.FIXED and len(given) == 1:
        end = deadlines.order_end(law, made, **given)
        yield end
        yield from deadlines.renewal(law, end.last_day or made)


def _list_decision_dates(law: LawPack, decision: date) -> Iterator[Deadline]:
    yield court_deadlines.case_stated(law, decision)
    yield court_deadlines.crown_court_appeal(law, decision)


def _expect_notification(
    case: CaseRecord, law: LawPack, made: date, document: ServiceDocument
) -> Iterator[Deadline]:
    """Yield the duty to notify as if the order were served when made, until service is recorded."""
    if _must_notify(case, document) and find_served(case, document) is None:
        row = deadlines.notification(law, made)
        yield replace(row, note=f"If the order is served on {say_day(made)}. {row.note}")


def _must_notify(case: CaseRecord, document: ServiceDocument) -> bool:
    """Return whether service of this order starts the duty to notify (s9(1)(a), s9(5))."""
    replaces = document is ServiceDocument.FULL_ORDER and case.order.replaces_interim is Answer.YES
    return not replaces and case.defendant.registered_sex_offender is not Answer.YES


def _list_service_dates(case: CaseRecord, law: LawPack) -> Iterator[Deadline]:
    notice = find_served(case, ServiceDocument.HEARSAY_NOTICE)
    if notice is not None:
        yield court_deadlines.hearsay_cross_examination(law, notice)
    for event in case.service:
        if event.document in _ORDERS and _must_notify(case, event.document):
            yield from _list_notification(event, law)


def _list_notification(event: ServiceEvent, law: LawPack) -> Iterator[Deadline]:
    """Yield the duty to notify from actual service and, beside it, from deemed receipt (r115(4))."""
    if event.at is not None:
        yield deadlines.notification(law, get_day(event.at))
    if event.sent_on is not None and event.method is ServiceMethod.POST:
        yield deadlines.notification_after_post(law, event.sent_on)
    if event.sent_on is not None and event.method is ServiceMethod.EMAIL:
        yield deadlines.notification_after_email(law, event.sent_on)


def get_day(moment: datetime) -> date:
    """Return the day in London on which something happened."""
    return moment.astimezone(_LONDON).date()


def find_served(case: CaseRecord, document: ServiceDocument) -> date | None:
    """Return the earliest day of service that can be proved; without any proof, the earliest of all."""
    done = [event for event in case.service if event.document is document and event.at is not None]
    proved = [event for event in done if event.proof.strip()]
    return min((get_day(event.at) for event in proved or done if event.at is not None), default=None)
