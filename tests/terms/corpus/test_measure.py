"""The measure counts right: a silent linter has no recall, a loud one is caught, levels are told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pydantic import ValidationError

from spo_builder.case.terms_sought import TermKind
from spo_builder.findings import Severity
from tests.terms.corpus.load import Label, Sentence, load_tuning_set
from tests.terms.corpus.measure import Alarm, RuleFigures, measure

if TYPE_CHECKING:
    from tests.terms.corpus.measure import Linter

GOOD = Sentence(id="g", text="follow Asha", kind=TermKind.PROHIBITION, label=Label.GOOD, why="-")
BAD = GOOD.evolve(id="b", label=Label.BAD, expect=("T03", "T12|avoid"), allow=("T15",))
ARGUED = GOOD.evolve(id="c", label=Label.CONTESTED, silent=("T32",))


def say(*alarms: Alarm) -> Linter:
    def linter(text: str, kind: TermKind, names: tuple[str, ...]) -> tuple[Alarm, ...]:
        del text, kind, names
        return alarms

    return linter


def warn(rule: str) -> Alarm:
    return Alarm(rule, Severity.WARN)


def block(rule: str) -> Alarm:
    return Alarm(rule, Severity.BLOCK)


say_nothing = say()
shout_always = say(block("T03"))


def test_a_linter_that_says_nothing_has_no_recall_and_no_alarms() -> None:
    figures = measure(say_nothing, load_tuning_set())
    assert figures.recall == 0
    assert figures.missed
    assert figures.false_alarm_rate == figures.unexpected_rate == 0


def test_a_linter_that_shouts_is_caught_on_every_good_and_contested_sentence() -> None:
    figures = measure(shout_always, load_tuning_set())
    assert figures.false_alarm_rate == 1
    assert figures.unexpected_rate > 0.5
    assert len(figures.blocked) == figures.count(Label.CONTESTED)
    assert figures.recall < 0.2


def test_either_of_two_ids_meets_an_expectation() -> None:
    for rule in ("T12", "avoid"):
        figures = measure(say(block("T03"), warn(rule)), [BAD])
        assert (figures.recall, figures.missed, figures.alarms) == (1, (), ())


def test_each_missed_rule_counts_once() -> None:
    figures = measure(say(block("T03")), [BAD])
    assert figures.recall == 0.5
    assert figures.missed == ((BAD, "T12|avoid"),)


def test_an_allowed_rule_is_no_false_alarm_and_another_is() -> None:
    figures = measure(say(warn("T15"), warn("T40")), [BAD])
    assert figures.alarms == ((BAD, warn("T40")),)
    assert figures.unexpected_rate == 1
    assert figures.false_alarm_rate == 0


def test_information_is_neither_found_nor_an_alarm() -> None:
    figures = measure(say(Alarm("T03", Severity.INFO)), [GOOD, BAD, ARGUED])
    assert figures.recall == 0
    assert not figures.alarms


def test_a_contested_sentence_may_draw_a_warning_but_no_block_and_not_its_silent_rule() -> None:
    assert not measure(say(warn("T13")), [ARGUED]).alarms
    assert measure(say(warn("T32")), [ARGUED]).alarms == ((ARGUED, warn("T32")),)
    assert measure(say(block("T13")), [ARGUED]).blocked == ((ARGUED, block("T13")),)


def test_an_expected_rule_must_fire_at_its_level() -> None:
    argued = BAD.evolve(expect=("T02", "T15", "T04"), allow=())
    figures = measure(say(warn("T02"), block("T15"), block("T04")), [argued])
    assert figures.wrong_level == ((argued, warn("T02")), (argued, block("T15")))
    assert not measure(say(block("T02"), warn("T15"), warn("T04")), [argued]).wrong_level


def test_figures_stand_under_each_rule_and_under_ids_that_are_no_rule() -> None:
    rules = {each.rule: each for each in measure(say(block("T03"), warn("zzz")), [GOOD, BAD]).list_rules()}
    assert rules["T03"] == RuleFigures("T03", expected=1, found=1, false_alarms=1)
    assert rules["T12|avoid"].recall == 0
    assert rules["zzz"].false_alarms == 2
    assert rules["T40"].recall == 1


def test_a_set_without_sentences_of_a_label_has_no_rate() -> None:
    figures = measure(shout_always, [])
    assert (figures.recall, figures.false_alarm_rate, figures.unexpected_rate) == (1, 0, 0)


@pytest.mark.parametrize(
    "changes",
    [
        {"expect": ("T03",)},
        {"label": Label.BAD},
        {"allow": ("T03",)},
        {"near": ("T99",)},
        {"label": Label.CONTESTED, "near": ("T03",)},
    ],
)
def test_a_label_that_does_not_fit_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        GOOD.evolve(**changes)
