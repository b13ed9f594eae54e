"""Lists every free text of a case that a served document prints, each with its place in the record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.exhibits import Serving
from spo_builder.checks.served_field import ServedText, list_fields
from spo_builder.checks.served_particulars import list_particulars

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spo_builder.case.exhibits import Exhibit
    from spo_builder.case.incidents import Incident
    from spo_builder.case.people import ProtectedPerson
    from spo_builder.case.record import CaseRecord
    from spo_builder.case.terms_sought import TermSought

__all__ = ["ServedText", "group_texts", "is_served", "list_served_texts"]


def list_served_texts(case: CaseRecord, term_texts: Iterable[ServedText] = ()) -> tuple[ServedText, ...]:
    """Return every served text that is not empty.

    Internal texts are not among them: safety, authority, legal advice, what is withheld and why, the basis of
    an application without notice, originals of redacted exhibits, exhibits that are not served.

    Args:
        case: the record.
        term_texts: the terms as rendered; their wording is served, too.
    """
    texts = (
        *_list_defendant(case),
        *_list_people(case),
        *_list_own_words(case),
        *_list_grounds(case),
        *_list_incidents(case),
        *_list_exhibits(case),
        *_list_fairness(case),
        *_list_terms(case),
        *term_texts,
        *_list_proceedings(case),
        *list_particulars(case),
    )
    return tuple(text for text in texts if text.text.strip())


def group_texts(texts: Iterable[ServedText]) -> dict[tuple[str, bool], list[tuple[int, ServedText]]]:
    """Return each distinct text once, with every place where it stands and its index in the list.

    A large case says many things more than once; what reads the words then reads each text only once. The key
    is the text and whether it names a place.
    """
    groups: dict[tuple[str, bool], list[tuple[int, ServedText]]] = {}
    for index, text in enumerate(texts):
        groups.setdefault((text.text, text.is_place), []).append((index, text))
    return groups


def is_served(exhibit: Exhibit) -> bool:
    """Return whether an exhibit goes to the defendant; one that is not decided may."""
    return exhibit.serving is not Serving.NOT_SERVED


def _list_defendant(case: CaseRecord) -> Iterator[ServedText]:
    person = case.defendant
    yield from list_fields("/defendant", person, "area_basis_reason", "needs", is_own=True)
    for name in ("work", "education", "religion"):
        own = ("what", "place", "times", "enquiry")
        yield from list_fields(f"/defendant/{name}", getattr(person, name), *own, is_own=True)
    yield from list_fields("/defendant", person, "account")


def _list_people(case: CaseRecord) -> Iterator[ServedText]:
    yield from list_fields("", case, "relationship_summary")
    for index, person in enumerate(case.protected_persons):
        yield from _list_protected(f"/protected_persons/{index}", person)
    for index, other in enumerate(case.people):
        yield from list_fields(f"/people/{index}", other, "described_as", "why_not_called")
    for index, request in enumerate(case.stop_requests):
        yield from list_fields(f"/stop_requests/{index}", request, "how", "words")


def _list_own_words(case: CaseRecord) -> Iterator[ServedText]:
    """Yield what witnesses say in their own words, and paragraphs as somebody has rewritten them."""
    words = ("occupation", "words", "why_unwelcome", "impact", "views_on_terms")
    for index, statement in enumerate(case.statements):
        yield from list_fields(f"/statements/{index}", statement, *words)
    for index, block in enumerate(case.text_blocks):
        yield from list_fields(f"/text_blocks/{index}", block, "text")


def _list_protected(where: str, person: ProtectedPerson) -> Iterator[ServedText]:
    yield from list_fields(where, person, "relationship", "why_at_risk", "why_not_called")
    yield from list_fields(f"{where}/views", person.views, "text", "reason_not_obtained")


def _list_grounds(case: CaseRecord) -> Iterator[ServedText]:
    yield from list_fields("/risk", case.risk, "grade", is_own=True)
    yield from list_fields("/risk", case.risk, "tool", "assessor", "narrative", "escalation", "factors")
    yield from list_fields("/necessity", case.necessity, "narrative", "proportionality")
    for index, alternative in enumerate(case.necessity.alternatives):
        yield from list_fields(f"/necessity/alternatives/{index}", alternative, "why_not_enough")
    yield from list_fields("/interim", case.interim, "what_changed", "why_now", "why_not_wait")
    yield from list_fields("/order", case.order, "reason")


def _list_incidents(case: CaseRecord) -> Iterator[ServedText]:
    for index, incident in enumerate(case.incidents):
        yield from _list_incident(f"/incidents/{index}", incident)


_WEIGHT: Final = (
    "reasonable_to_call",
    "contemporaneous",
    "multiple",
    "motive",
    "edited_or_joint",
    "circumstances",
)


def _list_incident(where: str, incident: Incident) -> Iterator[ServedText]:
    yield ServedText(f"{where}/place", incident.place, is_place=True)
    yield ServedText(f"{where}/country", incident.country, is_own=True)
    yield from list_fields(
        where, incident, "description", "other_reason", "why_unwelcome_known", "tie_reason"
    )
    for index, source in enumerate(incident.sources):
        place = f"{where}/sources/{index}"
        yield from list_fields(place, source, "what", "why_not_called")
        yield from list_fields(f"{place}/weight", source.weight, *_WEIGHT)


def _list_exhibits(case: CaseRecord) -> Iterator[ServedText]:
    for index, exhibit in enumerate(case.exhibits):
        # The mark of an exhibit that is not served stands in the list of exhibits.
        yield ServedText(f"/exhibits/{index}/mark", exhibit.mark, is_own=True)
        if is_served(exhibit):
            where = f"/exhibits/{index}"
            plain = ("title", "description", "content", "found_where", "translation")
            yield from list_fields(where, exhibit, *plain, "map_boundary", "map_scale")
            yield from list_fields(where, exhibit, "map_label", "sha256", "original_held_at", is_own=True)
            for street, text in enumerate(exhibit.map_streets):
                yield ServedText(f"{where}/map_streets/{street}", text, is_place=True)
            name = "redacted_file" if exhibit.serving is Serving.REDACTED else "file"
            yield ServedText(f"{where}/{name}", getattr(exhibit, name) or "", is_own=True)


def _list_fairness(case: CaseRecord) -> Iterator[ServedText]:
    for index, fact in enumerate(case.contrary_facts):
        yield from list_fields(f"/contrary_facts/{index}", fact, "what", "answer")
    for index, item in enumerate(case.disclosure.relied):
        yield from list_fields(f"/disclosure/relied/{index}", item, "what", "reason")
    for index, item in enumerate(case.disclosure.adverse):
        yield from list_fields(f"/disclosure/adverse/{index}", item, "what", "reason")


def _list_terms(case: CaseRecord) -> Iterator[ServedText]:
    for index, term in enumerate(case.terms):
        yield from _list_term(f"/terms/{index}", term)


def _list_term(where: str, term: TermSought) -> Iterator[ServedText]:
    yield from list_fields(
        where, term, "necessity_reason", "no_incident_reason", "how_checked", "protected_person_view"
    )
    yield from list_fields(where, term, "overlap_note")
    yield from list_fields(f"{where}/locality", term.locality, "text")
    for name in ("religion", "work", "education"):
        yield ServedText(f"{where}/{name}/how_avoided", getattr(term, name).how_avoided, is_own=True)
    if term.zone is not None:
        zone = ("home_plan", "needed_places", "how_avoided")
        yield from list_fields(f"{where}/zone", term.zone, *zone, is_own=True)
    if term.supervisor is not None:
        who = ("post", "organisation", "contact")
        yield from list_fields(f"{where}/supervisor", term.supervisor, *who, is_own=True)
    if term.attendance is not None:
        duty = ("action", "place", "deadline", "frequency", "ends")
        yield from list_fields(f"{where}/attendance", term.attendance, *duty, is_own=True)
    for index, answer in enumerate(term.compatibility):
        yield from list_fields(f"{where}/compatibility/{index}", answer, "explanation")


def _list_proceedings(case: CaseRecord) -> Iterator[ServedText]:
    yield from list_fields("/criminal", case.criminal, "summary", "why_order_still_needed")
    yield from list_fields("/other_proceedings", case.other_proceedings, "detail")
    for index, order in enumerate(case.existing_orders):
        for place, term in enumerate(order.terms):
            where = f"/existing_orders/{index}/terms/{place}/text"
            yield ServedText(where, term.text, is_own=True)
    yield from list_fields(
        "/listing",
        case.listing,
        "urgency",
        "time_estimate",
        "service_plan",
        "witnesses",
        "directions",
        "hearsay_time_reason",
    )
    for index, event in enumerate(case.service):
        yield from list_fields(f"/service/{index}", event, "explanation_given")
