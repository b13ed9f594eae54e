"""The only place where the actions meet the tools that open real files and programs."""

from __future__ import annotations

# Start-up loads only what a command needs: the heavy rooms are imported where they are used.
# ruff: noqa: PLC0415
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from spo_builder.tools.samples import Sample, copy_sample, list_samples

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from spo_builder.actions.compare import CaseComparison
    from spo_builder.actions.draft import Draft
    from spo_builder.actions.pack_comparison import PackComparison, PackContents
    from spo_builder.actions.ports import CaseStore
    from spo_builder.case.record import CaseRecord
    from spo_builder.checks.assessment import Assessment
    from spo_builder.documents.audience import Audience
    from spo_builder.documents.form_fault import FormFault
    from spo_builder.documents.forms import Forms, Pack
    from spo_builder.documents.manifest import Manifest
    from spo_builder.law.deadline import Deadline
    from spo_builder.terms.wordings import Wording
    from spo_builder.tools.case_folder import CaseFolder

T = TypeVar("T")

__all__ = [
    "CompareOptions",
    "DraftOptions",
    "FolderComparison",
    "Sample",
    "change_case_folder",
    "check_case_folder",
    "check_word_forms",
    "compare_folders",
    "copy_sample",
    "draft_case_folder",
    "export_word_forms",
    "list_case_deadlines",
    "list_samples",
    "list_word_forms",
    "read_case_folder",
    "read_terms_file",
    "read_words",
    "write_redlines",
    "write_vocabulary_file",
]


@dataclass(frozen=True, slots=True)
class DraftOptions:
    """How a case folder is drafted.

    Attributes:
        out: folder for the pack.
        on: the day for which it is drafted.
        pack: which set of documents; None for the one that goes out first.
        audiences: whose copies.
        forms_folder: folder of the force's own Word forms; None for ours alone.
        pdf: also make a PDF of each document.
        replace: write over documents that were edited since they were drafted.
        on_documents: told how many PDFs will be made.
        on_progress: told how many PDFs are finished.
        on_fonts: told the fonts that stand in for the forms' own, which is not on this machine.
        on_written: told what was written, also when the PDFs then fail.
    """

    out: Path
    on: date
    pack: Pack | None
    audiences: tuple[Audience, ...]
    forms_folder: Path | None = None
    pdf: bool = False
    replace: bool = False
    on_documents: Callable[[int], None] = lambda _count: None
    on_progress: Callable[[int], None] = lambda _done: None
    on_written: Callable[[Manifest], None] = lambda _manifest: None
    on_fonts: Callable[[tuple[str, ...]], None] = lambda _fonts: None


def read_case_folder(folder: Path) -> CaseFolder:
    """Return the case in a folder, with every exhibit file present and unchanged.

    Raises:
        CaseUnreadableError: with every fault and its place.
    """
    from spo_builder.tools.case_folder import read_case_folder as read

    return read(folder)


def check_case_folder(folder: Path, on: date) -> Assessment:
    """Return the assessment of the case in a folder, as on a day."""
    from spo_builder.actions.check import check_case

    return check_case(read_case_folder(folder).record, on)


def draft_case_folder(folder: Path, options: DraftOptions) -> Manifest:
    """Draft the pack of the case in a folder and return what was written.

    Raises:
        CaseUnreadableError: the case has faults.
        OutputAmongExhibitsError: the output folder lies among the exhibits.
        DocumentsEditedError: somebody edited a drafted document.
        FormFolderError: the force's own forms have faults; nothing was written.
        ToolMissingError, ToolFailedError: no PDF could be made; the Word files are there all the same.
    """
    from spo_builder.tools.case_folder import check_output
    from spo_builder.tools.pack_folder import check_unedited

    case = read_case_folder(folder)
    check_output(case, options.out)
    if not options.replace:
        check_unedited(options.out, [audience.value for audience in options.audiences])
    return _write(_draft(case, options), options)


def _write(draft: Draft, options: DraftOptions) -> Manifest:
    """Write the pack, with its PDFs where they are wanted and can be made."""
    if not options.pdf:
        return _save(draft, options)
    from spo_builder.actions.draft import add_pdfs
    from spo_builder.errors import SpoError
    from spo_builder.tools.pack_folder import read_known_pdfs
    from spo_builder.tools.pdf_maker import make_pdfs

    options.on_documents(len(draft.documents))
    try:
        made = make_pdfs(
            draft.documents, draft.when, known=read_known_pdfs(options.out), on_progress=options.on_progress
        )
    except SpoError:
        _save(draft, options)
        raise
    options.on_fonts(made.strange_fonts)
    return _save(add_pdfs(draft, made.files), options)


