"""What a force does with the Word forms: take the originals, check its own, draft with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.documents.form_fault import Weight
from spo_builder.documents.forms import check_templates, load_forms
from spo_builder.errors import Fault, InputError
from spo_builder.law.pack import get_law_pack
from spo_builder.resources import get_court_forms
from spo_builder.tools.files import replace_folders
from spo_builder.tools.form_folder import (
    LIST,
    FormFolder,
    FormFolderError,
    check_form_folder,
    open_form_folder,
    read_our_forms,
)

if TYPE_CHECKING:
    from pathlib import Path

    from spo_builder.documents.forms import Forms

_BESIDE: Final = ("_base.docx", "README.md")


class FormsEditedError(InputError):
    """Forms in that folder differ from the originals."""

    advice = "Choose another folder, or give --replace to write the originals over them."


def get_our_forms() -> Forms:
    """Return the list of our own forms, with every Word file present."""
    folder = get_court_forms()
    forms = load_forms(folder / LIST)
    check_templates(forms, folder)
    return forms


def open_forms(folder: Path | None) -> FormFolder:
    """Return our forms with those of a folder laid over them, or ours alone.

    Raises:
        FormFolderError, FormsError: the folder cannot be used.
    """
    if folder is None:
        return FormFolder(get_our_forms(), {}, {})
    return open_form_folder(folder, get_our_forms(), _say_law())


def open_sound_forms(folder: Path | None) -> FormFolder:
    """Return the forms to draft with; those of a folder are checked first.

    Raises:
        FormFolderError: with every fault of every form at once; nothing is drafted.
    """
    forms = open_forms(folder)
    faults = tuple(
        Fault(_say_place(file, row.part, row.paragraph), row.message, row.advice)
        for file, rows in (check_form_folder(forms) if folder else {}).items()
        for row in rows
        if row.weight is Weight.FAULT
    )
    if faults:
        message = f"The force’s own forms have {len(faults)} {'fault' if len(faults) == 1 else 'faults'}."
        raise FormFolderError(message, faults=faults)
    return forms


def open_forms_to_check(folder: Path | None) -> FormFolder:
    """Return what `forms check` looks at: the folder's own forms, or ours when none is named."""
    return open_forms(folder) if folder else read_our_forms(get_court_forms(), get_our_forms())


def export_forms(target: Path, *, replace: bool) -> tuple[str, ...]:
    """Write the originals into a folder, all or nothing, and return their names.

    Args:
        target: the folder.
        replace: write over files that differ from the originals.

    Raises:
        FormsEditedError: with every file that differs, when `replace` is false.
        OutputLockedError: the folder cannot be written.
    """
    source = get_court_forms()
    names = (*(form.template for form in get_our_forms().forms), *_BESIDE)
    files = {name: (source / name).read_bytes() for name in names}
    files[LIST] = _mark_law((source / LIST).read_text(encoding="utf-8")).encode()
    edited = tuple(
        Fault(name, "This file differs from the original.")
        for name, data in files.items()
        if (target / name).exists() and not _is_same(target / name, data)
    )
    if edited and not replace:
        raise FormsEditedError(faults=edited)
    replace_folders(target, files)
    return tuple(files)


def _is_same(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


def _mark_law(text: str) -> str:
    """Return forms.toml with the law pack that its forms were made for."""
    remark = "# The law that these forms were made for; `spo-builder forms check` compares it."
    line = f'{remark}\nlaw_pack = "{_say_law()}"\n'
    head, mark, tail = text.partition("\nfooter = ")
    return f"{head}\n{line}{mark}{tail}"


def _say_law() -> str:
    pack = get_law_pack()
    return f"{pack.id} {pack.version}"


def _say_place(file: str, part: str, paragraph: str) -> str:
    where = f"{file}, {part}" if part else file
    return f"{where}: “{paragraph}”" if paragraph else where
