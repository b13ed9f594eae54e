"""Works out in which forms a protected value is looked for: whole, in parts, without spaces, as digits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from spo_builder.case.confidential import ConfidentialKind
from spo_builder.checks.normalise import reduce_compact, reduce_tight, reduce_words

if TYPE_CHECKING:
    from collections.abc import Iterator


class Form(StrEnum):
    """In which form of the text a needle is looked for."""

    PHRASE = "phrase"  # whole words, in any spelling of letters, spaces and punctuation
    COMPACT = "compact"  # the same with letters drawn apart or run together, from word edge to word edge
    EMAIL = "email"
    DIGITS = "digits"
    SPELLED = "spelled"  # letters and numbers spoken: "zulu zulu nine"
    OUTWARD = "outward"  # the first half of a postcode
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Needle:
    """What is looked for, already in the form in which it is looked for."""

    form: Form
    text: str


_STREET_TYPES: Final = {
    "road": "rd", "street": "st", "close": "cl", "avenue": "ave", "lane": "ln", "drive": "dr",
    "crescent": "cres", "gardens": "gdns", "place": "pl", "court": "ct", "terrace": "ter", "square": "sq",
    "grove": "gr", "mews": "mews", "row": "row", "way": "way", "walk": "walk", "rise": "rise",
    "hill": "hill", "view": "view", "park": "pk", "green": "grn", "parade": "pde", "yard": "yd",
    "croft": "croft", "fold": "fold", "gate": "gate", "end": "end", "wharf": "wharf", "quay": "quay",
}  # fmt: skip
# Words that name nothing by themselves.
_PLAIN: Final = frozenset(
    """flat apartment unit house floor room suite block building estate home work school the and upper lower
    north south east west new old great little county city town village centre office first second third
    ground near opposite behind united kingdom england wales scotland britain""".split()  # noqa: SIM905 -- a list to read
)
# Names of towns and streets that are also everyday words: only with a capital letter.
_EVERYDAY: Final = frozenset(
    """bath sale deal reading sandwich ware wells hull hope battle rugby street barking bury chard cheddar
    church chapel station mill school hospital castle market bridge high main park victoria queen king albert
    spring summer winter oak elms lime rose holly ivy poplar cedar maple chestnut hill green rock stone well
    ash beech birch field wood grove orchard garden river lake water diss eye looe mold rye wick wing wells
    over nether beer ham lee nelson windsor college ford moor""".split()  # noqa: SIM905 -- a list to read
)
_POSTCODE: Final = re.compile(r"\b([A-Z]{1,2}[0-9][A-Z0-9]?)\s*([0-9][A-Z]{2})\b", re.IGNORECASE)
_PLATE: Final = re.compile(
    r"\b([A-Z]{2}\d{2}\s?[A-Z]{3}|[A-Z]\d{1,3}\s?[A-Z]{3}|[A-Z]{3}\s?\d{1,3}[A-Z]?|[A-Z]{2}\d{1,4})\b",
    re.IGNORECASE,
)
_LOCAL_PART_STOP: Final = frozenset(
    ("info", "admin", "contact", "office", "enquiries", "mail", "hello", "sales", "support")
)
_SHORTEST_WORD = 4
_SHORTEST_OUTWARD = 3
_SHORTEST_COMPACT = 5
_DISTINCTIVE_STREET = 6
_LAST_DIGITS = 6
_NATIONAL_PREFIX: Final = re.compile(r"^(?:00)?44(?:0)?|^0")


def reduce_number(digits: str) -> str:
    """Return the national digits of a telephone number, without 0, 44 or 0044 before them."""
    return _NATIONAL_PREFIX.sub("", digits)


def find_needles(value: str, kind: ConfidentialKind, *, names: frozenset[str]) -> tuple[Needle, ...]:
    """Return every form in which one protected value is looked for.

    Args:
        value: as entered, such as "0 Quietwater Close, Thornby, ZZ9 9ZZ".
        kind: what it is.
        names: words of people's names, compact: they are printed everywhere and give nothing away.
    """
    if kind is ConfidentialKind.PHONE:
        found = _number(value)
    elif kind is ConfidentialKind.EMAIL:
        found = _email(value)
    elif kind is ConfidentialKind.VEHICLE:
        found = _vehicle(value)
    elif kind is ConfidentialKind.HANDLE:
        found = _handle(value, names)
    elif kind in {ConfidentialKind.ORGANISATION, ConfidentialKind.OTHER}:
        found = _other(value)
    else:
        found = _address(value)
    return tuple(dict.fromkeys(needle for needle in found if needle.text.replace(" ", "") not in names))


def _number(value: str) -> Iterator[Needle]:
    national = reduce_number(re.sub(r"\D", "", value))
    if len(national) >= _LAST_DIGITS:
        yield Needle(Form.DIGITS, national)


def _email(value: str) -> Iterator[Needle]:
    yield Needle(Form.EMAIL, reduce_tight(value))
    local = value.partition("@")[0]
    compact = reduce_compact(local)
    if len(compact) >= _SHORTEST_WORD and local.casefold() not in _LOCAL_PART_STOP and not local.isdecimal():
        yield Needle(Form.COMPACT, compact)


def _vehicle(value: str) -> Iterator[Needle]:
    plates = [match.group() for match in _PLATE.finditer(value)]
    for plate in plates:
        compact = reduce_compact(plate)
        if len(compact) >= _SHORTEST_COMPACT:
            yield Needle(Form.COMPACT, compact)
            yield Needle(Form.SPELLED, compact)
    if not plates:
        yield from _phrase(value)


def _handle(value: str, names: frozenset[str]) -> Iterator[Needle]:
    bare = value.strip().rstrip("/").rpartition("/")[2].lstrip("@")
    compact = reduce_compact(bare)
    if compact in names:
        yield Needle(Form.EMAIL, reduce_tight(f"@{bare}"))
    elif len(compact) >= _SHORTEST_WORD:
        yield Needle(Form.COMPACT, compact)


def _other(value: str) -> Iterator[Needle]:
    yield from _phrase(value)
    if not any(char.isalpha() for char in value):
        yield from _number(value)


def _address(value: str) -> Iterator[Needle]:
    yield from _postcodes(value)
    for part in _POSTCODE.sub("", value).replace("\n", ",").split(","):
        yield from _phrase(part)
        yield from _street(part)


def _postcodes(value: str) -> Iterator[Needle]:
    for match in _POSTCODE.finditer(value):
        compact = reduce_compact(match.group())
        yield Needle(Form.COMPACT, compact)
        yield Needle(Form.SPELLED, compact)
        outward = reduce_words(match.group(1)).strip()
        if len(outward) >= _SHORTEST_OUTWARD:
            yield Needle(Form.OUTWARD, outward)


def _phrase(part: str) -> Iterator[Needle]:
    """Yield a part of a value when it names something, as words and as letters drawn apart."""
    words = re.findall(r"\w+", part.casefold())
    if not any(_is_telling(word) for word in words):
        return
    yield Needle(Form.PHRASE, reduce_words(part).strip())
    compact = reduce_compact(part)
    if len(compact) > _SHORTEST_COMPACT and not any(word in _EVERYDAY for word in words[:1]):
        yield Needle(Form.COMPACT, compact)


def _is_telling(word: str) -> bool:
    return len(word) >= _SHORTEST_WORD and not word.isdecimal() and word not in _PLAIN | _STREET_TYPES.keys()


def _street(part: str) -> Iterator[Needle]:
    """Yield a street without its number, shortened, and by its own name where that is telling."""
    words = re.sub(r"^\s*(?:no\.?|number)?\s*\d+\w?\s+", "", part, flags=re.IGNORECASE).split()
    last = words[-1].casefold().rstrip(".") if words else ""
    if last not in _STREET_TYPES:
        return
    name = " ".join(words[:-1])
    yield from _phrase(f"{name} {last}")
    if any(_is_telling(word.casefold()) for word in words[:-1]):
        yield Needle(Form.PHRASE, reduce_words(f"{name} {_STREET_TYPES[last]}").strip())
    only = words[0].casefold()
    if len(words) == 2 and len(only) >= _DISTINCTIVE_STREET and only not in _EVERYDAY | _PLAIN:  # noqa: PLR2004 - name and type
        yield Needle(Form.PHRASE, reduce_words(only).strip())


def is_everyday(word: str) -> bool:
    """Return whether a name is also an everyday word, so that only a capital letter tells them apart."""
    return word.casefold() in _EVERYDAY


def is_general(part: str) -> bool:
    """Return whether a part of an address is only an area: no number, no street, no postcode."""
    words = re.findall(r"\w+", part.casefold())
    return not any(char.isdecimal() for char in part) and not (words and words[-1] in _STREET_TYPES)
