"""The desk where planned documents are filled from the forms of one folder, and read again as a proof."""

from __future__ import annotations

import hashlib
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from spo_builder.documents.forms import FormsError
from spo_builder.errors import Fault
from spo_builder.tools.docx_text import read_docx_text, read_hidden_text
from spo_builder.tools.word import check_filled, fill_form, find_residue, list_names
from spo_builder.tools.word_properties import DocumentProperties

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime
    from pathlib import Path

    from spo_builder.documents.pack import DocumentPlan


class FormDesk:
    """Fills the Word forms of one folder, with a force's own laid over them."""

    def __init__(self, folder: Path, own: Mapping[str, bytes] | None = None) -> None:
        """Keep the folder of the forms; each form is read once.

        Args:
            folder: the folder of our forms.
            own: file names and bytes of the force's own, as they were checked.
        """
        self._folder = folder
        self._templates: dict[str, bytes] = dict(own or {})

    def get_template_sha256(self, template: str) -> str:
        """Return the SHA-256 of a template, hexadecimal."""
        return hashlib.sha256(self._read(template)).hexdigest()

    def fill(self, plan: DocumentPlan, when: datetime) -> bytes:
        """Return the finished document of a plan.

        Raises:
            FormsError: the form cannot be read.
            TemplateFaultError: the form asks for a name that the vocabulary has not.
        """
        context = plan.context
        properties = DocumentProperties(title=context.form.title, subject=context.form.case_line, when=when)
        template = self._read(plan.template)
        return fill_form(template, list_names(context), properties=properties, name=plan.template)

    def find_gaps(self, plan: DocumentPlan, document: bytes) -> tuple[str, ...]:
        """Return a sentence for each required value that is not in the document and for each stray tag."""
        absent = (f"“{_shorten(value)}” is not in it." for value in check_filled(document, plan.required))
        stray = find_residue(document, list_texts(plan.context))
        return (*absent, *(f"“{mark}” was left over from the form." for mark in stray))

    def read_text(self, document: bytes) -> str:
        """Return every text of a finished document: pages, descriptions of pictures, properties."""
        return "\n".join((read_docx_text(document), *read_hidden_text(document)))

    def _read(self, template: str) -> bytes:
        if template not in self._templates:
            try:
                self._templates[template] = (self._folder / template).read_bytes()
            except OSError as error:
                fault = Fault(template, "This Word form cannot be read.", "Put it back beside forms.toml.")
                message = f"The form {template} is missing."
                raise FormsError(message, faults=(fault,)) from error
        return self._templates[template]


def list_texts(value: object) -> Iterator[str]:
    """Yield every text that a context holds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from list_texts(item)
    elif is_dataclass(value):
        for row in fields(value):
            yield from list_texts(getattr(value, row.name))


_LONGEST = 80


def _shorten(value: str) -> str:
    return value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…"
