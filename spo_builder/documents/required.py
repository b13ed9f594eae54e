"""Finds in a context the words that must stand in the finished document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.documents.wording.lists import split_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spo_builder.documents.vocabulary import DocumentContext


def list_required_values(context: DocumentContext, names: Iterable[str]) -> tuple[str, ...]:
    """Return the words behind names such as `interim.terms[].text`, one paragraph each, without doubles.

    Empty values are left out: what is missing is a matter of `find_empty_names`.
    """
    values = (value for name in names for value in read_name(context, name))
    return tuple(dict.fromkeys(line for value in values for line in split_paragraphs(value)))


def find_empty_names(context: DocumentContext, names: Iterable[str]) -> tuple[str, ...]:
    """Return the names that print nothing at all."""
    return tuple(name for name in names if not any(value.strip() for value in read_name(context, name)))


def read_name(context: DocumentContext, name: str) -> tuple[str, ...]:
    """Return what a name prints, one text for each item of a list.

    Raises:
        AttributeError: the vocabulary has no such name.
    """
    return tuple(str(value) for value in _walk(context, name.split(".")))


def _walk(value: object, parts: list[str]) -> Iterator[object]:
    if not parts:
        yield value
        return
    head, rest = parts[0], parts[1:]
    found = getattr(value, head.removesuffix("[]"))
    items = found if head.endswith("[]") else (found,)
    for item in items:
        yield from _walk(item, rest)
