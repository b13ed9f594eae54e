"""What every check looks at: the case with its terms, its served texts and the law, worked out once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from spo_builder.case.proceedings import ApplicationKind, HearingKind
from spo_builder.findings import Finding, Outcome, Severity
from spo_builder.law.reference import LegalReference

if TYPE_CHECKING:
    from datetime import date

    from spo_builder.case.incidents import Incident
    from spo_builder.case.proceedings import Hearing
    from spo_builder.case.record import CaseRecord
    from spo_builder.case.terms_sought import TermSought
    from spo_builder.checks.served_text import ServedText
    from spo_builder.law.pack import LawPack
    from spo_builder.terms.catalogue import Catalogue
    from spo_builder.terms.of_case import CaseTerm

# Rules of practice on the whole set of terms that law.md does not number; each never blocks.
_PRACTICE: Final = {
    "chk.red_no_advice": "practice on terms that need legal advice",
    "chk.too_many": "practice on the number of terms",
    "chk.drift": "practice on edited catalogue wording",
}


@dataclass(frozen=True, slots=True)
class TermInHand:
    """A term that this application asks for.

    Attributes:
        index: its place in the record's list, for pointers.
        written: the term as it will stand in the order.
        in_interim: asked for in the interim order of this application.
        in_full: asked for in the full order of this application.
        is_apart: numbered in the full order only, while an interim order is also asked for.
    """

    index: int
    written: CaseTerm
    in_interim: bool
    in_full: bool
    is_apart: bool = False

    @property
    def term(self) -> TermSought:
        """Return the term as it is recorded."""
        return self.written.term

    @property
    def where(self) -> str:
        """Return the pointer to the term."""
        return f"/terms/{self.index}"

    @property
    def label(self) -> str:
        """Return how a message names the term: "Term 3", or the number in the full order."""
        return f"Term {self.written.number}{' of the full order' if self.is_apart else ''}"


@dataclass(frozen=True, slots=True)
class Matter:
    """One case under check.

    Attributes:
        case: the record.
        law: the law pack.
        today: the day for which it is checked.
        terms: the terms that this application asks for, interim numbering first.
        served: every text that a served document prints.
        numbers: the number of each incident in the chronology, by its id.
        catalogue: the catalogue that the terms were rendered from.
    """

    case: CaseRecord
    law: LawPack
    today: date
    terms: tuple[TermInHand, ...]
    served: tuple[ServedText, ...]
    numbers: Mapping[str, int]
    catalogue: Catalogue

    @property
    def kind(self) -> ApplicationKind:
        """Return which application this is."""
        return self.case.application.kind

    @property
    def is_interim_alone(self) -> bool:
        """Return whether only an interim order is applied for: thin evidence then warns (law.md 1.6)."""
        return self.kind is ApplicationKind.INTERIM_AFTER_FULL

    @property
    def asks_full(self) -> bool:
        """Return whether the full order is applied for here."""
        return not self.is_interim_alone

    def name_incidents(self, incident_ids: Iterable[str]) -> str:
        """Return "Incident 2" or "Incidents 2, 5 and 7"."""
        listed = sorted(self.numbers[incident_id] for incident_id in incident_ids)
        return f"Incident{'s' if len(listed) > 1 else ''} {join_words(map(str, listed))}"

    def list_incidents(self) -> tuple[tuple[str, Incident], ...]:
        """Return every incident with the pointer to it, in the order of the record."""
        return tuple((f"/incidents/{index}", incident) for index, incident in enumerate(self.case.incidents))

    def find_hearing(self, kind: HearingKind) -> Hearing | None:
        """Return the first listed hearing of this kind, or None."""
        hearings = [hearing for hearing in self.case.hearings if hearing.kind is kind]
        return min(hearings, key=lambda hearing: hearing.on, default=None)

    def get_reference(self, rule_id: str) -> LegalReference:
        """Return the law behind a rule."""
        label = _PRACTICE.get(rule_id)
        return self.law.get_reference(rule_id) if label is None else LegalReference(rule_id, label)

    def find(
        self,
        rule_id: str,
        severity: Severity,
        message: str,
        where: str,
        *,
        outcome: Outcome = Outcome.NOT_MET,
        evidence: Iterable[str] = (),
        match: str | None = None,
        suggestion: str | None = None,
    ) -> Finding:
        """Return a finding; the one place where an unverified rule is kept from blocking."""
        if severity is Severity.BLOCK and (rule_id in _PRACTICE or not self.law.can_block(rule_id)):
            severity = Severity.WARN
        return Finding(
            id=rule_id,
            outcome=outcome,
            severity=severity,
            message=message,
            where=where,
            reference=self.get_reference(rule_id),
            evidence=tuple(dict.fromkeys(evidence)),
            match=match,
            suggestion=suggestion,
        )

    def block(self, rule_id: str, message: str, where: str, evidence: Iterable[str] = ()) -> Finding:
        """Return that the facts go against a rule, so that the papers cannot be marked ready."""
        return self.find(rule_id, Severity.BLOCK, message, where, evidence=evidence)

    def miss(self, rule_id: str, message: str, where: str, evidence: Iterable[str] = ()) -> Finding:
        """Return that what a rule needs is missing, so that the papers cannot be marked ready."""
        return self.find(
            rule_id, Severity.BLOCK, message, where, outcome=Outcome.CANNOT_TELL, evidence=evidence
        )

    def warn(self, rule_id: str, message: str, where: str, evidence: Iterable[str] = ()) -> Finding:
        """Return something that the settling lawyer must consider."""
        return self.find(rule_id, Severity.WARN, message, where, evidence=evidence)

    def ask(self, rule_id: str, message: str, where: str, evidence: Iterable[str] = ()) -> Finding:
        """Return a question that nobody has answered and that the lawyer must consider."""
        return self.find(
            rule_id, Severity.WARN, message, where, outcome=Outcome.CANNOT_TELL, evidence=evidence
        )

    def note(self, rule_id: str, message: str, where: str, evidence: Iterable[str] = ()) -> Finding:
        """Return something good to know about what is still open."""
        return self.find(
            rule_id, Severity.INFO, message, where, outcome=Outcome.CANNOT_TELL, evidence=evidence
        )

    def meet(self, rule_id: str, message: str, where: str, evidence: Iterable[str] = ()) -> Finding:
        """Return that a condition is met, and by what."""
        return self.find(rule_id, Severity.INFO, message, where, outcome=Outcome.MET, evidence=evidence)

    def need(self, rule_id: str, message: str, where: str, evidence: Iterable[str] = ()) -> Finding:
        """Return that evidence is missing: a block, but on an interim order alone a warning (law.md 1.6)."""
        add = self.ask if self.is_interim_alone else self.miss
        return add(rule_id, message, where, evidence)


Check = Callable[[Matter], Iterable[Finding]]
"""One check: looks at the matter and yields what it finds; never stops the others."""


def is_blank(*texts: str) -> bool:
    """Return whether any of the texts is empty or only white space."""
    return any(not text.strip() for text in texts)


def join_words(words: Iterable[str], joiner: str = "and") -> str:
    """Return words as a person lists them: "2, 5 and 7"."""
    *first, last = words
    return f"{', '.join(first)} {joiner} {last}" if first else last
