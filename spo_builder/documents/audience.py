"""Who gets a copy, and what is taken out of the record before that copy is written."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.exhibits import Exhibit, Serving
from spo_builder.case.grounds import Disclosure, Impact, Safety
from spo_builder.case.people import NameForm, OtherPerson, ProtectedPerson
from spo_builder.case.proceedings import Authorisation, LawyerReview, Notice
from spo_builder.case.record import LawPackPin
from spo_builder.checks.served_particulars import is_cleared
from spo_builder.documents.wording.names import hide_name

if TYPE_CHECKING:
    from spo_builder.case.incidents import Incident
    from spo_builder.case.record import CaseRecord
    from spo_builder.case.terms_sought import TermSought


class Audience(StrEnum):
    """Who reads a copy: the court, the defendant (served), or the force alone (internal)."""

    COURT = "court"
    SERVED = "served"
    INTERNAL = "internal"


SERVED_EXHIBITS: Final = frozenset({Serving.AS_IT_IS, Serving.REDACTED})


def restrict_case(case: CaseRecord, audience: Audience) -> CaseRecord:
    """Return the record as far as an audience may have it; nothing else reaches its documents.

    Internal: everything. Court: all but what is privileged or for the force alone. Served: without what is
    confidential, in the name forms chosen. Free text stays as it was written; the leak scan reads it.
    """
    if audience is Audience.INTERNAL:
        return case
    kept = _keep_for_court(case)
    return kept if audience is Audience.COURT else _keep_for_service(kept)


def _keep_for_court(case: CaseRecord) -> CaseRecord:
    authority = case.authorisation
    return case.evolve(
        law_pack=LawPackPin(),
        authorisation=Authorisation(form=authority.form, by=authority.by, rank=authority.rank),
        lawyer=LawyerReview(),
        safety=Safety(),
        place_facts=(),
        wording_overrides=(),
        impact=Impact(),
        text_blocks=tuple(block.evolve(generated="", by=None, on=None) for block in case.text_blocks),
        terms=tuple(_keep_term(term) for term in case.terms),
        exhibits=tuple(exhibit.evolve(original_content="") for exhibit in case.exhibits),
    )


def _keep_term(term: TermSought) -> TermSought:
    supervisor = term.supervisor and term.supervisor.evolve(confirmation_reference="")
    return term.evolve(legal_advice="", availability_note="", supervisor=supervisor)


def _keep_for_service(case: CaseRecord) -> CaseRecord:
    return case.evolve(
        application=case.application.evolve(
            notice=Notice.ON_NOTICE, without_notice_basis="", without_notice_lawyer="", full_and_frank=""
        ),
        defendant=case.defendant.evolve(where_found=""),
        protected_persons=tuple(_hide_protected(person) for person in case.protected_persons),
        people=tuple(_hide_other(person) for person in case.people),
        incidents=tuple(_hide_incident(incident) for incident in case.incidents),
        exhibits=tuple(_hide_exhibit(exhibit) for exhibit in case.exhibits),
        disclosure=_hide_disclosure(case.disclosure),
        criminal=case.criminal.evolve(
            convictions=tuple(item for item in case.criminal.convictions if is_cleared(item))
        ),
        listing=case.listing.evolve(arrangements=""),
    )


def _hide_protected(person: ProtectedPerson) -> ProtectedPerson:
    details = tuple(detail.evolve(note="") for detail in person.details if not detail.is_protected)
    changed = person.evolve(date_of_birth=None, details=details, arrangements="")
    if person.name_form is NameForm.FULL:
        return changed
    return changed.evolve(name=hide_name(person.name), name_form=NameForm.FULL)


def _hide_other(person: OtherPerson) -> OtherPerson:
    changed = person.evolve(date_of_birth=None, details=())
    if person.name_form is NameForm.FULL:
        return changed
    return changed.evolve(name=hide_name(person.name), name_form=NameForm.FULL)


def _hide_incident(incident: Incident) -> Incident:
    # A report number can lead to whoever informed.
    return incident.evolve(reported_reference="")


def _hide_exhibit(exhibit: Exhibit) -> Exhibit:
    changed = exhibit.evolve(centred_on_confidential_place=Answer.NOT_ANSWERED, redaction_reason="")
    if exhibit.serving is Serving.AS_IT_IS:
        return changed
    if exhibit.serving is Serving.REDACTED:
        return changed.evolve(file=exhibit.redacted_file, redacted_file=None, sha256="", original_held_at="")
    return Exhibit(
        id=exhibit.id,
        mark=exhibit.mark,
        kind=exhibit.kind,
        produced_by=exhibit.produced_by,
        serving=exhibit.serving,
    )


def _hide_disclosure(disclosure: Disclosure) -> Disclosure:
    # How many items are withheld is said; what they are and why is not.
    blank = tuple(
        item.evolve(what="", reason="", exhibit=None, contrary_fact=None) for item in disclosure.withheld
    )
    return disclosure.evolve(withheld=blank)
