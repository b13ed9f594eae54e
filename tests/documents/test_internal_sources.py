"""The finished statement tells its sources in the internal copy, and in no other."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from spo_builder.case.statements import DraftedDocument, TextBlock
from spo_builder.documents.audience import Audience
from spo_builder.documents.forms import Pack
from spo_builder.documents.pack import PackSources, plan_documents
from spo_builder.law.pack import get_law_pack
from spo_builder.tools.docx_text import read_docx_text
from tests.builders import a_case
from tests.documents.drafting import DESK, FORMS
from tests.documents.parts.gathering import an_assessment


def fill(audience: Audience, form: str, *blocks: TextBlock) -> str:
    """Return the words of one filled form of the sound case."""
    sources = PackSources(FORMS, get_law_pack())
    case = a_case(text_blocks=blocks)
    plans = plan_documents(case, an_assessment(), audience, Pack.URGENT, sources)
    plan = next(plan for plan in plans if plan.form.id == form)
    document = DESK.fill(plan, datetime(2026, 11, 27, tzinfo=UTC))
    assert DESK.find_gaps(plan, document) == ()
    return read_docx_text(document)


@pytest.mark.parametrize("audience", list(Audience))
def test_sources_stand_below_the_paragraphs_of_the_internal_copy_alone(audience: Audience) -> None:
    block = TextBlock(document=DraftedDocument.STATEMENT, paragraph="risk.narrative", text="Mine.\nAnd more.")
    text = fill(audience, "D07", block)
    told = "Source: incident 2 (/incidents/1); Imogen Fairweather (/protected_persons/0); Caspian Thorne"
    assert (told in text) is (audience is Audience.INTERNAL)
    assert ("Rewritten by hand. Source: the risk (/risk)" in text) is (audience is Audience.INTERNAL)
    assert ("Source:" in text) is (audience is Audience.INTERNAL)
    assert "Mine." in text
    assert "And more." in text


def test_a_summary_without_its_standard_has_no_empty_row() -> None:
    plain = fill(Audience.COURT, "D17a")
    block = TextBlock(document=DraftedDocument.SUMMARY, paragraph="tests.standard")
    short = fill(Audience.COURT, "D17a", block)
    assert "civil standard" in plain
    assert "civil standard" not in short
    assert len(short.splitlines()) < len(plain.splitlines())