def _save(draft: Draft, options: DraftOptions) -> Manifest:
    from spo_builder.documents.manifest import keep_other_audiences, render_manifest
    from spo_builder.tools.pack_folder import MANIFEST, read_pack_manifest, write_pack

    manifest = keep_other_audiences(draft.manifest, read_pack_manifest(options.out))
    files = {**draft.documents, MANIFEST: render_manifest(manifest)}
    folders = [audience.value for audience in options.audiences]
    write_pack(options.out, files, folders=folders, replace=options.replace)
    options.on_written(manifest)
    return manifest


def change_case_folder(folder: Path, change: Callable[[CaseRecord, CaseStore], T]) -> T:
    """Return what an action gives that changes the case in a folder; it gets the record and its store.

    Raises:
        InputError: the case cannot be read or written, or the action refuses; the case is then as it was.
    """
    from spo_builder.tools.case_folder import FolderStore

    case = read_case_folder(folder)
    return change(case.record, FolderStore(case.path))


def read_words(path: Path) -> str:
    """Return the words of a text file; `-` is standard input.

    Raises:
        InputError: the file cannot be read or is no text.
    """
    from spo_builder.tools.files import read_text

    return read_text(path)


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


@dataclass(frozen=True, slots=True)
class CompareOptions:
    """How two case folders or two packs are compared.

    Attributes:
        on: the day for which two cases are drafted.
        pack: which set of documents of two cases is drafted; None for the one that goes out first.
        audiences: whose copies are compared.
        forms_folder: folder of the force's own Word forms; None for ours alone.
        forms: numbers of the forms that are compared; empty for all.
        redline: folder for the documents with tracked changes; None when none are wanted.
        replace: write over compared documents that are there.
        on_documents: told how many documents will be marked.
        on_progress: told how many are finished.
    """

    on: date
    pack: Pack | None
    audiences: tuple[Audience, ...]
    forms_folder: Path | None = None
    forms: tuple[str, ...] = ()
    redline: Path | None = None
    replace: bool = False
    on_documents: Callable[[int], None] = lambda _count: None
    on_progress: Callable[[int], None] = lambda _done: None


@dataclass(frozen=True, slots=True)
class FolderComparison:
    """What differs between two folders.

    Attributes:
        saved: the days on which the two cases were last written; None for packs.
        cases: what changed in the case; None for packs.
        packs: what changed in the documents; None for cases of which no document is wanted.
        contents: the two packs compared.
    """

    saved: tuple[date, date] | None
    cases: CaseComparison | None
    packs: PackComparison | None
    contents: tuple[PackContents, PackContents] | None

    @property
    def is_same(self) -> bool:
        """Return whether nothing differs that people read."""
        return not (self.cases and self.cases.differences) and (self.packs is None or self.packs.is_same)


def compare_folders(old: Path, new: Path, options: CompareOptions) -> FolderComparison:
    """Return what differs between two case folders or two packs.

    Raises:
        InputError: a folder is missing, damaged, or of another kind than the other; a form is unknown; the
            documents with tracked changes may not be written where they are wanted.
    """
    from spo_builder.actions.compare import compare_records
    from spo_builder.actions.compare_packs import COMPARED_FOLDER
    from spo_builder.tools.compared_folders import (
        FolderKind,
        check_redline_folder,
        find_common_kind,
        read_pack,
        read_saved_day,
    )

    kind = find_common_kind(old, new)
    if options.redline is not None:
        check_redline_folder(options.redline, COMPARED_FOLDER, (old, new), replace=options.replace)
    if kind is FolderKind.PACK:
        contents = (read_pack(old), read_pack(new))
        return FolderComparison(None, None, _compare_contents(contents, options), contents)
    first, second = read_case_folder(old), read_case_folder(new)
    cases = compare_records(first.record, second.record)
    saved = (read_saved_day(old), read_saved_day(new))
    if options.redline is None:
        return FolderComparison(saved, cases, None, None)
    contents = (_draft_contents(first, options), _draft_contents(second, options))
    return FolderComparison(saved, cases, _compare_contents(contents, options), contents)


