"""Reads the catalogue's files and refuses them with every fault named."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

from spo_builder.errors import Fault, InputError
from spo_builder.law.yaml_file import load_yaml
from spo_builder.terms.template import ExceptionTemplate, Placeholder, PlaceholderType, TermTemplate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SLOT = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class CatalogueHead:
    """The first file of the catalogue: version, sections, vocabulary, exceptions."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    version: str
    sections: tuple[str, ...]
    tags: tuple[str, ...]
    evidence_kinds: tuple[str, ...]
    placeholder_types: dict[str, PlaceholderType]
    exceptions: dict[str, ExceptionTemplate]


_HEAD = TypeAdapter(CatalogueHead)
_TERMS = TypeAdapter(tuple[TermTemplate, ...])


def read_catalogue_files(folder: Path) -> tuple[CatalogueHead, tuple[TermTemplate, ...]]:
    """Return the head and the terms of the catalogue in a folder.

    Raises:
        InputError: with every fault of the files, each with the id of its term or exception.
    """
    try:
        head = _HEAD.validate_python(load_yaml(folder / "catalogue.yaml"))
        terms = tuple(
            term for section in head.sections for term in _TERMS.validate_python(_load(folder, section))
        )
    except ValidationError as error:
        faults = tuple(
            Fault("/".join(str(part) for part in detail["loc"]), detail["msg"]) for detail in error.errors()
        )
        message = "The catalogue of terms cannot be read."
        raise InputError(message, faults=faults) from error
    faults = (*_find_term_faults(head, terms), *_find_exception_faults(head))
    if faults:
        message = "The catalogue of terms is not consistent."
        raise InputError(message, faults=faults)
    return head, terms


def _load(folder: Path, section: str) -> object:
    return load_yaml(folder / f"{section}.yaml")


def _find_term_faults(head: CatalogueHead, terms: tuple[TermTemplate, ...]) -> Iterator[Fault]:
    ids = [term.id for term in terms]
    for term_id in sorted({each for each in ids if ids.count(each) > 1}):
        yield Fault(term_id, "The id is used twice.")
    for term in terms:
        yield from _find_slot_faults(head, term.id, term.template, term.placeholders)
        for what, used, known in (
            ("tag", term.tags, head.tags),
            ("kind of evidence", term.evidence, head.evidence_kinds),
            ("exception", (*term.exceptions_default, *term.exceptions_offer), head.exceptions),
            ("term", (*term.conflicts, *term.requires_any), ids),
        ):
            yield from (Fault(term.id, f"There is no {what} “{each}”.") for each in used if each not in known)


def _find_exception_faults(head: CatalogueHead) -> Iterator[Fault]:
    for exception_id, exception in head.exceptions.items():
        yield from _find_slot_faults(head, exception_id, exception.text, exception.placeholders)
        if not exception.text.startswith("except "):
            yield Fault(exception_id, "The text does not begin with “except ”.")


def _find_slot_faults(
    head: CatalogueHead, owner: str, text: str, placeholders: tuple[Placeholder, ...]
) -> Iterator[Fault]:
    declared = {placeholder.name for placeholder in placeholders}
    used = set(_SLOT.findall(text))
    for name in sorted(declared ^ used):
        yield Fault(owner, f"The placeholder “{name}” is not both declared and used.")
    if "{" in _SLOT.sub("", text) or "}" in _SLOT.sub("", text):
        yield Fault(owner, "A brace stands alone.")
    for placeholder in placeholders:
        if placeholder.type not in head.placeholder_types:
            yield Fault(owner, f"There is no placeholder type “{placeholder.type}”.")
