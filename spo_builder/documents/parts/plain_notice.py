"""Words of the notice to the defendant in plain words (D28); no evidence is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.answers import Answer
from spo_builder.documents.parts.court import COURT_MISSING, get_applicant_title, say_hearing, write_applicant
from spo_builder.documents.parts.people import join_parts
from spo_builder.documents.vocabulary.narrative import PlainNoticeWords
from spo_builder.documents.wording.lists import join_words
from spo_builder.documents.wording.names import get_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.documents.parts.material import Material


def write_plain_notice(material: Material) -> PlainNoticeWords:
    """Return the notice: what is asked, when and where, a lawyer, absence, no contact."""
    people = material.case.protected_persons
    protected = join_words((get_name(person) for person in people), "or") or "anybody to be protected"
    return PlainNoticeWords(
        greeting=f"To {get_name(material.case.defendant)}",
        what_is_asked=_say_asked(material),
        hearing=_say_hearing(material),
        lawyer=(
            "A lawyer can help you. You may bring one to court.",
            "Ask a solicitor now, before the hearing. Ask also whether you can have legal aid.",
        ),
        absence="If you do not come, the court may hear the case and make an order without you.",
        no_contact=(
            f"Do not contact {protected} about this notice or about the hearing, yourself or through "
            "anybody else. Your lawyer can write to the police for you."
        ),
        help=tuple(_say_help(material)),
        not_yet=(
            "No order has been made on this application yet. The court will decide. Bail conditions and "
            "other "
            "orders that already bind you go on."
        ),
    )


def _say_asked(material: Material) -> tuple[str, ...]:
    opening = (
        f"The {get_applicant_title(material)} asks the court to make a stalking protection order against you."
    )
    closing = "Such an order can say what you must not do and what you must do."
    if not material.has_interim:
        return (opening, closing)
    interim = "The court is also asked to make an interim order: an order for the time until it decides."
    return (opening, interim, closing)


def _say_hearing(material: Material) -> tuple[str, ...]:
    first = material.find_first_hearing()
    court = material.case.court
    where = join_parts(court.name or COURT_MISSING, court.address.one_line)
    if first is None:
        return ("The court will tell you when to come.", f"The court is: {where}.")
    return (f"The hearing is on {say_hearing(first)}.", f"It is at: {where}.")


def _say_help(material: Material) -> Iterator[str]:
    defendant = material.case.defendant
    if defendant.interpreter_needed is Answer.YES:
        yield f"The court has been asked to arrange an interpreter for you: {defendant.language}."
    else:
        yield "If you need an interpreter, tell the court at once."
    yield "If you have a disability or need help to take part, tell the court at once."
    if material.case.court.in_wales:
        yield "You may speak Welsh at the hearing."
    contact = write_applicant(material).solicitor_email
    if contact:
        yield f"Questions about the papers: {contact}."
