"""Plans a pack: which forms for which audience, under which names, with which words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from spo_builder.documents.audience import Audience, restrict_case
from spo_builder.documents.conditions import CONDITIONS, Situation
from spo_builder.documents.context import build_context, fit_to_form
from spo_builder.documents.required import find_empty_names, list_required_values
from spo_builder.documents.vocabulary.proceedings import IndexRowWords

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spo_builder.case.record import CaseRecord
    from spo_builder.checks.assessment import Assessment
    from spo_builder.documents.forms import Form, Forms, Pack
    from spo_builder.documents.vocabulary import DocumentContext
    from spo_builder.law.pack import LawPack


@dataclass(frozen=True, slots=True)
class PackSources:
    """What a pack is planned with, beside the case.

    Attributes:
        forms: what `load_forms` gave.
        law: the law pack.
        pictures: bytes of the map files by exhibit id, for this audience; see `list_pictures`.
    """

    forms: Forms
    law: LawPack
    pictures: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DocumentPlan:
    """One document to be made.

    Attributes:
        form: the row of forms.toml.
        audience: who reads it.
        file_name: such as `D05-draft-interim-order.docx`.
        template: name of the Word file to fill.
        context: every name of the vocabulary, fitted to this form.
        required: words that must be found in the finished document, one paragraph each.
        missing: names of the vocabulary that the form needs and that print nothing yet.
    """

    form: Form
    audience: Audience
    file_name: str
    template: str
    context: DocumentContext
    required: tuple[str, ...]
    missing: tuple[str, ...]


def plan_documents(
    case: CaseRecord,
    assessment: Assessment,
    audience: Audience,
    pack: Pack,
    sources: PackSources,
) -> tuple[DocumentPlan, ...]:
    """Return the documents of a pack for one audience, in the order of forms.toml.

    Args:
        case: the whole record.
        assessment: findings on this version of the record.
        audience: who reads the documents.
        pack: which pack.
        sources: forms, law pack and pictures.
    """
    chosen = choose_forms(case, assessment, audience, pack, sources)
    context = build_context(case, assessment, audience, sources.law, pictures=sources.pictures)
    index = _write_index(chosen, context)
    to_serve = choose_forms(case, assessment, Audience.SERVED, pack, sources)
    served = tuple(f"{form.title} ({form.id})" for form in to_serve)
    return tuple(
        _plan(form, audience, fit_to_form(context, form, sources.forms.footer, index, served))
        for form in chosen
    )


def choose_forms(
    case: CaseRecord,
    assessment: Assessment,
    audience: Audience,
    pack: Pack,
    sources: PackSources,
) -> tuple[Form, ...]:
    """Return the forms of a pack for one audience whose conditions all hold for the restricted record."""
    situation = Situation(restrict_case(case, audience), sources.law, assessment.on)
    return tuple(
        form
        for form in sources.forms.forms
        if audience in form.audiences and pack in form.packs
        if all(CONDITIONS[name](situation) for name in form.when)
    )


def _write_index(forms: tuple[Form, ...], context: DocumentContext) -> tuple[IndexRowWords, ...]:
    """Return the index: the documents, then the exhibits of this copy; a sealed form is not listed.

    Pages are left open until the bundle is paginated.
    """
    named = [(form.id, form.title) for form in forms if not form.sealed]
    named.extend((exhibit.mark, exhibit.title or "Exhibit without a title") for exhibit in context.exhibits)
    return tuple(IndexRowWords(number, mark, title, "") for number, (mark, title) in enumerate(named, 1))


def _plan(form: Form, audience: Audience, context: DocumentContext) -> DocumentPlan:
    return DocumentPlan(
        form=form,
        audience=audience,
        file_name=form.file_name,
        template=form.template,
        context=context,
        required=list_required_values(context, form.requires),
        missing=find_empty_names(context, form.requires),
    )
