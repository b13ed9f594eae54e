"""Rules on plain words: legalese and long sentences (T40), and phrases to avoid."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.words import OTHER, PERSON, PLACE, PROPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_LEGALESE = Phrase(
    r"(?:hereinafter|hereinbefore|hereafter|hereby|herein|hereof|hereto|hereunder|heretofore|hitherto|"
    r"henceforth|aforesaid|aforementioned|above-?mentioned|above-named|"
    r"thereof|therein|thereto|thereafter|thereby|therefrom|thereupon|thereon|wherein|whereof|whereby|"
    r"whereupon|wheresoever|howsoever|whosoever|whomsoever|pursuant(?: to)?|notwithstanding|"
    r"forthwith|curtilage|inter alia|mutatis mutandis|prima facie|ex parte|in lieu(?: of)?|viz|"
    r"insofar as|inasmuch as|by virtue of|be deemed|ingress|egress|appurtenant|messuage|"
    r"(?:the |any )?said (?:person|address|premises|property|defendant|victim|complainant|order|place|"
    r"street|road|house|woman|man|individual|party|\ue000+)(?!\w)|"
    r"(?:in|with) (?:respect|regard) (?:of|to) the same|the party of the first part|save insofar|"
    r"suffer or permit|cause or permit|vis-a-vis|per se|bona fide|de facto|ipso facto|"
    r"in the event that|for the avoidance of doubt|without prejudice to|shall have regard|"
    r"in perpetuity|qua)(?!\w)",
    "above-mentioned above-named abovementioned aforementioned aforesaid any appurtenant be bona by cause "
    "curtilage de egress ex for forthwith henceforth hereafter hereby herein hereinafter hereinbefore "
    "hereof hereto heretofore hereunder hitherto howsoever in inasmuch ingress insofar inter ipso "
    "messuage mutatis notwithstanding per prima pursuant qua said save shall suffer the thereafter "
    "thereby therefrom therein thereof thereon thereto thereupon vis-a-vis viz whereby wherein whereof "
    "wheresoever whereupon whomsoever whosoever with without",
)


def find_legalese(reading: Reading) -> Iterator[Hit]:
    """T40: words that only lawyers use."""
    for found in reading.find(_LEGALESE):
        yield Hit(found.start(), found.end())


_MOST_WORDS = 40
_NAME = f"[{PERSON}{PLACE}{OTHER}{PROPER}]+"
# A list of names is read at a glance and counts as one word; numbers and times are not words.
_COUNTED = Phrase(rf"{_NAME}(?:(?:,| or|, or| and) {_NAME}){{0,6}}|\b[^\W\d][\w'-]*")
_ITEM = Phrase(r"; ?|(?:(?<= )|^)\((?:[a-z]{1,2}|[ivx]{1,4}|\d{1,2})\) ")


def find_long_sentence(reading: Reading) -> Iterator[Hit]:
    """T40: more than 40 words in one sentence; a name is one word, and each listed exception stands apart."""
    for start, end in reading.sentences:
        for first, last in _list_parts(reading, max(start, reading.first), end):
            if sum(1 for _ in _COUNTED.finditer(reading.masked, first, last)) > _MOST_WORDS:
                text = reading.masked[first:last]
                yield Hit(first + len(text) - len(text.lstrip()), first + len(text.rstrip()))


def _list_parts(reading: Reading, start: int, end: int) -> Iterator[tuple[int, int]]:
    breaks = {found.start() for found in _ITEM.finditer(reading.masked, start, end)}
    breaks |= {*reading.list_exceptions(start + 1, end)}
    places = [start, *sorted(breaks), end]
    yield from pairwise(places)


_ANY_ITEM = Phrase(
    r"any items?\b(?! (?:belonging|listed|owned|described|on the list|of (?:property|clothing)|which|"
    r"that|at exhibit|in exhibit))|all social media(?: (?:platforms?|sites?|accounts?))?",
    "all any",
)
_SATISFACTION = Phrase(
    r"to (?:the|his|her|their|its) (?:full |entire |complete |reasonable )?satisfaction(?: of)?\b", "to"
)
_AND_OR = Phrase(r"\band ?/ ?or\b")


def find_too_wide(reading: Reading) -> Iterator[Hit]:
    """Avoid: "any item" and "all social media"."""
    for found in reading.find(_ANY_ITEM):
        yield Hit(found.start(), found.end())


def find_satisfaction(reading: Reading) -> Iterator[Hit]:
    """Avoid: a result that hangs on another person's opinion."""
    for found in reading.find(_SATISFACTION):
        yield Hit(found.start(), found.end())


def find_and_or(reading: Reading) -> Iterator[Hit]:
    """Avoid: "and/or"."""
    for found in _AND_OR.finditer(reading.masked, reading.first):
        yield Hit(found.start(), found.end())
