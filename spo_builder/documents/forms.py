"""Reads forms.toml: which Word forms there are, for whom, in which pack and when."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final

from spo_builder.documents.audience import Audience
from spo_builder.documents.conditions import CONDITIONS
from spo_builder.documents.parts.makers import EACH
from spo_builder.documents.vocabulary import list_vocabulary
from spo_builder.errors import Fault, InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    Row = Mapping[str, object]


class Pack(StrEnum):
    """A set of documents that goes out together."""

    URGENT = "urgent"
    INTERIM_AND_FULL = "interim-and-full"
    FULL = "full"
    INTERIM_AFTER_FULL = "interim-after-full"


@dataclass(frozen=True, slots=True)
class Form:
    """One Word form.

    Attributes:
        id: number of the form, such as "D05".
        title: as it is printed.
        template: name of the Word file in the folder of forms.toml.
        stem: file name after the number, without the ending.
        audiences: who gets a copy.
        packs: packs that it belongs to.
        when: names of the conditions, all of which must hold.
        mandatory: whether the pack is incomplete without it.
        draft_order: whether it is a proposed order, marked as a draft.
        sealed: whether it alone may hold what is kept from the defendant.
        authority: provision under which it is made; may be empty.
        requires: names of the vocabulary whose words must be found in the finished document.
        each: name of what the form is made for, once each; empty when it is made once.
        is_own: whether the Word file is the force's own, not ours.
    """

    id: str
    title: str
    template: str
    stem: str
    audiences: tuple[Audience, ...]
    packs: tuple[Pack, ...]
    when: tuple[str, ...]
    mandatory: bool
    draft_order: bool
    sealed: bool
    authority: str
    requires: tuple[str, ...]
    each: str = ""
    is_own: bool = False

    @property
    def file_name(self) -> str:
        """Return the name of the finished Word file."""
        return f"{self.id}-{self.stem}.docx"


@dataclass(frozen=True, slots=True)
class Forms:
    """All forms of one jurisdiction, in the order of the file.

    Attributes:
        footer: the sentence at their foot.
        forms: the forms.
        law_pack: id and version of the law pack that they were made for; empty when the file does not say.
    """

    footer: str
    forms: tuple[Form, ...]
    law_pack: str = ""


class FormsError(InputError):
    """The list of Word forms has faults."""

    advice = "Mend the lines named below in forms.toml."


_TEXTS: Final = ("id", "title", "template", "stem")
_FLAGS: Final = ("draft_order", "sealed")
_KNOWN: Final = frozenset(
    {*_TEXTS, *_FLAGS, "mandatory", "authority", "audiences", "packs", "when", "requires", "each"}
)
_PATTERNS: Final = {
    "id": (re.compile(r"[A-Z]\d\d[a-z]?"), "a letter and two digits, such as D05"),
    "template": (re.compile(r"[A-Za-z0-9][\w.-]*\.docx"), "a plain file name that ends with .docx"),
    "stem": (re.compile(r"[a-z0-9]+(-[a-z0-9]+)*"), "small letters, digits and dashes"),
}


def load_forms(path: Path, *, whole: bool = True) -> Forms:
    """Return the forms listed in a forms.toml.

    Args:
        path: the file.
        whole: whether it must stand alone; a force's own file may leave out the footer or every row.

    Raises:
        FormsError: the file cannot be read, or has faults: all of them, each with its place.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"{path.name} cannot be read: {error}"
        raise FormsError(message) from error
    rows, faults = _get_rows(data, whole=whole)
    faults.extend(_check_rows(rows))
    footer, law_pack = data.get("footer", "" if whole else None), data.get("law_pack", "")
    if footer is not None and (not isinstance(footer, str) or not footer.strip()):
        faults.append(Fault("footer", "The footer is missing.", "Write the suggested-form sentence."))
    if not isinstance(law_pack, str):
        faults.append(Fault("law_pack", "“law_pack” must be a text.", "Put it in quotation marks."))
    if faults:
        message = f"{path.name} has {len(faults)} {'fault' if len(faults) == 1 else 'faults'}."
        raise FormsError(message, faults=tuple(faults))
    return Forms(str(footer or ""), tuple(_build_form(row) for row in rows), str(law_pack))


def check_templates(forms: Forms, folder: Path) -> None:
    """Check that the Word file of every form is there.

    Raises:
        FormsError: some are missing; all are named.
    """
    faults = tuple(
        Fault(form.id, f"The template {form.template} is missing.", "Put the Word file beside forms.toml.")
        for form in forms.forms
        if not (folder / form.template).is_file()
    )
    if faults:
        message = "Word templates are missing."
        raise FormsError(message, faults=faults)


