"""Young and vulnerable defendants: the youth court, the day of eighteen, who is asked, an easy copy."""

from __future__ import annotations

from datetime import date

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.people import PersonName
from spo_builder.case.proceedings import ApplicationKind, Hearing, HearingKind
from spo_builder.checks.youth import assess_accessible_copy, assess_youth
from tests.builders import a_case, a_court, a_defendant, an_order
from tests.building.findings import apply_for, run, tell

PARENT = PersonName(given="Sorrel", family="Hexter")


def judge(
    born: date | None, spoilt: dict[str, object] | None = None, *, youth_court: bool = False, reason: str = ""
) -> list[str]:
    """Return what is said of a defendant about whom everything else is in order."""
    person = a_defendant(date_of_birth=born, youth_team_consulted=Answer.YES, parent_or_guardian=PARENT)
    court = a_court(is_youth_court=youth_court, youth_court_reason=reason)
    return tell(assess_youth, a_case(defendant=person, court=court, **(spoilt or {})))


MUST = ["block not_met s14.u18 /court/is_youth_court"]
CHECK = ["warn not_met s14.u18 /court/is_youth_court"]
YOUNG = ["info met s14.u18 /court"]
CHOOSE = ["warn not_met s14.u18 /court/youth_court_reason"]
CHOSEN = ["info met s14.u18 /court/youth_court_reason"]


# The application is of 27 November 2026, the hearings of 4 December and 12 January, the order of 12 January.
@pytest.mark.parametrize(
    ("born", "youth_court", "expected"),
    [
        # Eighteen on the day of the application, or before: an adult at each date.
        (date(2008, 11, 26), False, []),
        (date(2008, 11, 27), False, []),
        (date(2008, 11, 27), True, CHECK),
        (date(2008, 11, 28), False, CHOOSE),
        (date(2008, 12, 4), False, CHOOSE),
        # Eighteen on the day of the order.
        (date(2009, 1, 12), False, CHOOSE),
        (date(2009, 1, 12), True, CHOOSE),
        (date(2009, 1, 13), False, MUST),
        (date(2009, 1, 13), True, YOUNG),
        (date(2011, 5, 6), False, MUST),
        (date(2011, 5, 6), True, YOUNG),
        (date(1988, 5, 6), True, CHECK),
        (None, False, ["warn cannot_tell s14.u18 /defendant/date_of_birth"]),
        (None, True, ["warn cannot_tell s14.u18 /defendant/date_of_birth"]),
    ],
)
def test_under_18_at_each_date_the_court_is_a_youth_court(
    born: date | None, expected: list[str], *, youth_court: bool
) -> None:
    assert judge(born, youth_court=youth_court) == expected


@pytest.mark.parametrize("youth_court", [False, True])
def test_a_lawyer_who_says_why_has_chosen_the_court(*, youth_court: bool) -> None:
    assert judge(date(2009, 1, 10), youth_court=youth_court, reason="By the day of issue.") == CHOSEN


def test_born_on_29_february_one_is_18_on_1_march() -> None:
    made = date(2026, 2, 28)
    changes = {
        "application": apply_for(ApplicationKind.FULL, made_on=made),
        "hearings": (Hearing(id="full", kind=HearingKind.FULL, on=made),),
        "order": an_order(expected_on=made),
    }
    assert judge(date(2008, 2, 29), changes) == MUST
    later = {**changes, "order": an_order(expected_on=date(2026, 3, 1))}
    assert judge(date(2008, 2, 29), later) == CHOOSE


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        (date(2009, 5, 27), CHOOSE),
        (date(2009, 5, 28), CHOOSE),
        (date(2009, 5, 29), MUST),
    ],
)
def test_before_anything_is_listed_half_a_year_counts(born: date, expected: list[str]) -> None:
    changes = {"hearings": (), "order": an_order(expected_on=None)}
    assert judge(born, {"application": apply_for(ApplicationKind.FULL), **changes}) == expected


def test_an_application_not_yet_made_counts_from_today() -> None:
    application = apply_for(ApplicationKind.INTERIM_WITH_FULL, made_on=None)
    assert judge(date(2008, 11, 27), {"application": application}) == []
    assert judge(date(2008, 11, 28), {"application": application}) == CHOOSE


def test_an_interim_application_alone_does_not_count_the_day_of_the_full_order() -> None:
    hearing = Hearing(id="interim", kind=HearingKind.INTERIM, on=date(2026, 12, 4))
    changes = {"hearings": (hearing,), "order": an_order(expected_on=date(2027, 1, 12))}
    born = date(2009, 1, 1)
    assert judge(born, {"application": apply_for(ApplicationKind.INTERIM_AFTER_FULL), **changes}) == MUST
    assert judge(born, {"application": apply_for(ApplicationKind.INTERIM_WITH_FULL), **changes}) == CHOOSE


@pytest.mark.parametrize("answer", list(Answer))
@pytest.mark.parametrize("parent", [PersonName(), PARENT])
@pytest.mark.parametrize("born", [date(2011, 5, 6), date(1988, 5, 6)])
def test_for_the_young_the_youth_team_and_a_parent_are_asked_for(
    answer: Answer, parent: PersonName, born: date
) -> None:
    person = a_defendant(date_of_birth=born, youth_team_consulted=answer, parent_or_guardian=parent)
    case = a_case(defendant=person, court=a_court(is_youth_court=born.year > 2000))
    expected = []
    if born.year > 2000:
        expected += YOUNG
        expected += (
            [] if answer is Answer.YES else ["warn cannot_tell sg.young /defendant/youth_team_consulted"]
        )
        expected += [] if parent.full else ["warn cannot_tell sg.young /defendant/parent_or_guardian"]
    assert tell(assess_youth, case) == expected


@pytest.mark.parametrize(
    ("born", "needs", "copy", "why"),
    [
        (date(1988, 5, 6), "", Answer.NO, None),
        (None, "", Answer.NOT_ANSWERED, None),
        (None, "He cannot read.", Answer.NO, "has needs recorded"),
        (date(1988, 5, 6), "He cannot read.", Answer.NO, "has needs recorded"),
        (date(1988, 5, 6), "He cannot read.", Answer.NOT_KNOWN, "has needs recorded"),
        (date(1988, 5, 6), "He cannot read.", Answer.YES, None),
        (date(2008, 11, 27), "", Answer.NOT_ANSWERED, None),
        (date(2008, 11, 28), "", Answer.NOT_ANSWERED, "is under 18"),
        (date(2008, 11, 28), "He cannot read.", Answer.NO, "is under 18"),
        (date(2008, 11, 28), "", Answer.YES, None),
    ],
)
def test_the_young_and_those_with_needs_get_a_copy_they_can_follow(
    born: date | None, needs: str, copy: Answer, why: str | None
) -> None:
    case = a_case(defendant=a_defendant(date_of_birth=born, needs=needs, easy_read_copy=copy))
    found = run(assess_accessible_copy, case)
    assert [(each.id, each.severity) for each in found] == ([("T41", "warn")] if why else [])
    assert all(f"The defendant {why} and" in each.message for each in found)
