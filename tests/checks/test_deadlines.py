"""The dates of a case as findings: hearsay, the summons, the interim order's end, notification."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.incidents import SourceKind
from spo_builder.case.proceedings import (
    ApplicationKind,
    Hearing,
    HearingKind,
    ServiceDocument,
    ServiceEvent,
)
from spo_builder.checks.deadlines import (
    DEADLINES,
    assess_hearsay_time,
    assess_interim_end,
    assess_notification,
    assess_summons,
)
from tests.builders import (
    a_case,
    a_defendant,
    a_service,
    a_source,
    an_incident,
    an_interim,
    an_order,
)
from tests.building.findings import apply_for, run, tell

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord

FULL = ApplicationKind.FULL
WITH = ApplicationKind.INTERIM_WITH_FULL
AFTER = ApplicationKind.INTERIM_AFTER_FULL


def a_hearing(on: date, kind: HearingKind = HearingKind.FULL) -> Hearing:
    return Hearing(id=f"h{on.isoformat()}{kind}", kind=kind, on=on)


def a_delivery(document: ServiceDocument, day: int, *, month: int = 12, proof: str = "seen") -> ServiceEvent:
    at = datetime(2026, month, day, 12, 0, tzinfo=UTC)
    return a_service(document=document, at=at, proof=proof)


# --- hearsay ---------------------------------------------------------------------------------------


def with_hearsay(*hearings: Hearing, **changes: object) -> CaseRecord:
    """Return a case that rests on one second-hand account."""
    told = an_incident(sources=(a_source(kind=SourceKind.HEARSAY),))
    return a_case(incidents=(told,), hearings=hearings, **changes)


@pytest.mark.parametrize(
    ("hearing", "today", "expected"),
    [
        # 21 clear days before Wednesday 16 December 2026 end on 24 November.
        (date(2026, 12, 16), date(2026, 11, 23), "info cannot_tell d.hearsay"),
        (date(2026, 12, 16), date(2026, 11, 24), "info cannot_tell d.hearsay"),
        (date(2026, 12, 16), date(2026, 11, 25), "warn not_met d.hearsay"),
        (date(2026, 12, 16), date(2026, 12, 16), "warn not_met d.hearsay"),
        # A hearing that is over.
        (date(2026, 12, 16), date(2026, 12, 17), None),
    ],
)
def test_notice_of_hearsay_leaves_21_clear_days(hearing: date, today: date, expected: str | None) -> None:
    case = with_hearsay(a_hearing(hearing))
    assert tell(assess_hearsay_time, case, today) == ([f"{expected} /hearings/0/on"] if expected else [])


@pytest.mark.parametrize(("day", "late"), [(23, False), (24, False), (25, True)])
def test_notice_that_was_served_in_time_is_done(day: int, *, late: bool) -> None:
    notice = a_delivery(ServiceDocument.HEARSAY_NOTICE, day, month=11)
    case = with_hearsay(a_hearing(date(2026, 12, 16)), service=(notice,))
    found = run(assess_hearsay_time, case)
    assert [each.severity for each in found] == (["warn"] if late else [])
    # Once served it need not be served again.
    assert all(each.message.endswith("Ask the court to shorten the time.") for each in found)


def test_late_notice_names_the_incidents_the_hearing_and_the_day() -> None:
    case = with_hearsay(a_hearing(date(2026, 12, 1), HearingKind.INTERIM))
    (found,) = run(assess_hearsay_time, case)
    assert found.message == (
        "Incident 1 rests on hearsay, and notice of it is late for the interim hearing of 1 December 2026: "
        "the last day was 9 November 2026. Serve it at once and ask the court to shorten the time."
    )


def test_each_hearing_is_told_but_directions_need_no_notice() -> None:
    case = with_hearsay(
        a_hearing(date(2026, 12, 1), HearingKind.INTERIM),
        a_hearing(date(2026, 12, 8), HearingKind.DIRECTIONS),
        a_hearing(date(2027, 1, 18)),
    )
    assert tell(assess_hearsay_time, case) == [
        "warn not_met d.hearsay /hearings/0/on",
        "info cannot_tell d.hearsay /hearings/2/on",
    ]
    assert "27 December 2026" in run(assess_hearsay_time, case)[1].message


def test_without_hearsay_no_notice_is_asked_for() -> None:
    assert tell(assess_hearsay_time, a_case(hearings=(a_hearing(date(2026, 12, 1)),))) == []


# --- the summons -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("service", "where", "words"),
    [
        ((), "/service", "has not been served yet. The court"),
        ((a_service(at=None, planned_on=None),), "/service/0", "has not been served yet. The court"),
        ((a_service(at=None),), "/service/0", "It is planned for 27 November 2026."),
        (
            (a_delivery(ServiceDocument.EVIDENCE, 1), a_service(at=None)),
            "/service/1",
            "It is planned for 27 November 2026.",
        ),
        ((a_service(proof=" "),), "/service/0/proof", "how that is proved is not recorded"),
    ],
)
def test_service_that_is_not_done_or_not_proved_is_noted(
    service: tuple[ServiceEvent, ...], where: str, words: str
) -> None:
    (found,) = run(assess_summons, a_case(service=service))
    assert (found.id, found.severity, found.outcome, found.where) == (
        "proc.s55.absent", "info", "cannot_tell", where,
    )  # fmt: skip
    assert words in found.message


@pytest.mark.parametrize(
    ("kind", "day", "words"),
    [
        (HearingKind.FULL, 8, None),
        (HearingKind.FULL, 9, "6 days before the full hearing"),
        (HearingKind.FULL, 14, "1 day before the full hearing"),
        (HearingKind.FULL, 15, "not before the full hearing"),
        (HearingKind.FULL, 16, "not before the full hearing"),
        (HearingKind.INTERIM, 12, None),
        (HearingKind.INTERIM, 13, None),
        (HearingKind.INTERIM, 14, "1 day before the interim hearing"),
        (HearingKind.DIRECTIONS, 9, "6 days before the directions hearing"),
    ],
)
def test_short_notice_warns_and_promises_nothing(kind: HearingKind, day: int, words: str | None) -> None:
    case = a_case(
        hearings=(a_hearing(date(2026, 12, 15), kind),), service=(a_delivery(ServiceDocument.SUMMONS, day),)
    )
    found = run(assess_summons, case)
    assert [(each.id, each.severity, each.where) for each in found] == (
        [("d.summons", "warn", "/service/0")] if words else []
    )
    assert all(words in each.message for each in found if words)


def test_the_earliest_service_and_the_first_hearing_count() -> None:
    case = a_case(
        hearings=(a_hearing(date(2027, 1, 12)), a_hearing(date(2026, 12, 15), HearingKind.INTERIM)),
        service=(a_delivery(ServiceDocument.SUMMONS, 14), a_delivery(ServiceDocument.SUMMONS, 10)),
    )
    assert tell(assess_summons, case) == []
    without_hearing = a_case(hearings=(), service=(a_delivery(ServiceDocument.SUMMONS, 14),))
    assert tell(assess_summons, without_hearing) == []


def test_the_day_of_service_is_that_of_london() -> None:
    # In summer half past eleven at night of universal time is half past midnight of the next day in London.
    late = a_service(at=datetime(2026, 7, 8, 23, 30, tzinfo=UTC))
    case = a_case(hearings=(a_hearing(date(2026, 7, 15)),), service=(late,))
    (found,) = run(assess_summons, case)
    assert "6 days before" in found.message


# --- the end of the interim order ------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(ApplicationKind))
@pytest.mark.parametrize(("days", "short"), [(39, True), (40, True), (41, False), (56, False)])
def test_an_interim_order_reaches_past_the_full_hearing(
    kind: ApplicationKind, days: int, *, short: bool
) -> None:
    # From 4 December 2026 forty days end on 12 January 2027, the day of the full hearing.
    case = a_case(application=apply_for(kind), interim=an_interim(period_days=days))
    warned = short and kind is not FULL
    assert tell(assess_interim_end, case) == (
        ["warn not_met d.interim /interim/period_days"] if warned else []
    )


def test_too_short_an_interim_order_says_how_many_days_to_ask_for() -> None:
    (found,) = run(assess_interim_end, a_case(interim=an_interim(period_days=40)))
    assert "would end on 12 January 2027" in found.message
    # Fourteen days beyond the hearing, to 26 January.
    assert found.message.endswith("Ask for 54 days.")


@pytest.mark.parametrize(
    ("interim", "hearings", "told"),
    [
        ({"period_days": None}, None, False),
        ({"period_days": 28, "begins_on": None}, None, True),
        ({"period_days": 28}, (), False),
        ({"period_days": 28, "begins_on": None}, (a_hearing(date(2027, 1, 12)),), False),
    ],
)
def test_without_a_length_a_beginning_or_a_full_hearing_nothing_can_be_said(
    interim: dict[str, object], hearings: tuple[Hearing, ...] | None, *, told: bool
) -> None:
    changes = {} if hearings is None else {"hearings": hearings}
    case = a_case(interim=an_interim(**interim), **changes)
    assert bool(run(assess_interim_end, case)) is told


# --- notification ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "last"), [(1, "3 December 2026"), (4, "6 December 2026"), (24, "26 December 2026")]
)
def test_the_three_days_begin_with_the_day_of_service(day: int, last: str) -> None:
    case = a_case(service=(a_delivery(ServiceDocument.INTERIM_ORDER, day),))
    (found,) = run(assess_notification, case)
    assert (found.id, found.severity, found.where) == ("d.notify", "info", "/service")
    assert f"The order was served on {day} December 2026" in found.message
    assert f"by the end of {last}" in found.message


def test_before_service_the_day_of_the_hearing_stands_for_it() -> None:
    (found,) = run(assess_notification, a_case())
    assert found.where == "/hearings/0/on"
    assert "If the order is served on 4 December 2026" in found.message
    assert "6 December 2026" in found.message


def test_proved_service_counts_before_service_that_nobody_proves() -> None:
    unproved = a_delivery(ServiceDocument.INTERIM_ORDER, 1, proof="")
    proved = a_delivery(ServiceDocument.INTERIM_ORDER, 4)
    later = a_delivery(ServiceDocument.INTERIM_ORDER, 5)
    (found,) = run(assess_notification, a_case(service=(later, unproved, proved)))
    assert "6 December 2026" in found.message
    (found,) = run(assess_notification, a_case(service=(unproved,)))
    assert "3 December 2026" in found.message


@pytest.mark.parametrize(
    ("kind", "replaces", "hearing"),
    [
        (FULL, Answer.NO, "12 January 2027"),
        (FULL, Answer.NOT_ANSWERED, "12 January 2027"),
        (FULL, Answer.YES, None),
        (WITH, Answer.YES, "4 December 2026"),
        (AFTER, Answer.YES, "4 December 2026"),
    ],
)
def test_the_first_order_starts_the_duty(
    kind: ApplicationKind, replaces: Answer, hearing: str | None
) -> None:
    case = a_case(application=apply_for(kind), order=an_order(replaces_interim=replaces))
    found = run(assess_notification, case)
    assert len(found) == (1 if hearing else 0)
    assert all(f"served on {hearing}" in each.message for each in found)


def test_without_hearing_or_service_and_for_the_registered_nothing_is_said() -> None:
    assert tell(assess_notification, a_case(hearings=())) == []
    registered = a_defendant(registered_sex_offender=Answer.YES)
    assert tell(assess_notification, a_case(defendant=registered)) == []


def test_no_date_blocks() -> None:
    case = with_hearsay(a_hearing(date(2026, 12, 1)), service=(), interim=an_interim(period_days=1))
    assert {found.severity for check in DEADLINES for found in run(check, case)} == {"warn", "info"}
