"""Reads mandatory.toml: what a Word form must hold and must not say, whoever made it."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import TYPE_CHECKING

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass

from spo_builder.resources import get_court_forms

if TYPE_CHECKING:
    from collections.abc import Iterator

_STRICT = ConfigDict(extra="forbid")
_EVERY = "*"


@dataclass(frozen=True, slots=True, config=_STRICT)
class Content:
    """One name of the vocabulary that some forms must print.

    Attributes:
        forms: numbers of the forms; `*` is every form.
        name: the name, as in `requires`.
        what: what it is, for the message.
        not_in: numbers of the forms that need not.
    """

    forms: tuple[str, ...]
    name: str
    what: str
    not_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, config=_STRICT)
class Instead:
    """Other names that print the same words.

    Attributes:
        name: the name that is asked for.
        by: each a set of names that together do instead.
    """

    name: str
    by: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, config=_STRICT)
class Words:
    """Words that must not stand in the fixed text of some forms.

    Attributes:
        forms: numbers of the forms.
        pattern: regular expression, capitals ignored.
        say: what to write instead.
    """

    forms: tuple[str, ...]
    pattern: str
    say: str

    def find(self, text: str) -> str:
        """Return the words found in a paragraph; empty when there are none."""
        found = re.search(self.pattern, text, re.IGNORECASE)
        return found[0].strip() if found else ""


@dataclass(frozen=True, slots=True, config=_STRICT)
class Mandatory:
    """The whole table of one jurisdiction."""

    content: tuple[Content, ...]
    instead: tuple[Instead, ...]
    words: tuple[Words, ...]

    def list_content(self, form_id: str) -> Iterator[Content]:
        """Yield what a form must print."""
        for row in self.content:
            if form_id not in row.not_in and (_EVERY in row.forms or form_id in row.forms):
                yield row

    def list_words(self, form_id: str) -> Iterator[Words]:
        """Yield what a form must not say."""
        return (row for row in self.words if form_id in row.forms)

    def is_printed(self, name: str, printed: frozenset[str]) -> bool:
        """Return whether a form that prints these names prints the words of this one."""
        others = (names for row in self.instead if row.name == name for names in row.by)
        return name in printed or any(printed.issuperset(names) for names in others)


@cache
def get_mandatory() -> Mandatory:
    """Return the table of England and Wales."""
    text = (get_court_forms() / "mandatory.toml").read_text(encoding="utf-8")
    return TypeAdapter(Mandatory).validate_python(tomllib.loads(text))
