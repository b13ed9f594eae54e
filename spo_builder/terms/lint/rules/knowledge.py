"""Rules on knowledge: words of knowledge where needed and only there (T13), distance from a person (T38)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrases import AMOUNT, HER, KNOWLEDGE, OWNED, SHE, SOMEBODY, UNIT
from spo_builder.terms.lint.words import OTHER, PERSON, PLACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_PLACES = (
    r"(?:places?|address(?:es)?|buildings?|premises|shops?|houses?|propert(?:y|ies)|homes?|locations?|vehicles?|cars?|streets?|"
    r"roads?|venues?|events?|restaurants?|pubs?|bars?|stores?|buses|bus|trains?|rooms?|offices?|workplaces?|schools?|gyms?|"
    r"church(?:es)?|gatherings?|part(?:y|ies)|functions?|classes|class|meetings?|towns?|areas?|public places?|public house|residence|"
    r"dwellings?|accommodation|establishments?|hotels?|parks?)"
)
_STATE = (
    r"(?:(?:may|might|could|happens? to|is (?:likely|known|thought) to|currently|then|also|regularly|usually|sometimes|"
    r"normally|habitually) )?(?:is|are|be|lives?|works?|resid(?:e|es|ing)|attends?|visits?|goes|go|stays?|shops?|studies|study|frequents?|socialises?|"
    r"worships?|trains?|travels?|uses?|owns?|occup(?:y|ies)|sleeps?|rents?|has|was|spends?)"
)
_WHERE = r"(?:,? (?:at|in|to|on|near|of) which| where| wherein| in whom| which| that| when)?"
_UNKNOWN = re.compile(
    rf"(?:(?:any|an?|every|each|all|whatever|whichever|same|the)(?: (?:other|public|private|new|future|given|single|residential|"
    rf"business|work|or|and|{_PLACES},?)){{0,5}} {_PLACES}(?: of (?!which|whom)[a-z]+)?{_WHERE} (?:both |either )?{SHE}(?:(?:,| or| and) {SHE})* {_STATE}\b|"
    rf"(?:anywhere|wherever|everywhere)(?: that| where| in which)? {SHE} {_STATE}\b|"
    rf"(?:the )?same (?:[a-z]+ ){{0,3}}{_PLACES}(?: or {_PLACES})? as {SOMEBODY}|"
    rf"any {_PLACES}(?: or {_PLACES})? (?:frequented|attended|occupied|visited|used|owned|rented|driven|kept) by {SOMEBODY}|"
    rf"any (?:new|future|subsequent|other|current) (?:home|house|address|workplace|residence|place of work|school) of {SOMEBODY}|any {_PLACES} at the same time as {SOMEBODY})"
)
_UNKNOWN_WORDS = (
    *("any", "a", "an", "every", "each", "all", "whatever", "whichever", "same", "the", "anywhere", "wherever", "everywhere"),
)
_STRANGER = re.compile(
    rf"(?:contact|approach|follow|speak to|visit|message|call)(?:ing)?(?: or [a-z]+(?: [a-z]+)?){{0,3}} (?:any|every)(?:one| one|body| person| persons| individual| "
    rf"man| woman| people| other person)(?: (?:who|whom|that)\b)[^.;]{{0,60}}?{SOMEBODY}(?!\w)"
)
_STRANGER_WORDS = tuple(verb + end for verb in ("contact", "approach", "follow", "speak", "visit", "message", "call") for end in ("", "ing"))


def find_unknown_place(reading: Reading) -> Iterator[Hit]:
    """T13: a place or a person that the defendant need not know of, and no word of knowledge."""
    for pattern, words in ((_UNKNOWN, _UNKNOWN_WORDS), (_STRANGER, _STRANGER_WORDS)):
        for found in reading.find(pattern, *words):
            start = found.start()
            if not reading.forbids(start) or reading.is_exception(start):
                continue
            if not KNOWLEDGE.search(reading.get_before(start)) and not KNOWLEDGE.search(reading.get_main_after(start)):
                yield Hit(start, found.end())


_KNOWINGLY = re.compile(
    r"(?:knowingly|intentionally|deliberately),? (?:to )?(?:or [a-z]+,? )?(?:enter|go|attend|visit|be|remain|wait|walk|drive|park|loiter|stand|return|"
    r"approach|travel|come)(?:ing)?(?:(?:,| or|, or| and) [a-z]+){0,4}(?: (?:to|in|into|on|at|outside|along|within|inside|"
    rf"any part of|through|the (?:grounds|premises|car park|garden) of)){{0,3}} (?:the )?[{PLACE}{OTHER}]+"
)
_LATE_KNOWINGLY = re.compile(
    rf"(?:enter|go|attend|visit|remain|wait|walk|drive|return|travel|come)(?:ing)? knowingly(?: (?:to|in|into|on|at|outside|along|within|inside|"
    rf"any part of)){{0,3}} (?:the )?[{PLACE}{OTHER}]+"
)
_KNOWING_WORDS = ("knowingly", "intentionally", "deliberately")
_LATE_WORDS = ("enter", "go", "attend", "visit", "remain", "wait", "walk", "drive", "return", "travel", "come", "going", "entering")
_UNFIXED = re.compile(rf"\b(?:while|when|where|if|whilst|with|any|other) ?.{{0,40}}{SOMEBODY}|\bany other\b|\bwithin {AMOUNT}")


def find_needless_knowledge(reading: Reading) -> Iterator[Hit]:
    """T13: "knowingly" before an address that the term itself names."""
    for found in (*reading.find(_KNOWINGLY, *_KNOWING_WORDS), *reading.find(_LATE_KNOWINGLY, *_LATE_WORDS)):
        rest = reading.get_after(found.start())
        if reading.forbids(found.start()) and not _UNFIXED.search(rest):
            word = next(word for word in _KNOWING_WORDS if word in found.group())
            start = found.start() + found.group().index(word)
            yield Hit(start, start + len(word))


_ROUND = re.compile(
    rf"(?:{UNIT}|distance|length)(?: away| radius)? (?:of|from|to|between (?:himself|you|the defendant) and) (?:the person of )?"
    rf"(?:{PERSON}+|{HER})(?:(?:,| or|, or| and) (?:{PERSON}+|{HER}))*"
)
_ROUND_WORDS = (
    *("metre", "metres", "meter", "meters", "m", "yard", "yards", "yd", "yds", "feet", "ft", "foot", "mile", "miles", "km", "kilometre"),
    *("kilometres", "paces"),
)
_AMOUNT_BEFORE = re.compile(
    rf"(?:(?:anywhere )?within|(?:less|closer|nearer) than|at least|inside|closer to than|(?:a |the |any )?(?:minimum )?distance of)?(?: a| the)?(?: distance| radius)?"
    rf"(?: of)?(?: at least| less than)? ?{AMOUNT} ?-?$"
)
_LEAVING = re.compile(r"\b(?:leav(?:e|es|ing)|move away|walk away|withdraw|go away|moving away|walks away)\b")
_AT_PLACE = re.compile(rf"\b(?:at|in|on|inside|outside) (?:the )?(?:[a-z]+ (?:of|in|at) ){{0,2}}(?:the )?[{PLACE}{OTHER}]")


def find_moving_circle(reading: Reading) -> Iterator[Hit]:
    """T38: a distance from a person who moves, without knowledge, a rule of leaving or a place."""
    masked = reading.masked
    for found in reading.find(_ROUND, *_ROUND_WORDS):
        amount = _AMOUNT_BEFORE.search(masked[max(0, found.start() - 60) : found.start()])
        if amount is None or OWNED.match(masked, found.end()) or reading.is_exception(found.start()):
            continue
        start, end = reading.get_sentence(found.start())
        sentence = masked[max(start, found.start() - 400) : min(end, found.end() + 400)]
        if not (KNOWLEDGE.search(sentence) or _LEAVING.search(sentence) or _AT_PLACE.search(masked, found.end(), min(end, found.end() + 200))):
            yield Hit(found.start() - len(amount.group()), found.end())
