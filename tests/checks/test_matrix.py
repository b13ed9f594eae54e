"""The evidence matrix: what carries each limb and each term, and how firmly."""

from __future__ import annotations

from datetime import date

import pytest

from spo_builder.case.incidents import Incident, SourceKind, Tie, When
from spo_builder.checks.gather import gather_matter
from spo_builder.checks.matrix import Support, build_matrix, measure_support
from spo_builder.law.pack import get_law_pack
from spo_builder.terms.catalogue import get_catalogue
from tests.builders import TODAY, a_case, a_source, a_term, an_incident

HEARSAY = a_source(kind=SourceKind.HEARSAY, maker="neighbour", why_not_called="He is abroad.")


@pytest.mark.parametrize(
    ("incidents", "support"),
    [
        ((), Support.NOTHING),
        ((an_incident(sources=(), exhibits=()),), Support.NOTHING),
        ((an_incident(sources=(HEARSAY,), exhibits=()),), Support.HEARSAY_ONLY),
        ((an_incident(sources=(HEARSAY,)),), Support.ONE_SOURCE),
        ((an_incident(sources=(), exhibits=("if1",)),), Support.ONE_SOURCE),
        ((an_incident(exhibits=()),), Support.ONE_SOURCE),
        ((an_incident(),), Support.SEVERAL),
        ((an_incident(exhibits=()), an_incident(id="b", exhibits=())), Support.ONE_SOURCE),
        ((an_incident(sources=(a_source(), a_source(maker="neighbour")), exhibits=()),), Support.SEVERAL),
    ],
)
def test_support_is_measured_by_who_is_called_and_what_is_produced(
    incidents: tuple[Incident, ...], support: Support
) -> None:
    assert measure_support(incidents) is support


def test_rows_are_the_limbs_and_the_terms() -> None:
    matrix = build_matrix(gather_matter(a_case(), get_law_pack(), get_catalogue(), TODAY))
    assert [row.id for row in matrix.limbs] == ["s1.1.a", "s1.1.b", "s1.1.c"]
    assert [(row.id, row.label) for row in matrix.terms] == [
        ("contact", "Term 1"),
        ("home", "Term 2"),
        ("following-ban", "Term 3"),
    ]
    assert [cell.incident for cell in matrix.terms[0].cells] == ["messages", "following"]
    assert matrix.list_weak() == ()


def test_cells_stand_in_the_order_of_the_chronology() -> None:
    late = an_incident(id="late", when=When(on=date(2026, 11, 20)), tie=Tie.NOT_ESTABLISHED)
    early = an_incident(id="early", when=When(on=date(2026, 11, 1)))
    case = a_case(incidents=(late, early), terms=(a_term(incidents=()),))
    matrix = build_matrix(gather_matter(case, get_law_pack(), get_catalogue(), TODAY))
    assert [(cell.number, cell.incident, cell.is_tied) for cell in matrix.limbs[0].cells] == [
        (1, "early", True),
        (2, "late", False),
    ]
    # No term has an incident yet, so risk and necessity rest on all of them.
    assert [cell.incident for cell in matrix.limbs[2].cells] == ["early", "late"]


def test_what_rests_on_nothing_or_on_hearsay_alone_is_weak() -> None:
    thin = an_incident(id="thin", sources=(HEARSAY,), exhibits=())
    case = a_case(
        incidents=(an_incident(), thin), terms=(a_term(incidents=("thin",)), a_term(id="b", incidents=()))
    )
    matrix = build_matrix(gather_matter(case, get_law_pack(), get_catalogue(), TODAY))
    assert [(row.id, row.support) for row in matrix.list_weak()] == [
        ("s1.1.b", Support.HEARSAY_ONLY),
        ("s1.1.c", Support.HEARSAY_ONLY),
        ("contact", Support.HEARSAY_ONLY),
        ("b", Support.NOTHING),
    ]
