"""Words of the case summary, which the court reads first (D17a)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.grounds import ContraryKind
from spo_builder.case.proceedings import ApplicationKind
from spo_builder.documents.parts.application import say_main_date
from spo_builder.documents.parts.disclosure import write_contrary
from spo_builder.documents.parts.hearsay import write_hearsay_notice
from spo_builder.documents.parts.incidents import first_sentence, write_stop_requests
from spo_builder.documents.parts.people import join_sentences
from spo_builder.documents.parts.service import say_service
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
from spo_builder.documents.wording.dates import say_date, say_days
from spo_builder.documents.wording.lists import capitalise, close, open_end, refer_to, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spo_builder.documents.parts.material import Material
    from spo_builder.documents.vocabulary.orders import OrderWords, TermWords

LINES: Final = 6
_LINE_LENGTH: Final = 180
_POINTS: Final = 7
_POINT_LENGTH: Final = 170
# All terms together; of very many each has less than a line.
_TERMS_LENGTH: Final = 1100
_TERM_LENGTH: Final = 60
MORE_POINTS: Final = (
    "Further points are in the officer’s statement (D07) and in the disclosure schedule (D25)."
)
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
        terms=tuple(SummaryTermWords(term.number, text, term.evidence) for term, text in _say_terms(terms)),
        terms_heading="Interim terms sought" if wants_interim else "Terms sought",
        against=_choose_points(material),
        directions=tuple(_list_directions(material)) or ("None.",),
        service=say_service(material),
        standard=STANDARD,
    )


def _say_orders(material: Material, interim: OrderWords, full: OrderWords) -> Iterator[str]:
    asked = full.count_sentence if material.full_terms else "No term is recorded yet."
    if not material.has_interim:
        yield f"Full order: {asked}"
        return
    yield join_sentences(f"Interim order: {interim.count_sentence} Full order: {asked}", _say_main(material))


def _say_main(material: Material) -> str:
    """Return that the main application stands undetermined (s5(1)), shorter than the complaint says it."""
    made = say_main_date(material)
    if material.case.application.kind is ApplicationKind.INTERIM_AFTER_FULL:
        return f"The main application{f' of {made}' if made else ''} is undetermined."
    return "The main application, made at the same time, is undetermined."


def _say_terms(terms: Sequence[TermWords]) -> Iterator[tuple[TermWords, str]]:
    """Yield each term with its words, short; exceptions are named only, for the draft order has them."""
    room = max(_TERM_LENGTH, _TERMS_LENGTH // max(len(terms), 1))
    for term in terms:
        words, has_exceptions, _ = term.text.partition(", except")
        yield term, f"{shorten(words, room)} (with exceptions)." if has_exceptions else shorten(words, room)


def _say_why_now(material: Material) -> Iterator[str]:
    interim = material.case.interim
    reasons = [sentence(text) for text in (interim.what_changed, interim.why_now, interim.why_not_wait)]
    held = [reason for reason in reasons if reason]
    if not held:
        yield "Why an interim order is appropriate now (section 5(3)) is not stated."
        return
    yield from held
    loose = find_not_established(material)
    if loose:
        which = refer_to("incident", loose)
        yield f"The court is not asked to decide at the interim hearing who did {which}."


def choose_lines(material: Material) -> tuple[ChronologyLineWords, ...]:
    """Return at most six lines: the first request to stop, the first incident, and the latest ones."""
    stops = [
        (request.on, ChronologyLineWords(words.date, shorten(words.said)))
        for request, words in zip(
            sorted(material.case.stop_requests, key=lambda item: item.on),
            write_stop_requests(material),
            strict=True,
        )
    ]
    acts = [
        (
            incident.when.on,
            ChronologyLineWords(
                capitalise(say_days(incident.when)), shorten(first_sentence(incident.description))
            ),
        )
        for incident in material.incidents
    ]
    if len(stops) + len(acts) > LINES:
        stops = stops[:1]
        acts = [acts[0], *acts[-(LINES - 1 - len(stops)) :]]
    return tuple(line for _, line in sorted([*stops, *acts], key=lambda pair: pair[0]))


def shorten(text: str, room: int = _LINE_LENGTH) -> str:
    """Return a text of one line; a longer one ends with dots at a word."""
    if len(text) <= room:
        return text
    return f"{text[:room].rsplit(' ', 1)[0]} …"


def keep_sentences(text: str, room: int = _POINT_LENGTH) -> str:
    """Return as many whole sentences as there is room for; always the first."""
    kept = first = first_sentence(text)
    rest = text.strip()[len(first) :]
    while rest.strip() and len(kept) < room:
        following = first_sentence(rest)
        if len(kept) + len(following) >= room:
            break
        kept, rest = f"{kept} {following}", rest.strip()[len(following) :]
    return kept


def _choose_points(material: Material) -> tuple[str, ...]:
    points = tuple(list_points_against(material))
    if len(points) > _POINTS:
        return (*points[: _POINTS - 1], MORE_POINTS)
    return points or ("None is recorded.",)


def list_points_against(material: Material) -> Iterator[str]:
    """Yield what stands against the applicant: account, contrary facts, gaps, hearsay, clashes."""
    denials = [fact for fact in material.case.contrary_facts if fact.kind is ContraryKind.DENIAL]
    person = material.case.defendant
    if person.account.strip():
        when = f" on {say_date(person.account_on)}" if person.account_on else ""
        answers = (sentence(fact.answer) for fact in denials)
        yield join_sentences(
            f"The defendant’s account{when}: {keep_sentences(sentence(person.account))}", *answers
        )
    for fact, words in zip(material.case.contrary_facts, write_contrary(material), strict=True):
        # A denial is the account; it is not said twice.
        if not (fact in denials and person.account.strip()):
            shown = f" (exhibit {words.exhibit})" if words.exhibit else ""
            yield join_sentences(_add(sentence(words.what), shown), sentence(words.answer))
    notice = write_hearsay_notice(material)
    late = "The hearsay notice is late for the first hearing." if notice.has_rows and notice.is_late else ""
    gaps = join_sentences(*list_act_gaps(material), late)
    if gaps:
        yield gaps
    yield from _list_clashes(material)


def _list_clashes(material: Material) -> Iterator[str]:
    """Yield every clash with religion, work or education once, with the terms that it is of."""
    clashes: dict[tuple[str, str], list[int]] = {}
    for term in write_terms(material, interim=material.has_interim):
        for answer in term.answers:
            if answer.has_conflict:
                clashes.setdefault((answer.label.lower(), answer.text), []).append(term.number)
    for (label, text), numbers in clashes.items():
        yield f"{refer_to('Term', numbers)}, {label}: {keep_sentences(text)}"


def _add(text: str, shown: str) -> str:
    """Return a sentence with an exhibit before its full stop; after a quotation that closes it, behind it."""
    return f"{open_end(text)}{shown}." if text.endswith(".") else f"{text}{shown}" if shown else text


def _list_directions(material: Material) -> Iterator[str]:
    yield from material.case.listing.directions
    notice = write_hearsay_notice(material)
    asked = any("hearsay" in direction.lower() for direction in material.case.listing.directions)
    if notice.has_rows and notice.is_late and not asked:
        yield f"That time for the hearsay notice be shortened under rule 3(2) to {notice.period_sought}."
