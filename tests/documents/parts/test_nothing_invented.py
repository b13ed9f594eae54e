"""Every drafted sentence rests on the record: empty its source and the sentence goes or changes."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spo_builder.case.proceedings import Application, ApplicationKind
from spo_builder.case.record import CaseRecord
from spo_builder.documents.drafting.pointers import is_empty
from spo_builder.documents.drafting.sentences import SentenceKind
from tests.builders import a_case
from tests.building.everything import a_case_with_everything, turn_choices
from tests.documents.parts.emptying import draft_all, empty_at, resolve

if TYPE_CHECKING:
    from tests.documents.parts.emptying import Drafted

_GAP = re.compile(r"\b(?:no|not|none|nobody)\b", re.IGNORECASE)


@cache
def base(turn: int | None) -> CaseRecord:
    """Return one turn of the answers of the case with everything; the sound case for no turn."""
    return a_case() if turn is None else cast("CaseRecord", turn_choices(a_case_with_everything(), turn))


def list_sources(drafted: Drafted) -> list[str]:
    """Return every place that a sentence of either document names as its source."""
    return list(dict.fromkeys(place for item in drafted.values() for place in item.sources))


@cache
def list_base_sources(turn: int | None) -> list[str]:
    return list_sources(draft_all(base(turn)))


def without(case: CaseRecord, pointers: set[str]) -> CaseRecord:
    """Return the case with these places emptied, those that stand later first."""
    for pointer in sorted(pointers, key=_place, reverse=True):
        try:
            resolve(case, pointer)
        except (LookupError, AttributeError):
            continue
        case = empty_at(case, pointer)
    return case


def _place(pointer: str) -> list[tuple[int, str]]:
    return [(int(step), "") if step.isdecimal() else (-1, step) for step in pointer.split("/")]


def check_sources(case: CaseRecord) -> Drafted:
    """Hold every sentence to its kind, and return the paragraphs."""
    drafted = draft_all(case)
    for item in drafted.values():
        assert item.text
        for sentence in item.sentences:
            held = [resolve(case, pointer) for pointer in sentence.sources]
            if sentence.kind is SentenceKind.FACT:
                assert held, sentence
                assert not any(map(is_empty, held)), sentence
            elif sentence.kind is SentenceKind.GAP:
                assert held, sentence
                assert _GAP.search(sentence.text), sentence
            else:
                assert not held, sentence
    return drafted


def check_emptied(case: CaseRecord, before: Drafted, pointer: str) -> None:
    """Empty a source and see that no sentence that named it still says the same in its paragraph."""
    after = draft_all(empty_at(case, pointer))
    for key, item in before.items():
        still = {sentence.text for sentence in after[key].sentences} if key in after else set()
        for sentence in item.sentences:
            if sentence.kind is SentenceKind.FACT and pointer in sentence.sources:
                assert sentence.text not in still, (pointer, sentence)


@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_whatever_is_blank_every_fact_has_a_source_that_holds_it(data: st.DataObject) -> None:
    turn = data.draw(st.sampled_from([None, *range(9)]))
    blanked = without(base(turn), data.draw(st.sets(st.sampled_from(list_base_sources(turn)), max_size=20)))
    drafted = check_sources(blanked)
    left = list_sources(drafted)
    if left:
        check_emptied(blanked, drafted, data.draw(st.sampled_from(left)))


@pytest.mark.parametrize("turn", [None, *(pytest.param(turn, marks=pytest.mark.slow) for turn in (0, 4, 7))])
def test_each_source_carries_its_sentences(turn: int | None) -> None:
    case = base(turn)
    drafted = check_sources(case)
    for pointer in list_sources(drafted):
        check_emptied(case, drafted, pointer)


@pytest.mark.parametrize("kind", list(ApplicationKind))
def test_a_record_with_nothing_gives_only_gaps(kind: ApplicationKind) -> None:
    case = CaseRecord(reference="empty", application=Application(kind=kind))
    said = [sentence for item in check_sources(case).values() for sentence in item.sentences]
    facts = [sentence.text for sentence in said if sentence.kind is SentenceKind.FACT]
    # That the main application stands open is what the kind of application says.
    assert all("main application" in text for text in facts)
    assert len(facts) == (1 if kind.has_interim else 0)
    gaps = [sentence.text for sentence in said if sentence.kind is SentenceKind.GAP]
    assert "The officer in the case is not named yet." in gaps
    assert "No incident is recorded." in gaps
    assert "The risk is not described yet." in gaps
