"""The case's own dates: as findings where they matter now, and as a list for the command `deadlines`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from spo_builder.case.answers import Answer
from spo_builder.case.incidents import SourceKind
from spo_builder.case.proceedings import DurationKind, HearingKind, ServiceDocument, ServiceMethod
from spo_builder.law import court_deadlines, deadlines
from spo_builder.law.deadline import say_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from spo_builder.case.proceedings import Hearing, ServiceEvent
    from spo_builder.case.record import CaseRecord
    from spo_builder.checks.matter import Check, Matter
    from spo_builder.findings import Finding
    from spo_builder.law.deadline import Deadline
    from spo_builder.law.pack import LawPack

_LONDON = ZoneInfo("Europe/London")
_HEARINGS = {HearingKind.INTERIM: "interim", HearingKind.FULL: "full", HearingKind.DIRECTIONS: "directions"}


def assess_hearsay_time(matter: Matter) -> Iterator[Finding]:
    """r3(1): 21 clear days' notice of hearsay; late notice is still admissible, so it warns."""
    hearsay = [
        incident.id
        for incident in matter.case.incidents
        if any(source.kind is not SourceKind.DIRECT for source in incident.sources)
    ]
    served = _find_served(matter.case, ServiceDocument.HEARSAY_NOTICE)
    for index, hearing in enumerate(matter.case.hearings if hearsay else ()):
        last_day = court_deadlines.hearsay_notice(matter.law, hearing.on).last_day
        if last_day is None or hearing.kind is HearingKind.DIRECTIONS or (served and served <= last_day):
            continue
        name = f"the {_HEARINGS[hearing.kind]} hearing of {say_day(hearing.on)}"
        where = f"/hearings/{index}/on"
        if served or last_day < matter.today:
            yield matter.warn(
                "d.hearsay",
                f"{matter.name_incidents(hearsay)} rest on hearsay, and notice of it is late for {name}: the "
                f"last day was {say_day(last_day)}. Serve it at once and ask the court to shorten the time.",
                where,
                hearsay,
            )
        else:
            yield matter.note(
                "d.hearsay",
                f"Serve the hearsay notice for {name} by {say_day(last_day)}.",
                where,
                hearsay,
            )


def assess_summons(matter: Matter) -> Iterator[Finding]:
    """MCA 1980 s55(3): the summons is served in reasonable time and service is proved."""
    hearing = _find_first_hearing(matter.case)
    events = [
        (index, event)
        for index, event in enumerate(matter.case.service)
        if event.document is ServiceDocument.SUMMONS
    ]
    done = [(index, event) for index, event in events if event.at is not None]
    if not done:
        planned = next((event.planned_on for _, event in events if event.planned_on), None)
        plan = f" It is planned for {say_day(planned)}." if planned else ""
        yield matter.note(
            "proc.s55.absent",
            f"The summons has not been served yet.{plan} The court cannot begin without the defendant unless "
            "service in reasonable time is proved; nobody can promise how long that is.",
            f"/service/{events[0][0]}" if events else "/service",
        )
    elif not any(event.proof.strip() for _, event in done):
        yield matter.note(
            "proc.s55.absent",
            "The summons was served, but how that is proved is not recorded. Complete the certificate of "
            "service.",
            f"/service/{done[0][0]}/proof",
        )
    if hearing is not None and done:
        yield from _assess_short_notice(
            matter, hearing, done[0][0], min(_get_day(event) for _, event in done)
        )


def _assess_short_notice(matter: Matter, hearing: Hearing, index: int, served: date) -> Iterator[Finding]:
    interim = hearing.kind is HearingKind.INTERIM
    plan = court_deadlines.summons_service(matter.law, hearing.on, interim=interim).planning_day
    if plan is not None and served > plan:
        days = (hearing.on - served).days
        yield matter.warn(
            "d.summons",
            f"The summons was served {days} day{'' if days == 1 else 's'} before the "
            f"{_HEARINGS[hearing.kind]} hearing of {say_day(hearing.on)}. The test is a reasonable time; be "
            "ready to ask for directions.",
            f"/service/{index}",
        )


def _get_day(event: ServiceEvent) -> date:
    """Return the day in London on which papers that were delivered were delivered."""
    if event.at is None:
        message = "the papers have not been delivered"
        raise ValueError(message)
    return event.at.astimezone(_LONDON).date()


def _find_first_hearing(case: CaseRecord) -> Hearing | None:
    return min(case.hearings, key=lambda hearing: hearing.on, default=None)


def _find_served(case: CaseRecord, document: ServiceDocument) -> date | None:
    """Return the earliest day on which a document was actually served."""
    days = [_get_day(event) for event in case.service if event.document is document and event.at is not None]
    return min(days, default=None)


