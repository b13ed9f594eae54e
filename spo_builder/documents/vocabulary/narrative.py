"""Names about what is told in prose: officer's statement, case summary, plain notice, sealed schedule."""

from dataclasses import dataclass
from typing import Annotated

from spo_builder.documents.vocabulary.says import Says


@dataclass(frozen=True, slots=True)
class ParagraphWords:
    """One numbered paragraph."""

    number: Annotated[int, Says("number", "7")]
    text: Annotated[str, Says("the paragraph", "I did not witness incident 5.")]
    sources: Annotated[
        str,
        Says(
            "where its facts stand in the record; empty in copies for court and service",
            "Source: incident 5 (/incidents/4)",
        ),
    ] = ""
    is_edited: Annotated[bool, Says("true: somebody has rewritten it; internal copy only")] = False


@dataclass(frozen=True, slots=True)
class SectionWords:
    """A heading with its numbered paragraphs."""

    heading: Annotated[str, Says("heading", "Other protection and why it is not enough")]
    paragraphs: Annotated[tuple[ParagraphWords, ...], Says("numbered on through the whole statement")]


@dataclass(frozen=True, slots=True)
class StatementWords:
    """`statement`: the officer's statement (D07)."""

    maker: Annotated[str, Says("who makes it", "PC 0000 Jo Penhallow")]
    maker_is_named: Annotated[bool, Says("true: the officer in the case is named")]
    occupation: Annotated[str, Says("occupation", "Police officer")]
    sections: Annotated[tuple[SectionWords, ...], Says("headings with paragraphs")]
    declaration: Annotated[str, Says("declaration above the signature", "I believe that what I say …")]


@dataclass(frozen=True, slots=True)
class ChronologyLineWords:
    """One line of a short chronology."""

    date: Annotated[str, Says("date", "25 November 2026")]
    text: Annotated[str, Says("what happened, short", "Followed her to a bus stop.")]


@dataclass(frozen=True, slots=True)
class SummaryTermWords:
    """One term on one line of the case summary."""

    number: Annotated[int, Says("number", "1")]
    text: Annotated[str, Says("the term", "contact or attempt to contact Tamsin Oakvale …")]
    evidence: Annotated[str, Says("evidence in one phrase", "Incidents 1, 2 and 7; TO/1")]


@dataclass(frozen=True, slots=True)
class SummaryWords:
    """`summary`: the case summary (D17a), two pages."""

    order_sought: Annotated[tuple[str, ...], Says("order sought, one paragraph each")]
    s5_answer: Annotated[tuple[str, ...], Says("why an interim order is appropriate now; empty without one")]
    chronology: Annotated[tuple[ChronologyLineWords, ...], Says("six lines at most")]
    tests: Annotated[tuple[str, ...], Says("the tests with their evidence, one paragraph each")]
    terms: Annotated[tuple[SummaryTermWords, ...], Says("terms of the order that the first hearing decides")]
    terms_heading: Annotated[str, Says("heading of the terms", "Interim terms sought")]
    against: Annotated[tuple[str, ...], Says("points against the applicant, one each")]
    directions: Annotated[tuple[str, ...], Says("directions asked for, one each")]
    service: Annotated[
        str, Says("service in one or two sentences", "Service of the summons is not yet proved. …")
    ]
    standard: Annotated[
        str,
        Says("standard of proof as a submission", "The applicant submits that the civil standard applies."),
    ]


@dataclass(frozen=True, slots=True)
class PlainNoticeWords:
    """`plain_notice`: the notice to the defendant in plain words (D28); no evidence in it."""

    greeting: Annotated[str, Says("to whom", "To Rowan Skerrick")]
    what_is_asked: Annotated[tuple[str, ...], Says("what is asked, one sentence each")]
    hearing: Annotated[tuple[str, ...], Says("when and where, one sentence each")]
    lawyer: Annotated[tuple[str, ...], Says("that a lawyer may help, one sentence each")]
    absence: Annotated[str, Says("what happens if absent", "If you do not come, the court may …")]
    no_contact: Annotated[str, Says("not to contact the protected person", "Do not contact Tamsin Oakvale …")]
    help: Annotated[tuple[str, ...], Says("interpreter, needs, whom to call, one sentence each")]
    not_yet: Annotated[str, Says("no order has been made", "No order has been made. The court will decide.")]


@dataclass(frozen=True, slots=True)
class ConfidentialRowWords:
    """One detail withheld from the defendant."""

    kind: Annotated[str, Says("what it is", "Home")]
    value: Annotated[str, Says("the detail")]
    note: Annotated[str, Says("note; may be empty", "")]


@dataclass(frozen=True, slots=True)
class ConfidentialPersonWords:
    """One person of the sealed schedule."""

    name: Annotated[str, Says("full name", "Tamsin Oakvale")]
    date_of_birth: Annotated[str, Says("date of birth; may be empty", "")]
    rows: Annotated[tuple[ConfidentialRowWords, ...], Says("the details")]


@dataclass(frozen=True, slots=True)
class ConfidentialScheduleWords:
    """`confidential_schedule` (D21): court and internal copies only; empty in a served copy."""

    is_present: Annotated[bool, Says("true: there is something to withhold and this copy may hold it")]
    handling: Annotated[str, Says("how the court is asked to keep it", "For the court only. …")]
    people: Annotated[tuple[ConfidentialPersonWords, ...], Says("people with their withheld details")]
