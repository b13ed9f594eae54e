"""What kind of thing a tag names: text, number, flag, list, group, looked up in the vocabulary."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from spo_builder.documents.vocabulary import list_vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind that a value of a form can have.

    Attributes:
        type: text, flag, number, picture, list of texts, list, group, loop, fraction, nothing, or unknown.
        path: name in the vocabulary; empty for what the form makes itself.
    """

    type: str
    path: str = ""


Kinds = frozenset[Kind]
"""The kinds that a value may have; several where the form chooses."""

TEXT: Final = frozenset({Kind("text")})
NUMBER: Final = frozenset({Kind("number")})
FLAG: Final = frozenset({Kind("flag")})
NOTHING: Final = frozenset({Kind("nothing")})
UNKNOWN: Final = frozenset({Kind("unknown")})
LOOP: Final = frozenset({Kind("loop")})
LOOP_NAMES: Final = MappingProxyType(
    {
        "index": "number",
        "index0": "number",
        "revindex": "number",
        "revindex0": "number",
        "length": "number",
        "first": "flag",
        "last": "flag",
    }
)

PRINTABLE: Final = frozenset({"text", "number", "picture", "unknown"})
PLAIN: Final = frozenset({"text", "number", "flag", "unknown"})
LISTS: Final = frozenset({"list", "list of texts", "unknown"})

SAID: Final = MappingProxyType(
    {
        "text": "a text",
        "number": "a number",
        "flag": "true or false",
        "picture": "a picture",
        "list of texts": "a list",
        "list": "a list",
        "group": "a group of names",
        "loop": "the loop itself",
        "fraction": "a fraction",
        "nothing": "nothing (None)",
    }
)


@cache
def _index_names() -> Mapping[str, Mapping[str, Kind]]:
    """Return for each group of the vocabulary the names in it; the group of the whole is empty."""
    groups: dict[str, dict[str, Kind]] = {"": {}}
    for entry in list_vocabulary():
        head, _, name = entry.name.rpartition(".")
        groups.setdefault(head, {})[name.removesuffix("[]")] = Kind(entry.type, entry.name)
    return groups


def find_name(name: str) -> Kinds | None:
    """Return the kind of a top name of the vocabulary, or None."""
    kind = _index_names()[""].get(name)
    return None if kind is None else frozenset({kind})


def find_part(owner: Kind, name: str) -> Kinds | None:
    """Return the kind of a name in a group or of the loop, or None when it has no such name."""
    if owner.type == "unknown":
        return UNKNOWN
    if owner.type == "loop":
        return frozenset({Kind(LOOP_NAMES[name])}) if name in LOOP_NAMES else None
    kind = _index_names().get(owner.path, {}).get(name) if owner.type == "group" else None
    return None if kind is None else frozenset({kind})


def get_item(owner: Kind) -> Kinds | None:
    """Return the kind of one item of a list, or None when it is no list."""
    if owner.type == "unknown":
        return UNKNOWN
    if owner.type == "list of texts":
        return frozenset({Kind("text", owner.path)})
    return frozenset({Kind("group", owner.path)}) if owner.type == "list" else None


def suggest(name: str, owner: Kind | None = None) -> str:
    """Return advice with the nearest name, for a name that is not known."""
    known = (
        LOOP_NAMES if owner and owner.type == "loop" else _index_names().get(owner.path if owner else "", {})
    )
    if owner and owner.type in {"list", "list of texts"}:
        return (
            f"“{owner.path.removesuffix('[]')}” is a list: repeat the paragraph or row with a loop over it."
        )
    near = get_close_matches(name, list(known), n=1)
    if near:
        return f"Did you mean “{near[0]}”?"
    return "`spo-builder forms vocabulary` lists every name."
