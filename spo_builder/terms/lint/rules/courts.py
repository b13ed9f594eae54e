"""Rule on bans of going to court (T24)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.words import OTHER, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_START = (
    r"(?:issue|make|bring|start|commence|begin|file|lodge|pursue|institute|initiate|submit|take|"
    r"launch|continue|raise|enter|apply for|instigate|seek|present)"
)
_SUIT = (
    r"(?:applications?|claims?|proceedings|legal action|court action|actions?|lawsuits?|litigation|"
    r"cases?|petitions?|appeals?|court case|legal proceedings|suits?|private prosecutions?|"
    r"prosecutions?)"
)
_STARTING = Phrase(
    rf"{_START}(?:(?:,| or|, or| and) {_START}){{0,6}}\b[^.;]{{0,60}}?\b{_SUIT}\b",
    "apply begin bring commence continue enter file initiate instigate institute issue launch lodge make "
    "present pursue raise seek start submit take",
)
_STARTING_ING = Phrase(
    r"(?:issu|mak|bring|start|commenc|beginn|fil|lodg|pursu|tak|initiat|"
    rf"institut)ing\b[^.;]{{0,60}}?\b{_SUIT}\b",
    "beginning bringing commencing filing initiating instituting issuing lodging making pursuing starting "
    "taking",
)
_SUE = Phrase(
    r"(?:sue|suing|litigate|litigating|go to court|going to court|(?:apply|applying) to (?:the |any |"
    rf"a )?(?:[a-z]+ )?(?:courts?|tribunals?|{OTHER}+)|"
    rf"tak(?:e|ing) {PERSON}+ to (?:court|a tribunal)|(?:apply|applying) for (?:a |an |"
    r"any )?(?:[a-z-]+ ){0,3}(?:order|injunction))(?!\w)",
    "apply applying go going litigate litigating sue suing take taking",
)
_COURT = Phrase(
    r"\b(?:courts?|tribunals?|appeals?|proceedings|judges?|legal action|litigation|lawsuits?|"
    r"family law|magistrates|injunctions?|small claims|civil claims?|civil|prosecutions?|legal|sue|"
    r"suing|litigat\w+|order|injunction)\b"
)
# Applications and claims that go to no court.
_ELSEWHERE = Phrase(
    r"\b(?:insurance|credit|benefits?|jobs?|planning|messaging|mobile|visa|passport|loan|mortgage|"
    r"housing|telephone|phone|dating|software|licence|refund|expenses|photographs?|false|computer|"
    r"device|chat|bank|bank account|membership|employment application|school)\b[^.;]{0,15}$"
)
_ROUTE = Phrase(
    r"\b(?:vexatious|permission|leave of|unless|without first|without the|except|save|"
    r"consent of the court|authority of)\b"
)


def find_court_ban(reading: Reading) -> Iterator[Hit]:
    """T24: no application, claim or proceedings; an INFO with "vexatious" or a route to the court."""
    for phrase in (_STARTING, _STARTING_ING, _SUE):
        for found in reading.find(phrase):
            start = found.start()
            if (
                reading.forbids(start)
                and not reading.is_exception(start)
                and reading.is_told(start)
                and _is_court(reading, found)
            ):
                first, last = reading.get_sentence(start)
                around = reading.masked[max(first, start - 200) : min(last, found.end() + 300)]
                yield Hit(start, found.end(), _ROUTE.search(around) is not None)


def _is_court(reading: Reading, found: re.Match[str]) -> bool:
    """Return whether the words are about a court; court names are covered, so the text itself is read."""
    _, last = reading.get_sentence(found.start())
    words = reading.lower[found.start() : min(last, found.end() + 200)]
    words = re.split(r"\b(?:except|unless|save)\b", words, maxsplit=1)[0]
    before_suit = re.sub(r" [a-z]+$", " ", found.group())
    return _COURT.search(words) is not None and not _ELSEWHERE.search(before_suit)
