"""Prints how the wording linter does on the corpus: `python -m tests.terms.corpus.report [--holdout]`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from tests.terms.corpus.catalogue import load_catalogue, load_offered
from tests.terms.corpus.load import Label, load_holdout, load_tuning_set
from tests.terms.corpus.measure import measure
from tests.terms.corpus.real import lint_for_real

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.terms.corpus.load import Sentence
    from tests.terms.corpus.measure import Alarm, Measure


def main(arguments: Sequence[str], console: Console) -> None:
    """Print the tuning set with its sentences, or with `--holdout` the hold-out's figures alone."""
    if "--holdout" in arguments:
        print_figures("hold-out", measure(lint_for_real, load_holdout()), console)
        return
    for name, sentences in (
        ("tuning set", load_tuning_set()),
        ("catalogue", load_catalogue()),
        ("catalogue with offered exceptions", load_offered()),
    ):
        figures = measure(lint_for_real, sentences)
        print_figures(name, figures, console)
        print_sentences(figures, console)


def print_figures(name: str, figures: Measure, console: Console) -> None:
    """Print the totals and a row for each rule that was expected or fired."""
    labels = ", ".join(f"{figures.count(label)} {label}" for label in Label)
    table = Table("rule", "expected", "found", "recall", "false alarms", title=f"{name}: {labels}")
    for rule in figures.list_rules():
        if rule.expected or rule.false_alarms:
            counts = (str(rule.expected), str(rule.found), f"{rule.recall:.2f}", str(rule.false_alarms))
            table.add_row(rule.rule, *counts)
    console.print(table)
    console.print(
        f"recall {figures.recall:.3f} · good sentences alarmed {figures.false_alarm_rate:.3f} · "
        f"bad with something unexpected {figures.unexpected_rate:.3f} · "
        f"contested blocked {len(figures.blocked)} · wrong level {len(figures.wrong_level)}",
        highlight=False,
    )


def print_sentences(figures: Measure, console: Console) -> None:
    """Print each sentence on which the linter went wrong, under what went wrong."""
    for sentence, rule in figures.missed:
        _print_line("missed", rule, sentence, console)
    for title, rows in (
        ("false alarm", figures.alarms),
        ("contested blocked", figures.blocked),
        ("wrong level", figures.wrong_level),
    ):
        for sentence, alarm in rows:
            _print_line(title, _say_alarm(alarm), sentence, console)


def _say_alarm(alarm: Alarm) -> str:
    return f"{alarm.rule} {alarm.severity} “{alarm.match}”"


def _print_line(title: str, what: str, sentence: Sentence, console: Console) -> None:
    line = f"{title}: {what} · {sentence.id}: {sentence.text} ({sentence.why})"
    console.print(escape(line), highlight=False, soft_wrap=True)


if __name__ == "__main__":
    main(sys.argv[1:], Console())
