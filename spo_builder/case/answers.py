"""Answers that keep "no", "not known after enquiry" and "not answered" apart."""

from __future__ import annotations

from enum import StrEnum

from spo_builder.case.value import Text, Value


class Answer(StrEnum):
    """A four-valued answer; blank is not "no"."""

    YES = "yes"
    NO = "no"
    NOT_KNOWN = "not_known_after_enquiry"
    NOT_ANSWERED = "not_answered"

    @property
    def is_given(self) -> bool:
        """Return whether somebody has answered, be it "not known after enquiry"."""
        return self is not Answer.NOT_ANSWERED


class Known(StrEnum):
    """Whether the defendant already knows a fact; `unknown` counts as no."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class ConflictAnswer(Value):
    """Whether a term conflicts with religion, work or education, and how that is avoided (s2(3), s5(4))."""

    answer: Answer = Answer.NOT_ANSWERED
    how_avoided: Text = ""
