"""The catalogue of prohibitions and requirements: data with stable ids and a version."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from spo_builder.errors import Fault, InputError
from spo_builder.resources import get_data_file
from spo_builder.terms.catalogue_file import read_catalogue_files

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spo_builder.terms.template import ExceptionTemplate, PlaceholderType, TermTemplate


class UnknownTermError(InputError, LookupError):
    """The catalogue has no such term or exception."""

    advice = "`spo-builder terms list` shows the catalogue."


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One version of the catalogue.

    Attributes:
        version: release; a term keeps the one it was written with.
        tags: the closed vocabulary of subjects.
        evidence_kinds: the closed vocabulary of kinds of evidence.
        types: placeholder types by name.
        exceptions: exceptions by id.
        terms: terms by id, in the order of the catalogue.
    """

    version: str
    tags: tuple[str, ...]
    evidence_kinds: tuple[str, ...]
    types: Mapping[str, PlaceholderType]
    exceptions: Mapping[str, ExceptionTemplate]
    terms: Mapping[str, TermTemplate]

    def find_term(self, term_id: str | None) -> TermTemplate | None:
        """Return the term with this id, or None."""
        return self.terms.get(term_id) if term_id else None

    def get_term(self, term_id: str) -> TermTemplate:
        """Return the term with this id.

        Raises:
            UnknownTermError: when there is none.
        """
        term = self.terms.get(term_id)
        if term is None:
            message = f"There is no term “{term_id}” in the catalogue."
            raise UnknownTermError(message, faults=(Fault("", message),))
        return term

    def get_exception(self, exception_id: str) -> ExceptionTemplate:
        """Return the exception with this id.

        Raises:
            UnknownTermError: when there is none.
        """
        exception = self.exceptions.get(exception_id)
        if exception is None:
            message = f"There is no exception “{exception_id}” in the catalogue."
            raise UnknownTermError(message, faults=(Fault("", message),))
        return exception


@cache
def get_catalogue() -> Catalogue:
    """Return the catalogue that travels with the program."""
    head, terms = read_catalogue_files(get_data_file("terms", "catalogue_data"))
    return Catalogue(
        version=head.version,
        tags=head.tags,
        evidence_kinds=head.evidence_kinds,
        types=MappingProxyType(head.placeholder_types),
        exceptions=MappingProxyType(head.exceptions),
        terms=MappingProxyType({term.id: term for term in terms}),
    )
