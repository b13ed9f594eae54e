"""A term as the rules read it: lead-in put back, names covered, sentences and duties found."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from spo_builder.terms.lint.duties import Duty, Force, find_duties, find_exceptions, tell_kind
from spo_builder.terms.lint.folding import Folded, fold
from spo_builder.terms.lint.masks import find_masks, mask
from spo_builder.terms.lint.vocabulary import GO_BETWEEN_VERBS, TELLING_WORDS, VERBS
from spo_builder.terms.lint.words import find_words
from spo_builder.terms.render import put_lead_in_back

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.terms_sought import TermKind
    from spo_builder.terms.lint.phrase import Phrase
    from spo_builder.terms.lint.result import LintContext

_BREAK = re.compile(r"[.!?][\"')\]]{0,2}[ \n]|\n(?=[(\d•*\"-]|not\b|must\b|the def)")
_SHORT = re.compile(
    r"\b(?:st|mr|mrs|ms|dr|no|nos|prof|e\.g|i\.e|etc|approx|rev|[a-z])\.[ ]$|(?:^|\n)\(?\d{1,3}\.[ ]$"
)
_SPAN = re.compile(r"[a-z]+(?:['-][a-z]+)*")
_WINDOW = 400


@dataclass(frozen=True, slots=True)
class Reading:
    """A term under lint; every position counts in the sentence with its lead-in.

    Attributes:
        folded: the even text and the way back to the text as given.
        cased: the sentence with its capital letters.
        lower: the same in small letters.
        masked: small letters, with names covered by the characters of `masks`.
        first: where the text as given begins, behind the lead-in.
        kind: prohibition or requirement, when known or told.
        sentences: where each sentence stands.
        exceptions: where exceptions stand.
        duties: the operative heads.
        tags: the subjects of the term.
        defendant: names of the defendant, in small letters.
        words: where each word of the masked text stands.
    """

    folded: Folded
    cased: str
    lower: str
    masked: str
    first: int
    kind: TermKind | None
    sentences: tuple[tuple[int, int], ...]
    exceptions: tuple[tuple[int, int], ...]
    duties: tuple[Duty, ...]
    tags: tuple[str, ...]
    defendant: tuple[str, ...]
    words: dict[str, list[int]] = field(repr=False)

    def find(self, phrase: Phrase) -> Iterator[re.Match[str]]:
        """Yield where the phrase stands in the masked text."""
        first_words = self.words.keys() & phrase.first_words
        for place in sorted(place for word in first_words for place in self.words[word]):
            hit = phrase.match(self.masked, place)
            if hit is not None:
                yield hit

    def list_duties(self, start: int, end: int) -> tuple[Duty, ...]:
        """Return the heads that begin between start and end."""
        first = bisect_left(self.duties, start, key=lambda duty: duty.start)
        last = bisect_left(self.duties, end, key=lambda duty: duty.start)
        return self.duties[first:last]

    def list_exceptions(self, start: int, end: int) -> tuple[int, ...]:
        """Return where the exceptions begin that begin between start and end."""
        first = bisect_left(self.exceptions, start, key=lambda span: span[0])
        last = bisect_left(self.exceptions, end, key=lambda span: span[0])
        return tuple(begin for begin, _ in self.exceptions[first:last])

    def find_source(self, start: int, end: int) -> tuple[int, int]:
        """Return where words stand in the text as given; nowhere when they are the lead-in's."""
        begin = max(start, self.first) - self.first
        return self.folded.find_source(begin, end - self.first) if end - self.first > begin else (0, 0)

    def get_force(self, position: int) -> Force | None:
        """Return what the head that governs a position does; None when no head governs it."""
        duty = self.get_duty(position)
        return duty.force if duty is not None else None

    def get_duty(self, position: int) -> Duty | None:
        """Return the head that governs a position: the last one before it in its sentence or list."""
        index = bisect_right(self.duties, position, key=lambda duty: duty.start) - 1
        if index < 0:
            return None
        duty = self.duties[index]
        is_near = duty.start >= self.get_sentence(position)[0] or self._opens_list(duty)
        return duty if is_near else None

    def _opens_list(self, duty: Duty) -> bool:
        """Return whether the sentence of a head ends in a colon, and so governs the lines below it."""
        start, end = self.get_sentence(duty.start)
        return self.masked[max(start, end - 3) : end].rstrip().endswith(":")

    def forbids(self, position: int) -> bool:
        """Return whether a position is under a prohibition."""
        return self.get_force(position) is Force.FORBIDS

    def requires(self, position: int) -> bool:
        """Return whether a position is under a requirement."""
        return self.get_force(position) is Force.REQUIRES

    def get_sentence(self, position: int) -> tuple[int, int]:
        """Return where the sentence of a position stands."""
        index = bisect_right(self.sentences, position, key=lambda span: span[0]) - 1
        return self.sentences[max(index, 0)]

    def is_exception(self, position: int) -> bool:
        """Return whether a position stands in an exception."""
        index = bisect_right(self.exceptions, position, key=lambda span: span[0]) - 1
        return index >= 0 and position < self.exceptions[index][1]

    def get_before(self, position: int, length: int = _WINDOW) -> str:
        """Return the masked words of the sentence before a position."""
        return self.masked[max(self.get_sentence(position)[0], position - length) : position]

    def get_after(self, position: int, length: int = _WINDOW) -> str:
        """Return the masked words of the sentence from a position on."""
        return self.masked[position : min(self.get_sentence(position)[1], position + length)]

    def get_main_after(self, position: int, length: int = _WINDOW) -> str:
        """Return the masked words from a position to the end of the sentence or to its exceptions."""
        end = self.get_sentence(position)[1]
        index = bisect_right(self.exceptions, position, key=lambda span: span[0])
        if index < len(self.exceptions):
            end = min(end, self.exceptions[index][0])
        return self.masked[position : min(end, position + length)]

    def is_told(self, position: int) -> bool:
        """Return whether a verb is one that the defendant is told: nothing but verbs stands before it.

        In "must not telephone or text Asha" both verbs are told; in "must not ask a friend to text Asha"
        and "must not use an account to text Asha" the last is not.
        """
        duty = self.get_duty(position)
        if duty is None:
            return False
        if position - duty.body > _WINDOW:
            return False
        between = self.masked[duty.body : position]
        return _NOT_WORDS.search(between) is None and _TOLD.issuperset(_SPAN.findall(between))


