"""Young or vulnerable defendants: which court, who is consulted, and a copy that can be understood."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.checks.matter import is_blank
from spo_builder.law.ages import day_of_age
from spo_builder.law.deadline import say_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from spo_builder.checks.matter import Check, Matter
    from spo_builder.findings import Finding

# How long an application may wait for a court where no hearing is listed; a choice of this program.
_LONGEST_WAIT: Final = timedelta(days=182)


def assess_youth(matter: Matter) -> Iterator[Finding]:
    """s14(1): under 18, the magistrates' court is a youth court; the Act does not say on which day."""
    born, court = matter.case.defendant.date_of_birth, matter.case.court
    if born is None:
        yield matter.ask(
            "s14.u18",
            "The defendant's date of birth is missing. Under 18 the court is a youth court; find it out.",
            "/defendant/date_of_birth",
        )
        return
    adult_from = day_of_age(born, matter.law.get_value("youth_age").as_int())
    ages = {day < adult_from for day in _list_age_days(matter)}
    if ages == {True} and court.is_youth_court:
        yield matter.meet("s14.u18", "The defendant is under 18 and the court is a youth court.", "/court")
    elif ages == {True}:
        yield matter.block(
            "s14.u18",
            "The defendant is under 18 at the application, the hearing and the order. The court must be a "
            "youth court.",
            "/court/is_youth_court",
        )
    elif len(ages) > 1:
        yield from _assess_straddle(matter, adult_from)
    elif ages == {False} and court.is_youth_court:
        yield matter.warn(
            "s14.u18",
            "The defendant is 18 or over at each date, but the court is a youth court. Check both.",
            "/court/is_youth_court",
        )
    if True in ages:
        yield from _assess_young(matter)


def _list_age_days(matter: Matter) -> tuple[date, ...]:
    """Return the days on which age may be tested: application, hearings, order.

    Before anything is listed, the order may be made at any time up to half a year from now.
    """
    made = matter.case.application.made_on or matter.today
    later = [hearing.on for hearing in matter.case.hearings]
    if matter.asks_full and matter.case.order.expected_on is not None:
        later.append(matter.case.order.expected_on)
    return (made, *(later or [made + _LONGEST_WAIT]))


def _assess_straddle(matter: Matter, adult_from: date) -> Iterator[Finding]:
    if is_blank(matter.case.court.youth_court_reason):
        yield matter.warn(
            "s14.u18",
            f"The defendant turns 18 on {say_day(adult_from)}, before the order may be made. The Act does "
            "not say which day counts. The lawyer must choose the court and say why.",
            "/court/youth_court_reason",
        )
    else:
        yield matter.meet(
            "s14.u18",
            f"The defendant turns 18 on {say_day(adult_from)}; the choice of court is explained.",
            "/court/youth_court_reason",
        )


def _assess_young(matter: Matter) -> Iterator[Finding]:
    person = matter.case.defendant
    if person.youth_team_consulted is not Answer.YES:
        yield matter.ask(
            "sg.young",
            "The defendant is under 18 and the youth offending team has not been consulted. Consult it and "
            "record it.",
            "/defendant/youth_team_consulted",
        )
    if is_blank(person.parent_or_guardian.full):
        yield matter.ask(
            "sg.young",
            "The defendant is under 18 and no parent or guardian is named. Name who gets a copy.",
            "/defendant/parent_or_guardian",
        )


def assess_accessible_copy(matter: Matter) -> Iterator[Finding]:
    """T41: somebody young or with needs gets the terms in words that he or she can follow."""
    person = matter.case.defendant
    born = person.date_of_birth
    young = born is not None and matter.today < day_of_age(born, matter.law.get_value("youth_age").as_int())
    if (young or not is_blank(person.needs)) and person.easy_read_copy is not Answer.YES:
        why = "is under 18" if young else "has needs recorded"
        yield matter.warn(
            "T41",
            f"The defendant {why} and there is no easy-read copy of the terms. Make one.",
            "/defendant/easy_read_copy",
        )


YOUTH: tuple[Check, ...] = (assess_youth, assess_accessible_copy)
