"""Words about how long an order and each of its terms has effect (s3, s5(6), s6(b), s6(e))."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from spo_builder.case.proceedings import DurationKind, HearingKind
from spo_builder.documents.wording import standard_text
from spo_builder.documents.wording.dates import say_date
from spo_builder.documents.wording.lists import length_of, refer_to, sentence
from spo_builder.law.periods import period_beginning_with

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from spo_builder.case.terms_sought import TermPeriod, TermSought
    from spo_builder.documents.parts.material import Material
    from spo_builder.terms.of_case import CaseTerm

DAY_MADE: Final = "the date on which it is made"
LAST_DAY_BLANK: Final = "the last day recorded by the court"
LENGTH_BLANK: Final = "a fixed period that is not stated yet"
_ORDER_PERIOD: Final = "The period of the order."


@dataclass(frozen=True, slots=True)
class Span:
    """The period of an order: one length, its first day, and the last day where both are known."""

    days: int = 0
    months: int = 0
    years: int = 0
    first: date | None = None

    @property
    def length(self) -> str:
        """Return the length in words; empty while it is not stated."""
        if self.days:
            return length_of(self.days, "day")
        if self.months:
            return length_of(self.months, "month")
        return length_of(self.years, "year") if self.years else ""

    @property
    def last(self) -> date | None:
        """Return the last day, or None while the length or the first day is open."""
        if self.first is None or not self.length:
            return None
        return period_beginning_with(self.first, **self._one_length())

    def _one_length(self) -> dict[str, int]:
        if self.days:
            return {"days": self.days}
        return {"months": self.months} if self.months else {"years": self.years}


def get_interim_span(material: Material) -> Span:
    """Return the period of the interim order; it begins with the interim hearing unless stated."""
    interim = material.case.interim
    hearing = material.find_hearing(HearingKind.INTERIM)
    first = interim.begins_on or (hearing.on if hearing else None)
    return Span(days=interim.period_days or 0, first=first)


def get_full_span(material: Material) -> Span:
    """Return the period of the full order; it begins with the full hearing unless stated."""
    order = material.case.order
    first = get_full_start(material)
    if order.duration is not DurationKind.FIXED:
        return Span(first=first)
    if order.days:
        return Span(days=order.days, first=first)
    if order.months:
        return Span(months=order.months, first=first)
    return Span(years=order.years or 0, first=first)


def get_full_start(material: Material) -> date | None:
    """Return the day on which the full order is expected to be made."""
    hearing = material.find_hearing(HearingKind.FULL)
    return material.case.order.expected_on or (hearing.on if hearing else None)


def say_duration(material: Material, *, interim: bool) -> str:
    """TB4: return how long an order has effect."""
    if interim:
        span = get_interim_span(material)
        return standard_text.duration_interim(*_say_span(span))
    if material.case.order.duration is DurationKind.UNTIL_FURTHER_ORDER:
        return standard_text.OPEN_DURATION
    return standard_text.duration_fixed(*_say_span(get_full_span(material)))


def _say_span(span: Span) -> tuple[str, str, str]:
    return (
        span.length or LENGTH_BLANK,
        say_date(span.first, DAY_MADE),
        say_date(span.last, LAST_DAY_BLANK),
    )


def say_length(material: Material, *, interim: bool) -> str:
    """Return the length alone, to stand after "for"; "until a further order" when it is open."""
    if interim:
        return get_interim_span(material).length or LENGTH_BLANK
    if material.case.order.duration is DurationKind.UNTIL_FURTHER_ORDER:
        return "until a further order"
    return get_full_span(material).length or LENGTH_BLANK


def say_term_period(material: Material, term: TermSought, *, interim: bool) -> str:
    """Return the period of one term as a sentence."""
    if term.period is None:
        return _ORDER_PERIOD
    return sentence(_say_end(material, term.period, interim=interim))


def say_term_periods(material: Material, terms: Iterable[CaseTerm], *, interim: bool) -> str:
    """TB6: return which terms have a period of their own; that none has is stated (s6(e))."""
    ends: dict[str, list[int]] = {}
    for item in terms:
        if item.term.period is not None:
            ends.setdefault(_say_end(material, item.term.period, interim=interim), []).append(item.number)
    if not ends:
        return standard_text.NO_TERM_PERIOD
    said = (
        f"{refer_to('Term', numbers)} {'has' if len(numbers) == 1 else 'have'} effect {end}."
        for end, numbers in ends.items()
    )
    return " ".join(said)


def _say_end(material: Material, period: TermPeriod, *, interim: bool) -> str:
    first = get_interim_span(material).first if interim else get_full_start(material)
    span = Span(period.days or 0, period.months or 0, period.years or 0, first)
    last = period.until or span.last
    if last is not None:
        return f"until the end of {say_date(last)}"
    return f"for {span.length or LENGTH_BLANK} beginning with the date on which the order is made"
