"""The base of every value in the record: frozen, strict, and closed to unknown fields."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints

LINE_LIMIT = 300
TEXT_LIMIT = 50_000
_ALLOWED_CONTROLS = frozenset("\n\t")


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
    for position, char in enumerate(text):
        if char in _ALLOWED_CONTROLS:
            continue
        if unicodedata.category(char) in {"Cc", "Cs", "Cn"}:
            message = f"character {position + 1} (U+{ord(char):04X}) cannot be printed; delete it"
            raise ValueError(message)
    return text


def _check_one_line(text: str) -> str:
    if "\n" in text or "\t" in text:
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
    parts = path.split("/")
    if path.startswith("/") or "\\" in path or ":" in path or any(part in {"", ".", ".."} for part in parts):
        message = "the path must stay inside the folder exhibits/; use a plain name such as TO-1.png"
        raise ValueError(message)
    return path


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
