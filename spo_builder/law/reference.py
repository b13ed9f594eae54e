"""A pointer to the law behind a statement: the Act, the provision and the rule's id in the law pack."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LegalReference:
    """Where a rule or a finding comes from.

    Attributes:
        rule_id: id of the rule in the law pack, such as `s2.2` or `T06`.
        label: how a person cites it, such as "SPA 2019 s2(2)".
    """

    rule_id: str
    label: str

    def __str__(self) -> str:
        """Return the citation."""
        return self.label
