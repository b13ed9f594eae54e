"""Exhibits: things produced with a statement, their marks, and whether they may be served."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from spo_builder.case.answers import Answer
from spo_builder.case.ids import ExhibitId, PersonRef
from spo_builder.case.moments import Day
from spo_builder.case.value import ExhibitPath, Line, Text, Value


class ExhibitKind(StrEnum):
    """What an exhibit is; a map is an exhibit with a label such as "Map A"."""

    IMAGE = "image"
    DOCUMENT = "document"
    TABLE = "table"
    AUDIO = "audio"
    VIDEO = "video"
    MAP = "map"
    OBJECT = "object"
    OTHER = "other"


class Serving(StrEnum):
    """Whether an exhibit goes to the defendant."""

    AS_IT_IS = "as_it_is"
    REDACTED = "redacted"
    NOT_SERVED = "not_served"
    NOT_DECIDED = "not_decided"


class Exhibit(Value):
    """A thing produced with a statement.

    Attributes:
        mark: the exhibit mark, such as "TO/1".
        title: a short description that may be served.
        description: what it shows, as it may be served.
        content: its words, where it is a note, message or transcript, as in the version to be served.
        original_content: the words of the unredacted original; internal only.
        file: path below the folder `exhibits/`, or None when there is no file.
        redacted_file: path of the redacted copy below `exhibits/`.
        sha256: hash of `file`, hexadecimal.
    """

    id: ExhibitId
    mark: Line
    title: Line = ""
    kind: ExhibitKind = ExhibitKind.OTHER
    description: Text = ""
    content: Text = ""
    original_content: Text = ""
    produced_by: PersonRef | None = None
    found_where: Text = ""
    found_on: Day | None = None
    original_held_at: Text = ""
    translation: Text = ""
    pages: int | None = Field(default=None, ge=1)
    file: ExhibitPath | None = None
    sha256: Line = ""
    serving: Serving = Serving.NOT_DECIDED
    redacted_file: ExhibitPath | None = None
    redaction_reason: Text = ""
    map_label: Line = ""
    map_streets: tuple[Line, ...] = ()
    map_boundary: Text = ""
    map_scale: Line = ""
    map_date: Day | None = None
    centred_on_confidential_place: Answer = Answer.NOT_ANSWERED
