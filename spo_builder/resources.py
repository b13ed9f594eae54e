"""Finds the files that travel with the program, in a checkout and in an installed wheel alike."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def get_resource_root() -> Path:
    """Return the folder that holds `court_forms` and `templates`.

    In a wheel it is `spo_builder/_resources`; in a checkout it is the folder above the package.
    """
    bundled = _PACKAGE / "_resources"
    return bundled if bundled.is_dir() else _PACKAGE.parent


def get_court_forms(jurisdiction: str = "england_wales") -> Path:
    """Return the folder of Word templates of one jurisdiction, with its `forms.toml`."""
    return get_resource_root() / "court_forms" / jurisdiction


def get_data_file(*parts: str) -> Path:
    """Return a data file inside the package, such as `get_data_file("law", "jurisdictions", "x.yaml")`."""
    return _PACKAGE.joinpath(*parts)
