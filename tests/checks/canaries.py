"""Fills every free text of a case with a word of its own, to see where each of them is printed."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final, cast
from zlib import crc32

from spo_builder.case.answers import Answer, Known
from spo_builder.case.exhibits import ExhibitKind, Serving
from spo_builder.case.grounds import ContraryKind, Disclosure, DisclosureItem
from spo_builder.case.incidents import SourceKind, Weight
from spo_builder.case.people import OtherRole
from spo_builder.case.proceedings import Conviction, ExistingOrder, OrderKind, OrderTerm, OtherProceedings
from spo_builder.case.terms_sought import (
    Attendance,
    Compatibility,
    Locality,
    LocalityScope,
    Supervisor,
    Zone,
)
from spo_builder.case.value import Value
from tests.builders import (
    a_case,
    a_confidential_value,
    a_contrary_fact,
    a_criminal_position,
    a_protected_person,
    a_requirement,
    a_source,
    a_term,
    an_exhibit,
    an_incident,
    another_person,
    people_slot,
    some_incidents,
    text_slot,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.record import CaseRecord

# Words that choose something in the catalogue or the law; another word there would change the case's shape.
CHOOSING: Final = re.compile(
    r"/applicant/force|/terms/\d+/(?:template|catalogue_version|tags/\d+|values/\d+/name|exceptions/.*)"
    r"|/incidents/\d+/kinds/\d+|/existing_orders/\d+/terms/\d+/tags/\d+|/law_pack/.*|/reference"
    r"|/application/main_applicant_force"
    # Its generated wording is what is printed, with the words of its slots; the first holds people alone.
    r"|/terms/2/text|/terms/\d+/values/0/texts/0"
)
_CANARY: Final = re.compile(r"canary\d{4}x")


def a_case_with_everything() -> CaseRecord:
    """Return a case in which every part of the record is used at least once."""
    told = a_source(kind=SourceKind.HEARSAY, maker="neighbour", told_to="oic", weight=Weight())
    row = DisclosureItem(id="row", what="w")
    limited = Locality(scope=LocalityScope.LIMITED, map_exhibit="map")
    earlier = ExistingOrder(
        id="spo1", kind=OrderKind.SPO, made_on=date(2026, 1, 5), terms=(OrderTerm(id="t1", text="t"),)
    )
    return a_case(
        people=(
            another_person(details=(a_confidential_value(),)),
            another_person(id="friend", role=OtherRole.SUPPORTER),
        ),
        protected_persons=(
            a_protected_person(
                details=(a_confidential_value(), a_confidential_value(known_to_defendant=Known.YES))
            ),
        ),
        incidents=(*some_incidents(), an_incident(id="heard", sources=(told,))),
        exhibits=(
            an_exhibit(),
            an_exhibit(
                id="redacted", mark="IF/2", serving=Serving.REDACTED, file="a.png", redacted_file="b.png"
            ),
            an_exhibit(id="kept", mark="IF/3", serving=Serving.NOT_SERVED, file="c.png"),
            an_exhibit(id="map", mark="IF/4", kind=ExhibitKind.MAP, map_streets=("s",), file="d.png"),
        ),
        contrary_facts=(a_contrary_fact(), a_contrary_fact(id="reply", kind=ContraryKind.REPLY)),
        disclosure=Disclosure(
            adverse_material_considered=Answer.YES,
            relied=(row,),
            adverse=(row.evolve(id="two"),),
            withheld=(row.evolve(id="three"),),
        ),
        terms=(
            a_term(),
            a_term(id="free", template=None, text="t", locality=limited, zone=Zone()),
            a_term(
                id="known",
                template="loc.home_known",
                values=(people_slot("protected", "imogen"), text_slot("place", "p")),
                exceptions=(),
            ),
            a_requirement(
                in_interim=True,
                supervisor=Supervisor(),
                attendance=Attendance(),
                compatibility=(Compatibility(earlier_order="spo1", earlier_term="t1"),),
            ),
        ),
        existing_orders=(earlier,),
        criminal=a_criminal_position(
            convictions=(Conviction(what="c", spent=Answer.NO), Conviction(what="d", spent=Answer.YES))
        ),
        other_proceedings=OtherProceedings(live=Answer.YES),
    )


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


def turn_choices(value: Value, turn: int, where: str = "") -> Value:
    """Return a part of the record in which every answer, kind and switch takes one of its options.

    Over the turns each takes all of them in order, and no two are bound to take theirs together.
    """
    changes: dict[str, object] = {}
    for name in type(value).model_fields:
        place = f"{where}/{name}"
        held = getattr(value, name)
        if isinstance(held, tuple):
            changes[name] = tuple(
                turn_choices(item, turn, f"{place}/{index}") if isinstance(item, Value) else item
                for index, item in enumerate(held)
            )
        else:
            changes[name] = _turn(held, turn, place)
    return value.evolve(**changes)


def _turn(held: object, turn: int, where: str) -> object:
    if isinstance(held, Value):
        return turn_choices(held, turn, where)
    # The kind of a term belongs to its template.
    if not isinstance(held, StrEnum | bool) or re.fullmatch(r"/terms/\d+/kind", where):
        return held
    options: list[object] = [False, True] if isinstance(held, bool) else list(type(held))
    return options[(crc32(where.encode()) + turn) % len(options)]


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
