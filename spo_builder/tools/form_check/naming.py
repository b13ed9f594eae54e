"""Tells the tags that cannot be read, may not be used or name what the vocabulary has not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.tools.form_check.opened import tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.documents.form_fault import FormFault
    from spo_builder.tools.form_check.opened import OpenForm


def check_tags(form: OpenForm) -> Iterator[FormFault]:
    """Tell every tag that is wrong, with its paragraph."""
    for part in form.parts:
        for row in dict.fromkeys((*part.tags.told, *part.names.told)):
            yield tell("tags", row.message, row.advice, part=part.place, paragraph=part.quote(row.line))


def list_printed(form: OpenForm) -> frozenset[str]:
    """Return the names of the vocabulary that a form prints somewhere."""
    return frozenset[str]().union(*(part.names.printed for part in form.parts))
