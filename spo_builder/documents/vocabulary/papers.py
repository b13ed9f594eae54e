"""Names about the fuller papers: risk summary, skeleton argument, arrangements, costs, directions."""

from dataclasses import dataclass
from typing import Annotated

from spo_builder.documents.vocabulary.narrative import SectionWords
from spo_builder.documents.vocabulary.says import Says


@dataclass(frozen=True, slots=True)
class AtRiskWords:
    """One person at risk."""

    name: Annotated[str, Says("name in the form chosen for documents", "Tamsin Oakvale")]
    text: Annotated[str, Says("why at risk", "He has found her new route home.")]


@dataclass(frozen=True, slots=True)
class RiskSummaryWords:
    """`risk_summary`: what may be disclosed of the risk assessment (D12)."""

    tool: Annotated[str, Says("tool", "DARA and a risk formulation")]
    date: Annotated[str, Says("when it was made", "26 November 2026")]
    assessor: Annotated[str, Says("by whom", "DC 0000 Example")]
    outcome: Annotated[str, Says("the grade or outcome", "High")]
    harm: Annotated[str, Says("kinds of harm, in one sentence", "The risk is in respect of physical harm.")]
    factors: Annotated[tuple[str, ...], Says("factors, one each")]
    narrative: Annotated[tuple[str, ...], Says("the risk, one paragraph each")]
    escalation: Annotated[tuple[str, ...], Says("how it has changed, one paragraph each; may be empty")]
    people: Annotated[tuple[AtRiskWords, ...], Says("who is at risk, and why")]
    facts: Annotated[str, Says("where the facts stand", "The facts are incidents 1 to 8 of the …")]
    limits: Annotated[str, Says("that it is a summary", "This is a summary. The full assessment is not …")]


@dataclass(frozen=True, slots=True)
class TermMapWords:
    """One term of the skeleton argument's evidence map."""

    numbers: Annotated[str, Says("its number in each order", "Interim term 3, full-order term 4")]
    title: Annotated[str, Says("short name", "No contact")]
    reason: Annotated[str, Says("why it is necessary (s2(2)); “Not stated.” when open", "")]
    evidence: Annotated[str, Says("incidents and exhibits", "Incidents 1, 2 and 7; TO/1")]


@dataclass(frozen=True, slots=True)
class SkeletonWords:
    """`skeleton`: the skeleton argument (D17b)."""

    opening: Annotated[tuple[SectionWords, ...], Says("sections before the evidence map")]
    terms: Annotated[tuple[TermMapWords, ...], Says("evidence for each term")]
    closing: Annotated[tuple[SectionWords, ...], Says("sections after it, numbered on")]
    authorities: Annotated[tuple[str, ...], Says("authorities, one each")]
    settled_by: Annotated[str, Says("lawyer of the applicant; may be empty", "Force Legal Services")]


@dataclass(frozen=True, slots=True)
class ArrangementWords:
    """One arrangement asked for at court."""

    who: Annotated[str, Says("for whom", "Tamsin Oakvale")]
    need: Annotated[str, Says("who that is, and why", "Protected person, will attend.")]
    arrangement: Annotated[str, Says("what is asked for", "A screen and a separate entrance.")]


@dataclass(frozen=True, slots=True)
class ArrangementsWords:
    """`arrangements`: the request for court arrangements (D19); empty in a served copy."""

    rows: Annotated[tuple[ArrangementWords, ...], Says("one row for each person")]
    basis: Annotated[tuple[str, ...], Says("on what footing the court is asked, one paragraph each")]
    hearings: Annotated[tuple[str, ...], Says("for which hearings", "interim hearing: Tuesday 1 December …")]


@dataclass(frozen=True, slots=True)
class CostRowWords:
    """One item of costs."""

    number: Annotated[int, Says("row", "1")]
    what: Annotated[str, Says("the item", "Counsel’s fee for the interim hearing")]
    amount: Annotated[str, Says("pounds and pence", "£450.00")]


@dataclass(frozen=True, slots=True)
class CostsWords:
    """`costs`: the costs schedule (D24)."""

    sentence: Annotated[str, Says("whether costs are asked for", "The applicant asks for costs …")]
    basis: Annotated[tuple[str, ...], Says("the power and its limits, one paragraph each")]
    rows: Annotated[tuple[CostRowWords, ...], Says("the items")]
    total: Annotated[str, Says("the sum in pounds and pence", "£1,234.50")]
    note: Annotated[tuple[str, ...], Says("note, one paragraph each; may be empty")]


@dataclass(frozen=True, slots=True)
class DirectionGroupWords:
    """Directions on one subject."""

    heading: Annotated[str, Says("heading", "Hearsay")]
    items: Annotated[tuple[str, ...], Says("directions, one each")]


@dataclass(frozen=True, slots=True)
class DirectionsWords:
    """`directions`: the draft directions to the full hearing (D27)."""

    opening: Annotated[str, Says("what is proposed", "Until the full hearing the applicant proposes …")]
    groups: Annotated[tuple[DirectionGroupWords, ...], Says("directions by subject")]
    court_block: Annotated[tuple[str, ...], Says("labels that the court completes", "Date")]
