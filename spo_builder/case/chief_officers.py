"""Other chief officers, and the consents that a later variation, renewal or discharge needs (s4, s14(1))."""

from __future__ import annotations

from enum import StrEnum

from spo_builder.case.answers import Answer
from spo_builder.case.moments import Day
from spo_builder.case.value import Line, Value


class Relevance(StrEnum):
    """Why a chief officer is a "relevant chief officer of police" (s14(1))."""

    RESIDENCE = "residence"
    BELIEVED_IN_AREA = "believed_in_area"
    APPLIED_FOR_ORDER = "applied_for_order"


class RelevantChiefOfficer(Value):
    """A chief officer whom the court must hear who wants to be heard (s4(2)(b)).

    Attributes:
        force: the force, whose chief officer it is.
        relevance: which limb of the definition; None while it is open.
        told_on: when notice was given.
        wants_to_be_heard: the answer.
    """

    force: Line
    relevance: Relevance | None = None
    told_on: Day | None = None
    wants_to_be_heard: Answer = Answer.NOT_ANSWERED


class Consents(Value):
    """Who consents to a discharge within two years of the making of the order (s4(4)(b))."""

    defendant: Answer = Answer.NOT_ANSWERED
    applicant_chief: Answer = Answer.NOT_ANSWERED
    original_chief: Answer = Answer.NOT_ANSWERED
    residence_chief: Answer = Answer.NOT_ANSWERED
