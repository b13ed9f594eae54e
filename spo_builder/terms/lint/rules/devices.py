"""Rules on devices: a ban of all of them (T21), access for the police (T22), surrender (T23)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.phrases import CLOCK, MEASURE
from spo_builder.terms.lint.words import OTHER, PERSON, PLACE, PROPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_USE = (
    r"(?:use|using|have|having|own|owning|possess|possessing|access|accessing|hold|keep|buy|acquire|obtain|purchase|operate|connect to|log on to|be in possession of|"
    r"go on|browse|carry|control)"
)
_FILL = (
    r"(?:any|an?|the|all|his|your|or|and|either|own|personal|mobile|smart|electronic|portable|internet-enabled|internet-capable|internet|web-enabled|"
    r"computer|laptop|tablet|digital|handheld|access|to|kind|type|form|of|sort|other|desktop|home|whatever|possession|be|in|use|social|media|"
    r"communication|communications|online|cellular|private|public)"
)
_DEVICE = r"(?:internet|world wide web|web|online|computers?|laptops?|tablets?|(?:tele)?phones?|smartphones?|mobiles?|devices?|wi-fi|broadband|i-?pads?|sim cards?|electronic communications?|means of communication)"
_BAN = Phrase(
    rf"(?:have no|{_USE}(?:(?:,| or|, or| and) {_USE}){{0,5}})(?:,? (?:{_FILL}|{PROPER}+),?){{0,10}}? {_DEVICE}"
    r"(?! (?:numbers?|calls?|history|accounts?|messages?|books?|lines?|signals?|box|boxes|records?|kiosk|names?|games?|shop|programmes?|banking|case|charger))\b"
    rf"(?:(?:,| or|, or| and)(?: {_FILL}){{0,4}} {_DEVICE}\b)*"
,
    "access accessing acquire be browse buy carry connect control go have having hold keep log obtain "
    "operate own owning possess possessing purchase use using"
)
_ONLINE = Phrase(r"(?:go|going|be|being) online\b",
    "be being go going"
)
# Words behind the ban that leave it whole, however they sound.
_WIDENING = Phrase(
    r"(?:,? (?:at any time|at all|by any means|whatsoever|for any (?:purpose|reason)|in any (?:way|form|circumstances)|anywhere|at any place|of any (?:kind|type|sort)|"
    r"(?:which is |that is |which are |that are )?(?:capable of|able to|that can|which can|with) (?:access(?:ing)?|connect(?:ing)?|internet|take|taking)(?: to)?(?: an?| the)?"
    r"(?: internet| web| network| online)*(?: access| connection)?|(?:within|in) (?:the )?(?:united kingdom|uk|england and wales)|for the duration of (?:this|the) order|"
    r"directly or indirectly))*"
)
_CONDITION = Phrase(r"\b(?:unless|except|save|without|other than|apart from|provided|between|until|only|more than|after)\b")
# A purpose, a person or a place makes it another term, which is no ban of devices at all.
_AIM = Phrase(
    rf"[^.;]{{0,200}}?(?:\bto (?!the\b|any\b|a\b|an\b|him\b)[a-z]+|\bfor the purposes? of\b|\bin order to\b|\bwith (?:the )?intent|\bwhich\b|\bthat\b|\bwhose\b|\bin the name of\b|"
    rf"\bregistered\b|\bbelonging to\b|\bowned by\b|\bused by\b|\bfor [a-z]+ing\b|{PERSON}|\b(?:at|in|within) [^.;]{{0,40}}?[{PLACE}{OTHER}])"
)


def find_device_ban(reading: Reading) -> Iterator[Hit]:
    """T21: no internet or no device at all; with a condition beside it, for information only."""
    for phrase in (_BAN, _ONLINE):
        for found in reading.find(phrase):
            start = found.start()
            is_none = found.group().startswith("have no") and reading.requires(start)
            if not (is_none or reading.forbids(start)) or reading.is_exception(start) or not reading.is_told(start):
                continue
            wide = _WIDENING.match(reading.masked, found.end())
            end = wide.end() if wide else found.end()
            if not _AIM.match(reading.get_main_after(end)):
                yield Hit(start, found.end(), bool(_CONDITION.search(reading.get_after(end))))


_SOCIAL = Phrase(
    r"(?:use|using|access|accessing|have|hold|be on|go on)(?: or [a-z]+)?(?: (?:any|an|account|on|form|type|kind|of|accounts|profile|a)){0,6} social (?:media|networking|network)"
    r"(?: (?:platforms?|sites?|accounts?|websites?|apps?|services?))?\b"
,
    "access accessing be go have hold use using"
)


def find_social_ban(reading: Reading) -> Iterator[Hit]:
    """T21: no social media of any kind."""
    for found in reading.find(_SOCIAL):
        start = found.start()
        if reading.forbids(start) and reading.is_told(start) and not reading.is_exception(start):
            wide = _WIDENING.match(reading.masked, found.end())
            end = wide.end() if wide else found.end()
            if not _AIM.match(reading.get_main_after(end)):
                yield Hit(start, found.end(), bool(_CONDITION.search(reading.get_after(end))))


_GRANT = (
    r"(?:provide|allow|permit|give|grant|hand over|hand|disclose|supply|surrender|submit|consent to|let|make (?:[a-z]+ ){0,4}?available|produce|tell|enable|refuse|open|unlock|reveal|share|present|facilitate|accept|agree to|comply with)"
)
_ACCESS = (
    r"(?:access|search(?:es|ed|ing)?|visits?|inspecting|available|passwords?|passcodes?|pass codes|pin(?: codes?| numbers?)?|pins|log-?ins?|log-in details|login details|credentials|inspect(?:ions?|ed)?|examine[d]?|examinations?|"
    r"download|seize|check(?:s|ed)?|unlock|encryption keys?|inspected)"
)
_POLICE = rf"(?:police|officers?|constables?|unit|applicant|supervisor|devices?|(?:tele)?phones?|computers?|laptops?|tablets?|accounts?|home|house|premises|vehicle|social media|{OTHER})"
_GRANTED = Phrase(rf"{_GRANT}(?:ing|s)?\b[^.;]{{0,90}}?\b{_ACCESS}\b",
    "accept accepting accepts agree allow allowing allows comply consent disclose discloseing discloses "
    "enable enableing enables facilitate facilitateing facilitates give giveing gives grant granting "
    "grants hand handing hands let leting lets make open opening opens permit permiting permits present "
    "presenting presents produce produceing produces provide provideing provides refuse refuseing "
    "refuses reveal revealing reveals share shareing shares submit submiting submits supply supplying "
    "supplys surrender surrendering surrenders tell telling tells unlock unlocking unlocks"
)
_ENTRY = Phrase(
    rf"(?:produce|unlock|open|hand over|hand|give|show)\b[^.;]{{0,60}}?\b(?:devices?|phones?|telephones?|computers?|laptops?|tablets?|accounts?)\b (?:to|for) (?:the |any |a )?(?:police|officers?|constables?)\b"
    rf"[^.;]{{0,30}}?(?:on (?:demand|request)|when(?:ever)? |if (?:asked|requested)|at any)|unlock(?:ing)? (?:any|all|each|every|his) [a-z ]{{0,20}}?(?:devices?|phones?|telephones?)\b|(?:allow|permit|let|admit)\b[^.;]{{0,60}}?(?:police|officers?|constables?|{OTHER}+)[^.;]{{0,40}}?\b(?:enter|visit|into|entry|attend)\b"
,
    "admit allow give hand let open permit produce show unlock unlocking"
)
_OPEN_ENDED = Phrase(
    r"(?:(?:at )?any time(?: (?:requested|of (?:the )?day|they|when))?|whenever (?:required|requested|asked|they|it|the|an|so)|as and when|at all times|whenever|on demand|without notice|"
    r"day or night|at any hour)\b"
)
_PURPOSE = Phrase(r"\b(?:so that|so as to|in order to|to (?:check|assess|ensure|verify|see|monitor|confirm|establish)|for the (?:sole )?purposes?|on reasonable suspicion)\b")
_TIME = Phrase(
    rf"{CLOCK.source}|\b(?:not more than|no more than|once|twice|notice|within \d|for no longer|when a device|on one occasion|between)\b"
)


def find_wide_access(reading: Reading) -> Iterator[Hit]:
    """T22: access for the police; bounded in time and purpose, for information only."""
    for phrase in (_GRANTED, _ENTRY):
        for found in reading.find(phrase):
            start, end = reading.get_sentence(found.start())
            sentence = reading.masked[max(start, found.start() - 400) : min(end, found.end() + 400)]
            if _is_ruled(reading, found) and re.search(rf"(?:\b|(?={OTHER})){_POLICE}(?:\b|(?<={OTHER}))", sentence):
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


_ALWAYS = Phrase(r"(?:at any time (?:requested|required|asked|on request)|whenever (?:required|requested|asked|called upon)|as and when)\b",
    "as at whenever"
)
_HANDING = Phrase(
    r"(?:surrender(?:s|ing)?|hand(?:s|ing)?(?: in| over| up| back)?|give up|deliver(?: up)?|deposit|relinquish|turn in|turn over|forfeit|submit|yield up|give)(?! (?:notice|details))\b"
,
    "deliver deposit forfeit give hand handing hands relinquish submit surrender surrendering "
    "surrenders turn yield"
)
_GOODS = Phrase(
    r"[^.;]{0,160}?\b(?P<thing>devices?|(?:tele)?phones?|handsets?|smartphones?|mobiles?|laptops?|tablets?|computers?|cameras?|passports?|trackers?|drones?|sims?|sim cards?|"
    r"memory (?:cards?|sticks?)|hard drives?|equipment|binoculars|consoles?|knife|knives|weapons?|vehicles?|cars?|licen[cs]es?|firearms?|shotguns?|items?|usb sticks?)\b"
    r"(?! (?:number|numbers|call|message|account|history|bill|in writing))"
)
_ABOUT = Phrase(r"\b(?:number|make|model|details|pin|password|passcode|name|names|list|registration|address|serial|access|means|notice|particulars|log-?in|imei)s?\b")
_BACK = Phrase(
    r"\b(?:return(?:ed|s|able)?|given back|handed back|returning|retain(?:ed)? (?:for|until)|kept (?:for|until)|hold (?:it|them) (?:for|until)|held (?:for|until)|for (?:no longer|not more|a period|up to|no more)|"
    r"for \d+ (?:days?|hours?|weeks?|months?)|until|collect(?:ed)? (?:it|them)|released?|restored)\b"
)


def find_surrender(reading: Reading) -> Iterator[Hit]:
    """T23: things to hand over, and nothing about when they come back."""
    for found in reading.find(_HANDING):
        start, rest = found.start(), reading.get_after(found.end())
        goods = _GOODS.match(rest)
        if goods is None or not reading.requires(start) or reading.is_exception(start):
            continue
        if _ABOUT.search(goods.group()) or _BY_HAND.search(reading.get_before(start, 20)) or _BACK.search(reading.masked, found.end()):
            continue
        if found.group() != "give" or not MEASURE.search(rest):
            yield Hit(start, found.end() + goods.end("thing"))


_BY_HAND = Phrase(r"\b(?:by|in|on|at|his|her|one|other|second|under) $")
