"""Rules on knowledge: words of knowledge where needed and only there (T13), distance from a person (T38)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.phrases import AMOUNT, HER, KNOWLEDGE, OWNED, SHE, SOMEBODY, UNIT, verbs
from spo_builder.terms.lint.words import OTHER, PERSON, PLACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_PLACES = (
    r"(?:places?|address(?:es)?|buildings?|premises|shops?|houses?|propert(?:y|ies)|homes?|locations?|"
    r"vehicles?|cars?|streets?|"
    r"roads?|venues?|events?|restaurants?|pubs?|bars?|stores?|buses|bus|trains?|rooms?|offices?|"
    r"workplaces?|schools?|gyms?|"
    r"church(?:es)?|gatherings?|part(?:y|ies)|functions?|classes|class|meetings?|towns?|areas?|"
    r"public places?|public house|residence|"
    r"dwellings?|accommodation|establishments?|hotels?|parks?)"
)
_STATE = (
    r"(?:(?:may|might|could|happens? to|is (?:likely|known|thought) to|currently|then|also|regularly|"
    r"usually|sometimes|"
    r"normally|habitually) )?(?:is|are|be|lives?|works?|resid(?:e|es|ing)|attends?|visits?|goes|go|"
    r"stays?|shops?|studies|study|frequents?|socialises?|"
    r"worships?|trains?|travels?|uses?|owns?|occup(?:y|ies)|sleeps?|rents?|has|was|spends?)"
)
_WHERE = r"(?:,? (?:at|in|to|on|near|of) which| where| wherein| in whom| which| that| when)?"
_UNKNOWN = Phrase(
    r"(?:(?:any|an?|every|each|all|whatever|whichever|same|the)(?: (?:other|public|private|new|future|"
    r"given|single|residential|"
    rf"business|work|or|and|{_PLACES},?)){{0,5}} {_PLACES}(?: of (?!which|"
    rf"whom)[a-z]+)?{_WHERE} (?:both |either )?{SHE}(?:(?:,| or| and) {SHE}){{0,6}} {_STATE}\b|"
    rf"(?:anywhere|wherever|everywhere)(?: that| where| in which)? {SHE} {_STATE}\b|"
    rf"(?:the )?same (?:[a-z]+ ){{0,3}}{_PLACES}(?: or {_PLACES})? as {SOMEBODY}|"
    rf"any {_PLACES}(?: or {_PLACES})? (?:frequented|attended|occupied|visited|used|owned|rented|"
    rf"driven|kept) by {SOMEBODY}|"
    r"any (?:new|future|subsequent|other|current) (?:home|house|address|workplace|residence|"
    rf"place of work|school) of {SOMEBODY}|any {_PLACES} at the same time as {SOMEBODY})",
    "a all an any anywhere each every everywhere same the whatever wherever whichever",
)
_STRANGER = Phrase(
    rf"(?:{verbs('contact approach follow visit message call')}|speak to|"
    r"speaking to)(?: or [a-z]+(?: [a-z]+)?){0,3} "
    r"(?:any|every)(?:one| one|body| person| persons| individual| man| woman| people|"
    r" other person) (?:who|whom|that)\b"
    rf"[^.;]{{0,60}}?{SOMEBODY}(?!\w)",
    "approach approaching call calling contact contacting follow following message messaging speak "
    "speaking visit visiting",
)


def find_unknown_place(reading: Reading) -> Iterator[Hit]:
    """T13: a place or a person that the defendant need not know of, and no word of knowledge."""
    for phrase in (_UNKNOWN, _STRANGER):
        for found in reading.find(phrase):
            start = found.start()
            if not reading.forbids(start) or reading.is_exception(start):
                continue
            if not KNOWLEDGE.search(reading.get_before(start)) and not KNOWLEDGE.search(
                reading.get_main_after(start)
            ):
                yield Hit(start, found.end())


_GO = verbs("enter go attend visit be remain wait walk drive park loiter stand return approach travel come")
_TO = (
    r"(?: (?:to|in|into|on|at|outside|along|within|inside|through|any part of|the (?:grounds|premises|"
    r"car park|garden) of)){0,3}"
)
_KNOWINGLY = Phrase(
    rf"(?:knowingly|intentionally|deliberately),? (?:to )?(?:or [a-z]+,? )?{_GO}(?:(?:,| or|, or|"
    rf" and) [a-z]+){{0,4}}{_TO} "
    rf"(?:the )?[{PLACE}{OTHER}]+",
    "deliberately intentionally knowingly",
)
_LATE_KNOWINGLY = Phrase(
    rf"{_GO} knowingly{_TO} (?:the )?[{PLACE}{OTHER}]+",
    "approach approaching attend attending be bing come coming drive driving enter entering go going "
    "loiter loitering park parking remain remaining return returning stand standing travel traveling "
    "visit visiting wait waiting walk walking",
)
_KNOWING_WORDS = ("knowingly", "intentionally", "deliberately")
_UNFIXED = Phrase(
    rf"\b(?:while|when|where|if|whilst|with|any|other) ?.{{0,40}}{SOMEBODY}|\bany other\b|"
    rf"\bwithin {AMOUNT}"
)


def find_needless_knowledge(reading: Reading) -> Iterator[Hit]:
    """T13: "knowingly" before an address that the term itself names."""
    for found in (*reading.find(_KNOWINGLY), *reading.find(_LATE_KNOWINGLY)):
        rest = reading.get_after(found.start())
        if reading.forbids(found.start()) and not _UNFIXED.search(rest):
            word = next(word for word in _KNOWING_WORDS if word in found.group())
            start = found.start() + found.group().index(word)
            yield Hit(start, start + len(word))


_ROUND = Phrase(
    rf"(?:{UNIT}|distance|length)(?: away| radius)? (?:of|from|to|between (?:himself|you|"
    r"the defendant) and) (?:the person of )?"
    rf"(?:{PERSON}+|{HER})(?:(?:,| or|, or| and) (?:{PERSON}+|{HER})){{0,6}}",
    "distance feet ft kilometer kilometers kilometre kilometres km length m meter meters metre metres "
    "mile miles paces yard yards yd yds",
)
_AMOUNT_BEFORE = Phrase(
    r"(?:(?:anywhere )?within|(?:less|closer|nearer) than|at least|inside|closer to than|(?:a |the |"
    r"any )?(?:minimum )?distance of)?(?: a| the)?(?: distance| radius)?"
    rf"(?: of)?(?: at least| less than)? ?{AMOUNT} ?-?$"
)
_LEAVING = Phrase(r"\b(?:leav(?:e|es|ing)|move away|walk away|withdraw|go away|moving away|walks away)\b")
_AT_PLACE = Phrase(
    rf"\b(?:at|in|on|inside|outside) (?:the )?(?:[a-z]+ (?:of|in|at) ){{0,2}}(?:the )?[{PLACE}{OTHER}]"
)


def find_moving_circle(reading: Reading) -> Iterator[Hit]:
    """T38: a distance from a person who moves, without knowledge, a rule of leaving or a place."""
    masked = reading.masked
    for found in reading.find(_ROUND):
        amount = _AMOUNT_BEFORE.search(masked[max(0, found.start() - 60) : found.start()])
        if amount is None or OWNED.match(masked, found.end()) or reading.is_exception(found.start()):
            continue
        start, end = reading.get_sentence(found.start())
        sentence = masked[max(start, found.start() - 400) : min(end, found.end() + 400)]
        if not (
            KNOWLEDGE.search(sentence)
            or _LEAVING.search(sentence)
            or _AT_PLACE.search(masked, found.end(), min(end, found.end() + 200))
        ):
            yield Hit(found.start() - len(amount.group()), found.end())
