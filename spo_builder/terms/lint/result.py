"""What the linter is told about a term and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spo_builder.findings import Severity
    from spo_builder.law.reference import LegalReference


@dataclass(frozen=True, slots=True)
class LintContext:
    """What is known about a term besides its words.

    Attributes:
        names: names of the people of the case, so that a name is never read as a word.
        tags: the subjects of the term, from the catalogue's closed vocabulary.
        defendant: names of the defendant, whom a term may bind by name.
    """

    names: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    defendant: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WordingFinding:
    """One finding about the wording of a term.

    Attributes:
        id: the rule, such as `T04`; `avoid` for a phrase to avoid that falls under no numbered rule.
        severity: how much it matters.
        match: the words found, exactly as they stand in the text.
        span: where they stand in the text as given: start and end, in characters.
        message: why, in one plain sentence.
        reference: the authority.
        suggestion: a better wording, or what to do.
    """

    id: str
    severity: Severity
    match: str
    span: tuple[int, int]
    message: str
    reference: LegalReference
    suggestion: str


@dataclass(frozen=True, slots=True)
class LintResult:
    """What the linter says about one text.

    Attributes:
        findings: in the order in which the words stand in the text.
        not_run: the rules that need the case and so say nothing about bare text.
    """

    findings: tuple[WordingFinding, ...]
    not_run: tuple[str, ...]
