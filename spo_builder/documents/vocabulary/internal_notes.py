"""Names about the force's own notes: legal review, equality and Article 8; empty in every other copy."""

from dataclasses import dataclass
from typing import Annotated

from spo_builder.documents.vocabulary.says import Says


@dataclass(frozen=True, slots=True)
class ReviewRowWords:
    """One open finding with the lawyer's answer."""

    id: Annotated[str, Says("id of the rule", "T10")]
    message: Annotated[str, Says("what was found", "Term 3 closes a place that the defendant needs.")]
    reference: Annotated[str, Says("the law behind it", "SPA 2019 s2(3)(b)")]
    answer: Annotated[str, Says("the lawyer’s answer; “Not answered yet.” when open", "")]
    is_answered: Annotated[bool, Says("true: the lawyer has answered")]


@dataclass(frozen=True, slots=True)
class ClearedWords:
    """One wording that a named lawyer has cleared."""

    term: Annotated[str, Says("which term", "Term 3")]
    rule: Annotated[str, Says("the rule that was cleared", "T04")]
    text: Annotated[str, Says("the exact words", "")]
    by: Annotated[str, Says("who cleared it, and when", "A Lawyer, 26 November 2026")]
    reasons: Annotated[str, Says("why", "")]
    state: Annotated[str, Says("whether it still holds", "Holds for the words as they stand.")]


@dataclass(frozen=True, slots=True)
class ReviewWords:
    """`review`: the legal review note (D22); internal copy only, privileged."""

    lawyer: Annotated[str, Says("the settling lawyer", "A Lawyer, Force Legal Services")]
    approved: Annotated[str, Says("whether and when it was approved", "Not approved yet.")]
    headline: Annotated[str, Says("the state in one line", "NOT READY: 3 stops, 6 to consider")]
    blocks: Annotated[tuple[ReviewRowWords, ...], Says("what stops the papers")]
    warnings: Annotated[tuple[ReviewRowWords, ...], Says("what the lawyer answers")]
    cleared: Annotated[tuple[ClearedWords, ...], Says("wordings that were cleared")]
    advice: Annotated[tuple[str, ...], Says("advice, one paragraph each; may be empty")]
    term_advice: Annotated[tuple[str, ...], Says("advice on single terms, one each; may be empty")]


@dataclass(frozen=True, slots=True)
class NoteSectionWords:
    """One subject of the note."""

    heading: Annotated[str, Says("heading", "Equality")]
    paragraphs: Annotated[tuple[str, ...], Says("what is recorded, or that nothing is")]


@dataclass(frozen=True, slots=True)
class TermNoteWords:
    """What one term does to the defendant's religion, work and education."""

    term: Annotated[str, Says("which term", "Term 3: Mill Lane")]
    answers: Annotated[str, Says("the three answers", "Religion: no conflict. …")]


@dataclass(frozen=True, slots=True)
class ImpactWords:
    """`impact`: the equality, safeguarding and Article 8 note (D23); internal copy only."""

    sections: Annotated[tuple[NoteSectionWords, ...], Says("subjects with what is recorded")]
    terms: Annotated[tuple[TermNoteWords, ...], Says("religion, work and education, term by term")]
    considered: Annotated[str, Says("by whom and when", "Considered by DI 0000 Example on 27 November 2026.")]
