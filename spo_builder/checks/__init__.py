"""Shows whether the facts of a case prove the tests of the Act: every condition, term, date and leak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.canonical import get_case_version
from spo_builder.checks.assessment import Assessment
from spo_builder.checks.deadlines import DEADLINES
from spo_builder.checks.disclosure import DISCLOSURE
from spo_builder.checks.evidence import EVIDENCE
from spo_builder.checks.gather import gather_matter
from spo_builder.checks.procedure import PROCEDURE
from spo_builder.checks.safety import SAFETY
from spo_builder.checks.section_1 import SECTION_1
from spo_builder.checks.section_2 import SECTION_2
from spo_builder.checks.section_3 import SECTION_3
from spo_builder.checks.section_5 import SECTION_5
from spo_builder.checks.section_6 import SECTION_6
from spo_builder.checks.served import SERVED
from spo_builder.checks.served_words import SERVED_WORDS
from spo_builder.checks.terms_record import TERMS_RECORD
from spo_builder.checks.terms_wording import TERMS_WORDING

if TYPE_CHECKING:
    from datetime import date

    from spo_builder.case.record import CaseRecord
    from spo_builder.checks.matter import Check
    from spo_builder.law.pack import LawPack
    from spo_builder.terms.catalogue import Catalogue

__all__ = ["CHECKS", "Assessment", "assess_case"]

CHECKS: tuple[Check, ...] = (
    *SECTION_1,
    *SECTION_2,
    *SECTION_3,
    *SECTION_5,
    *SECTION_6,
    *TERMS_RECORD,
    *TERMS_WORDING,
    *EVIDENCE,
    *PROCEDURE,
    *DEADLINES,
    *DISCLOSURE,
    *SERVED,
    *SERVED_WORDS,
    *SAFETY,
)


def assess_case(case: CaseRecord, *, law: LawPack, catalogue: Catalogue, today: date) -> Assessment:
    """Return everything that every check finds; no check stops another.

    Args:
        case: the record.
        law: the law pack.
        catalogue: the catalogue of terms.
        today: the day for which the case is checked.
    """
    matter = gather_matter(case, law, catalogue, today)
    findings = tuple(finding for check in CHECKS for finding in check(matter))
    return Assessment(
        reference=case.reference,
        case_version=get_case_version(case),
        law_pack=f"{law.id} {law.version}",
        on=today,
        findings=findings,
    )
