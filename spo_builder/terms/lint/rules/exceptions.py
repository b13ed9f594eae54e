"""Rules on excuses and exceptions: the Act's own excuse again (T14), one that is too wide (T17)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.phrases import LABEL
from spo_builder.terms.lint.words import OTHER, PERSON, PLACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_EXCUSE = Phrase(
    r"(?:(?:without|unless|except|save|if|absent)(?: (?:where|when|that|for|with|in|on|he|she|you|"
    r"the defendant|there|is|has|have|having|"
    r"been|good|and|a|any|some|lawful|so|by|proper|or|authority)){0,8} )?"
    r"(?:(?:reasonable|good|proper|justifiable|lawful)(?: and| or|,)? (?:lawful |reasonable |"
    r"good )?(?:excuses?|cause|reasons?)(?! to (?:believe|suspect|think|fear))|"
    r"reasonable (?:or|and) lawful excuse)\b",
    "absent except good if justifiable lawful proper reasonable save unless without",
)


def find_excuse(reading: Reading) -> Iterator[Hit]:
    """T14: "without reasonable excuse", which section 8 supplies to every term."""
    for found in reading.find(_EXCUSE):
        if "lawful excuse" not in found.group() or "reasonable" in found.group():
            yield Hit(found.start(), found.end())


_OPENING = (
    r"(?:unless|until|except(?:ing)?(?: (?:where|when|if|that|as|insofar as))?|save(?: (?:where|when|"
    r"if|that|as))|other than (?:where|when|if)|"
    r"only (?:if|when|where)|apart from (?:where|when|if)|provided(?: that)?|if)"
)
_HERSELF = (
    rf"(?:{PERSON}+|she|they|he|(?:the|any) {LABEL}|(?:both|either|the other)(?: party| parties|"
    r" of them| person)?|the parties|both|(?:her|his) (?:mother|father|parents|family))"
)
_GIVING = (
    r"(?:agree[sd]?|consent(?:s|ed)?|invite[sd]?|permit(?:s|ted)?|allow(?:s|ed)?|approve[sd]?|ask(?:s|"
    r"ed)?|request(?:s|ed)?|want(?:s|ed)?|wish(?:es|ed)?|"
    r"initiate[sd]?|contact(?:s|ed)?|telephone[sd]?|messages?|repl(?:ies|ied)|makes? contact|"
    r"made contact|gives? (?:\w+ ){0,3}(?:permission|consent|agreement)|"
    r"given (?:\w+ ){0,3}(?:permission|consent|agreement)|(?:is|are) (?:happy|willing|content)|"
    r"says? (?:that )?(?:he|it|so)|tells? him)"
)
_SHE_AGREES = Phrase(
    rf"{_OPENING} {_HERSELF}(?: (?:and|or) {_HERSELF})?(?: (?:has|have|had|first|expressly|previously|"
    rf"so|both|freely|also|specifically)){{0,3}} {_GIVING}\b",
    "apart except excepting if only other provided save unless until",
)
_INVITED = Phrase(
    rf"{_OPENING}(?: (?:he|it|this|the defendant|you))?(?: (?:they|may be|may|is|has been|has|are|been|"
    r"was|otherwise|first|expressly|specifically|so|mutually|previously)){0,4} "
    r"(?:invited|agreed?|asked|requested|permitted|authorised|consented|arranged|wanted|"
    r"welcome)\b(?: to do so)?(?: in (?:advance|writing))?",
    "apart except excepting if only other provided save unless until",
)
_BY_CONSENT = Phrase(
    r"(?:unless|except(?:ing)?|save|without|other than|apart from|only|and then only|"
    r"but for)(?: (?:by|with|at|on|upon|for|in accordance with|under|through|where there is|"
    r"if there is|"
    r"there is|as|first|obtaining|having|the|her|his|their|any|a|an|prior|mutual|express|written|"
    rf"explicit|specific|previous|clear|full|own|advance|verbal|{PERSON}+'s?)){{1,8}} "
    r"(?:agreement|arrangement|consent|invitation|permission|request|approval|wish)\b",
    "and apart but except excepting only other save unless without",
)
_HAS_CONSENT = Phrase(
    rf"{_OPENING} (?:he|the defendant|you) (?:has|have|first (?:has|obtains|gets)|obtains|gets|"
    rf"receives)(?: [a-z]+| {PERSON}+'s?){{0,4}} (?:agreement|consent|invitation|permission|approval)\b",
    "apart except excepting if only other provided save unless until",
)
_OFFICIAL = Phrase(
    r"[^.;]{0,20}? (?:of|from|with|by|between)(?: (?:the|a|an|any|his|her|both|"
    r"that)){0,6}(?: [a-z-]+){0,3}? ?(?:courts?|judge|police|officers?|constable|magistrates?|"
    r"solicitors?|lawyers?|"
    rf"probation|supervisor|manager|mediator|social worker|local authority|registrar|unit|{OTHER}+|{PLACE}+)"
)


def find_wide_exception(reading: Reading) -> Iterator[Hit]:
    """T17: an exception that hangs on the protected person's will."""
    for phrase in (_SHE_AGREES, _INVITED, _BY_CONSENT, _HAS_CONSENT):
        for found in reading.find(phrase):
            if phrase is _SHE_AGREES and _is_his_own(found):
                continue
            if not _OFFICIAL.match(reading.masked, found.end()) and _is_exception(reading, found):
                yield Hit(found.start(), found.end())


def _is_his_own(found: re.Match[str]) -> bool:
    """Return whether "he" stands with an act of the defendant: "unless he asks the police"."""
    return re.match(rf"{_OPENING} he (?!agrees|consents|invites|permits)", found.group()) is not None


def _is_exception(reading: Reading, found: re.Match[str]) -> bool:
    """Return whether the words make an exception; "if she asks" in a requirement is what sets it off."""
    return not found.group().startswith("if ") or reading.forbids(found.start())
