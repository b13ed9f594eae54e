"""The list of dates of a case, row by row, for each kind of application."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.incidents import SourceKind
from spo_builder.case.proceedings import (
    ApplicationKind,
    DurationKind,
    Hearing,
    HearingKind,
    ServiceDocument,
    ServiceMethod,
)
from spo_builder.checks.deadlines import list_deadlines
from spo_builder.law.pack import get_law_pack
from tests.builders import (
    TODAY,
    a_case,
    a_defendant,
    a_service,
    a_source,
    an_incident,
    an_interim,
    an_order,
)
from tests.building.findings import apply_for

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord

FULL = ApplicationKind.FULL
AFTER = ApplicationKind.INTERIM_AFTER_FULL


def list_rows(case: CaseRecord) -> list[tuple[str, date | None]]:
    """Return each row's rule and last day."""
    return [(row.rule_id, row.last_day) for row in list_deadlines(case, get_law_pack(), TODAY)]


def find_days(case: CaseRecord, rule_id: str) -> list[date | None]:
    return [day for found, day in list_rows(case) if found == rule_id]


def test_an_interim_with_full_application_lists_the_dates_of_both_orders() -> None:
    rows = dict.fromkeys(rule_id for rule_id, _ in list_rows(a_case()))
    assert set(rows) == {
        "d.summons", "d.interim", "d.notify", "d.case", "d.appeal", "d.min2y", "d.disch", "d.expiry",
        "d.renew", "d.limit",
    }  # fmt: skip


def test_rows_stand_in_the_order_of_their_days_and_dateless_ones_last() -> None:
    rows = list_deadlines(a_case(), get_law_pack(), TODAY)
    days = [row.last_day or row.planning_day for row in rows]
    dated = [day for day in days if day is not None]
    assert dated == sorted(dated)
    assert rows[-1].rule_id == "d.limit"
    assert days[-1] is None


@pytest.mark.parametrize(
    ("rule_id", "days"),
    [
        ("d.interim", [date(2027, 1, 28)]),
        ("d.notify", [date(2026, 12, 6)]),
        ("d.case", [date(2026, 12, 25), date(2027, 2, 2)]),
        ("d.appeal", [date(2026, 12, 25), date(2027, 2, 2)]),
        ("d.min2y", [date(2029, 1, 11)]),
        ("d.disch", [date(2029, 1, 11)]),
        ("d.expiry", [date(2032, 1, 11)]),
        ("d.limit", [None]),
    ],
)
def test_each_date_is_counted_from_its_own_day(rule_id: str, days: list[date | None]) -> None:
    assert find_days(a_case(), rule_id) == days


def test_an_interim_application_alone_lists_no_date_of_the_full_order() -> None:
    case = a_case(application=apply_for(AFTER))
    assert find_days(case, "d.case") == [date(2026, 12, 25)]
    assert find_days(case, "d.expiry") == find_days(case, "d.min2y") == []


def test_a_full_application_lists_no_date_of_an_interim_order() -> None:
    case = a_case(application=apply_for(FULL), order=an_order(replaces_interim=Answer.NO))
    assert find_days(case, "d.interim") == []
    assert find_days(case, "d.case") == [date(2027, 2, 2)]
    assert find_days(case, "d.notify") == [date(2027, 1, 14)]


@pytest.mark.parametrize(
    ("order", "rules"),
    [
        ({"duration": DurationKind.NOT_STATED}, set()),
        ({"duration": DurationKind.UNTIL_FURTHER_ORDER, "years": None}, {"d.min2y", "d.disch"}),
        ({"years": None}, {"d.min2y", "d.disch"}),
        ({"months": 3}, {"d.min2y", "d.disch"}),
        ({"years": None, "months": 30}, {"d.min2y", "d.disch", "d.expiry", "d.renew"}),
    ],
)
def test_the_length_of_the_order_gives_its_dates(order: dict[str, object], rules: set[str]) -> None:
    of_length = {"d.min2y", "d.disch", "d.expiry", "d.renew"}
    assert {rule for rule, _ in list_rows(a_case(order=an_order(**order)))} & of_length == rules


def test_without_hearings_today_stands_for_the_day() -> None:
    case = a_case(hearings=(), interim=an_interim(begins_on=None), order=an_order(expected_on=None))
    assert find_days(case, "d.interim") == [date(2027, 1, 21)]
    assert find_days(case, "d.expiry") == [date(2031, 11, 26)]
    assert find_days(case, "d.summons") == []
    assert find_days(a_case(interim=an_interim(period_days=None)), "d.interim") == []


