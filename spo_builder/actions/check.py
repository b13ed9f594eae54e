"""Checking a case: the law pack and the catalogue of today, held against one record and its edits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from spo_builder.checks import assess_case
from spo_builder.law.pack import get_law_pack
from spo_builder.terms.catalogue import get_catalogue

if TYPE_CHECKING:
    from datetime import date

    from spo_builder.case.record import CaseRecord
    from spo_builder.checks.assessment import Assessment


def check_case(case: CaseRecord, on: date) -> Assessment:
    """Return everything that the checks find in a case, as on a day, and how its edits have drifted."""
    law = get_law_pack()
    assessment = assess_case(case, law=law, catalogue=get_catalogue(), today=on)
    if not case.text_blocks:
        return assessment
    # Most cases have no edits; they do without loading what drafts the documents.
    from spo_builder.documents.text_drift import find_text_drift  # noqa: PLC0415 -- see the line above

    return replace(assessment, findings=(*assessment.findings, *find_text_drift(case, assessment, law)))
