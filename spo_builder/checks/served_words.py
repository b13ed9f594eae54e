"""Words that show that internal matter has slipped into a served text (law.md 7.4, points 5, 6 and 9)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from spo_builder.checks.whereabouts import find_owner, say_whereabouts
from spo_builder.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.checks.matter import Check, Matter
    from spo_builder.findings import Finding


@dataclass(frozen=True, slots=True)
class _Sign:
    """One kind of internal matter.

    Attributes:
        rule_id: rule of law.md 7.4.
        severity: a block where the words can mean nothing else, a warning where they may be innocent.
        regex: knows it.
        what: what the message calls it.
        hints: words of which a text must hold one; a cheap look before the costly one.
    """

    rule_id: str
    severity: Severity
    regex: re.Pattern[str]
    what: str
    hints: tuple[str, ...]

    def find(self, text: str) -> str | None:
        """Return the words found in a text, or None."""
        if not any(hint in text for hint in self.hints):
            return None
        found = self.regex.search(text)
        return found.group() if found else None


_SIGNS: Final = (
    _Sign(
        "7.4.5",
        Severity.BLOCK,
        re.compile(
            r"\bCHIS\b|\bcovert human intelligence\b|\bRIPA\b|\bundercover officer\b|\bpolice informant\b"
            r"|\bintelligence (?:log|report|database|system)s?\b"
            r"|\bPNC(?: ?ID)?(?:\s+(?:no\.?|number|ref\w*))?\s*:?\s*\d{2,4}/\d+",
        ),
        "intelligence, a source or a reference that reveals one",
        ("CHIS", "covert", "RIPA", "undercover", "informant", "intelligence", "PNC"),
    ),
    _Sign(
        "7.4.5",
        Severity.WARN,
        re.compile(r"\bCAD\b(?:\s+(?:log|no\.?|number|ref\w*))?\s*:?\s*\d"),
        "the number of a call log, which can lead to an address",
        ("CAD",),
    ),
    _Sign(
        "7.4.6",
        Severity.BLOCK,
        re.compile(
            r"\b(?:MARAC|MAPPA|[Ss]afeguarding)\s+(?:meeting\s+)?(?:minutes|notes)\b"
            r"|\blegally privileged\b|\b[Cc]ounsel(?:'s|’s)? advi[cs]e[sd]?\b"
            r"|\b[Ll]egal [Ss]ervices advised?\b"
        ),
        "minutes or legal advice",
        ("MARAC", "MAPPA", "afeguarding", "privileged", "ounsel", "ervices advise"),
    ),
    _Sign(
        "7.4.6",
        Severity.WARN,
        re.compile(
            r"\b(?:MARAC|MAPPA)\b"
            r"|\b(?:DARA|DASH|S-DASH|SRP|SAM)\b[^.]{0,40}\bscor(?:e|ed|ing)\b[^.]{0,20}\d"
        ),
        "a multi-agency meeting or the score of a risk form",
        ("MARAC", "MAPPA", "scor"),
    ),
    _Sign(
        "7.4.9",
        Severity.BLOCK,
        re.compile(
            r"\[(?:insert|enter|add|tbc|to be confirmed|full name|name|date|address)\b"
            r"(?![^\]]*(?:removed|redacted|withheld|taken out|known|supplied))[^\]]*\]"
            r"|_{4,}|\b(?-i:TBC|INSERT)\b",
            re.IGNORECASE,
        ),
        "a place that is still to be filled in",
        ("[", "____", "TBC", "INSERT"),
    ),
    _Sign(
        "7.4.9",
        Severity.WARN,
        re.compile(r"\bXXX+\b|\{\{|\{%"),
        "what may be still to be filled in",
        ("XXX", "{{", "{%"),
    ),
)


def assess_internal_words(matter: Matter) -> Iterator[Finding]:
    """7.4: intelligence, minutes, advice and open placeholders stay out of what is served.

    The words of a term are left to T39, which looks for placeholders there.
    """
    whole = "\x1e".join(dict.fromkeys(text.text for text in matter.served))
    signs = [sign for sign in _SIGNS if sign.find(whole)]
    for text in matter.served if signs else ():
        told: set[str] = set()
        for sign in signs:
            found = sign.find(text.text)
            if found is None or sign.rule_id in told or _is_left_to_linter(sign, text.where):
                continue
            told.add(sign.rule_id)
            yield matter.find(
                sign.rule_id,
                sign.severity,
                f"{say_whereabouts(matter, text.where)} holds {sign.what}, which does not belong in served "
                "papers. Take it out.",
                text.where,
                evidence=find_owner(matter, text.where),
                match=found,
            )


def _is_left_to_linter(sign: _Sign, where: str) -> bool:
    return sign.rule_id == "7.4.9" and re.fullmatch(r"/terms/\d+/text", where) is not None


SERVED_WORDS: tuple[Check, ...] = (assess_internal_words,)
