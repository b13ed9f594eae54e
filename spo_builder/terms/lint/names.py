"""Finds the names in a text by their capital letters, and tells persons from places and institutions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spo_builder.terms.lint.vocabulary import (
    CALENDAR,
    COMMON,
    COURTS,
    FUNCTION_WORDS,
    INSTITUTIONS,
    PREPOSITIONS,
    STREETS,
    TITLES,
    VERBS,
    WELSH_INSTITUTIONS,
    WELSH_STREETS,
)
from spo_builder.terms.lint.words import OTHER, PERSON, PLACE, PROPER, Mask, Word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LINKS = frozenset({"of", "on", "upon", "de", "van", "von", "le", "la", "st", "&", "y", "yr"})
_NAMED_KIND = re.compile(
    r" (?:public house|pub|inn|caf[eé]|club|shop|stores?|restaurant|hotel|bar|programme|course|"
    r"charity|helpline|app|"
    r"website)\b"
)
# What stands behind one of these is somewhere and not somebody.
_PLACING = re.compile(
    r"\b(?:at|in|into|enter|entering|visit|outside|inside|(?:county|city|town|borough) of|"
    r"(?:go|going|travel|travelling|come|coming|return|returning) to) (?:the )?$"
)
_LONGEST_NUMBER = 4
_PAIR = 2
# Longer runs of words and longer stretches of letters name nothing.
_LONGEST_RUN = 12
_LONGEST_NAME = 200


def find_proper(text: str, words: Sequence[Word], first: int) -> Iterator[Mask]:
    """Yield runs of words with capital letters that name somebody or something.

    Args:
        text: the folded text with its capital letters.
        words: its words.
        first: where the text as given begins, behind the lead-in.
    """
    run: list[Word] = []
    for index, word in enumerate(words):
        if run and len(run) < _LONGEST_RUN and _goes_on(text, words, index):
            run.append(word)
            continue
        if run:
            yield from _judge_run(text, run, first)
        run = [word] if _may_begin(word) else []
    if run:
        yield from _judge_run(text, run, first)


def _goes_on(text: str, words: Sequence[Word], index: int) -> bool:
    before, word = words[index - 1], words[index]
    gap = text[before.end : word.start]
    if gap in {"'s ", "'S ", "' "}:
        return word.is_capital and _leads_to_institution(text, words, index)
    if gap == ". ":
        return before.lower in TITLES | {"st"} and word.is_capital
    if gap != " ":
        return False
    return (
        word.is_capital
        or word.lower in _LINKS
        or (word.lower == "the" and _leads_to_institution(text, words, index + 1))
    )


def _leads_to_institution(text: str, words: Sequence[Word], index: int) -> bool:
    """Return whether this word or the next has a capital letter and is a kind of institution or road."""
    for place in range(index, min(index + 2, len(words))):
        before, word = words[place - 1], words[place]
        if not word.is_capital or text[before.end : word.start].strip("'sS "):
            return False
        if word.lower in INSTITUTIONS or word.lower in STREETS:
            return True
    return False


def _may_begin(word: Word) -> bool:
    return word.is_capital or (word.lower[0].isdigit() and len(word.lower) <= _LONGEST_NUMBER)


def _judge_run(text: str, run: list[Word], first: int) -> Iterator[Mask]:
    while run and not run[-1].is_capital:
        run = run[:-1]
    if not run:
        return
    is_named = _NAMED_KIND.match(text, run[-1].end) is not None
    is_place = is_named or _is_place(run)
    run = _drop_before_place(run, first) if is_place else _drop_common(run)
    if run and run[-1].end - run[0].start <= _LONGEST_NAME:
        kind = OTHER if is_named else _tell_kind(run, text[max(0, run[0].start - 20) : run[0].start])
        yield Mask(run[0].start, run[-1].end, kind)


def _is_place(run: list[Word]) -> bool:
    lowers = [word.lower for word in run if not word.lower[0].isdigit()]
    is_welsh = lowers[0].removesuffix("'r") in WELSH_STREETS | WELSH_INSTITUTIONS
    return is_welsh or run[-1].lower in STREETS or any(word.lower in INSTITUTIONS for word in run[1:])


def _drop_before_place(run: list[Word], first: int) -> list[Word]:
    """Leave out everyday words at the front, such as the verb that begins a sentence."""
    length = len(run)
    while len(run) > _PAIR and run[0].lower in VERBS | FUNCTION_WORDS:
        run = run[1:]
    is_front = run[0].start <= first
    if len(run) > _PAIR and (is_front or len(run) < length) and run[0].lower in PREPOSITIONS:
        run = run[1:]
    return run[1:] if is_front and run[0].lower in VERBS | FUNCTION_WORDS else run


def _drop_common(run: list[Word]) -> list[Word]:
    while run and (run[0].lower in COMMON or run[0].lower in CALENDAR or run[0].lower[0].isdigit()):
        run = run[1:]
    return run


def _tell_kind(run: list[Word], before: str) -> str:
    lowers = [word.lower for word in run]
    head = next((lower for lower in lowers if not lower[0].isdigit()), "").removesuffix("'r")
    if head in WELSH_INSTITUTIONS or (lowers[-1] == "court" and COURTS.intersection(lowers)):
        return OTHER
    if head in WELSH_STREETS or (lowers[-1] in STREETS and len(run) > 1):
        return PLACE
    if INSTITUTIONS.intersection(lowers):
        return OTHER
    if lowers[0] in TITLES or (len(run) > 1 and not _PLACING.search(before.lower())):
        return PERSON
    return PROPER
