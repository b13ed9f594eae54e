"""The case's own dates as findings, where they matter now; the whole list is in `deadline_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.incidents import SourceKind
from spo_builder.case.proceedings import HearingKind, ServiceDocument
from spo_builder.checks.deadline_list import find_served, get_day, list_deadlines
from spo_builder.law import court_deadlines, deadlines
from spo_builder.law.deadline import say_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from spo_builder.case.proceedings import Hearing
    from spo_builder.checks.matter import Check, Matter
    from spo_builder.findings import Finding

__all__ = ["DEADLINES", "list_deadlines"]

_HEARINGS: Final = {
    HearingKind.INTERIM: "interim",
    HearingKind.FULL: "full",
    HearingKind.DIRECTIONS: "directions",
}


def assess_hearsay_time(matter: Matter) -> Iterator[Finding]:
    """r3(1): 21 clear days' notice of hearsay; late notice is still admissible, so it warns."""
    hearsay = [
        incident.id
        for incident in matter.case.incidents
        if any(source.kind is not SourceKind.DIRECT for source in incident.sources)
    ]
    served = find_served(matter.case, ServiceDocument.HEARSAY_NOTICE)
    for index, hearing in enumerate(matter.case.hearings if hearsay else ()):
        last_day = court_deadlines.hearsay_notice(matter.law, hearing.on).last_day
        over = hearing.on < matter.today or hearing.kind is HearingKind.DIRECTIONS
        if over or last_day is None or (served and served <= last_day):
            continue
        name = f"the {_HEARINGS[hearing.kind]} hearing of {say_day(hearing.on)}"
        if served or last_day < matter.today:
            rest = f"{matter.name_incidents(hearsay)} rest{'s' if len(hearsay) == 1 else ''} on hearsay"
            now = "Ask" if served else "Serve it at once and ask"
            yield matter.warn(
                "d.hearsay",
                f"{rest}, and notice of it is late for {name}: the last day was {say_day(last_day)}. {now} "
                "the court to shorten the time.",
                f"/hearings/{index}/on",
                hearsay,
            )
        else:
            yield matter.note(
                "d.hearsay",
                f"Serve the hearsay notice for {name} by {say_day(last_day)}.",
                f"/hearings/{index}/on",
                hearsay,
            )


def assess_summons(matter: Matter) -> Iterator[Finding]:
    """MCA 1980 s55(3): the summons is served in reasonable time and service is proved."""
    summonses = [
        (index, event)
        for index, event in enumerate(matter.case.service)
        if event.document is ServiceDocument.SUMMONS
    ]
    done = [(index, get_day(event.at)) for index, event in summonses if event.at is not None]
    if not done:
        planned = next((event.planned_on for _, event in summonses if event.planned_on), None)
        plan = f" It is planned for {say_day(planned)}." if planned else ""
        yield matter.note(
            "proc.s55.absent",
            f"The summons has not been served yet.{plan} The court cannot begin without the defendant unless "
            "service in reasonable time is proved; nobody can promise how long that is.",
            f"/service/{summonses[0][0]}" if summonses else "/service",
        )
        return
    index, served = min(done, key=lambda item: item[1])
    if not any(event.proof.strip() for _, event in summonses if event.at is not None):
        yield matter.note(
            "proc.s55.absent",
            "The summons was served, but how that is proved is not recorded. Complete the certificate of "
            "service.",
            f"/service/{index}/proof",
        )
    hearing = min(matter.case.hearings, key=lambda held: held.on, default=None)
    if hearing is not None:
        yield from _assess_short_notice(matter, hearing, index, served)


def _assess_short_notice(matter: Matter, hearing: Hearing, index: int, served: date) -> Iterator[Finding]:
    interim = hearing.kind is HearingKind.INTERIM
    plan = court_deadlines.summons_service(matter.law, hearing.on, interim=interim).planning_day
    if plan is not None and served > plan:
        days = (hearing.on - served).days
        when = f"{days} day{'' if days == 1 else 's'} before" if days > 0 else "not before"
        yield matter.warn(
            "d.summons",
            f"The summons was served {when} the {_HEARINGS[hearing.kind]} hearing of {say_day(hearing.on)}. "
            "The test is a reasonable time; be ready to ask for directions.",
            f"/service/{index}",
        )


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
    interim = matter.kind.has_interim
    replaces = not interim and matter.case.order.replaces_interim is Answer.YES
    if matter.case.defendant.registered_sex_offender is Answer.YES or replaces:
        return
    served = find_served(
        matter.case, ServiceDocument.INTERIM_ORDER if interim else ServiceDocument.FULL_ORDER
    )
    hearing = matter.find_hearing(HearingKind.INTERIM if interim else HearingKind.FULL)
    if served is not None:
        yield _note_notification(matter, served, f"The order was served on {say_day(served)}", "/service")
    elif hearing is not None:
        where = f"/hearings/{matter.case.hearings.index(hearing)}/on"
        yield _note_notification(
            matter, hearing.on, f"If the order is served on {say_day(hearing.on)}", where
        )


def _note_notification(matter: Matter, day: date, opening: str, where: str) -> Finding:
    last_day = deadlines.notification(matter.law, day).last_day or day
    return matter.note(
        "d.notify",
        f"{opening}, the defendant must notify the police of name and address by the end of "
        f"{say_day(last_day)}. The day of service counts.",
        where,
    )


DEADLINES: tuple[Check, ...] = (
    assess_hearsay_time,
    assess_summons,
    assess_interim_end,
    assess_notification,
)
