"""Statements, rewritten paragraphs and costs are part of the record, with their links."""

from __future__ import annotations

import pytest

from spo_builder.case.links import find_link_faults
from spo_builder.case.proceedings import CostItem, Costs
from spo_builder.case.statements import DraftedDocument, TextBlock, WitnessStatement
from tests.builders import a_case


def test_costs_are_summed() -> None:
    assert Costs().pence == 0
    assert (
        Costs(items=(CostItem(what="Fee", pence=28400), CostItem(what="Counsel", pence=50000))).pence == 78400
    )


@pytest.mark.parametrize(
    ("part", "place"),
    [
        ({"statements": [{"by": "nobody"}]}, "/statements/0/by"),
        ({"statements": [{"by": "defendant", "exhibits": ["none"]}]}, "/statements/0/exhibits/0"),
        ({"text_blocks": [{"document": "D07", "paragraph": "role", "by": "nobody"}]}, "/text_blocks/0/by"),
    ],
)
def test_a_link_that_leads_nowhere_is_told(part: dict[str, object], place: str) -> None:
    assert [fault.where for fault in find_link_faults({"reference": "x", **part})] == [place]


def test_they_stand_in_the_record() -> None:
    case = a_case(
        statements=(WitnessStatement(by="imogen", words="He wrote to me."),),
        text_blocks=(TextBlock(document=DraftedDocument.STATEMENT, paragraph="role", text="I am PC 0000."),),
    )
    assert case.statements[0].by == "imogen"
    assert case.text_blocks[0].document == "D07"
