"""A picture that a form prints, such as a map, before any Word object exists."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as bytes, with its printed width and the words for people who cannot see it.

    Attributes:
        data: the bytes of a PNG or JPEG file.
        width_mm: printed width in millimetres.
        alt_text: what it shows, in one sentence.
    """

    data: bytes
    width_mm: int
    alt_text: str
