"""Arguments and options that several commands share."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from spo_builder.clock import today_in_london
from spo_builder.config import FORMS_VARIABLE, get_forms_folder

if TYPE_CHECKING:
    from collections.abc import Callable

Command = TypeVar("Command", bound="Callable[..., object]")


# From the day on which the Act was passed to where no case of today will still be open.
_FIRST_DAY = date(2019, 3, 15)
_LAST_DAY = date(2099, 12, 31)
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class _Day(click.ParamType[date]):
    """A day as 2026-11-27."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day, or fail with a sentence."""
        if isinstance(value, date):
            return value
        try:
            day = date.fromisoformat(value) if _ISO_DAY.fullmatch(value := str(value)) else None
        except ValueError:
            day = None
        if day is None:
            self.fail(f"“{value}” is not a date; write it as 2026-11-27.", param, ctx)
        if not _FIRST_DAY <= day <= _LAST_DAY:
            self.fail(f"{value} is not between {_FIRST_DAY} and {_LAST_DAY}.", param, ctx)
        return day


folder_type = click.Path(path_type=Path)


def case_argument(command: Command) -> Command:
    """Add the argument CASE: a case folder."""
    return click.argument("case", type=folder_type)(command)


def on_option(command: Command) -> Command:
    """Add `--on DATE`: the day on which the case is looked at; today when it is left out."""
    return click.option(
        "--on",
        "on",
        type=_Day(),
        default=today_in_london,
        help="Look at the case as on this day; default today.",
    )(command)


def format_option(command: Command) -> Command:
    """Add `--format text|json`."""
    return click.option(
        "--format",
        "output",
        type=click.Choice(["text", "json"]),
        default="text",
        help="How to print the result.",
    )(command)


def forms_option(command: Command) -> Command:
    """Add `--forms DIR`: a force's own Word forms, laid over ours; the setting when it is left out."""
    return click.option(
        "--forms",
        "forms_folder",
        type=folder_type,
        metavar="DIR",
        default=get_forms_folder,
        help=f"Folder of your force's own Word forms, laid over ours; default {FORMS_VARIABLE}.",
    )(command)
