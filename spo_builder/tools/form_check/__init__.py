"""Checks a Word form without filling it; every fault is told at once, with its paragraph and advice."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from spo_builder.documents.form_fault import FormFault, Weight
from spo_builder.tools.docx_package import BrokenWordFileError
from spo_builder.tools.form_check.active import check_active
from spo_builder.tools.form_check.content import check_content, check_pages, check_words
from spo_builder.tools.form_check.drawings import check_drawings
from spo_builder.tools.form_check.fonts import check_fonts
from spo_builder.tools.form_check.hidden import check_hidden
from spo_builder.tools.form_check.links import check_links
from spo_builder.tools.form_check.metadata import check_metadata
from spo_builder.tools.form_check.naming import check_tags
from spo_builder.tools.form_check.opened import OpenForm, open_form, tell
from spo_builder.tools.form_check.placing import check_placing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["CHECKS", "UNREADABLE", "FormFault", "Weight", "check_form"]

CHECKS: Final[tuple[Callable[[OpenForm], Iterable[FormFault]], ...]] = (
    check_placing,
    check_tags,
    check_content,
    check_words,
    check_pages,
    check_drawings,
    check_fonts,
    check_hidden,
    check_active,
    check_links,
    check_metadata,
)
MOST_TOLD: Final = 200
UNREADABLE: Final = "unreadable"
"""The check that tells of a file that cannot be opened at all."""


def check_form(
    data: bytes, name: str, form_id: str = "", requires: tuple[str, ...] = ()
) -> tuple[FormFault, ...]:
    """Return everything that is wrong with a form, and what is to be noted about it.

    Args:
        data: the bytes of the Word file.
        name: its file name.
        form_id: number of the form, such as `D05`; decides what it must hold.
        requires: names of the vocabulary that it must print besides.
    """
    try:
        form = open_form(data, name, form_id, requires)
        found = (fault for check in CHECKS for fault in check(form))
        return tuple(islice(dict.fromkeys(found), MOST_TOLD))
    except BrokenWordFileError as error:
        return (tell(UNREADABLE, str(error), error.advice),)
    except RecursionError:
        return (tell("limits", "Its parts stand too deep in one another.", BrokenWordFileError.advice),)
