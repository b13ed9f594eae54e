"""The linter on the corpus: finds what is wrong, is silent on what is right, blocks nothing debatable."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.terms.corpus.catalogue import load_catalogue, load_offered
from tests.terms.corpus.load import TEXT_RULES, TUNING_FILES, Label, load_file, load_holdout, load_tuning_set
from tests.terms.corpus.measure import measure
from tests.terms.corpus.real import lint_for_real

TUNING = measure(lint_for_real, load_tuning_set())
HOLDOUT = measure(lint_for_real, load_holdout())
EVERY = (*load_tuning_set(), *load_holdout())


def test_the_corpus_is_large_enough() -> None:
    assert len(EVERY) >= 260
    assert len(load_holdout()) >= 60
    assert all(len(load_file(name)) >= 40 for name in TUNING_FILES)


@pytest.mark.parametrize(("label", "least"), [(Label.GOOD, 140), (Label.BAD, 140), (Label.CONTESTED, 45)])
def test_each_label_has_enough_sentences(label: Label, least: int) -> None:
    assert TUNING.count(label) >= least
    assert HOLDOUT.count(label) >= 10


@pytest.mark.parametrize("rule", TEXT_RULES)
def test_each_rule_has_faults_and_near_misses(rule: str) -> None:
    assert sum(rule in sentence.expect for sentence in load_tuning_set()) >= 3
    assert sum(rule in sentence.near for sentence in load_tuning_set()) >= 3
    assert any(rule in sentence.expect for sentence in load_holdout())


def test_ids_and_texts_are_unique() -> None:
    ids = Counter(sentence.id for sentence in EVERY)
    texts = Counter(sentence.text.casefold() for sentence in EVERY)
    assert [key for key, count in (ids + texts).items() if count > 1] == []


def test_what_is_wrong_is_found() -> None:
    assert TUNING.recall >= 0.95
    assert HOLDOUT.recall >= 0.85


def test_a_clear_sentence_draws_nothing() -> None:
    assert [row for row in TUNING.alarms if row[0].label is Label.GOOD] == []
    assert HOLDOUT.false_alarm_rate <= 0.05


def test_a_faulty_sentence_is_not_given_faults_that_it_has_not() -> None:
    assert TUNING.unexpected_rate <= 0.05
    assert HOLDOUT.unexpected_rate <= 0.10


def test_nothing_debatable_is_blocked() -> None:
    assert TUNING.blocked == ()
    assert HOLDOUT.blocked == ()


def test_a_rule_silent_on_its_own_example_stays_silent() -> None:
    assert [row for row in TUNING.alarms if row[0].label is Label.CONTESTED] == []


def test_every_rule_speaks_at_its_level() -> None:
    assert TUNING.wrong_level == ()


def test_the_catalogue_draws_nothing() -> None:
    assert measure(lint_for_real, load_catalogue()).alarms == ()
    assert measure(lint_for_real, load_offered()).alarms == ()
