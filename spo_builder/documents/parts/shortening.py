"""Cuts texts down to the room that a line of the case summary has."""

from __future__ import annotations

from typing import Final

from spo_builder.documents.parts.incidents import first_sentence

_LINE_LENGTH: Final = 180
_POINT_LENGTH: Final = 170


def shorten(text: str, room: int = _LINE_LENGTH) -> str:
    """Return a text of one line; a longer one ends with dots at a word."""
    if len(text) <= room:
        return text
    return f"{text[:room].rsplit(' ', 1)[0]} …"


def keep_sentences(text: str, room: int = _POINT_LENGTH) -> str:
    """Return as many whole sentences as there is room for; always the first."""
    kept = first = first_sentence(text)
    rest = text.strip()[len(first) :]
    while rest.strip() and len(kept) < room:
        following = first_sentence(rest)
        if len(kept) + len(following) >= room:
            break
        kept, rest = f"{kept} {following}", rest.strip()[len(following) :]
    return kept
