"""Very small and very large cases are drafted whole, with the right words for one and for many."""

from __future__ import annotations

import pytest

from spo_builder.documents.audience import Audience
from spo_builder.tools.docx_text import read_docx_text
from tests.documents.drafting import draft_case
from tests.documents.shapes import grow

D01 = "court/D01-complaint-for-a-stalking-protection-order.docx"
D05 = "court/D05-draft-interim-order.docx"
D10 = "court/D10-chronology.docx"


def _read(path: str, **size: int) -> str:
    return read_docx_text(draft_case(grow(**size), Audience.COURT).documents[path])


def test_one_protected_person_is_named_in_the_singular() -> None:
    text = _read(D01, persons=1)
    assert "Protected person\n" in text
    assert "Protected persons" not in text


def test_nine_protected_persons_are_all_named_in_the_plural() -> None:
    text = _read(D01, persons=9)
    assert "Protected persons\n" in text
    for name in ("Imogen Farrow", "Bryony Thackeray-Osgood", "Hester Wilding"):
        assert name in text


@pytest.mark.parametrize("count", [3, pytest.param(300, marks=pytest.mark.slow)])
def test_every_incident_stands_in_the_chronology(count: int) -> None:
    text = _read(D10, incidents=count)
    assert sum(f"Message {number}:" in text for number in range(1, count + 1)) == count


@pytest.mark.parametrize("count", [1, pytest.param(25, marks=pytest.mark.slow)])
def test_every_term_stands_in_the_order_with_its_own_number(count: int) -> None:
    lines = _read(D05, terms=count).splitlines()
    numbered = [line for line in lines if "\tcontact or attempt to contact" in line]
    assert [line.split(".\t")[0] for line in numbered] == [str(number) for number in range(1, count + 1)]


@pytest.mark.slow
def test_the_largest_case_is_drafted_for_every_audience() -> None:
    draft = draft_case(grow(persons=9, incidents=300, terms=25))
    assert {path.split("/")[0] for path in draft.documents} == {"court", "served", "internal"}
