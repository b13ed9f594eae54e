"""Rules on people: nobody named (T02), somebody else bound (T36), classes without names (T37)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.phrases import LABEL, SOMEBODY
from spo_builder.terms.lint.words import PERSON, PROPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_LABEL = Phrase(rf"{LABEL}(?!\w)",
    "aggrieved alleged complainant complainants injured intended protected victim victims"
)
# A label with a service or a document behind it, or with the name or the place of the name beside it.
_NO_LABEL = Phrase(
    r"(?:'s?)?(?: [a-z]{1,20})? (?:must|shall|should|will|is to|are to|may not|cannot|is required|are required|is prohibited)\b|"
    r" (?:support|liaison|personal|impact|awareness|empathy|contact (?:unit|scheme|officer)|care|surcharge|services?|"
    rf"commissioner|information|unit|code)\b|,? ?\(?(?:that is |namely |being )?{PERSON}|,? ?\(?(?:who is |who are |as )?"
    r"(?:named|listed|identified|described|defined|set out|whose names?)\b"
)
_NAME_BEFORE = Phrase(rf'{PERSON}[^.;]{{0,60}}?(?:\(|, )(?:hereinafter |called |"|in this order )*the $')
# Words that point at somebody; they do for a name only where no name stands.
_POINTER = Phrase(
    r"(?:the (?:other party|female|male|woman|man|lady|girl|ip|ap|(?:prosecution )?witness(?:es)?|subject of this order|person (?:he|the defendant) (?:has|had|was)"
    r"(?: been)? (?:stalk\w+|harass\w+|follow\w+|contact\w+))|(?:his|the defendant's|your) (?:ex|ex-(?:partner|wife|husband|girlfriend|boyfriend|fiancee?)|(?:former|previous|estranged) "
    r"(?:partner|wife|husband|girlfriend|boyfriend|colleague|friend)))(?![\w-]| address| whose| who | named| identified| listed)"
,
    "his the your"
)
_APPLICANT = Phrase(
    r"(?:contact|approach|follow|watch|harass|molest|pester|telephone|text|email|message|threaten|intimidate)"
    r"(?:ing)? the applicant(?! force)\b"
,
    "approach approaching contact contacting email emailing follow following harass harassing "
    "intimidate intimidateing message messageing molest molesting pester pestering telephone "
    "telephoneing text texting threaten threatening watch watching"
)


def find_nobody_named(reading: Reading) -> Iterator[Hit]:
    """T02: "the victim", where nothing says who that is."""
    masked = reading.masked
    for found in reading.find(_LABEL):
        before = masked[max(0, found.start() - 120) : found.start()]
        is_aside = reading.is_exception(found.start()) and PERSON in masked
        if is_aside or _NO_LABEL.match(masked, found.end()) or _NAME_BEFORE.search(before) or before.endswith(PERSON + " "):
            continue
        yield Hit(found.start(), found.end())
    if PERSON not in masked:
        for found in reading.find(_POINTER):
            if reading.forbids(found.start()) and not reading.is_exception(found.start()):
                yield Hit(found.start(), found.end())
    for found in reading.find(_APPLICANT):
        if reading.forbids(found.start()):
            yield Hit(found.end() - len("the applicant"), found.end())


_RELATIVE = (
    r"mother|father|parents?|brothers?|sisters?|son|daughter|children|child|husband|wife|partner|family|friends?|"
    r"relatives?|employer|neighbours?|colleagues?"
)
_SUBJECT = (
    rf"(?:{PERSON}+(?:(?:,| and|, and) {PERSON}+)*|[{PROPER}]+|(?:the |each |any |either )?{LABEL}|she|they|"
    rf"(?:{PERSON}+'s?|her|his|their|the {LABEL}'?s?) (?:{_RELATIVE})|"
    r"(?:no|any|every|each) (?:other )?(?:person|individual|member of the public)|nobody|no-one|no one|anyone|everyone|"
    r"third parties|members of the public)"
)
_MODAL = r"(?:must|shall|should)(?: not| never)?"
_LOOSE_MODAL = (
    r"(?:will|may|can)(?: not| never)|cannot|will|(?:is|are)(?: hereby)? (?:not )?to|(?:is|are)(?: hereby)? "
    r"(?:required|ordered|prohibited|forbidden|not (?:allowed|permitted))|agrees?|undertakes?|ought"
)
_QUALIFIED = r"(?:,? (?:who|whose)[^,.;]{1,60},?)?(?: also| further| in turn| herself| himself)?"
_BOUND = Phrase(rf"(?:and |but |that )?{_SUBJECT}{_QUALIFIED} (?:{_MODAL}|{_LOOSE_MODAL}) [a-z]")
_JOINED = Phrase(rf"(?:[;:]|, and|,? but| and|\.) {_SUBJECT}{_QUALIFIED} {_MODAL} [a-z]")
_NUMBERED = Phrase(r"(?:\(?\w{1,3}[.)] ?|[-*•] ?|the defendant must (?:not )?(?:and |that )?)?")
_SUBORDINATE = Phrase(r"\b(?:where|when|if|unless|which|whom|that|until|because|while|once|knows|believes)\b[^.;]*$")


def find_somebody_else_bound(reading: Reading) -> Iterator[Hit]:
    """T36: a sentence whose subject is the protected person or a third person."""
    masked = reading.masked
    for start, end in reading.sentences:
        numbered = _NUMBERED.match(masked, start, end)
        begin = numbered.end() if numbered else start
        found = _BOUND.match(masked, begin, end)
        if found is not None and not _is_defendant(reading, found):
            yield Hit(max(found.start(), reading.first), found.end() - 2)
    for found in _JOINED.finditer(masked, reading.first):
        before = masked[max(reading.get_sentence(found.start())[0], found.start() - 200) : found.start()]
        if not _SUBORDINATE.search(before) and not _is_defendant(reading, found):
            yield Hit(found.start() + len(found.group()) - len(found.group().lstrip(";:,. ")), found.end() - 2)


def _is_defendant(reading: Reading, found: re.Match[str]) -> bool:
    words = reading.lower[found.start() : found.end()]
    return "defendant" in words or any(name in words for name in reading.defendant)


_CLASS = (
    r"(?:famil(?:y|ies)(?: members?)?|friends?|relatives|relations|associates|acquaintances|(?:work )?colleagues|"
    r"co-workers|loved ones|friendship group|social circle|neighbours|classmates|housemates|flatmates|contacts|"
    r"workmates|household|in-laws|next of kin|nearest and dearest|staff|circle)"
)
_ALSO = r"(?:parents|siblings|brothers|sisters|mother|father|partner|neighbours|husband|wife|boyfriend|girlfriend)"
_KIN = r"(?:children|(?:step)?sons|daughters|kids|grandchildren)"
_WHOSE = rf"(?:her|their|{PERSON}+'s?|the {LABEL}'?s?)"
_OWNED = Phrase(
    rf"(?:(?:immediate|close|extended|own|other|whole|entire|mutual|work|new|adult|wider) |{_CLASS}(?:,| or| and|, or) |"
    rf"(?:{_KIN}|{_ALSO})(?:,| or| and|, or) ){{0,4}}(?:{_CLASS}|{_KIN})\b"
)
_NO_CLASS = Phrase(
    r" (?:court|proceedings|law|solicitors?|home|house|doctor|gp|car|liaison|order|case|centre|name|support|life|tree|"
    r"photographs?|therapist|mediat\w+|request|list|account|group|page)\b|'s? (?:centre|home|school|nursery|services)\b"
)
_NAMED = Phrase(rf"[^.;]{{0,12}}(?:, |: |\(| - )(?:namely |that is |being |who are |i\.e\.? ?)*{PERSON}| {PERSON}")
_KNOWN = Phrase(r"[^.;]{0,40}\b(?:knows?|known to (?:him|the defendant)|believes|named|listed)\b")
_MEMBERS = Phrase(
    rf"(?:members? of (?:the )?(?:{PERSON}+|[{PROPER}]+|her|his|their) (?:family|household|staff|circle)|"
    rf"(?:any |a |an |the )?(?:known |close |other |mutual |former )?(?:friends?|relatives?|family|associates?|colleagues?|children|family members?|neighbours?|acquaintances?|relations?) of "
    rf"(?:{PERSON}+|her|his|hers|the {LABEL})|family members?|mutual friends|the (?:{PERSON}+|[{PROPER}]+) (?:family|household)|"
    r"(?:those|people|persons|anyone|anybody|any (?:person|individual|man|woman|one)|someone|others|individuals)(?: (?:who|that) (?:is|are|lives?|works?|might be))?"
    rf"(?: (?:close|connected|associated|related|linked|acquainted|friendly|living|working|in contact))?(?: or (?:connected|associated|related|known))? (?:to|with) {SOMEBODY})(?!\w)"
,
    "a acquaintance acquaintances an any anybody anyone associate associates children close colleague "
    "colleagues family former friend friends individuals known member members mutual neighbour "
    "neighbours other others people persons relation relations relative relatives someone the those"
)
_AS_ONE = Phrase(r"\bas (?:an? |the |being )?$")
_GO_BETWEEN = Phrase(r"\b(?:cause|ask|instruct|encourage|pay|use|through|via|allow|permit|by)\b[^.;]{0,40}$")


def find_unnamed_class(reading: Reading) -> Iterator[Hit]:
    """T37: family, friends or children of the protected person, not listed by name."""
    masked = reading.masked
    for start, end, is_his in _find_classes(reading):
        is_ruled = reading.forbids(start) and not reading.is_exception(start)
        before = reading.get_before(start, 120)
        if not is_ruled or _NO_CLASS.match(masked, end) or _NAMED.match(masked, end) or _KNOWN.match(masked, end):
            continue
        if _AS_ONE.search(before) or (_GO_BETWEEN.search(before) and (is_his or "contact" not in before)):
            continue
        yield Hit(start, end)


def _find_classes(reading: Reading) -> Iterator[tuple[int, int, bool]]:
    """Yield where a class begins and ends, and whether it is "his"."""
    masked = reading.masked
    for found in _WHOSE_AT.finditer(masked, reading.first):
        owned = _OWNED.match(masked, found.end())
        is_his = found.group().startswith("his")
        if owned is None or (is_his and PERSON not in reading.get_before(found.start())):
            continue
        if not (is_his and re.search(_KIN, owned.group())):
            yield found.start(), owned.end(), is_his
    for found in reading.find(_MEMBERS):
        yield found.start(), found.end(), False


_WHOSE_AT = Phrase(rf"(?<![\w'])(?:any (?:member )?of )?(?:{_WHOSE}|his) ")
