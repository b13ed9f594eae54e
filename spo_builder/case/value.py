"""The base of every value in the record: frozen, strict, and closed to unknown fields."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Final, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints

LINE_LIMIT = 300
TEXT_LIMIT = 50_000
_LINE_BREAKS: Final = frozenset("\n\t\u2028\u2029")
# What neither paper nor Word can show: controls, halves of characters, code points that are no characters,
# and the two overrides that make a line read differently from what it says. Invisible marks that honest
# messages carry (joiners, isolates) stay, and so do characters newer than this program.
_UNPRINTABLE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]"
)
# Windows keeps these names for devices, whatever follows the first dot.
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)", re.IGNORECASE)
_NOT_IN_FILE_NAMES: Final = frozenset('\\:*?"<>|')


class Value(BaseModel):
    """A frozen part of the record that refuses unknown fields and silent conversions."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, validate_default=True)

    def evolve(self, **changes: object) -> Self:
        """Return a copy with `changes`, validated like any other input.

        Raises:
            pydantic.ValidationError: when a change does not fit its field.
        """
        fields = {name: getattr(self, name) for name in type(self).model_fields}
        return type(self).model_validate({**fields, **changes})


def _check_printable(text: str) -> str:
    found = _UNPRINTABLE.search(text)
    if found is not None:
        message = f"character {found.start() + 1} (U+{ord(found.group()):04X}) cannot be printed; delete it"
        raise ValueError(message)
    return text


def _check_one_line(text: str) -> str:
    if not _LINE_BREAKS.isdisjoint(text):
        message = "this must fit on one line; take out the line breaks and tabs"
        raise ValueError(message)
    return text


Line = Annotated[
    str,
    StringConstraints(max_length=LINE_LIMIT),
    AfterValidator(_check_printable),
    AfterValidator(_check_one_line),
]
"""One line of text, up to 300 characters, without control characters."""

Text = Annotated[str, StringConstraints(max_length=TEXT_LIMIT), AfterValidator(_check_printable)]
"""Text of one or more paragraphs, up to 50,000 characters, without control characters."""


def _check_inside_exhibits(path: str) -> str:
    if not all(map(_is_plain_name, path.split("/"))):
        message = "the path must stay inside the folder exhibits/; use a plain name such as TO-1.png"
        raise ValueError(message)
    return path


def _is_plain_name(part: str) -> bool:
    """Return whether a folder or file of this name can stand on any system, and nowhere else."""
    return (
        part not in {"", ".", ".."}
        and part == part.strip()
        and not part.endswith(".")
        and _NOT_IN_FILE_NAMES.isdisjoint(part)
        and _DEVICES.match(part) is None
    )


ExhibitPath = Annotated[Line, AfterValidator(_check_inside_exhibits)]
"""A path below the folder `exhibits/`, with forward slashes."""

IdText = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")]
"""A stable identifier: letters, digits, dots, dashes and underscores, up to 64 characters."""


@dataclass(frozen=True, slots=True)
class Identifies:
    """Marks a field that gives its owner an id of this kind, unique in the record."""

    kind: str


@dataclass(frozen=True, slots=True)
class RefersTo:
    """Marks a field that must hold an id of this kind found elsewhere in the record."""

    kind: str
