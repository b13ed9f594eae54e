"""Runs every text rule over one term."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from spo_builder.findings import Severity
from spo_builder.law.pack import get_law_pack
from spo_builder.terms.lint.reading import read
from spo_builder.terms.lint.result import LintContext, LintResult, WordingFinding
from spo_builder.terms.lint.rules import RECORD_RULES, TEXT_RULES

if TYPE_CHECKING:
    from spo_builder.case.terms_sought import TermKind
    from spo_builder.law.reference import LegalReference
    from spo_builder.terms.lint.hit import Hit
    from spo_builder.terms.lint.reading import Reading
    from spo_builder.terms.lint.rules import TextRule

_RANK = {Severity.BLOCK: 0, Severity.WARN: 1, Severity.INFO: 2}
_NOTHING = LintContext()
_REMEMBERED = 256
# Nobody writes so long a term; reading stops here, and a finding says so.
LONGEST = 100_000


def lint_text(text: str, kind: TermKind | None = None, context: LintContext | None = None) -> LintResult:
    """Return what the drafting standards say of one term; the text itself is never altered.

    Args:
        text: the words of the term, with or without their lead-in.
        kind: prohibition or requirement; None when it is not known, and then read from the first words.
        context: names and subjects; nothing is known besides the words when None.
    """
    return _lint(text, kind, context or _NOTHING)


@lru_cache(maxsize=_REMEMBERED)
def _lint(text: str, kind: TermKind | None, context: LintContext) -> LintResult:
    """Return the same; a case is checked again at every change, and most of its terms stay as they are."""
    reading = read(text[:LONGEST], kind, context)
    found = [_report(text, reading, rule, hit) for rule in TEXT_RULES for hit in rule.find(reading)]
    if len(text) > LONGEST:
        found.append(_report_unread(text))
    return LintResult(_drop_repeated([each for each in found if each.match]), RECORD_RULES)


def _report(text: str, reading: Reading, rule: TextRule, hit: Hit) -> WordingFinding:
    span = reading.find_source(hit.start, hit.end)
    return WordingFinding(
        id=rule.id,
        severity=Severity.INFO if hit.is_limited else rule.severity,
        match=text[slice(*span)],
        span=span,
        message=rule.message,
        reference=_cite(rule.authority or rule.id),
        suggestion=rule.suggestion,
    )


def _report_unread(text: str) -> WordingFinding:
    """Return the finding that says where reading stopped: what is so long is no term."""
    span = (LONGEST, min(len(text), LONGEST + 40))
    return WordingFinding(
        id="T40",
        severity=Severity.WARN,
        match=text[slice(*span)],
        span=span,
        message=f"This text is far longer than a term; only its first {LONGEST:,} characters were read.",
        reference=_cite("T40"),
        suggestion="Give each term on its own.",
    )


@cache
def _cite(rule_id: str) -> LegalReference:
    return get_law_pack().get_reference(rule_id)


def _drop_repeated(found: list[WordingFinding]) -> tuple[WordingFinding, ...]:
    """Return the findings in the order of the text; of one rule's on the same words only the gravest."""
    kept: list[WordingFinding] = []
    taken: dict[str, list[tuple[int, int]]] = {}
    for each in sorted(found, key=lambda one: (_RANK[one.severity], one.span[0], -one.span[1])):
        spans = taken.setdefault(each.id, [])
        place = bisect_left(spans, each.span)
        if any(
            start < each.span[1] and each.span[0] < end for start, end in spans[max(0, place - 1) : place + 1]
        ):
            continue
        spans.insert(place, each.span)
        kept.append(each)
    return tuple(sorted(kept, key=lambda one: (one.span, one.id)))
