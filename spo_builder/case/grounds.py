"""Why an order is asked for: risk, necessity and its alternatives, safety until the hearing, fairness."""

from __future__ import annotations

from enum import StrEnum

from spo_builder.case.answers import Answer
from spo_builder.case.ids import ContraryFactId, ContraryFactRef, DisclosureItemId, ExhibitRef, IncidentRef
from spo_builder.case.moments import Day
from spo_builder.case.value import Line, Text, Value


class HarmType(StrEnum):
    """In respect of what a risk may be (s1(4)(a))."""

    PHYSICAL = "physical"
    PSYCHOLOGICAL = "psychological"


class Risk(Value):
    """The risk associated with stalking, as it may be served; the full form stays internal."""

    tool: Line = ""
    on: Day | None = None
    assessor: Line = ""
    grade: Line = ""
    harm_types: tuple[HarmType, ...] = ()
    narrative: Text = ""
    escalation: Text = ""
    factors: tuple[Line, ...] = ()


class AlternativeKind(StrEnum):
    """Other protection that must be considered (s1.1.c.alt)."""

    BAIL = "bail"
    DVPN_DVPO = "dvpn_dvpo"
    DAPN_DAPO = "dapn_dapo"
    RESTRAINING_ORDER = "restraining_order"
    FAMILY_INJUNCTION = "family_injunction"
    SAFEGUARDING = "safeguarding"
    PROSECUTION = "prosecution"
    OTHER = "other"


class Alternative(Value):
    """One other way to protect, whether it is open here, and why it is not enough."""

    kind: AlternativeKind
    available: Answer = Answer.NOT_ANSWERED
    why_not_enough: Text = ""


class Necessity(Value):
    """Why the order is necessary, what else was considered, and proportionality."""

    narrative: Text = ""
    alternatives: tuple[Alternative, ...] = ()
    proportionality: Text = ""


class ProtectionKind(StrEnum):
    """What protects somebody until a court sits."""

    BAIL = "bail"
    DVPN_DAPN = "dvpn_dapn"
    SAFETY_PLAN = "safety_plan"
    OTHER = "other"


class Protection(Value):
    """One thing that protects the protected person until the hearing; internal."""

    kind: ProtectionKind
    detail: Text = ""
    until: Day | None = None


class SafetyContact(Value):
    """Who tells the protected person, when and how; internal."""

    who: Line = ""
    when: Line = ""
    safe_contact: Line = ""


class Safety(Value):
    """What keeps people safe until a court can sit; internal, never served."""

    immediate_danger: Answer = Answer.NOT_ANSWERED
    danger_action: Text = ""
    protections: tuple[Protection, ...] = ()
    tells_before_service: SafetyContact = SafetyContact()
    tells_after_hearing: SafetyContact = SafetyContact()
    referrals: tuple[Line, ...] = ()


class Impact(Value):
    """What the order means for people: equality, family life, children; internal (document D23)."""

    equality: Text = ""
    private_life: Text = ""
    children: Text = ""
    considered_by: Line = ""
    considered_on: Day | None = None


class ContraryKind(StrEnum):
    """A fact that helps the defendant or hurts the application."""

    REPLY = "reply"
    DENIAL = "denial"
    ALTERNATIVE_EXPLANATION = "alternative_explanation"
    INCONSISTENCY = "inconsistency"
    OTHER = "other"


class ContraryFact(Value):
    """Something that the court must hear although it does not help the applicant."""

    id: ContraryFactId
    kind: ContraryKind
    on: Day | None = None
    what: Text = ""
    answer: Text = ""
    exhibit: ExhibitRef | None = None
    incidents: tuple[IncidentRef, ...] = ()


class DisclosureItem(Value):
    """A row of the disclosure schedule.

    Attributes:
        what: the item in words that may be served.
        reason: why it is disclosed, or why it is withheld; for withheld items internal only.
        contrary_fact: the contrary fact that this row discloses.
    """

    id: DisclosureItemId
    what: Text
    exhibit: ExhibitRef | None = None
    contrary_fact: ContraryFactRef | None = None
    reason: Text = ""


class Disclosure(Value):
    """What is relied on, what helps the defendant, what is withheld (*Cleary*; document D25)."""

    adverse_material_considered: Answer = Answer.NOT_ANSWERED
    considered_by: Line = ""
    considered_on: Day | None = None
    relied: tuple[DisclosureItem, ...] = ()
    adverse: tuple[DisclosureItem, ...] = ()
    withheld: tuple[DisclosureItem, ...] = ()
    lawyer: Line = ""
