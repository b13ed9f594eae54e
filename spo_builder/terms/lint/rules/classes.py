"""Rule on classes of people without names (T37)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.phrases import LABEL, SOMEBODY
from spo_builder.terms.lint.words import PERSON, PROPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_CLASS = (
    r"(?:famil(?:y|ies)(?: members?)?|friends?|relatives|relations|associates|acquaintances|"
    r"(?:work )?colleagues|"
    r"co-workers|loved ones|friendship group|social circle|neighbours|classmates|housemates|flatmates|"
    r"contacts|"
    r"workmates|household|in-laws|next of kin|nearest and dearest|staff|circle)"
)
_ALSO = (
    r"(?:parents|siblings|brothers|sisters|mother|father|partner|neighbours|husband|wife|boyfriend|"
    r"girlfriend)"
)
_KIN = r"(?:children|(?:step)?sons|daughters|kids|grandchildren)"
_WHOSE = rf"(?:her|their|{PERSON}+'s?|the {LABEL}'?s?)"
_OWNED = Phrase(
    r"(?:(?:immediate|close|extended|own|other|whole|entire|mutual|work|new|adult|wider) |"
    rf"{_CLASS}(?:,| or| and|, or) |"
    rf"(?:{_KIN}|{_ALSO})(?:,| or| and|, or) ){{0,4}}(?:{_CLASS}|{_KIN})\b"
)
_NO_CLASS = Phrase(
    r" (?:court|proceedings|law|solicitors?|home|house|doctor|gp|car|liaison|order|case|centre|name|"
    r"support|life|tree|"
    r"photographs?|therapist|mediat\w+|request|list|account|group|page)\b|'s? (?:centre|home|school|"
    r"nursery|services)\b"
)
_NAMED = Phrase(
    rf"[^.;]{{0,12}}(?:, |: |\(| - )(?:namely |that is |being |who are |i\.e\.? ?){{0,6}}{PERSON}|"
    rf" {PERSON}"
)
_KNOWN = Phrase(r"[^.;]{0,40}\b(?:knows?|known to (?:him|the defendant)|believes|named|listed)\b")
_MEMBERS = Phrase(
    rf"(?:members? of (?:the )?(?:{PERSON}+|[{PROPER}]+|her|his|their) (?:family|household|staff|circle)|"
    r"(?:any |a |an |the )?(?:known |close |other |mutual |former )?(?:friends?|relatives?|family|"
    r"associates?|colleagues?|children|family members?|neighbours?|acquaintances?|relations?) of "
    rf"(?:{PERSON}+|her|his|hers|the {LABEL})|family members?|mutual friends|the (?:{PERSON}+|"
    rf"[{PROPER}]+) (?:family|household)|"
    r"(?:those|people|persons|anyone|anybody|any (?:person|individual|man|woman|one)|someone|others|"
    r"individuals)(?: (?:who|that) (?:is|are|lives?|works?|might be))?"
    r"(?: (?:close|connected|associated|related|linked|acquainted|friendly|living|working|"
    rf"in contact))?(?: or (?:connected|associated|related|known))? (?:to|with) {SOMEBODY})(?!\w)",
    "a acquaintance acquaintances an any anybody anyone associate associates children close colleague "
    "colleagues family former friend friends individuals known member members mutual neighbour neighbours "
    "other others people persons relation relations relative relatives someone the those",
)
_AS_ONE = Phrase(r"\bas (?:an? |the |being )?$")
_GO_BETWEEN = Phrase(r"\b(?:cause|ask|instruct|encourage|pay|use|through|via|allow|permit|by)\b[^.;]{0,40}$")


def find_unnamed_class(reading: Reading) -> Iterator[Hit]:
    """T37: family, friends or children of the protected person, not listed by name."""
    masked = reading.masked
    for start, end, is_his in _find_classes(reading):
        is_ruled = reading.forbids(start) and not reading.is_exception(start)
        before = reading.get_before(start, 120)
        if (
            not is_ruled
            or _NO_CLASS.match(masked, end)
            or _NAMED.match(masked, end)
            or _KNOWN.match(masked, end)
        ):
            continue
        if _AS_ONE.search(before) or (_GO_BETWEEN.search(before) and (is_his or "contact" not in before)):
            continue
        yield Hit(start, end)


def _find_classes(reading: Reading) -> Iterator[tuple[int, int, bool]]:
    """Yield where a class begins and ends, and whether it is "his"."""
    masked = reading.masked
    for found in _WHOSE_AT.finditer(masked, reading.first):
        owned = _OWNED.match(masked, found.end())
        is_his = found.group().startswith("his")
        if owned is None or (is_his and PERSON not in reading.get_before(found.start())):
            continue
        if not (is_his and re.search(_KIN, owned.group())):
            yield found.start(), owned.end(), is_his
    for found in reading.find(_MEMBERS):
        yield found.start(), found.end(), False


_WHOSE_AT = Phrase(rf"(?<![\w'{PERSON}])(?:any (?:member )?of )?(?:{_WHOSE}|his) ")
