"""The JSON Schema of the record: closed, complete, and with a place for everything that a case must hold."""

from __future__ import annotations

import json
from functools import cache
from typing import cast

import pytest

from spo_builder.case.schema import get_case_schema
from spo_builder.law.forces import FORCES
from tests.case.raw import a_file, list_pointers

Schema = dict[str, object]

# The minimum case record (appendix A of the law notes), field by field, with its place in the schema; `[]`
# stands for any item of a list. Where one field is kept in several places, each is named.
MINIMUM = {
    "applicant.force": ["/applicant/force"],
    "authorisation.by": ["/authorisation/by"],
    "authorisation.rank": ["/authorisation/rank"],
    "authorisation.date": ["/authorisation/on"],
    "authorisation.reasons": ["/authorisation/reasons"],
    "authorisation.delegation_ref": ["/authorisation/delegation_reference"],
    "defendant.names[]": ["/defendant/name/given", "/defendant/name/family", "/defendant/other_names/[]"],
    "defendant.dob": ["/defendant/date_of_birth"],
    "defendant.address": ["/defendant/address/lines/[]", "/defendant/address/postcode"],
    "defendant.home_address_uk": ["/defendant/home_address_in_uk"],
    "defendant.custody": ["/defendant/custody/in_custody", "/defendant/custody/where"],
    "defendant.language": ["/defendant/language", "/defendant/interpreter_needed"],
    "defendant.needs": ["/defendant/needs", "/defendant/easy_read_copy"],
    "defendant.solicitor": ["/defendant/solicitor/name", "/defendant/solicitor/accepts_service"],
    "defendant.email_given_for_service": ["/defendant/email_given_for_service"],
    "defendant.soa_part2": ["/defendant/registered_sex_offender"],
    **{
        f"defendant.{name}": [f"/defendant/{name}/{part}" for part in ("answer", "what", "enquiry")]
        for name in ("work", "education", "religion")
    },
    "defendant.area_basis": ["/defendant/area_basis", "/defendant/area_basis_reason"],
    "protected_persons[].name": ["/protected_persons/[]/name/given", "/protected_persons/[]/name/family"],
    "protected_persons[].dob": ["/protected_persons/[]/date_of_birth"],
    "protected_persons[].relationship": ["/protected_persons/[]/relationship"],
    "protected_persons[].is_victim": ["/protected_persons/[]/is_victim"],
    "protected_persons[].address": [
        "/protected_persons/[]/details/[]/value",
        "/protected_persons/[]/details/[]/kind",
    ],
    "protected_persons[].known_to_defendant": ["/protected_persons/[]/details/[]/known_to_defendant"],
    "protected_persons[].views": [
        "/protected_persons/[]/views/status",
        "/protected_persons/[]/views/text",
        "/protected_persons/[]/views/reason_not_obtained",
    ],
    "incidents[].date": ["/incidents/[]/when/on", "/incidents/[]/when/until", "/incidents/[]/when/at"],
    "incidents[].place": ["/incidents/[]/place"],
    "incidents[].country": ["/incidents/[]/country"],
    "incidents[].act_category": ["/incidents/[]/act_categories/[]"],
    "incidents[].description": ["/incidents/[]/description"],
    "incidents[].victim": ["/incidents/[]/victim"],
    "incidents[].why_unwelcome_known": ["/incidents/[]/why_unwelcome_known"],
    "incidents[].evidence[]": ["/incidents/[]/exhibits/[]", "/incidents/[]/sources/[]/maker"],
    "incidents[].hearsay_flag": ["/incidents/[]/sources/[]/kind"],
    "risk.tool": ["/risk/tool"],
    "risk.date": ["/risk/on"],
    "risk.assessor": ["/risk/assessor"],
    "risk.harm_types[]": ["/risk/harm_types/[]"],
    "risk.narrative": ["/risk/narrative"],
    "necessity.narrative": ["/necessity/narrative"],
    "necessity.alternatives_considered[]": [
        "/necessity/alternatives/[]/kind",
        "/necessity/alternatives/[]/available",
        "/necessity/alternatives/[]/why_not_enough",
    ],
    "terms[].no": ["/terms/[]/id"],
    "terms[].kind": ["/terms/[]/kind"],
    "terms[].text": ["/terms/[]/text", "/terms/[]/template", "/terms/[]/values/[]/texts/[]"],
    "terms[].protects[]": ["/terms/[]/protects/[]"],
    "terms[].necessity_reason": ["/terms/[]/necessity_reason"],
    "terms[].locality": ["/terms/[]/locality/scope", "/terms/[]/locality/text"],
    "terms[].map_ref": ["/terms/[]/locality/map_exhibit"],
    "terms[].period": ["/terms/[]/period/months", "/terms/[]/period/until"],
    "terms[].supervisor": ["/terms/[]/supervisor/post", "/terms/[]/supervisor/confirmed"],
    "terms[].how_checked": ["/terms/[]/how_checked"],
    **{
        f"terms[].{name}_answer": [f"/terms/[]/{name}/answer", f"/terms/[]/{name}/how_avoided"]
        for name in ("work", "education", "religion")
    },
    "terms[].evidence[]": ["/terms/[]/incidents/[]", "/terms/[]/exhibits/[]"],
    "terms[].victim_view": ["/terms/[]/protected_person_view"],
    "existing_orders[].type": ["/existing_orders/[]/kind"],
    "existing_orders[].court": ["/existing_orders/[]/court"],
    "existing_orders[].made": ["/existing_orders/[]/made_on"],
    "existing_orders[].ends": ["/existing_orders/[]/ends_on"],
    "existing_orders[].terms[]": ["/existing_orders/[]/terms/[]/text", "/existing_orders/[]/terms/[]/id"],
    "criminal.case_ref": ["/criminal/case_reference"],
    "criminal.status": ["/criminal/status"],
    "criminal.court": ["/criminal/court"],
    # Bail binds like an order and is compared with the terms like one.
    "criminal.bail_terms": ["/existing_orders/[]/kind", "/existing_orders/[]/terms/[]/text"],
    "interim.sought": ["/application/kind"],
    "interim.why_now": ["/interim/why_now"],
    "interim.period_days": ["/interim/period_days"],
    "interim.main_complaint_date": ["/application/main_made_on"],
    "order.kind": ["/application/kind"],
    "order.duration": ["/order/duration", "/order/years", "/order/months", "/order/days"],
    "order.replaces_ispo": ["/order/replaces_interim"],
    "order.court": ["/court/name"],
    # An order that was made stands among the orders in force.
    "order.made_on": ["/existing_orders/[]/made_on"],
    "order.expires_on": ["/existing_orders/[]/ends_on"],
    "service[].doc": ["/service/[]/document"],
    "service[].method": ["/service/[]/method"],
    "service[].address": ["/service/[]/address"],
    "service[].at": ["/service/[]/at"],
    "service[].by": ["/service/[]/by"],
    "service[].proof": ["/service/[]/proof"],
    # Deemed receipt is counted from the day of posting or sending, and never entered.
    "service[].deemed_on": ["/service/[]/sent_on"],
    "service[].actual_on": ["/service/[]/at"],
    "hearings[].date": ["/hearings/[]/on"],
    "hearings[].kind": ["/hearings/[]/kind"],
    "hearings[].court": ["/court/name"],
    "hearings[].notice_proof": ["/hearings/[]/notice_proof"],
    "disclosure.relied[]": ["/disclosure/relied/[]/what"],
    "disclosure.adverse[]": ["/disclosure/adverse/[]/what"],
    "disclosure.withheld[]": ["/disclosure/withheld/[]/what", "/disclosure/withheld/[]/reason"],
    **{
        f"consents.{name}": [f"/consents/{name}"]
        for name in ("defendant", "applicant_chief", "original_chief", "residence_chief")
    },
    "relevant_chief_officers[]": [
        f"/relevant_chief_officers/[]/{part}"
        for part in ("force", "relevance", "told_on", "wants_to_be_heard")
    ],
    "law_pack.id": ["/law_pack/id"],
    "law_pack.version": ["/law_pack/version"],
}


