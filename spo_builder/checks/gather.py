"""Gathers what every check looks at: terms as rendered, served texts, the numbers of the incidents."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from spo_builder.case.proceedings import ApplicationKind
from spo_builder.checks.matter import Matter, TermInHand
from spo_builder.checks.served_text import ServedText, list_served_texts
from spo_builder.terms.of_case import render_case_terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from spo_builder.case.record import CaseRecord
    from spo_builder.law.pack import LawPack
    from spo_builder.terms.catalogue import Catalogue
    from spo_builder.terms.of_case import CaseTerm


def gather_matter(case: CaseRecord, law: LawPack, catalogue: Catalogue, today: date) -> Matter:
    """Return the case with everything that the checks need worked out once."""
    interim = render_case_terms(case, interim=True, catalogue=catalogue)
    full = render_case_terms(case, interim=False, catalogue=catalogue)
    ordered = sorted(case.incidents, key=lambda item: (item.when.on, item.when.at or time.min))
    return Matter(
        case=case,
        law=law,
        today=today,
        terms=tuple(_list_terms(case, interim, full)),
        served=list_served_texts(case, _list_wordings(case, (*interim, *full))),
        numbers={incident.id: number for number, incident in enumerate(ordered, 1)},
        catalogue=catalogue,
    )


def _list_wordings(case: CaseRecord, written: Iterable[CaseTerm]) -> Iterator[ServedText]:
    """Yield the wording of every term of either order; the schedule prints both, whatever is applied for."""
    wordings = {item.term.id: item.text for item in written}
    for index, term in enumerate(case.terms):
        if term.id in wordings:
            yield ServedText(f"/terms/{index}/text", wordings[term.id])


def _list_terms(
    case: CaseRecord, interim: Iterable[CaseTerm], full: Iterable[CaseTerm]
) -> Iterator[TermInHand]:
    """Yield the terms of this application: the interim order's first, then those of the full one only."""
    kind = case.application.kind
    places = {term.id: index for index, term in enumerate(case.terms)}
    asked_now = interim if kind.has_interim else ()
    asked_for_long = () if kind is ApplicationKind.INTERIM_AFTER_FULL else full
    in_full = {item.term.id for item in asked_for_long}
    in_interim = {item.term.id for item in asked_now}
    for item in asked_now:
        yield TermInHand(places[item.term.id], item, in_interim=True, in_full=item.term.id in in_full)
    for item in asked_for_long:
        if item.term.id not in in_interim:
            yield TermInHand(
                places[item.term.id], item, in_interim=False, in_full=True, is_apart=kind.has_interim
            )
