"""Rules on devices and platforms: bans that leave none (T21)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.words import OTHER, PERSON, PLACE, PROPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_USE = (
    r"(?:use|using|have|having|own|owning|possess|possessing|access|accessing|hold|keep|buy|acquire|"
    r"obtain|purchase|operate|connect to|log on to|be in possession of|"
    r"go on|browse|carry|control)"
)
_FILL = (
    r"(?:any|an?|the|all|his|your|or|and|either|own|personal|mobile|smart|electronic|portable|"
    r"internet-enabled|internet-capable|internet|web-enabled|"
    r"computer|laptop|tablet|digital|handheld|access|to|kind|type|form|of|sort|other|desktop|home|"
    r"whatever|possession|be|in|use|social|media|"
    r"communication|communications|online|cellular|private|public)"
)
_DEVICE = (
    r"(?:internet|world wide web|web|online|computers?|laptops?|tablets?|(?:tele)?phones?|"
    r"smartphones?|mobiles?|devices?|wi-fi|broadband|i-?pads?|sim cards?|electronic communications?|"
    r"means of communication)"
)
_BAN = Phrase(
    rf"(?:have no|{_USE}(?:(?:,| or|, or| and) {_USE}){{0,5}})(?:,? (?:{_FILL}|"
    rf"{PROPER}+),?){{0,10}}? {_DEVICE}"
    r"(?! (?:numbers?|calls?|history|accounts?|messages?|books?|lines?|signals?|box|boxes|records?|"
    r"kiosk|names?|games?|shop|programmes?|banking|case|charger))\b"
    rf"(?:(?:,| or|, or| and)(?: {_FILL}){{0,4}} {_DEVICE}\b){{0,6}}",
    "access accessing acquire be browse buy carry connect control go have having hold keep log obtain "
    "operate own owning possess possessing purchase use using",
)
_ONLINE = Phrase(r"(?:go|going|be|being) online\b", "be being go going")
# Words behind the ban that leave it whole, however they sound.
_WIDENING = Phrase(
    r"(?:,? (?:at any time|at all|by any means|whatsoever|for any (?:purpose|reason)|in any (?:way|"
    r"form|circumstances)|anywhere|at any place|of any (?:kind|type|sort)|"
    r"(?:which is |that is |which are |that are )?(?:capable of|able to|that can|which can|"
    r"with) (?:access(?:ing)?|connect(?:ing)?|internet|take|taking)(?: to)?(?: an?| the)?"
    r"(?: internet| web| network| online){0,6}(?: access| connection)?|(?:within|"
    r"in) (?:the )?(?:united kingdom|uk|england and wales)|for the duration of (?:this|the) order|"
    r"directly or indirectly)){0,6}"
)
_CONDITION = Phrase(
    r"\b(?:unless|except|save|without|other than|apart from|provided|between|until|only|more than|"
    r"after)\b"
)
# A purpose, a person or a place makes it another term, which is no ban of devices at all.
_AIM = Phrase(
    r"[^.;]{0,200}?(?:\bto (?!the\b|any\b|a\b|an\b|him\b)[a-z]+|\bfor the purposes? of\b|"
    r"\bin order to\b|\bwith (?:the )?intent|\bwhich\b|\bthat\b|\bwhose\b|\bin the name of\b|"
    rf"\bregistered\b|\bbelonging to\b|\bowned by\b|\bused by\b|\bfor [a-z]+ing\b|{PERSON}|\b(?:at|in|"
    rf"within) [^.;]{{0,40}}?[{PLACE}{OTHER}])"
)


def find_device_ban(reading: Reading) -> Iterator[Hit]:
    """T21: no internet or no device at all; with a condition beside it, for information only."""
    for phrase in (_BAN, _ONLINE):
        for found in reading.find(phrase):
            start = found.start()
            is_none = found.group().startswith("have no") and reading.requires(start)
            if (
                not (is_none or reading.forbids(start))
                or reading.is_exception(start)
                or not reading.is_told(start)
            ):
                continue
            wide = _WIDENING.match(reading.masked, found.end())
            end = wide.end() if wide else found.end()
            if not _AIM.match(reading.get_main_after(end)):
                yield Hit(start, found.end(), bool(_CONDITION.search(reading.get_after(end))))


_SOCIAL = Phrase(
    r"(?:use|using|access|accessing|have|hold|be on|go on)(?: or [a-z]+)?(?: (?:any|an|account|on|"
    r"form|type|kind|of|accounts|profile|a)){0,6} social (?:media|networking|network)"
    r"(?: (?:platforms?|sites?|accounts?|websites?|apps?|services?))?\b",
    "access accessing be go have hold use using",
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
