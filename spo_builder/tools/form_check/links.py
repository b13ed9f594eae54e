"""Checks that the form fetches nothing from elsewhere: templates, pictures, data, programs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spo_builder.tools.form_check.opened import quote_around, shorten, tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.documents.form_fault import FormFault
    from spo_builder.tools.form_check.opened import OpenForm

_ELSEWHERE: Final = re.compile(r"[a-z][a-z0-9+.-]+:|\\\\|//", re.IGNORECASE)
_WEB: Final = re.compile(r"(https?|mailto):", re.IGNORECASE)
_NAME: Final = "links"


def check_links(form: OpenForm) -> Iterator[FormFault]:
    """Tell every link that Word would follow by itself, and web links that are none."""
    for member in sorted(form.members):
        if member.endswith(".rels"):
            yield from _check_relationships(form, member)
    for part in form.parts:
        for element in part.raw.iter(
            "{urn:schemas-microsoft-com:vml}imagedata", "{urn:schemas-microsoft-com:vml}fill"
        ):
            if _ELSEWHERE.match(element.get("src", "")):
                message = f"A picture is fetched from “{shorten(element.get('src', ''))}”."
                advice = "Insert the picture itself, not a link to it."
                yield tell(_NAME, message, advice, part=part.place, paragraph=quote_around(element))


def _check_relationships(form: OpenForm, member: str) -> Iterator[FormFault]:
    root = form.root(member)
    if root is None:
        yield tell(_NAME, "The list of links cannot be read.", "Save the form again in Word.", part=member)
        return
    for row in root.iter("{*}Relationship"):
        kind = row.get("Type", "").rpartition("/")[2]
        target = row.get("Target", "")
        away = row.get("TargetMode", "").lower() == "external" or _ELSEWHERE.match(target)
        if away and kind == "attachedTemplate":
            message = f"The form is tied to the template “{shorten(target)}”."
            yield tell(_NAME, message, "Word: Developer, Document Template, choose Normal.", part=member)
        elif away and not (kind == "hyperlink" and _WEB.match(target)):
            message = f"The form fetches a part from elsewhere ({kind}): “{shorten(target)}”."
            yield tell(_NAME, message, "Put the content itself into the form, or remove it.", part=member)
