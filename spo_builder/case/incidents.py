"""Incidents: the dated entries of the chronology, and who says what about each."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Self

from pydantic import model_validator

from spo_builder.case.answers import Answer
from spo_builder.case.ids import ExhibitRef, IncidentId, PersonRef
from spo_builder.case.moments import ClockTime, Day
from spo_builder.case.value import Line, Text, Value
from spo_builder.law.acts import ActCategory

if TYPE_CHECKING:
    from datetime import date


class Precision(StrEnum):
    """How exactly the time of an incident is known."""

    EXACT = "exact"
    DAY = "day"
    RANGE = "range"
    ABOUT = "about"
    MONTH = "month"


class When(Value):
    """When an incident happened: a day, a span of days, with times where they are known.

    Attributes:
        on: the day, or the first day of a span.
        until: the last day of a span; None for one day.
        at: the time on the first day, Europe/London.
        until_at: the time on the last day.
        precision: how exactly it is known.
    """

    on: Day
    until: Day | None = None
    at: ClockTime | None = None
    until_at: ClockTime | None = None
    precision: Precision = Precision.DAY

    @model_validator(mode="after")
    def _check_order(self) -> Self:
        if self.until is not None and self.until < self.on:
            message = "the last day is before the first day"
            raise ValueError(message)
        return self

    @property
    def last(self) -> date:
        """Return the last day of the span, or the day itself."""
        return self.until or self.on


class SourceKind(StrEnum):
    """How the court will learn a fact: from a witness who is called, or second-hand."""

    DIRECT = "direct"
    HEARSAY = "hearsay"
    MULTIPLE_HEARSAY = "multiple_hearsay"


class Weight(Value):
    """The six matters that bear on the weight of hearsay (Civil Evidence Act 1995 s4(2))."""

    reasonable_to_call: Text = ""
    contemporaneous: Text = ""
    multiple: Text = ""
    motive: Text = ""
    edited_or_joint: Text = ""
    circumstances: Text = ""


class Source(Value):
    """One person's account of an incident, and whether that person will be called.

    Attributes:
        kind: direct, hearsay or multiple hearsay.
        maker: who made the statement.
        told_to: who received it, when it comes second-hand.
        what: what the maker says, in a sentence that may be served.
        made_on: when the maker said it.
        why_not_called: why the maker will not be called (rule 3(4)(f)).
        weight: notes on weight.
    """

    kind: SourceKind
    maker: PersonRef
    told_to: PersonRef | None = None
    what: Text = ""
    made_on: Day | None = None
    why_not_called: Text = ""
    weight: Weight = Weight()


class Tie(StrEnum):
    """How an act is tied to the defendant."""

    SEEN = "seen"
    ADMITTED = "admitted"
    OWN_ACCOUNT = "own_account"
    DEVICE = "device"
    INFERENCE = "inference"
    NOT_ESTABLISHED = "not_established"
    NOT_ANSWERED = "not_answered"


class Incident(Value):
    """One dated entry of the chronology: an act or omission associated with stalking.

    Attributes:
        act_categories: examples of PHA 1997 s2A(3) that it is, or "other".
        other_reason: why an "other" act is associated with stalking.
        kinds: kinds of evidence in the words of the term catalogue (`evidence_kinds`).
        victim: at whom it was aimed; need not be a protected person.
        why_unwelcome_known: how the defendant knew or ought to know that it was unwelcome (s1(4)(b)).
        tie: how it is tied to the defendant, with `tie_reason` in words that may be served.
    """

    id: IncidentId
    when: When
    place: Text = ""
    country: Line = "England"
    act_categories: tuple[ActCategory, ...] = ()
    other_reason: Text = ""
    kinds: tuple[Line, ...] = ()
    description: Text = ""
    victim: PersonRef | None = None
    why_unwelcome_known: Text = ""
    looks_harmless: Answer = Answer.NOT_ANSWERED
    tie: Tie = Tie.NOT_ANSWERED
    tie_reason: Text = ""
    sources: tuple[Source, ...] = ()
    exhibits: tuple[ExhibitRef, ...] = ()
    reported_reference: Line = ""


class StopRequest(Value):
    """A clear request to stop that the defendant received."""

    on: Day
    how: Text = ""
    words: Text = ""
    by: PersonRef | None = None
    exhibit: ExhibitRef | None = None
