"""Builds a case that uses every part of the record, and turns its answers through all their options."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING
from zlib import crc32

from spo_builder.case.answers import Answer, Known
from spo_builder.case.chief_officers import RelevantChiefOfficer
from spo_builder.case.exhibits import Exhibit, ExhibitKind, Serving
from spo_builder.case.grounds import ContraryKind, Disclosure, DisclosureItem
from spo_builder.case.incidents import SourceKind, Weight
from spo_builder.case.people import OtherRole
from spo_builder.case.proceedings import (
    Conviction,
    CostItem,
    Costs,
    ExistingOrder,
    OrderKind,
    OrderTerm,
    OtherProceedings,
    WarningAnswer,
)
from spo_builder.case.statements import DraftedDocument, TextBlock, WitnessStatement
from spo_builder.case.terms_sought import (
    Attendance,
    ChosenException,
    Compatibility,
    Locality,
    LocalityScope,
    Supervisor,
    TermPeriod,
    TermSought,
    WordingOverride,
    Zone,
)
from spo_builder.case.value import Value
from tests.builders import (
    a_case,
    a_confidential_value,
    a_contrary_fact,
    a_criminal_position,
    a_lawyer_review,
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
    from spo_builder.case.record import CaseRecord


def a_case_with_everything() -> CaseRecord:
    """Return a case in which every part of the record is used at least once."""
    told = a_source(kind=SourceKind.HEARSAY, maker="neighbour", told_to="oic", weight=Weight())
    row = DisclosureItem(id="row", what="w")
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
        exhibits=_build_exhibits(),
        contrary_facts=(a_contrary_fact(), a_contrary_fact(id="reply", kind=ContraryKind.REPLY)),
        disclosure=Disclosure(
            adverse_material_considered=Answer.YES,
            relied=(row,),
            adverse=(row.evolve(id="two"),),
            withheld=(row.evolve(id="three"),),
        ),
        terms=_build_terms(),
        existing_orders=(earlier,),
        criminal=a_criminal_position(
            convictions=(Conviction(what="c", spent=Answer.NO), Conviction(what="d", spent=Answer.YES))
        ),
        other_proceedings=OtherProceedings(live=Answer.YES),
        statements=(WitnessStatement(by="imogen", exhibits=("if1",)), WitnessStatement(by="neighbour")),
        text_blocks=tuple(
            TextBlock(document=document, paragraph=name, text="t", by="oic")
            for document, name in (
                (DraftedDocument.STATEMENT, "role.officer"),
                (DraftedDocument.SUMMARY, "tests.standard"),
            )
        ),
        lawyer=a_lawyer_review(answers=(WarningAnswer(rule="T01"),)),
        wording_overrides=(
            WordingOverride(
                term="free", rule="T07", text="t", lawyer="l", reasons="r", on=date(2026, 11, 26)
            ),
        ),
        costs=Costs(items=(CostItem(what="fee", pence=28400),)),
        relevant_chief_officers=(RelevantChiefOfficer(force="Kent Police"),),
    )


def _build_exhibits() -> tuple[Exhibit, ...]:
    """Return an exhibit for each way of serving it, and a map."""
    return (
        an_exhibit(),
        an_exhibit(id="redacted", mark="IF/2", serving=Serving.REDACTED, file="a.png", redacted_file="b.png"),
        an_exhibit(id="kept", mark="IF/3", serving=Serving.NOT_SERVED, file="c.png"),
        an_exhibit(id="map", mark="IF/4", kind=ExhibitKind.MAP, map_streets=("s",), file="d.png"),
    )


def _build_terms() -> tuple[TermSought, ...]:
    """Return terms generated and free, with everything that may hang on them."""
    limited = Locality(scope=LocalityScope.LIMITED, map_exhibit="map")
    return (
        a_term(),
        a_term(id="free", template=None, text="t", locality=limited, zone=Zone(), period=TermPeriod(days=28)),
        a_term(
            id="known",
            template="loc.home_known",
            values=(people_slot("protected", "imogen"), text_slot("place", "p")),
            exceptions=(ChosenException(id="exc.transit", values=(text_slot("route", "r"),)),),
        ),
        a_requirement(
            in_interim=True,
            supervisor=Supervisor(),
            attendance=Attendance(),
            compatibility=(Compatibility(earlier_order="spo1", earlier_term="t1"),),
        ),
    )


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
