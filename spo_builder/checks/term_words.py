"""Reads the words of a term: what it forbids, what it leaves open, which places and maps it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spo_builder.checks.place_patterns import NAMES
from spo_builder.checks.place_words import CAPITALISED_NOISE

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord

_EXCEPT: Final = re.compile(r",?\s*\b(?:except|unless|save)\b", re.IGNORECASE)
_NAMES: Final = re.compile(NAMES)
_WORD: Final = re.compile(r"\w+")
_MAPS: Final = re.compile(
    r"\b[Mm]aps?\s+((?:[A-Z]|\d{1,2})\b(?:(?:,\s*|\s+and\s+|\s+or\s+)(?:[A-Z]|\d{1,2})\b)*)"
)
_LABEL: Final = re.compile(r"\b(?:[A-Z]|\d{1,2})\b")


def split_exceptions(text: str) -> tuple[str, str]:
    """Return what a term says up to its first exception, and the exceptions; "" where there is none."""
    found = _EXCEPT.search(text)
    return (text[: found.start()], text[found.start() :]) if found else (text, "")


def has_exception(text: str) -> bool:
    """Return whether a term leaves something open."""
    return bool(split_exceptions(text)[1])


def find_map_labels(text: str) -> tuple[str, ...]:
    """Return the maps that a text names, such as "Map A" for each of "Maps A and B"."""
    listed = (label for found in _MAPS.finditer(text) for label in _LABEL.findall(found.group(1)))
    return tuple(dict.fromkeys(f"Map {label}" for label in listed))


def find_streets(text: str, people: frozenset[str]) -> frozenset[str]:
    """Return the names of more than one word in a text, such as a street or a school, in small letters.

    A name of one word is often a whole town, which says too little about where something is.
    """
    return frozenset(name for name in find_names(text, people) if " " in name)


def find_names(text: str, people: frozenset[str]) -> frozenset[str]:
    """Return the names of places in a text, in small letters, without those of the people of the case."""
    found = (_reduce(match.group(), people, opens=not match.start()) for match in _NAMES.finditer(text))
    return frozenset(name for name in found if name and not name.startswith("map "))


def _reduce(name: str, people: frozenset[str], *, opens: bool) -> str:
    """Return a name without people; nothing for months and the like, and for the word that opens a text."""
    words = name.casefold().split()
    bare = [word.removesuffix("'s").removesuffix("’s") for word in words]
    named = [word for word in bare if word not in people]
    is_verb = opens and len(words) == 1
    return "" if is_verb or CAPITALISED_NOISE.issuperset(named) else " ".join(named)


def list_people_words(case: CaseRecord) -> frozenset[str]:
    """Return every word of every name in the record, in small letters."""
    return frozenset(word for person in case.persons for word in _WORD.findall(person.name.full.casefold()))
