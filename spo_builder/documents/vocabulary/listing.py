"""Walks the vocabulary, so that a table of its names can be printed and a template checked against it."""

import types
from collections.abc import Iterator
from dataclasses import dataclass, is_dataclass
from typing import Annotated, get_args, get_origin, get_type_hints

from spo_builder.documents.vocabulary.context import DocumentContext
from spo_builder.documents.vocabulary.pictures import Picture
from spo_builder.documents.vocabulary.says import Says


@dataclass(frozen=True, slots=True)
class VocabularyEntry:
    """One name that a template may use.

    Attributes:
        name: as written in a tag; `[]` after a name that is a list, such as `incidents[].when`.
        type: text, flag, number, picture, list of texts, list, or group.
        meaning: what it prints.
        example: what it prints in the main sample; may be empty.
    """

    name: str
    type: str
    meaning: str
    example: str


def list_vocabulary(root: type = DocumentContext) -> tuple[VocabularyEntry, ...]:
    """Return every name of the vocabulary, groups before their parts, in the order of the code."""
    return tuple(_walk(root, ""))


def _walk(owner: type, prefix: str) -> Iterator[VocabularyEntry]:
    for name, hint in get_type_hints(owner, include_extras=True).items():
        said = _get_note(hint)
        inner, kind, mark = _read_type(get_args(hint)[0])
        yield VocabularyEntry(f"{prefix}{name}{mark}", kind, said.meaning, said.example)
        if is_dataclass(inner) and inner is not Picture:
            yield from _walk(inner, f"{prefix}{name}{mark}.")


def _get_note(hint: object) -> Says:
    """Return the note of a field.

    Raises:
        TypeError: the field carries none.
    """
    notes = [part for part in get_args(hint) if isinstance(part, Says)]
    if get_origin(hint) is not Annotated or len(notes) != 1:
        message = f"a name of the vocabulary has no note: {hint}"
        raise TypeError(message)
    return notes[0]


_PLAIN = types.MappingProxyType({str: "text", bool: "flag", int: "number", Picture: "picture"})


def _read_type(hint: object) -> tuple[type, str, str]:
    """Return the type inside a hint, its name for people, and `[]` for a list."""
    if isinstance(hint, types.UnionType):
        hint = next(part for part in get_args(hint) if part is not types.NoneType)
    if get_origin(hint) is tuple:
        inner = get_args(hint)[0]
        return inner, "list of texts" if inner is str else "list", "[]"
    if not isinstance(hint, type):
        message = f"a name of the vocabulary has an unknown type: {hint}"
        raise TypeError(message)
    return hint, _PLAIN.get(hint, "group"), ""
