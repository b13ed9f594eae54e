"""Paragraphs of the officer's statement on the acts, grouped by kind, and on the latest change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.incidents import SourceKind, Tie
from spo_builder.documents.parts.incidents import first_paragraph, say_tie
from spo_builder.documents.parts.people import join_sentences
from spo_builder.documents.wording.dates import say_occasion
from spo_builder.documents.wording.lists import (
    capitalise,
    join_words,
    open_end,
    refer_to,
    sentence,
    split_paragraphs,
)
from spo_builder.documents.wording.names import get_formal, get_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.incidents import Incident, Source
    from spo_builder.documents.parts.material import Material
    from spo_builder.law.acts import ActCategory

# With more, the chronology tells each and the statement tells the groups, the first and the latest.
TOLD_ONE_BY_ONE: Final = 20
_LATEST: Final = 10


def write_acts(material: Material) -> Iterator[str]:
    """Yield the acts grouped by kind, then each incident with its source."""
    if not material.incidents:
        yield "No incident is recorded."
        return
    yield from _group_acts(material)
    for incident in choose_told(material):
        yield say_incident(material, incident)


def choose_told(material: Material) -> tuple[Incident, ...]:
    """Return the incidents that the statement tells one by one."""
    incidents = material.incidents
    if len(incidents) <= TOLD_ONE_BY_ONE:
        return incidents
    return (incidents[0], *incidents[-_LATEST:])


def _group_acts(material: Material) -> Iterator[str]:
    groups: dict[ActCategory, list[int]] = {}
    for incident in material.incidents:
        for category in incident.act_categories:
            groups.setdefault(category, []).append(material.numbers[incident.id])
    said = [
        f"{category.label.lower()} ({refer_to('incident', numbers)})" for category, numbers in groups.items()
    ]
    if said:
        yield f"The acts fall into these kinds: {join_words(said)}."
    if len(material.incidents) > TOLD_ONE_BY_ONE:
        yield "The chronology (D10) tells each of them. Here I tell the first and the latest."


def say_incident(material: Material, incident: Incident) -> str:
    """Return one incident: when, where, what, how I know it, who did it, proof."""
    number = material.numbers[incident.id]
    place = f", {open_end(incident.place)}" if incident.place.strip() else ""
    what = sentence(first_paragraph(incident.description)) or "What happened is not stated."
    marks = join_words(material.marks_of(incident.exhibits))
    victim = material.case.find_person(incident.victim)
    return join_sentences(
        f"Incident {number}. {say_occasion(incident.when)}{place}: {what}",
        f"It was aimed at {get_formal(victim)}." if victim else "",
        " ".join(_say_source(material, source, number) for source in incident.sources)
        or f"No source of incident {number} is recorded.",
        f"Exhibits: {marks}." if marks else "",
        _say_unwelcome(incident),
        _say_open_tie(incident),
    )


def _say_source(material: Material, source: Source, number: int) -> str:
    case = material.case
    maker = case.get_person(source.maker)
    if source.kind is SourceKind.DIRECT:
        if source.maker == case.officer_in_case:
            return "I saw this myself."
        called = getattr(maker, "will_attend", Answer.NOT_ANSWERED) is Answer.YES
        who = sentence(get_formal(maker)).removesuffix(".")
        return (
            f"{who} says this and will be called."
            if called
            else f"{who} says this; attendance is not settled."
        )
    teller = _name_teller(material, source)
    degree = "multiple hearsay" if source.kind is SourceKind.MULTIPLE_HEARSAY else "hearsay"
    what = f" {sentence(source.what)}" if source.what.strip() else ""
    return f"I did not witness incident {number}. {teller} this; I rely on it as {degree}.{what}"


def _name_teller(material: Material, source: Source) -> str:
    """Return who told whom, to open "told me this"."""
    case = material.case
    maker = capitalise(get_formal(case.get_person(source.maker)))
    if source.told_to == case.officer_in_case and source.told_to is not None:
        return f"{maker} told me"
    heard = case.find_person(source.told_to)
    return f"{maker} told {get_name(heard)}" if heard else f"{maker} reports"


def _say_unwelcome(incident: Incident) -> str:
    if not incident.why_unwelcome_known.strip():
        return ""
    return f"That it was unwelcome was known: {sentence(incident.why_unwelcome_known)}"


def _say_open_tie(incident: Incident) -> str:
    """Return that it is not established who did it; how a tied act is tied is said too."""
    if incident.tie is Tie.NOT_ESTABLISHED:
        reason = open_end(incident.tie_reason)
        return (
            f"I have not established who did this: {reason}."
            if reason
            else "I have not established who did this."
        )
    return say_tie(incident)


def write_change(material: Material) -> Iterator[str]:
    """Yield what has changed last, in the words of the record."""
    if material.has_interim:
        yield from split_paragraphs(material.case.interim.what_changed)
        yield from split_paragraphs(material.case.interim.why_not_wait)
    yield from split_paragraphs(material.case.risk.escalation)


__all__ = ["TOLD_ONE_BY_ONE", "choose_told", "say_incident", "write_acts", "write_change"]
