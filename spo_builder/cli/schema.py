"""`spo-builder schema`: the JSON Schema of `case.json`."""

from __future__ import annotations

import click

from spo_builder.case.schema import get_case_schema
from spo_builder.cli.printing import print_json


@click.command()
def schema() -> None:
    """Print the JSON Schema of case.json."""
    print_json(get_case_schema())
