"""Renders a catalogue term with its values and exceptions to the exact text of the order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spo_builder.case.terms_sought import ChosenException, SlotFilling, TermKind
from spo_builder.errors import Fault, InputError
from spo_builder.terms.placeholders import Joiner, People, find_filling_faults, say_filling

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spo_builder.terms.catalogue import Catalogue
    from spo_builder.terms.template import Placeholder, TermTemplate

LEAD_IN = {TermKind.PROHIBITION: "The defendant must not:", TermKind.REQUIREMENT: "The defendant must:"}

_JOINER: Mapping[TermKind, Joiner] = {TermKind.PROHIBITION: "or", TermKind.REQUIREMENT: "and"}
_SLOT = re.compile(r"\{([a-z_]+)\}")
_EXCEPT = "except "
# Nouns that follow a number in the catalogue, as they stand after "1".
_SINGULAR = {
    " days": " day",
    " hours": " hour",
    " metres": " metre",
    " sessions": " session",
    " times": " time",
    " further dates": " further date",
    " follow-up appointments": " follow-up appointment",
    " mobile telephones": " mobile telephone",
    " SIMs or eSIMs": " SIM or eSIM",
}


class TermUnfilledError(InputError):
    """A term is not filled in completely."""

    advice = "Fill in each place listed."


def render_term(
    template: TermTemplate,
    values: Sequence[SlotFilling],
    exceptions: Sequence[ChosenException],
    *,
    people: People,
    catalogue: Catalogue,
) -> str:
    """Return the text of a term: bare verb first, exceptions joined, no full stop.

    A placeholder of an exception that is not filled takes the value of the term's placeholder of the
    same name, so that an exception names the same persons as its term.

    Args:
        template: the catalogue term.
        values: what fills its placeholders.
        exceptions: the exceptions chosen, in the order in which they print.
        people: how the people of the case are named.
        catalogue: where the exceptions and placeholder types stand.

    Raises:
        TermUnfilledError: with every slot that is missing or does not fit.
        UnknownTermError: when an exception is not in the catalogue.
    """
    joiner = _JOINER[template.kind]
    filled = {value.name: value for value in values}
    faults = list(_find_strays(template.placeholders, values))
    text = _fill(template.template, template.placeholders, filled, faults, (joiner, people, catalogue))
    parts = []
    for chosen in exceptions:
        exception = catalogue.get_exception(chosen.id)
        own = {**filled, **{value.name: value for value in chosen.values}}
        faults += _find_strays(exception.placeholders, chosen.values)
        parts.append(_fill(exception.text, exception.placeholders, own, faults, (joiner, people, catalogue)))
    if faults:
        raise TermUnfilledError(faults=tuple(faults))
    return join_exceptions(text, parts)


def join_exceptions(text: str, exceptions: Sequence[str]) -> str:
    """Return the text with its exceptions: ", except …" for one, ", except: (a) …; (b) …" for several."""
    bare = [exception.removeprefix(_EXCEPT) for exception in exceptions]
    if not bare:
        return text
    if len(bare) == 1:
        return f"{text}, except {bare[0]}"
    lettered = "; ".join(f"({_letter(position)}) {each}" for position, each in enumerate(bare))
    return f"{text}, except: {lettered}"


def put_lead_in_back(text: str, kind: TermKind) -> str:
    """Return the term as a sentence with its lead-in, as the defendant reads it."""
    return f"{LEAD_IN[kind][:-1]} {text}"


def _letter(position: int) -> str:
    return chr(ord("a") + position % 26) * (position // 26 + 1)


def _find_strays(placeholders: Sequence[Placeholder], values: Sequence[SlotFilling]) -> list[Fault]:
    known = {placeholder.name for placeholder in placeholders}
    return [
        Fault(value.name, f"The term has no place for “{value.name}”.", "Take it out.")
        for value in values
        if value.name not in known
    ]


def _fill(
    text: str,
    placeholders: Sequence[Placeholder],
    filled: Mapping[str, SlotFilling],
    faults: list[Fault],
    setting: tuple[Joiner, People, Catalogue],
) -> str:
    joiner, people, catalogue = setting
    words: dict[str, str] = {}
    for placeholder in placeholders:
        kind = catalogue.types[placeholder.type]
        filling = filled.get(placeholder.name)
        found = find_filling_faults(filling, placeholder.name, kind, people)
        faults.extend(found)
        if filling is not None and not found:
            words[placeholder.name] = say_filling(filling, kind, joiner, people)
    return _substitute(text, words)


def _substitute(text: str, words: Mapping[str, str]) -> str:
    """Put the words in one pass, so that braces inside a value stay as they are."""
    pieces = _SLOT.split(text)
    result = pieces[0]
    for name, following in zip(pieces[1::2], pieces[2::2], strict=True):
        word = words.get(name, f"{{{name}}}")
        result += word + (_make_singular(following) if word == "1" else following)
    return result


def _make_singular(following: str) -> str:
    for plural, singular in _SINGULAR.items():
        if following.startswith(plural):
            return singular + following.removeprefix(plural)
    return following
