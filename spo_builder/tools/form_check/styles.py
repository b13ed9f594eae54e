"""Finds the styles that the text of a form uses, with those that they are based on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.tools.docx_xml import W

if TYPE_CHECKING:
    from lxml import etree

    from spo_builder.tools.form_check.opened import OpenForm


def list_used_styles(form: OpenForm) -> tuple[etree._Element, ...]:
    """Return every style in use, in the order of the style sheet."""
    root = form.root("word/styles.xml")
    if root is None:
        return ()
    sheet = {style.get(f"{W}styleId", ""): style for style in root.iter(f"{W}style")}
    left = [
        *(element.get(f"{W}val", "") for part in form.parts for element in part.raw.iter(*_NAMES)),
        *(name for name, style in sheet.items() if style.get(f"{W}default") in {"1", "true"}),
    ]
    used: set[str] = set()
    while left:
        name = left.pop()
        if name in sheet and name not in used:
            used.add(name)
            left.extend(
                element.get(f"{W}val", "") for element in sheet[name].iterchildren(f"{W}basedOn", f"{W}link")
            )
    return tuple(style for name, style in sheet.items() if name in used)


_NAMES = tuple(f"{W}{name}" for name in ("pStyle", "rStyle", "tblStyle"))
