"""Rules on what a court cannot see or should not ask: thoughts (T32), punishment (T34), everybody's pictures (T35)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.phrases import CLOCK, HER, LABEL, MEASURE
from spo_builder.terms.lint.words import OTHER, PERSON, PLACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_MIND = Phrase(
    r"(?:think(?:ing)?(?! tank)|feel(?:ing)?(?! free)|desir(?:e|ing)|(?:attempt(?:ing)? to |try(?:ing)? to |seek to )?understand(?:ing)?|"
    rf"respect(?:ing)?(?= (?:her|his|their|the|{PERSON}+|other|others|all|women|for)\b| {PERSON})|show(?:ing)?(?: [a-z]+){{0,2}} (?:respect|remorse|empathy|regret|consideration|contrition)|"
    r"dwell(?:ing)?|fantasis(?:e|ing)|obsess(?:ing)?|regret(?:ting)?|reflect(?:ing)? on|come to terms|accept(?:ing)? (?:responsibility|that|the fact|her decision|his decision|the end)|acknowledge(?! receipt)|"
    r"(?:recogni[sz]e|reali[sz]e) the (?:harm|effect|impact)|hold (?:a|any) grudge|(?:have|having|harbour|harbouring)(?: any| romantic| sexual| further| ill){0,3} (?:feelings|thoughts|grudges?|resentment|interest)|intend(?:ing)?|"
    rf"want(?:ing)? to|hope(?:ing)?|wish(?:ing)?|believe(?! to be)|remember|forget|be (?:sorry|remorseful|mindful|considerate|fixated|obsessed|preoccupied|infatuated|jealous)|"
    rf"change his attitude|move on|put {PERSON}+ out of|love|hate|dislike|appreciate|consider the (?:effect|impact|feelings))\b"
,
    "accept accepting acknowledge appreciate attempt attempting be believe change come consider desire "
    "desiring dislike dwell dwelling fantasise fantasising feel feeling forget harbour harbouring hate "
    "have having hold hope hopeing intend intending love move obsess obsessing put realise realize "
    "recognise recognize reflect reflecting regret regretting remember respect respecting seek show "
    "showing think thinking try trying understand understanding want wanting wish wishing"
)


def find_thought(reading: Reading) -> Iterator[Hit]:
    """T32: what happens in the defendant's mind, which nobody can check."""
    for found in reading.find(_MIND):
        start = found.start()
        if reading.is_exception(start) or reading.get_before(start, 12).endswith((" with ", " in ")):
            continue
        if reading.is_told(start) and reading.get_force(start) in _RULED:
            yield Hit(start, found.end())


_RULED = ("forbids", "requires")
_PUNISH = Phrase(
    r"(?:(?:as (?:a |an )?)?(?:form of )?punish(?:ment|ed)?|as (?:a )?penalt(?:y|ies)|penalt(?:y|ies)|(?:pay(?:ing)? )?(?:a |any )?fines?(?: of)?(?= of| £|$|[.,;])|"
    r"(?:carry out |do |perform |complete |undertake )?(?:\d+ hours(?: of)? )?(?:unpaid work|community (?:service|work|payback))|apologis(?:e|ing)(?: to)?|"
    r"(?:written |formal |public |letter of |full )+apology|(?:by way of|as) (?:retribution|reparation|compensation)|to teach him|curfew|in retribution|for what he (?:has done|did)|atone)\b"
,
    "a any apologise apologising as atone by carry community complete curfew do fine fines for form "
    "formal full in letter pay paying penalties penalty perform public punish punished punishment to "
    "undertake unpaid written"
)
_HOME = rf"(?:(?:his|the|your|the defendant's|their|own|any)(?: own| registered| bail)? )*(?:home(?: address)?|house|residence|flat|address|premises|{PLACE}+|accommodation|indoors|property)"
_INDOORS = Phrase(
    rf"(?:remain|stay|be|keep|reside|sleep)(?:ing)?(?: or [a-z]+)?(?: indoors| inside| present| himself)?(?: (?:at|in|inside|within|indoors))? {_HOME}(?!\w)"
    rf"|(?:remain|stay|be|keep)(?:ing)? indoors"
,
    "be being keep keeping remain remaining reside resideing sleep sleeping stay staying"
)
_OUTDOORS = Phrase(rf"(?:leave|leaving|be (?:outside|out of|away from|absent from)|be absent from|go out(?: of)?|go outside|be outdoors|absent himself from)(?: {_HOME})?(?!\w)",
    "absent be go leave leaving"
)
_HOURS = Phrase(rf"{CLOCK.source}|\b(?:overnight|every night|each night|at night|all night|during the evening|after dark|24 hours|weekends?|sunset)\b")


def find_punishment(reading: Reading) -> Iterator[Hit]:
    """T34: punishment, money, apologies."""
    for found in reading.find(_PUNISH):
        if not reading.forbids(found.start()) or "punish" in found.group():
            yield Hit(found.start(), found.end())
    for found in reading.find(_MONEY):
        if reading.requires(found.start()) and reading.is_told(found.start()):
            yield Hit(found.start(), found.end())


