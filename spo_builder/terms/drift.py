"""Compares an edited term with the wording of the catalogue: what the edit has lost or changed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING

from spo_builder.terms.placeholders import People, find_filling_faults, say_filling
from spo_builder.terms.template import SlotForm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.terms_sought import SlotFilling
    from spo_builder.terms.catalogue import Catalogue
    from spo_builder.terms.of_case import CaseTerm
    from spo_builder.terms.template import Placeholder

_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_WORD = re.compile(r"[\w'’-]+")
_TOKEN = re.compile(r"\S+|\n")
# An exception counts as kept when this share of its longer words still stands in the edited text.
_KEPT_SHARE = 0.75
_LONG_WORD = 4


class DriftKind(StrEnum):
    """What edited words no longer hold, or hold differently."""

    PERSON = "person"
    PLACE = "place"
    DATE = "date"
    NUMBER = "number"
    DURATION = "duration"
    EXCEPTION = "exception"


@dataclass(frozen=True, slots=True)
class Drift:
    """One fact of the record that the edited wording does not hold.

    Attributes:
        kind: what sort of fact.
        expected: the words that the record gives.
        message: one sentence for the drafter.
    """

    kind: DriftKind
    expected: str
    message: str


def find_drift(case_term: CaseTerm, people: People, catalogue: Catalogue) -> tuple[Drift, ...]:
    """Return what an edited term has lost of the record: persons, places, durations, exceptions.

    Args:
        case_term: the term; free wording and unedited wording never drift.
        people: how the people of the case are named.
        catalogue: where the placeholder types and exceptions stand.
    """
    template = case_term.template
    if template is None or not case_term.is_edited or not case_term.generated:
        return ()
    edited = fold(case_term.text)
    term = case_term.term
    found = [*_find_lost_slots(template.placeholders, term.values, edited, people, catalogue)]
    for chosen in term.exceptions:
        exception = catalogue.get_exception(chosen.id)
        found += _find_lost_slots(exception.placeholders, chosen.values, edited, people, catalogue)
        if not keeps_words(edited, exception.text):
            message = (
                f"The exception “{exception.title}” is recorded, but the edited wording does not hold it."
            )
            found.append(Drift(DriftKind.EXCEPTION, exception.title, message))
    return (*found, *_find_new_numbers(case_term))


def list_changes(generated: str, edited: str) -> tuple[tuple[str, str], ...]:
    """Return what changed between two wordings, as pairs of (words taken out, words put in)."""
    before, after = _TOKEN.findall(generated), _TOKEN.findall(edited)
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return tuple(
        (" ".join(before[first:last]), " ".join(after[start:end]))
        for tag, first, last, start, end in blocks
        if tag != "equal"
    )


def _find_lost_slots(
    placeholders: tuple[Placeholder, ...],
    values: tuple[SlotFilling, ...],
    edited: str,
    people: People,
    catalogue: Catalogue,
) -> Iterator[Drift]:
    filled = {value.name: value for value in values}
    for placeholder in placeholders:
        kind = catalogue.types[placeholder.type]
        filling = filled.get(placeholder.name)
        if filling is None or find_filling_faults(filling, placeholder.name, kind, people):
            continue
        for part in _split(filling, kind.form):
            words = say_filling(part, kind, "or", people)
            if fold(words) not in edited:
                what = _KINDS[kind.form]
                message = f"The record says “{words}” here; the edited wording does not."
                yield Drift(what, words, message)


_KINDS = {
    SlotForm.PEOPLE: DriftKind.PERSON,
    SlotForm.TEXT: DriftKind.PLACE,
    SlotForm.TEXTS: DriftKind.PLACE,
    SlotForm.NUMBER: DriftKind.DURATION,
    SlotForm.DAY: DriftKind.DURATION,
}


def _split(filling: SlotFilling, form: SlotForm) -> tuple[SlotFilling, ...]:
    if form is SlotForm.PEOPLE:
        return tuple(filling.evolve(people=(each,)) for each in filling.people)
    if form is SlotForm.TEXTS:
        return tuple(filling.evolve(texts=(each,)) for each in filling.texts)
    return (filling,)


def _find_new_numbers(case_term: CaseTerm) -> Iterator[Drift]:
    recorded = set(_NUMBER.findall(case_term.generated))
    for number in dict.fromkeys(_NUMBER.findall(case_term.text)):
        if number not in recorded:
            message = f"The edited wording says {number}; the record does not give this number."
            yield Drift(DriftKind.DURATION, number, message)


def keeps_words(edited: str, text: str) -> bool:
    """Return whether most of the longer words of a text still stand in a folded one."""
    words = {
        word for word in _WORD.findall(fold(re.sub(r"\{[a-z_]+\}", " ", text))) if len(word) >= _LONG_WORD
    }
    standing = set(_WORD.findall(edited))
    return len((words - {"except"}) & standing) >= _KEPT_SHARE * len(words - {"except"})


def fold(text: str) -> str:
    """Return a text without capitals, with plain apostrophes and single spaces, to compare words alone."""
    return " ".join(text.casefold().replace("’", "'").split())
