"""Rule on bans of pictures and words that name nobody (T35)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.phrases import LABEL, MEASURE, verbs
from spo_builder.terms.lint.words import OTHER, PERSON, PLACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_PICTURES = (
    r"(?:photographs?|photos?|pictures?|images?|videos?|films?|footage|(?:video )?recordings?|selfies)"
)
_PEOPLE = r"(?:people|persons?|anyone|anybody)"
_SHOWING = Phrase(
    rf"(?:{verbs('record')}(?: any| moving| still| video| or| and|,){{0,6}} (?:conversations?|sound|"
    rf"{_PICTURES}|{_PEOPLE})|"
    rf"{verbs('take make capture create possess store')}(?:,? (?:or|and|make|record|store|keep|share|"
    r"publish|post|any|a|"
    rf"the|more|further|still|moving|digital|audio|sound|video)){{0,6}} {_PICTURES}|"
    r"(?:use|using|carry|carrying|possess|have|operate|be in possession of|own)(?: or [a-z]+)? (?:a |"
    r"any |his |the )?"
    r"(?:[a-z]+ )?(?:cameras?|recording (?:device|equipment)s?|dashcam|bodycam)|"
    rf"{verbs('photograph film video')}(?=[ ,.]|$))",
    "be capture capturing carry carrying create creating film filming have make making operate own "
    "photograph photographing possess possessing record recording store storing take taking use using "
    "video videoing",
)
_MATERIAL = (
    r"(?:material|content|posts?|messages?|comments?|articles?|statements?|names?|images?|"
    r"photographs?|photos?|pictures?|"
    r"videos?)"
)
_PUBLISHING = Phrase(
    rf"{verbs('publish post share upload display write circulate')}(?:(?:,| or|, or| and) "
    rf"{verbs('publish post share upload display send write circulate distribute')}){{0,6}} "
    rf"(?:anything|(?:any |a |an |the |further )?(?:[a-z]+ ){{0,2}}?{_MATERIAL}|online|"
    r"(?:on|to) (?:the internet|(?:any )?social media|any (?:website|forum|platform)))\b",
    "circulate circulating display displaying post posting publish publishing share sharing upload "
    "uploading write writing",
)
_SPEAKING = Phrase(
    rf"(?:{verbs('make')} (?:any |a )?(?:public |further ){{0,3}}(?:statements?|comments?|announcements?)|"
    rf"(?:{verbs('speak talk')}|give any interview) to (?:the |any )?(?:press|media|journalists?|"
    r"newspapers?|reporters?)|"
    r"(?:discuss|discussing|talk about|speak about|comment on) (?:this|the|these|his) (?:case|order|"
    r"proceedings|matter)|"
    rf"{verbs('mention publish')} the names? of any(?: other)? (?:person|body|one|woman|man))\b",
    "comment discuss discussing give make making mention mentioning publish publishing speak speaking "
    "talk talking",
)
_NAMING = Phrase(
    rf"(?:{verbs('name mention identify discuss criticise insult')}|refer to|talk about|write about|"
    r"comment on)"
    r"(?:(?:,| or|, or| and) [a-z]+)? (?:any|other|an)(?:one|body| person| individual| woman| man|"
    r" people)?\b",
    "comment criticise criticising discuss discussing identify identifying insult insulting mention "
    "mentioning name naming refer talk write",
)
_SOMEBODY = Phrase(
    rf"{PERSON}|\b(?:her|him|them|themselves|(?:the|any) {LABEL}|the persons? named|person named)\b|"
    r"\b(?:of|at|about|inside|into|through|naming|names?|concerning|regarding|to|from|outside|"
    rf"towards) (?:the )?(?:[a-z]+ (?:of|at) ){{0,2}}(?:the )?[{PLACE}{OTHER}]"
)


def find_everybodys_picture(reading: Reading) -> Iterator[Hit]:
    """T35: a ban of pictures or words that names nobody."""
    for phrase in (_SHOWING, _PUBLISHING, _SPEAKING, _NAMING):
        for found in reading.find(phrase):
            start = found.start()
            if not reading.forbids(start) or reading.is_exception(start) or not reading.is_told(start):
                continue
            if (
                not _SOMEBODY.search(reading.get_main_after(start))
                and not MEASURE.search(reading.get_main_after(start))
                and PERSON not in reading.get_before(start)
            ):
                yield Hit(start, found.end())
