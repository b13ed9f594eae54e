"""Pieces of patterns that several rules share; all are read in small letters with names covered."""

from __future__ import annotations

from spo_builder.terms.lint.phrase import Phrase
from spo_builder.terms.lint.words import OTHER, PERSON, PLACE, PROPER


def verbs(words: str) -> str:
    """Return a group of verbs, each with its form in -ing; a final e gives way to it."""
    forms = [form for word in words.split() for form in (word, word.removesuffix("e") + "ing")]
    return f"(?:{'|'.join(forms)})"


ANY_NAME = f"[{PERSON}{PLACE}{OTHER}{PROPER}]"
SOMEWHERE = f"[{PLACE}{OTHER}{PROPER}]"
LABEL = (
    r"(?:alleged |intended )?(?:(?:victim|complainant)s?|protected (?:persons?|individuals?|party|"
    r"parties)|injured party|aggrieved(?: party| person)?)"
)
# Whom the order protects, when a pronoun or a label stands for the name.
HER = rf"(?:(?:her|him|them)(?![\w-])|(?:the|any) {LABEL}|the persons? named)"
SOMEBODY = rf"(?:{PERSON}+|{HER})"
SHE = rf"(?:{PERSON}+|she|they|(?:the|any) {LABEL}|the persons? named)"
UNIT = r"(?:metres?|meters?|m|yards?|yds?|feet|ft|miles?|km|kilometres?|kilometers?|paces)"
AMOUNT = (
    r"(?:\d[\d,.]{0,8}|(?:a |one )?hundred|two hundred|three hundred|five hundred|ten|fifteen|twenty|"
    r"twenty-five|thirty|"
    r"forty|fifty|five|a|one|two|three|half a)"
)
MEASURE = Phrase(rf"\b{AMOUNT}(?: ?-?{UNIT})\b")
# Words by which a term reaches only what the defendant knows.
KNOWLEDGE = Phrase(
    r"\b(?:knows?|knowing|known to (?:him|the defendant|you)|knowingly|knowledge|aware|awareness|"
    r"believes?|believing|suspects?|"
    r"reason(?:able (?:grounds?|cause))? to (?:believe|suspect)|realis(?:es?|ing)|notic(?:es?|ing)|"
    r"discover(?:s|ing)?|sees|"
    r"deliberately|intentionally)\b"
)
# What fixes the edge of an area.
BOUNDARY = Phrase(
    r"\b(?:maps?\b|plan\b(?! to)|edged|outlined|shaded|hatched|coloured|marked|bounded by|bordered by|"
    r"enclosed by|radius|"
    r"(?:these|those|following|named|listed) (?:streets|roads)|(?:streets|roads) (?:listed|named)|"
    r"listed (?:in|at|on)|"
    rf"namely|that is to say|consisting of|comprising|schedule|coordinates|grid reference|postcode sectors?|"
    rf"between {SOMEWHERE}+(?:, {SOMEWHERE}+)? and )"
)
CLOCK = Phrase(
    r"\b(?:\d{1,2}[:.]\d\d|\d{1,2} ?(?:am|pm|a\.m|p\.m|noon|midnight)|noon|midnight|o'clock|"
    r"\d{4} hours)\b"
)
# Behind a person: what makes a thing of hers out of her, as in "Asha's home" or "her mother".
OWNED = Phrase(
    r"(?:'s?)? (?!(?:at|in|on|or|and|when|while|whilst|whether|except|unless|save|anywhere|any|"
    r"whatsoever|for|by|if|once|other|"
    r"during|without|between|until|wherever|again|so|as|to|under|nor|directly|indirectly|personally|"
    r"through|via|with|about|from|"
    r"after|before|using|himself|either|further|alone|but|not|regarding|concerning|of|that)\b(?!-))[a-z]|'"
)
