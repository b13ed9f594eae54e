"""Requirements (T18 to T20): who receives, when, where and how often; and what an interim order can bear."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.proceedings import HearingKind
from spo_builder.case.terms_sought import Attendance, Supervisor, TermKind
from spo_builder.checks.matter import Check, Matter, TermInHand, is_blank, join_words
from spo_builder.law.deadline import say_day
from spo_builder.law.deadlines import interim_end

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from spo_builder.findings import Finding

_DUTY: Final = re.compile(
    r"\b(?:attend|report|surrender|engage|participate|take part|enrol|complete|sign on|hand (?:in|over))\b",
    re.IGNORECASE,
)
# Done on the spot, so that nobody has to be there to receive it.
_INSTANT: Final = re.compile(
    r"\b(?:at once|immediately|straight away|on service of this order|on becoming aware|forthwith)\b",
    re.IGNORECASE,
)
_ACTION: Final = re.compile(
    r"\b(?:attend|report|surrender|hand (?:in|over)|sign|produce|complete|give)\b", re.IGNORECASE
)
_PLACE: Final = re.compile(r"\b(?:at|to|attend|of|by|with)\s+(?:the\s+|an?\s+)?(?:\d+\s+)?[A-Z]")
_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_DATE: Final = rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}"
_WHEN: Final = re.compile(
    rf"{_DATE}"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|\bwithin\s+\d+\s+(?:hours?|days?|weeks?)\b"
)
# A duty that something sets off says by that how often it is done, and lasts as long as the order.
_ON_CHANGE: Final = r"\bany (?:new|change)\b|\bwhenever\b"
_FREQUENCY: Final = re.compile(
    r"\b(?:every|each|once|twice|daily|weekly|fortnightly|monthly|annually)\b|\bup to\b"
    rf"|\bon\s+{_DATE}|\bby\s+.*{_DATE}|{_ON_CHANGE}",
    re.IGNORECASE,
)
_END: Final = re.compile(
    r"\buntil\b|\bup to\s+\d+\b|\bfor\s+\d+\s+(?:days?|weeks?|months?|years?)\b"
    rf"|\bon\s+{_DATE}|\bby\s+.*{_DATE}|{_ON_CHANGE}",
    re.IGNORECASE,
)
_PROGRAMME_TAGS: Final = frozenset({"programme", "mental_health", "substance"})
_PROGRAMME: Final = re.compile(
    r"\b(?:programmes?|courses?|treatment|therapy|therapist|counselling|medication|rehabilitation|clinic)\b",
    re.IGNORECASE,
)
_TREATMENT: Final = re.compile(
    r"\b(?:take|undergo|accept)\b[^.;]{0,40}\b(?:medication|treatment|therapy)\b", re.IGNORECASE
)
_LONG: Final = re.compile(r"\b(?:sessions|\d+[- ](?:weeks?|months?|sessions?))\b", re.IGNORECASE)


def _list_requirements(matter: Matter) -> Iterator[TermInHand]:
    return (term for term in matter.terms if term.term.kind is TermKind.REQUIREMENT)


def _needs_receiver(term: TermInHand) -> bool:
    """Return whether somebody has to receive or supervise what a requirement asks for."""
    template = term.written.template
    if template is not None and template.supervised_by:
        return True
    return _is_duty(term)


def _is_duty(term: TermInHand) -> bool:
    text = term.written.text
    return bool(_DUTY.search(text)) and not _INSTANT.search(text)


def assess_supervisors(matter: Matter) -> Iterator[Finding]:
    """T18: a requirement to attend, report, surrender or engage names who receives or supervises."""
    for term in filter(_needs_receiver, _list_requirements(matter)):
        held, where = term.term.supervisor or Supervisor(), f"{term.where}/supervisor"
        fields = (
            ("the post", held.post),
            ("the organisation", held.organisation),
            ("a contact", held.contact),
        )
        missing = [name for name, value in fields if is_blank(value)]
        if missing:
            yield matter.warn(
                "T18",
                f"{term.label} has to be received or supervised by somebody: {join_words(missing)} "
                f"{'are' if len(missing) > 1 else 'is'} not recorded. Name a post that will still be "
                "there in two years.",
                where,
                [term.term.id],
            )
        elif held.confirmed is not Answer.YES:
            yield matter.ask(
                "T18",
                f"{term.label}: that {held.post} of {held.organisation} will do it is not confirmed. Ask "
                "for it in writing.",
                f"{where}/confirmed",
                [term.term.id],
            )


def assess_attendance(matter: Matter) -> Iterator[Finding]:
    """T19: a requirement to attend, report or surrender says what, where, when, how often and until when."""
    for term in filter(_is_duty, _list_requirements(matter)):
        missing = [name for name, is_said in _list_parts(term) if not is_said]
        if missing:
            yield matter.miss(
                "T19",
                f"{term.label} does not say {join_words(missing)}. Say so in the term and in the record of "
                "attendance.",
                f"{term.where}/attendance",
                [term.term.id],
            )


def _list_parts(term: TermInHand) -> Iterator[tuple[str, bool]]:
    """Yield what a duty has to say, and whether the record or the words of the term say it."""
    held, text = term.term.attendance or Attendance(), term.written.text
    yield "what is to be done", bool(held.action.strip() or _ACTION.search(text))
    yield "where", bool(held.place.strip() or _PLACE.search(text))
    yield "when", bool(held.first_on or held.deadline.strip() or _WHEN.search(text))
    yield "how often", bool(held.frequency.strip() or _FREQUENCY.search(text))
    yield "until when", bool(held.ends.strip() or _END.search(text) or term.term.period)


def assess_availability(matter: Matter) -> Iterator[Finding]:
    """T20: a programme or treatment is to be had, suits the defendant, and is consented to."""
    for term in _list_requirements(matter):
        text = term.written.text
        is_programme = bool(_PROGRAMME_TAGS & set(term.written.tags)) or bool(_PROGRAMME.search(text))
        if is_programme and term.term.availability_confirmed is not Answer.YES:
            yield matter.ask(
                "T20",
                f"{term.label}: that the programme or treatment is to be had, suits the defendant and is "
                "consented to is not confirmed. Ask the provider in writing.",
                f"{term.where}/availability_confirmed",
                [term.term.id],
            )
        if _TREATMENT.search(text):
            yield matter.warn(
                "T20",
                f"{term.label} orders treatment, to which a person has to consent. Ask for one "
                "appointment of assessment instead.",
                f"{term.where}/text",
                [term.term.id],
            )


def assess_interim_periods(matter: Matter) -> Iterator[Finding]:
    """T25: a term of an interim order does not outlive the order."""
    end = _find_interim_end(matter) if matter.is_interim_alone else None
    for term in matter.terms if end is not None else ():
        until = term.term.period.until if term.term.period else None
        if until is not None and end is not None and until > end:
            yield matter.block(
                "T25",
                f"{term.label} would last until {say_day(until)}, after the interim order itself ends on "
                f"{say_day(end)}. Shorten it or ask for more days.",
                f"{term.where}/period",
                [term.term.id],
            )


def _find_interim_end(matter: Matter) -> date | None:
    interim, hearing = matter.case.interim, matter.find_hearing(HearingKind.INTERIM)
    begins = interim.begins_on or (hearing.on if hearing else matter.today)
    return (
        None if interim.period_days is None else interim_end(matter.law, begins, interim.period_days).last_day
    )


def assess_interim_width(matter: Matter) -> Iterator[Finding]:
    """T42: an interim order asks for no more than the full one, and for no long programme."""
    for term in matter.terms:
        if not term.in_interim:
            continue
        if not term.term.in_full:
            yield matter.warn(
                "T42",
                f"{term.label} is asked for in the interim order but not in the full one. Say why it is "
                "needed only now, or ask for it in both.",
                f"{term.where}/in_full",
                [term.term.id],
            )
        is_programme = _PROGRAMME_TAGS & set(term.written.tags) or _PROGRAMME.search(term.written.text)
        if term.term.kind is TermKind.REQUIREMENT and is_programme and _LONG.search(term.written.text):
            yield matter.warn(
                "T42",
                f"{term.label} asks for a long programme in an interim order, which soon ends. Keep it "
                "for the full order.",
                f"{term.where}/in_interim",
                [term.term.id],
            )


TERMS_DUTIES: tuple[Check, ...] = (
    assess_supervisors,
    assess_attendance,
    assess_availability,
    assess_interim_periods,
    assess_interim_width,
)
