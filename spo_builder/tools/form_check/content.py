"""Checks that a form holds what it must, and says nothing that does not belong in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.documents.mandatory import get_mandatory
from spo_builder.tools.docx_xml import W, paragraph_text
from spo_builder.tools.form_check.active import list_fields
from spo_builder.tools.form_check.naming import list_printed
from spo_builder.tools.form_check.opened import shorten, tell
from spo_builder.tools.word_placing import drop_tags

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.documents.form_fault import FormFault
    from spo_builder.tools.form_check.opened import OpenForm

_NAME: Final = "content"
_PAGES: Final = ("PAGE", "NUMPAGES")


def check_content(form: OpenForm) -> Iterator[FormFault]:
    """Tell every name that the form must print and does not; branches that may not be taken count."""
    printed = list_printed(form)
    table = get_mandatory()
    told: set[str] = set()
    for row in table.list_content(form.id):
        told.add(row.name)
        if not table.is_printed(row.name, printed):
            yield tell(_NAME, f"The form lacks {row.what}.", _say_print(row.name))
    for name in form.requires:
        if name not in told and not table.is_printed(name, printed):
            yield tell(_NAME, f"The form requires “{name}” and does not print it.", _say_print(name))


def check_words(form: OpenForm) -> Iterator[FormFault]:
    """Tell words of the fixed text that do not belong in a paper of a civil court."""
    rows = tuple(get_mandatory().list_words(form.id))
    for part in form.parts:
        for paragraph in part.root.iter(f"{W}p"):
            text = drop_tags(paragraph_text(paragraph))
            for row in rows:
                found = row.find(text)
                if found:
                    message = f"This says “{found}”."
                    yield tell("words", message, row.say, part=part.place, paragraph=shorten(text))


def check_pages(form: OpenForm) -> Iterator[FormFault]:
    """Tell when neither head nor foot of the page counts the pages."""
    outer = [part for part in form.parts if part.place in {"header", "footer"}]
    words = {word.upper() for part in outer for code, _ in list_fields(part.raw) for word in code.split()[:1]}
    for name in _PAGES:
        if name not in words:
            advice = "Put “Page X of Y” into the footer (Word: Insert, Page Number)."
            yield tell(_NAME, f"No header or footer holds the field {name}.", advice, part="footer")


def _say_print(name: str) -> str:
    """Return how a name is printed, with the loops that it needs."""
    *lists, last = name.split("[]")
    if not lists:
        return f"Print {{{{ {name} }}}} where it belongs."
    over = lists[0]
    rest = last if len(lists) == 1 else "…"
    return f"Print it in a loop over {over}: {{%p for x in {over} %}} … {{{{ x{rest} }}}}."
