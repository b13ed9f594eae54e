"""The law pack: every rule and every changeable value of one jurisdiction, with dates and sources."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from spo_builder.errors import InputError
from spo_builder.law.pack_file import read_pack
from spo_builder.law.rule import Confidence
from spo_builder.resources import get_data_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from spo_builder.law.pack_value import PackValue
    from spo_builder.law.reference import LegalReference
    from spo_builder.law.rule import Rule

# One row per jurisdiction; each has a file and a folder of this name under `jurisdictions/`.
JURISDICTIONS = ("england_wales",)


class UnknownLawError(InputError, LookupError):
    """The law pack has no such rule or value, or it is not in force."""

    advice = "Look it up in the list of rules in force."


@dataclass(frozen=True, slots=True)
class LawPack:
    """One release of the law of one jurisdiction.

    Attributes:
        id: pack id, such as `ew-spo`.
        jurisdiction: "EW".
        version: release of the pack; a case keeps the one it was drafted under.
        status: in_force, pending, superseded or repealed.
        checked_on: day a person last checked the sources.
        review_due: day from which people are asked to check again.
        rules: every rule by id, in the order of the pack.
        values: every value by name, oldest period first.
    """

    id: str
    jurisdiction: str
    version: str
    status: str
    checked_on: date
    review_due: date
    rules: Mapping[str, Rule]
    values: Mapping[str, tuple[PackValue, ...]]

    def find_rule(self, rule_id: str) -> Rule | None:
        """Return the rule with this id, or None."""
        return self.rules.get(rule_id)

    def get_rule(self, rule_id: str) -> Rule:
        """Return the rule with this id.

        Raises:
            UnknownLawError: the pack has no such rule.
        """
        rule = self.rules.get(rule_id)
        if rule is None:
            message = f"The law pack {self.id} has no rule {rule_id}."
            raise UnknownLawError(message)
        return rule

    def get_reference(self, rule_id: str) -> LegalReference:
        """Return the pointer to a rule that a finding carries.

        Raises:
            UnknownLawError: no such rule, or one that is not commenced: it never prints.
        """
        rule = self.get_rule(rule_id)
        if rule.in_force_from is None:
            message = f"The rule {rule_id} is not in force and cannot be cited."
            raise UnknownLawError(message)
        return rule.get_reference()

    def is_in_force(self, rule_id: str, on: date) -> bool:
        """Return whether a rule is in force on its relevant date (order made, service, offence, ...)."""
        return self.get_rule(rule_id).is_in_force(on)

    def can_block(self, rule_id: str) -> bool:
        """Return whether a finding under this rule may block: never when unverified or not commenced."""
        rule = self.get_rule(rule_id)
        return rule.in_force_from is not None and rule.confidence is not Confidence.UNVERIFIED

    def rules_in_force(self, on: date) -> tuple[Rule, ...]:
        """Return the rules in force on a day."""
        return tuple(rule for rule in self.rules.values() if rule.is_in_force(on))

    def printable_rules(self, on: date) -> tuple[Rule, ...]:
        """Return the rules that may be shown on a day: commenced by then, ended ones included."""
        return tuple(
            rule
            for rule in self.rules.values()
            if rule.in_force_from is not None and rule.in_force_from <= on
        )

    def get_value(self, name: str, on: date | None = None) -> PackValue:
        """Return a value on its relevant date; a value that never changed needs no date.

        Raises:
            UnknownLawError: no such value, none on that day, or a day is needed to choose.
        """
        held = self.values.get(name, ())
        found = held if on is None else tuple(value for value in held if value.holds_on(on))
        if len(found) != 1:
            message = f"The law pack {self.id} has no single value {name} on {on or 'every day'}."
            raise UnknownLawError(message)
        return found[0]

    def is_review_due(self, today: date) -> bool:
        """Return whether a person should check the sources again."""
        return today >= self.review_due


@cache
def get_law_pack(jurisdiction: str = "england_wales") -> LawPack:
    """Return the law pack of a jurisdiction, read once.

    Raises:
        InputError: no such jurisdiction, or the pack has faults, all named.
    """
    if jurisdiction not in JURISDICTIONS:
        message = f"There is no law pack for {jurisdiction}."
        raise InputError(message, advice=f"Choose one of: {', '.join(JURISDICTIONS)}.")
    content = read_pack(get_data_file("law", "jurisdictions"), jurisdiction)
    head = content.head
    return LawPack(
        id=head.id,
        jurisdiction=head.jurisdiction,
        version=head.version,
        status=head.status,
        checked_on=head.checked_on,
        review_due=head.review_due,
        rules=content.rules,
        values=content.values,
    )