def test_hearings_give_the_day_where_none_is_expected() -> None:
    case = a_case(interim=an_interim(begins_on=None), order=an_order(expected_on=None))
    assert find_days(case, "d.interim") == [date(2027, 1, 28)]
    assert find_days(case, "d.expiry") == [date(2032, 1, 11)]


def test_hearsay_is_dated_for_each_hearing_but_directions() -> None:
    directions = Hearing(id="d", kind=HearingKind.DIRECTIONS, on=date(2026, 12, 20))
    hearsay = an_incident(sources=(a_source(kind=SourceKind.HEARSAY),))
    hearings = (*a_case().hearings, directions)
    case = a_case(incidents=(hearsay,), hearings=hearings)
    assert find_days(case, "d.hearsay") == [date(2026, 11, 12), date(2026, 12, 21)]
    assert len(find_days(case, "d.summons")) == 2
    assert find_days(a_case(hearings=hearings), "d.hearsay") == []


def test_a_served_hearsay_notice_opens_seven_days_to_apply() -> None:
    notice = a_service(document=ServiceDocument.HEARSAY_NOTICE, at=datetime(2026, 12, 10, 9, 0, tzinfo=UTC))
    assert find_days(a_case(service=(notice,)), "d.hearsay.xx") == [date(2026, 12, 17)]


# --- notification ----------------------------------------------------------------------------------


def test_actual_service_takes_the_place_of_the_assumed_one() -> None:
    served = a_service(
        document=ServiceDocument.INTERIM_ORDER, at=datetime(2026, 12, 7, 9, 0, tzinfo=UTC), sent_on=None
    )
    assert find_days(a_case(service=(served,)), "d.notify") == [date(2026, 12, 9)]
    (assumed,) = [row for row in list_deadlines(a_case(), get_law_pack(), TODAY) if row.rule_id == "d.notify"]
    assert assumed.note.startswith("If the order is served on 4 December 2026.")


@pytest.mark.parametrize(
    ("method", "rule_id", "sent", "last"),
    [
        (ServiceMethod.POST, "d.notify.post", date(2026, 12, 4), date(2026, 12, 11)),
        (ServiceMethod.POST, "d.notify.post", date(2026, 12, 23), date(2027, 1, 1)),
        (ServiceMethod.EMAIL, "d.notify.email", date(2026, 12, 4), date(2026, 12, 7)),
    ],
)
def test_deemed_receipt_stands_beside_actual_service(
    method: ServiceMethod, rule_id: str, sent: date, last: date
) -> None:
    posted = a_service(document=ServiceDocument.INTERIM_ORDER, method=method, at=None, sent_on=sent)
    assert find_days(a_case(service=(posted,)), rule_id) == [last]
    assert find_days(a_case(service=(posted.evolve(sent_on=None),)), rule_id) == []
    handed = posted.evolve(method=ServiceMethod.HAND)
    assert find_days(a_case(service=(handed,)), rule_id) == []


@pytest.mark.parametrize(
    ("replaces", "registered", "notifies"),
    [
        (Answer.NO, Answer.NO, True),
        (Answer.NO, Answer.NOT_KNOWN, True),
        (Answer.YES, Answer.NO, False),
        (Answer.NO, Answer.YES, False),
    ],
)
def test_an_order_that_replaces_one_or_binds_the_registered_starts_no_duty(
    replaces: Answer, registered: Answer, *, notifies: bool
) -> None:
    served = a_service(document=ServiceDocument.FULL_ORDER, at=datetime(2027, 1, 12, 15, 0, tzinfo=UTC))
    for service in ((), (served,)):
        case = a_case(
            application=apply_for(FULL),
            order=an_order(replaces_interim=replaces),
            defendant=a_defendant(registered_sex_offender=registered),
            service=service,
        )
        assert find_days(case, "d.notify") == ([date(2027, 1, 14)] if notifies else [])


# --- age -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("born", "listed"),
    [
        (date(2008, 11, 27), False),
        (date(2008, 11, 28), True),
        (date(2009, 1, 10), True),
        (date(1988, 5, 6), False),
        (None, False),
    ],
)
def test_the_last_day_under_18_is_listed_for_the_young(born: date | None, *, listed: bool) -> None:
    case = a_case(defendant=a_defendant(date_of_birth=born))
    assert len(find_days(case, "d.age")) == (1 if listed else 0)
    undated = case.evolve(application=apply_for(FULL, made_on=None))
    assert len(find_days(undated, "d.age")) == (1 if listed else 0)
