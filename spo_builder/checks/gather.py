"""Gathers what every check looks at: terms as rendered, served texts, the numbers of the incidents."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from spo_builder.case.proceedings import ApplicationKind
from spo_builder.checks.matter import Matter, TermInHand
from spo_builder.checks.served_text import ServedText, list_served_texts
from spo_builder.terms.of_case import render_case_terms

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from spo_builder.case.record import CaseRecord
    from spo_builder.law.pack import LawPack
    from spo_builder.terms.catalogue import Catalogue


def gather_matter(case: CaseRecord, law: LawPack, catalogue: Catalogue, today: date) -> Matter:
    """Return the case with everything that the checks need worked out once."""
    terms = tuple(_list_terms(case, catalogue))
    texts = (ServedText(f"{item.where}/text", item.written.text) for item in terms)
    ordered = sorted(case.incidents, key=lambda item: (item.when.on, item.when.at or time.min))
    return Matter(
        case=case,
        law=law,
        today=today,
        terms=terms,
        served=list_served_texts(case, texts),
        numbers={incident.id: number for number, incident in enumerate(ordered, 1)},
        catalogue=catalogue,
    )


def _list_terms(case: CaseRecord, catalogue: Catalogue) -> Iterator[TermInHand]:
    """Yield the terms of this application: the interim order's first, then those of the full one only."""
    kind = case.application.kind
    places = {term.id: index for index, term in enumerate(case.terms)}
    interim = render_case_terms(case, interim=True, catalogue=catalogue) if kind.has_interim else ()
    asks_full = kind is not ApplicationKind.INTERIM_AFTER_FULL
    full = render_case_terms(case, interim=False, catalogue=catalogue) if asks_full else ()
    in_full = {item.term.id for item in full}
    in_interim = {item.term.id for item in interim}
    for item in interim:
        yield TermInHand(places[item.term.id], item, in_interim=True, in_full=item.term.id in in_full)
    for item in full:
        if item.term.id not in in_interim:
            yield TermInHand(
                places[item.term.id], item, in_interim=False, in_full=True, is_apart=kind.has_interim
            )
