"""The only place where the actions meet the tools that open real files and programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.tools.case_folder import read_case_folder
from spo_builder.tools.samples import Sample, copy_sample, list_samples

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from spo_builder.checks.assessment import Assessment

__all__ = ["Sample", "check_case_folder", "copy_sample", "list_samples"]


def check_case_folder(folder: Path, on: date) -> Assessment:
    """Return the assessment of the case in a folder, as on a day."""
    from spo_builder.actions.check import check_case  # noqa: PLC0415 - start-up loads only what a command needs

    return check_case(read_case_folder(folder).record, on)
