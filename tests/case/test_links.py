"""Every id is unique and every link leads somewhere, or the file is refused with both places."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, get_args, get_origin

import pytest
from pydantic import BaseModel

from spo_builder.case.links import find_link_faults
from spo_builder.case.reading import read_case
from spo_builder.case.record import CaseRecord
from spo_builder.case.value import Identifies, RefersTo
from tests.case.raw import a_file, list_faults, put, tell_faults

if TYPE_CHECKING:
    from collections.abc import Iterator

# One place for every link of the record, as `list_links` finds them, and what it links to.
LINKS = [
    ("/officer_in_case", "person"),
    ("/stop_requests/0/by", "person"),
    ("/stop_requests/0/exhibit", "exhibit"),
    ("/incidents/0/victim", "person"),
    ("/incidents/0/sources/0/maker", "person"),
    ("/incidents/3/sources/0/told_to", "person"),
    ("/incidents/0/exhibits/0", "exhibit"),
    ("/exhibits/0/produced_by", "person"),
    ("/contrary_facts/0/exhibit", "exhibit"),
    ("/contrary_facts/0/incidents", "incident"),
    ("/disclosure/relied/0/exhibit", "exhibit"),
    ("/disclosure/adverse/0/contrary_fact", "contrary fact"),
    ("/terms/0/values/0/people/0", "person"),
    ("/terms/0/protects/0", "person"),
    ("/terms/0/incidents/0", "incident"),
    ("/terms/0/exhibits/0", "exhibit"),
    ("/terms/1/locality/map_exhibit", "exhibit"),
    ("/terms/3/compatibility/0/earlier_order", "existing order"),
    ("/terms/3/compatibility/0/earlier_term", "term of an existing order"),
    ("/wording_overrides", "term"),
    ("/statements/0/by", "person"),
    ("/statements/0/exhibits/0", "exhibit"),
    ("/text_blocks/0/by", "person"),
    ("/service/0/by", "person"),
    ("/existing_orders/0/protects", "person"),
]


def dangle(where: str, kind: str) -> tuple[str, object]:
    """Return the place of a link to nobody, and what to put there."""
    if where == "/wording_overrides":
        row = {"term": "gone", "rule": "T07", "text": "t", "lawyer": "l", "reasons": "r", "on": "2026-11-27"}
        return f"{where}/0/{kind}", [row]
    return (f"{where}/0", ["gone"]) if where.endswith(("s", "protects")) else (where, "gone")


@pytest.mark.parametrize(("where", "kind"), LINKS)
def test_a_link_that_leads_nowhere_is_refused_at_its_place(where: str, kind: str) -> None:
    place, value = dangle(where, kind)
    advice = f"Add the {kind} or correct the link."
    assert tell_faults(put(where, value)) == [f"{place} There is no {kind} with the id “gone”. {advice}"]


def list_marked(model: type[BaseModel], mark: type) -> Iterator[tuple[str, str]]:
    """Yield the owner and name of every field that carries a mark, over the whole record."""
    for name, field in model.model_fields.items():
        for part in walk_types(Annotated[field.annotation, "field", *field.metadata]):
            if isinstance(part, mark):
                yield model.__name__, name
            elif isinstance(part, type) and issubclass(part, BaseModel):
                yield from list_marked(part, mark)


def walk_types(annotation: object) -> Iterator[object]:
    yield annotation
    for part in get_args(annotation) if get_origin(annotation) is not None else ():
        yield from walk_types(part)


def test_every_link_of_the_record_stands_in_the_table() -> None:
    fields = set(list_marked(CaseRecord, RefersTo))
    named = {next(part for part in reversed(where.split("/")) if not part.isdigit()) for where, _ in LINKS}
    assert named - {"wording_overrides"} | {"term"} == {name for _, name in fields}


@pytest.mark.parametrize(
    ("where", "value", "kind", "place", "first"),
    [
        ("/people/1/id", "neighbour", "person", "/people/1/id", "/people/0/id"),
        ("/people/0/id", "imogen", "person", "/people/0/id", "/protected_persons/0/id"),
        ("/officers/0/id", "imogen", "person", "/protected_persons/0/id", "/officers/0/id"),
        ("/defendant/id", "imogen", "person", "/protected_persons/0/id", "/defendant/id"),
        ("/people/1/id", "defendant", "person", "/defendant/id", "/people/1/id"),
        ("/incidents/1/id", "messages", "incident", "/incidents/1/id", "/incidents/0/id"),
        ("/exhibits/1/id", "if1", "exhibit", "/exhibits/1/id", "/exhibits/0/id"),
        (
            "/contrary_facts/1/id",
            "explanation",
            "contrary fact",
            "/contrary_facts/1/id",
            "/contrary_facts/0/id",
        ),
        (
            "/disclosure/adverse/0/id",
            "row",
            "disclosure item",
            "/disclosure/adverse/0/id",
            "/disclosure/relied/0/id",
        ),
        ("/terms/1/id", "contact", "term", "/terms/1/id", "/terms/0/id"),
        ("/hearings/1/id", "interim", "hearing", "/hearings/1/id", "/hearings/0/id"),
    ],
)
def test_an_id_that_stands_twice_is_refused_with_both_places(
    where: str, value: str, kind: str, place: str, first: str
) -> None:
    faults = list_faults(put(where, value))
    (double,) = [fault for fault in faults if "used twice" in fault.message]
    assert double.where == place
    assert double.message == f"The {kind} id “{value}” is used twice; the first is at {first}."
    assert double.advice == "Give one of them another id."


@pytest.mark.parametrize("kind", ["existing_orders", "terms"])
def test_an_order_and_its_terms_have_ids_of_their_own(kind: str) -> None:
    data = a_file()
    orders = data["existing_orders"]
    assert isinstance(orders, list)
    (order,) = orders
    again = {**order, "id": "other"} if kind == "terms" else {**order, "terms": []}
    data["existing_orders"] = [order, again]
    place = "/existing_orders/1/id" if kind == "existing_orders" else "/existing_orders/1/terms/0/id"
    assert [fault.where for fault in list_faults(data)] == [place]


def test_one_id_may_serve_two_kinds() -> None:
    data = a_file()
    orders = data["existing_orders"]
    assert isinstance(orders, list)
    orders[0]["id"] = "contact"
    orders[0]["terms"][0]["id"] = "contact"
    terms = data["terms"]
    assert isinstance(terms, list)
    terms[3]["compatibility"] = [{"earlier_order": "contact", "earlier_term": "contact"}]
    assert read_case(json.dumps(data).encode()).existing_orders[0].id == "contact"


@pytest.mark.parametrize("person", ["neighbour", "oic", "defendant"])
def test_a_term_protects_only_a_protected_person(person: str) -> None:
    (fault,) = list_faults(put("/terms/0/protects/0", person))
    assert fault.message == f"There is no protected person with the id “{person}”."


@pytest.mark.parametrize("person", ["imogen", "neighbour", "oic", "defendant"])
def test_anybody_may_have_made_a_statement(person: str) -> None:
    case = read_case(json.dumps(put("/incidents/0/sources/0/maker", person)).encode())
    assert case.incidents[0].sources[0].maker == person


@pytest.mark.parametrize(
    "data", [None, [], "x", 1, {}, {"defendant": [], "protected_persons": {}, "people": 5}]
)
def test_parts_of_the_wrong_shape_are_passed_over(data: object) -> None:
    assert find_link_faults(data) == ()


def test_an_id_that_is_no_text_is_left_to_the_other_faults() -> None:
    data = {
        "protected_persons": [{"id": 5}, 7],
        "people": [{"id": []}],
        "terms": [{"id": "t", "protects": [5]}],
    }
    assert find_link_faults(data) == ()


def test_every_kind_of_link_has_a_kind_of_id() -> None:
    assert {name for _, name in list_marked(CaseRecord, Identifies)} == {"id"}


def test_what_an_id_says_is_shown_and_not_obeyed() -> None:
    messages = [fault.message for fault in list_faults(put("/officer_in_case", "\x1b[31m" + "x" * 1000))]
    assert messages[-1] == f"There is no person with the id “(U+001B)[31m{'x' * 55}…”."


@pytest.mark.parametrize(("order", "said"), [("old", False), ("bail", True), ("none", True)])
def test_an_answer_names_the_order_in_which_the_earlier_term_stands(order: str, *, said: bool) -> None:
    orders = [
        {"id": "bail", "kind": "bail", "terms": [{"id": "b1", "text": "t"}]},
        {"id": "old", "kind": "spo", "terms": [{"id": "o1", "text": "t"}]},
    ]
    term = {
        "id": "t",
        "kind": "prohibition",
        "compatibility": [{"earlier_order": order, "earlier_term": "o1"}],
    }
    faults = find_link_faults({"reference": "x", "existing_orders": orders, "terms": [term]})
    place = "earlier_order" if order == "none" else "earlier_term"
    assert [fault.where for fault in faults] == ([f"/terms/0/compatibility/0/{place}"] if said else [])
