"""Words about the limbs of the Act: for each the facts, the proof and the gap (s2(1), s5(3))."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.answers import Answer
from spo_builder.case.incidents import Tie
from spo_builder.documents.parts.grounds import ALTERNATIVES, write_risk
from spo_builder.documents.parts.incidents import first_sentence, get_degree
from spo_builder.documents.vocabulary.grounds import CriterionWords
from spo_builder.documents.wording.lists import capitalise, count_of, join_words, refer_to

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.documents.parts.material import Material


def write_tests(material: Material) -> tuple[CriterionWords, ...]:
    """Return acts, risk and necessity, and for an interim order whether it is appropriate now."""
    return tuple(_list_tests(material))


def _list_tests(material: Material) -> Iterator[CriterionWords]:
    yield _write_acts(material)
    yield _write_risk(material)
    yield _write_necessity(material)
    if material.has_interim:
        yield _write_appropriate(material)


def _write_acts(material: Material) -> CriterionWords:
    marks = dict.fromkeys(mark for item in material.incidents for mark in material.marks_of(item.exhibits))
    return CriterionWords(
        name="Acts associated with stalking",
        provision="s2(1)(a)",
        facts=refer_to("Incident", list_numbers(material)) or "No incident is recorded.",
        proof=join_words(marks) or "No exhibit is linked.",
        gap=" ".join(list_act_gaps(material)),
    )


def list_numbers(material: Material) -> tuple[int, ...]:
    """Return the numbers of all incidents."""
    return tuple(material.numbers.values())


def find_not_established(material: Material) -> tuple[int, ...]:
    """Return the numbers of the incidents of which it is not established or not stated who did them."""
    open_ties = {Tie.NOT_ESTABLISHED, Tie.NOT_ANSWERED}
    return tuple(material.numbers[item.id] for item in material.incidents if item.tie in open_ties)


def find_hearsay(material: Material) -> tuple[int, ...]:
    """Return the numbers of the incidents that rest at least in part on hearsay."""
    return tuple(material.numbers[item.id] for item in material.incidents if get_degree(item))


def list_act_gaps(material: Material) -> Iterator[str]:
    """Yield what the evidence of the acts lacks, one sentence each."""
    said = (say_not_established(find_not_established(material)), say_hearsay(find_hearsay(material)))
    yield from (words for words in said if words)


def say_not_established(numbers: tuple[int, ...]) -> str:
    """Return that it is not established who did these incidents; nothing for none."""
    return f"It is not established who did {refer_to('incident', numbers)}." if numbers else ""


def say_hearsay(numbers: tuple[int, ...]) -> str:
    """Return that these incidents rest on hearsay; nothing for none."""
    verb = "rests" if len(numbers) == 1 else "rest"
    return f"{refer_to('Incident', numbers)} {verb} at least in part on hearsay." if numbers else ""


def _write_risk(material: Material) -> CriterionWords:
    risk = material.case.risk
    words = write_risk(material)
    return CriterionWords(
        name="Risk associated with stalking",
        provision="s2(1)(b)",
        facts=first_sentence(risk.escalation or risk.narrative) or "The risk is not stated.",
        proof=words.assessment,
        gap="" if risk.harm_types else "The kind of harm feared is not stated.",
    )


def _write_necessity(material: Material) -> CriterionWords:
    necessity = material.case.necessity
    considered = count_of(
        len(necessity.alternatives), "other kind of protection", "other kinds of protection"
    )
    unanswered = [
        ALTERNATIVES[item.kind].lower()
        for item in necessity.alternatives
        if item.available is not Answer.NO and not item.why_not_enough.strip()
    ]
    return CriterionWords(
        name="Necessity",
        provision="s2(1)(c)",
        facts=first_sentence(necessity.narrative) or "Why the order is necessary is not stated.",
        proof=f"Considered: {considered} (see the complaint)."
        if necessity.alternatives
        else "No other protection is recorded as considered.",
        gap=f"Why {join_words(unanswered, 'or')} would not be enough is not stated." if unanswered else "",
    )


def _write_appropriate(material: Material) -> CriterionWords:
    interim = material.case.interim
    days = interim.period_days
    return CriterionWords(
        name="Interim order appropriate now",
        provision="s5(3)",
        facts=first_sentence(interim.why_now or interim.what_changed) or "Why now is not stated.",
        proof=capitalise(f"{days} days are asked for.") if days else "No period is stated.",
        gap="" if interim.why_not_wait.strip() else "Why the full hearing cannot be awaited is not stated.",
    )
