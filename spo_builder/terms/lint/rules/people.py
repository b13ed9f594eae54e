"""Rules on people: nobody is named (T02), or somebody else is bound (T36)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.phrases import LABEL, verbs
from spo_builder.terms.lint.words import PERSON, PROPER

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_LABEL = Phrase(
    rf"{LABEL}(?!\w)", "aggrieved alleged complainant complainants injured intended protected victim victims"
)
# A label with a service or a document behind it, or with the name or the place of the name beside it.
_NO_LABEL = Phrase(
    r"(?:'s?)?(?: [a-z]{1,20})? (?:must|shall|should|will|is to|are to|may not|cannot|is required|"
    r"are required|is prohibited)\b|"
    r" (?:support|liaison|personal|impact|awareness|empathy|contact (?:unit|scheme|officer)|care|"
    r"surcharge|services?|"
    rf"commissioner|information|unit|code)\b|,? ?\(?(?:that is |namely |being )?{PERSON}|"
    r",? ?\(?(?:who is |who are |as )?"
    r"(?:named|listed|identified|described|defined|set out|whose names?)\b"
)
_NAME_BEFORE = Phrase(
    rf'{PERSON}[^.;]{{0,60}}?(?:\(|, )(?:hereinafter |called |"|in this order ){{0,6}}the $'
)
# Words that point at somebody; they do for a name only where no name stands.
_POINTER = Phrase(
    r"(?:the (?:other party|female|male|woman|man|lady|girl|ip|ap|(?:prosecution )?witness(?:es)?|"
    r"subject of this order|person (?:he|the defendant) (?:has|had|was)"
    r"(?: been)? (?:stalk\w+|harass\w+|follow\w+|contact\w+))|(?:his|the defendant's|your) (?:ex|"
    r"ex-(?:partner|wife|husband|girlfriend|boyfriend|fiancee?)|(?:former|previous|estranged) "
    r"(?:partner|wife|husband|girlfriend|boyfriend|colleague|friend)))(?![\w-]| address| whose| who |"
    r" named| identified| listed)",
    "his the your",
)
_FOLLOWED = verbs(
    "contact approach follow watch harass molest pester telephone text email message threaten intimidate"
)
_APPLICANT = Phrase(
    rf"{_FOLLOWED} the applicant(?! force)\b",
    "approach approaching contact contacting email emailing follow following harass harassing intimidate "
    "intimidating message messaging molest molesting pester pestering telephone telephoning text texting "
    "threaten threatening watch watching",
)


def find_nobody_named(reading: Reading) -> Iterator[Hit]:
    """T02: "the victim", where nothing says who that is."""
    masked = reading.masked
    for found in reading.find(_LABEL):
        before = masked[max(0, found.start() - 120) : found.start()]
        is_aside = reading.is_exception(found.start()) and PERSON in masked
        if (
            is_aside
            or _NO_LABEL.match(masked, found.end())
            or _NAME_BEFORE.search(before)
            or before.endswith(PERSON + " ")
        ):
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
    r"mother|father|parents?|brothers?|sisters?|son|daughter|children|child|husband|wife|partner|"
    r"family|friends?|"
    r"relatives?|employer|neighbours?|colleagues?"
)
_SUBJECT = (
    rf"(?:{PERSON}+(?:(?:,| and|, and) {PERSON}+){{0,6}}|[{PROPER}]+|(?:the |each |any |"
    rf"either )?{LABEL}|she|they|"
    rf"(?:{PERSON}+'s?|her|his|their|the {LABEL}'?s?) (?:{_RELATIVE})|"
    r"(?:no|any|every|each) (?:other )?(?:person|individual|member of the public)|nobody|no-one|"
    r"no one|anyone|everyone|"
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
_SUBORDINATE = Phrase(
    r"\b(?:where|when|if|unless|which|whom|that|until|because|while|once|knows|believes)\b[^.;]*$"
)


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
            yield Hit(
                found.start() + len(found.group()) - len(found.group().lstrip(";:,. ")), found.end() - 2
            )


def _is_defendant(reading: Reading, found: re.Match[str]) -> bool:
    words = reading.lower[found.start() : found.end()]
    return "defendant" in words or any(name in words for name in reading.defendant)
