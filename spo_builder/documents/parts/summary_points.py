"""Points against the applicant in the case summary: account, contrary facts, gaps, hearsay, clashes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.grounds import ContraryKind
from spo_builder.documents.drafting.pointers import list_filled
from spo_builder.documents.drafting.sentences import fact, framing, gap, paragraph
from spo_builder.documents.parts.disclosure import write_contrary
from spo_builder.documents.parts.hearsay import write_hearsay_notice
from spo_builder.documents.parts.sentences import WORDLESS_FACT, point_to_answer, point_to_incidents
from spo_builder.documents.parts.shortening import keep_sentences
from spo_builder.documents.parts.terms import write_terms
from spo_builder.documents.parts.tests_of_act import (
    find_hearsay,
    find_not_established,
    say_hearsay,
    say_not_established,
)
from spo_builder.documents.wording.dates import say_date
from spo_builder.documents.wording.lists import open_end, refer_to, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.grounds import ContraryFact
    from spo_builder.case.terms_sought import TermSought
    from spo_builder.documents.drafting.sentences import DraftedParagraph, Sentence
    from spo_builder.documents.parts.material import Material
    from spo_builder.documents.vocabulary.evidence import ContraryWords

POINTS: Final = 7
MORE_POINTS: Final = (
    "Further points are in the officer’s statement (D07) and in the disclosure schedule (D25)."
)


def choose_points(material: Material) -> tuple[DraftedParagraph, ...]:
    """Return the points that there is room for, and whether there are more or none."""
    points = tuple(draft_points(material))
    if len(points) > POINTS:
        return (*points[: POINTS - 1], paragraph("against.more", framing(MORE_POINTS)))
    return points or (paragraph("against.none", gap("None is recorded.", "/contrary_facts")),)


def list_points_against(material: Material) -> Iterator[str]:
    """Yield the words of every point against the applicant as the program writes them."""
    yield from (point.text for point in draft_points(material))


def draft_points(material: Material) -> Iterator[DraftedParagraph]:
    """Yield what stands against the applicant: account, contrary facts, gaps, hearsay, clashes."""
    case = material.case
    has_account = bool(case.defendant.account.strip())
    if has_account:
        yield _say_account(material)
    for held, words in zip(case.contrary_facts, write_contrary(material), strict=True):
        # A denial is the account; it is not said twice.
        if not (held.kind is ContraryKind.DENIAL and has_account):
            yield _say_contrary(material, held, words)
    gaps = paragraph("against.gaps", *_list_gaps(material))
    if gaps.sentences:
        yield gaps
    yield from _list_clashes(material)


def _say_account(material: Material) -> DraftedParagraph:
    person = material.case.defendant
    when = f" on {say_date(person.account_on)}" if person.account_on else ""
    answers = (
        fact(sentence(held.answer), f"/contrary_facts/{index}/answer")
        for index, held in enumerate(material.case.contrary_facts)
        if held.kind is ContraryKind.DENIAL
    )
    said = f"The defendant’s account{when}: {keep_sentences(sentence(person.account))}"
    return paragraph(
        "against.account", fact(said, *list_filled("/defendant", person, "account", "account_on")), *answers
    )


def _say_contrary(material: Material, held: ContraryFact, words: ContraryWords) -> DraftedParagraph:
    where = material.point_to("contrary_facts", held.id)
    shown = f" (exhibit {words.exhibit})" if words.exhibit else ""
    marks = material.point_to_marks([held.exhibit] if shown and held.exhibit else [])
    told = fact(_add(sentence(held.what), shown), f"{where}/what", *marks)
    return paragraph(
        f"against.fact.{held.id}",
        told if held.what.strip() else gap(WORDLESS_FACT, f"{where}/what"),
        fact(sentence(held.answer), f"{where}/answer"),
    )


def _list_gaps(material: Material) -> Iterator[Sentence]:
    """Yield what the evidence of the acts lacks, and whether the hearsay notice is late."""
    loose, hearsay = find_not_established(material), find_hearsay(material)
    numbers = material.numbers
    open_ones = [item for item in material.incidents if numbers[item.id] in loose]
    told = [item for item in material.incidents if numbers[item.id] in hearsay]
    yield gap(say_not_established(loose), *point_to_incidents(material, open_ones, "tie"))
    yield fact(say_hearsay(hearsay), *point_to_incidents(material, told, "sources"))
    notice = write_hearsay_notice(material)
    if notice.has_rows and notice.is_late:
        yield fact("The hearsay notice is late for the first hearing.", "/hearings")


def _list_clashes(material: Material) -> Iterator[DraftedParagraph]:
    """Yield every clash with religion, work or education once, with the terms that it is of."""
    clashes: dict[tuple[str, str], list[tuple[int, TermSought]]] = {}
    held = material.interim_terms if material.has_interim else material.full_terms
    for item, term in zip(held, write_terms(material, interim=material.has_interim), strict=True):
        for answer in term.answers:
            if answer.has_conflict:
                clashes.setdefault((answer.label, answer.text), []).append((term.number, item.term))
    for (label, text), rows in clashes.items():
        said = f"{refer_to('Term', [number for number, _ in rows])}, {label.lower()}: {keep_sentences(text)}"
        sources = (place for _, term in rows for place in point_to_answer(material, term, label))
        yield paragraph(f"against.clash.{label.lower()}.{rows[0][1].id}", fact(said, *sources))


def _add(text: str, shown: str) -> str:
    """Return a sentence with an exhibit before its full stop; after a quotation that closes it, behind it."""
    return f"{open_end(text)}{shown}." if text.endswith(".") else f"{text}{shown}" if shown else text
