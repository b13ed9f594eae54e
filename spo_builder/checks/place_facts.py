"""Finds every place, route, organisation, vehicle, handle and number in served free text, each once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Known
from spo_builder.case.confidential import PlaceFactKind
from spo_builder.checks.normalise import reduce_words
from spo_builder.checks.place_patterns import NAMES, find_spans, split_small
from spo_builder.checks.place_words import (
    CAPITALISED_NOISE,
    LEADING_NOISE,
    NAMED_PLACE_NOUNS,
    PLATFORMS,
    STREET_TYPES,
)
from spo_builder.checks.served_text import group_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spo_builder.case.people import OtherPerson, ProtectedPerson
    from spo_builder.case.record import CaseRecord
    from spo_builder.checks.place_patterns import Pattern
    from spo_builder.checks.served_text import ServedText


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A fact in served text that could tell where somebody lives, works or goes.

    Attributes:
        text: the words as first found.
        kind: what it is.
        wheres: JSON Pointers of the texts that hold it, the first one first.
    """

    text: str
    kind: PlaceFactKind
    wheres: tuple[str, ...]


_CAPITALISED_RUN: Final = re.compile(NAMES)
# A noun whose name was trimmed away: "the Court", "our Library".
_BARE: Final = frozenset(
    word for noun in (*STREET_TYPES, *NAMED_PLACE_NOUNS) for word in (noun, noun.title())
)
_WORD: Final = re.compile(r"[\w'’]+")


def find_place_facts(texts: Iterable[ServedText], case: CaseRecord) -> tuple[FoundPlace, ...]:
    """Return every such fact in the texts once, with all its places, in the order found.

    Left out: names of the people of the record, court and force, months, ranks, exhibit marks and whatever
    belongs to the defendant's own home, work or study.
    """
    noise = _Noise(case)
    found: dict[str, tuple[str, PlaceFactKind, dict[int, str]]] = {}
    for group in group_texts(text for text in texts if not text.is_own).values():
        for kind, words in _find_in(group[0][1], noise):
            key = noise.reduce(words)
            wheres = found.setdefault(key, (words, kind, {}))[2]
            wheres.update((index, served.where) for index, served in group)
    return tuple(
        FoundPlace(text, kind, tuple(dict.fromkeys(wheres[index] for index in sorted(wheres))))
        for text, kind, wheres in found.values()
    )


def find_unanswered(texts: Iterable[ServedText], case: CaseRecord) -> tuple[FoundPlace, ...]:
    """Return the facts of which nobody has said whether the defendant knows them.

    A fact is answered by an entry in the record's list of place-facts (yes or no), by a confidential value
    that the defendant knows, and by a protected value that holds it: that one is a leak, not a question.
    """
    answers = [fact.text for fact in case.place_facts if fact.known_to_defendant is not Known.UNKNOWN]
    people: tuple[ProtectedPerson | OtherPerson, ...] = (*case.protected_persons, *case.people)
    answers += [detail.value for person in people for detail in person.details]
    answered = "|".join(map(reduce_words, answers))
    return tuple(
        place
        for place in find_place_facts(texts, case)
        if f" {reduce_words(place.text.removeprefix('the ').removeprefix('The ')).strip()} " not in answered
    )


class _Noise:
    """Words with a capital letter that name no place of anybody's life."""

    def __init__(self, case: CaseRecord) -> None:
        names = [word for person in case.persons for word in _WORD.findall(person.name.full)]
        names += [word for other in case.defendant.other_names for word in _WORD.findall(other)]
        self.words = frozenset(name.casefold() for name in names) | CAPITALISED_NOISE | PLATFORMS
        own = case.defendant
        known = (
            own.address.one_line,
            own.work.place,
            own.work.what,
            own.education.place,
            own.education.what,
            case.court.name,
            case.court.address.one_line,
            case.applicant.force,
            case.applicant.address.one_line,
            *(officer.unit for officer in case.officers),
            *(officer.email for officer in case.officers),
            *(officer.phone for officer in case.officers),
        )
        self.known = "|".join(map(reduce_words, known))
        # The same few places stand in many texts of a case.
        self._cleaned: dict[tuple[str, PlaceFactKind, bool], str] = {}
        self._reduced: dict[str, str] = {}

    def clean(self, words: str, pattern: Pattern) -> str:
        """Return a hit as it is listed, or "" when it names nothing."""
        key = (words, pattern.kind, pattern.is_whole)
        if key not in self._cleaned:
            self._cleaned[key] = _clean(" ".join(words.split()), pattern, self)
        return self._cleaned[key]

    def reduce(self, words: str) -> str:
        """Return the words in the form in which the same fact is known again."""
        if words not in self._reduced:
            self._reduced[words] = reduce_words(words.removeprefix("the ").removeprefix("The ")).strip()
        return self._reduced[words]

    def is_known(self, words: str) -> bool:
        return reduce_words(words) in self.known

    def trim(self, words: str) -> str:
        """Return a phrase without the noise at either end."""
        parts = words.split()
        while parts and (parts[0] in LEADING_NOISE or self._is_noise(parts[0])):
            parts.pop(0)
        while parts and self._is_noise(parts[-1]):
            parts.pop()
        return " ".join(parts).strip(" ,.;:'’")

    def _is_noise(self, word: str) -> bool:
        bare = word.strip(",.;:").removesuffix("'s").removesuffix("’s").removesuffix("'").removesuffix("’")
        small = bare.casefold()
        return small in self.words or self.words.issuperset(small.split("-"))


def _find_in(served: ServedText, noise: _Noise) -> Iterator[tuple[PlaceFactKind, str]]:
    """Yield the facts of one text; what one pattern has taken, a later one does not take again."""
    text = " ".join(served.text.split())
    small = split_small(text)
    taken: list[tuple[int, int]] = []
    for pattern, first, last in find_spans(text, small):
        words = noise.clean(text[first:last], pattern)
        if words and _is_free(taken, first, last):
            taken.append((first, last))
            yield pattern.kind, words
    if served.is_place:
        yield from _find_names(text, noise, taken)


def _find_names(
    text: str, noise: _Noise, taken: list[tuple[int, int]]
) -> Iterator[tuple[PlaceFactKind, str]]:
    """Yield the names in a text that as a whole says where something is."""
    for match in _CAPITALISED_RUN.finditer(text):
        words = noise.trim(match.group())
        opens = match.start() == 0 and " " not in match.group() and match.end() < len(text)
        follows = text[match.end() : match.end() + 1]
        if words and not noise.is_known(words) and _is_free(taken, *match.span()):
            # A capital that only opens the text names nothing: "By text message."
            if opens and follows != ",":
                continue
            yield PlaceFactKind.PLACE, words


def _is_free(taken: list[tuple[int, int]], first: int, last: int) -> bool:
    return not any(start < last and first < end for start, end in taken)


def _clean(words: str, pattern: Pattern, noise: _Noise) -> str:
    """Return a hit as it is listed, or "" when it names nothing."""
    if pattern.is_whole:
        stripped = words.rstrip(".,;:")
        return "" if noise.is_known(stripped) else stripped
    if pattern.kind is PlaceFactKind.ROUTE:
        goal = words.rpartition(" to ")[2] if " to " in words else words.removesuffix(" line")
        return words if any(char.isdigit() for char in goal) or noise.trim(goal) else ""
    trimmed = noise.trim(words)
    return "" if noise.is_known(trimmed) or trimmed in _BARE else trimmed
