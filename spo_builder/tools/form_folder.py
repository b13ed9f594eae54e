"""A folder of a force's own Word forms: read whole, checked, and laid over ours."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from spo_builder.documents.form_fault import FormFault, Weight
from spo_builder.documents.forms import Forms, load_forms
from spo_builder.documents.overlay import lay_over
from spo_builder.errors import InputError
from spo_builder.tools.files import read_limited

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

LIST: Final = "forms.toml"
_BASE: Final = "_base.docx"
_WORD_LIKE: Final = frozenset({".docx", ".docm", ".dotx", ".dotm", ".doc", ".dot", ".odt", ".rtf"})
_LARGEST: Final = 20 * 1024 * 1024
_MOST_FILES: Final = 200


class FormFolderError(InputError):
    """The folder of the force's own Word forms cannot be used."""

    advice = (
        "Check the folder given with --forms or in SPO_BUILDER_FORMS; `spo-builder forms check` tells more."
    )


@dataclass(frozen=True, slots=True)
class FormFolder:
    """A force's own forms, read once: what was checked is what is filled.

    Attributes:
        forms: our list with the force's laid over it.
        templates: file name -> bytes of each of the force's own Word files that a form uses.
        findings: file name -> what is told of the folder before any file is opened.
    """

    forms: Forms
    templates: Mapping[str, bytes]
    findings: Mapping[str, tuple[FormFault, ...]]


def open_form_folder(folder: Path, ours: Forms, law_pack: str) -> FormFolder:
    """Return the forms of a folder laid over ours.

    Args:
        folder: the force's folder.
        ours: our list.
        law_pack: id and version of our law pack, such as `ew-spo 2026.11.0`.

    Raises:
        FormFolderError: the folder is not there, holds nothing of use or is for another law.
        FormsError: its forms.toml has faults, each with its place.
    """
    files = _list_files(folder)
    own = load_forms(folder / LIST, whole=False) if (folder / LIST).is_file() else Forms("", ())
    _check_law(own, law_pack)
    word_files = [path for path in files if path.suffix.lower() in _WORD_LIKE]
    if not word_files and not (folder / LIST).is_file():
        message = f"{folder} holds neither Word forms nor a forms.toml."
        raise FormFolderError(message)
    forms = lay_over(ours, own, [path.name for path in word_files])
    wanted = {form.template for form in forms.forms}
    templates = {path.name: _read(path) for path in word_files if path.name in wanted}
    strange = [path.name for path in word_files if path.name not in wanted]
    findings = {name: (_say_strange(name, wanted - set(templates)),) for name in strange}
    missing = _find_missing(forms, ours, templates)
    notes = tuple(_note_law(own, law_pack))
    return FormFolder(
        forms, templates, findings | {LIST: (*missing, *notes)} if missing or notes else findings
    )


def check_form_folder(folder: FormFolder) -> dict[str, tuple[FormFault, ...]]:
    """Return what is wrong with each file of a folder; each is opened in a child process with limits."""
    # Only who has forms of their own waits for what checks them.
    from spo_builder.tools.form_check.guarded import FormToCheck, check_guarded  # noqa: PLC0415 - as said

    tasks = [
        FormToCheck(form.template, folder.templates[form.template], form.id, form.requires)
        for form in folder.forms.forms
        if form.template in folder.templates
    ]
    return {**folder.findings, **check_guarded(tasks)}


def read_our_forms(folder: Path, ours: Forms) -> FormFolder:
    """Return our own forms as a folder, to be checked like any other."""
    templates = {form.template: _read(folder / form.template) for form in ours.forms}
    return FormFolder(ours, templates, {})


def _list_files(folder: Path) -> list[Path]:
    try:
        files = sorted(path for path in folder.iterdir() if path.is_file() and not _is_passing(path.name))
    except OSError as error:
        message = f"The folder {folder} of the force’s own forms cannot be read: {error.strerror or error}."
        raise FormFolderError(message) from error
    if len(files) > _MOST_FILES:
        message = f"{folder} holds more than {_MOST_FILES} files; it is hardly a folder of forms."
        raise FormFolderError(message)
    return files


def _is_passing(name: str) -> bool:
    """Return whether a file is none of the forms: the base that forms start from, or a trace of an editor."""
    return name == _BASE or name.startswith(("~$", ".~", "."))


def _read(path: Path) -> bytes:
    data = read_limited(path, _LARGEST)
    if len(data) > _LARGEST:
        message = f"{path.name} is larger than {_LARGEST // 1024**2} MB; no form is."
        raise FormFolderError(message)
    return data


def _check_law(own: Forms, law_pack: str) -> None:
    """Check that the forms are for the law that we hold.

    Raises:
        FormFolderError: they are for another law.
    """
    pack = own.law_pack.partition(" ")[0]
    if pack and pack != law_pack.partition(" ")[0]:
        message = f"These forms are for the law pack “{own.law_pack}”; this program has “{law_pack}”."
        raise FormFolderError(message, advice="Use forms that were exported from this program.")


def _note_law(own: Forms, law_pack: str) -> Iterator[FormFault]:
    if own.law_pack and own.law_pack != law_pack:
        yield FormFault(
            "law",
            "",
            "",
            f"These forms were made for {own.law_pack}; this program has {law_pack}.",
            f"Compare them with the originals (`spo-builder forms export`), then write “{law_pack}” there.",
            Weight.NOTE,
        )


def _say_strange(name: str, unused: set[str]) -> FormFault:
    """Tell of a Word file that no form uses: renamed, or saved in another format."""
    stem = name.rpartition(".")[0]
    by_id = [each for each in sorted(unused) if stem.upper().startswith(each.partition("-")[0].upper())]
    near = get_close_matches(name.lower(), [each.lower() for each in sorted(unused)], n=1, cutoff=0.7)
    match = next((each for each in sorted(unused) if near and each.lower() == near[0]), "".join(by_id[:1]))
    if not name.lower().endswith(".docx"):
        message, advice = "This is no .docx file, so it is not used.", "Save it as Word document (.docx)."
    elif match:
        message, advice = "No form uses a file of this name. Renamed?", f"Call it “{match}”."
    else:
        message = "No form uses a file of this name."
        advice = f"Add a row for “{stem}” to forms.toml, or take the file out of the folder."
    return FormFault("folder", "", "", message, advice)


def _find_missing(forms: Forms, ours: Forms, templates: Mapping[str, bytes]) -> tuple[FormFault, ...]:
    there = {form.template for form in ours.forms} | set(templates)
    return tuple(
        FormFault(
            "folder",
            "",
            "",
            f"The Word file {form.template} of form {form.id} is missing.",
            "Put it beside forms.toml, or take the row out.",
        )
        for form in forms.forms
        if form.template not in there
    )
