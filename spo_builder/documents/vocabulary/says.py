"""A note beside every name of the vocabulary: what it means, and an example of what it prints."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Says:
    """What a name of the vocabulary prints.

    Attributes:
        meaning: one short phrase for the person who edits a form in Word.
        example: what it prints in the main sample, or for a flag what true means.
    """

    meaning: str
    example: str = ""
