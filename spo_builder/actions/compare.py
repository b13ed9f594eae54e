"""Comparing two versions of a case: what changed, in words that may be forwarded without harm."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from spo_builder.case.canonical import get_case_version
from spo_builder.case.differences import compare_cases
from spo_builder.checks.leaks import find_leaks
from spo_builder.checks.protected_facts import get_protected_facts

if TYPE_CHECKING:
    from collections.abc import Callable

    from spo_builder.case.differences import Difference
    from spo_builder.case.record import CaseRecord

KEPT: Final = "[kept from the defendant]"
"""Stands for words of a free text that hold a protected fact."""

_MOST_ROUNDS = 8


@dataclass(frozen=True, slots=True)
class CaseVersionWords:
    """One of the two versions, as the head of a comparison names it.

    Attributes:
        reference: the case's own reference.
        title: its title; may be empty.
        version: SHA-256 of the record, hexadecimal.
    """

    reference: str
    title: str
    version: str


@dataclass(frozen=True, slots=True)
class CaseComparison:
    """What changed from one version of a case to another; internal.

    Attributes:
        old: the earlier version.
        new: the later version.
        differences: every change, in the order of the record.
    """

    old: CaseVersionWords
    new: CaseVersionWords
    differences: tuple[Difference, ...]


def compare_records(old: CaseRecord, new: CaseRecord) -> CaseComparison:
    """Return what changed from the old record to the new one.

    What either record keeps from the defendant is repeated nowhere, not even where a free text mentions it.
    """
    mask = build_mask(old, new)
    differences = compare_cases(old, new, mask=mask)
    return CaseComparison(
        _describe(old), _describe(new), tuple(_mask_again(difference, mask) for difference in differences)
    )


def build_mask(*cases: CaseRecord) -> Callable[[str], str]:
    """Return a function that takes out of a text whatever one of the cases keeps from the defendant."""
    facts = tuple(dict.fromkeys(fact for case in cases for fact in get_protected_facts(case)))

    def mask(text: str) -> str:
        for _ in range(_MOST_ROUNDS):
            leaks = find_leaks(text, facts)
            if not leaks:
                return text
            # The longest first: a street within an address goes with the address.
            for match in sorted({leak.match for leak in leaks}, key=len, reverse=True):
                text = text.replace(match, KEPT)
        return KEPT

    return mask


def _mask_again(difference: Difference, mask: Callable[[str], str]) -> Difference:
    """Return the difference with its links and names masked too: a name may be hidden in one version only."""
    return replace(
        difference,
        place=mask(difference.place),
        old=mask(difference.old),
        new=mask(difference.new),
    )


def _describe(case: CaseRecord) -> CaseVersionWords:
    return CaseVersionWords(case.reference, case.title, str(get_case_version(case)))
