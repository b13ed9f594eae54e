"""Builds the whole vocabulary of one audience from the record, and fits it to one form."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from spo_builder.case.canonical import get_case_version
from spo_builder.documents.audience import Audience
from spo_builder.documents.parts import people as people_words
from spo_builder.documents.parts.application import write_application, write_authority
from spo_builder.documents.parts.arrangements import write_arrangements
from spo_builder.documents.parts.confidential import EMPTY, write_confidential_schedule
from spo_builder.documents.parts.costs import write_costs
from spo_builder.documents.parts.court import (
    get_applicant_title,
    write_applicant,
    write_case,
    write_court,
    write_hearings,
    write_listing,
    write_title,
)
from spo_builder.documents.parts.dates import write_deadlines
from spo_builder.documents.parts.directions import write_directions
from spo_builder.documents.parts.disclosure import write_contrary, write_disclosure
from spo_builder.documents.parts.exhibits import write_exhibits, write_maps
from spo_builder.documents.parts.grounds import (
    write_alternatives,
    write_criminal,
    write_existing_orders,
    write_necessity,
    write_risk,
)
from spo_builder.documents.parts.hearsay import write_hearsay, write_hearsay_notice
from spo_builder.documents.parts.impact import write_impact
from spo_builder.documents.parts.incidents import write_incidents, write_stop_requests
from spo_builder.documents.parts.material import gather_material
from spo_builder.documents.parts.orders import write_order
from spo_builder.documents.parts.own_statement import NO_STATEMENT, write_statements
from spo_builder.documents.parts.plain_notice import write_plain_notice
from spo_builder.documents.parts.pleaded import write_pleaded
from spo_builder.documents.parts.review import write_review
from spo_builder.documents.parts.risk_summary import write_risk_summary
from spo_builder.documents.parts.service import write_service, write_summons
from spo_builder.documents.parts.skeleton import write_skeleton
from spo_builder.documents.parts.statement import write_statement
from spo_builder.documents.parts.summary import write_summary
from spo_builder.documents.parts.terms import write_schedule
from spo_builder.documents.parts.tests_of_act import write_tests
from spo_builder.documents.vocabulary import DocumentContext
from spo_builder.documents.vocabulary.form import FormWords, StatusWords, StopWords
from spo_builder.documents.wording.dates import say_date
from spo_builder.documents.wording.lists import capitalise, length_of, split_paragraphs
from spo_builder.documents.wording.names import get_name
from spo_builder.documents.wording.standard_text import DRAFT_MARKER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spo_builder.case.record import CaseRecord
    from spo_builder.checks.assessment import Assessment
    from spo_builder.documents.forms import Form
    from spo_builder.documents.parts.material import Material
    from spo_builder.documents.vocabulary.proceedings import IndexRowWords
    from spo_builder.law.pack import LawPack

COPY_LABELS: Final = {
    Audience.COURT: "Copy for the court",
    Audience.SERVED: "Copy for service on the defendant",
    Audience.INTERNAL: "Internal copy. Not for service.",
}
_VERSION_LENGTH: Final = 12


def build_context(
    case: CaseRecord,
    assessment: Assessment,
    audience: Audience,
    law: LawPack,
    *,
    pictures: Mapping[str, bytes] | None = None,
) -> DocumentContext:
    """Return every name of the vocabulary for one audience, before it is fitted to a form.

    Args:
        case: the whole record; it is restricted to the audience before anything is written.
        assessment: findings on this version of the record, for the banner and the day.
        audience: who reads the copy.
        law: the law pack.
        pictures: bytes of the map files by exhibit id, see `list_pictures`.
    """
    material = gather_material(case, assessment, audience, law, pictures)
    return _build(material, str(get_case_version(case))[:_VERSION_LENGTH])


def _build(material: Material, version: str) -> DocumentContext:
    internal = material.audience is Audience.INTERNAL
    interim, full = write_order(material, interim=True), write_order(material, interim=False)
    status = _write_status(material)
    return DocumentContext(
        form=_write_form(material, status, version),
        title=write_title(material),
        status=status,
        case=write_case(material, version if internal else ""),
        applicant=write_applicant(material),
        court=write_court(material),
        defendant=people_words.write_defendant(material),
        protected=people_words.write_protected_group(material),
        protected_persons=people_words.write_protected_persons(material),
        application=write_application(material),
        relationship=split_paragraphs(material.case.relationship_summary),
        stop_requests=write_stop_requests(material),
        incidents=write_incidents(material),
        pleaded=write_pleaded(material),
        exhibits=write_exhibits(material),
        maps=write_maps(material),
        hearsay=write_hearsay(material),
        hearsay_notice=write_hearsay_notice(material),
        witnesses=people_words.write_witnesses(material),
        risk=write_risk(material),
        necessity=write_necessity(material),
        alternatives=write_alternatives(material),
        tests=write_tests(material),
        contrary=write_contrary(material),
        disclosure=write_disclosure(material),
        interim=interim,
        full=full,
        schedule=write_schedule(material),
        existing_orders=write_existing_orders(material),
        criminal=write_criminal(material),
        hearings=write_hearings(material),
        summons=write_summons(material),
        service=write_service(material, ()),
        listing=write_listing(material),
        authority=write_authority(material),
        statement=write_statement(material),
        summary=write_summary(material, interim, full),
        statements=write_statements(material),
        own_statement=NO_STATEMENT,
        risk_summary=write_risk_summary(material),
        skeleton=write_skeleton(material),
        arrangements=write_arrangements(material),
        costs=write_costs(material),
        directions=write_directions(material),
        review=write_review(material),
        impact=write_impact(material),
        plain_notice=write_plain_notice(material),
        confidential_schedule=write_confidential_schedule(material),
        deadlines=write_deadlines(material),
        index=(),
    )


def fit_to_form(
    context: DocumentContext,
    form: Form,
    footer: str,
    index: tuple[IndexRowWords, ...],
    served: tuple[str, ...],
) -> DocumentContext:
    """Return the context as one form prints it; only a sealed form keeps the confidential schedule.

    Args:
        context: what `build_context` gave.
        form: the row of forms.toml.
        footer: the suggested-form sentence.
        index: rows of the index of this pack.
        served: titles of the papers to be served, for the certificate.
    """
    marker = DRAFT_MARKER if form.draft_order else ""
    return replace(
        context,
        form=replace(
            context.form,
            id=form.id,
            title=form.title,
            authority=form.authority,
            footer=footer,
            has_draft_marker=form.draft_order,
            draft_marker=marker,
        ),
        confidential_schedule=context.confidential_schedule if form.sealed else EMPTY,
        index=index,
        service=replace(context.service, documents=served),
    )


def _write_form(material: Material, status: StatusWords, version: str) -> FormWords:
    """Return the words about the form that do not depend on which form it is; the rest is fitted later."""
    defendant = material.case.defendant
    short = defendant.name.family or get_name(defendant)
    served = material.audience is Audience.SERVED
    return FormWords(
        id="",
        title="",
        authority="",
        case_line=f"{capitalise(get_applicant_title(material))} v {short}",
        footer="",
        not_ready=status.banner,
        version_line=COPY_LABELS[material.audience] if served else f"Case version {version}",
        audience=material.audience.value,
        copy_label=COPY_LABELS[material.audience],
        is_court=material.audience is Audience.COURT,
        is_served=served,
        is_internal=material.audience is Audience.INTERNAL,
        has_draft_marker=False,
        draft_marker="",
    )


def _write_status(material: Material) -> StatusWords:
    """Return whether anything blocks; what it is stands in the internal copy only."""
    blocks = material.assessment.blocks
    count = len({finding.id for finding in blocks})
    internal = material.audience is Audience.INTERNAL
    law = material.law
    return StatusWords(
        not_ready=count > 0,
        banner=f"NOT READY: {length_of(count, 'matter')}" if count else "",
        stops=tuple(StopWords(item.id, item.message, str(item.reference)) for item in blocks)
        if internal
        else (),
        law_pack=f"{law.id} {law.version}, checked {say_date(law.checked_on)}" if internal else "",
    )
