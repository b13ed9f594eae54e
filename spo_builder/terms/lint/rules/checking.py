"""Rules on what a court cannot see or should not ask: thoughts (T32), punishment (T34), everybody's pictures (T35)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrases import CLOCK, HER, LABEL, MEASURE
from spo_builder.terms.lint.words import OTHER, PERSON, PLACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_MIND = re.compile(
    r"(?:think(?:ing)?(?! tank)|feel(?:ing)?(?! free)|desir(?:e|ing)|(?:attempt(?:ing)? to |try(?:ing)? to |seek to )?understand(?:ing)?|"
    rf"respect(?:ing)?(?= (?:her|his|their|the|{PERSON}+|other|others|all|women|for)\b| {PERSON})|show(?:ing)?(?: [a-z]+){{0,2}} (?:respect|remorse|empathy|regret|consideration|contrition)|"
    r"dwell(?:ing)?|fantasis(?:e|ing)|obsess(?:ing)?|regret(?:ting)?|reflect(?:ing)? on|come to terms|accept(?:ing)? (?:responsibility|that|the fact|her decision|his decision|the end)|acknowledge(?! receipt)|"
    r"(?:recogni[sz]e|reali[sz]e) the (?:harm|effect|impact)|hold (?:a|any) grudge|(?:have|having|harbour|harbouring)(?: any| romantic| sexual| further| ill){0,3} (?:feelings|thoughts|grudges?|resentment|interest)|intend(?:ing)?|"
    rf"want(?:ing)? to|hope(?:ing)?|wish(?:ing)?|believe(?! to be)|remember|forget|be (?:sorry|remorseful|mindful|considerate|fixated|obsessed|preoccupied|infatuated|jealous)|"
    rf"change his attitude|move on|put {PERSON}+ out of|love|hate|dislike|appreciate|consider the (?:effect|impact|feelings))\b"
)
_MIND_WORDS = (
    *("think", "thinking", "feel", "feeling", "desire", "desiring", "attempt", "attempting", "try", "trying", "seek", "understand"),
    *("understanding", "respect", "respecting", "show", "showing", "dwell", "dwelling", "fantasise", "fantasising", "obsess", "regret"),
    *("regretting", "reflect", "reflecting", "come", "accept", "accepting", "acknowledge", "recognise", "recognize", "realise", "realize", "hold", "have", "having"),
    *("harbour", "harbouring", "intend", "intending", "want", "wanting", "hope", "wish", "wishing", "believe", "remember", "forget"),
    *("be", "change", "move", "put", "love", "hate", "dislike", "appreciate", "consider"),
)


def find_thought(reading: Reading) -> Iterator[Hit]:
    """T32: what happens in the defendant's mind, which nobody can check."""
    for found in reading.find(_MIND, *_MIND_WORDS):
        start = found.start()
        if reading.is_exception(start) or reading.get_before(start, 12).endswith((" with ", " in ")):
            continue
        if reading.is_told(start) and reading.get_force(start) in _RULED:
            yield Hit(start, found.end())


_RULED = ("forbids", "requires")
_PUNISH = re.compile(
    r"(?:(?:as (?:a |an )?)?(?:form of )?punish(?:ment|ed)?|as (?:a )?penalt(?:y|ies)|penalt(?:y|ies)|(?:pay(?:ing)? )?(?:a |any )?fines?(?: of)?(?= of| £|$|[.,;])|"
    r"(?:carry out |do |perform |complete |undertake )?(?:\d+ hours(?: of)? )?(?:unpaid work|community (?:service|work|payback))|apologis(?:e|ing)(?: to)?|"
    r"(?:written |formal |public |letter of |full )+apology|(?:by way of|as) (?:retribution|reparation|compensation)|to teach him|curfew|in retribution|for what he (?:has done|did)|atone)\b"
)
_PUNISH_WORDS = (
    *("as", "form", "punish", "punishment", "punished", "penalty", "penalties", "pay", "paying", "a", "any", "fine", "fines", "carry"),
    *("do", "perform", "complete", "undertake", "unpaid", "community", "apologise", "apologising", "written", "formal", "public"),
    *("letter", "full", "by", "to", "curfew", "in", "for", "atone", "hours"),
)
_HOME = rf"(?:(?:his|the|your|the defendant's|their|own|any)(?: own| registered| bail)? )*(?:home(?: address)?|house|residence|flat|address|premises|{PLACE}+|accommodation|indoors|property)"
_INDOORS = re.compile(
    rf"(?:remain|stay|be|keep|reside|sleep)(?:ing)?(?: or [a-z]+)?(?: indoors| inside| present| himself)?(?: (?:at|in|inside|within|indoors))? {_HOME}(?!\w)"
    rf"|(?:remain|stay|be|keep)(?:ing)? indoors"
)
_OUTDOORS = re.compile(rf"(?:leave|leaving|be (?:outside|out of|away from|absent from)|be absent from|go out(?: of)?|go outside|be outdoors|absent himself from)(?: {_HOME})?(?!\w)")
_HOURS = re.compile(rf"{CLOCK.pattern}|\b(?:overnight|every night|each night|at night|all night|during the evening|after dark|24 hours|weekends?|sunset)\b")
_HOME_WORDS = ("remain", "remaining", "stay", "staying", "be", "being", "keep", "reside", "sleep")
_LEAVE_WORDS = ("leave", "leaving", "be", "go", "absent")


