"""Checks that the form holds nothing that its reader does not see: comments, changes, hidden text."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from spo_builder.tools.docx_xml import W
from spo_builder.tools.form_check.opened import quote_around, say_part, tell
from spo_builder.tools.form_check.styles import list_used_styles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from spo_builder.documents.form_fault import FormFault
    from spo_builder.tools.form_check.opened import OpenForm

_COMMENT: Final = ("Comments are left in the form.", "Delete all comments in Word (Review).")
_CHANGE: Final = ("Tracked changes are left in the form.", "Accept or reject all changes in Word (Review).")
_MARKS: Final = MappingProxyType(
    dict.fromkeys(("commentRangeStart", "commentReference"), _COMMENT)
    | dict.fromkeys(
        (
            *("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "numberingChange"),
            *("rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange"),
            *("tblGridChange", "tblPrExChange"),
        ),
        _CHANGE,
    )
)
_VANISH: Final = ("vanish", "webHidden", "specVanish")
_OFF: Final = {"0", "false", "off"}


def check_hidden(form: OpenForm) -> Iterator[FormFault]:
    """Tell comments, tracked changes and hidden text, each with its paragraph."""
    for part in form.parts:
        found: dict[tuple[str, str, str], None] = {}
        for name, (message, advice) in _MARKS.items():
            for element in part.raw.iter(f"{W}{name}"):
                found[message, advice, quote_around(element)] = None
        for element in part.raw.iter(*(f"{W}{name}" for name in _VANISH)):
            if is_on(element):
                found["Hidden text is left in the form.", _SHOW, quote_around(element)] = None
        for message, advice, words in found:
            yield tell("hidden", message, advice, part=part.place, paragraph=words)
    yield from _check_members(form)
    for style in list_used_styles(form):
        if any(is_on(mark) for name in _VANISH for mark in style.iterfind(f"{W}rPr/{W}{name}")):
            message = f"The style “{style.get(f'{W}styleId')}” hides its text."
            yield tell("hidden", message, _SHOW, part=say_part("word/styles.xml"))


_SHOW: Final = "Show hidden text in Word, then delete it or make it visible (Font, Hidden)."


def _check_members(form: OpenForm) -> Iterator[FormFault]:
    for member in sorted(form.members):
        if re.fullmatch(r"word/comments\w*\.xml", member):
            root = form.root(member)
            if root is not None and len(root):
                yield tell("hidden", *_COMMENT, part=member)


def is_on(mark: etree._Element) -> bool:
    """Return whether a mark such as `w:vanish` is in force."""
    return mark.get(f"{W}val", "1").lower() not in _OFF
