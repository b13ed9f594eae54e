"""Finds what a sentence forbids or requires, and where its exceptions begin."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from spo_builder.case.terms_sought import TermKind


class Force(StrEnum):
    """What a stretch of a term does."""

    FORBIDS = "forbids"
    REQUIRES = "requires"
    ALLOWS = "allows"


@dataclass(frozen=True, slots=True)
class Duty:
    """One operative head: "must not", "is required to" and the like.

    Attributes:
        force: what it does.
        start: where the head begins.
        body: where the words behind it begin.
    """

    force: Force
    start: int
    body: int


NUMBERING = r"(?:\(?\d{1,3}[.)] ?|\([a-z]\) ?|[-*•] ?)?"
_FORBIDDING = (
    r"(?:must|shall|may|should|will) (?:not|never)|(?:is|are|be) not (?:permitted |allowed )?to|cannot|"
    r"do not(?! know)|not(?: [a-z]{1,20}ly)? to(?! exceed)|(?:is |are |be )?(?:prohibited|forbidden|"
    r"banned|barred|restrained) from|"
    r"(?:must |shall |to )?(?:refrain|abstain|desist) from|no (?:direct |indirect |further |any |"
    r"or ){0,4}(?:contact|communication)"
)
_REQUIRING = r"must|shall|(?:is|are) (?:required|ordered|directed) to|(?:is|are|has|have) to"
_HEAD = re.compile(
    rf"\b(?:(?P<no>{_FORBIDDING})|(?P<yes>{_REQUIRING})|(?P<may>(?<!\d )(?<!\bin )may(?! \d)|can|"
    r"is free to))\b"
)
_BARE_NOT = re.compile(rf"{NUMBERING}not\b")
_FIRST_WORD = re.compile(rf"{NUMBERING}(?:knowingly |intentionally |deliberately )?([a-z-]+)")
_EXCEPTION = re.compile(
    r"\b(?:except(?:ing|ion)?|unless|save(?! (?:any|a|the|it|data|images|files))|apart from|"
    r"other than|but for|"
    r"with the exception of|without (?:first |the |her |his |their |prior )|provided that|subject to)\b"
)
_REQUIREMENT_VERBS = frozenset(
    [
        "attend",
        "provide",
        "allow",
        "permit",
        "surrender",
        "notify",
        "give",
        "hand",
        "produce",
        "leave",
        "report",
        "sign",
        "return",
        "register",
        "inform",
        "tell",
        "confirm",
        "engage",
        "comply",
        "complete",
        "wear",
        "keep",
        "unlock",
        "supply",
        "disclose",
        "deliver",
        "undertake",
        "cooperate",
        "co-operate",
        "respect",
        "pay",
        "apologise",
        "undergo",
        "ensure",
        "remain",
        "reside",
        "live",
        "maintain",
        "install",
        "take",
        "on",
        "within",
        "by",
        "when",
        "while",
    ]
)


def find_duties(lower: str, first: int) -> tuple[Duty, ...]:
    """Return the operative heads in order.

    Args:
        lower: the masked text in small letters.
        first: where the text as given begins.
    """
    duties = []
    for head in _HEAD.finditer(lower):
        force = Force.FORBIDS if head["no"] else Force.REQUIRES if head["yes"] else Force.ALLOWS
        duties.append(Duty(force, head.start(), head.end()))
    bare = _BARE_NOT.match(lower, first)
    if bare is not None and all(duty.start != bare.end() - 3 for duty in duties[:1]):
        duties.insert(0, Duty(Force.FORBIDS, bare.end() - 3, bare.end()))
    return tuple(duties)


def tell_kind(lower: str) -> TermKind | None:
    """Return the kind of a term that begins with a bare verb; None when it has its own head."""
    head = _HEAD.search(lower, 0, 200)
    found = _FIRST_WORD.match(lower)
    if _BARE_NOT.match(lower) or found is None or (head is not None and not _is_late(lower, head.start())):
        return None
    return TermKind.REQUIREMENT if found[1] in _REQUIREMENT_VERBS else TermKind.PROHIBITION


def _is_late(lower: str, start: int) -> bool:
    """Return whether a head stands behind an exception or a joint, and so does not govern the first verb."""
    return (
        re.search(
            r"\b(?:except|unless|which|who|whom|that|and|so|where|when|if|as|while|once|whether|how|what|"
            r"because|until|but)\b|[.;]",
            lower[:start],
        )
        is not None
    )


def find_exceptions(lower: str, sentences: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """Return where the exceptions stand: each from its first word to the end of its sentence."""
    found = []
    for start, end in sentences:
        hit = _EXCEPTION.search(lower, start, end)
        if hit is None:
            continue
        if lower[start : hit.start()].strip("- ("):
            found.append((hit.start(), end))
        else:
            comma = lower.find(",", hit.end(), end)
            found.append((hit.start(), comma if comma > 0 else end))
    return tuple(found)