def write_redlines(comparison: FolderComparison, options: CompareOptions) -> tuple[str, ...]:
    """Write each changed document with its changes tracked, and return the names below the output folder.

    Raises:
        ToolMissingError, ToolFailedError: the documents could not be made; nothing was written.
        OutputLockedError: the folder cannot be written.
    """
    from spo_builder.actions.compare_packs import COMPARED_FOLDER, list_changed, redline_packs
    from spo_builder.tools.files import replace_folders
    from spo_builder.tools.redline import RedlineDesk

    if options.redline is None or comparison.packs is None or comparison.contents is None:
        return ()
    options.on_documents(len(list_changed(comparison.packs)))
    made = redline_packs(comparison.packs, *comparison.contents, RedlineDesk(on_progress=options.on_progress))
    if made or options.replace:
        replace_folders(options.redline, made, (COMPARED_FOLDER,))
    return tuple(made)


def _compare_contents(contents: tuple[PackContents, PackContents], options: CompareOptions) -> PackComparison:
    from spo_builder.actions.compare_packs import compare_packs
    from spo_builder.actions.pack_comparison import Selection
    from spo_builder.tools.redline import RedlineDesk

    known = sorted({row.id for pack in contents for row in pack.manifest.files})
    wanted = frozenset(_find_form(name, known) for name in options.forms)
    return compare_packs(*contents, RedlineDesk(), Selection(options.audiences, wanted))


def _find_form(name: str, known: list[str]) -> str:
    from spo_builder.errors import InputError

    found = next((form for form in known if form.casefold() == name.casefold()), None)
    if found is None:
        message = f"There is no document {name} in either pack."
        raise InputError(message, advice=f"There are: {', '.join(known)}.")
    return found


def _draft_contents(case: CaseFolder, options: CompareOptions) -> PackContents:
    """Return the pack of a case, drafted in memory."""
    from spo_builder.actions.pack_comparison import PackContents

    draft = _draft(case, options)
    return PackContents(draft.manifest, draft.documents)


def _draft(case: CaseFolder, options: CompareOptions | DraftOptions) -> Draft:
    from spo_builder.actions.check import check_case
    from spo_builder.actions.draft import DraftRequest, draft_pack
    from spo_builder.documents.fitting import choose_pack
    from spo_builder.law.pack import get_law_pack
    from spo_builder.resources import get_court_forms
    from spo_builder.tools.form_kit import open_sound_forms
    from spo_builder.tools.word_desk import FormDesk

    forms = open_sound_forms(options.forms_folder)
    request = DraftRequest(
        case=case.record,
        assessment=check_case(case.record, options.on),
        audiences=options.audiences,
        pack=options.pack or choose_pack(case.record.application.kind),
        read_exhibit=case.read_exhibit,
    )
    desk = FormDesk(get_court_forms(), forms.templates)
    return draft_pack(request, desk, forms.forms, get_law_pack())


def list_word_forms(folder: Path | None) -> Forms:
    """Return the forms, with a force's own laid over them when a folder is named.

    Raises:
        FormFolderError, FormsError: the folder cannot be used.
    """
    from spo_builder.tools.form_kit import open_forms

    return open_forms(folder).forms


def check_word_forms(folder: Path | None) -> dict[str, tuple[FormFault, ...]]:
    """Return what is wrong with each Word form of a folder, or of ours when none is named.

    Raises:
        FormFolderError, FormsError: the folder cannot be used.
    """
    from spo_builder.tools.form_folder import check_form_folder
    from spo_builder.tools.form_kit import open_forms_to_check

    return check_form_folder(open_forms_to_check(folder))


def export_word_forms(folder: Path, *, replace: bool) -> tuple[str, ...]:
    """Write our forms into a folder and return the names of the files.

    Raises:
        FormsEditedError: files there differ from ours, and `replace` is false.
    """
    from spo_builder.tools.form_kit import export_forms

    return export_forms(folder, replace=replace)


def write_vocabulary_file(path: Path) -> None:
    """Write the names that a form may use as a Word document.

    Raises:
        OutputLockedError: the file cannot be written.
    """
    from spo_builder.tools.files import write_atomically
    from spo_builder.tools.vocabulary_document import write_vocabulary

    write_atomically(path, write_vocabulary())
