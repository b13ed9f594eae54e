"""Section 1(1)(b), (1)(c) and (4)(a): risk of harm, necessity, and what else could protect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.grounds import AlternativeKind
from spo_builder.checks.matter import is_blank, join_words
from spo_builder.law.deadline import say_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.grounds import Alternative
    from spo_builder.checks.matter import Check, Matter
    from spo_builder.findings import Finding

# Other protection that every application answers; the rest only where the record names it.
_ALTERNATIVES: Final = {
    AlternativeKind.BAIL: "bail conditions",
    AlternativeKind.DVPN_DVPO: "a domestic violence protection notice or order",
    AlternativeKind.RESTRAINING_ORDER: "a restraining order",
    AlternativeKind.FAMILY_INJUNCTION: "a family injunction",
    AlternativeKind.SAFEGUARDING: "safeguarding alone",
}
_NAMES: Final = _ALTERNATIVES | {
    AlternativeKind.DAPN_DAPO: "a domestic abuse protection notice or order",
    AlternativeKind.PROSECUTION: "prosecution",
    AlternativeKind.OTHER: "the other measure",
}


def assess_risk(matter: Matter) -> Iterator[Finding]:
    """s1(1)(b): a risk to another person, told in words, assessed of late."""
    people, risk = matter.case.protected_persons, matter.case.risk
    if not people:
        yield matter.miss(
            "s1.1.b", "Nobody to be protected is recorded. Add each person.", "/protected_persons"
        )
    if is_blank(risk.narrative):
        yield matter.need(
            "s1.1.b",
            "The risk is not described. Say in facts what the defendant may do, to whom, and why you think "
            "so.",
            "/risk/narrative",
        )
    elif people:
        yield matter.meet("s1.1.b", "The risk is described.", "/risk/narrative")
    days = matter.law.get_value("risk_assessment_warn_days").as_int()
    if risk.on is None:
        yield matter.ask("s1.1.b", "The risk assessment has no date. Add it.", "/risk/on")
    elif risk.on > matter.today:
        yield matter.warn(
            "s1.1.b", f"The risk assessment is dated {say_day(risk.on)}, after today. Correct it.", "/risk/on"
        )
    elif (matter.today - risk.on).days > days:
        yield matter.warn(
            "s1.1.b",
            f"The risk assessment is of {say_day(risk.on)}, more than {days} days old. Review it.",
            "/risk/on",
        )


def assess_harm(matter: Matter) -> Iterator[Finding]:
    """s1(4)(a): the risk is of physical or psychological harm."""
    if matter.case.risk.harm_types:
        kinds = join_words(harm.value for harm in matter.case.risk.harm_types)
        yield matter.meet("s1.4.a", f"The harm feared is {kinds}.", "/risk/harm_types")
    else:
        yield matter.need(
            "s1.4.a",
            "The harm that is feared is not chosen. Choose physical, psychological or both.",
            "/risk/harm_types",
        )


def assess_necessity(matter: Matter) -> Iterator[Finding]:
    """s1(1)(c): reasonable cause to believe that the order is necessary."""
    if is_blank(matter.case.necessity.narrative):
        yield matter.need(
            "s1.1.c",
            "Why the order is necessary is not said. Say what else was tried and why it is not enough.",
            "/necessity/narrative",
        )
    else:
        yield matter.meet("s1.1.c", "Why the order is necessary is said.", "/necessity/narrative")


def assess_alternatives(matter: Matter) -> Iterator[Finding]:
    """s1(1)(c): each other form of protection is answered: not open, or why it is not enough."""
    held = matter.case.necessity.alternatives
    where = "/necessity/alternatives"
    named = {alternative.kind for alternative in held}
    open_ones = [(kind, where) for kind in _ALTERNATIVES if kind not in named]
    open_ones += [
        (alternative.kind, f"{where}/{index}")
        for index, alternative in enumerate(held)
        if not _is_answered(alternative)
    ]
    for kind, place in open_ones:
        yield matter.ask(
            "s1.1.c.alt",
            f"Why {_NAMES[kind]} would not be enough is not answered. Say whether it is open here and why it "
            "is not enough.",
            place,
        )


def _is_answered(alternative: Alternative) -> bool:
    if alternative.available is Answer.NO:
        return True
    return alternative.available.is_given and not is_blank(alternative.why_not_enough)


RISK: tuple[Check, ...] = (
    assess_risk,
    assess_harm,
    assess_necessity,
    assess_alternatives,
)
