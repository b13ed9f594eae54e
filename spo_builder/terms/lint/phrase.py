"""A pattern of words that is compiled when a text first needs it, so that importing rules costs nothing."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Phrase:
    """A pattern, and the words with which what it finds may begin.

    A text that holds none of its first words is never searched, and the pattern is never compiled for it.
    """

    __slots__ = ("_compiled", "first_words", "source")

    def __init__(self, source: str, first_words: str = "") -> None:
        """Take a pattern for small letters with names covered, and its first words with spaces between."""
        self.source = source
        self.first_words = frozenset(first_words.split())
        self._compiled: re.Pattern[str] | None = None

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return what begins at the start."""
        return self._compile().match(text, start, end)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first that stands between start and end."""
        return self._compile().search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Yield all that stand between start and end."""
        return self._compile().finditer(text, start, end)

    def _compile(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self.source)
        return self._compiled
