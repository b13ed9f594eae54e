"""Paragraphs of the officer's statement on the acts, grouped by kind, and on the latest change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.incidents import SourceKind, Tie
from spo_builder.documents.parts.incidents import LONG_CHRONOLOGY, first_paragraph, say_tie
from spo_builder.documents.parts.people import join_sentences
from spo_builder.documents.wording.dates import say_when
from spo_builder.documents.wording.lists import (
    capitalise,
    close,
    count_of,
    join_words,
    lower_opening,
    refer_to,
    sentence,
    split_paragraphs,
)
from spo_builder.documents.wording.names import get_formal, get_name, name_all

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spo_builder.case.incidents import Incident, Source
    from spo_builder.documents.parts.material import Material
    from spo_builder.documents.wording.names import Anybody
    from spo_builder.law.acts import ActCategory

# With more, the chronology tells each and the statement tells the groups, the first and the latest.
TOLD_ONE_BY_ONE: Final = LONG_CHRONOLOGY
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
    said = [f"{category.label.lower()} ({_say_numbers(numbers)})" for category, numbers in groups.items()]
    if said:
        yield f"The acts fall into these kinds: {join_words(said)}."
    victim = _find_only_victim(material)
    if victim:
        yield f"All of them were aimed at {victim}."
    if len(material.incidents) > TOLD_ONE_BY_ONE:
        yield "The chronology (D10) tells each of them. Here I tell the first and the latest."


def _say_numbers(numbers: list[int]) -> str:
    """Return the numbers of the incidents of a kind; of very many, how many they are."""
    return (
        refer_to("incident", numbers)
        if len(numbers) <= TOLD_ONE_BY_ONE
        else count_of(len(numbers), "incident")
    )


def say_incident(material: Material, incident: Incident) -> str:
    """Return one incident: when, where, what, how I know it, who did it, proof."""
    number = material.numbers[incident.id]
    marks = join_words(material.marks_of(incident.exhibits))
    return join_sentences(
        f"Incident {number}, {say_when(incident.when)}.",
        sentence(incident.place),
        sentence(first_paragraph(incident.description)) or "What happened is not stated.",
        "" if _find_only_victim(material) else _say_victim(material, incident),
        *_say_sources(material, incident, number),
        f"{'Exhibits' if len(incident.exhibits) > 1 else 'Exhibit'}: {marks}." if marks else "",
        _say_link(material, incident),
        _say_unwelcome(material, incident),
    )


def _find_only_victim(material: Material) -> str:
    """Return the name of the person at whom every one of several acts was aimed, if it is one person."""
    aimed = {incident.victim for incident in material.incidents}
    if len(aimed) != 1 or len(material.incidents) == 1:
        return ""
    return get_name(material.case.find_person(aimed.pop()))


def _say_victim(material: Material, incident: Incident) -> str:
    victim = material.case.find_person(incident.victim)
    return f"It was aimed at {get_name(victim)}." if victim else ""


def _say_sources(material: Material, incident: Incident, number: int) -> Iterator[str]:
    """Yield who says this: those to be called, those not settled, my own part, then what is second-hand."""
    case = material.case
    direct = [source for source in incident.sources if source.kind is SourceKind.DIRECT]
    others = [case.get_person(source.maker) for source in direct if source.maker != case.officer_in_case]
    called = [person for person in others if getattr(person, "will_attend", None) is Answer.YES]
    loose = [person for person in others if person not in called]
    if called:
        yield f"{_say_this(called)} and will be called."
    if loose:
        yield f"{_say_this(loose)}; attendance is not settled."
    if len(others) < len(direct):
        yield "I speak only to what I saw and heard of it myself."
    told = [source for source in incident.sources if source.kind is not SourceKind.DIRECT]
    if told:
        yield f"I did not witness incident {number}."
    yield from (_say_told(material, source) for source in told)
    if not incident.sources:
        yield f"No source of incident {number} is recorded."


def _say_this(people: Sequence[Anybody]) -> str:
    return f"{capitalise(name_all(people))} {'says' if len(people) == 1 else 'say'} this"


def _say_told(material: Material, source: Source) -> str:
    degree = "multiple hearsay" if source.kind is SourceKind.MULTIPLE_HEARSAY else "hearsay"
    return join_sentences(
        f"{_name_teller(material, source)} this; I rely on it as {degree}.", sentence(source.what)
    )


def _name_teller(material: Material, source: Source) -> str:
    """Return who told whom, to open "told me this"; in full, since relatives may share a family name."""
    case = material.case
    maker = capitalise(get_name(case.get_person(source.maker)))
    if source.told_to == case.officer_in_case and source.told_to is not None:
        return f"{maker} told me"
    heard = case.find_person(source.told_to)
    return f"{maker} told {get_name(heard)}" if heard else f"{maker} reports"


def _say_unwelcome(material: Material, incident: Incident) -> str:
    """Return why the act was known to be unwelcome; what an earlier incident has said already, by number."""
    why = incident.why_unwelcome_known.strip()
    if not why:
        return ""
    opening = "That it was unwelcome was known, or ought to have been"
    told = (item for item in choose_told(material) if item.why_unwelcome_known.strip() == why)
    said = next(told, incident)
    if said.id != incident.id:
        return f"{opening}, for the reason given at incident {material.numbers[said.id]}."
    return f"{opening}: {lower_opening(close(why))}"


def _say_link(material: Material, incident: Incident) -> str:
    """Return how the act is tied to the defendant, or that it is not established who did it."""
    if incident.tie is Tie.NOT_ESTABLISHED:
        return join_sentences("I have not established who did this.", sentence(incident.tie_reason))
    said = say_tie(incident)
    if incident.tie is Tie.NOT_ANSWERED:
        return said
    return f"The link to {get_formal(material.case.defendant)}: {said[0].lower()}{said[1:]}"


def write_change(material: Material) -> Iterator[str]:
    """Yield what has changed last, in the words of the record."""
    if material.has_interim:
        yield from split_paragraphs(material.case.interim.what_changed)
        yield from split_paragraphs(material.case.interim.why_not_wait)
    yield from split_paragraphs(material.case.risk.escalation)


__all__ = ["TOLD_ONE_BY_ONE", "choose_told", "say_incident", "write_acts", "write_change"]
