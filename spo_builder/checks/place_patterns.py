"""The patterns by which a place, route, organisation, vehicle, handle or number is known in free text.

They expect single spaces between words. Where a pattern begins with a set of characters, the search jumps
from one of them to the next; that is why some look back where they could begin with a word edge.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from spo_builder.case.confidential import PlaceFactKind
from spo_builder.checks.place_words import (
    CAR_COLOURS,
    COMPANY_WORDS,
    NAMED_PLACE_NOUNS,
    OWNED_PLACE_NOUNS,
    RELATIVE_PLACE_NOUNS,
    RELATIVES,
    STREET_TYPES,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

# What stands among the small words of a text that holds a digit.
_DIGIT: Final = frozenset("#")
# The same for a capital letter before a digit, as in plates, postcodes and the numbers of roads.
_MARK: Final = frozenset({"#A"})
_NUMERAL: Final = re.compile(r"\d")
_LETTER_AND_NUMERAL: Final = re.compile(r"[A-Z]\s?\d")


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way in which such a fact is written.

    Attributes:
        kind: what the fact is.
        regex: finds it; where it has a group `name`, that group alone is the fact.
        gate: small words of which a text must hold one; empty for none. A cheap look before the costly one.
        signs: the same for characters.
        is_whole: True when the words are listed as they stand, untrimmed.
    """

    kind: PlaceFactKind
    regex: re.Pattern[str]
    gate: frozenset[str] = frozenset()
    signs: tuple[str, ...] = ()
    is_whole: bool = False


def split_small(text: str) -> frozenset[str]:
    """Return the words of a text in small letters, for the gates; with "#" where it holds a digit."""
    for sign in ".,;:'’()“”\"":
        text = text.replace(sign, " ")
    words = text.casefold().split()
    if _NUMERAL.search(text) is None:
        return frozenset(words)
    return _DIGIT.union(words, _MARK if _LETTER_AND_NUMERAL.search(text) else ())


