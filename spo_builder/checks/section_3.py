"""Section 3: how long the full order lasts, and the periods of its terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.proceedings import DurationKind
from spo_builder.law.deadline import say_day
from spo_builder.law.periods import period_beginning_with

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from spo_builder.case.proceedings import OrderSought
    from spo_builder.case.terms_sought import TermPeriod
    from spo_builder.checks.matter import Check, Matter
    from spo_builder.findings import Finding


def assess_duration(matter: Matter) -> Iterator[Finding]:
    """s3(1) and (2): a fixed period of at least 2 years, or until a further order."""
    if not matter.asks_full:
        return
    order, where = matter.case.order, "/order/duration"
    if order.duration is DurationKind.UNTIL_FURTHER_ORDER:
        yield matter.meet("s3.1.b", "The full order is asked for until a further order.", where)
    elif order.duration is DurationKind.NOT_STATED or not _has_one_length(order):
        yield matter.miss(
            "s6.b",
            "How long the full order is to last is not said. Choose one period of 2 years or more, or until "
            "a further order.",
            where,
        )
    else:
        yield from _assess_length(matter, order)


def _assess_length(matter: Matter, order: OrderSought) -> Iterator[Finding]:
    made = _expect_making(matter)
    years = matter.law.get_value("min_fixed_period").as_int()
    shortest = period_beginning_with(made, years=years)
    end = _find_end(order, made)
    if end < shortest:
        yield matter.block(
            "s3.2",
            f"The full order would end on {say_day(end)} if made on {say_day(made)}. A fixed period is at "
            f"least {years} years, so not before the end of {say_day(shortest)}. Ask for longer.",
            "/order/duration",
        )
    else:
        yield matter.meet("s3.2", f"The fixed period is at least {years} years.", "/order/duration")


def _expect_making(matter: Matter) -> date:
    return matter.case.order.expected_on or matter.today


def _has_one_length(length: OrderSought) -> bool:
    return sum(value is not None for value in (length.years, length.months, length.days)) == 1


def _find_end(length: OrderSought | TermPeriod, made: date) -> date:
    return period_beginning_with(
        made, days=length.days or 0, months=length.months or 0, years=length.years or 0
    )


def assess_term_periods(matter: Matter) -> Iterator[Finding]:
    """s3(3), T25: a term may have its own period, but not a longer one than the order."""
    if not matter.asks_full:
        return
    order, made = matter.case.order, _expect_making(matter)
    fixed = order.duration is DurationKind.FIXED and _has_one_length(order)
    end = _find_end(order, made) if fixed else None
    shortest = period_beginning_with(made, years=matter.law.get_value("min_fixed_period").as_int())
    for term in matter.terms:
        last = _find_term_end(term.term.period, made) if term.in_full else None
        where = f"{term.where}/period"
        if last is not None and last < made:
            yield matter.block(
                "T25",
                f"{term.label} would have ended on {say_day(last)}, before the order is made on "
                f"{say_day(made)}. Correct its last day.",
                where,
            )
        elif last is not None and end is not None and last > end:
            yield matter.block(
                "T25",
                f"{term.label} would last until {say_day(last)}, after the order itself ends on "
                f"{say_day(end)}. Shorten it or lengthen the order.",
                where,
            )
        elif last is not None and last < shortest:
            yield matter.warn(
                "s3.3",
                f"{term.label} ends on {say_day(last)}, within 2 years. The Act seems to allow a shorter "
                "period for one term; ask the lawyer.",
                where,
            )


def _find_term_end(period: TermPeriod | None, made: date) -> date | None:
    """Return the last day of a term with its own, sound period."""
    if period is None:
        return None
    lengths = [value for value in (period.days, period.months, period.years, period.until) if value]
    if len(lengths) != 1:
        return None
    return period.until or _find_end(period, made)


SECTION_3: tuple[Check, ...] = (assess_duration, assess_term_periods)