# Between a head and a verb that it tells: verbs, what joins them and what colours them.
_TOLD = (VERBS - GO_BETWEEN_VERBS) | TELLING_WORDS
_NOT_WORDS = re.compile(r"[^a-z, :'-]")


def read(text: str, kind: TermKind | None, context: LintContext) -> Reading:
    """Return the term as the rules read it.

    Args:
        text: the text as given.
        kind: prohibition or requirement; None when it is not known.
        context: names and subjects.
    """
    folded = fold(text)
    plain = folded.text
    told = kind or tell_kind(plain.lower())
    has_head = told is not None and kind is not None and tell_kind(plain.lower()) is None
    sentence = plain if told is None or has_head or not plain else put_lead_in_back(plain, told)
    first = len(sentence) - len(plain)
    lower = sentence.lower()
    words = find_words(sentence)
    masked = mask(lower, find_masks(sentence, lower, words, context.names, first))
    sentences = _find_sentences(masked, sentence, first)
    masked = masked.replace("\n", " ")
    index: dict[str, list[int]] = {}
    for word in _SPAN.finditer(masked):
        index.setdefault(word.group().removesuffix("'s"), []).append(word.start())
    return Reading(
        folded=folded,
        cased=sentence,
        lower=lower.replace("\n", " "),
        masked=masked,
        first=first,
        kind=told,
        sentences=sentences,
        exceptions=find_exceptions(masked, sentences),
        duties=find_duties(masked, first),
        tags=context.tags,
        defendant=tuple(name.lower() for name in context.defendant if name),
        words=index,
    )


def _find_sentences(masked: str, cased: str, first: int) -> tuple[tuple[int, int], ...]:
    starts = [0]
    for hit in _BREAK.finditer(masked, first):
        following = cased[hit.end() : hit.end() + 1]
        if not _SHORT.search(masked[max(0, hit.end() - 8) : hit.end()]) and following:
            starts.append(hit.end())
    ends = [*starts[1:], len(masked)]
    return tuple(zip(starts, ends, strict=True))
