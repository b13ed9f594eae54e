"""Reads out of a pattern every word with which what it finds may begin."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

# The parser of patterns has no public name since Python 3.11.
parser: Any = importlib.import_module("re._parser")
code: Any = importlib.import_module("re._constants")
Items = list[tuple[Any, Any]]


def list_first_words(source: str) -> frozenset[str]:
    """Return the words; one that the pattern leaves open begins with an exclamation mark."""
    return frozenset(word.rstrip("'-") for word, _ in _walk(list(parser.parse(source)), ""))


def _walk(items: Items, begun: str) -> Iterator[tuple[str, bool]]:
    """Yield each word that the items may complete, and whether the items were used up without an end."""
    if not items:
        yield begun, False
        return
    for word, is_whole in _walk_item(items[0], begun):
        if is_whole:
            yield word, True
        else:
            yield from _walk(items[1:], word)


def _walk_item(item: tuple[Any, Any], begun: str) -> Iterator[tuple[str, bool]]:
    kind, value = item
    if kind is code.LITERAL:
        letter = chr(value)
        yield (begun + letter, False) if _is_letter(letter) else (begun or f"!{letter}", True)
    elif kind is code.IN:
        for each_kind, each in value:
            yield from _walk_item((each_kind, each), begun) if each_kind is code.LITERAL else [("!in", True)]
    elif kind in {code.MAX_REPEAT, code.MIN_REPEAT}:
        least, _, inner = value
        if not least:
            yield begun, False
        yield from _walk(list(inner), begun)
    elif kind is code.SUBPATTERN:
        yield from _walk(list(value[3]), begun)
    elif kind is code.BRANCH:
        for branch in value[1]:
            yield from _walk(list(branch), begun)
    else:
        yield begun, kind is code.AT and value is code.AT_BOUNDARY and bool(begun)


def _is_letter(letter: str) -> bool:
    return "a" <= letter <= "z" or letter in "'-"
