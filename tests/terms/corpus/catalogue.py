"""Every term of the catalogue, filled in several ways: drafted with care, so the linter must be silent."""

from __future__ import annotations

from functools import cache

from spo_builder.terms.catalogue import get_catalogue
from tests.terms.corpus.load import Label, Sentence
from tests.terms.fillings import PEOPLE, VARIANTS, fill_term

_NAMES = tuple(PEOPLE.names.values())


@cache
def load_catalogue() -> tuple[Sentence, ...]:
    """Return each term in every variant with its default exceptions."""
    return tuple(
        Sentence(
            id=f"catalogue.{template.id}.{variant}",
            text=fill_term(template, variant),
            kind=template.kind,
            label=Label.GOOD,
            why="a term of the catalogue with its default exceptions",
            names=_NAMES,
        )
        for template in get_catalogue().terms.values()
        for variant in VARIANTS
    )


@cache
def load_offered() -> tuple[Sentence, ...]:
    """Return each term once with every exception that it offers, one at a time beside its default ones."""
    return tuple(
        Sentence(
            id=f"offered.{template.id}.{offered}",
            text=fill_term(template, 1, (*template.exceptions_default, offered)),
            kind=template.kind,
            label=Label.GOOD,
            why="a term of the catalogue with an exception that it offers",
            names=_NAMES,
        )
        for template in get_catalogue().terms.values()
        for offered in template.exceptions_offer
    )
