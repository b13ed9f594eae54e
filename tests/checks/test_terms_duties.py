"""Requirements and interim orders: T18, T19, T20, T25 and T42."""

from __future__ import annotations

from datetime import date

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.proceedings import ApplicationKind
from spo_builder.case.terms_sought import Attendance, Supervisor, TermPeriod, TermSought
from spo_builder.checks.terms_duties import (
    assess_attendance,
    assess_availability,
    assess_interim_periods,
    assess_interim_width,
    assess_supervisors,
)
from tests.builders import a_case, a_requirement, a_term, an_application, an_interim, text_slot
from tests.building.findings import name_findings, run

UNIT = Supervisor(post="Duty sergeant", organisation="Stalking Unit", contact="07700 900500")


def a_duty(
    text: str = "attend the Tidewater Programme as its manager directs", **changes: object
) -> TermSought:
    """Return a requirement in free words."""
    return a_requirement(template=None, text=text, exceptions=(), tags=("programme",)).evolve(**changes)


# --- T18 -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("supervisor", "words"),
    [
        (None, "the post, the organisation and a contact are not recorded"),
        (UNIT.evolve(contact=""), "a contact is not recorded"),
        (UNIT, "not confirmed"),
    ],
)
def test_somebody_receives_what_a_duty_asks_for(supervisor: Supervisor | None, words: str) -> None:
    (found,) = run(assess_supervisors, a_case(terms=(a_duty(supervisor=supervisor),)))
    assert (found.id, found.severity) == ("T18", "warn")
    assert words in found.message


def test_a_confirmed_supervisor_draws_nothing() -> None:
    duty = a_duty(supervisor=UNIT.evolve(confirmed=Answer.YES))
    assert run(assess_supervisors, a_case(terms=(duty,))) == ()


@pytest.mark.parametrize(
    "term",
    [
        a_requirement(),
        a_duty("leave at once if Imogen Fairweather is there"),
        a_duty("immediately report to a police officer"),
        a_duty("stay 50 metres away from Imogen Fairweather"),
        a_term(),
    ],
)
def test_what_is_done_on_the_spot_needs_nobody(term: TermSought) -> None:
    assert run(assess_supervisors, a_case(terms=(term,))) == ()


def test_the_catalogue_says_which_duties_are_supervised() -> None:
    term = a_requirement(template="notify.vehicles", values=(), exceptions=())
    assert name_findings(run(assess_supervisors, a_case(terms=(term,)))) == ["warn T18 /terms/0/supervisor"]


# --- T19 -------------------------------------------------------------------------------------------

WHOLE = Attendance(
    action="Attend",
    place="0 Harbour Steps",
    first_on=date(2027, 2, 9),
    frequency="once",
    ends="30 April 2027",
)


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("engage with services", "what is to be done, where, when, how often and until when"),
        ("attend Central Police Station", "when, how often and until when"),
        ("attend Central Police Station every Monday 17:00 to 19:00", "until when"),
        ("attend every Monday until 1 March 2027", "where"),
        ("attend Central Police Station every Monday 17:00 to 19:00 until 1 March 2027 and sign", ""),
        ("attend the Tidewater Clinic on 9 February 2027 for an assessment", ""),
        ("report any change of vehicle to Central Police Station within 3 days", ""),
        ("surrender the telephone to Central Police Station by 18:00 on 1 December 2026", ""),
    ],
)
def test_a_duty_says_what_where_when_how_often_and_until_when(text: str, missing: str) -> None:
    found = run(assess_attendance, a_case(terms=(a_duty(text),)))
    assert name_findings(found) == (["block T19 /terms/0/attendance"] if missing else [])
    assert all(f"does not say {missing}." in each.message for each in found)


@pytest.mark.parametrize("field", ["action", "place", "frequency", "ends"])
def test_each_part_may_stand_in_the_record(field: str) -> None:
    assert run(assess_attendance, a_case(terms=(a_duty("engage with services", attendance=WHOLE),))) == ()
    spoiled = WHOLE.evolve(**{field: ""})
    assert len(run(assess_attendance, a_case(terms=(a_duty("engage with it", attendance=spoiled),)))) == 1


def test_a_first_day_or_a_deadline_says_when() -> None:
    spoiled = WHOLE.evolve(first_on=None)
    assert len(run(assess_attendance, a_case(terms=(a_duty("engage with it", attendance=spoiled),)))) == 1
    mended = spoiled.evolve(deadline="3 days after service")
    assert run(assess_attendance, a_case(terms=(a_duty("engage with it", attendance=mended),))) == ()


