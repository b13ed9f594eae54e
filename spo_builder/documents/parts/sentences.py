"""Sentences that the officer's statement and the case summary share, each with its sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from spo_builder.documents.drafting.pointers import list_filled
from spo_builder.documents.drafting.sentences import fact, gap
from spo_builder.documents.parts.grounds import write_risk
from spo_builder.documents.parts.incidents import write_stop_requests

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spo_builder.case.incidents import Incident, StopRequest
    from spo_builder.case.terms_sought import TermSought
    from spo_builder.documents.drafting.sentences import Sentence
    from spo_builder.documents.parts.material import Material
    from spo_builder.documents.vocabulary.evidence import StopRequestWords

WORDLESS_FACT: Final = "There is a fact against the application; what it is, is not stated."


@dataclass(frozen=True, slots=True)
class ToldRequest:
    """A request to stop with its words and its place in the record.

    Attributes:
        request: as it is recorded.
        words: what documents print.
        where: pointer to it.
    """

    request: StopRequest
    words: StopRequestWords
    where: str

    @property
    def day(self) -> str:
        """Return its day, which names its paragraph."""
        return self.request.on.isoformat()

    @property
    def sources(self) -> tuple[str, ...]:
        """Return the pointers to what its sentence states."""
        return (f"{self.where}/on", *list_filled(self.where, self.request, "how", "words", "by"))


def list_requests(material: Material) -> tuple[ToldRequest, ...]:
    """Return the requests to stop, earliest first."""
    placed = sorted(enumerate(material.case.stop_requests), key=lambda row: row[1].on)
    return tuple(
        ToldRequest(request, words, f"/stop_requests/{index}")
        for (index, request), words in zip(placed, write_stop_requests(material), strict=True)
    )


def point_to_incidents(material: Material, incidents: Iterable[Incident], field: str = "") -> tuple[str, ...]:
    """Return the pointers to these incidents, or to one field of each."""
    return tuple(material.point_to("incidents", incident.id, field) for incident in incidents)


def say_assessment(material: Material, opening: str = "") -> Sentence:
    """Return with what, when and by whom the risk was assessed, or that this is not stated."""
    risk, said = material.case.risk, f"{opening}{write_risk(material).assessment}"
    if risk.tool or risk.on or risk.assessor:
        return fact(said, *list_filled("/risk", risk, "tool", "on", "assessor", "grade"))
    return gap(said, "/risk/tool")


def point_to_answer(material: Material, term: TermSought, label: str) -> tuple[str, ...]:
    """Return the pointers to the answer on religion, work or education of one term."""
    name = label.lower()
    where = material.point_to("terms", term.id, name)
    return list_filled(where, getattr(term, name), "answer", "how_avoided")
