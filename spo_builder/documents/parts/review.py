"""Words of the legal review note (D22): open findings, the lawyer's answers, cleared wordings, advice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.documents.audience import Audience
from spo_builder.documents.parts.people import join_parts
from spo_builder.documents.parts.term_labels import label_terms
from spo_builder.documents.vocabulary.internal_notes import ClearedWords, ReviewRowWords, ReviewWords
from spo_builder.documents.wording.dates import say_date
from spo_builder.documents.wording.lists import sentence, split_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.proceedings import LawyerReview, WarningAnswer
    from spo_builder.case.terms_sought import WordingOverride
    from spo_builder.documents.parts.material import Material
    from spo_builder.findings import Finding

NOT_ANSWERED: Final = "Not answered yet."
NO_REVIEW: Final = ReviewWords(
    lawyer="",
    approved="",
    headline="",
    blocks=(),
    warnings=(),
    cleared=(),
    advice=(),
    term_advice=(),
)


def write_review(material: Material) -> ReviewWords:
    """Return the lawyer's note; privileged, so nothing of it stands in another copy."""
    if material.audience is not Audience.INTERNAL:
        return NO_REVIEW
    lawyer, assessment = material.case.lawyer, material.assessment
    return ReviewWords(
        lawyer=join_parts(lawyer.name, lawyer.organisation, lawyer.email) or "not named yet",
        approved=f"Approved on {say_date(lawyer.approved_on)}."
        if lawyer.approved_on
        else "Not approved yet.",
        headline=assessment.headline,
        blocks=tuple(_write_row(finding, lawyer) for finding in assessment.blocks),
        warnings=tuple(_write_row(finding, lawyer) for finding in assessment.warnings),
        cleared=tuple(_write_cleared(material, item) for item in material.case.wording_overrides),
        advice=split_paragraphs(lawyer.advice),
        term_advice=tuple(_say_term_advice(material)),
    )


def _write_row(finding: Finding, lawyer: LawyerReview) -> ReviewRowWords:
    given = [answer for answer in lawyer.answers if _answers(answer, finding) and answer.reason.strip()]
    return ReviewRowWords(
        id=finding.id,
        message=sentence(finding.message),
        reference=str(finding.reference),
        answer=" ".join(sentence(answer.reason) for answer in given) or NOT_ANSWERED,
        is_answered=bool(given),
    )


def _answers(answer: WarningAnswer, finding: Finding) -> bool:
    """Return whether an answer is to this finding; one without a place is to all of its rule."""
    return answer.rule == finding.id and answer.where in {"", finding.where}


def _write_cleared(material: Material, override: WordingOverride) -> ClearedWords:
    held = {
        item.text for item in (*material.interim_terms, *material.full_terms) if item.term.id == override.term
    }
    return ClearedWords(
        term=label_terms(material).get(override.term, "A term that is no longer in the case"),
        rule=override.rule,
        text=override.text,
        by=join_parts(override.lawyer, say_date(override.on)),
        reasons=sentence(override.reasons) or "No reasons are recorded.",
        state="Holds for the words as they stand."
        if override.text in held
        else "Void: the words have changed since.",
    )


def _say_term_advice(material: Material) -> Iterator[str]:
    labels = label_terms(material)
    for term in material.case.terms:
        if term.legal_advice.strip():
            yield f"{labels[term.id]}: {sentence(term.legal_advice)}"
