"""The application, the court, the hearings, service, authority and the other orders in the field."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from spo_builder.case.answers import Answer
from spo_builder.case.ids import HearingId, OrderId, OrderTermId, PersonRef
from spo_builder.case.moments import ClockTime, Day, Moment
from spo_builder.case.people import Address
from spo_builder.case.value import Line, Text, Value


class ApplicationKind(StrEnum):
    """Which application this is."""

    FULL = "full"
    INTERIM_WITH_FULL = "interim_with_full"
    INTERIM_AFTER_FULL = "interim_after_full"

    @property
    def has_interim(self) -> bool:
        """Return whether an interim order is applied for."""
        return self is not ApplicationKind.FULL


class Notice(StrEnum):
    """Whether the defendant is told of the hearing beforehand; on notice is the rule (MCA 1980 s55(3))."""

    ON_NOTICE = "on_notice"
    WITHOUT_NOTICE = "without_notice"


class Application(Value):
    """The application as a whole.

    Attributes:
        made_on: date of this complaint; None until it is laid.
        main_made_on: date of the main complaint, for an interim application made later (s5(2)(b)).
        main_reference: the court's reference of the main complaint.
        main_applicant_force: force that made the main application; must be the applicant's (s5(2)).
        main_determined: whether the main application has been determined (s5(1)).
        without_notice_basis: legal basis, internal only; with the lawyer's name.
        full_and_frank: what must be said for the defendant when there is no notice.
    """

    kind: ApplicationKind = ApplicationKind.FULL
    notice: Notice = Notice.ON_NOTICE
    made_on: Day | None = None
    main_made_on: Day | None = None
    main_reference: Line = ""
    main_applicant_force: Line = ""
    main_determined: Answer = Answer.NOT_ANSWERED
    without_notice_basis: Text = ""
    without_notice_lawyer: Line = ""
    full_and_frank: Text = ""


class Applicant(Value):
    """The chief officer of police, by office; the officer in the case is a witness."""

    force: Line = ""
    address: Address = Address()
    email: Line = ""
    reference: Line = ""
    solicitor: Line = ""
    solicitor_email: Line = ""


class Court(Value):
    """The court that will hear the application."""

    name: Line = ""
    address: Address = Address()
    email: Line = ""
    is_youth_court: bool = False
    youth_court_reason: Text = ""
    in_wales: bool = False
    language: Line = "English"


class AuthorityForm(StrEnum):
    """How the authority to apply was given."""

    NONE = "none"
    ORAL = "oral"
    WRITTEN = "written"


class Authorisation(Value):
    """The decision that it appears to the chief officer that s1(1)(a) to (c) hold; internal (D20)."""

    form: AuthorityForm = AuthorityForm.NONE
    by: Line = ""
    rank: Line = ""
    on: Day | None = None
    at: ClockTime | None = None
    delegation_reference: Line = ""
    reasons: Text = ""
    alternatives: Text = ""
    proportionality: Text = ""
    recorded_by: Line = ""
    written_on: Day | None = None


class HearingKind(StrEnum):
    """What a hearing is for."""

    INTERIM = "interim"
    FULL = "full"
    DIRECTIONS = "directions"


class Hearing(Value):
    """A hearing that is listed or asked for."""

    id: HearingId
    kind: HearingKind
    on: Day
    at: ClockTime | None = None
    notice_proof: Text = ""
    time_estimate: Line = ""


class ServiceMethod(StrEnum):
    """Methods of service of the Magistrates' Courts Rules 1981: r99 for a summons, r115 for an order."""

    HAND = "hand"
    POST = "post"
    LEFT = "left"
    EMAIL = "email"
    ELECTRONIC_DEPOSIT = "electronic_deposit"
    CUSTODIAN = "custodian"
    DX = "dx"
    REPRESENTATIVE = "representative"
    COURT_DIRECTED = "court_directed"


class ServiceDocument(StrEnum):
    """What was served."""

    SUMMONS = "summons"
    EVIDENCE = "evidence"
    HEARSAY_NOTICE = "hearsay_notice"
    INTERIM_ORDER = "interim_order"
    FULL_ORDER = "full_order"


class ServiceEvent(Value):
    """One delivery of papers to the defendant, planned or done.

    Attributes:
        at: when it was done; None while it is planned.
        sent_on: the day of posting or sending, for deemed receipt.
        proof: how it is proved; empty means not proved.
    """

    document: ServiceDocument
    method: ServiceMethod
    address: Line = ""
    planned_on: Day | None = None
    at: Moment | None = None
    sent_on: Day | None = None
    by: PersonRef | None = None
    proof: Text = ""
    explanation_given: Text = ""


