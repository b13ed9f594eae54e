"""Words of the case summary, which the court reads first (D17a)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.documents.parts.application import write_application
from spo_builder.documents.parts.disclosure import write_contrary
from spo_builder.documents.parts.hearsay import write_hearsay_notice
from spo_builder.documents.parts.incidents import first_sentence, write_stop_requests
from spo_builder.documents.parts.people import join_sentences
from spo_builder.documents.parts.service import is_summons_proved, say_service
from spo_builder.documents.parts.terms import write_terms
from spo_builder.documents.parts.tests_of_act import (
    find_not_established,
    list_act_gaps,
    write_tests,
)
from spo_builder.documents.vocabulary.narrative import (
    ChronologyLineWords,
    SummaryTermWords,
    SummaryWords,
)
from spo_builder.documents.wording.dates import say_days
from spo_builder.documents.wording.lists import close, open_end, refer_to, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.documents.parts.material import Material
    from spo_builder.documents.vocabulary.orders import OrderWords

LINES: Final = 6
_LINE_LENGTH: Final = 180
# The heading above the tests answers this one in full; two pages are all that the court has time for.
ANSWERED_ABOVE: Final = "s5(3)"
STANDARD: Final = "The applicant submits that the civil standard applies."


def write_summary(material: Material, interim: OrderWords, full: OrderWords) -> SummaryWords:
    """Return the case summary: two pages, in the order in which the court asks."""
    wants_interim = material.has_interim
    terms = write_terms(material, interim=wants_interim)
    return SummaryWords(
        order_sought=tuple(_say_orders(material, interim, full)),
        s5_answer=tuple(_say_why_now(material)) if wants_interim else (),
        chronology=choose_lines(material),
        tests=tuple(
            join_sentences(f"{test.name} ({test.provision}):", close(test.facts), close(test.proof))
            for test in write_tests(material)
            if test.provision != ANSWERED_ABOVE
        ),
        terms=tuple(SummaryTermWords(term.number, term.text, term.evidence) for term in terms),
        terms_heading="Interim terms sought" if wants_interim else "Terms sought",
        against=tuple(list_points_against(material)) or ("None is recorded.",),
        directions=tuple(_list_directions(material)) or ("None.",),
        service=say_service(material),
        standard=STANDARD,
    )


def _say_orders(material: Material, interim: OrderWords, full: OrderWords) -> Iterator[str]:
    if material.has_interim:
        yield f"Interim order: {interim.count_sentence}"
        yield write_application(material).main_sentence
    yield (
        f"Full order: {full.count_sentence}"
        if material.full_terms
        else "Full order: no term is recorded yet."
    )


def _say_why_now(material: Material) -> Iterator[str]:
    interim = material.case.interim
    reasons = [sentence(text) for text in (interim.what_changed, interim.why_now, interim.why_not_wait)]
    held = [reason for reason in reasons if reason]
    if not held:
        yield "Why an interim order is appropriate now (section 5(3)) is not stated."
        return
    yield join_sentences("An interim order is appropriate now (section 5(3)).", held[0])
    yield from held[1:]
    loose = find_not_established(material)
    if loose:
        which = refer_to("incident", loose)
        yield f"The court is not asked to decide at the interim hearing who did {which}."


def choose_lines(material: Material) -> tuple[ChronologyLineWords, ...]:
    """Return at most six lines: the first request to stop, the first incident, and the latest ones."""
    stops = [
        (request.on, ChronologyLineWords(words.date, shorten(words.sentence)))
        for request, words in zip(
            sorted(material.case.stop_requests, key=lambda item: item.on),
            write_stop_requests(material),
            strict=True,
        )
    ]
    acts = [
        (
            incident.when.on,
            ChronologyLineWords(say_days(incident.when), shorten(first_sentence(incident.description))),
        )
        for incident in material.incidents
    ]
    if len(stops) + len(acts) > LINES:
        stops = stops[:1]
        acts = [acts[0], *acts[-(LINES - 1 - len(stops)) :]]
    return tuple(line for _, line in sorted([*stops, *acts], key=lambda pair: pair[0]))


def shorten(text: str) -> str:
    """Return a text of one line; a longer one ends with dots at a word."""
    if len(text) <= _LINE_LENGTH:
        return text
    return f"{text[:_LINE_LENGTH].rsplit(' ', 1)[0]} …"


def list_points_against(material: Material) -> Iterator[str]:
    """Yield what stands against the applicant: contrary facts, gaps, hearsay, clashes."""
    if material.case.defendant.account.strip():
        yield f"The defendant's account: {sentence(material.case.defendant.account)}"
    for fact in write_contrary(material):
        shown = f" ({fact.exhibit})" if fact.exhibit else ""
        yield join_sentences(f"{open_end(sentence(fact.what))}{shown}.", sentence(fact.answer))
    notice = write_hearsay_notice(material)
    late = "The hearsay notice is late for the first hearing." if notice.has_rows and notice.is_late else ""
    gaps = join_sentences(*list_act_gaps(material), late)
    if gaps:
        yield gaps
    for term in write_terms(material, interim=material.has_interim):
        for answer in term.answers:
            if answer.has_conflict:
                yield f"Term {term.number} and {answer.label.lower()}: {answer.text}"


def _list_directions(material: Material) -> Iterator[str]:
    yield from material.case.listing.directions
    notice = write_hearsay_notice(material)
    asked = any("hearsay" in direction.lower() for direction in material.case.listing.directions)
    if notice.has_rows and notice.is_late and not asked:
        yield f"That time for the hearsay notice be shortened under rule 3(2): {notice.period_sought}."
    if not is_summons_proved(material):
        yield "If service of the summons is not proved: directions for service and an early date."
