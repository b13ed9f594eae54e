"""What a form requires is read from the context, paragraph by paragraph."""

from __future__ import annotations

import pytest

from spo_builder.actions.check import check_case
from spo_builder.documents.audience import Audience
from spo_builder.documents.context import build_context
from spo_builder.documents.required import find_empty_names, list_required_values, read_name
from spo_builder.law.pack import get_law_pack
from tests.builders import TODAY, a_case

CONTEXT = build_context(a_case(), check_case(a_case(), TODAY), Audience.COURT, get_law_pack())


def test_a_list_gives_one_text_for_each_item() -> None:
    assert len(read_name(CONTEXT, "incidents[].particulars")) == len(a_case().incidents)


def test_values_are_listed_once() -> None:
    values = list_required_values(CONTEXT, ("court.name", "court.name", "defendant.name"))
    assert values == (CONTEXT.court.name, CONTEXT.defendant.name)


def test_what_prints_nothing_is_named() -> None:
    case = a_case().evolve(title="")
    context = build_context(case, check_case(case, TODAY), Audience.SERVED, get_law_pack())
    assert find_empty_names(context, ("court.name", "title.case_number")) == ("title.case_number",)


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(AttributeError):
        read_name(CONTEXT, "court.colour")
