"""Checks small forms in tests, and says what was found as short lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.tools.form_check import check_form

if TYPE_CHECKING:
    from spo_builder.documents.form_fault import FormFault

_NEEDS_A_CASE = "content"


def find(form: bytes, *checks: str, form_id: str = "") -> tuple[FormFault, ...]:
    """Return what the check finds in a form; without what every form must print, unless it is asked for."""
    found = check_form(form, "a-form.docx", form_id)
    if checks:
        return tuple(fault for fault in found if fault.check in checks)
    return tuple(fault for fault in found if fault.check != _NEEDS_A_CASE)


def say(form: bytes, *checks: str, form_id: str = "") -> list[str]:
    """Return the message of each finding."""
    return [fault.message for fault in find(form, *checks, form_id=form_id)]
