"""Finds protected facts in a text, whatever the spelling, spacing or grouping; also in finished documents."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from spo_builder.checks.needles import Form, is_everyday, reduce_number
from spo_builder.checks.normalise import (
    SEPARATOR,
    build_forms,
    map_characters,
    reduce_compact,
    reduce_tight,
    reduce_words,
)
from spo_builder.checks.protected_facts import ProtectedFact, get_protected_facts

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Leak", "ProtectedFact", "find_leaks", "find_leaks_in", "get_protected_facts"]


@dataclass(frozen=True, slots=True)
class Leak:
    """A protected fact found in a text.

    Attributes:
        fact: what leaked.
        match: the words as they stand in the text.
        span: where in the text, first and last index + 1.
        form: in which form it was found.
        text_index: which of several texts it stands in.
    """

    fact: ProtectedFact
    match: str
    span: tuple[int, int]
    form: Form
    text_index: int = 0


_SPOKEN: Final = {
    **dict(
        zip(
            (
                "alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliet",
                "kilo", "lima", "mike", "november", "oscar", "papa", "quebec", "romeo", "sierra", "tango",
                "uniform", "victor", "whiskey", "xray", "yankee", "zulu",
            ),
            "abcdefghijklmnopqrstuvwxyz",
            strict=True,
        )
    ),
    "alfa": "a", "juliett": "j", "whisky": "w", "zero": "0", "nought": "0", "oh": "0", "one": "1",
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "niner": "9",
}  # fmt: skip
_SPOKEN_RUN: Final = re.compile(
    rf"\b(?:x-ray|{'|'.join(_SPOKEN)}|[a-z0-9]{{1,3}})(?:[\s,.\-–]+(?:x-ray|{'|'.join(_SPOKEN)}|[a-z0-9]{{1,3}})\b)+",
    re.IGNORECASE,
)
_BREAKS: Final = re.compile(r"[\s,.\-–]+")
_SPOKEN_FEWEST = 2
_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
_MONTH: Final = "|".join(f"{month[:3]}(?:{month[3:]})?" for month in _MONTHS)
_DATE: Final = re.compile(
    rf"\b(?:(?P<y>\d{{4}})-(?P<m>\d\d?)-(?P<d>\d\d?)"
    rf"|(?P<d2>\d\d?)[/.\- ](?P<m2>\d\d?)[/.\- ](?P<y2>\d{{4}}|\d\d)"
    rf"|(?P<d3>\d\d?)(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m3>{_MONTH})\.?,?\s+(?P<y3>\d{{4}})"
    rf"|(?P<m4>{_MONTH})\.?\s+(?P<d4>\d\d?)(?:st|nd|rd|th)?,?\s+(?P<y4>\d{{4}}))\b",
    re.IGNORECASE,
)
_NUMBER_RUN: Final = re.compile(r"[+(]?[\dO](?:[\s()\-–.+/]{0,3}[\dOolI|]){5,}")
_DIGIT_LETTERS: Final = str.maketrans("OolI|", "00111")
_LAST_DIGITS = 6


def find_leaks(text: str, facts: tuple[ProtectedFact, ...]) -> tuple[Leak, ...]:
    """Return the protected facts that stand in a text, each once, in the order of the facts.

    Works in time linear in the text; a finished document's text is searched the same way.
    """
    return find_leaks_in((text,), facts)


def find_leaks_in(texts: tuple[str, ...], facts: tuple[ProtectedFact, ...]) -> tuple[Leak, ...]:
    """Return the protected facts that stand in each of several texts, searched in one pass."""
    if not facts:
        return ()
    found: dict[tuple[int, int], Leak] = {}
    for leak, fact_index in _Search(texts, facts).run():
        found.setdefault((leak.text_index, fact_index), leak)
    return tuple(found[key] for key in sorted(found))


@lru_cache(maxsize=8)
def _index(facts: tuple[ProtectedFact, ...]) -> dict[Form, dict[str, tuple[int, ...]]]:
    """Return for each form each needle with the facts that it belongs to."""
    index: dict[Form, dict[str, tuple[int, ...]]] = defaultdict(dict)
    for number, fact in enumerate(facts):
        for needle in fact.needles:
            held = index[needle.form]
            held[needle.text] = (*held.get(needle.text, ()), number)
    return index


class _Search:
    """One pass over some texts."""

    def __init__(self, texts: tuple[str, ...], facts: tuple[ProtectedFact, ...]) -> None:
        self._texts = tuple(text.replace(SEPARATOR, " ") for text in texts)
        self._facts = facts
        self._index = _index(facts)
        self._joined = SEPARATOR.join(self._texts)
        self._starts = (0, *accumulate(len(text) + 1 for text in self._texts))
        self._maps: dict[tuple[int, bool], tuple[str, tuple[int, ...]]] = {}

    def run(self) -> Iterator[tuple[Leak, int]]:
        """Yield every hit with the number of its fact."""
        forms = build_forms(self._joined)
        yield from self._search(Form.PHRASE, forms.words)
        yield from self._search(Form.COMPACT, forms.compact)
        yield from self._search(Form.OUTWARD, forms.words)
        if Form.EMAIL in self._index:
            yield from self._search(Form.EMAIL, reduce_tight(self._joined))
        if Form.DIGITS in self._index:
            yield from self._search_numbers()
        if Form.SPELLED in self._index:
            yield from self._search_spelled()
        if Form.DATE in self._index:
            yield from self._search_dates()

    def _search(self, form: Form, haystack: str) -> Iterator[tuple[Leak, int]]:
        """Look for each needle of one form; a hit is then placed exactly, in its own text only."""
        whole_words = form in {Form.PHRASE, Form.OUTWARD}
        for text, owners in self._index.get(form, {}).items():
            needle = f" {text} " if whole_words else text
            place = haystack.find(needle)
            while place >= 0:
                number = haystack.count(SEPARATOR, 0, place + 1)
                span = self._place(number, form, text)
                if span is not None:
                    yield from self._report(number, span, form, owners)
                following = haystack.find(SEPARATOR, place + 1)
                place = haystack.find(needle, following) if following >= 0 else -1

    def _place(self, number: int, form: Form, needle: str) -> tuple[int, int] | None:
        """Return the span of the first sound hit in one text, or None when each breaks up a word."""
        text = self._texts[number]
        tight = form is Form.EMAIL
        if (number, tight) not in self._maps:
            self._maps[number, tight] = map_characters(text, tight=tight)
        reduced, places = self._maps[number, tight]
        squeezed = needle.replace(" ", "")
        start = reduced.find(squeezed)
        while start >= 0:
            first, last = places[start], places[start + len(squeezed) - 1] + 1
            if _stands_alone(text, first, last, form) and _is_sound(text[first:last], form, needle):
                return first, last
            start = reduced.find(squeezed, start + 1)
        return None

    def _search_numbers(self) -> Iterator[tuple[Leak, int]]:
        needles = self._index[Form.DIGITS]
        for match in _NUMBER_RUN.finditer(self._joined):
            national = reduce_number(re.sub(r"\D", "", match.group().translate(_DIGIT_LETTERS)))
            for text, owners in needles.items():
                if _is_number(national, text):
                    yield from self._report_joined(match.span(), Form.DIGITS, owners)

    def _search_spelled(self) -> Iterator[tuple[Leak, int]]:
        for number, text in enumerate(self._texts):
            words = text.casefold().replace("-", " ").replace(",", " ").replace(".", " ").split()
            if len(_SPOKEN.keys() & set(words)) >= _SPOKEN_FEWEST:
                yield from self._search_spelled_in(number, text)

    def _search_spelled_in(self, number: int, text: str) -> Iterator[tuple[Leak, int]]:
        for match in _SPOKEN_RUN.finditer(text):
            words = _BREAKS.split(match.group().casefold().replace("x-ray", "xray"))
            spelled = reduce_compact("".join(_SPOKEN.get(word, word) for word in words))
            for needle, owners in self._index[Form.SPELLED].items():
                if needle in spelled:
                    yield from self._report(number, match.span(), Form.SPELLED, owners)

    def _search_dates(self) -> Iterator[tuple[Leak, int]]:
        needles = self._index[Form.DATE]
        years = "|".join(
            {needle[:4] for needle in needles} | {rf"[/.\- ]{needle[2:4]}" for needle in needles}
        )
        hint = re.compile(rf"(?:{years})\b")
        for number, text in enumerate(self._texts):
            for match in _DATE.finditer(text) if hint.search(text) else ():
                yield from self._report(number, match.span(), Form.DATE, needles.get(_read_date(match), ()))

    def _report_joined(
        self, span: tuple[int, int], form: Form, owners: tuple[int, ...]
    ) -> Iterator[tuple[Leak, int]]:
        number = bisect_right(self._starts, span[0]) - 1
        start = self._starts[number]
        yield from self._report(number, (span[0] - start, span[1] - start), form, owners)

    def _report(
        self, number: int, span: tuple[int, int], form: Form, owners: tuple[int, ...]
    ) -> Iterator[tuple[Leak, int]]:
        match = self._texts[number][span[0] : span[1]]
        for owner in owners:
            yield Leak(self._facts[owner], match, span, form, number), owner


def _stands_alone(text: str, first: int, last: int, form: Form) -> bool:
    """Return whether a hit begins and ends with a word, or inside an e-mail address anywhere."""
    if form is Form.EMAIL:
        return True
    before = text[first - 1] if first else " "
    after = text[last] if last < len(text) else " "
    return not (before.isalnum() or after.isalnum())


def _is_sound(match: str, form: Form, needle: str) -> bool:
    """Return whether a hit is the fact and not an everyday word or a number of something else."""
    if form is Form.PHRASE:
        return reduce_words(match).strip() == needle and (
            " " in needle or not is_everyday(match) or not match.islower()
        )
    if form is Form.OUTWARD:
        return any(char.isupper() for char in match)
    return True


def _is_number(run: str, national: str) -> bool:
    """Return whether a run of digits is the number, its end, or holds it."""
    return national in run or (len(run) >= _LAST_DIGITS and national.endswith(run))


def _read_date(match: re.Match[str]) -> str:
    parts = {name.rstrip("234"): value for name, value in match.groupdict().items() if value}
    month = parts["m"].casefold()
    try:
        number = int(month) if month.isdecimal() else [name[:3] for name in _MONTHS].index(month[:3]) + 1
        year = int(parts["y"])
        century = 0 if year > 99 else 1900 if year > 30 else 2000  # noqa: PLR2004 - two-digit years
        return date(year + century, number, int(parts["d"])).isoformat()
    except ValueError:
        return ""
