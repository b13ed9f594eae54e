"""Checks that every drawing has a number of its own, also after the form is filled."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from spo_builder.tools.form_check.opened import quote_around, tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.documents.form_fault import FormFault
    from spo_builder.tools.form_check.opened import OpenForm

_FIRST_PRINTED: Final = 1000
_NAME: Final = "drawings"
_ADVICE: Final = "Delete the drawing and insert it again; Word gives it a new number."


def check_drawings(form: OpenForm) -> Iterator[FormFault]:
    """Tell drawings with the same number, with numbers that printed maps take, or repeated by a loop."""
    for part in form.parts:
        drawn = list(part.raw.iter("{*}docPr"))
        counts = Counter(element.get("id", "") for element in drawn)
        for element in drawn:
            number = element.get("id", "")
            message = ""
            if counts[number] > 1:
                message = f"Drawing number {number} is used {counts[number]} times."
            elif not number.isdecimal() or int(number) >= _FIRST_PRINTED:
                message = f"Drawing number {number[:20]} is taken by the maps that the program prints."
            if message:
                yield tell(_NAME, message, _ADVICE, part=part.place, paragraph=quote_around(element))
        for line in part.tags.drawings:
            message = "A drawing stands in a loop, so its number would be used again and again."
            advice = "Move it out of the loop; maps are printed by {{ map.picture }}."
            yield tell(_NAME, message, advice, part=part.place, paragraph=part.quote(line))
