"""Rule on exclusion areas: each has an edge that the defendant can find (T06)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.phrases import BOUNDARY, MEASURE
from spo_builder.terms.lint.words import OTHER, PERSON, PLACE, PROPER

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_ENTERING = r"(?:enter|entering|visit|visiting|frequent|frequenting)"
_MOVING = (
    r"(?:go|going|travel|travelling|come|coming|return|returning|be|being|remain|remaining|live|"
    r"living|reside|residing|"
    r"loiter|loitering|walk|walking|drive|driving|stay|staying|wait|waiting|present|found|attend|"
    r"attending|set foot|work|"
    r"working|park|parking|cross|crossing|pass|passing)"
)
_MORE = (
    rf"(?:(?:,| or|, or| and|, and) (?:{_ENTERING}|{_MOVING}|be found|approach|attempt to enter|"
    r"be present)){0,5}"
)
_INTO = (
    r"(?: (?:into|in|to|within|inside|through|anywhere in|anywhere within|any part of|any parts of|"
    r"any other part of|parts of|"
    r"certain parts of|some parts of|the whole of|all of|anywhere near|back to|at|around|on|across)){0,3}"
)
_ENTRY = Phrase(
    rf"(?:{_ENTERING}{_MORE}{_INTO}|{_MOVING}{_MORE}{_INTO}(?<= in| to|nto|hin|ide|ugh| of| at|und| on|"
    r"oss))(?= )",
    "attend attending be being come coming cross crossing drive driving enter entering found frequent "
    "frequenting go going live living loiter loitering park parking pass passing present remain remaining "
    "reside residing return returning set stay staying travel travelling visit visiting wait waiting walk "
    "walking work working",
)
_OUT = Phrase(
    r"(?:(?:excluded|banned|barred|exclude himself) from|(?:keep|stay|remain) (?:out of|away from|"
    r"outside))(?: entering)?",
    "banned barred exclude excluded keep remain stay",
)
# A shop or chain that is called by one word.
_CHAINS = frozenset(
    [
        "aldi",
        "argos",
        "asda",
        "boots",
        "costa",
        "greggs",
        "halfords",
        "homebase",
        "ikea",
        "lidl",
        "londis",
        "morrisons",
        "nisa",
        "primark",
        "screwfix",
        "spar",
        "starbucks",
        "superdrug",
        "tesco",
        "waitrose",
        "wetherspoons",
        "wickes",
    ]
)
_TOWN = Phrase(
    r" (?:the )?(?:(?:north|south|east|west|northern|southern|eastern|western|other|outskirts|edge|"
    r"boundaries|limits|boundary|"
    r"streets|roads|shops|pubs|suburbs|surroundings|centre|middle)(?: side| end|"
    rf" part)? of )?(?:the )?(?P<town>{PROPER}+)(?P<more>(?:,? (?:or|and|,) {PROPER}+){{0,6}})(?!'s?|"
    rf", ?[{PLACE}{OTHER}]| [{PLACE}{OTHER}])"
    r"(?=$|[.;,:)]| (?:or|and|at|between|on|until|before|after|except|unless|save|for|without|during|"
    r"again|whatsoever|while|when|"
    rf"other|by|from|apart|town|city|area|in)\b)"
)
_KIND = (
    r"(?:areas?|zones?|districts?|neighbourhoods?|locality|localities|localit(?:y|ies)|estates?|town|"
    r"towns|city|cities|village|villages|county|counties|"
    r"boroughs?|regions?|ward|suburbs?|town centre|city centre|village centre|quarter|parish|postcode|"
    r"outskirts|(?<=certain )parts?|(?<=some )parts?|(?<=those )parts|"
    r"parts? of (?:the )?(?:town|city|county|village|area|district|borough))"
)
_NOT_KIND = Phrase(
    r" (?:hall|hospital|council|court|manager|agents?|library|police|church|bus|football|stadium|line|"
    r"office|nurse|"
    r"of (?:his|the defendant's) (?:own )?home)\b|-|'s? [a-z]"
)
_AREA = Phrase(
    r" (?:(?:(?!(?:seating|smoking|reception|waiting|play|picnic|communal|dining|parking|loading|bar|"
    r"pedestrian|staff|service|rest|departure|changing|car|park|drop-off|at|in|on|by|for|with|"
    rf"from|to|that|which|where|who|whom|as|when|outside|near)\b)[a-z0-9-]+|[{PROPER}{PERSON}]+(?:'s)?|"
    rf"{PLACE}+(?:,|)) ){{1,6}}?{_KIND}\b"
)


def find_area_without_edge(reading: Reading) -> Iterator[Hit]:
    """T06: an area, a zone or a town that nothing bounds."""
    for found in _find_entries(reading):
        start = found.end()
        area = _AREA.match(reading.masked, start)
        town = _TOWN.match(reading.masked, start)
        if area is not None and not _NOT_KIND.match(reading.masked, area.end()):
            span = (start + 1, area.end())
        elif area is None and town is not None and not _is_chain(reading, town):
            span = (town.start("town"), town.end())
        else:
            continue
        if not _has_edge(reading, start, span[1]):
            yield Hit(*span)


def _find_entries(reading: Reading) -> Iterator[re.Match[str]]:
    for found in reading.find(_ENTRY):
        if reading.forbids(found.start()) and not reading.is_exception(found.start()):
            yield found
    yield from reading.find(_OUT)


def _is_chain(reading: Reading, town: re.Match[str]) -> bool:
    name = reading.lower[town.start("town") : town.end("town")]
    return name in _CHAINS


def _has_edge(reading: Reading, start: int, end: int) -> bool:
    """Return whether a map, a list, a distance or the words that follow fix the area."""
    first, last = reading.get_sentence(start)
    masked = reading.masked
    own = masked[start:last][:400]
    before = masked[max(first, start - 60) : start]
    return bool(
        BOUNDARY.search(own) or MEASURE.search(own) or MEASURE.search(before) or _SHAPED.match(masked, end)
    )


_SHAPED = Phrase(
    r" (?:in front of|behind|beside|between|opposite|outside|inside|under|"
    rf"of) (?:the )?(?:[a-z]+ of )?(?:{PLACE}|{OTHER})|"
    r" (?:where|in which) (?:the )?defendant knows"
)
