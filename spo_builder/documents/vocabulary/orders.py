"""Names about the orders asked for: terms, periods, localities, findings, notices, rights."""

from dataclasses import dataclass
from typing import Annotated

from spo_builder.documents.vocabulary.says import Says


@dataclass(frozen=True, slots=True)
class TermAnswerWords:
    """Religion, work or education: conflict with one term, and how it is avoided (s2(3), s5(4))."""

    label: Annotated[str, Says("Religion, Work or Education", "Work")]
    text: Annotated[str, Says("the answer as a sentence", "Conflict: he delivers there; the boundary …")]
    has_conflict: Annotated[bool, Says("true: answered yes")]
    is_answered: Annotated[bool, Says("true: answered, be it “not known after enquiry”")]


@dataclass(frozen=True, slots=True)
class TermWords:
    """One prohibition or requirement with everything that D04, D05 and D06 print of it."""

    number: Annotated[int, Says("number in this order", "1")]
    text: Annotated[str, Says("exact words after the lead-in, closed by a full stop", "contact or attempt …")]
    paragraphs: Annotated[tuple[str, ...], Says("the text, one paragraph each (listed exceptions apart)")]
    sentence: Annotated[str, Says("the words with their lead-in", "The defendant must not contact …")]
    kind: Annotated[str, Says("prohibition or requirement", "prohibition")]
    is_prohibition: Annotated[bool, Says("true: a prohibition")]
    title: Annotated[str, Says("short name", "No contact")]
    protects: Annotated[str, Says("whom it protects", "Tamsin Oakvale")]
    locality: Annotated[str, Says("locality in one sentence (s2(4))", "All parts of the United Kingdom.")]
    map_label: Annotated[str, Says("map that it refers to; may be empty", "Map A")]
    period: Annotated[str, Says("its period in one sentence (s3(3))", "The period of the order.")]
    has_own_period: Annotated[bool, Says("true: a period that differs from the order's")]
    necessity_reason: Annotated[str, Says("why it is necessary (s2(2)); may be empty", "")]
    incidents: Annotated[str, Says("numbers of the incidents behind it", "1, 2 and 7")]
    exhibits: Annotated[str, Says("exhibit marks behind it", "TO/1")]
    evidence: Annotated[str, Says("incidents and exhibits in one phrase", "Incidents 1, 2 and 7; TO/1")]
    answers: Annotated[tuple[TermAnswerWords, ...], Says("religion, work, education, in this order")]
    answers_text: Annotated[
        str, Says("the three answers in one paragraph", "Religion: not known after enquiry. …")
    ]
    how_checked: Annotated[str, Says("how keeping to it is checked; may be empty", "")]
    supervisor: Annotated[str, Says("who supervises or receives; may be empty", "")]
    attendance: Annotated[str, Says("what, where and when, for a requirement; may be empty", "")]
    view: Annotated[str, Says("the protected person's view of it; may be empty", "")]
    overlap: Annotated[str, Says("how it stands beside bail or another order; may be empty", "")]
    in_interim: Annotated[bool, Says("true: asked for in the interim order")]
    in_full: Annotated[bool, Says("true: asked for in the full order")]


@dataclass(frozen=True, slots=True)
class ScheduleRowWords:
    """One row of `schedule` (D04): a term with its numbers in both orders."""

    term: Annotated[TermWords, Says("the term")]
    interim_number: Annotated[str, Says("number in the interim order, or a dash", "3")]
    full_number: Annotated[str, Says("number in the full order, or a dash", "4")]
    interim_mark: Annotated[str, Says("Yes or No", "Yes")]
    full_mark: Annotated[str, Says("Yes or No", "Yes")]


@dataclass(frozen=True, slots=True)
class OrderWords:
    """`interim` and `full`: one proposed order."""

    is_sought: Annotated[bool, Says("true: this order is asked for")]
    is_interim: Annotated[bool, Says("true for `interim`")]
    name: Annotated[str, Says("name of the order", "interim stalking protection order")]
    heading: Annotated[str, Says("heading of the order", "Interim stalking protection order")]
    draft_marker: Annotated[
        str, Says("TB10", "DRAFT ORDER PROPOSED BY THE APPLICANT. NOT MADE BY THE COURT. …")
    ]
    made_on: Annotated[str, Says("s6(a): a blank that the court completes", "to be completed by the court")]
    section_intro: Annotated[
        str, Says("under which section it is made", "The court makes this order under …")
    ]
    findings: Annotated[str, Says("TB3", "The main application made on … has not been determined. …")]
    duration: Annotated[str, Says("TB4, s6(b)", "This interim order has effect for 56 days beginning with …")]
    length: Annotated[str, Says("length alone", "56 days")]
    begins: Annotated[str, Says("first day, or a blank", "1 December 2026")]
    ends: Annotated[str, Says("last day; empty when open or not known", "25 January 2027")]
    is_fixed_period: Annotated[bool, Says("true: a fixed period")]
    why_length: Annotated[str, Says("why this length; may be empty", "")]
    prohibitions_lead_in: Annotated[str, Says("lead-in", "The defendant must not:")]
    requirements_lead_in: Annotated[str, Says("lead-in", "The defendant must:")]
    terms: Annotated[tuple[TermWords, ...], Says("all terms: prohibitions, then requirements")]
    prohibitions: Annotated[tuple[TermWords, ...], Says("the prohibitions")]
    requirements: Annotated[tuple[TermWords, ...], Says("the requirements")]
    has_prohibitions: Annotated[bool, Says("true: at least one prohibition")]
    has_requirements: Annotated[bool, Says("true: at least one requirement")]
    first_requirement: Annotated[int, Says("number of the first requirement; 0 when none", "6")]
    count_sentence: Annotated[str, Says("how many terms", "Five prohibitions are sought for 56 days.")]
    locality: Annotated[str, Says("TB5, s6(d); a negative is stated", "None of the terms is limited to …")]
    term_periods: Annotated[str, Says("TB6, s6(e); a negative is stated", "No term is subject to a period …")]
    breach_notice: Annotated[str, Says("TB7", "If, without reasonable excuse, you breach this order …")]
    notification_heading: Annotated[str, Says("heading of the notice", "You must notify the police")]
    notification: Annotated[tuple[str, ...], Says("TB8a, TB8b or TB8c, one paragraph each")]
    rights: Annotated[tuple[str, ...], Says("TB9, one paragraph each")]
    replaces_interim: Annotated[bool, Says("true: replaces an interim order (TB8b)")]
    replaces_not_answered: Annotated[bool, Says("true: nobody has answered whether it does")]
    existing_order_note: Annotated[str, Says("earlier SPO and compatibility (s2(6), (7)); may be empty", "")]
    court_block: Annotated[
        tuple[str, ...], Says("labels that the court completes", "Date on which the order is made")
    ]
    what_changed: Annotated[str, Says("interim only: what has changed; may be empty", "")]
    why_now: Annotated[str, Says("interim only: why appropriate now (s5(3)); may be empty", "")]
    why_not_wait: Annotated[str, Says("interim only: why not wait; may be empty", "")]
