"""Words about the terms of an order: text, reasons, evidence, answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.terms_sought import LocalityScope, TermKind
from spo_builder.documents.parts.incidents import NOT_STATED
from spo_builder.documents.parts.people import join_parts, join_sentences
from spo_builder.documents.parts.periods import say_term_period
from spo_builder.documents.vocabulary.orders import ScheduleRowWords, TermAnswerWords, TermWords
from spo_builder.documents.wording.dates import say_day, say_time
from spo_builder.documents.wording.lists import (
    capitalise,
    close,
    join_numbers,
    join_words,
    lower_opening,
    open_end,
    refer_to,
    sentence,
    split_paragraphs,
)
from spo_builder.documents.wording.names import get_name

if TYPE_CHECKING:
    from spo_builder.case.answers import ConflictAnswer
    from spo_builder.case.terms_sought import Attendance, Locality, Supervisor, TermSought
    from spo_builder.documents.parts.material import Material
    from spo_builder.terms.of_case import CaseTerm

DASH: Final = "\u2013"
_UK_WIDE: Final = "All parts of the United Kingdom."


def write_terms(material: Material, *, interim: bool) -> tuple[TermWords, ...]:
    """Return the terms of one order, prohibitions first."""
    terms = material.interim_terms if interim else material.full_terms
    return tuple(_write_term(material, item, interim=interim) for item in terms)


def _write_term(material: Material, item: CaseTerm, *, interim: bool) -> TermWords:
    term = item.term
    incidents = material.number_of(term.incidents)
    marks = join_words(material.marks_of(term.exhibits))
    answers = _write_answers(term)
    return TermWords(
        number=item.number,
        text=close(item.text),
        paragraphs=split_paragraphs(close(item.text)),
        sentence=close(item.sentence),
        kind=term.kind.value,
        is_prohibition=term.kind is TermKind.PROHIBITION,
        title=item.template.title.replace("'", "’") if item.template else capitalise(term.kind.value),
        protects=say_protects(material, term),
        locality=say_locality(material, term.locality),
        map_label=_find_map_label(material, term.locality),
        period=say_term_period(material, term, interim=interim),
        has_own_period=term.period is not None,
        necessity_reason=term.necessity_reason,
        incidents=join_numbers(incidents),
        exhibits=marks,
        evidence="; ".join(part for part in (refer_to("Incident", incidents), marks) if part)
        or say_no_evidence(term),
        answers=answers,
        answers_text=" ".join(f"{answer.label}: {answer.text}" for answer in answers),
        how_checked=term.how_checked,
        supervisor=_say_supervisor(term.supervisor),
        attendance=_say_attendance(term.attendance),
        view=term.protected_person_view,
        overlap=term.overlap_note,
        in_interim=term.in_interim,
        in_full=term.in_full,
    )


def say_no_evidence(term: TermSought) -> str:
    """Return why no incident stands behind a term, or that no reason is stated."""
    if term.no_incident_reason.strip():
        return sentence(term.no_incident_reason)
    return "No incident or exhibit is linked."


def say_protects(material: Material, term: TermSought) -> str:
    """Return whom a term protects."""
    named = join_words(get_name(material.case.find_person(person)) for person in term.protects)
    return named or "nobody named yet"


def say_locality(material: Material, locality: Locality) -> str:
    """Return where a term has effect (s2(4), s6(d))."""
    if locality.scope is LocalityScope.UK_WIDE:
        return _UK_WIDE
    if locality.scope is LocalityScope.NOT_STATED:
        return NOT_STATED
    return f"Limited to {name_locality(material, locality)}."


def name_locality(material: Material, locality: Locality) -> str:
    """Return the locality with its map, to stand inside a sentence."""
    label = _find_map_label(material, locality)
    text = open_end(locality.text)
    shown = f"shown on {label}" if text else f"the area shown on {label}"
    named = label if label and label.lower() not in text.lower() else ""
    return join_parts(text, shown if named else "") or "a locality that is not described"


def _find_map_label(material: Material, locality: Locality) -> str:
    exhibit = material.case.find_exhibit(locality.map_exhibit)
    return (exhibit.map_label or exhibit.mark) if exhibit else ""


def _write_answers(term: TermSought) -> tuple[TermAnswerWords, ...]:
    rows = (("Religion", term.religion), ("Work", term.work), ("Education", term.education))
    return tuple(
        TermAnswerWords(
            label=label,
            text=_say_answer(held),
            has_conflict=held.answer is Answer.YES,
            is_answered=held.answer.is_given,
        )
        for label, held in rows
    )


def _say_answer(held: ConflictAnswer) -> str:
    opening = {
        Answer.YES: "conflict.",
        Answer.NO: "no conflict.",
        Answer.NOT_KNOWN: "not known after enquiry.",
        Answer.NOT_ANSWERED: "not stated.",
    }[held.answer]
    return join_sentences(opening, sentence(held.how_avoided))


def _say_supervisor(held: Supervisor | None) -> str:
    if held is None:
        return ""
    confirmed = {
        Answer.YES: "has confirmed",
        Answer.NO: "has not confirmed",
        Answer.NOT_KNOWN: "confirmation not known after enquiry",
        Answer.NOT_ANSWERED: "confirmation not stated",
    }[held.confirmed]
    named = join_parts(held.post, held.organisation, held.contact) or "nobody named yet"
    return f"{named} ({confirmed})"


def _say_attendance(held: Attendance | None) -> str:
    """Return what a requirement asks, where and when, each with its label; deadlines are free words."""
    if held is None:
        return ""
    first = " at ".join(part for part in (say_day(held.first_on), say_time(held.at)) if part)
    rows = (
        ("Where", held.place),
        ("First" if held.first_on else "Time", first),
        ("By", held.deadline),
        ("How often", held.frequency),
        ("Ends", held.ends),
    )
    said = (f"{label}: {lower_opening(close(words))}" for label, words in rows if words.strip())
    return join_sentences(sentence(held.action), *said)


def write_schedule(material: Material) -> tuple[ScheduleRowWords, ...]:
    """Return every term once, with its number in each order (D04).

    Terms of the interim order come first, in its order; then those of the full order alone.
    """
    interim = {item.term.id: words for item, words in _pair(material, interim=True)}
    full = {item.term.id: words for item, words in _pair(material, interim=False)}
    return tuple(
        _write_row(interim.get(term_id), full.get(term_id)) for term_id in dict.fromkeys((*interim, *full))
    )


def _pair(material: Material, *, interim: bool) -> zip[tuple[CaseTerm, TermWords]]:
    terms = material.interim_terms if interim else material.full_terms
    return zip(terms, write_terms(material, interim=interim), strict=True)


def _write_row(interim: TermWords | None, full: TermWords | None) -> ScheduleRowWords:
    shown = full or interim
    if shown is None:
        message = "a term is in neither order"
        raise ValueError(message)
    return ScheduleRowWords(
        term=shown,
        interim_number=str(interim.number) if interim else DASH,
        full_number=str(full.number) if full else DASH,
        interim_mark="Yes" if interim else "No",
        full_mark="Yes" if full else "No",
    )