def test_a_period_of_the_term_says_until_when() -> None:
    duty = a_duty(
        "attend Central Police Station every Monday",
        period=TermPeriod(until=date(2027, 3, 1)),
        in_interim=False,
    )
    assert run(assess_attendance, a_case(terms=(duty,))) == ()


@pytest.mark.parametrize(
    "text", ["on service of this order surrender the telephone", "leave Elm Road", "immediately report"]
)
def test_a_duty_done_on_the_spot_needs_no_timetable(text: str) -> None:
    assert run(assess_attendance, a_case(terms=(a_duty(text),))) == ()


def test_a_programme_of_the_catalogue_says_it_all_by_its_slots() -> None:
    term = a_requirement(
        template="prog.mh_assess",
        values=(
            text_slot("provider", "the Tidewater Clinic"),
            text_slot("date").evolve(day=date(2027, 2, 9)),
        ),
        exceptions=(),
    )
    assert run(assess_attendance, a_case(terms=(term,))) == ()


# --- T20 -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("term", "count"),
    [
        (a_duty(), 1),
        (a_duty(availability_confirmed=Answer.YES), 0),
        (a_duty(availability_confirmed=Answer.NOT_KNOWN), 1),
        (a_duty("complete a course at Elm House", tags=("notification",)), 1),
        (a_duty("report to Central Police Station", tags=("notification",)), 0),
        (a_duty("take medication as prescribed", availability_confirmed=Answer.YES), 1),
        (a_duty("undergo a course of treatment"), 2),
        (a_term(), 0),
    ],
)
def test_a_programme_is_to_be_had_and_consented_to(term: TermSought, count: int) -> None:
    found = run(assess_availability, a_case(terms=(term,)))
    assert [(each.id, each.severity.value) for each in found] == [("T20", "warn")] * count


# --- T25, interim ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("until", "days", "blocks"),
    [
        (date(2027, 1, 28), 56, False),
        (date(2027, 1, 29), 56, True),
        (date(2027, 1, 29), None, False),
        (None, 56, False),
    ],
)
def test_a_term_does_not_outlive_an_interim_order(
    until: date | None, days: int | None, *, blocks: bool
) -> None:
    period = TermPeriod(until=until) if until else None
    case = a_case(
        application=an_application(kind=ApplicationKind.INTERIM_AFTER_FULL),
        interim=an_interim(period_days=days),
        terms=(a_term(period=period),),
    )
    assert name_findings(run(assess_interim_periods, case)) == (
        ["block T25 /terms/0/period"] if blocks else []
    )


@pytest.mark.parametrize("hearings", [True, False])
def test_an_interim_order_without_a_first_day_begins_with_its_hearing_or_today(*, hearings: bool) -> None:
    case = a_case(
        application=an_application(kind=ApplicationKind.INTERIM_AFTER_FULL),
        interim=an_interim(begins_on=None, period_days=7),
        terms=(a_term(period=TermPeriod(until=date(2026, 12, 10 if hearings else 3))),),
    )
    case = case if hearings else case.evolve(hearings=())
    assert run(assess_interim_periods, case) == ()
    later = a_term(period=TermPeriod(until=date(2026, 12, 11 if hearings else 4)))
    assert len(run(assess_interim_periods, case.evolve(terms=(later,)))) == 1


def test_beside_a_full_order_a_period_is_the_full_orders() -> None:
    assert run(assess_interim_periods, a_case(terms=(a_term(period=TermPeriod(years=3)),))) == ()


# --- T42 -------------------------------------------------------------------------------------------


def test_an_interim_term_stands_in_the_full_order_too() -> None:
    assert run(assess_interim_width, a_case()) == ()
    found = run(assess_interim_width, a_case(terms=(a_term(in_full=False),)))
    assert name_findings(found) == ["warn T42 /terms/0/in_full"]


@pytest.mark.parametrize(
    ("text", "interim", "warns"),
    [
        ("attend 26 weekly sessions of the Tidewater Programme", True, True),
        ("attend a 26-week programme", True, True),
        ("attend a 26-week programme", False, False),
        ("attend one appointment at the Tidewater Clinic", True, False),
    ],
)
def test_a_long_programme_waits_for_the_full_order(text: str, *, interim: bool, warns: bool) -> None:
    found = run(assess_interim_width, a_case(terms=(a_duty(text, in_interim=interim),)))
    assert name_findings(found) == (["warn T42 /terms/0/in_interim"] if warns else [])
