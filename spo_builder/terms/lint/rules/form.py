"""Rules on the form of a term: several duties (T33), blanks (T39), legalese and length (T40), words to avoid."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spo_builder.terms.lint.duties import Force
from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.words import OTHER, PERSON, PLACE, PROPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.duties import Duty
    from spo_builder.terms.lint.reading import Reading

_FAMILIES = {
    "contact": "contact telephone phone call text message email e-mail write speak communicate talk ring approach follow watch monitor spy",
    "area": "enter go attend visit return remain loiter live reside travel be come walk drive wait leave",
    "publish": "publish post share upload photograph film record",
    "possess": "possess own use have buy access install",
    "hand": "surrender hand provide give allow permit produce deliver notify inform register tell report sign disclose supply",
    "pay": "pay apologise",
    "stop": "stalk harass molest pester threaten damage assault",
}
_FAMILY = {word: family for family, words in _FAMILIES.items() for word in words.split()}
_JOINT = Phrase(r"(?:[;,.:]? ?\b(?:and|but)(?: also| then| further)?|[;.]|[.;] ?\(?\w{1,3}[.)])(?: the defendant| he| you)?(?: also)? ?$")
_BEHIND = Phrase(r"(?: (?:not|to|knowingly|directly|also|ever|have any|then|at once|make any))* ?([a-z-]+)\b")
_SECOND = Phrase(r"(?:,? and|;|,? and also) (?:not )?(?:to )?(?P<verb>enter|go to|go within|attend|visit|surrender|publish|post|pay|contact|telephone|approach)\b(?! \d)")
_STEMS = {"entering": "enter", "going": "go", "contacting": "contact", "attending": "attend", "visiting": "visit", "publishing": "publish", "using": "use", "following": "follow"}


def find_second_duty(reading: Reading) -> Iterator[Hit]:
    """T33: a second duty of another kind in the same term."""
    duties = [duty for duty in reading.duties if duty.force is not Force.ALLOWS and not reading.is_exception(duty.start)]
    first: tuple[Force, str] | None = None
    for duty in duties:
        kind = _tell_kind(reading, duty)
        if first is None:
            first = kind
        elif kind is not None and _differs(first, kind) and _is_joined(reading, duty):
            word = _BEHIND.match(reading.masked, duty.body)
            yield Hit(duty.start, word.end() if word else duty.body)
    if first is not None and len(duties) == 1:
        yield from _find_bare_second(reading, duties[0], first)


def _tell_kind(reading: Reading, duty: Duty) -> tuple[Force, str] | None:
    word = _BEHIND.match(reading.masked, duty.body)
    if word is None:
        return (duty.force, "")
    return (duty.force, _get_family(word[1]))


def _get_family(word: str) -> str:
    return _FAMILY.get(_STEMS.get(word, word), "")


def _differs(one: tuple[Force, str], other: tuple[Force, str]) -> bool:
    return one[0] is not other[0] or (one[1] != other[1] and bool(one[1] and other[1]))


def _is_joined(reading: Reading, duty: Duty) -> bool:
    return _JOINT.search(reading.masked[max(0, duty.start - 40) : duty.start].rstrip(" ")) is not None


def _find_bare_second(reading: Reading, duty: Duty, first: tuple[Force, str]) -> Iterator[Hit]:
    """Yield a second verb behind an object, where "must not" is not said again."""
    for found in _SECOND.finditer(reading.masked, duty.body):
        between = reading.masked[max(duty.body, found.start() - 400) : found.start()]
        family = _get_family(found["verb"].split()[0])
        has_object = re.search(f"[{PERSON}{PLACE}{OTHER}{PROPER}]|device|phone|computer", between) is not None
        if has_object and first[1] in _APART and family != first[1] and not reading.is_exception(found.start()):
            yield Hit(found.start("verb"), found.end())


_APART = frozenset({"contact", "publish", "hand", "possess", "pay"})
_BLANK = Phrase(
    r"\[(?!\d{4}\])[^\[\]\n]{0,200}\]|\{{1,2}[^{}\n]{0,200}\}{1,2}|\bX{3,}\b|\b(?:TBC|TBA|TBD)\b|(?<!\w)_{3,}(?!\w)|<(?!3)[A-Za-z][A-Za-z _-]{1,40}>|"
    r"\((?i:insert|enter|name|address|date|add)(?: [A-Za-z' ]{2,40})?\)|(?<!\.)\.{5,}(?!\.)|\N{HORIZONTAL ELLIPSIS}{2,}|\?{2,}|\*\*[A-Z][A-Z ]{1,40}\*\*|\bN/A\b|\b(?i:dd/mm/(?:yy)?yy)\b|\b00/00/0000\b|"
    r"\b(?i:to be (?:confirmed|advised|inserted|completed)|insert (?:the |a |full )?(?:name|address|date|details|place|here)[a-z ]{0,20}here)\b"
)
_INSERT = Phrase(r"\bINSERT(?: [A-Z]{2,20})*\b")
_CAPITAL_INSERT = Phrase(r"\bINSERT (?:THE |FULL |A )?(?:NAME|ADDRESS|DATE|PLACE|HERE|DETAILS|STREET|TIME|POSTCODE)\b")


def find_blank(reading: Reading) -> Iterator[Hit]:
    """T39: a place left to be filled in."""
    cased, first = reading.cased, reading.first
    for found in _BLANK.finditer(cased, first):
        yield Hit(found.start(), found.end())
    for found in re.finditer(r"\b(?:tbc|tba)\b", reading.masked[first:]):
        yield Hit(found.start() + first, found.end() + first)
    insert = _CAPITAL_INSERT if cased[first:].isupper() else _INSERT
    for found in insert.finditer(cased, first):
        yield Hit(found.start(), found.end())


_LEGALESE = Phrase(
    r"(?:hereinafter|hereinbefore|hereafter|hereby|herein|hereof|hereto|hereunder|heretofore|hitherto|henceforth|aforesaid|aforementioned|above-?mentioned|above-named|"
    r"thereof|therein|thereto|thereafter|thereby|therefrom|thereupon|thereon|wherein|whereof|whereby|whereupon|wheresoever|howsoever|whosoever|whomsoever|pursuant(?: to)?|notwithstanding|"
    r"forthwith|curtilage|inter alia|mutatis mutandis|prima facie|ex parte|in lieu(?: of)?|viz|insofar as|inasmuch as|by virtue of|be deemed|ingress|egress|appurtenant|messuage|"
    r"(?:the |any )?said (?:person|address|premises|property|defendant|victim|complainant|order|place|street|road|house|woman|man|individual|party|\ue000+)(?!\w)|"
    r"(?:in|with) (?:respect|regard) (?:of|to) the same|the party of the first part|save insofar|suffer or permit|cause or permit|vis-a-vis|per se|bona fide|de facto|ipso facto|"
    r"in the event that|for the avoidance of doubt|without prejudice to|shall have regard|in perpetuity|qua)(?!\w)"
,
    "above-mentioned above-named abovementioned aforementioned aforesaid any appurtenant be bona by "
    "cause curtilage de egress ex for forthwith henceforth hereafter hereby herein hereinafter "
    "hereinbefore hereof hereto heretofore hereunder hitherto howsoever in inasmuch ingress insofar "
    "inter ipso messuage mutatis notwithstanding per prima pursuant qua said save shall suffer the "
    "thereafter thereby therefrom therein thereof thereon thereto thereupon vis-a-vis viz whereby "
    "wherein whereof wheresoever whereupon whomsoever whosoever with without"
)


def find_legalese(reading: Reading) -> Iterator[Hit]:
    """T40: words that only lawyers use."""
    for found in reading.find(_LEGALESE):
        if found.start() >= reading.first:
            yield Hit(found.start(), found.end())


_MOST_WORDS = 40
_NAME = f"[{PERSON}{PLACE}{OTHER}{PROPER}]+"
# A list of names is read at a glance and counts as one word; numbers and times are not words.
_COUNTED = Phrase(rf"{_NAME}(?:(?:,| or|, or| and) {_NAME})*|\b[^\W\d][\w'-]*")
_ITEM = Phrase(r"; ?|(?:(?<= )|^)\((?:[a-z]{1,2}|[ivx]{1,4}|\d{1,2})\) ")


def find_long_sentence(reading: Reading) -> Iterator[Hit]:
    """T40: more than 40 words in one sentence; a name is one word, and each listed exception stands apart."""
    for start, end in reading.sentences:
        for first, last in _list_parts(reading, max(start, reading.first), end):
            if sum(1 for _ in _COUNTED.finditer(reading.masked, first, last)) > _MOST_WORDS:
                text = reading.masked[first:last]
                yield Hit(first + len(text) - len(text.lstrip()), first + len(text.rstrip()))


def _list_parts(reading: Reading, start: int, end: int) -> Iterator[tuple[int, int]]:
    breaks = {found.start() for found in _ITEM.finditer(reading.masked, start, end)}
    breaks |= {*reading.list_exceptions(start + 1, end)}
    places = [start, *sorted(breaks), end]
    yield from zip(places, places[1:], strict=False)


_ANY_ITEM = Phrase(r"any items?\b(?! (?:belonging|listed|owned|described|on the list|of (?:property|clothing)|which|that|at exhibit|in exhibit))|all social media(?: (?:platforms?|sites?|accounts?))?",
    "all any"
)
_SATISFACTION = Phrase(r"to (?:the|his|her|their|its) (?:full |entire |complete |reasonable )?satisfaction(?: of)?\b",
    "to"
)
_AND_OR = Phrase(r"\band ?/ ?or\b")
_POSTCODE = Phrase(r"\b[A-Z]{1,2}\d[0-9A-Z]? ?\d[A-Z]{2}\b")


def find_too_wide(reading: Reading) -> Iterator[Hit]:
    """Avoid: "any item" and "all social media"."""
    for found in reading.find(_ANY_ITEM):
        yield Hit(found.start(), found.end())


def find_satisfaction(reading: Reading) -> Iterator[Hit]:
    """Avoid: a result that hangs on another person's opinion."""
    for found in reading.find(_SATISFACTION):
        yield Hit(found.start(), found.end())


def find_and_or(reading: Reading) -> Iterator[Hit]:
    """Avoid: "and/or"."""
    for found in _AND_OR.finditer(reading.masked, reading.first):
        yield Hit(found.start(), found.end())


def find_postcode(reading: Reading) -> Iterator[Hit]:
    """Avoid: a full postcode."""
    for found in _POSTCODE.finditer(reading.cased, reading.first):
        yield Hit(found.start(), found.end())
