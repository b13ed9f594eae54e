"""Names the terms of a case by their numbers in both orders, for papers that speak of all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spo_builder.documents.parts.material import Material


def label_terms(material: Material) -> Mapping[str, str]:
    """Return "Term 3", or the number in each order where they differ, by the id of the term."""
    interim = {item.term.id: item.number for item in material.interim_terms}
    full = {item.term.id: item.number for item in material.full_terms}
    return {
        term.id: _say(interim.get(term.id), full.get(term.id), has_interim=material.has_interim)
        for term in material.case.terms
    }


def _say(interim: int | None, full: int | None, *, has_interim: bool) -> str:
    if interim is None and full is None:
        return "A term that is not asked for"
    if interim == full or not has_interim:
        return f"Term {full}"
    if full is None:
        return f"Interim term {interim}"
    return f"Full-order term {full}" if interim is None else f"Interim term {interim}, full-order term {full}"


def list_asked(material: Material) -> tuple[str, ...]:
    """Return the ids of the terms asked for, in the order of the schedule (D04)."""
    return tuple(dict.fromkeys(item.term.id for item in (*material.interim_terms, *material.full_terms)))
