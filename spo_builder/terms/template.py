"""The parts of the catalogue: placeholders, exceptions and terms, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Literal

from pydantic import ConfigDict

from spo_builder.case.terms_sought import TermKind  # noqa: TC001 - pydantic reads it when the file is loaded

_CLOSED = ConfigDict(extra="forbid")


class Rating(StrEnum):
    """What a term needs: green is routinely made, amber needs case-specific evidence, red written advice."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class SlotForm(StrEnum):
    """Which field of a slot a placeholder type reads."""

    PEOPLE = "people"
    TEXT = "text"
    TEXTS = "texts"
    NUMBER = "number"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class PlaceholderType:
    """A kind of placeholder.

    Attributes:
        form: which field of the slot it reads.
        least: smallest number allowed.
        most: largest number allowed.
        options: the only words allowed; empty for free words.
        protected_only: only protected persons may stand here.
        joined_with: word that joins a list, where it is not the "or" or "and" of the term's kind.
        hint: what the drafter should mind.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _CLOSED

    form: SlotForm
    least: int | None = None
    most: int | None = None
    options: tuple[str, ...] = ()
    protected_only: bool = False
    joined_with: Literal["and", "or", ""] = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A slot of a template: its name in braces and its type."""

    __pydantic_config__: ClassVar[ConfigDict] = _CLOSED

    name: str
    type: str


@dataclass(frozen=True, slots=True)
class ExceptionTemplate:
    """An exception that a term may carry; its text begins with "except "."""

    __pydantic_config__: ClassVar[ConfigDict] = _CLOSED

    title: str
    text: str
    placeholders: tuple[Placeholder, ...] = ()
    caution: str = ""


@dataclass(frozen=True, slots=True)
class TermTemplate:
    """A prohibition or requirement of the catalogue; an id keeps its meaning for ever.

    Attributes:
        id: stable id, such as `contact.any`.
        template: bare verb first, no full stop, placeholders in braces.
        exceptions_default: exceptions that a drafter has to take out on purpose.
        exceptions_offer: exceptions that may be added.
        evidence: kinds of evidence that support the term.
        necessity: what the necessity reason should say.
        supervised_by: who must supervise it; empty when nobody needs to.
        pitfalls: what has gone wrong with such terms.
        conflicts: terms that must not stand beside it.
        requires_any: at least one of these must stand beside it.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _CLOSED

    id: str
    kind: TermKind
    rating: Rating
    title: str
    tags: tuple[str, ...]
    template: str
    placeholders: tuple[Placeholder, ...] = ()
    exceptions_default: tuple[str, ...] = ()
    exceptions_offer: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    necessity: str = ""
    supervised_by: str = ""
    pitfalls: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    requires_any: tuple[str, ...] = ()
