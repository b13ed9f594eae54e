"""Measures a linter on labelled sentences: what it misses, says without need and blocks wrongly."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from spo_builder.findings import Severity
from tests.terms.corpus.load import TEXT_RULES, Label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spo_builder.case.terms_sought import TermKind
    from tests.terms.corpus.load import Sentence

# The level of each rule in the table of the specification; three know both levels. T03 warns of words in
# which courts have made orders, such as "pester".
BLOCKING = frozenset({"T02", "T06", "T21", "T24", "T36", "T39"})
WARNING = frozenset(TEXT_RULES) - BLOCKING - {"T03", "T04", "T05"}


@dataclass(frozen=True, slots=True)
class Alarm:
    """One thing a linter said: the rule, how much it matters, and the words it matched."""

    rule: str
    severity: Severity
    match: str = ""


class Linter(Protocol):
    """Says what is wrong with a sentence, knowing the names of the people."""

    def __call__(self, text: str, kind: TermKind, names: tuple[str, ...]) -> tuple[Alarm, ...]:
        """Return everything found, in any order."""
        ...


@dataclass(frozen=True, slots=True)
class RuleFigures:
    """What one rule was expected to find and found, and how often it fired where it must not."""

    rule: str
    expected: int
    found: int
    false_alarms: int

    @property
    def recall(self) -> float:
        """The share found of what was expected; 1 where nothing was."""
        return self.found / self.expected if self.expected else 1.0


@dataclass(frozen=True, slots=True)
class Measure:
    """How a linter did on a set of sentences.

    Attributes:
        sentences: what it was measured on.
        found: expected rules that fired, with their sentence.
        missed: expected rules that stayed silent, with their sentence.
        alarms: warnings and blocks that nothing called for, with their sentence; none on contested sentences,
            except of a rule that must be silent there.
        blocked: blocks on contested sentences.
        wrong_level: expected rules that fired at another level than the specification's.
    """

    sentences: tuple[Sentence, ...]
    found: tuple[tuple[Sentence, str], ...]
    missed: tuple[tuple[Sentence, str], ...]
    alarms: tuple[tuple[Sentence, Alarm], ...]
    blocked: tuple[tuple[Sentence, Alarm], ...]
    wrong_level: tuple[tuple[Sentence, Alarm], ...]

    @property
    def recall(self) -> float:
        """The share of expected rules that fired; 1 where none was expected."""
        expected = len(self.found) + len(self.missed)
        return len(self.found) / expected if expected else 1.0

    @property
    def false_alarm_rate(self) -> float:
        """The share of good sentences that drew a warning or a block."""
        return self._get_alarmed_share(Label.GOOD)

    @property
    def unexpected_rate(self) -> float:
        """The share of bad sentences that drew, besides what is wrong, something that is not."""
        return self._get_alarmed_share(Label.BAD)

    def count(self, label: Label) -> int:
        """Return how many sentences bear the label."""
        return sum(sentence.label is label for sentence in self.sentences)

    def list_rules(self) -> tuple[RuleFigures, ...]:
        """Return the figures of every text rule, and of other ids that were expected or fired."""
        found = Counter(rule for _, rule in self.found)
        missed = Counter(rule for _, rule in self.missed)
        alarms = Counter(alarm.rule for _, alarm in self.alarms)
        others = sorted((found.keys() | missed.keys() | alarms.keys()) - {*TEXT_RULES})
        return tuple(
            RuleFigures(rule, found[rule] + missed[rule], found[rule], alarms[rule])
            for rule in (*TEXT_RULES, *others)
        )

    def _get_alarmed_share(self, label: Label) -> float:
        alarmed = {sentence.id for sentence, _ in self.alarms if sentence.label is label}
        return len(alarmed) / self.count(label) if self.count(label) else 0.0


def measure(linter: Linter, sentences: Iterable[Sentence]) -> Measure:
    """Return how the linter did; what it gives as information only is not counted either way."""
    chosen = tuple(sentences)
    said = [(each, _listen(linter, each)) for each in chosen]
    return Measure(
        sentences=chosen,
        found=tuple((each, rule) for each, alarms in said for rule in each.expect if _fires(rule, alarms)),
        missed=tuple(
            (each, rule) for each, alarms in said for rule in each.expect if not _fires(rule, alarms)
        ),
        alarms=tuple((each, alarm) for each, alarms in said for alarm in alarms if _is_false(alarm, each)),
        blocked=tuple(
            (each, alarm)
            for each, alarms in said
            for alarm in alarms
            if each.label is Label.CONTESTED and alarm.severity is Severity.BLOCK
        ),
        wrong_level=tuple(
            (each, alarm)
            for each, alarms in said
            for alarm in alarms
            if _is_expected(alarm, each) and _has_wrong_level(alarm)
        ),
    )


def _listen(linter: Linter, sentence: Sentence) -> tuple[Alarm, ...]:
    alarms = linter(sentence.text, sentence.kind, sentence.names or ())
    return tuple(alarm for alarm in alarms if alarm.severity is not Severity.INFO)


def _fires(rule: str, alarms: tuple[Alarm, ...]) -> bool:
    return any(alarm.rule in rule.split("|") for alarm in alarms)


def _is_expected(alarm: Alarm, sentence: Sentence) -> bool:
    return any(alarm.rule in rule.split("|") for rule in sentence.expect)


def _is_false(alarm: Alarm, sentence: Sentence) -> bool:
    if sentence.label is Label.CONTESTED:
        return alarm.rule in sentence.silent
    return not _is_expected(alarm, sentence) and alarm.rule not in sentence.allow


def _has_wrong_level(alarm: Alarm) -> bool:
    wrong = WARNING if alarm.severity is Severity.BLOCK else BLOCKING
    return alarm.rule in wrong
