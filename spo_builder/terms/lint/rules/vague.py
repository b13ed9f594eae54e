"""Rules on vague words and on places without a measure (T04)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.phrases import ANY_NAME, BOUNDARY, HER, MEASURE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_EXCUSE = r" (?:(?:and|or) (?:honest|lawful) )?(?:excuses?|grounds?|cause|reasons?|suspicion|belief|notice)\b"
_WORD = Phrase(
    rf"(?:reasonable(?!{_EXCUSE})|reasonably(?! (?:believes?|suspects?|believing))|unreasonabl[ey]|"
    r"excessive(?:ly)?|"
    r"unnecessar(?:y|ily)|inappropriate(?:ly)?|anti-?social(?:ly)?|abusive(?:ly)?|"
    r"regularly(?! (?:drives|uses|stays|sleeps))|"
    r"frequently|repeatedly|persistently|constantly|often|too (?:often|much|many|long)|etc|et cetera|"
    r"and so on|and the like|"
    r"or similar(?! to)|or the like|or suchlike|proper(?:ly)?|improper(?:ly)?|undu(?:e|ly)|"
    r"unacceptabl[ey]|unsociable hours|"
    r"late at night|appropriately|as appropriate|appropriate (?:manner|behaviou?r|way|conduct)|"
    r"offensive(?:ly)?(?! weapon)|"
    r"of good behaviou?r|keep the peace|in good time|from time to time|obsessive(?:ly)?|"
    r"disrespectful(?:ly)?|unsuitable|"
    r"(?:aggressive|threatening|intimidating|hostile|menacing|nasty) (?:manner|way)|(?:could|may|"
    r"might|can|would) be (?:seen|perceived|considered|construed|regarded|taken|interpreted)|"
    r"(?:a )?large (?:number|amount|quantity)|more (?:often )?than (?:is |may be |"
    r"strictly )?(?:necessary|needed|required)|(?:for )?a long (?:time|while)|well away|easy reach|"
    r"and such ?like|hang(?:ing)? (?:around|about)|"
    r"(?:safe|sufficient|suitable|respectful|considerable|good|appropriate|proper) distance|"
    r"unwanted|unwelcome|undesired|suspiciously|occasionally|on a regular basis|"
    r"regular|as may be (?:necessary|required|appropriate)|best endeavours|"
    r"every (?:reasonable )?effort|"
    r"(?:as far|where|wherever|whenever|if) (?:as )?possible|bad language|close (?:distance|range)|"
    r"objectionable|unpleasant|unkind(?:ly)?|rude(?:ly)?)(?![\w-])",
    "a abusive abusively aggressive and anti-social anti-socially antisocial antisocially appropriate "
    "appropriately as bad best can close considerable constantly could disrespectful disrespectfully easy "
    "et etc every excessive excessively for frequently from good hang hanging hostile if improper "
    "improperly in inappropriate inappropriately intimidating keep large late may menacing might more "
    "nasty objectionable obsessive obsessively occasionally of offensive offensively often on or "
    "persistently proper properly reasonable reasonably regular regularly repeatedly respectful rude "
    "rudely safe sufficient suitable suspiciously threatening too unacceptable unacceptably undesired "
    "undue unduly unkind unkindly unnecessarily unnecessary unpleasant unreasonable unreasonably "
    "unsociable unsuitable unwanted unwelcome well whenever where wherever would",
)


def find_vague_word(reading: Reading) -> Iterator[Hit]:
    """T04: a word that leaves to opinion what is forbidden or required."""
    for found in reading.find(_WORD):
        if reading.is_exception(found.start()) and found.group() in {"proper", "properly"}:
            continue
        yield Hit(found.start(), found.end())


_THING = (
    r"(?:home|house|address(?:es)?|place|premises|propert(?:y|ies)|workplace|work|office|schools?|"
    r"shops?|station|entrance|"
    r"gates?|door|building|flat|bus stop|stop|park|playground|church|mosque|gym|college|university|"
    r"streets?|roads?|area|"
    r"house|residence|vehicle|car|car park|hospital|surgery|nursery|route|garden|corner|centre|person|"
    r"child|children|"
    r"family|friends?|mother|parents|sister|brother|partner|where|anywhere|any)"
)
_FILL = (
    r"(?:(?:the|any|a|an|her|his|their|its|either|said|that|this|of|place|such|front|back|main|known|"
    r"new|current|home|family|work) )"
)
_OBJECT = rf"(?:{_FILL}){{0,4}}(?:{ANY_NAME}+|{_THING}\b|{HER}\b)"
_PLACE = Phrase(
    r"(?:anywhere )?(?:(?:at|on|in|upon) or (?:about|around|near)|near(?: to)?(?! enough)|(?:too |"
    r"very )?close(?:r)? (?:to|by)|close beside|"
    r"adjacent to|"
    r"(?:right )?(?:around|round)|(?<=wait )by|(?<=stand )by|(?<=loiter )by|(?<=park )by|"
    r"(?<=waiting )by|not far from|within (?:a )?(?:walking|easy|short|shouting) distance of|"
    r"a short (?:walk|drive) from|"
    rf"(?:a )?short distance (?:of|from|away from)|a stone's throw (?:of|from)),? {_OBJECT}",
    "a adjacent anywhere around at by close closer in near not on right round short too upon very within",
)
_EDGELESS = Phrase(
    r"(?:(?:in |within |into )?(?:the )?(?:general |immediate |near |close )?(?:vicinity|environs|"
    r"proximity)(?: of| to)?|(?:in |within |into )?(?:the )?(?:general |immediate )?(?:neighbourhood|"
    r"locality) of|"
    r"(?:in |within )?(?:the )?(?:general |immediate |surrounding |nearby )area (?:of|around|surrounding)|"
    r"(?:the )?(?:area|streets|roads|land|district|neighbourhood)s? (?:around|surrounding|near)|"
    r"(?:any |the )?(?:surrounding|nearby|neighbouring|adjacent|adjoining) (?:area|streets?|roads?|"
    r"districts?|land|"
    r"neighbourhood|propert(?:y|ies)|premises|buildings?|houses?|places?|shops?|towns?|villages?)|or nearby|"
    r"(?:a )?short distance|(?:a )?reasonable distance)\b",
    "a adjacent adjoining any area areas close district districts environs general immediate in into land "
    "lands locality near nearby neighbourhood neighbourhoods neighbouring or proximity reasonable roads "
    "roadss short streets streetss surrounding the vicinity within",
)


def find_vague_place(reading: Reading) -> Iterator[Hit]:
    """T04: near, close to and the like before a place or a person, and nothing measures it."""
    for phrase in (_EDGELESS, _PLACE):
        for found in reading.find(phrase):
            is_tie = _PEOPLE.search(reading.get_before(found.start(), 30)) is not None
            if not is_tie and not _is_fixed(reading, found) and not reading.is_exception(found.start()):
                yield Hit(found.start(), _end_of_words(found) if phrase is _PLACE else found.end())


# "those close to Asha": a tie between people and no place.
_PEOPLE = Phrase(
    r"\b(?:those|people|persons?|anyone|anybody|someone|somebody|friends?|individuals?|"
    r"relatives?)(?: who (?:is|are))? $"
)


def _end_of_words(found: re.Match[str]) -> int:
    """Return the end of the vague words themselves, without the place behind them."""
    words = re.sub(rf",? (?:{_FILL}){{0,4}}(?:{ANY_NAME}+|\S+)$", "", found.group())
    return found.start() + len(words)


def _is_fixed(reading: Reading, found: re.Match[str]) -> bool:
    start, end = reading.get_sentence(found.start())
    before, after = (
        reading.masked[max(start, found.start() - 400) : found.start()],
        reading.masked[found.end() : end][:400],
    )
    return any(pattern.search(part) for pattern in (MEASURE, BOUNDARY) for part in (before, after))
