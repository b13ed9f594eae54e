"""Names about the grounds: risk, necessity, alternatives, the tests with their evidence."""

from dataclasses import dataclass
from typing import Annotated

from spo_builder.documents.vocabulary.says import Says


@dataclass(frozen=True, slots=True)
class RiskWords:
    """`risk`: the risk associated with stalking (s1(1)(b), s1(4))."""

    narrative: Annotated[str, Says("the risk, as it may be served", "")]
    paragraphs: Annotated[
        tuple[str, ...], Says("the same with its escalation, in the officer's words, one paragraph each")
    ]
    escalation: Annotated[str, Says("how it has changed; may be empty", "")]
    harm: Annotated[str, Says("kinds of harm", "physical and psychological harm")]
    harm_sentence: Annotated[
        str, Says("s1(4)(a) in one sentence", "The risk is of physical and psychological harm.")
    ]
    assessment: Annotated[str, Says("tool, date, assessor, outcome", "DARA, 26 November 2026: high.")]
    factors: Annotated[tuple[str, ...], Says("factors")]


@dataclass(frozen=True, slots=True)
class AlternativeWords:
    """One of `alternatives`."""

    kind: Annotated[str, Says("the other protection", "Bail")]
    available: Annotated[str, Says("whether it is available", "Yes")]
    why_not_enough: Annotated[str, Says("why it is not enough; may be empty", "")]


@dataclass(frozen=True, slots=True)
class NecessityWords:
    """`necessity`: why the order is necessary (s1(1)(c), s2(1)(c))."""

    narrative: Annotated[str, Says("why necessary", "")]
    paragraphs: Annotated[
        tuple[str, ...], Says("the same with proportionality, in the officer's words, one paragraph each")
    ]
    proportionality: Annotated[str, Says("why proportionate; may be empty", "")]


@dataclass(frozen=True, slots=True)
class CriterionWords:
    """One of `tests`: a limb of the Act with its facts, proof and gaps."""

    name: Annotated[str, Says("the limb", "Acts associated with stalking")]
    provision: Annotated[str, Says("where it stands", "s2(1)(a)")]
    facts: Annotated[str, Says("facts", "Incidents 1 to 8")]
    proof: Annotated[str, Says("proof", "TO/1, TO/2, RS/1")]
    gap: Annotated[str, Says("the gap, stated; may be empty", "Who controls the profile is not established.")]