_MONEY = Phrase(
    rf"(?:re)?(?:pay(?:ing)?|donate)(?: back)?(?: to)? (?:[^.;]{{0,60}}?(?:£|\bfines?\b|\bcompensation\b|\bdamages\b|\bcosts?\b|\bsum\b|\bmoney\b|\bpounds\b|\bdamage\b|\brepairs?\b|\bcounselling\b|\bupset\b|\bharm\b)|{PERSON}+|{HER}\b)"
,
    "donate pay paying redonate repay repaying"
)


def find_curfew(reading: Reading) -> Iterator[Hit]:
    """T34: a curfew."""
    for phrase, is_ruled in (
        (_INDOORS, reading.requires),
        (_OUTDOORS, reading.forbids),
    ):
        for found in reading.find(phrase):
            start = found.start()
            rest = reading.get_main_after(found.end(), 120)
            if is_ruled(start) and reading.is_told(start) and not reading.is_exception(start) and _HOURS.search(rest):
                if not _SOMEBODY_ELSES.search(found.group()) and _is_his_home(reading, found):
                    yield Hit(start, found.end())


_SOMEBODY_ELSES = Phrase(r"\bher\b")


def _is_his_home(reading: Reading, found: re.Match[str]) -> bool:
    """Return whether the term is about a home; an address alone may be where a duty is done."""
    return "home" in found.group() or PLACE not in found.group() or "indoors" in found.group()


_PICTURE = (
    r"(?:record(?:ing)?(?: any| moving| still| video| or| and|,)* (?:conversations?|images?|pictures?|footage|videos?|sound|people|persons?|anyone|any ?(?:one|body|person))|"
    r"(?:tak(?:e|ing)|mak(?:e|ing)|captur(?:e|ing)|creat(?:e|ing)|possess(?:ing)?|stor(?:e|ing))(?:,? (?:or|make|record|any|a|an|and|more|further|still|digital|moving|the|store|keep|share|publish|post|audio|sound|video)){0,6} "
    r"(?:photographs?|photos?|pictures?|images?|videos?|films?|footage|video recordings?|recordings?|selfies)|"
    r"(?:use|using|carry|carrying|possess|have|operate|be in possession of|own)(?: or [a-z]+)? (?:a |any |his |the )?(?:[a-z]+ )?(?:cameras?|recording (?:device|equipment)s?|dashcam|bodycam)|"
    r"(?:photograph|film|video)(?:ing)?(?=[ ,.]|$))"
)
_SHOWING = Phrase(rf"{_PICTURE}(?:(?:,| or|, or| and) (?:[a-z]+ ){{0,3}}[a-z]+){{0,3}}?",
    "be capture capturing carry carrying create creating film filming have make making operate own "
    "photograph photographing possess possessing record recording store storing take taking use using "
    "video videoing"
)
_TELLING = Phrase(
    r"(?:publish|post|share|upload|display|write|circulate)(?:ing)?(?:(?:,| or|, or| and) (?:publish|post|share|upload|display|send|write|circulate|distribute)(?:ing)?)* "
    r"(?:anything|(?:any |a |an |the |further )?(?:[a-z]+ ){0,2}?(?:material|content|posts?|messages?|comments?|images?|photographs?|photos?|pictures?|videos?|articles?|statements?|names?)|(?:on|to) (?:the internet|any social media|social media|any website|any forum|any platform)|online)\b"
    r"|mak(?:e|ing) (?:any |a )?(?:public |further )*(?:statements?|comments?|announcements?)\b|(?:speak|speaking|talk|talking|give any interview) to (?:the |any )?(?:press|media|journalists?|newspapers?|reporters?)\b"
    r"|(?:discuss|discussing|talk about|speak about|comment on) (?:this|the|these|his) (?:case|order|proceedings|matter)\b|(?:mention|publish)(?:ing)? the names? of any(?: other)? (?:person|body|one|woman|man)\b"
    r"|(?:name|mention|identify|refer to|discuss|talk about|write about|comment on|criticise|insult)(?:ing)?(?:(?:,| or|, or| and) [a-z]+)? (?:any|other|an)(?:one|body| person| individual| woman| man| people)?\b"
,
    "circulate circulateing comment criticise criticiseing discuss discussing display displaying give "
    "identify identifying insult insulting make making mention mentioning name nameing post posting "
    "publish publishing refer share shareing speak speaking talk talking upload uploading write "
    "writeing"
)
_SOMEBODY = Phrase(
    rf"{PERSON}|\b(?:her|him|them|themselves|(?:the|any) {LABEL}|the persons? named|person named)\b|\b(?:of|at|about|inside|into|through|naming|names?|concerning|regarding|to|from|outside|towards) (?:the )?(?:[a-z]+ (?:of|at) ){{0,2}}(?:the )?[{PLACE}{OTHER}]"
)


def find_everybodys_picture(reading: Reading) -> Iterator[Hit]:
    """T35: a ban of pictures or words that names nobody."""
    for phrase in (_SHOWING, _TELLING):
        for found in reading.find(phrase):
            start = found.start()
            if not reading.forbids(start) or reading.is_exception(start) or not reading.is_told(start):
                continue
            if not _SOMEBODY.search(reading.get_main_after(start)) and not MEASURE.search(reading.get_main_after(start)) and PERSON not in reading.get_before(start):
                yield Hit(start, found.end())
