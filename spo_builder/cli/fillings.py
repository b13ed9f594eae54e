"""Reads what fills a term's slots from the command line, such as `protected=Imogen Farrow; Ann Oak`."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from spo_builder.case.terms_sought import ChosenException, SlotFilling
from spo_builder.errors import Fault, InputError
from spo_builder.terms.placeholders import People
from spo_builder.terms.template import SlotForm

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from spo_builder.terms.catalogue import Catalogue
    from spo_builder.terms.template import Placeholder, TermTemplate

_HOW = {
    SlotForm.PEOPLE: "one or several names with semicolons between",
    SlotForm.TEXT: "words",
    SlotForm.TEXTS: "one or several entries with semicolons between",
    SlotForm.NUMBER: "a whole number",
    SlotForm.DAY: "a date such as 2026-11-27",
}


def say_slot(slot: Placeholder, catalogue: Catalogue) -> str:
    """Return what fills a slot, in a line."""
    kind = catalogue.types[slot.type]
    parts = [f"one of: {', '.join(kind.options)}" if kind.options else _HOW[kind.form]]
    if kind.least is not None or kind.most is not None:
        parts.append(f"from {kind.least} to {kind.most}")
    if kind.hint:
        parts.append(kind.hint)
    return f"{slot.name}: {'; '.join(parts)}"


def list_slots(term: TermTemplate, exceptions: Sequence[str], catalogue: Catalogue) -> dict[str, Placeholder]:
    """Return the slots of a term and of its exceptions by name."""
    slots = [slot for each in exceptions for slot in catalogue.get_exception(each).placeholders]
    return {slot.name: slot for slot in (*slots, *term.placeholders)}


def read_fillings(
    values: Iterable[str], slots: dict[str, Placeholder], catalogue: Catalogue
) -> tuple[tuple[SlotFilling, ...], People]:
    """Return the fillings, and the people that they name: each under the very name that was typed.

    Raises:
        InputError: with every value that is no NAME=VALUE or does not fit its slot.
    """
    fillings: list[SlotFilling] = []
    faults: list[Fault] = []
    for value in values:
        name, sign, words = value.partition("=")
        slot = slots.get(name.strip())
        if not sign or slot is None:
            known = ", ".join(slots) or "none"
            faults.append(
                Fault(value, "This names no slot of the term.", f"Write NAME=VALUE; slots: {known}.")
            )
            continue
        try:
            fillings.append(_read(slot, catalogue.types[slot.type].form, words.strip()))
        except ValueError:
            form = catalogue.types[slot.type].form
            faults.append(Fault(value, "The value does not fit.", f"Write {_HOW[form]}."))
    if faults:
        message = "Some values cannot be used."
        raise InputError(message, faults=tuple(faults))
    names = {person: person for filling in fillings for person in filling.people}
    return tuple(fillings), People(names, frozenset(names))


def _read(slot: Placeholder, form: SlotForm, words: str) -> SlotFilling:
    several = tuple(part.strip() for part in words.split(";") if part.strip())
    match form:
        case SlotForm.PEOPLE:
            return SlotFilling.model_construct(name=slot.name, people=several)
        case SlotForm.TEXTS:
            return SlotFilling(name=slot.name, texts=several)
        case SlotForm.TEXT:
            return SlotFilling(name=slot.name, texts=(words,))
        case SlotForm.NUMBER:
            return SlotFilling(name=slot.name, number=int(words))
        case SlotForm.DAY:
            return SlotFilling(name=slot.name, day=date.fromisoformat(words))


def read_exceptions(
    chosen: Iterable[str], fillings: Iterable[SlotFilling], own: set[str], catalogue: Catalogue
) -> tuple[ChosenException, ...]:
    """Return the exceptions with what was given for the slots that the term itself has not."""
    given = {filling.name: filling for filling in fillings if filling.name not in own}
    return tuple(
        ChosenException.model_construct(
            id=each,
            values=tuple(
                given[slot.name] for slot in catalogue.get_exception(each).placeholders if slot.name in given
            ),
        )
        for each in chosen
    )
