"""The words of each term (law.md 5): the linter's findings, and what a settling lawyer has cleared.

A lawyer's clearance holds for one rule and one exact text. It turns a block into something to consider, which
says who cleared it and why; once the words change it counts no more, and a finding says that too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from spo_builder.checks.matter import Check, Matter, TermInHand, is_blank
from spo_builder.findings import Finding, Outcome, Severity
from spo_builder.law.deadline import say_day
from spo_builder.terms.lint import LintContext, lint_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.terms_sought import WordingOverride
    from spo_builder.terms.lint import WordingFinding


def assess_wording(matter: Matter) -> Iterator[Finding]:
    """T02 to T40: what the linter finds in each term; a block that a lawyer has cleared warns."""
    names = tuple(person.name.full for person in matter.case.persons if person.name.full)
    own = matter.case.defendant
    defendant = tuple(name for name in (own.name.full, *own.other_names) if name)
    for term in matter.terms:
        context = LintContext(names=names, tags=term.written.tags, defendant=defendant)
        for found in lint_text(term.written.text, term.term.kind, context).findings:
            yield _clear(matter, term, _report(matter, term, found))


def _report(matter: Matter, term: TermInHand, found: WordingFinding) -> Finding:
    """Return what the linter found as a finding of the case; a rule that is not verified never blocks."""
    severity, law = found.severity, matter.law
    if severity is Severity.BLOCK and not (law.find_rule(found.id) and law.can_block(found.id)):
        severity = Severity.WARN
    return Finding(
        id=found.id,
        outcome=Outcome.MET if severity is Severity.INFO else Outcome.NOT_MET,
        severity=severity,
        message=f"{term.label}: {found.message}",
        where=f"{term.where}/text",
        reference=found.reference,
        evidence=(term.term.id,),
        match=found.match,
        suggestion=found.suggestion or None,
    )


def _clear(matter: Matter, term: TermInHand, finding: Finding) -> Finding:
    """Return a block as a warning when a lawyer has cleared this rule for exactly these words."""
    if finding.severity is not Severity.BLOCK:
        return finding
    cleared = next(
        (
            override
            for override in matter.case.wording_overrides
            if override.term == term.term.id
            and override.rule == finding.id
            and _is_current(override, term)
            and _is_owned(override)
        ),
        None,
    )
    if cleared is None:
        return finding
    message = (
        f"{finding.message} {cleared.lawyer} cleared these words on {say_day(cleared.on)}: "
        f"{cleared.reasons.strip()}"
    )
    return replace(finding, severity=Severity.WARN, message=message)


def _is_current(override: WordingOverride, term: TermInHand) -> bool:
    return override.text == term.written.text


def _is_owned(override: WordingOverride) -> bool:
    """Return whether somebody stands behind a clearance, with reasons."""
    return not is_blank(override.lawyer, override.reasons)


def assess_clearances(matter: Matter) -> Iterator[Finding]:
    """law.md 5: a clearance of words that have changed since, or that nobody owns, does not count."""
    by_id = {term.term.id: term for term in matter.terms}
    for index, override in enumerate(matter.case.wording_overrides):
        term, where = by_id.get(override.term), f"/wording_overrides/{index}"
        rule_id = override.rule if matter.law.find_rule(override.rule) is not None else "s6.c"
        if term is None:
            continue
        if not _is_owned(override):
            yield matter.ask(
                rule_id,
                f"{term.label}: the clearance under {override.rule} names no lawyer or gives no reasons, "
                "so it does not count. Complete it.",
                where,
                [term.term.id],
            )
        elif not _is_current(override, term):
            yield matter.ask(
                rule_id,
                f"{term.label} has changed since {override.lawyer} cleared it under {override.rule} on "
                f"{say_day(override.on)}. The clearance no longer counts; ask again or take it out.",
                f"{where}/text",
                [term.term.id],
            )


TERMS_WORDING: tuple[Check, ...] = (assess_wording, assess_clearances)
