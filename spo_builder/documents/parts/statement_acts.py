"""Paragraphs of the officer's statement on the acts, grouped by kind, and on the latest change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.incidents import SourceKind, Tie
from spo_builder.documents.drafting.pointers import list_filled
from spo_builder.documents.drafting.sentences import fact, framing, gap, paragraph
from spo_builder.documents.parts.incidents import LONG_CHRONOLOGY, first_paragraph, label_tie
from spo_builder.documents.parts.sentences import point_to_incidents
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
    from spo_builder.documents.drafting.sentences import DraftedParagraph, Sentence
    from spo_builder.documents.parts.material import Material
    from spo_builder.law.acts import ActCategory

# With more, the chronology tells each and the statement tells the groups, the first and the latest.
TOLD_ONE_BY_ONE: Final = LONG_CHRONOLOGY
_LATEST: Final = 10


def write_acts(material: Material) -> Iterator[DraftedParagraph]:
    """Yield the acts grouped by kind, then each incident with its source."""
    if not material.incidents:
        yield paragraph("acts.none", gap("No incident is recorded.", "/incidents"))
        return
    yield from _group_acts(material)
    for incident in choose_told(material):
        yield draft_incident(material, incident)


def choose_told(material: Material) -> tuple[Incident, ...]:
    """Return the incidents that the statement tells one by one."""
    incidents = material.incidents
    if len(incidents) <= TOLD_ONE_BY_ONE:
        return incidents
    return (incidents[0], *incidents[-_LATEST:])


def _group_acts(material: Material) -> Iterator[DraftedParagraph]:
    groups: dict[ActCategory, list[int]] = {}
    for incident in material.incidents:
        for category in incident.act_categories:
            groups.setdefault(category, []).append(material.numbers[incident.id])
    said = [f"{category.label.lower()} ({_say_numbers(numbers)})" for category, numbers in groups.items()]
    if said:
        kinds = [incident for incident in material.incidents if incident.act_categories]
        sources = point_to_incidents(material, kinds, "act_categories")
        yield paragraph("acts.kinds", fact(f"The acts fall into these kinds: {join_words(said)}.", *sources))
    victim = _find_only_victim(material)
    if victim:
        sources = point_to_incidents(material, material.incidents, "victim")
        yield paragraph("acts.victim", fact(f"All of them were aimed at {victim}.", *sources))
    if len(material.incidents) > TOLD_ONE_BY_ONE:
        told = "The chronology (D10) tells each of them. Here I tell the first and the latest."
        yield paragraph("acts.told", framing(told))


def _say_numbers(numbers: list[int]) -> str:
    """Return the numbers of the incidents of a kind; of very many, how many they are."""
    return (
        refer_to("incident", numbers)
        if len(numbers) <= TOLD_ONE_BY_ONE
        else count_of(len(numbers), "incident")
    )


def draft_incident(material: Material, incident: Incident) -> DraftedParagraph:
    """Return one incident: when, where, what, how I know it, who did it, proof."""
    number, where = material.numbers[incident.id], material.point_to("incidents", incident.id)
    happened = sentence(first_paragraph(incident.description))
    marks = join_words(material.marks_of(incident.exhibits))
    shown = f"{'Exhibits' if len(incident.exhibits) > 1 else 'Exhibit'}: {marks}." if marks else ""
    return paragraph(
        f"acts.incident.{incident.id}",
        fact(f"Incident {number}, {say_when(incident.when)}.", f"{where}/when"),
        fact(sentence(incident.place), f"{where}/place"),
        fact(happened, f"{where}/description")
        if happened
        else gap("What happened is not stated.", f"{where}/description"),
        *_say_victim(material, incident, where),
        *_say_sources(material, incident, number),
        fact(shown, f"{where}/exhibits", *material.point_to_marks(incident.exhibits)),
        *_say_link(material, incident, where),
        *_say_unwelcome(material, incident, where),
    )


def _find_only_victim(material: Material) -> str:
    """Return the name of the person at whom every one of several acts was aimed, if it is one person."""
    aimed = {incident.victim for incident in material.incidents}
    if len(aimed) != 1 or len(material.incidents) == 1:
        return ""
    return get_name(material.case.find_person(aimed.pop()))


def _say_victim(material: Material, incident: Incident, where: str) -> Iterator[Sentence]:
    victim = material.case.find_person(incident.victim)
    if victim and not _find_only_victim(material):
        yield fact(f"It was aimed at {get_name(victim)}.", f"{where}/victim")


def _say_sources(material: Material, incident: Incident, number: int) -> Iterator[Sentence]:
    """Yield who says this: those to be called, those not settled, my own part, then what is second-hand."""
    case, where = material.case, material.point_to("incidents", incident.id, "sources")
    if not incident.sources:
        yield gap(f"No source of incident {number} is recorded.", where)
    placed = [(f"{where}/{index}", source) for index, source in enumerate(incident.sources)]
    direct = [row for row in placed if row[1].kind is SourceKind.DIRECT]
    others = [row for row in direct if row[1].maker != case.officer_in_case]
    called = [row for row in others if _is_called(material, row[1])]
    loose = [row for row in others if row not in called]
    if called:
        calls = (material.point_to("persons", source.maker, "will_attend") for _, source in called)
        yield fact(
            f"{_say_this(material, called)} and will be called.", *(place for place, _ in called), *calls
        )
    if loose:
        yield fact(
            f"{_say_this(material, loose)}; attendance is not settled.", *(place for place, _ in loose)
        )
    if len(others) < len(direct):
        yield fact("I speak only to what I saw and heard of it myself.", where, "/officer_in_case")
    opening = f"I did not witness incident {number}. "
    for place, source in placed:
        if source.kind is not SourceKind.DIRECT:
            yield from _say_told(material, source, place, opening)
            opening = ""


def _is_called(material: Material, source: Source) -> bool:
    return getattr(material.case.get_person(source.maker), "will_attend", None) is Answer.YES


def _say_this(material: Material, sources: Sequence[tuple[str, Source]]) -> str:
    people = [material.case.get_person(source.maker) for _, source in sources]
    return f"{capitalise(name_all(people))} {'says' if len(people) == 1 else 'say'} this"


def _say_told(material: Material, source: Source, where: str, opening: str) -> Iterator[Sentence]:
    degree = "multiple hearsay" if source.kind is SourceKind.MULTIPLE_HEARSAY else "hearsay"
    said = f"{opening}{_name_teller(material, source)} this; I rely on it as {degree}."
    yield fact(said, where, *list_filled(where, source, "told_to"))
    yield fact(sentence(source.what), f"{where}/what")


def _name_teller(material: Material, source: Source) -> str:
    """Return who told whom, to open "told me this"; in full, since relatives may share a family name."""
    case = material.case
    maker = capitalise(get_name(case.get_person(source.maker)))
    if source.told_to == case.officer_in_case and source.told_to is not None:
        return f"{maker} told me"
    heard = case.find_person(source.told_to)
    return f"{maker} told {get_name(heard)}" if heard else f"{maker} reports"


def _say_unwelcome(material: Material, incident: Incident, where: str) -> Iterator[Sentence]:
    """Yield why the act was known to be unwelcome; what an earlier incident has said already, by number."""
    why = incident.why_unwelcome_known.strip()
    if not why:
        return
    opening = "That it was unwelcome was known, or ought to have been"
    told = (item for item in choose_told(material) if item.why_unwelcome_known.strip() == why)
    said = next(told, incident)
    if said.id != incident.id:
        reason = f", for the reason given at incident {material.numbers[said.id]}."
    else:
        reason = f": {lower_opening(close(why))}"
    yield fact(f"{opening}{reason}", f"{where}/why_unwelcome_known")


def _say_link(material: Material, incident: Incident, where: str) -> Iterator[Sentence]:
    """Yield how the act is tied to the defendant, or that it is not established who did it."""
    label = label_tie(incident.tie)
    if incident.tie is Tie.NOT_ESTABLISHED:
        yield fact("I have not established who did this.", f"{where}/tie")
    elif incident.tie is Tie.NOT_ANSWERED:
        yield gap(label, f"{where}/tie")
    else:
        said = f"The link to {get_formal(material.case.defendant)}: {label[0].lower()}{label[1:]}"
        yield fact(said, f"{where}/tie")
    yield fact(sentence(incident.tie_reason), f"{where}/tie_reason")


def write_change(material: Material) -> Iterator[DraftedParagraph]:
    """Yield what has changed last, in the words of the record."""
    interim = material.case.interim
    if material.has_interim:
        for text in split_paragraphs(interim.what_changed):
            yield paragraph("change.what_changed", fact(text, "/interim/what_changed"))
        for text in split_paragraphs(interim.why_not_wait):
            yield paragraph("change.why_not_wait", fact(text, "/interim/why_not_wait"))
    for text in split_paragraphs(material.case.risk.escalation):
        yield paragraph("change.escalation", fact(text, "/risk/escalation"))


__all__ = ["TOLD_ONE_BY_ONE", "choose_told", "draft_incident", "write_acts", "write_change"]
