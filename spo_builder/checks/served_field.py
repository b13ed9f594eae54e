"""One text that a served document prints, with its place in the record."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


class ServedText(NamedTuple):
    """One text that leaves the building; a large case has thousands, and a named tuple is quickly made.

    Attributes:
        where: JSON Pointer to it.
        text: its words.
        is_place: the whole text names a place, such as where an incident happened.
        is_own: it tells of the defendant's own home, work or study, which the defendant knows.
    """

    where: str
    text: str
    is_place: bool = False
    is_own: bool = False


def list_fields(where: str, value: object, *names: str, is_own: bool = False) -> Iterator[ServedText]:
    """Yield some fields of one part of the record; a tuple gives one text for each of its lines.

    Args:
        where: JSON Pointer to the part.
        value: the part.
        names: its fields.
        is_own: whether they tell of the defendant's own affairs or of public bodies.
    """
    for name in names:
        held = getattr(value, name)
        if isinstance(held, tuple):
            for index, text in enumerate(held):
                yield ServedText(f"{where}/{name}/{index}", text, is_own=is_own)
        elif held:
            yield ServedText(f"{where}/{name}", held, is_own=is_own)
