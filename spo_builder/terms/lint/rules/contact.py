"""Rules on bans of contact: other hands left open (T15), lawful channels closed (T16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.phrases import OWNED, SOMEBODY, verbs
from spo_builder.terms.lint.words import PERSON

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_VERB = verbs(
    "contact telephone phone call text message email e-mail ring write speak talk communicate correspond "
    "associate whatsapp"
)
_AND_MORE = r"(?:(?:,? or|,? and|,)(?: to)?(?: (?:attempt|attempting|try|seek) to)? [a-z-]{2,20}){0,8}"
_COLOUR = r"(?:,? (?:directly|in person|personally|again|further|back|to|with|or|either)){0,5},?"
_THEM = rf"{SOMEBODY}(?:(?:,| or|, or| and) {SOMEBODY}){{0,6}}"
_HIS = (
    r"(?:(?:his|the defendant's) (?:former |ex-|estranged )?(?:wife|husband|partner|girlfriend|"
    r"boyfriend|colleague|manager|neighbour|daughter|son|mother|father|sister|brother),? )?"
)
_BAN = Phrase(
    rf"{_VERB}{_AND_MORE}{_COLOUR} {_HIS}{_THEM}",
    "associate associating call calling communicate communicating contact contacting correspond "
    "corresponding e-mail e-mailing email emailing message messaging phone phoning ring ringing speak "
    "speaking talk talking telephone telephoning text texting whatsapp whatsapping write writing",
)
_HAVE = Phrase(
    r"(?:(?:have|having|make|making|initiate|initiating|seek|seeking|establish|attempt|"
    r"enter into) )?(?:any |no |further |direct |"
    r"form of |kind of |type of |personal |or ){0,5}(?:contact|communication|"
    rf"correspondence)(?: or (?:contact|communication))? with {_THEM}",
    "any attempt communication contact correspondence direct enter establish form further have having "
    "initiate initiating kind make making no or personal seek seeking type",
)
_SEND = Phrase(
    r"send(?:ing)?(?: or [a-z]+)? (?:any |further |a |an |or |and |text |other |"
    r"more ){0,6}(?:messages?|emails?|letters?|texts?|communications?|correspondence|notes?)"
    r"(?:(?:,| or|, or| and) (?:any |a |an )?(?:[a-z]+ )?(?:messages?|emails?|letters?|cards?|notes?|"
    rf"texts?|gifts?|flowers)){{0,6}} to {_THEM}",
    "send sending",
)
_SEND_HER = Phrase(
    rf"send(?:ing)? {SOMEBODY} (?:any |further |a |an |or |and |text |other |more ){{0,6}}(?:messages?|"
    r"emails?|letters?|texts?|communications?|notes?)\b",
    "send sending",
)
_BY_ANY_HAND = Phrase(
    r"\b(?:indirect(?:ly)?|any (?:other )?means|whatever means|whatsoever|by means|third[- ]part(?:y|"
    r"ies)|(?:through|via|using) (?:any|a|an|another|"
    rf"other|some|{PERSON}|his)\b(?! (?:solicitor|lawyer))|(?:any|some|another|other)(?:other|one|"
    r"body)? ?(?:else|persons?|individuals?|people) "
    r"(?:to|on)|on his behalf|on (?:the defendant's|your) behalf|in any (?:way|manner|form)|"
    r"another person|others|"
    r"personally or|intermediar(?:y|ies)|by himself or)\b"
)
# One listed channel is a narrower term, made on purpose.
_CHANNEL = Phrase(
    r" by (?:(?:any |means of |sending |way of )?(?:in person|telephone|phone|text|email|e-mail|post|"
    r"letter|social media|voice|video|message|messaging|"
    r"instant|calling|writing|letters))"
)


def find_bans(reading: Reading) -> Iterator[re.Match[str]]:
    """Yield where the defendant himself is told not to contact somebody."""
    for phrase in (_BAN, _HAVE, _SEND, _SEND_HER):
        for found in reading.find(phrase):
            if not reading.is_exception(found.start()) and _is_banned(reading, found):
                yield found


def _is_banned(reading: Reading, found: re.Match[str]) -> bool:
    duty = reading.get_duty(found.start())
    if duty is not None and duty.start <= found.start() < duty.body:
        return True
    return reading.forbids(found.start()) and reading.is_told(found.start())


def find_open_hand(reading: Reading) -> Iterator[Hit]:
    """T15: a ban of contact that says nothing of contact through others."""
    for found in find_bans(reading):
        start, end = reading.get_sentence(found.start())
        sentence = reading.masked[max(start, found.start() - 400) : min(end, found.end() + 400)]
        is_hers = OWNED.match(reading.masked, found.end()) is not None
        if not (is_hers or _BY_ANY_HAND.search(sentence) or _CHANNEL.match(reading.masked, found.end())):
            yield Hit(found.start(), found.end())


_CHILD = (
    r"(?:(?:two|three|four|five|young|minor|only|infant|own|joint) ){0,6}(?:sons?|daughters?|"
    r"child(?:ren)?|bab(?:y|ies)|twins|kids)"
)
_TIE = Phrase(
    rf"(?:(?:mother|father|parent|parents|carer|guardian) of (?:his|their|the defendant's) {_CHILD}|"
    rf"(?:their|the parties'|shared|joint) {_CHILD}|"
    rf"(?:his|the defendant's|your) {_CHILD}|"
    r"(?:joint|shared|the) (?:care|custody|residence) of|shar(?:es|ing) (?:the )?(?:care|custody)|"
    r"parental responsibility|child arrangements|"
    r"(?:other part(?:y|ies)|respondent|applicant|opponent|claimant|petitioner|litigant)(?: to|"
    r" in)? [^.;,]{0,40}?(?:proceedings|case|claim|divorce|litigation|court|\ue002)|"
    r"(?:live|current|ongoing|pending|existing) (?:[a-z]+ |\ue002+ ){0,3}(?:proceedings|case|claim|"
    r"litigation|divorce)|"
    r"(?:family|divorce|civil|care|financial remedy|employment) proceedings|"
    r"with whom (?:he|the defendant) (?:has|shares) (?:[a-z]+ )?(?:a )?(?:child|children|son|daughter|"
    r"sons|daughters)|co-parent|(?:suing|sued by) (?:him|her|the defendant)|(?:a|his|the) (?:live |"
    r"civil |pending )?claim (?:before|in|against)|"
    r"fellow (?:employee|worker|student|teacher|volunteer)|works? (?:with|beside|alongside|for|under|"
    r"next to) (?:him|the defendant|you)|"
    r"(?:with|beside|alongside|for|under) whom (?:he|the defendant) (?:still )?works?|"
    r"(?:his|the defendant's) (?:work )?(?:colleague|co-worker|manager|line manager|employee|employer|"
    r"supervisor|business partner)|"
    r"(?:also )?(?:works?|is employed|employed) (?:at|by|in) the same|same (?:employer|workplace|"
    r"office|shift|team|company)|"
    r"who (?:also )?works? at [^.;,]{0,40} where (?:he|the defendant) (?:also )?works)\b"
)


def find_closed_channel(reading: Reading) -> Iterator[Hit]:
    """T16: a ban of contact beside children, a case or work in common, and no exception."""
    for found in find_bans(reading):
        start, end = reading.get_sentence(found.start())
        if reading.list_exceptions(start, end):
            continue
        tie = _TIE.search(reading.masked, start, min(end, start + 2000))
        if tie is not None:
            yield Hit(max(tie.start(), reading.first), tie.end())
            return
