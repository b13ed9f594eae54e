"""Words of the disclosable risk summary (D12); the full assessment stays with the applicant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.documents.parts.grounds import write_risk
from spo_builder.documents.vocabulary.papers import AtRiskWords, RiskSummaryWords
from spo_builder.documents.wording.dates import say_date
from spo_builder.documents.wording.lists import capitalise, join_numbers, sentence, split_paragraphs
from spo_builder.documents.wording.names import get_name

if TYPE_CHECKING:
    from spo_builder.documents.parts.material import Material

NOT_STATED: Final = "Not stated"
LIMITS: Final = (
    "This is a summary made for these proceedings. The full assessment form is not annexed; it stays with "
    "the applicant unless the court directs otherwise. A grade is the view of the person who gave it: the "
    "applicant asks the court to look at the facts."
)


def write_risk_summary(material: Material) -> RiskSummaryWords:
    """Return tool, date, assessor, outcome, factors, harm and escalation."""
    risk = material.case.risk
    return RiskSummaryWords(
        tool=risk.tool or NOT_STATED,
        date=say_date(risk.on, NOT_STATED),
        assessor=risk.assessor or NOT_STATED,
        outcome=capitalise(risk.grade) or NOT_STATED,
        harm=write_risk(material).harm_sentence,
        factors=tuple(sentence(factor) for factor in risk.factors),
        narrative=split_paragraphs(risk.narrative) or ("The risk is not stated.",),
        escalation=split_paragraphs(risk.escalation),
        people=tuple(
            AtRiskWords(get_name(person), sentence(person.why_at_risk))
            for person in material.case.protected_persons
            if person.why_at_risk.strip()
        ),
        facts=_say_facts(material),
        limits=LIMITS,
    )


def _say_facts(material: Material) -> str:
    numbers = tuple(material.numbers.values())
    if not numbers:
        return "No incident is recorded."
    one = len(numbers) == 1
    which = "incident 1" if one else f"incidents {join_numbers(numbers)}"
    return f"The facts are {which} of the chronology (D10)."
