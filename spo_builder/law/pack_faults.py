"""What can be wrong with the rules and values of a law pack that each look right alone."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from spo_builder.errors import Fault
from spo_builder.law.rule import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from spo_builder.law.pack_value import PackValue
    from spo_builder.law.rule import Rule


def find_rule_faults(rules: Mapping[str, Rule]) -> Iterator[Fault]:
    """Yield a fault for each rule that says nothing, has no source or has impossible dates."""
    for rule in rules.values():
        for message in _judge_rule(rule):
            yield Fault(rule.id, message)


def _judge_rule(rule: Rule) -> Iterator[str]:
    if not rule.text.strip() and not rule.summary.strip():
        yield "the rule has neither text nor summary"
    if not rule.act.strip() or not rule.source.strip():
        yield "the rule names no act or no source"
    if rule.text and rule.confidence is not Confidence.VERIFIED:
        yield "only a rule whose source was read is quoted"
    if rule.in_force_from is None:
        if rule.in_force_to is not None or rule.commencement_source:
            yield "a rule that is not commenced has no end and no commencement source"
        return
    if not rule.commencement_source.strip():
        yield "the rule is in force but nothing says what commenced it"
    if rule.in_force_to is not None and rule.in_force_to < rule.in_force_from:
        yield "the rule ends before it begins"


def find_value_faults(
    values: Mapping[str, tuple[PackValue, ...]], rule_ids: AbstractSet[str]
) -> Iterator[Fault]:
    """Yield a fault for each value without a source or rule, and for periods that overlap."""
    for name, held in values.items():
        if not held:
            yield Fault(name, "the value has no entry")
        for value in held:
            if value.rule_id not in rule_ids:
                yield Fault(name, f"there is no rule {value.rule_id}")
            if not value.source.strip():
                yield Fault(name, "the value names no source")
        for earlier, later in pairwise(held):
            if earlier.until is None or later.since is None or later.since <= earlier.until:
                yield Fault(name, "the periods of the value overlap or are out of order")