def find_punishment(reading: Reading) -> Iterator[Hit]:
    """T34: punishment, money, apologies."""
    for found in reading.find(_PUNISH, *_PUNISH_WORDS):
        if not reading.forbids(found.start()) or "punish" in found.group():
            yield Hit(found.start(), found.end())
    for found in reading.find(_MONEY, "pay", "paying", "repay", "donate"):
        if reading.requires(found.start()) and reading.is_told(found.start()):
            yield Hit(found.start(), found.end())


_MONEY = re.compile(
    rf"(?:re)?(?:pay(?:ing)?|donate)(?: back)?(?: to)? (?:[^.;]{{0,60}}?(?:£|\bfines?\b|\bcompensation\b|\bdamages\b|\bcosts?\b|\bsum\b|\bmoney\b|\bpounds\b|\bdamage\b|\brepairs?\b|\bcounselling\b|\bupset\b|\bharm\b)|{PERSON}+|{HER}\b)"
)


def find_curfew(reading: Reading) -> Iterator[Hit]:
    """T34: a curfew."""
    for pattern, words, is_ruled in (
        (_INDOORS, _HOME_WORDS, reading.requires),
        (_OUTDOORS, _LEAVE_WORDS, reading.forbids),
    ):
        for found in reading.find(pattern, *words):
            start = found.start()
            rest = reading.get_main_after(found.end(), 120)
            if is_ruled(start) and reading.is_told(start) and not reading.is_exception(start) and _HOURS.search(rest):
                if not _SOMEBODY_ELSES.search(found.group()) and _is_his_home(reading, found):
                    yield Hit(start, found.end())


_SOMEBODY_ELSES = re.compile(r"\bher\b")


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
_SHOWING = re.compile(rf"{_PICTURE}(?:(?:,| or|, or| and) (?:[a-z]+ ){{0,3}}[a-z]+){{0,3}}?")
_SHOWING_WORDS = (
    *("record", "recording", "take", "taking", "make", "making", "capture", "capturing", "create", "creating", "possess", "possessing"),
    *("store", "storing", "photograph", "photographing", "film", "filming", "video", "videoing", "use", "using", "carry", "carrying", "have", "operate", "be", "own"),
)
_TELLING = re.compile(
    r"(?:publish|post|share|upload|display|write|circulate)(?:ing)?(?:(?:,| or|, or| and) (?:publish|post|share|upload|display|send|write|circulate|distribute)(?:ing)?)* "
    r"(?:anything|(?:any |a |an |the |further )?(?:[a-z]+ ){0,2}?(?:material|content|posts?|messages?|comments?|images?|photographs?|photos?|pictures?|videos?|articles?|statements?|names?)|(?:on|to) (?:the internet|any social media|social media|any website|any forum|any platform)|online)\b"
    r"|mak(?:e|ing) (?:any |a )?(?:public |further )*(?:statements?|comments?|announcements?)\b|(?:speak|speaking|talk|talking|give any interview) to (?:the |any )?(?:press|media|journalists?|newspapers?|reporters?)\b"
    r"|(?:discuss|discussing|talk about|speak about|comment on) (?:this|the|these|his) (?:case|order|proceedings|matter)\b|(?:mention|publish)(?:ing)? the names? of any(?: other)? (?:person|body|one|woman|man)\b"
    r"|(?:name|mention|identify|refer to|discuss|talk about|write about|comment on|criticise|insult)(?:ing)?(?:(?:,| or|, or| and) [a-z]+)? (?:any|other|an)(?:one|body| person| individual| woman| man| people)?\b"
)
_TELLING_WORDS = tuple(
    verb + ending
    for verb in ("publish", "post", "share", "upload", "display", "write", "circulate", "name", "mention", "identify", "refer", "discuss", "talk", "comment", "criticise", "insult", "speak", "make", "give")
    for ending in ("", "ing")
) + ("making",)
_SOMEBODY = re.compile(
    rf"{PERSON}|\b(?:her|him|them|themselves|(?:the|any) {LABEL}|the persons? named|person named)\b|\b(?:of|at|about|inside|into|through|naming|names?|concerning|regarding|to|from|outside|towards) (?:the )?(?:[a-z]+ (?:of|at) ){{0,2}}(?:the )?[{PLACE}{OTHER}]"
)


def find_everybodys_picture(reading: Reading) -> Iterator[Hit]:
    """T35: a ban of pictures or words that names nobody."""
    for pattern, words in ((_SHOWING, _SHOWING_WORDS), (_TELLING, _TELLING_WORDS)):
        for found in reading.find(pattern, *words):
            start = found.start()
            if not reading.forbids(start) or reading.is_exception(start) or not reading.is_told(start):
                continue
            if not _SOMEBODY.search(reading.get_main_after(start)) and not MEASURE.search(reading.get_main_after(start)) and PERSON not in reading.get_before(start):
                yield Hit(start, found.end())
