"""Paragraphs of the case summary that answer the court: order, why now, tests, service, directions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.proceedings import ApplicationKind, DurationKind, ServiceDocument
from spo_builder.documents.drafting.pointers import list_filled
from spo_builder.documents.drafting.sentences import fact, framing, gap, paragraph
from spo_builder.documents.parts.application import say_main_date
from spo_builder.documents.parts.hearsay import write_hearsay_notice
from spo_builder.documents.parts.sentences import point_to_incidents, say_assessment
from spo_builder.documents.parts.service import UNPROVED, find_proof, say_service
from spo_builder.documents.parts.tests_of_act import find_not_established, write_tests
from spo_builder.documents.wording.lists import close, refer_to, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.documents.drafting.sentences import DraftedParagraph, Sentence
    from spo_builder.documents.parts.material import Material
    from spo_builder.documents.vocabulary.grounds import CriterionWords
    from spo_builder.documents.vocabulary.orders import OrderWords
    from spo_builder.terms.of_case import CaseTerm

STANDARD: Final = "The applicant submits that the civil standard applies."


def write_order_sought(material: Material, interim: OrderWords, full: OrderWords) -> DraftedParagraph:
    """Return how many terms are sought and for how long, in the order or orders applied for."""
    if material.full_terms:
        sources = _point_to_order(material, material.full_terms)
        whole = fact(f"Full order: {full.count_sentence}", *sources)
    else:
        whole = gap("Full order: No term is recorded yet.", "/terms")
    if not material.has_interim:
        return paragraph("order.sought", whole)
    said = f"Interim order: {interim.count_sentence}"
    days = list_filled("/interim", material.case.interim, "period_days")
    terms = _point_to_terms(material, material.interim_terms)
    first = fact(said, *terms, *days) if terms else gap(said, "/terms")
    return paragraph("order.sought", first, whole, _say_main(material))


def _point_to_terms(material: Material, terms: tuple[CaseTerm, ...]) -> tuple[str, ...]:
    return tuple(material.point_to("terms", item.term.id) for item in terms)


def _point_to_order(material: Material, terms: tuple[CaseTerm, ...]) -> tuple[str, ...]:
    """Return the pointers to the terms and to that length of the full order which is printed."""
    order = material.case.order
    lengths = list_filled("/order", order, "days", "months", "years")
    held = {
        DurationKind.NOT_STATED: (),
        # Of a fixed period only one length is printed; without one it says no more than no period does.
        DurationKind.FIXED: ("/order/duration", lengths[0]) if lengths else (),
        DurationKind.UNTIL_FURTHER_ORDER: ("/order/duration",),
    }[order.duration]
    return (*_point_to_terms(material, terms), *held)


def _say_main(material: Material) -> Sentence:
    """Return that the main application stands undetermined (s5(1)), shorter than the complaint says it."""
    made, where = say_main_date(material), "/application/kind"
    if material.case.application.kind is ApplicationKind.INTERIM_AFTER_FULL:
        said = f"The main application{f' of {made}' if made else ''} is undetermined."
        return fact(said, where, *(["/application/main_made_on"] if made else []))
    return fact("The main application, made at the same time, is undetermined.", where)


def write_why_now(material: Material) -> Iterator[DraftedParagraph]:
    """Yield why an interim order is appropriate now, or that this is not stated (s5(3))."""
    interim = material.case.interim
    names = ("what_changed", "why_now", "why_not_wait")
    held = [(name, said) for name in names if (said := sentence(getattr(interim, name)))]
    if not held:
        said = "Why an interim order is appropriate now (section 5(3)) is not stated."
        yield paragraph("now.missing", gap(said, "/interim/why_now"))
        return
    for name, said in held:
        yield paragraph(f"now.{name}", fact(said, f"/interim/{name}"))
    loose = find_not_established(material)
    if loose:
        which = refer_to("incident", loose)
        open_ones = [item for item in material.incidents if material.numbers[item.id] in loose]
        said = f"The court is not asked to decide at the interim hearing who did {which}."
        yield paragraph("now.who", gap(said, *point_to_incidents(material, open_ones, "tie")))


def write_test_paragraphs(material: Material) -> Iterator[DraftedParagraph]:
    """Yield acts, risk and necessity, each with its facts and its proof; s5(3) is answered above."""
    acts, risk, necessity, *_ = write_tests(material)
    yield _draft_acts(material, acts)
    yield _draft_risk(material, risk)
    yield _draft_necessity(material, necessity)


def _head(test: CriterionWords) -> str:
    return f"{test.name} ({test.provision}): {close(test.facts)}"


def _draft_acts(material: Material, test: CriterionWords) -> DraftedParagraph:
    linked = dict.fromkeys(mark for item in material.incidents for mark in item.exhibits)
    marks, proof = material.point_to_marks(linked), close(test.proof)
    acts = fact if material.incidents else gap
    return paragraph(
        "tests.acts",
        acts(_head(test), *(point_to_incidents(material, material.incidents) or ("/incidents",))),
        fact(proof, *marks) if marks else gap(proof, "/exhibits"),
    )


def _draft_risk(material: Material, test: CriterionWords) -> DraftedParagraph:
    risk = material.case.risk
    name = "escalation" if risk.escalation else "narrative"
    told = fact if getattr(risk, name).strip() else gap
    return paragraph("tests.risk", told(_head(test), f"/risk/{name}"), say_assessment(material))


def _draft_necessity(material: Material, test: CriterionWords) -> DraftedParagraph:
    necessity = material.case.necessity
    told = fact if necessity.narrative.strip() else gap
    considered = fact if necessity.alternatives else gap
    return paragraph(
        "tests.necessity",
        told(_head(test), "/necessity/narrative"),
        considered(close(test.proof), "/necessity/alternatives"),
    )


def write_service_paragraph(material: Material) -> DraftedParagraph:
    """Return service of the summons: done and proved, done, planned, or not recorded."""
    said = say_service(material)
    told = said.removesuffix(UNPROVED).rstrip()
    proof = find_proof(material)
    events = [
        f"/service/{index}"
        for index, event in enumerate(material.case.service)
        if event.document is ServiceDocument.SUMMONS and (proof is None or event is proof)
    ]
    return paragraph(
        "service",
        fact(told, *events) if events else gap(told, "/service"),
        framing(UNPROVED if said != told else ""),
    )


def write_standard() -> DraftedParagraph:
    """Return the standard of proof as a submission."""
    return paragraph("tests.standard", framing(STANDARD))


def write_direction_paragraphs(material: Material) -> Iterator[DraftedParagraph]:
    """Yield the directions asked for, or that none is."""
    listing = material.case.listing
    held = [(index, text) for index, text in enumerate(listing.directions) if text.strip()]
    for index, text in held:
        yield paragraph("directions", fact(text, f"/listing/directions/{index}"))
    notice = write_hearsay_notice(material)
    asked = any("hearsay" in direction.lower() for direction in listing.directions)
    if notice.has_rows and notice.is_late and not asked:
        days = ["/listing/hearsay_days_sought"] if listing.hearsay_days_sought is not None else []
        said = f"That time for the hearsay notice be shortened under rule 3(2) to {notice.period_sought}."
        yield paragraph("directions.hearsay", fact(said, "/hearings", *days))
    elif not held:
        yield paragraph("directions.none", gap("None.", "/listing/directions"))
