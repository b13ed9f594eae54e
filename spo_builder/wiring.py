"""The only place where the actions meet the tools that open real files and programs."""

from __future__ import annotations

# Start-up loads only what a command needs: the heavy rooms are imported where they are used.
# ruff: noqa: PLC0415
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spo_builder.tools.case_folder import read_case_folder
from spo_builder.tools.samples import Sample, copy_sample, list_samples

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from spo_builder.actions.draft import Draft
    from spo_builder.checks.assessment import Assessment
    from spo_builder.documents.audience import Audience
    from spo_builder.documents.forms import Pack
    from spo_builder.documents.manifest import Manifest
    from spo_builder.law.deadline import Deadline
    from spo_builder.terms.wordings import Wording

__all__ = [
    "DraftOptions",
    "Sample",
    "check_case_folder",
    "copy_sample",
    "draft_case_folder",
    "list_case_deadlines",
    "list_samples",
    "read_case_folder",
    "read_terms_file",
]


@dataclass(frozen=True, slots=True)
class DraftOptions:
    """How a case folder is drafted.

    Attributes:
        out: folder for the pack.
        on: the day for which it is drafted.
        pack: which set of documents.
        audiences: whose copies.
        pdf: also make a PDF of each document.
        replace: write over documents that were edited since they were drafted.
        on_documents: told how many PDFs will be made.
        on_progress: told how many PDFs are finished.
    """

    out: Path
    on: date
    pack: Pack
    audiences: tuple[Audience, ...]
    pdf: bool = False
    replace: bool = False
    on_documents: Callable[[int], None] = lambda _count: None
    on_progress: Callable[[int], None] = lambda _done: None


def check_case_folder(folder: Path, on: date) -> Assessment:
    """Return the assessment of the case in a folder, as on a day."""
    from spo_builder.actions.check import check_case

    return check_case(read_case_folder(folder).record, on)


def draft_case_folder(folder: Path, options: DraftOptions) -> Manifest:
    """Draft the pack of the case in a folder and return what was written.

    Raises:
        CaseUnreadableError: the case has faults.
        DocumentsEditedError: somebody edited a drafted document.
        ToolMissingError, ToolFailedError: no PDF could be made; the Word files are there all the same.
    """
    from spo_builder.actions.check import check_case
    from spo_builder.actions.draft import DraftRequest, draft_pack
    from spo_builder.documents.forms import check_templates, load_forms
    from spo_builder.law.pack import get_law_pack
    from spo_builder.resources import get_court_forms
    from spo_builder.tools.pack_folder import check_unedited
    from spo_builder.tools.word_desk import FormDesk

    case = read_case_folder(folder)
    if not options.replace:
        check_unedited(options.out, [audience.value for audience in options.audiences])
    court_forms = get_court_forms()
    forms = load_forms(court_forms / "forms.toml")
    check_templates(forms, court_forms)
    request = DraftRequest(
        case=case.record,
        assessment=check_case(case.record, options.on),
        audiences=options.audiences,
        pack=options.pack,
        read_exhibit=case.read_exhibit,
    )
    draft = draft_pack(request, FormDesk(court_forms), forms, get_law_pack())
    return _write(draft, options)


def _write(draft: Draft, options: DraftOptions) -> Manifest:
    """Write the pack, with its PDFs where they are wanted and can be made."""
    from spo_builder.actions.draft import add_pdfs
    from spo_builder.errors import SpoError
    from spo_builder.tools.office import convert_documents

    if not options.pdf:
        return _save(draft, options)
    options.on_documents(len(draft.documents))
    try:
        pdfs = convert_documents(draft.documents, on_progress=options.on_progress, when=draft.when)
    except SpoError:
        _save(draft, options)
        raise
    return _save(add_pdfs(draft, pdfs), options)


def _save(draft: Draft, options: DraftOptions) -> Manifest:
    from spo_builder.documents.manifest import keep_other_audiences, render_manifest
    from spo_builder.tools.pack_folder import MANIFEST, read_pack_manifest, write_pack

    manifest = keep_other_audiences(draft.manifest, read_pack_manifest(options.out))
    files = {**draft.documents, MANIFEST: render_manifest(manifest)}
    folders = [audience.value for audience in options.audiences]
    write_pack(options.out, files, folders=folders, replace=options.replace)
    return manifest


def list_case_deadlines(folder: Path, on: date) -> tuple[Deadline, ...]:
    """Return the dates of the case in a folder that come from the law, each with its reckoning."""
    from spo_builder.checks.deadlines import list_deadlines
    from spo_builder.law.pack import get_law_pack

    return list_deadlines(read_case_folder(folder).record, get_law_pack(), on)


def read_terms_file(path: Path) -> tuple[Wording, ...]:
    """Return the wordings in a file; `-` is standard input.

    Raises:
        InputError: the file cannot be read or has faults, each with its place.
    """
    from spo_builder.terms.wordings import SIZE_LIMIT, read_wordings
    from spo_builder.tools.files import read_limited

    return read_wordings(read_limited(path, SIZE_LIMIT), "standard input" if str(path) == "-" else path.name)
