"""Rules on punishment: penalties, money, apologies and curfews (T34)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.phrases import CLOCK, HER
from spo_builder.terms.lint.words import PERSON, PLACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_PUNISH = Phrase(
    r"(?:(?:as (?:a |an )?)?(?:form of )?punish(?:ment|ed)?|as (?:a )?penalt(?:y|ies)|penalt(?:y|ies)|"
    r"(?:pay(?:ing)? )?(?:a |any )?fines?(?: of)?(?= of| £|$|[.,;])|"
    r"(?:carry out |do |perform |complete |undertake )?(?:unpaid work|"
    r"community (?:service|work|payback))|apologis(?:e|ing)(?: to)?|"
    r"(?:written |formal |public |letter of |full ){1,6}apology|(?:by way of|as) (?:retribution|"
    r"reparation|compensation)|to teach him|curfew|in retribution|for what he (?:has done|did)|"
    r"atone)\b",
    "a any apologise apologising as atone by carry community complete curfew do fine fines for form "
    "formal full in letter pay paying penalties penalty perform public punish punished punishment to "
    "undertake unpaid written",
)
_HOME = (
    r"(?:(?:his|the|your|the defendant's|their|own|any)(?: own| registered|"
    rf" bail)? ){{0,6}}(?:home(?: address)?|house|residence|flat|address|premises|{PLACE}+|"
    r"accommodation|indoors|property)"
)
_INDOORS = Phrase(
    r"(?:remain|stay|be|keep|reside|sleep)(?:ing)?(?: or [a-z]+)?(?: indoors| inside| present|"
    rf" himself)?(?: (?:at|in|inside|within|indoors))? {_HOME}(?!\w)"
    rf"|(?:remain|stay|be|keep)(?:ing)? indoors",
    "be being keep keeping remain remaining reside resideing sleep sleeping stay staying",
)
_OUTDOORS = Phrase(
    r"(?:leave|leaving|be (?:outside|out of|away from|absent from)|be absent from|go out(?: of)?|"
    rf"go outside|be outdoors|absent himself from)(?: {_HOME})?(?!\w)",
    "absent be go leave leaving",
)
_HOURS = Phrase(
    rf"{CLOCK.source}|\b(?:overnight|every night|each night|at night|all night|during the evening|"
    r"after dark|24 hours|weekends?|sunset)\b"
)


def find_punishment(reading: Reading) -> Iterator[Hit]:
    """T34: punishment, money, apologies."""
    for found in reading.find(_PUNISH):
        if not reading.forbids(found.start()) or "punish" in found.group():
            yield Hit(found.start(), found.end())
    for found in reading.find(_MONEY):
        if reading.requires(found.start()) and reading.is_told(found.start()):
            yield Hit(found.start(), found.end())


_MONEY = Phrase(
    r"(?:re)?(?:pay(?:ing)?|donate)(?: back)?(?: to)? (?:[^.;]{0,60}?(?:£|\bfines?\b|"
    r"\bcompensation\b|\bdamages\b|\bcosts?\b|\bsum\b|\bmoney\b|\bpounds\b|\bdamage\b|\brepairs?\b|"
    rf"\bcounselling\b|\bupset\b|\bharm\b)|{PERSON}+|{HER}\b)",
    "donate pay paying redonate repay repaying",
)


def find_curfew(reading: Reading) -> Iterator[Hit]:
    """T34: a curfew."""
    for phrase, is_ruled in ((_INDOORS, reading.requires), (_OUTDOORS, reading.forbids)):
        for found in reading.find(phrase):
            start = found.start()
            if not is_ruled(start) or not reading.is_told(start) or reading.is_exception(start):
                continue
            if _HOURS.search(reading.get_main_after(found.end(), 120)) and _is_his_home(found.group()):
                yield Hit(start, found.end())


def _is_his_home(words: str) -> bool:
    """Return whether the words are about a home; an address alone may be where a duty is done."""
    return "home" in words or "indoors" in words or PLACE not in words
