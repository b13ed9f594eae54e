"""What the statute says, as dated data: references, rules, values and period arithmetic."""

from spo_builder.law.acts import ActCategory
from spo_builder.law.forces import Force, ForceKind, find_force, is_s14_force
from spo_builder.law.periods import clear_days_before, period_beginning_with, within_after
from spo_builder.law.reference import LegalReference

__all__ = [
    "ActCategory",
    "Force",
    "ForceKind",
    "LegalReference",
    "clear_days_before",
    "find_force",
    "is_s14_force",
    "period_beginning_with",
    "within_after",
]