def _gate(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(part for word in words for part in re.sub(r"[?']", " ", word.casefold()).split())


_LEADERS: Final = (
    "in", "at", "to", "near", "from", "outside", "toward", "towards", "through", "via", "around", "into",
    "leaving", "beyond", "opposite", "behind", "beside", "of", "on", "passed", "visited",
)  # fmt: skip
_AFTER_LEADERS: Final = "|".join(
    rf"(?<=\b[{word[0].upper()}{word[0]}]{word[1:]}{the}\s.)" for word in _LEADERS for the in ("", r"\sthe")
)
_ANY_CASE = {word: f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in NAMED_PLACE_NOUNS}
# "Thornby", "Co-op", "PureGym", "Nando's"; of "Stoke-on-Trent" the first word.
_NAME_REST: Final = r"[a-zà-ÿ]+(?:[A-Z][a-zà-ÿ]+)*(?:-[a-z]{2,4}(?![\w-]))?(?:['’][A-Z]?[a-z]+)?"
_NAME: Final = rf"[A-Z]{_NAME_REST}"
_WHOSE: Final = r"[HhTt](?<!\w.)(?:(?<=[Hh])(?:er|is)|(?<=[Tt])heir)"
_NAMES_REST: Final = (
    rf"(?:(?<=S)t\.?\s+{_NAME}|{_NAME_REST})(?:(?:\s(?:upon|under|le|of)\s|\s|-(?:[a-z]+-)?){_NAME}){{0,3}}"
)
NAMES: Final = rf"[A-Z]{_NAMES_REST}"

PATTERNS: Final = (
    Pattern(
        PlaceFactKind.HANDLE,
        re.compile(
            r"(?:https?://|www\.)[^\s”\"')>,]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
            r"|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|co\.uk|org|net|uk|io|me|tv)\b(?:/[^\s”\"')>,]*)?"
        ),
        signs=("@", "://", "www.", ".com", ".co", ".org", ".net", ".uk", ".io", ".me", ".tv"),
        is_whole=True,
    ),
    Pattern(PlaceFactKind.HANDLE, re.compile(r"(?<![\w.])@[\w.]*\w{2}"), signs=("@",), is_whole=True),
    Pattern(
        PlaceFactKind.HANDLE,
        re.compile(
            r"\b(?:username|user name|handle|gamertag|screen name|profile|account)\s+(?:called\s+|named\s+)?"
            r"[“\"'‘]?(?P<name>\w*[\d_.]\w*\w)\b",
            re.IGNORECASE,
        ),
        gate=frozenset(("username", "name", "handle", "gamertag", "profile", "account")),
        is_whole=True,
    ),
    Pattern(
        PlaceFactKind.NUMBER,
        re.compile(r"[+0](?<![\d/].)(?:(?<=\+)44\s?(?:\(0\)\s?)?|(?<=0))\d(?:[\s-]?\d){8,9}(?!\d)"),
        gate=_DIGIT,
        is_whole=True,
    ),
    Pattern(
        PlaceFactKind.VEHICLE,
        re.compile(r"[A-Z](?<!\w.)(?:[A-Z]\d{2}\s?[A-Z]{3}|\d{1,3}\s[A-Z]{3}|[A-Z]{2}\s\d{1,3}[A-Z])\b"),
        gate=_MARK,
        is_whole=True,
    ),
    Pattern(
        PlaceFactKind.PLACE,
        re.compile(r"[A-Z](?<!\w.)[A-Z]?\d[A-Z\d]?\s?\d[A-Z]{2}\b"),
        gate=_MARK,
        is_whole=True,
    ),
    Pattern(
        PlaceFactKind.ROUTE,
        re.compile(
            r"\b(?:(?:(?:[Nn]umber|[Nn]o\.?|[Rr]oute)\s+)?[A-Z]{0,2}\d{1,3}[A-Z]?\s+(?:bus|tram|night bus)\b"
            r"(?:\s+to\s+[A-Z]\w+)?"
            r"|(?:bus|tram)\s+(?:route\s+|number\s+|no\.?\s+)?[A-Z]{0,2}\d{1,3}[A-Z]?\b"
            r"(?:\s+to\s+[A-Z]\w+)?)"
        ),
        gate=frozenset(("bus", "tram")),
    ),
    Pattern(
        PlaceFactKind.ROUTE,
        re.compile(rf"\d(?<!\w.)\d{{0,2}}[A-Z]?\s+to\s+{_NAME}"),
        gate=_DIGIT,
        signs=(" to ",),
    ),
    Pattern(PlaceFactKind.ROUTE, re.compile(rf"\b{_NAME}\s+[Ll]ine\b"), gate=frozenset(("line",))),
    Pattern(
        PlaceFactKind.ROUTE,
        re.compile(
            r"[MAB](?:(?<=\b[Tt]he\s.)|(?<=\bo[nr]\s.)|(?<=\boff\s.)|(?<=\bto\s.)|(?<=\bvia\s.)|(?<=\bnear\s.))"
            r"\d{1,4}(?:\(M\))?(?![\w/])"
        ),
        gate=_MARK,
        is_whole=True,
    ),
    Pattern(
        PlaceFactKind.PLACE,
        re.compile(rf"\bP\.?\s?O\.? [Bb]ox\s+\d+(?:,\s+{_NAME})?"),
        gate=frozenset(("box",)),
        is_whole=True,
    ),
    Pattern(
        PlaceFactKind.ORGANISATION,
        re.compile(
            r"\b(?:[Ww]ork(?:s|ed|ing)?|[Vv]olunteer(?:s|ed)?|[Ee]mployed)\s+(?:for|at|by|with)\s+(?:the\s+)?"
            rf"(?P<name>{_NAME}(?:\s{_NAME}){{0,3}}|[A-Z][A-Z&]{{1,5}}\b)"
        ),
        gate=frozenset(
            "work works worked working volunteer volunteers volunteered employed".split()  # noqa: SIM905 -- a list to read
        ),
    ),
    Pattern(
        PlaceFactKind.ORGANISATION,
        re.compile(rf"\bDr\.?\s{_NAME}"),
        gate=frozenset(("dr",)),
    ),
    Pattern(
        PlaceFactKind.ORGANISATION,
        re.compile(
            rf"\b(?:{_NAME}|[A-Z]{{2,}}|&)(?:\s+(?:{_NAME}|[A-Z]{{2,}}|&|and)){{0,4}}"
            rf"\s+(?:{'|'.join(COMPANY_WORDS)})\b"
        ),
        gate=_gate(COMPANY_WORDS),
    ),
    Pattern(
        PlaceFactKind.PLACE,
        re.compile(
            rf"[0-9A-Zt](?<!\w.)(?:(?<=\d)\d*[A-Za-z]?,?\s+(?:(?:{_NAME}|the)\s+){{1,3}}"
            rf"|(?:(?<=[A-Z]){_NAME_REST}|(?<=t)he)\s+(?:(?:{_NAME}|the)\s+){{0,2}})"
            rf"(?:{'|'.join(STREET_TYPES)})\b(?!['’])"
        ),
        gate=_gate(STREET_TYPES),
    ),
    Pattern(
        PlaceFactKind.ORGANISATION,
        re.compile(rf"{NAMES}(?:['’]s?)?\s+(?:[a-z]+\s+)?(?:{'|'.join(_ANY_CASE.values())})\b"),
        gate=_gate(NAMED_PLACE_NOUNS),
    ),
    Pattern(
        PlaceFactKind.PLACE,
        re.compile(
            rf"{_WHOSE}\s+(?:{'|'.join(RELATIVES)})s?['’]?s?['’]?\s+(?:new\s+)?"
            rf"(?:{'|'.join(RELATIVE_PLACE_NOUNS)})\b"
        ),
        gate=_gate(RELATIVE_PLACE_NOUNS),
        is_whole=True,
    ),
    Pattern(
        PlaceFactKind.PLACE,
        re.compile(
            r"\b(?:at|to|outside|near|from|round|by)\s"
            rf"(?P<name>(?:her|his|their)\s(?:{'|'.join(RELATIVES)})s?['’]s?)(?=\s*(?:[.,;:)]|and\b|$))"
        ),
        gate=_gate(RELATIVES),
        is_whole=True,
    ),
    Pattern(
        PlaceFactKind.ORGANISATION,
        re.compile(
            rf"(?:{_WHOSE}|[A-Z](?<!\w.){_NAME_REST}['’]s)\s+(?:(?!to\b|in\b|at\b|from\b)\w+\s+)?"
            rf"(?:{'|'.join(OWNED_PLACE_NOUNS)})\b"
        ),
        gate=_gate(OWNED_PLACE_NOUNS),
        is_whole=True,
    ),
    Pattern(
        PlaceFactKind.VEHICLE,
        re.compile(rf"\b(?:{'|'.join(CAR_COLOURS)})\s+[A-Z][a-zA-Z]+(?:\s+[A-Z0-9][\w-]*)?"),
        gate=frozenset(CAR_COLOURS),
        is_whole=True,
    ),
    Pattern(
        PlaceFactKind.PLACE,
        re.compile(rf"the(?<!\wthe)\s(?P<name>{_NAME}\s(?:and|&)\s{_NAME})"),
        gate=frozenset(("and", "&")),
    ),
    Pattern(
        PlaceFactKind.PLACE,
        # Capitals are few, so the words before a name are looked at only where one stands.
        re.compile(rf"(?P<name>[A-Z](?<=[a-z]\s.)(?:{_AFTER_LEADERS}){_NAMES_REST})"),
    ),
    Pattern(
        PlaceFactKind.PLACE,
        re.compile(rf"(?P<name>[A-Z](?<=[a-z],\s.){_NAME_REST}),?\s+(?=[A-Z]{{1,2}}\d)"),
        gate=_DIGIT,
    ),
)


def find_spans(text: str, words: frozenset[str]) -> Iterator[tuple[Pattern, int, int]]:
    """Yield what each pattern finds in a text, pattern after pattern.

    Args:
        text: words with single spaces between them.
        words: its small words, as `split_small` gives them.
    """
    for pattern, gate, signs, find, group in _READY:
        if (gate and gate.isdisjoint(words)) or (signs and not any(sign in text for sign in signs)):
            continue
        for match in find(text):
            yield pattern, match.start(group), match.end(group)


# Looked up once: a large case asks some ten thousand times.
_READY: Final = tuple(
    (each, each.gate, each.signs, each.regex.finditer, "name" if "name" in each.regex.groupindex else 0)
    for each in PATTERNS
)
