"""Rule on what happens in a mind, which nobody can check (T32)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.words import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_MIND = Phrase(
    r"(?:think(?:ing)?(?! tank)|feel(?:ing)?(?! free)|desir(?:e|ing)|(?:attempt(?:ing)? to |"
    r"try(?:ing)? to |seek to )?understand(?:ing)?|"
    rf"respect(?:ing)?(?= (?:her|his|their|the|{PERSON}+|other|others|all|women|for)\b| {PERSON})|"
    r"show(?:ing)?(?: [a-z]+){0,2} (?:respect|remorse|empathy|regret|consideration|contrition)|"
    r"dwell(?:ing)?|fantasis(?:e|ing)|obsess(?:ing)?|regret(?:ting)?|reflect(?:ing)? on|come to terms|"
    r"accept(?:ing)? (?:responsibility|that|the fact|her decision|his decision|the end)|"
    r"acknowledge(?! receipt)|"
    r"(?:recogni[sz]e|reali[sz]e) the (?:harm|effect|impact)|hold (?:a|any) grudge|(?:have|having|"
    r"harbour|harbouring)(?: any| romantic| sexual| further| ill){0,3} (?:feelings|thoughts|grudges?|"
    r"resentment|interest)|intend(?:ing)?|"
    r"want(?:ing)? to|hope(?:ing)?|wish(?:ing)?|believe(?! to be)|remember|forget|be (?:sorry|"
    r"remorseful|mindful|considerate|fixated|obsessed|preoccupied|infatuated|jealous)|"
    rf"change his attitude|move on|put {PERSON}+ out of|love|hate|dislike|appreciate|"
    r"consider the (?:effect|impact|feelings))\b",
    "accept accepting acknowledge appreciate attempt attempting be believe change come consider desire "
    "desiring dislike dwell dwelling fantasise fantasising feel feeling forget harbour harbouring hate "
    "have having hold hope hopeing intend intending love move obsess obsessing put realise realize "
    "recognise recognize reflect reflecting regret regretting remember respect respecting seek show "
    "showing think thinking try trying understand understanding want wanting wish wishing",
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
