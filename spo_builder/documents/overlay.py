"""Lays a force's own list of Word forms over ours: rows replaced or added by their numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from spo_builder.documents.audience import Audience
from spo_builder.documents.forms import Forms, FormsError
from spo_builder.errors import Fault

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from spo_builder.documents.forms import Form


def lay_over(ours: Forms, own: Forms, templates: Collection[str]) -> Forms:
    """Return our forms with a force's own laid over them; its new forms come last.

    Args:
        ours: our list.
        own: the force's list, which may hold few rows or none; its footer replaces ours when it has one.
        templates: file names of the force's own Word files.

    Raises:
        FormsError: with every row that cannot stand beside ours.
    """
    held = {form.id: form for form in own.forms}
    known = {form.id for form in ours.forms}
    rows = [_merge(form, held.get(form.id, form)) for form in ours.forms]
    rows += [form for form in own.forms if form.id not in known]
    laid = tuple(replace(form, is_own=form.template in templates) for form in rows)
    faults = (*_check_against_ours(ours, held), *_check_names(laid))
    if faults:
        message = "The force’s forms.toml cannot be laid over ours."
        raise FormsError(message, faults=faults)
    return Forms(own.footer or ours.footer, laid, own.law_pack)


def _merge(ours: Form, own: Form) -> Form:
    """Return the force's row; what our form must hold, its own must hold as well."""
    requires = tuple(dict.fromkeys((*ours.requires, *own.requires)))
    return replace(own, requires=requires, each=own.each or ours.each)


def _check_against_ours(ours: Forms, held: dict[str, Form]) -> Iterator[Fault]:
    """Yield rows that would undo what protects people: who gets a copy, the draft marker, the seal."""
    for form in ours.forms:
        own = held.get(form.id, form)
        if Audience.SERVED in own.audiences and Audience.SERVED not in form.audiences:
            yield Fault(
                f"form {form.id} audiences", "This form must not be served.", "Take “served” out of the row."
            )
        for name, before, after in (
            ("draft_order", form.draft_order, own.draft_order),
            ("sealed", form.sealed, own.sealed),
        ):
            if before != after:
                yield Fault(
                    f"form {form.id} {name}",
                    f"“{name}” cannot be changed for this form.",
                    f"Write {name} = {str(before).lower()}.",
                )
    for own in held.values():
        if own.sealed and Audience.SERVED in own.audiences:
            yield Fault(
                f"form {own.id} audiences",
                "A sealed form must not be served.",
                "Take “served” out of the row.",
            )


def _check_names(forms: tuple[Form, ...]) -> Iterator[Fault]:
    for name in ("template", "stem"):
        values = [str(getattr(form, name)) for form in forms]
        for value in dict.fromkeys(value for value in values if values.count(value) > 1):
            yield Fault(
                f"{name} {value}", f"The {name} “{value}” is used twice.", f"Give each form its own {name}."
            )