@cache
def get_schema() -> Schema:
    return get_case_schema()


def resolve(schema: Schema) -> Schema:
    """Follow a reference, and pass over "or nothing"."""
    if "$ref" in schema:
        name = str(schema["$ref"]).removeprefix("#/$defs/")
        return resolve(cast("dict[str, Schema]", get_schema()["$defs"])[name])
    options = cast("list[Schema]", schema.get("anyOf", []))
    return next((resolve(option) for option in options if option.get("type") != "null"), schema)


def look_up(pointer: str) -> Schema:
    """Return the schema of a place in the record.

    Raises:
        KeyError: when the record has no such place.
    """
    schema = get_schema()
    for part in pointer.split("/")[1:]:
        if part == "[]":
            schema = resolve(cast("Schema", schema["items"]))
        else:
            schema = resolve(cast("dict[str, Schema]", schema["properties"])[part])
    return schema


@pytest.mark.parametrize("field", MINIMUM)
def test_everything_that_a_case_must_hold_has_its_place_in_the_schema(field: str) -> None:
    for pointer in MINIMUM[field]:
        assert look_up(pointer).get("type") in {"string", "integer", "boolean"}, pointer


def test_the_title_and_kind_of_a_chief_officer_follow_from_the_force() -> None:
    assert all(force.title and force.kind for force in FORCES)


def test_a_place_that_the_record_lacks_would_be_missed() -> None:
    with pytest.raises(KeyError):
        look_up("/applicant/chief_officer_title")


def test_every_place_of_the_fullest_case_is_in_the_schema() -> None:
    pointers = list(list_pointers(a_file()))
    assert len(pointers) > 300
    for pointer in pointers:
        look_up("/".join("[]" if part.isdigit() else part for part in pointer.split("/")))


def test_every_object_is_closed_and_says_what_it_is() -> None:
    parts = cast("dict[str, Schema]", get_schema()["$defs"])
    for name, part in {**parts, "case": get_schema()}.items():
        assert str(part.get("description", "")).strip(), name
        if part["type"] == "object":
            assert part["additionalProperties"] is False, name


def test_the_schema_names_its_dialect_and_what_must_be_there() -> None:
    schema = get_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["title"] == "SPO Builder case"
    assert schema["required"] == ["reference"]
    assert look_up("/format")["const"] == 1
    assert look_up("/incidents/[]/when/on")["format"] == "date"
    assert look_up("/service/[]/at")["format"] == "date-time"
    assert look_up("/defendant/religion/answer")["enum"] == [
        "yes",
        "no",
        "not_known_after_enquiry",
        "not_answered",
    ]
    assert json.loads(json.dumps(schema)) == schema
