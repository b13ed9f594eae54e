"""Finds which dates, durations, numbers, persons and places of one wording another no longer holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from spo_builder.terms.drift import Drift, DriftKind, fold, keeps_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MONTH: Final = "january|february|march|april|may|june|july|august|september|october|november|december"
_UNIT: Final = "second|minute|hour|day|night|week|month|year|metre|kilometre|mile"
# A word that counts; "one" says too many other things.
_COUNTS: Final = {
    word: str(number)
    for number, word in enumerate(
        ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), 2
    )
}
_COUNT_WORD: Final = re.compile(rf"\b(?:{'|'.join(_COUNTS)})\b")
_ONE: Final = re.compile(rf"\b(?:one|a|an)(?= (?:{_UNIT})\b)")
_DATE: Final = re.compile(rf"\b\d{{1,2}} (?:{_MONTH})\b(?: \d{{4}})?")
_DURATION: Final = re.compile(rf"\b\d[\d.,]*[ -](?:{_UNIT})s?\b")
_NUMBER: Final = re.compile(r"(?<![\w/.-])\d+(?:[.,:]\d+)*(?![\w/])")
_YEAR: Final = re.compile(r"\d{4}$")


@dataclass(frozen=True, slots=True)
class NamedThing:
    """A person or a place of the record, with every way to name it.

    Attributes:
        kind: person or place.
        forms: its names; the words hold it when they hold one of them.
    """

    kind: DriftKind
    forms: tuple[str, ...]


def find_lost(generated: str, edited: str, things: Iterable[NamedThing]) -> tuple[Drift, ...]:
    """Return what the generated words hold of the record and the edited ones do not.

    Args:
        generated: the words that the record gives.
        edited: the words that somebody wrote instead.
        things: the persons and places of the record.
    """
    before, after = _normalise(generated), _normalise(edited)
    lost = []
    for thing in things:
        shown = _find_form(thing, before)
        if shown is None:
            continue
        # Numbers within a name are the name's.
        before = before.replace(_normalise(shown), " ")
        if not _holds(thing, after):
            lost.append(_say(thing.kind, shown))
    return (*lost, *_find_lost_figures(before, after))


def _normalise(text: str) -> str:
    """Return a text folded, with counted words in digits, so that "ten minutes" is "10 minutes"."""
    digits = _COUNT_WORD.sub(lambda found: _COUNTS[found[0]], fold(text))
    return _ONE.sub("1", digits)


def _find_form(thing: NamedThing, text: str) -> str | None:
    """Return the longest name of a thing that a normalised text holds, or None."""
    held = [form for form in thing.forms if form.strip() and _stands_in(form, text)]
    return max(held, key=len, default=None)


def _stands_in(form: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(_normalise(form))}(?!\w)", text) is not None


def _holds(thing: NamedThing, text: str) -> bool:
    if _find_form(thing, text) is not None:
        return True
    return thing.kind is DriftKind.PLACE and any(keeps_words(text, form) for form in thing.forms)


def _find_lost_figures(before: str, after: str) -> Iterator[Drift]:
    """Yield the dates, then the durations, then the other numbers that are gone, each once."""
    for found in dict.fromkeys(_DATE.findall(before)):
        if not _holds_date(found, after):
            yield _say(DriftKind.DATE, _capitalise_month(found))
    before, after = _DATE.sub(" ", before), _DATE.sub(" ", after)
    spans = {_level(found) for found in _DURATION.findall(after)}
    for found in dict.fromkeys(_DURATION.findall(before)):
        if _level(found) not in spans:
            yield _say(DriftKind.DURATION, found)
    numbers = set(_NUMBER.findall(after))
    for found in dict.fromkeys(_NUMBER.findall(_DURATION.sub(" ", before))):
        if found not in numbers:
            yield _say(DriftKind.NUMBER, found)


def _holds_date(day: str, text: str) -> bool:
    """Return whether a text holds a date; it may leave out the year, but not give another one."""
    bare = _YEAR.sub("", day).strip()
    return any(found in {day, bare} or found.startswith(day) for found in _DATE.findall(text))


def _level(duration: str) -> str:
    return duration.replace("-", " ").removesuffix("s")


def _capitalise_month(day: str) -> str:
    return " ".join(word.capitalize() for word in day.split())


def _say(kind: DriftKind, words: str) -> Drift:
    return Drift(kind, words, f"The record says “{words}” here; the edited wording does not.")
