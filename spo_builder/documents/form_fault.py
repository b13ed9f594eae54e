"""One thing that the check of the forms finds: where it stands, what is wrong, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """How much it matters: a fault stops drafting, a note does not."""

    FAULT = "fault"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class FormFault:
    """One thing wrong with a Word form.

    Attributes:
        check: name of the check that found it, such as `names`.
        part: where in the file, such as `page header`; empty for the file as a whole.
        paragraph: words of the paragraph; empty where there is none.
        message: what is wrong, one sentence.
        advice: what to do, one sentence.
        weight: fault or note.
    """

    check: str
    part: str
    paragraph: str
    message: str
    advice: str
    weight: Weight = Weight.FAULT
