"""Every name of the vocabulary has a type and a note, and a name without one is refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import pytest

from spo_builder.documents.vocabulary.listing import list_vocabulary
from spo_builder.documents.vocabulary.says import Says

ENTRIES = list_vocabulary()


def test_every_name_stands_once_with_its_meaning() -> None:
    names = [entry.name for entry in ENTRIES]
    assert len(names) == len(set(names)) > 300
    assert all(entry.meaning.strip() for entry in ENTRIES)


def test_a_group_stands_before_its_parts_and_a_list_is_marked() -> None:
    places = {entry.name: place for place, entry in enumerate(ENTRIES)}
    for name, place in places.items():
        owner = name.rpartition(".")[0]
        assert not owner or places[owner] < place
    lists = {entry.name for entry in ENTRIES if entry.name.endswith("[]")}
    assert lists == {entry.name for entry in ENTRIES if entry.type in {"list", "list of texts"}}


def test_only_the_types_that_a_form_can_use_are_there() -> None:
    assert {entry.type for entry in ENTRIES} == {
        "text",
        "flag",
        "number",
        "picture",
        "list",
        "list of texts",
        "group",
    }


@dataclass(frozen=True)
class Bare:
    """A group whose name has no note."""

    name: str


@dataclass(frozen=True)
class Odd:
    """A group whose name has a type that no form can use."""

    name: Annotated[dict[str, str], Says("what nobody can print")]


@pytest.mark.parametrize(("group", "fault"), [(Bare, "has no note"), (Odd, "unknown type")])
def test_a_name_that_no_form_can_use_is_refused(group: type, fault: str) -> None:
    with pytest.raises(TypeError, match=fault):
        list_vocabulary(group)
