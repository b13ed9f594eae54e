"""Fills every free text of a case with a word of its own, to see where each of them is printed."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING, Final, cast

from spo_builder.case.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.record import CaseRecord

# Words that choose something in the catalogue or the law; another word there would change the case's shape.
CHOOSING: Final = re.compile(
    r"/applicant/force|/terms/\d+/(?:template|catalogue_version|tags/\d+|values/\d+/name|exceptions/\d+/(?:id|values/\d+/name))"
    r"|/incidents/\d+/kinds/\d+|/existing_orders/\d+/terms/\d+/tags/\d+|/law_pack/.*|/reference"
    r"|/application/main_applicant_force|/text_blocks/\d+/paragraph"
    # Its generated wording is what is printed, with the words of its slots; the first holds people alone.
    r"|/terms/2/text|/terms/\d+/values/0/texts/0"
)
_CANARY: Final = re.compile(r"canary\d{4}x")


@dataclass(frozen=True, slots=True)
class Marked:
    """A case whose free texts are all canaries, with the pointer to each."""

    case: CaseRecord
    wheres: dict[str, str]


def mark_everything(case: CaseRecord) -> Marked:
    """Return the case with a canary in every free text that chooses nothing."""
    wheres: dict[str, str] = {}
    return Marked(cast("CaseRecord", _mark(case, "", wheres)), wheres)


def _mark(value: Value, where: str, wheres: dict[str, str]) -> Value:
    changes: dict[str, object] = {}
    for name, field in type(value).model_fields.items():
        held = getattr(value, name)
        if isinstance(held, Value):
            changes[name] = _mark(held, f"{where}/{name}", wheres)
        elif isinstance(held, tuple):
            is_open = "AfterValidator" in repr(field) and not CHOOSING.fullmatch(f"{where}/{name}/0")
            filled = held or (("",) if is_open else ())
            changes[name] = tuple(
                _mark(item, f"{where}/{name}/{index}", wheres)
                if isinstance(item, Value)
                else _fill(item, repr(field), f"{where}/{name}/{index}", wheres)
                for index, item in enumerate(filled)
            )
        else:
            changes[name] = _fill(held, repr(field), f"{where}/{name}", wheres)
    return value.evolve(**changes)


def _fill(held: object, field: str, where: str, wheres: dict[str, str]) -> object:
    """Return a canary for a free text, anything else as it is."""
    if type(held) is not str or "AfterValidator" not in field or CHOOSING.fullmatch(where):
        return held
    canary = f"canary{len(wheres):04d}x"
    wheres[canary] = where
    return f"{canary}.png" if "_check_inside_exhibits" in field else canary


def find_canaries(value: object) -> set[str]:
    """Return every canary that stands anywhere in a built vocabulary."""
    return {canary for text in _list_strings(value) for canary in _CANARY.findall(text)}


def _list_strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _list_strings(getattr(value, field.name))
    elif isinstance(value, tuple | list | frozenset):
        for item in value:
            yield from _list_strings(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _list_strings(key)
            yield from _list_strings(item)
