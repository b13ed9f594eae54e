"""Words of the skeleton argument (D17b): issues, law, evidence by limb and by term, points against."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spo_builder.case.proceedings import ApplicationKind
from spo_builder.documents.parts import skeleton_law
from spo_builder.documents.parts.application import write_application
from spo_builder.documents.parts.court import say_hearing
from spo_builder.documents.parts.grounds import write_alternatives, write_existing_orders
from spo_builder.documents.parts.incidents import NOT_STATED
from spo_builder.documents.parts.people import join_sentences, write_circumstances, write_protected_group
from spo_builder.documents.parts.summary import list_points_against
from spo_builder.documents.parts.term_labels import label_terms, list_asked
from spo_builder.documents.parts.terms import write_schedule
from spo_builder.documents.parts.tests_of_act import write_tests
from spo_builder.documents.vocabulary.narrative import ParagraphWords, SectionWords
from spo_builder.documents.vocabulary.papers import SkeletonWords, TermMapWords
from spo_builder.documents.wording.lists import capitalise, close, lower_opening, sentence, split_paragraphs
from spo_builder.documents.wording.names import get_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spo_builder.documents.parts.material import Material


_OWN_VOICE: Final = re.compile(r"\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur)\b(?!\.)")
# What the other limbs state beside their facts is no proof.
_PROVED: Final = frozenset({"s2(1)(a)", "s2(1)(b)"})


def attribute(text: str) -> str:
    """Return a text of the record as an advocate may say it: what the officer says of himself is named so."""
    outside = re.sub(r"“[^”]*”", "", text)
    return f"In the words of the officer in the case: {text}" if _OWN_VOICE.search(outside) else text


def write_skeleton(material: Material) -> SkeletonWords:
    """Return the argument; every fact in it stands in the record, with its incident and its exhibit."""
    opening = _number(_list_opening(material), 1)
    following = 1 + sum(len(section.paragraphs) for section in opening)
    return SkeletonWords(
        opening=opening,
        terms=tuple(_map_terms(material)),
        closing=_number(_list_closing(material), following),
        authorities=skeleton_law.AUTHORITIES,
        settled_by=material.case.applicant.solicitor,
    )


def _number(sections: Iterable[tuple[str, Iterable[str]]], first: int) -> tuple[SectionWords, ...]:
    """Return the sections that hold anything, their paragraphs numbered through."""
    kept: list[SectionWords] = []
    for heading, texts in sections:
        paragraphs = tuple(ParagraphWords(number, text) for number, text in enumerate(texts, first))
        if paragraphs:
            kept.append(SectionWords(heading, paragraphs))
            first += len(paragraphs)
    return tuple(kept)


def _list_opening(material: Material) -> Iterator[tuple[str, Iterable[str]]]:
    yield "The application", _say_application(material)
    yield "The issues", _list_issues(material)
    yield "The law", _list_law(material)
    yield "The evidence for each limb", _list_limbs(material)


def _list_closing(material: Material) -> Iterator[tuple[str, Iterable[str]]]:
    yield "Necessity and proportionality", _say_necessity(material)
    yield (
        "Religion, work and education",
        (f"{row.label}: {row.text}" for row in write_circumstances(material.case.defendant)),
    )
    yield "Points against the application", _list_points(material)
    if material.has_interim:
        yield "Why an interim order is appropriate now", _say_why_now(material)
    yield "Length", map(attribute, split_paragraphs(material.case.order.reason))
    yield "The order asked for", _say_order(material)


def _say_application(material: Material) -> Iterator[str]:
    case = material.case
    group = write_protected_group(material)
    yield join_sentences(
        f"This skeleton argument is for the hearing on {say_hearing(material.find_first_hearing())}.",
        write_application(material).sought,
    )
    protected = f"{capitalise(group.noun)} {'are' if group.is_many else 'is'} {group.names}."
    yield join_sentences(f"The defendant is {get_name(case.defendant)}.", protected)
    yield "Incidents are numbered as in the chronology (D10); exhibits are marked as in the list (D11)."


def _list_issues(material: Material) -> Iterator[str]:
    yield from skeleton_law.ISSUES_FULL
    if material.has_interim:
        yield skeleton_law.ISSUE_INTERIM


def _list_law(material: Material) -> Iterator[str]:
    yield skeleton_law.CIVIL
    yield skeleton_law.STANDARD
    yield skeleton_law.ACTS
    yield skeleton_law.SMITH
    yield skeleton_law.CONFLICTS
    if material.list_hearsay():
        yield skeleton_law.HEARSAY
    yield skeleton_law.COSTS


def _list_limbs(material: Material) -> Iterator[str]:
    for test in write_tests(material):
        gap = f"Gap: {lower_opening(sentence(test.gap))}" if test.gap.strip() else ""
        proof = f"Proof: {close(test.proof)}" if test.provision in _PROVED else close(test.proof)
        yield join_sentences(f"{test.name} ({test.provision}).", attribute(close(test.facts)), proof, gap)


def _map_terms(material: Material) -> Iterator[TermMapWords]:
    labels = label_terms(material)
    for row, term in zip(write_schedule(material), list_asked(material), strict=True):
        yield TermMapWords(
            numbers=labels[term],
            title=row.term.title,
            reason=attribute(sentence(row.term.necessity_reason)) or NOT_STATED,
            evidence=close(row.term.evidence),
        )


def _say_necessity(material: Material) -> Iterator[str]:
    necessity = material.case.necessity
    yield from map(attribute, split_paragraphs(necessity.narrative))
    for item in write_alternatives(material):
        opening = f"{item.kind}; available: {item.available.lower()}."
        yield join_sentences(opening, attribute(sentence(item.why_not_enough)))
    yield from (f"In force already: {order.sentence}" for order in write_existing_orders(material))
    yield from map(attribute, split_paragraphs(necessity.proportionality))


def _list_points(material: Material) -> Iterator[str]:
    points = tuple(list_points_against(material))
    yield from points or ("None is recorded. The disclosure schedule (D25) says what was considered.",)


def _say_why_now(material: Material) -> Iterator[str]:
    interim = material.case.interim
    reasons = (interim.what_changed, interim.why_now, interim.why_not_wait)
    yield from (attribute(sentence(reason)) for reason in reasons if reason.strip())


_DRAFTS = {
    ApplicationKind.FULL: "order as in the draft (D06)",
    ApplicationKind.INTERIM_WITH_FULL: "interim order and the full order as in the drafts (D05 and D06)",
    ApplicationKind.INTERIM_AFTER_FULL: "interim order as in the draft (D05)",
}


def _say_order(material: Material) -> Iterator[str]:
    yield f"The court is asked to make the {_DRAFTS[material.case.application.kind]}."
