"""The desk fills planned documents, and its proofs find what is not there and what should not be."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from spo_builder.actions.check import check_case
from spo_builder.documents.audience import Audience
from spo_builder.documents.forms import FormsError, Pack
from spo_builder.documents.pack import DocumentPlan, PackSources, plan_documents
from spo_builder.law.pack import get_law_pack
from spo_builder.tools.word_desk import FormDesk
from tests.builders import TODAY, a_case
from tests.documents.drafting import DESK, FORMS
from tests.support.pictures import a_png

if TYPE_CHECKING:
    from pathlib import Path

WHEN = datetime(2026, 11, 27, tzinfo=UTC)


def _plan(form_id: str, audience: Audience = Audience.COURT) -> DocumentPlan:
    case = a_case()
    pictures = {exhibit.id: a_png(60, 40) for exhibit in case.exhibits}
    sources = PackSources(FORMS, get_law_pack(), pictures)
    plans = plan_documents(case, check_case(case, TODAY), audience, Pack.URGENT, sources)
    return next(plan for plan in plans if plan.form.id == form_id)


def test_a_filled_form_has_no_gap() -> None:
    plan = _plan("D05")
    assert DESK.find_gaps(plan, DESK.fill(plan, WHEN)) == ()


def test_a_required_value_that_is_not_printed_is_a_gap() -> None:
    plan = _plan("D05")
    document = DESK.fill(plan, WHEN)
    asked = replace(plan, required=(*plan.required, "words that stand nowhere " * 9))
    (gap,) = DESK.find_gaps(asked, document)
    assert gap.startswith("“words that stand nowhere")
    assert gap.endswith("…” is not in it.")


def test_a_tag_left_over_is_a_gap_unless_the_case_says_it() -> None:
    plan = _plan("D20", Audience.INTERNAL)
    said = replace(plan, context=replace(plan.context, case=replace(plan.context.case, title="{{ x }} v Y")))
    document = DESK.fill(said, WHEN)
    assert "{{ x }} v Y" in DESK.read_text(document)
    assert DESK.find_gaps(said, document) == ()
    assert "“{{” was left over from the form." in DESK.find_gaps(plan, document)


def test_descriptions_of_pictures_and_properties_are_read_as_well() -> None:
    plan = _plan("D05")
    text = DESK.read_text(DESK.fill(plan, WHEN))
    assert plan.form.title in text
    assert plan.context.form.case_line in text
    for shown in plan.context.maps:
        assert shown.picture is None or shown.picture.alt_text in text


def test_the_same_moment_gives_the_same_bytes_and_another_moment_others() -> None:
    plan = _plan("D03")
    assert DESK.fill(plan, WHEN) == DESK.fill(plan, WHEN)
    assert DESK.fill(plan, WHEN) != DESK.fill(plan, datetime(2026, 11, 28, tzinfo=UTC))


def test_a_missing_form_is_named(tmp_path: Path) -> None:
    with pytest.raises(FormsError) as caught:
        FormDesk(tmp_path).fill(_plan("D05"), WHEN)
    assert caught.value.faults[0].where == "D05-draft-interim-order.docx"
    assert "Put it back" in caught.value.faults[0].advice
