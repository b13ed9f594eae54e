"""Checks that every tag stands where it works: alone in its paragraph or row, whole, in text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lxml import etree

from spo_builder.tools.form_check.opened import quote_around, shorten, tell
from spo_builder.tools.word_placing import find_misplaced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.documents.form_fault import FormFault
    from spo_builder.tools.form_check.opened import OpenForm, TextPart

_TAG: Final = re.compile(r"\{[{%#]")
_NAME: Final = "placing"
# What a screen reader says of a table or picture may be printed by the case.
_SPOKEN: Final = ("}tblCaption", "}tblDescription", "}docPr")


def check_placing(form: OpenForm) -> Iterator[FormFault]:
    """Tell tags that swallow words, are split over paragraphs, or stand outside of text."""
    for part in form.parts:
        for text, message in find_misplaced(part.root):
            yield tell(_NAME, message, _advise(message), part=part.place, paragraph=shorten(text))
        yield from _find_outside_text(part)


def _advise(message: str) -> str:
    if "alone" in message or "its own" in message:
        return "Give the tag a paragraph or row of its own; what stands beside it would be lost."
    if "same paragraph" in message:
        return "Type the whole tag again, without a line or paragraph break in it."
    return "The README of the forms lists the tags and where they stand."


def _find_outside_text(part: TextPart) -> Iterator[FormFault]:
    advice = "Move the tag into the text, or remove it."
    for element in part.root.iter():
        if isinstance(element, (etree._Comment, etree._ProcessingInstruction)):  # noqa: SLF001 -- lxml has no other names
            message = "The file holds a remark outside of its text, which Word never writes."
            yield tell(_NAME, message, "Save the form again in Word.", part=part.place)
        elif _has_misplaced_attribute(element):
            message = "A tag stands in a property of the text or of a picture, not in the text."
            yield tell(_NAME, message, advice, part=part.place, paragraph=quote_around(element))
        elif element.text and not str(element.tag).endswith("}t") and _TAG.search(element.text):
            message = "A tag stands in a field or another place that is no text."
            yield tell(_NAME, message, advice, part=part.place, paragraph=shorten(element.text))


def _has_misplaced_attribute(element: etree._Element) -> bool:
    tags = [_TAG.findall(str(value)) for value in element.attrib.values()]
    found = {tag for each in tags for tag in each}
    return bool(found) and (found != {"{{"} or not str(element.tag).endswith(_SPOKEN))
