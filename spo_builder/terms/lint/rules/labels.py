"""Rule on labels in the place of conduct: the Act's own words, and names of offences (T03)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.terms.lint.hit import Hit
from spo_builder.terms.lint.phrase import Phrase

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from spo_builder.terms.lint.reading import Reading

_ACT = Phrase(
    r"(?:acts? associated with stalking|stalk(?:s|ing|er)?(?: behaviou?r| conduct)?|harass(?:es|ing|"
    r"ment)?|trespass(?:es|ing)?|nuisances?)\b",
    "act acts harass harasses harassing harassment nuisance nuisances stalk stalker stalking stalks "
    "trespass trespasses trespassing",
)
# Courts have made orders in these words, so they never block; what they forbid is still anybody's guess.
_OPINION = Phrase(
    r"(?:molest(?:s|ing)?|pester(?:s|ing)?|intimidat(?:e|es|ing|ion)|victimis(?:e|ing)|terroris(?:e|ing)|"
    r"torment(?:ing)?|annoy(?:ing)?|coercive (?:or|and) controlling|controlling (?:or|and) coercive)\b",
    "annoy annoying coercive controlling intimidate intimidates intimidating intimidation molest molesting "
    "molests pester pestering pesters terrorise terrorising torment tormenting victimise victimising",
)
_OFFENCE = Phrase(
    r"(?:commit(?:s|ting)?(?: (?:any|an?|the|further|another|other|new|act of|acts of|criminal|sexual|"
    r"violent|stalking|"
    r"public order|summary|indictable|kind of|type of|form of)){0,5} (?:offences?|crimes?|"
    r"criminal damage|assault|harassment|"
    r"stalking|breach of the peace)|break(?:ing)? the (?:criminal )?law|"
    r"breach(?:ing)? the (?:criminal law|peace)|"
    r"engag(?:e|ing) in (?:any )?(?:criminal|unlawful|illegal) (?:conduct|behaviou?r|activity|acts?)|"
    r"(?:breach|contraven|break)(?:e|ing)? (?:any laws?|the (?:act|\ue002+|law))|caus(?:e|ing) (?:a|"
    r"any) breach of the peace|act(?:ing)? unlawfully)(?!\w)",
    "act acting breach breache breaching break breake breaking cause causing commit commits committing "
    "contraven contravene contravening engage engaging",
)
_RESULT = Phrase(
    r"(?:caus(?:e|es|ed|ing)(?: [a-z]{1,20}| \ue000+,?){0,5}? (?:alarm|distress|annoyance|anxiety|"
    r"fear)(?:(?:,| or| and|, or) "
    r"(?:alarm|distress|annoyance|anxiety|fear|upset)){0,6}|alarm(?: or| and|,)(?: or)? distress|"
    r"distress (?:or|and) alarm|"
    r"put(?:s|ting)? (?:[a-z]{1,20}|\ue000+) in fear)\b(?! (?:system|clock|bell|to )\b)",
    "alarm cause caused causes causing distress put puts putting",
)
# "a stalking programme", "a harassment claim": the word only tells what something is about.
_KIND_OF = Phrase(
    r"(?: [a-z]{1,20}){0,2}? (?:programmes?|courses?|interventions?|services?|units?|clinics?|"
    r"charit(?:y|ies)|helplines?|"
    r"awareness|advocates?|advocacy|orders?|protection|screening|screen|risk|assessments?|proceedings|"
    r"claims?|cases?|"
    r"charges?|officers?|teams?|coordinators?|workers?|team|policy|notices?|notice|warnings?)\b"
)
_SAID_ABOUT = Phrase(
    r"(?:allegations?|reports?|complaints?|accusations?|claims?|convictions?|convicted|accused|"
    r"victims?|evidence|charged)"
    r"(?: about| of| with| for| that)?(?: [a-z]{1,20}| \ue000+){0,2} $"
)
_STOPPING = Phrase(r"\b(?:stop|cease|avoid|refrain from|desist from|end)(?: any| all| the)? $")


def find_label(reading: Reading) -> Iterator[Hit]:
    """T03: a word of the statute as what is forbidden."""
    return _find_forbidden(reading, _ACT, _OFFENCE, _RESULT)


def find_opinion(reading: Reading) -> Iterator[Hit]:
    """T03: a word that judges conduct and does not describe it, such as "pester"."""
    return _find_forbidden(reading, _OPINION)


def _find_forbidden(reading: Reading, *phrases: Phrase) -> Iterator[Hit]:
    for phrase in phrases:
        for found in reading.find(phrase):
            if _is_forbidden(reading, found) and not _is_name(reading, found, phrase):
                yield Hit(found.start(), found.end())


def _is_forbidden(reading: Reading, found: re.Match[str]) -> bool:
    if reading.is_exception(found.start()):
        return False
    force = reading.get_force(found.start())
    return (
        force is None
        or reading.forbids(found.start())
        or bool(_STOPPING.search(reading.get_before(found.start(), 40)))
    )


def _is_name(reading: Reading, found: re.Match[str], phrase: Phrase) -> bool:
    if _SAID_ABOUT.search(reading.get_before(found.start(), 80)):
        return True
    return phrase in (_ACT, _OPINION) and _KIND_OF.match(reading.masked, found.end()) is not None
