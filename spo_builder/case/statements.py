"""What people say in their own words, and drafted paragraphs that somebody has rewritten."""

from __future__ import annotations

from enum import StrEnum

from spo_builder.case.answers import Answer
from spo_builder.case.ids import ExhibitRef, PersonRef
from spo_builder.case.moments import Day
from spo_builder.case.value import Line, Text, Value


class WitnessStatement(Value):
    """A statement in the witness's own words (D08, D09); nothing in it is generated, no address stands in it.

    Attributes:
        by: who makes it.
        occupation: as the witness gives it.
        is_adult: whether the maker is over 18; no date of birth stands on its face.
        words: what happened, in paragraphs parted by an empty line.
        why_unwelcome: why contact was unwelcome and how the defendant knew.
        impact: what the acts have done to the maker.
        views_on_terms: what the maker thinks of the terms asked for.
        exhibits: what the maker produces.
        made_on: the day on which it was signed; None while it is a draft.
    """

    by: PersonRef
    occupation: Line = ""
    is_adult: Answer = Answer.NOT_ANSWERED
    words: Text = ""
    why_unwelcome: Text = ""
    impact: Text = ""
    views_on_terms: Text = ""
    exhibits: tuple[ExhibitRef, ...] = ()
    made_on: Day | None = None


class DraftedDocument(StrEnum):
    """A document whose paragraphs the program drafts and a person may rewrite."""

    STATEMENT = "D07"
    SUMMARY = "D17a"


class TextBlock(Value):
    """One drafted paragraph as somebody has rewritten it, beside what the program had written then.

    Attributes:
        document: where the paragraph stands.
        paragraph: its name there, such as "acts.incident.following".
        text: the words that stand instead; empty when the paragraph is left out.
        generated: what the program had written when it was rewritten; drift is told against it.
        by: who rewrote it.
        on: when.
    """

    document: DraftedDocument
    paragraph: Line
    text: Text = ""
    generated: Text = ""
    by: PersonRef | None = None
    on: Day | None = None
