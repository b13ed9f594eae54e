"""Business days in England and Wales, and when a posted or e-mailed order counts as received.

Source: Magistrates' Courts Rules 1981 r2 (business day) and r115(4) (deemed receipt).
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

from spo_builder.errors import InputError
from spo_builder.law.yaml_file import load_yaml
from spo_builder.resources import get_data_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from spo_builder.law.pack import LawPack

_DAY = timedelta(days=1)
_SATURDAY = 5


class Delivery(StrEnum):
    """How an order left the court, as r115(4) tells the ways apart."""

    HANDED = "handed"
    ELECTRONIC = "electronic"
    POSTED = "posted"


@cache
def _get_listed_holidays() -> Mapping[int, frozenset[date]]:
    """Return the holidays that the program carries, by year."""
    path = get_data_file("law", "jurisdictions", "england_wales", "bank_holidays.yaml")
    return read_bank_holidays(path)


def read_bank_holidays(path: Path) -> Mapping[int, frozenset[date]]:
    """Return the holidays of a file by year.

    Raises:
        InputError: the file is not a list of days under each year.
    """
    years = TypeAdapter(dict[str, dict[int, frozenset[date]]])
    try:
        return MappingProxyType(years.validate_python(load_yaml(path))["years"])
    except (ValidationError, KeyError) as error:
        message = f"{path.name} does not list the holidays of each year."
        raise InputError(message) from error


@cache
def _get_holidays(year: int) -> frozenset[date]:
    """Return Christmas Day, Good Friday and the bank holidays; England and Wales have the same ones."""
    listed = _get_listed_holidays().get(year)
    if listed is not None:
        return listed
    # Imported when needed: the library loads every country of the world, which takes half a second.
    from holidays import country_holidays  # noqa: PLC0415

    return frozenset(country_holidays("GB", subdiv="ENG", years=year))


def is_business_day(day: date) -> bool:
    """Return whether a day is none of Saturday, Sunday, Christmas Day, Good Friday or a bank holiday (r2)."""
    return day.weekday() < _SATURDAY and day not in _get_holidays(day.year)


def add_business_days(day: date, n: int) -> date:
    """Return the n-th business day after a day, which is itself not counted.

    Raises:
        ValueError: n is below 1.
    """
    if n < 1:
        message = "count at least one business day"
        raise ValueError(message)
    for _ in range(n):
        day += _DAY
        while not is_business_day(day):
            day += _DAY
    return day


def previous_business_day(day: date) -> date:
    """Return the day itself when it is a business day, else the last one before it."""
    while not is_business_day(day):
        day -= _DAY
    return day


def get_deemed_receipt(pack: LawPack, delivery: Delivery, sent: date) -> date:
    """Return the day on which an order counts as received, unless the contrary is shown (r115(4)).

    Handed: when handed. Electronic: one day after it was sent. Otherwise: three business days after.
    """
    if delivery is Delivery.HANDED:
        return sent
    if delivery is Delivery.ELECTRONIC:
        return sent + timedelta(days=pack.get_value("deemed_receipt_electronic_days").as_int())
    return add_business_days(sent, pack.get_value("deemed_receipt_business_days").as_int())
