"""Turns what fills a placeholder into words, and says everything that does not fit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from spo_builder.case.dates import say_date
from spo_builder.errors import Fault
from spo_builder.terms.template import PlaceholderType, SlotForm

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spo_builder.case.terms_sought import SlotFilling

Joiner = Literal["and", "or"]

_FIELDS = {
    SlotForm.PEOPLE: "people",
    SlotForm.TEXT: "texts",
    SlotForm.TEXTS: "texts",
    SlotForm.NUMBER: "number",
    SlotForm.DAY: "day",
}


@dataclass(frozen=True, slots=True)
class People:
    """How the people of a case are named in an order.

    Attributes:
        names: name as printed, by person id.
        protected: ids of the protected persons.
    """

    names: Mapping[str, str]
    protected: frozenset[str] = frozenset()


def join_words(words: Sequence[str], joiner: Joiner) -> str:
    """Return "a", "a or b", "a, b or c"; never a bare comma list."""
    if not words:
        return ""
    *first, last = words
    return f"{', '.join(first)} {joiner} {last}" if first else last


def find_filling_faults(
    filling: SlotFilling | None, name: str, placeholder: PlaceholderType, people: People
) -> tuple[Fault, ...]:
    """Return everything that keeps a slot from being filled, each with what to do.

    Args:
        filling: what was entered; None when nothing was.
        name: name of the placeholder.
        placeholder: its type.
        people: the people of the case.
    """
    wanted = _FIELDS[placeholder.form]
    if filling is None or getattr(filling, wanted) in (None, (), ("",)):
        return (Fault(name, f"“{name}” is not filled in.", placeholder.hint),)
    if any(getattr(filling, other) not in {None, ()} for other in set(_FIELDS.values()) - {wanted}):
        return (Fault(name, f"“{name}” takes only {_SAID[placeholder.form]}.", "Take the rest out."),)
    return tuple(
        Fault(name, message, placeholder.hint) for message in _find_misfits(filling, placeholder, people)
    )


_SAID = {
    SlotForm.PEOPLE: "people of the case",
    SlotForm.TEXT: "words",
    SlotForm.TEXTS: "a list of words",
    SlotForm.NUMBER: "a number",
    SlotForm.DAY: "a date",
}


def _find_misfits(filling: SlotFilling, kind: PlaceholderType, people: People) -> tuple[str, ...]:
    found = [f"There is nobody with the id “{each}”." for each in filling.people if each not in people.names]
    if kind.protected_only:
        known = [each for each in filling.people if each in people.names and each not in people.protected]
        found += [f"{people.names[each]} is not a protected person." for each in known]
    if kind.form is SlotForm.TEXT and len(filling.texts) > 1:
        found.append("Only one entry fits here.")
    if any(not text.strip() for text in filling.texts):
        found.append("An entry is empty.")
    if kind.options:
        listed = ", ".join(kind.options)
        found += [f"“{text}” is not one of: {listed}." for text in filling.texts if text not in kind.options]
    return (*found, *_find_number_misfits(filling.number, kind))


def _find_number_misfits(number: int | None, kind: PlaceholderType) -> tuple[str, ...]:
    if number is None:
        return ()
    if kind.least is not None and number < kind.least:
        return (f"{number} is less than {kind.least}.",)
    if kind.most is not None and number > kind.most:
        return (f"{number} is more than {kind.most}.",)
    return ()


def say_filling(filling: SlotFilling, placeholder: PlaceholderType, joiner: Joiner, people: People) -> str:
    """Return the words of a slot that has no faults; lists are joined with `joiner` or the type's own."""
    if placeholder.form is SlotForm.NUMBER:
        return str(filling.number)
    if placeholder.form is SlotForm.DAY:
        return say_date(filling.day)
    if placeholder.form is SlotForm.PEOPLE:
        words = [people.names[each] for each in filling.people]
    else:
        words = [text.strip() for text in filling.texts]
    return join_words(words, placeholder.joined_with or joiner)
