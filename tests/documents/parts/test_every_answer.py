"""Whatever is answered, every part finds words for it, and none of them is broken."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, cast

import pytest

from spo_builder.case.record import CaseRecord
from spo_builder.documents.audience import Audience
from spo_builder.documents.context import build_context
from spo_builder.law.pack import get_law_pack
from tests.builders import a_case
from tests.building.everything import a_case_with_everything, turn_choices
from tests.documents.parts.gathering import an_assessment, list_strings

if TYPE_CHECKING:
    from spo_builder.documents.vocabulary.context import DocumentContext

# What no reader should meet: a Python value, a gap, a mark without its word, an empty bracket or quotation.
BROKEN = re.compile(
    r"(?<=[a-z,] )(?:None|True|False)\b|  |\(\)|“”| [,.;:)]|,,|,\.|\.\.|\( |^[,.;]|^ | $|[a-z]_[a-z]+\("
)
TURNS = range(9)


@cache
def build(turn: int | None, audience: Audience) -> DocumentContext:
    """Return the words of one turn of the answers; of an empty record for no turn."""
    case = CaseRecord(reference="empty")
    if turn is not None:
        case = cast("CaseRecord", turn_choices(a_case_with_everything(), turn))
    return build_context(case, an_assessment(), audience, get_law_pack())


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("turn", [None, *TURNS])
def test_no_words_are_broken(turn: int | None, audience: Audience) -> None:
    said = list_strings(build(turn, audience))
    broken = {where: text for where, text in said if BROKEN.search(text)}
    assert broken == {}


@pytest.mark.parametrize("audience", list(Audience))
def test_a_sound_case_says_nothing_is_missing(audience: Audience) -> None:
    context = build_context(a_case(), an_assessment(), audience, get_law_pack())
    lacking = re.compile(r"not stated|not entered|not named|not described|nobody named")
    found = {where: text for where, text in list_strings(context) if lacking.search(text)}
    assert found == {}
