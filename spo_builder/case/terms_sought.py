"""The prohibitions and requirements asked for, each with its reason, its evidence and its answers."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from spo_builder.case.answers import Answer, ConflictAnswer
from spo_builder.case.ids import (
    ExhibitRef,
    IncidentRef,
    OrderRef,
    OrderTermRef,
    PersonRef,
    ProtectedRef,
    TermId,
    TermRef,
)
from spo_builder.case.moments import ClockTime, Day
from spo_builder.case.value import Line, Text, Value


class TermKind(StrEnum):
    """What a term does to the defendant (s1(2))."""

    PROHIBITION = "prohibition"
    REQUIREMENT = "requirement"


class SlotFilling(Value):
    """What fills one placeholder of a catalogue term; only the field that its type needs is set."""

    name: Line
    people: tuple[PersonRef, ...] = ()
    texts: tuple[Line, ...] = ()
    number: int | None = None
    day: Day | None = None


class ChosenException(Value):
    """An exception of the catalogue, with its own placeholders."""

    id: Line
    values: tuple[SlotFilling, ...] = ()


class LocalityScope(StrEnum):
    """Whether a term is expressly limited to a locality (s2(4), s6(d))."""

    UK_WIDE = "uk_wide"
    LIMITED = "limited"
    NOT_STATED = "not_stated"


class Locality(Value):
    """Where a term has effect; a place named inside a term is not a limit of its locality."""

    scope: LocalityScope = LocalityScope.NOT_STATED
    text: Text = ""
    map_exhibit: ExhibitRef | None = None


class TermPeriod(Value):
    """A period of one term that differs from the order's (s3(3), s6(e)); one of the four is set."""

    days: int | None = Field(default=None, ge=1, le=36600)
    months: int | None = Field(default=None, ge=1, le=1200)
    years: int | None = Field(default=None, ge=1, le=100)
    until: Day | None = None


class Zone(Value):
    """What lies inside an exclusion zone; asked, never computed (T09, T10)."""

    contains_defendants_home: Answer = Answer.NOT_ANSWERED
    home_plan: Text = ""
    contains_needed_place: Answer = Answer.NOT_ANSWERED
    needed_places: Text = ""
    how_avoided: Text = ""


class Supervisor(Value):
    """Who receives or supervises what a requirement asks for (T18)."""

    post: Line = ""
    organisation: Line = ""
    contact: Line = ""
    confirmed: Answer = Answer.NOT_ANSWERED
    confirmation_reference: Line = ""


class Attendance(Value):
    """What, where, when and for how long, for a requirement to attend, report or surrender (T19)."""

    action: Line = ""
    place: Line = ""
    first_on: Day | None = None
    at: ClockTime | None = None
    deadline: Line = ""
    frequency: Line = ""
    ends: Line = ""


class Compatibility(Value):
    """Whether this term is compatible with one term of an earlier SPO (s2(7))."""

    earlier_order: OrderRef
    earlier_term: OrderTermRef
    compatible: Answer = Answer.NOT_ANSWERED
    explanation: Text = ""


class TermSought(Value):
    """One prohibition or requirement asked for.

    Attributes:
        template: id of the catalogue term, or None for free wording.
        catalogue_version: version of the catalogue that the term was written with.
        text: the edited or free wording, bare verb first; empty means the generated wording stands.
        tags: the author's tags for free wording.
        no_incident_reason: why no incident is linked, when none is.
        overlap_note: how the term stands beside bail or another order (T29).
        in_interim: asked for in the interim order.
        in_full: asked for in the full order.
    """

    id: TermId
    kind: TermKind
    template: Line | None = None
    catalogue_version: Line = ""
    values: tuple[SlotFilling, ...] = ()
    exceptions: tuple[ChosenException, ...] = ()
    text: Text = ""
    tags: tuple[Line, ...] = ()
    protects: tuple[ProtectedRef, ...] = ()
    necessity_reason: Text = ""
    incidents: tuple[IncidentRef, ...] = ()
    exhibits: tuple[ExhibitRef, ...] = ()
    no_incident_reason: Text = ""
    locality: Locality = Locality()
    period: TermPeriod | None = None
    religion: ConflictAnswer = ConflictAnswer()
    work: ConflictAnswer = ConflictAnswer()
    education: ConflictAnswer = ConflictAnswer()
    zone: Zone | None = None
    supervisor: Supervisor | None = None
    attendance: Attendance | None = None
    availability_confirmed: Answer = Answer.NOT_ANSWERED
    availability_note: Text = ""
    how_checked: Text = ""
    protected_person_view: Text = ""
    legal_advice: Text = ""
    compatibility: tuple[Compatibility, ...] = ()
    overlap_note: Text = ""
    in_interim: bool = False
    in_full: bool = True


class WordingOverride(Value):
    """A named lawyer clears a wording block for one exact text; void when the text changes (section 5)."""

    term: TermRef
    rule: Line
    text: Text
    lawyer: Line
    reasons: Text
    on: Day