class OrderKind(StrEnum):
    """Orders and conditions that may already bind the defendant."""

    SPO = "spo"
    INTERIM_SPO = "interim_spo"
    BAIL = "bail"
    RESTRAINING_ORDER = "restraining_order"
    NON_MOLESTATION = "non_molestation"
    OCCUPATION = "occupation"
    DVPN = "dvpn"
    DVPO = "dvpo"
    DAPN = "dapn"
    DAPO = "dapo"
    SHPO = "shpo"
    CRIMINAL_BEHAVIOUR = "criminal_behaviour"
    LICENCE = "licence"
    CHILD_ARRANGEMENTS = "child_arrangements"
    OTHER = "other"


class OrderTerm(Value):
    """One term of an existing order, with tags of the catalogue for its subject."""

    id: OrderTermId
    text: Text
    tags: tuple[Line, ...] = ()


class ExistingOrder(Value):
    """An order or condition that already binds the defendant."""

    id: OrderId
    kind: OrderKind
    court: Line = ""
    reference: Line = ""
    made_on: Day | None = None
    ends_on: Day | None = None
    protects: tuple[PersonRef, ...] = ()
    terms: tuple[OrderTerm, ...] = ()


class CriminalStatus(StrEnum):
    """Where criminal proceedings stand."""

    NOT_ANSWERED = "not_answered"
    NONE = "none"
    UNDER_INVESTIGATION = "under_investigation"
    CHARGED = "charged"
    CONVICTED = "convicted"
    ACQUITTED = "acquitted"
    DISCONTINUED = "discontinued"


class Conviction(Value):
    """A recorded conviction that the applicant relies on."""

    what: Text
    on: Day | None = None
    court: Line = ""
    spent: Answer = Answer.NOT_ANSWERED
    cleared_by: Line = ""


class Criminal(Value):
    """The criminal position, which the application must state (sg.notalt)."""

    status: CriminalStatus = CriminalStatus.NOT_ANSWERED
    case_reference: Line = ""
    court: Line = ""
    summary: Text = ""
    why_order_still_needed: Text = ""
    next_date: Day | None = None
    lawyer_approves_service: Answer = Answer.NOT_ANSWERED
    convictions: tuple[Conviction, ...] = ()


class OtherProceedings(Value):
    """Family or other civil proceedings between the same people."""

    live: Answer = Answer.NOT_ANSWERED
    detail: Text = ""


class Interim(Value):
    """Why an interim order is appropriate now, and for how long (s5)."""

    what_changed: Text = ""
    why_now: Text = ""
    why_not_wait: Text = ""
    period_days: int | None = Field(default=None, ge=1, le=3660)
    until_further_order: bool = False
    begins_on: Day | None = None


class DurationKind(StrEnum):
    """How long an order has effect (s3(1))."""

    NOT_STATED = "not_stated"
    FIXED = "fixed"
    UNTIL_FURTHER_ORDER = "until_further_order"


class OrderSought(Value):
    """The full order asked for: its length and whether it replaces an interim order."""

    duration: DurationKind = DurationKind.NOT_STATED
    years: int | None = Field(default=None, ge=1, le=100)
    months: int | None = Field(default=None, ge=1, le=1200)
    days: int | None = Field(default=None, ge=1, le=36600)
    reason: Text = ""
    replaces_interim: Answer = Answer.NOT_ANSWERED
    expected_on: Day | None = None
    states_term_periods: bool = True


class Listing(Value):
    """What the court needs to list the case (D26)."""

    urgency: Text = ""
    time_estimate: Line = ""
    service_plan: Text = ""
    arrangements: Text = ""
    witnesses: Text = ""
    directions: tuple[Line, ...] = ()
    hearsay_time_reason: Text = ""
    hearsay_days_sought: int | None = Field(default=None, ge=0, le=60)
    costs_sought: Answer = Answer.NOT_ANSWERED


class WarningAnswer(Value):
    """The settling lawyer's answer to a warning that is still open at sign-off (law.md, how to read)."""

    rule: Line
    where: Line = ""
    reason: Text = ""


class LawyerReview(Value):
    """The settling lawyer; internal."""

    name: Line = ""
    organisation: Line = ""
    email: Line = ""
    approved_on: Day | None = None
    advice: Text = ""
    answers: tuple[WarningAnswer, ...] = ()


class CostItem(Value):
    """One item of the applicant's costs."""

    what: Line
    pence: int = Field(ge=0, le=100_000_000)


class Costs(Value):
    """What the applicant asks for in costs if the order is made (MCA 1980 s64(1); document D24)."""

    items: tuple[CostItem, ...] = ()
    note: Text = ""

    @property
    def pence(self) -> int:
        """Return the sum of the items."""
        return sum(item.pence for item in self.items)
