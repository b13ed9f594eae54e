"""Evens out the characters of a text and remembers where each stood, so that no character hides a word."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import chain

_DROPPED = "\x00"
# Zero-width and direction marks, soft hyphen, control characters, tags, and the linter's own mask characters.
_IGNORABLE = chain(
    range(0x09),
    range(0x0E, 0x20),
    range(0x7F, 0x85),
    range(0x86, 0xA0),
    (0xAD, 0x034F, 0x061C, 0x180E, 0xFEFF),
    range(0x200B, 0x2010),
    range(0x202A, 0x202F),
    range(0x2060, 0x2070),
    range(0xFE00, 0xFE10),
    range(0xE000, 0xE004),
    range(0xE0000, 0xE0080),
)
_SPACES = chain((0x09, 0xA0, 0x1680, 0x202F, 0x205F, 0x3000), range(0x2000, 0x200B))
_BREAKS = (0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029)
_TABLE: dict[int, str] = {
    **dict.fromkeys(_IGNORABLE, _DROPPED),
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_BREAKS, "\n"),
    **dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u02bc\u2032`\u00b4"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033"), '"'),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-"),
    # Full-width forms of the printable ASCII characters.
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    ord("İ"): "I",  # the one letter whose small form has another length
}
_GAP = re.compile(r"[ \n\x00]+")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text with even characters and single spaces, and the way back to the text as given.

    Attributes:
        text: the even text; a line break is the newline character.
        starts: where each piece begins in the even text.
        sources: where each piece begins in the text as given.
    """

    text: str
    starts: tuple[int, ...]
    sources: tuple[int, ...]

    def find_source(self, start: int, end: int) -> tuple[int, int]:
        """Return where the characters from start to before end stand in the text as given."""
        return self._get_source(start), self._get_source(end - 1) + 1

    def _get_source(self, position: int) -> int:
        piece = bisect_right(self.starts, position) - 1
        return self.sources[piece] + position - self.starts[piece]


def fold(text: str) -> Folded:
    """Return the text with even characters: plain quotes and hyphens, single spaces, nothing invisible."""
    even = text.translate(_TABLE)
    pieces: list[str] = []
    starts, sources = [0], [0]
    length = done = 0
    for gap in _GAP.finditer(even):
        run = gap.group()
        if run in {" ", "\n"} and gap.start():
            continue
        pieces.append(even[done : gap.start()])
        length += gap.start() - done
        done = gap.end()
        kept = _keep_of_gap(run) if length else ""
        if kept:
            pieces.append(kept)
            starts.append(length)
            sources.append(gap.start())
            length += 1
        starts.append(length)
        sources.append(done)
    pieces.append(even[done:])
    return Folded("".join(pieces), tuple(starts), tuple(sources))


def _keep_of_gap(run: str) -> str:
    if "\n" in run:
        return "\n"
    return " " if " " in run else ""
