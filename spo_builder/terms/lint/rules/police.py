"""Rules on police powers in a term: access that is too wide (T22), surrender without return (T23)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.phrases import CLOCK, MEASURE
from spo_builder.terms.lint.words import OTHER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_GRANT = (
    r"(?:provide|allow|permit|give|grant|hand over|hand|disclose|supply|surrender|submit|consent to|"
    r"let|make (?:[a-z]+ ){0,4}?available|produce|tell|enable|refuse|open|unlock|reveal|share|present|"
    r"facilitate|accept|agree to|comply with)"
)
_ACCESS = (
    r"(?:access|search(?:es|ed|ing)?|visits?|inspecting|available|passwords?|passcodes?|pass codes|"
    r"pin(?: codes?| numbers?)?|pins|log-?ins?|log-in details|login details|credentials|"
    r"inspect(?:ions?|ed)?|examined?|examinations?|"
    r"download|seize|check(?:s|ed)?|unlock|encryption keys?|inspected)"
)
_POLICE = (
    r"(?:police|officers?|constables?|unit|applicant|supervisor|devices?|(?:tele)?phones?|computers?|"
    rf"laptops?|tablets?|accounts?|home|house|premises|vehicle|social media|{OTHER})"
)
_GRANTED = Phrase(
    rf"{_GRANT}\b[^.;]{{0,90}}?\b{_ACCESS}\b",
    "accept agree allow comply consent disclose enable facilitate give grant hand let make open permit "
    "present produce provide refuse reveal share submit supply surrender tell unlock",
)
_ENTRY = Phrase(
    r"(?:produce|unlock|open|hand over|hand|give|show)\b[^.;]{0,60}?\b(?:devices?|phones?|"
    r"telephones?|computers?|laptops?|tablets?|accounts?)\b (?:to|for) (?:the |any |a )?(?:police|"
    r"officers?|constables?)\b"
    r"[^.;]{0,30}?(?:on (?:demand|request)|when(?:ever)? |if (?:asked|requested)|at any)|"
    r"unlock(?:ing)? (?:any|all|each|every|his) [a-z ]{0,20}?(?:devices?|phones?|telephones?)\b|"
    r"(?:allow|permit|let|admit)\b[^.;]{0,60}?(?:police|officers?|constables?|"
    rf"{OTHER}+)[^.;]{{0,40}}?\b(?:enter|visit|into|entry|attend)\b",
    "admit allow give hand let open permit produce show unlock unlocking",
)
_OPEN_ENDED = Phrase(
    r"(?:(?:at )?any time(?: (?:requested|of (?:the )?day|they|when))?|whenever (?:required|requested|"
    r"asked|they|it|the|an|so)|as and when|at all times|whenever|on demand|without notice|"
    r"day or night|at any hour)\b"
)
_PURPOSE = Phrase(
    r"\b(?:so that|so as to|in order to|to (?:check|assess|ensure|verify|see|monitor|confirm|"
    r"establish)|for the (?:sole )?purposes?|on reasonable suspicion)\b"
)
_TIME = Phrase(
    rf"{CLOCK.source}|\b(?:not more than|no more than|once|twice|notice|within \d|for no longer|"
    r"when a device|on one occasion|between)\b"
)


def find_wide_access(reading: Reading) -> Iterator[Hit]:
    """T22: access for the police; bounded in time and purpose, for information only."""
    for phrase in (_GRANTED, _ENTRY):
        for found in reading.find(phrase):
            start, end = reading.get_sentence(found.start())
            sentence = reading.masked[max(start, found.start() - 400) : min(end, found.end() + 400)]
            if _is_ruled(reading, found) and re.search(
                rf"(?:\b|(?={OTHER})){_POLICE}(?:\b|(?<={OTHER}))", sentence
            ):
                is_open = _OPEN_ENDED.search(sentence) is not None
                is_bounded = bool(_PURPOSE.search(sentence) and _TIME.search(sentence))
                yield Hit(found.start(), found.end(), is_bounded and not is_open)


def _is_ruled(reading: Reading, found: re.Match[str]) -> bool:
    if reading.is_exception(found.start()):
        return False
    is_refusal = found.group().startswith("refuse") and reading.forbids(found.start())
    return is_refusal or (reading.requires(found.start()) and not found.group().startswith("refuse"))


def find_open_ended(reading: Reading) -> Iterator[Hit]:
    """T22: "at any time requested", "whenever required", "as and when": no hours and no trigger."""
    for found in reading.find(_ALWAYS):
        if reading.requires(found.start()) or reading.is_exception(found.start()):
            yield Hit(found.start(), found.end())


_ALWAYS = Phrase(
    r"(?:at any time (?:requested|required|asked|on request)|whenever (?:required|requested|asked|"
    r"called upon)|as and when)\b",
    "as at whenever",
)
_HANDING = Phrase(
    r"(?:surrender(?:s|ing)?|hand(?:s|ing)?(?: in| over| up| back)?|give up|deliver(?: up)?|deposit|"
    r"relinquish|turn in|turn over|forfeit|submit|yield up|give)(?! (?:notice|details))\b",
    "deliver deposit forfeit give hand handing hands relinquish submit surrender surrendering surrenders "
    "turn yield",
)
_GOODS = Phrase(
    r"[^.;]{0,160}?\b(?P<thing>devices?|(?:tele)?phones?|handsets?|smartphones?|mobiles?|laptops?|"
    r"tablets?|computers?|cameras?|passports?|trackers?|drones?|sims?|sim cards?|"
    r"memory (?:cards?|sticks?)|hard drives?|equipment|binoculars|consoles?|knife|knives|weapons?|"
    r"vehicles?|cars?|licen[cs]es?|firearms?|shotguns?|items?|usb sticks?)\b"
    r"(?! (?:number|numbers|call|message|account|history|bill|in writing))"
)
_ABOUT = Phrase(
    r"\b(?:number|make|model|details|pin|password|passcode|name|names|list|registration|address|"
    r"serial|access|means|notice|particulars|log-?in|imei)s?\b"
)
_BACK = Phrase(
    r"\b(?:return(?:ed|s|able)?|given back|handed back|returning|retain(?:ed)? (?:for|until)|"
    r"kept (?:for|until)|hold (?:it|them) (?:for|until)|held (?:for|until)|for (?:no longer|not more|"
    r"a period|up to|no more)|"
    r"for \d+ (?:days?|hours?|weeks?|months?)|until|collect(?:ed)? (?:it|them)|released?|restored)\b"
)


def find_surrender(reading: Reading) -> Iterator[Hit]:
    """T23: things to hand over, and nothing about when they come back."""
    for found in reading.find(_HANDING):
        start, rest = found.start(), reading.get_after(found.end())
        goods = _GOODS.match(rest)
        if goods is None or not reading.requires(start) or reading.is_exception(start):
            continue
        if (
            _ABOUT.search(goods.group())
            or _BY_HAND.search(reading.get_before(start, 20))
            or _BACK.search(reading.masked, found.end())
        ):
            continue
        if found.group() != "give" or not MEASURE.search(rest):
            yield Hit(start, found.end() + goods.end("thing"))


_BY_HAND = Phrase(r"\b(?:by|in|on|at|his|her|one|other|second|under) $")
