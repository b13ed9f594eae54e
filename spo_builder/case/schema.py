"""The JSON Schema of `case.json`, for editors and for other programs."""

from __future__ import annotations

from typing import cast

from spo_builder.case.record import CaseRecord


def get_case_schema() -> dict[str, object]:
    """Return the JSON Schema (draft 2020-12) of the case record, with the class docstrings as help."""
    schema = cast("dict[str, object]", CaseRecord.model_json_schema(mode="validation"))
    return {**schema, "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "SPO Builder case"}
