"""Lists, numbers and plurals in words, and sentences closed properly."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_RUN = 3
# Words that can open a phrase and are no part of a name.
_PLAIN_OPENINGS = frozenset({
    "a", "about", "after", "all", "an", "another", "any", "around", "as", "at", "before", "behind",
    "between", "both", "by", "during", "each", "every", "for", "from", "he", "her", "his", "in", "inside",
    "it", "its", "near", "neither", "no", "nobody", "not", "nothing", "of", "on", "online", "opposite",
    "or", "outside", "over", "she", "some", "such", "that", "the", "their", "there", "these", "they",
    "this", "those", "through", "to", "two", "under", "via", "when", "where", "which", "while", "with",
})  # fmt: skip


def join_words(parts: Iterable[str], word: str = "and") -> str:
    """Return "a", "a and b" or "a, b and c"; empty parts are left out."""
    kept = [part for part in parts if part]
    if len(kept) <= 1:
        return "".join(kept)
    return f"{', '.join(kept[:-1])} {word} {kept[-1]}"


def join_numbers(numbers: Iterable[int]) -> str:
    """Return numbers in order with runs closed up: "1, 2 and 7", "1 to 8"."""
    groups: list[list[int]] = []
    for number in sorted(set(numbers)):
        if groups and number == groups[-1][-1] + 1:
            groups[-1].append(number)
        else:
            groups.append([number])
    parts: list[str] = []
    for group in groups:
        run = len(group) >= _RUN
        parts.extend([f"{group[0]} to {group[-1]}"] if run else [str(number) for number in group])
    return join_words(parts)


def count_of(number: int, one: str, many: str = "") -> str:
    """Return "one prohibition", "five prohibitions", "12 prohibitions"."""
    noun = one if number == 1 else many or f"{one}s"
    return f"{_SMALL[number] if number < len(_SMALL) else number} {noun}"


def length_of(number: int, unit: str) -> str:
    """Return "56 days", "1 year": a length in digits."""
    return f"{number} {unit if number == 1 else unit + 's'}"


def refer_to(noun: str, numbers: Sequence[int]) -> str:
    """Return "Incident 3", "Incidents 1, 2 and 7", or nothing for no number."""
    if not numbers:
        return ""
    return f"{noun if len(set(numbers)) == 1 else noun + 's'} {join_numbers(numbers)}"


def capitalise(text: str) -> str:
    """Return the text with its first letter as a capital, the rest as it is."""
    return text[:1].upper() + text[1:]


def lower_opening(text: str) -> str:
    """Return a phrase to stand inside a sentence: a small first letter, unless it may open with a name."""
    first = text.partition(" ")[0].rstrip(",.:;")
    return text[:1].lower() + text[1:] if first.lower() in _PLAIN_OPENINGS else text


def close(text: str) -> str:
    """Return the text as a closed sentence: trimmed, with a full stop when nothing else closes it."""
    trimmed = text.strip()
    closed = trimmed.rstrip("”\u2019\"')")
    return trimmed if not trimmed or closed.endswith((".", "!", "?", ":")) else f"{trimmed}."


def sentence(text: str) -> str:
    """Return the text as a sentence: capital first letter, closed."""
    return capitalise(close(text))


def open_end(text: str) -> str:
    """Return the text without its closing full stop, to stand inside a sentence."""
    return text.strip().removesuffix(".")


def split_paragraphs(text: str) -> tuple[str, ...]:
    """Return the lines of a text that hold words, one each."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
