"""Section 5: the interim order: the main application, whether it is appropriate now, and a fixed period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.answers import Answer
from spo_builder.case.proceedings import ApplicationKind
from spo_builder.checks.matter import Check, Matter, is_blank
from spo_builder.law.deadline import say_day
from spo_builder.law.forces import find_force

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.findings import Finding


def assess_main_application(matter: Matter) -> Iterator[Finding]:
    """s5(1): an interim order needs a main application that is not determined."""
    held = matter.case.application
    if held.kind is ApplicationKind.INTERIM_WITH_FULL:
        yield matter.meet("s5.1", "The main application is made with this one.", "/application/kind")
    if held.kind is not ApplicationKind.INTERIM_AFTER_FULL:
        return
    if held.main_determined is Answer.YES:
        yield matter.block(
            "s5.1",
            "The main application has been determined, so no interim order can be made. Apply afresh if "
            "needed.",
            "/application/main_determined",
        )
    elif held.main_determined is not Answer.NO:
        yield matter.miss(
            "s5.1",
            "Whether the main application is still open is not answered. Answer it.",
            "/application/main_determined",
        )
    if held.main_made_on is None:
        yield matter.miss(
            "s5.1",
            "The day of the main application is missing. Add it; without one there can be no interim order.",
            "/application/main_made_on",
        )
    elif held.main_made_on > matter.today:
        yield matter.block(
            "s5.1",
            f"The main application is dated {say_day(held.main_made_on)}, after today, so it is not yet "
            "made. Correct the date, or apply for both orders together.",
            "/application/main_made_on",
        )
    elif held.main_determined is Answer.NO:
        yield matter.meet("s5.1", "The main application is not determined.", "/application/main_made_on")


def assess_same_chief_officer(matter: Matter) -> Iterator[Finding]:
    """s5(2): the chief officer who makes or made the main application makes this one."""
    held = matter.case.application
    if not held.kind.has_interim:
        return
    later = held.kind is ApplicationKind.INTERIM_AFTER_FULL
    rule_id, where = ("s5.2.b" if later else "s5.2.a"), "/application/main_applicant_force"
    if is_blank(held.main_applicant_force):
        if later:
            yield matter.miss(
                rule_id, "Which force made the main application is not recorded. Add it.", where
            )
        else:
            yield matter.meet(rule_id, "Both applications are made together.", "/application/kind")
    elif not _is_same_force(held.main_applicant_force, matter.case.applicant.force):
        yield matter.block(
            rule_id,
            f"The main application was made by {held.main_applicant_force}. The interim application must be "
            "made by the same chief officer.",
            where,
        )
    else:
        yield matter.meet(rule_id, "The same chief officer makes both applications.", where)
    if later and is_blank(held.main_reference):
        yield matter.ask(
            rule_id,
            "The court's reference of the main application is missing. Add it so that the papers are put "
            "together.",
            "/application/main_reference",
        )


def _is_same_force(one: str, other: str) -> bool:
    """Return whether two names are of one force; two that are in no list are compared as they stand."""
    first, second = find_force(one), find_force(other)
    if first is None and second is None:
        return one.strip().casefold() == other.strip().casefold()
    return first == second


def assess_appropriate(matter: Matter) -> Iterator[Finding]:
    """s5(3): the court may make the order if it considers it appropriate; say why now."""
    if not matter.kind.has_interim:
        return
    if is_blank(matter.case.interim.why_now):
        yield matter.ask(
            "s5.3",
            "Why an interim order is appropriate now is not said. Say what has changed and why it cannot "
            "wait.",
            "/interim/why_now",
        )
    else:
        yield matter.meet("s5.3", "Why an interim order is appropriate now is said.", "/interim/why_now")


def assess_fixed_period(matter: Matter) -> Iterator[Finding]:
    """s5(6)(a), T25: an interim order has a fixed period, never "until further order"."""
    if not matter.kind.has_interim:
        return
    interim = matter.case.interim
    if interim.until_further_order:
        yield matter.block(
            "s5.6.a",
            "An interim order cannot last until a further order. Choose a number of days that reaches past "
            "the full hearing.",
            "/interim/until_further_order",
        )
    elif interim.period_days is None:
        yield matter.miss(
            "s5.6.a",
            "How many days the interim order is to last is not said. Choose a number that reaches past the "
            "full hearing.",
            "/interim/period_days",
        )
    else:
        yield matter.meet(
            "s5.6.a", f"The interim order is asked for {interim.period_days} days.", "/interim/period_days"
        )


SECTION_5: tuple[Check, ...] = (
    assess_main_application,
    assess_same_chief_officer,
    assess_appropriate,
    assess_fixed_period,
)