def assess_interim_end(matter: Matter) -> Iterator[Finding]:
    """s5(6): an interim order that ends on or before the full hearing leaves a gap if that is adjourned."""
    interim, full = matter.case.interim, matter.find_hearing(HearingKind.FULL)
    begins = interim.begins_on or _get_start(matter)
    if not matter.kind.has_interim or interim.period_days is None or full is None or begins is None:
        return
    last_day = deadlines.interim_end(matter.law, begins, interim.period_days).last_day
    if last_day is not None and last_day <= full.on:
        margin = matter.law.get_value("interim_margin_days").as_int()
        enough = (full.on - begins).days + 1 + margin
        yield matter.warn(
            "d.interim",
            f"The interim order would end on {say_day(last_day)}, not after the full hearing of "
            f"{say_day(full.on)}. If that is adjourned, nothing protects. Ask for {enough} days.",
            "/interim/period_days",
        )


def _get_start(matter: Matter) -> date | None:
    hearing = matter.find_hearing(HearingKind.INTERIM)
    return hearing.on if hearing else None


def assess_notification(matter: Matter) -> Iterator[Finding]:
    """s9(1): the defendant notifies the police within 3 days beginning with service of the first order."""
    if matter.case.defendant.registered_sex_offender is Answer.YES:
        return
    document = ServiceDocument.INTERIM_ORDER if matter.kind.has_interim else ServiceDocument.FULL_ORDER
    served = _find_served(matter.case, document)
    kind = HearingKind.INTERIM if matter.kind.has_interim else HearingKind.FULL
    hearing = matter.find_hearing(kind)
    day = served or (hearing.on if hearing else None)
    replaces = kind is HearingKind.FULL and matter.case.order.replaces_interim is Answer.YES
    if day is None or replaces:
        return
    last_day = deadlines.notification(matter.law, day).last_day
    if last_day is not None:
        begin = (
            f"The order was served on {say_day(day)}: the" if served else f"If served on {say_day(day)}, the"
        )
        yield matter.note(
            "d.notify",
            f"{begin} defendant must notify the police of name and address by the end of "
            f"{say_day(last_day)}. The day of service counts.",
            "/service" if served else f"/hearings/{matter.case.hearings.index(hearing) if hearing else 0}/on",
        )


DEADLINES: tuple[Check, ...] = (
    assess_hearsay_time,
    assess_summons,
    assess_interim_end,
    assess_notification,
)


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
    if case.defendant.date_of_birth is not None:
        found.append(court_deadlines.youth(law, case.defendant.date_of_birth))
    found.append(court_deadlines.limitation(law))
    far = today + timedelta(days=100_000)
    return tuple(sorted(found, key=lambda row: row.last_day or row.planning_day or far))


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
    interim = case.application.kind.has_interim
    by_kind = {
        hearing.kind: hearing.on for hearing in sorted(case.hearings, key=lambda held: held.on, reverse=True)
    }
    made = case.interim.begins_on or by_kind.get(HearingKind.INTERIM, today)
    if interim and case.interim.period_days is not None:
        yield deadlines.interim_end(law, made, case.interim.period_days)
    final = case.order.expected_on or by_kind.get(HearingKind.FULL, today)
    order = case.order
    if order.duration is not DurationKind.NOT_STATED:
        yield deadlines.shortest_end(law, final)
        yield deadlines.last_day_needing_consents(law, final)
    lengths = {"days": order.days, "months": order.months, "years": order.years}
    given = {name: value for name, value in lengths.items() if value is not None}
    if order.duration is DurationKind.FIXED and len(given) == 1:
        end = deadlines.order_end(law, final, **given)
        yield end
        yield from deadlines.renewal(law, end.last_day) if end.last_day else ()
    for decision in (made, final) if interim else (final,):
        yield court_deadlines.case_stated(law, decision)
        yield court_deadlines.crown_court_appeal(law, decision)
    if case.defendant.registered_sex_offender is not Answer.YES:
        yield deadlines.notification(law, made if interim else final)


def _list_service_dates(case: CaseRecord, law: LawPack) -> Iterator[Deadline]:
    notice = _find_served(case, ServiceDocument.HEARSAY_NOTICE)
    if notice is not None:
        yield court_deadlines.hearsay_cross_examination(law, notice)
    for event in case.service:
        if event.document in {ServiceDocument.INTERIM_ORDER, ServiceDocument.FULL_ORDER}:
            yield from _list_notification(event, law)


def _list_notification(event: ServiceEvent, law: LawPack) -> Iterator[Deadline]:
    if event.at is not None:
        yield deadlines.notification(law, _get_day(event))
    if event.sent_on is not None and event.method is ServiceMethod.POST:
        yield deadlines.notification_after_post(law, event.sent_on)
    if event.sent_on is not None and event.method is ServiceMethod.EMAIL:
        yield deadlines.notification_after_email(law, event.sent_on)
