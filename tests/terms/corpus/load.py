"""Reads the labelled sentences, each with what a right linter must and must not say about it."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import Field, TypeAdapter, model_validator

from spo_builder.case.terms_sought import TermKind
from spo_builder.case.value import Value
from spo_builder.law.yaml_file import load_yaml

TEXT_RULES = (
    *("T02", "T03", "T04", "T05", "T06"),
    *("T13", "T14", "T15", "T16", "T17"),
    *("T21", "T22", "T23", "T24"),
    *("T32", "T33", "T34", "T35", "T36", "T37", "T38", "T39", "T40"),
)
TUNING_FILES = ("law_examples", "orders", "contested", "clear", "bad")
HOLDOUT_FILE = "holdout"

_FOLDER = Path(__file__).parent
# Record rules are allowed beside the text rules: an `avoid` alias may stand under one of them.
_KNOWN = frozenset({*(f"T{number:02}" for number in range(1, 43)), "avoid"})


class Label(StrEnum):
    """What a district judge would do with the sentence: make it, refuse it, or hear argument."""

    GOOD = "good"
    BAD = "bad"
    CONTESTED = "contested"


Words = Annotated[tuple[str, ...], Field(strict=False)]


class Sentence(Value):
    """One labelled sentence.

    Attributes:
        id: unique over all files.
        text: the sentence, with or without its lead-in.
        kind: prohibition or requirement.
        label: good, bad or contested.
        why: the reason for the label, in one line.
        expect: rules of which each must warn or block; `T33|T40` is met by either. Bad sentences only.
        allow: rules that may also fire without a false alarm. Bad sentences only.
        silent: rules that must not warn, on a contested sentence as well.
        near: rules whose words stand here innocently, or whose cure does: near misses. Good sentences only.
        names: people whose names the linter is told; None for the people of the file.
    """

    id: str
    text: str
    kind: TermKind = Field(strict=False)
    label: Label = Field(strict=False)
    why: str
    expect: Words = ()
    allow: Words = ()
    silent: Words = ()
    near: Words = ()
    names: Words | None = None

    @model_validator(mode="after")
    def _fit_label(self) -> Sentence:
        if bool(self.expect) != (self.label is Label.BAD):
            message = f"{self.id}: a bad sentence names the rules it breaks, and no other sentence does"
            raise ValueError(message)
        if self.allow and self.label is not Label.BAD:
            message = f"{self.id}: only a bad sentence may allow further rules"
            raise ValueError(message)
        if self.near and self.label is not Label.GOOD:
            message = f"{self.id}: only a good sentence is a near miss"
            raise ValueError(message)
        named = {rule for each in self.expect for rule in each.split("|")}
        unknown = (named | {*self.allow, *self.silent, *self.near}) - _KNOWN
        if unknown:
            message = f"{self.id}: no such rule: {', '.join(sorted(unknown))}"
            raise ValueError(message)
        return self


class _SentenceFile(Value):
    names: Words = ()
    entries: Annotated[tuple[Sentence, ...], Field(strict=False)]


@cache
def load_file(name: str) -> tuple[Sentence, ...]:
    """Return the sentences of one file, each with its own names or those of the file.

    Raises:
        InputError: the file is not readable YAML.
        pydantic.ValidationError: an entry is not labelled as it must be.
    """
    content = TypeAdapter(_SentenceFile).validate_python(load_yaml(_FOLDER / f"{name}.yaml"))
    return tuple(
        entry if entry.names is not None else entry.evolve(names=content.names) for entry in content.entries
    )


def load_tuning_set() -> tuple[Sentence, ...]:
    """Return the sentences that the linter may be improved on."""
    return tuple(sentence for name in TUNING_FILES for sentence in load_file(name))


def load_holdout() -> tuple[Sentence, ...]:
    """Return the sentences kept aside, never used to improve the linter."""
    return load_file(HOLDOUT_FILE)
