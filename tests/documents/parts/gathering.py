"""Gathers the material of a test case for one audience, as the parts of a document read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.canonical import CaseVersion
from spo_builder.checks.assessment import Assessment
from spo_builder.documents.audience import Audience
from spo_builder.documents.parts.material import Material, gather_material
from spo_builder.law.pack import get_law_pack
from tests.builders import TODAY, a_case

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from spo_builder.case.record import CaseRecord


def gather(
    case: CaseRecord | None = None, audience: Audience = Audience.INTERNAL, on: date = TODAY
) -> Material:
    """Return what the parts read; nothing was found in the case, which no part but the banner looks at."""
    return gather_material(case or a_case(), an_assessment(on), audience, get_law_pack())


def an_assessment(on: date = TODAY) -> Assessment:
    """Return an assessment of a day without a finding."""
    return Assessment(
        reference="hexter", case_version=CaseVersion("0" * 64), law_pack="ew-spo", on=on, findings=()
    )


def list_strings(value: object) -> Iterator[tuple[str, str]]:
    """Yield every text of some words with where it stands in the vocabulary."""
    yield from _walk(value, "")


def _walk(value: object, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _walk(item, f"{where}[{index}]")
    else:
        for name in getattr(type(value), "__dataclass_fields__", ()):
            yield from _walk(getattr(value, name), f"{where}.{name}" if where else name)
