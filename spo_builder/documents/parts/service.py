"""Words about the summons and about service of the papers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.proceedings import ServiceDocument, ServiceMethod
from spo_builder.clock import LONDON
from spo_builder.documents.parts.court import ACT, get_applicant_title
from spo_builder.documents.parts.people import join_sentences
from spo_builder.documents.vocabulary.proceedings import (
    MethodWords,
    ServiceEventWords,
    ServiceWords,
    SummonsWords,
)
from spo_builder.documents.wording.dates import say_day, say_time
from spo_builder.documents.wording.lists import capitalise, close, open_end
from spo_builder.documents.wording.names import get_formal, get_name

if TYPE_CHECKING:
    from spo_builder.case.proceedings import ServiceEvent
    from spo_builder.documents.parts.material import Material

METHODS: Final = {
    ServiceMethod.HAND: ("handed to the person", "r99(a)"),
    ServiceMethod.POST: ("posted to an address", "r99(b)"),
    ServiceMethod.LEFT: ("left at an address", "r99(c)"),
    ServiceMethod.EMAIL: ("sent by e-mail", "r99(d)"),
    ServiceMethod.ELECTRONIC_DEPOSIT: ("deposited at an electronic address", "r99(e)"),
    ServiceMethod.CUSTODIAN: ("sent to the custodian", "r99(f)"),
    ServiceMethod.DX: ("sent by document exchange", "r99(g)"),
    ServiceMethod.REPRESENTATIVE: ("given to the legal representative", "r99(h)"),
    ServiceMethod.COURT_DIRECTED: ("by a method that the court directed", ""),
}
_HOW_AND_WHERE: Final = {
    ServiceMethod.HAND: "handed to the person at {},",
    ServiceMethod.POST: "posted to {},",
    ServiceMethod.LEFT: "left at {},",
    ServiceMethod.EMAIL: "sent by e-mail to {}",
    ServiceMethod.ELECTRONIC_DEPOSIT: "deposited at {}",
    ServiceMethod.CUSTODIAN: "sent to the custodian at {},",
    ServiceMethod.DX: "sent by document exchange to {},",
    ServiceMethod.REPRESENTATIVE: "given to the legal representative ({})",
    ServiceMethod.COURT_DIRECTED: "by a method that the court directed, at {},",
}
_DOCUMENTS: Final = {
    ServiceDocument.SUMMONS: "the summons",
    ServiceDocument.EVIDENCE: "the evidence",
    ServiceDocument.HEARSAY_NOTICE: "the hearsay notice",
    ServiceDocument.INTERIM_ORDER: "the interim order",
    ServiceDocument.FULL_ORDER: "the full order",
}
BOX: Final = "☐"
TICKED: Final = "☒"
ABSENCE: Final = "If you do not attend, the court may hear the case and make an order in your absence."
LEGAL_ADVICE: Final = (
    "You may take legal advice and may bring a lawyer. Ask a solicitor as soon as you can whether legal "
    "aid is "
    "open to you."
)
UNPROVED: Final = "If service is not proved, the applicant asks for directions."
ISSUED_BY: Final = ("Issued by", "Date of issue", "Name of the person issuing, as recorded by the court")


def write_summons(material: Material) -> SummonsWords:
    """Return what the draft summons says; it is not signed (MCA 1980 s51, MCR 1981 r98)."""
    return SummonsWords(
        complaints=_list_complaints(material),
        issued_to=get_name(material.case.defendant),
        absence_warning=ABSENCE,
        how_to_respond=(
            "Come to the hearing at the time and place above.",
            "You may oppose the application, agree to it, or ask for time.",
            "Tell the court and the applicant before the hearing if you cannot come, and why.",
            "Bring this summons and any paper on which you rely.",
        ),
        legal_advice=LEGAL_ADVICE,
        interpreter=_say_interpreter(material),
        issued_by_block=ISSUED_BY,
    )


def _list_complaints(material: Material) -> tuple[str, ...]:
    applicant, kind = get_applicant_title(material), material.case.application.kind
    full = (
        f"The {applicant} has made a complaint under section 1 of the {ACT} and asks for a stalking "
        "protection "
        "order against you."
    )
    interim = (
        f"The {applicant} has made a complaint under section 5 of the {ACT} and asks for an interim stalking "
        "protection order against you."
    )
    if not kind.has_interim:
        return (full,)
    return (full, interim)


def _say_interpreter(material: Material) -> str:
    defendant = material.case.defendant
    if defendant.interpreter_needed is Answer.YES:
        return f"The court has been asked to arrange an interpreter: {defendant.language}."
    return "If you need an interpreter, tell the court at once."


def write_service(material: Material, documents: tuple[str, ...]) -> ServiceWords:
    """Return service of the papers; `documents` are the titles of what is to be served."""
    events = material.case.service
    used = {event.method: _is_done(event) for event in events if event.document is ServiceDocument.SUMMONS}
    return ServiceWords(
        is_proved=is_summons_proved(material),
        sentence=say_service(material),
        plan=material.case.listing.service_plan,
        events=tuple(_write_event(material, event) for event in events),
        methods=tuple(
            MethodWords(
                label=label,
                paragraph=paragraph,
                is_planned=method in used,
                box=TICKED if used.get(method) else BOX,
            )
            for method, (label, paragraph) in METHODS.items()
        ),
        documents=documents,
    )


def _is_done(event: ServiceEvent) -> bool:
    return event.at is not None or event.sent_on is not None


def is_summons_proved(material: Material) -> bool:
    """Return whether service of the summons is done and its proof recorded (MCA 1980 s55(3))."""
    return find_proof(material) is not None


def find_proof(material: Material) -> ServiceEvent | None:
    """Return the first service of the summons that is done and proved, or None."""
    events = (event for event in material.case.service if event.document is ServiceDocument.SUMMONS)
    return next((event for event in events if _is_done(event) and event.proof.strip()), None)


def say_service(material: Material) -> str:
    """Return service of the summons in one or two sentences, as the court reads it first."""
    events = [event for event in material.case.service if event.document is ServiceDocument.SUMMONS]
    proved = find_proof(material)
    if proved is not None:
        return join_sentences(_say_event(material, proved), f"Proof: {close(open_end(proved.proof))}")
    said = " ".join(_say_event(material, event) for event in events)
    return join_sentences(
        said or "No service of the summons is recorded yet.",
        UNPROVED,
    )


def _write_event(material: Material, event: ServiceEvent) -> ServiceEventWords:
    return ServiceEventWords(
        document=_DOCUMENTS[event.document],
        method=METHODS[event.method][0],
        when=_say_when(event),
        is_proved=_is_done(event) and bool(event.proof.strip()),
        sentence=_say_event(material, event),
    )


def _say_when(event: ServiceEvent) -> str:
    if event.at is not None:
        local = event.at.astimezone(LONDON)
        return f"{say_day(local.date())} at {say_time(local.time())}"
    if event.sent_on is not None:
        return f"sent on {say_day(event.sent_on)}"
    return f"planned for {say_day(event.planned_on)}" if event.planned_on else "day not stated"


def _say_event(material: Material, event: ServiceEvent) -> str:
    what, how = capitalise(_DOCUMENTS[event.document]), METHODS[event.method][0]
    if event.address:
        how = _HOW_AND_WHERE[event.method].format(event.address)
    verb = "was" if _is_done(event) else "is to be"
    if event.method is ServiceMethod.COURT_DIRECTED:
        verb += " served"
    to = how.replace("the person", get_formal(material.case.defendant))
    by = get_name(material.case.find_person(event.by))
    person = f" by {by}" if by else ""
    day = _say_when(event).removeprefix("planned for ").removeprefix("sent on ")
    when = f" on {day}" if event.at or event.sent_on or event.planned_on else " on a day not stated"
    return f"{what} {verb} {to}{when}{person}."
