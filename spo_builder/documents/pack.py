"""Plans a pack: which forms for which audience, under which names, with which words."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from spo_builder.documents.audience import Audience, restrict_case
from spo_builder.documents.conditions import CONDITIONS, Situation
from spo_builder.documents.context import build_context, fit_to_form
from spo_builder.documents.parts.makers import EACH
from spo_builder.documents.required import find_empty_names, list_required_values
from spo_builder.documents.vocabulary.proceedings import IndexRowWords
from spo_builder.documents.wording.names import get_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spo_builder.case.record import CaseRecord
    from spo_builder.checks.assessment import Assessment
    from spo_builder.documents.forms import Form, Forms, Pack
    from spo_builder.documents.parts.makers import Maker
    from spo_builder.documents.vocabulary import DocumentContext
    from spo_builder.law.pack import LawPack


_INDEX: Final = "D16"


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
    copies = list_copies(case, assessment, audience, pack, sources)
    context = build_context(case, assessment, audience, sources.law, pictures=sources.pictures)
    index = _write_index(copies, context)
    to_serve = list_copies(case, assessment, Audience.SERVED, pack, sources)
    served = tuple(f"{copy.title} ({copy.form.id})" for copy in to_serve)
    footer = sources.forms.footer
    return tuple(
        _plan(copy, audience, _fit_to_copy(fit_to_form(context, copy.form, footer, index, served), copy))
        for copy in copies
    )


@dataclass(frozen=True, slots=True)
class Copy:
    """One document of a pack before it has words.

    Attributes:
        form: the row of forms.toml.
        maker: for whom it is made, when the form is made once for each.
    """

    form: Form
    maker: Maker | None = None

    @property
    def title(self) -> str:
        """Return its title; a statement is known by its maker, in the name that the audience may have."""
        return f"Statement of {get_name(self.maker.person)}" if self.maker else self.form.title

    @property
    def file_name(self) -> str:
        """Return the name of the finished file: of a maker the letter or number, never the name."""
        if self.maker is None:
            return self.form.file_name
        return self.form.file_name.replace(".docx", f"-{self.maker.mark}.docx")


def list_copies(
    case: CaseRecord,
    assessment: Assessment,
    audience: Audience,
    pack: Pack,
    sources: PackSources,
) -> tuple[Copy, ...]:
    """Return the documents of a pack whose conditions all hold for the record as the audience has it."""
    kept = restrict_case(case, audience)
    situation = Situation(kept, sources.law, assessment.on)
    return tuple(
        copy
        for form in sources.forms.forms
        if audience in form.audiences and pack in form.packs
        if all(CONDITIONS[name](situation) for name in form.when)
        for copy in _repeat(form, kept, audience)
    )


def _repeat(form: Form, case: CaseRecord, audience: Audience) -> tuple[Copy, ...]:
    if not form.each:
        return (Copy(form),)
    return tuple(Copy(form, maker) for maker in EACH[form.each](case, audience))


def _fit_to_copy(context: DocumentContext, copy: Copy) -> DocumentContext:
    """Return the context of a form that is made for one person: that person's statement alone."""
    if copy.maker is None:
        return context
    own = next(item for item in context.statements if item.mark == copy.maker.mark)
    return replace(context, own_statement=own, form=replace(context.form, title=copy.title))


def _write_index(copies: tuple[Copy, ...], context: DocumentContext) -> tuple[IndexRowWords, ...]:
    """Return the index: the documents, then the exhibits of this copy; a sealed form is not listed.

    Nor is the index itself. Pages are left open until the bundle is paginated.
    """
    kept = [copy for copy in copies if not copy.form.sealed and copy.form.id != _INDEX]
    named = [(copy.form.id, copy.title) for copy in kept]
    named.extend((exhibit.mark, exhibit.title or "Exhibit without a title") for exhibit in context.exhibits)
    return tuple(IndexRowWords(number, mark, title, "") for number, (mark, title) in enumerate(named, 1))


def _plan(copy: Copy, audience: Audience, context: DocumentContext) -> DocumentPlan:
    return DocumentPlan(
        form=copy.form,
        audience=audience,
        file_name=copy.file_name,
        template=copy.form.template,
        context=context,
        required=list_required_values(context, copy.form.requires),
        missing=find_empty_names(context, copy.form.requires),
    )