def _get_rows(data: Row, *, whole: bool) -> tuple[tuple[Row, ...], list[Fault]]:
    faults = [
        Fault(name, f"“{name}” is not known here.", "Use law_pack, footer and [[form]].")
        for name in data
        if name not in {"law_pack", "footer", "form"}
    ]
    rows = data.get("form")
    if rows is None and not whole:
        return (), faults
    if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
        return (), [*faults, Fault("form", "No form is listed.", "Add at least one [[form]].")]
    return tuple(rows), faults


def _check_rows(rows: tuple[Row, ...]) -> Iterator[Fault]:
    for position, row in enumerate(rows, 1):
        where = f"form {position} ({row.get('id', 'without id')})"
        yield from _check_row(row, where)
    for name in ("id", "template", "stem"):
        values = [row.get(name) for row in rows]
        for value in dict.fromkeys(
            item for item in values if isinstance(item, str) and values.count(item) > 1
        ):
            yield Fault(
                f"form {value}", f"The {name} “{value}” is used twice.", f"Give each form its own {name}."
            )


def _check_row(row: Row, where: str) -> Iterator[Fault]:
    for name in row:
        if name not in _KNOWN:
            yield Fault(
                f"{where} {name}", f"“{name}” is not known.", f"Use one of: {', '.join(sorted(_KNOWN))}."
            )
    for name in _TEXTS:
        yield from _check_text(row, name, where)
    for name in (*_FLAGS, "mandatory"):
        if not isinstance(row.get(name, name != "mandatory"), bool) or (
            name == "mandatory" and name not in row
        ):
            yield Fault(
                f"{where} {name}", f"“{name}” must be true or false.", "Write it without quotation marks."
            )
    if not isinstance(row.get("authority", ""), str):
        yield Fault(f"{where} authority", "“authority” must be a text.", "Put it in quotation marks.")
    yield from _check_each(row, where)
    yield from _check_list(row, "audiences", where, tuple(Audience))
    yield from _check_list(row, "packs", where, tuple(Pack))
    yield from _check_list(row, "when", where, tuple(CONDITIONS))
    yield from _check_list(row, "requires", where, get_printable_names())


def _check_text(row: Row, name: str, where: str) -> Iterator[Fault]:
    value = row.get(name)
    if not isinstance(value, str) or not value.strip():
        yield Fault(f"{where} {name}", f"“{name}” is missing.", "Every form needs it.")
        return
    pattern, wanted = _PATTERNS.get(name, (None, ""))
    if pattern is not None and not pattern.fullmatch(value):
        yield Fault(f"{where} {name}", f"“{value}” is not {wanted}.", f"Write {wanted}.")


def _check_list(row: Row, name: str, where: str, allowed: tuple[str, ...]) -> Iterator[Fault]:
    values = row.get(name)
    if not isinstance(values, list) or not values:
        yield Fault(f"{where} {name}", f"“{name}” must be a list that is not empty.", 'Write ["…"].')
        return
    for value in values:
        if value not in allowed:
            yield Fault(f"{where} {name}", f"“{value}” is not known.", _advise(allowed))


def _check_each(row: Row, where: str) -> Iterator[Fault]:
    if "each" in row and row["each"] not in EACH:
        yield Fault(f"{where} each", f"“{row['each']}” is not known.", _advise(tuple(EACH)))


_FEW: Final = 20


def _advise(allowed: tuple[str, ...]) -> str:
    if len(allowed) > _FEW:
        return "Use a name of the vocabulary that prints words."
    return f"Use one of: {', '.join(allowed)}."


@cache
def get_printable_names() -> tuple[str, ...]:
    """Return the names of the vocabulary that print words, which a form may require."""
    return tuple(
        entry.name for entry in list_vocabulary() if entry.type in {"text", "list of texts", "number"}
    )


def _build_form(row: Row) -> Form:
    def text(name: str) -> str:
        return str(row.get(name, ""))

    def flag(name: str) -> bool:
        return row.get(name) is True

    def texts(name: str) -> tuple[str, ...]:
        values = row[name]
        return tuple(str(value) for value in values) if isinstance(values, list) else ()

    return Form(
        id=text("id"),
        title=text("title"),
        template=text("template"),
        stem=text("stem"),
        audiences=tuple(Audience(value) for value in texts("audiences")),
        packs=tuple(Pack(value) for value in texts("packs")),
        when=texts("when"),
        mandatory=flag("mandatory"),
        draft_order=flag("draft_order"),
        sealed=flag("sealed"),
        authority=text("authority"),
        requires=texts("requires"),
        each=text("each"),
    )
