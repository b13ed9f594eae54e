"""Drafting a pack: every document of each audience, proved whole, and withheld where it would leak."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from spo_builder.checks.leaks import find_leaks
from spo_builder.checks.protected_facts import get_protected_facts
from spo_builder.documents.audience import Audience
from spo_builder.documents.fitting import check_pack_fits
from spo_builder.documents.manifest import Manifest, ManifestBlock, ManifestFile, WithheldDocument
from spo_builder.documents.pack import PackSources, plan_documents
from spo_builder.documents.parts.exhibits import list_pictures
from spo_builder.errors import Fault, ToolFailedError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from spo_builder.actions.ports import WordDesk
    from spo_builder.case.record import CaseRecord
    from spo_builder.checks.assessment import Assessment
    from spo_builder.checks.protected_facts import ProtectedFact
    from spo_builder.documents.forms import Forms, Pack
    from spo_builder.documents.pack import DocumentPlan
    from spo_builder.law.pack import LawPack


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """What is to be drafted.

    Attributes:
        case: the record.
        assessment: findings on this version of it.
        audiences: whose copies.
        pack: which set of documents.
        read_exhibit: gives the bytes of an exhibit file by its name below `exhibits/`.
    """

    case: CaseRecord
    assessment: Assessment
    audiences: tuple[Audience, ...]
    pack: Pack
    read_exhibit: Callable[[str], bytes]


@dataclass(frozen=True, slots=True)
class Draft:
    """A finished pack that nobody has written to disk yet.

    Attributes:
        documents: path below the output folder, such as `court/D01-….docx` -> bytes.
        manifest: what they are.
        when: the moment that every file of the pack carries.
    """

    documents: Mapping[str, bytes]
    manifest: Manifest
    when: datetime


class DocumentIncompleteError(ToolFailedError):
    """A finished document does not hold what it must; nothing was written."""

    advice = "The form or its list of required words needs mending; report the lines above."


def draft_pack(request: DraftRequest, desk: WordDesk, forms: Forms, law: LawPack) -> Draft:
    """Return every document of the pack, each proved to hold its required words.

    A served document that holds a protected fact is withheld and named in the manifest. Drafting works while
    something blocks: each document then says NOT READY.

    Args:
        request: what is to be drafted.
        desk: fills and reads Word forms.
        forms: what `load_forms` gave.
        law: the law pack.

    Raises:
        PackUnfitError: the pack does not belong to this kind of application.
        DocumentIncompleteError: with every document that lacks required words or shows a tag.
    """
    check_pack_fits(request.case.application.kind, request.pack)
    when = datetime.combine(request.assessment.on, time(), UTC)
    plans = [plan for audience in request.audiences for plan in _plan(request, audience, forms, law)]
    filled = [(plan, desk.fill(plan, when)) for plan in plans]
    _check_whole(filled, desk)
    facts = tuple(fact for fact in get_protected_facts(request.case) if not fact.asked)
    withheld = tuple(
        _withhold(plan, why) for plan, document in filled if (why := _find_leaks(plan, document, desk, facts))
    )
    held_back = {item.file for item in withheld}
    kept = [(plan, document) for plan, document in filled if _get_path(plan) not in held_back]
    rows = tuple(_describe(plan, document, desk, request.assessment.case_version) for plan, document in kept)
    manifest = _write_manifest(request, withheld, rows)
    return Draft({_get_path(plan): document for plan, document in kept}, manifest, when)


def add_pdfs(draft: Draft, pdfs: Mapping[str, bytes]) -> Draft:
    """Return the draft with the PDF of each document: path ending in `.pdf` -> bytes."""
    sources = {row.file.removesuffix(".docx"): row for row in draft.manifest.files}
    rows = tuple(
        replace(sources[path.removesuffix(".pdf")], file=path, sha256=hashlib.sha256(data).hexdigest())
        for path, data in pdfs.items()
    )
    manifest = replace(draft.manifest, files=draft.manifest.files + rows)
    return replace(draft, documents={**draft.documents, **pdfs}, manifest=manifest)


def _plan(request: DraftRequest, audience: Audience, forms: Forms, law: LawPack) -> tuple[DocumentPlan, ...]:
    needed = list_pictures(request.case, audience)
    pictures = {picture.exhibit: request.read_exhibit(picture.path) for picture in needed}
    sources = PackSources(forms, law, pictures)
    return plan_documents(request.case, request.assessment, audience, request.pack, sources)


def _get_path(plan: DocumentPlan) -> str:
    return f"{plan.audience.value}/{plan.file_name}"


def _check_whole(filled: list[tuple[DocumentPlan, bytes]], desk: WordDesk) -> None:
    faults = tuple(
        Fault(_get_path(plan), gap) for plan, document in filled for gap in desk.find_gaps(plan, document)
    )
    if faults:
        raise DocumentIncompleteError(faults=faults)


def _find_leaks(
    plan: DocumentPlan, document: bytes, desk: WordDesk, facts: tuple[ProtectedFact, ...]
) -> tuple[str, ...]:
    if plan.audience is not Audience.SERVED:
        return ()
    leaks = find_leaks(desk.read_text(document), facts)
    return tuple(f"{leak.fact.label} ({leak.fact.where})" for leak in leaks)


def _withhold(plan: DocumentPlan, why: tuple[str, ...]) -> WithheldDocument:
    return WithheldDocument(plan.form.id, plan.audience.value, _get_path(plan), why)


def _describe(plan: DocumentPlan, document: bytes, desk: WordDesk, case_version: str) -> ManifestFile:
    return ManifestFile(
        id=plan.form.id,
        title=plan.context.form.title,
        audience=plan.audience.value,
        file=_get_path(plan),
        sha256=hashlib.sha256(document).hexdigest(),
        template=plan.template,
        template_sha256=desk.get_template_sha256(plan.template),
        case_version=case_version,
        missing=plan.missing,
        own_template=plan.form.is_own,
    )


def _write_manifest(
    request: DraftRequest, withheld: tuple[WithheldDocument, ...], rows: tuple[ManifestFile, ...]
) -> Manifest:
    assessment = request.assessment
    blocks = tuple(ManifestBlock(item.id, item.message, item.where) for item in assessment.blocks)
    return Manifest(
        reference=assessment.reference,
        case_version=assessment.case_version,
        law_pack=assessment.law_pack,
        on=assessment.on.isoformat(),
        pack=request.pack.value,
        audiences=tuple(audience.value for audience in request.audiences),
        ready=assessment.ready and not withheld,
        not_ready=blocks,
        withheld=withheld,
        files=rows,
    )
