"""Words about risk, necessity, other protection, and other orders and proceedings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.grounds import AlternativeKind
from spo_builder.case.proceedings import CriminalStatus, OrderKind
from spo_builder.documents.parts.people import join_parts, join_sentences
from spo_builder.documents.vocabulary.grounds import AlternativeWords, NecessityWords, RiskWords
from spo_builder.documents.vocabulary.proceedings import CriminalWords, ExistingOrderWords
from spo_builder.documents.wording.dates import say_date
from spo_builder.documents.wording.lists import (
    close,
    join_words,
    lower_opening,
    open_end,
    sentence,
    split_paragraphs,
)
from spo_builder.documents.wording.names import get_formal, get_name

if TYPE_CHECKING:
    from spo_builder.case.proceedings import Conviction, ExistingOrder
    from spo_builder.documents.parts.material import Material

ALTERNATIVES: Final = {
    AlternativeKind.BAIL: "Bail",
    AlternativeKind.DVPN_DVPO: "Domestic violence protection notice or order",
    AlternativeKind.DAPN_DAPO: "Domestic abuse protection notice or order",
    AlternativeKind.RESTRAINING_ORDER: "Restraining order",
    AlternativeKind.FAMILY_INJUNCTION: "Family injunction",
    AlternativeKind.SAFEGUARDING: "Safeguarding alone",
    AlternativeKind.PROSECUTION: "Criminal proceedings",
    AlternativeKind.OTHER: "Other protection",
}
ORDERS: Final = {
    OrderKind.SPO: "Stalking protection order",
    OrderKind.INTERIM_SPO: "Interim stalking protection order",
    OrderKind.BAIL: "Bail",
    OrderKind.RESTRAINING_ORDER: "Restraining order",
    OrderKind.NON_MOLESTATION: "Non-molestation order",
    OrderKind.OCCUPATION: "Occupation order",
    OrderKind.DVPN: "Domestic violence protection notice",
    OrderKind.DVPO: "Domestic violence protection order",
    OrderKind.DAPN: "Domestic abuse protection notice",
    OrderKind.DAPO: "Domestic abuse protection order",
    OrderKind.SHPO: "Sexual harm prevention order",
    OrderKind.CRIMINAL_BEHAVIOUR: "Criminal behaviour order",
    OrderKind.LICENCE: "Licence",
    OrderKind.CHILD_ARRANGEMENTS: "Child arrangements order",
    OrderKind.OTHER: "Other order",
}
ANSWERS: Final = {
    Answer.YES: "Yes",
    Answer.NO: "No",
    Answer.NOT_KNOWN: "Not known after enquiry",
    Answer.NOT_ANSWERED: "Not stated",
}
_STATUSES: Final = {
    CriminalStatus.NOT_ANSWERED: "Whether there are criminal proceedings against {who} is not stated",
    CriminalStatus.NONE: "No criminal proceedings against {who} are known",
    CriminalStatus.UNDER_INVESTIGATION: "{who} is under criminal investigation",
    CriminalStatus.CHARGED: "Criminal charges have been brought against {who}",
    CriminalStatus.CONVICTED: "{who} has been convicted in criminal proceedings",
    CriminalStatus.ACQUITTED: "{who} was acquitted in criminal proceedings",
    CriminalStatus.DISCONTINUED: "Criminal proceedings against {who} were discontinued",
}


def write_risk(material: Material) -> RiskWords:
    """Return the risk associated with stalking (s1(1)(b), s1(4))."""
    risk = material.case.risk
    kinds = join_words(harm.value for harm in sorted(risk.harm_types))
    harm = f"{kinds} harm" if kinds else ""
    return RiskWords(
        narrative=risk.narrative,
        paragraphs=split_paragraphs(f"{risk.narrative}\n{risk.escalation}"),
        escalation=risk.escalation,
        harm=harm or "harm of a kind not stated",
        harm_sentence=f"The risk is in respect of {harm}."
        if harm
        else "The kind of harm feared is not stated.",
        assessment=_say_assessment(material),
        factors=risk.factors,
    )


def _say_assessment(material: Material) -> str:
    risk = material.case.risk
    if not (risk.tool or risk.on or risk.assessor):
        return "No risk assessment tool is stated."
    of = f" of {say_date(risk.on)}" if risk.on else ""
    by = f" by {risk.assessor}" if risk.assessor else ""
    grade = f": {risk.grade}" if risk.grade else ""
    return sentence(f"{open_end(risk.tool) or 'a risk assessment'}{of}{by}{grade}")


def write_necessity(material: Material) -> NecessityWords:
    """Return why the order is necessary (s1(1)(c), s2(1)(c))."""
    necessity = material.case.necessity
    return NecessityWords(
        narrative=necessity.narrative,
        paragraphs=split_paragraphs(f"{necessity.narrative}\n{necessity.proportionality}"),
        proportionality=necessity.proportionality,
    )


def write_alternatives(material: Material) -> tuple[AlternativeWords, ...]:
    """Return the other protection considered."""
    return tuple(
        AlternativeWords(ALTERNATIVES[item.kind], ANSWERS[item.available], item.why_not_enough)
        for item in material.case.necessity.alternatives
    )


def write_existing_orders(material: Material) -> tuple[ExistingOrderWords, ...]:
    """Return the orders and conditions that already bind the defendant."""
    return tuple(_write_order(material, order) for order in material.case.existing_orders)


def _write_order(material: Material, order: ExistingOrder) -> ExistingOrderWords:
    protects = join_words(get_name(material.case.find_person(person)) for person in order.protects)
    terms = tuple(lower_opening(open_end(term.text)) for term in order.terms)
    made = f" of {say_date(order.made_on)}" if order.made_on else ""
    court = f", {order.court}" if order.court else ""
    ends = f"{',' if order.court else ''} until {say_date(order.ends_on)}" if order.ends_on else ""
    listed = f": {'; '.join(terms)}" if terms else ""
    return ExistingOrderWords(
        kind=ORDERS[order.kind],
        court=order.court,
        made_on=say_date(order.made_on),
        ends_on=say_date(order.ends_on),
        protects=protects,
        terms=terms,
        sentence=close(f"{ORDERS[order.kind]}{made}{court}{ends}{listed}"),
    )


def write_criminal(material: Material) -> CriminalWords:
    """Return criminal and other proceedings, which the application must state."""
    criminal = material.case.criminal
    return CriminalWords(
        sentence=_say_criminal(material),
        summary=criminal.summary,
        why_order_still_needed=criminal.why_order_still_needed,
        convictions=tuple(_say_conviction(item) for item in criminal.convictions),
        other_proceedings=_say_other(material),
    )


def _say_criminal(material: Material) -> str:
    criminal = material.case.criminal
    opening = _STATUSES[criminal.status].format(who=get_formal(material.case.defendant))
    number = f"reference {criminal.case_reference}" if criminal.case_reference else ""
    following = f"next date {say_date(criminal.next_date)}" if criminal.next_date else ""
    return close(join_parts(opening, number, criminal.court, following))


def _say_conviction(conviction: Conviction) -> str:
    return close(join_parts(open_end(conviction.what), say_date(conviction.on), conviction.court))


def _say_other(material: Material) -> str:
    held = material.case.other_proceedings
    return join_sentences(say_other_proceedings(held.live), sentence(held.detail))


def say_other_proceedings(live: Answer) -> str:
    """Return whether there are other proceedings, without their detail."""
    return {
        Answer.YES: "There are other proceedings.",
        Answer.NO: "There are no family or other civil proceedings between the same people.",
        Answer.NOT_KNOWN: "Whether there are other proceedings is not known after enquiry.",
        Answer.NOT_ANSWERED: "Whether there are other proceedings is not stated.",
    }[live]
