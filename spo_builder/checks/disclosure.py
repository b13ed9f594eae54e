"""Disclosure (law.md 7.2): what is relied on is served, and what helps the defendant is disclosed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.answers import Answer
from spo_builder.case.exhibits import Serving
from spo_builder.case.proceedings import CriminalStatus
from spo_builder.checks.matter import Check, Matter, is_blank
from spo_builder.law.deadline import say_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.grounds import ContraryFact
    from spo_builder.findings import Finding

_KINDS = {
    "reply": "a reply to the defendant",
    "denial": "a denial",
    "alternative_explanation": "another explanation",
    "inconsistency": "an inconsistency",
    "other": "a fact that helps the defendant",
}


def assess_adverse_question(matter: Matter) -> Iterator[Finding]:
    """*Cleary*: whether there is material that helps the defendant has been asked and answered."""
    if matter.case.disclosure.adverse_material_considered is not Answer.YES:
        yield matter.miss(
            "7.2",
            "Nobody has said that the material was looked through for what harms this application or helps "
            "the defendant. Look, and answer.",
            "/disclosure/adverse_material_considered",
        )
    elif is_blank(matter.case.disclosure.considered_by) or matter.case.disclosure.considered_on is None:
        yield matter.note(
            "7.2",
            "Who looked through the material for what helps the defendant, and when, is not complete.",
            "/disclosure/considered_by",
        )
    else:
        yield matter.meet(
            "7.2",
            "The material was looked through for what harms this application or helps the defendant.",
            "/disclosure/adverse_material_considered",
        )


def assess_disclosure_lawyer(matter: Matter) -> Iterator[Finding]:
    """D25: a lawyer answers for the disclosure schedule, and above all for what is withheld."""
    if is_blank(matter.case.disclosure.lawyer):
        add = matter.ask if matter.case.disclosure.withheld else matter.note
        yield add(
            "7.2",
            "The lawyer who answers for the disclosure schedule is not named. Add the name.",
            "/disclosure/lawyer",
        )


def assess_contrary_facts(matter: Matter) -> Iterator[Finding]:
    """*Cleary*: each recorded fact that helps the defendant stands in the disclosure schedule."""
    disclosed = {item.contrary_fact for item in matter.case.disclosure.adverse}
    for index, fact in enumerate(matter.case.contrary_facts):
        if fact.id not in disclosed:
            yield matter.warn(
                "7.2",
                f"{_name(fact)} belongs in the disclosure schedule and is not there. Add it.",
                f"/contrary_facts/{index}",
                [*fact.incidents, *([fact.exhibit] if fact.exhibit else [])],
            )


def _name(fact: ContraryFact) -> str:
    what = _KINDS[fact.kind]
    named = f"{what[0].upper()}{what[1:]}"
    return f"{named} of {say_day(fact.on)}" if fact.on else named


def assess_withheld(matter: Matter) -> Iterator[Finding]:
    """*Cleary*: what is withheld is withheld for a reason."""
    for index, item in enumerate(matter.case.disclosure.withheld):
        if is_blank(item.reason):
            yield matter.ask(
                "7.2",
                f"Item {index + 1} is withheld without a reason. Say why.",
                f"/disclosure/withheld/{index}/reason",
            )


def assess_unserved_evidence(matter: Matter) -> Iterator[Finding]:
    """*Cleary*: the defendant gets a copy of the evidence relied on, and of what helps the defendant."""
    relied, adverse = _list_relied(matter), _list_adverse(matter)
    for index, exhibit in enumerate(matter.case.exhibits):
        if exhibit.serving is not Serving.NOT_SERVED or exhibit.id not in relied | adverse:
            continue
        if exhibit.id in relied:
            words = (
                "is relied on but is not to be served. Serve it, with parts taken out if need be, or do not "
            )
            words += "rely on it."
        else:
            words = (
                "helps the defendant but is not to be served. Serve it, with parts taken out if need be, or "
            )
            words += "let a lawyer say why not."
        yield matter.warn(
            "7.2", f"Exhibit {exhibit.mark} {words}", f"/exhibits/{index}/serving", [exhibit.id]
        )


def _list_relied(matter: Matter) -> frozenset[str]:
    case = matter.case
    relied = {exhibit for incident in case.incidents for exhibit in incident.exhibits}
    relied |= {exhibit for term in matter.terms for exhibit in term.term.exhibits}
    relied |= {request.exhibit for request in case.stop_requests if request.exhibit}
    return frozenset(relied | {item.exhibit for item in case.disclosure.relied if item.exhibit})


def _list_adverse(matter: Matter) -> frozenset[str]:
    case = matter.case
    adverse = {fact.exhibit for fact in case.contrary_facts if fact.exhibit}
    return frozenset(adverse | {item.exhibit for item in case.disclosure.adverse if item.exhibit})


def assess_prosecution(matter: Matter) -> Iterator[Finding]:
    """law.md 7.2: while a prosecution is live, a lawyer approves before statements are served."""
    held = matter.case.criminal
    if held.status is CriminalStatus.CHARGED and held.lawyer_approves_service is not Answer.YES:
        yield matter.ask(
            "7.2",
            "A prosecution is live. A lawyer must approve before any statement is served.",
            "/criminal/lawyer_approves_service",
        )


DISCLOSURE: tuple[Check, ...] = (
    assess_adverse_question,
    assess_disclosure_lawyer,
    assess_contrary_facts,
    assess_withheld,
    assess_unserved_evidence,
    assess_prosecution,
)
