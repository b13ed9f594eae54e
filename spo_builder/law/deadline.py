"""One date that matters: what ends on it, under which rule, and by when to act."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from spo_builder.law.working_days import is_business_day, previous_business_day

if TYPE_CHECKING:
    from datetime import date

    from spo_builder.law.rule import Confidence, Rule


@dataclass(frozen=True, slots=True)
class Deadline:
    """One row of the table of dates, worked out.

    Attributes:
        rule_id: id of the rule, such as `d.notify`.
        what: what has to be done, or what ends.
        trigger: the day from which it is counted; None where nothing is counted.
        last_day: the last day; None where the law names none.
        planning_day: day to aim at, where the last day is no business day or the program warns earlier.
        note: what a person must know to use the date.
        confidence: how the rule is known.
        source: where the rule stands, with its words where they are quoted.
    """

    rule_id: str
    what: str
    trigger: date | None
    last_day: date | None
    planning_day: date | None
    note: str
    confidence: Confidence
    source: str


def build_deadline(
    rule: Rule,
    trigger: date | None,
    last_day: date | None,
    *,
    planning_day: date | None = None,
    note: str = "",
) -> Deadline:
    """Return a deadline with the name, source and confidence of its rule."""
    source = rule.get_reference().label
    return Deadline(
        rule_id=rule.id,
        what=rule.summary,
        trigger=trigger,
        last_day=last_day,
        planning_day=planning_day,
        note=note,
        confidence=rule.confidence,
        source=f"{source}: “{rule.text}”" if rule.text else source,
    )


def plan_before(trigger: date, last_day: date) -> date | None:
    """Return the business day to act by when the last day is none, not earlier than a trigger before it.

    A weekend or a holiday moves no statutory last day: this is only the day to aim at.
    """
    if is_business_day(last_day):
        return None
    planned = previous_business_day(last_day)
    return planned if trigger > last_day or planned >= trigger else None


def say_day(day: date) -> str:
    """Return a day as notes print it, such as "6 December 2026"."""
    return f"{day.day} {day:%B %Y}"
