"""Paragraphs of the officer's statement on the defendant's account, contrary facts, hearsay and gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.answers import Answer
from spo_builder.case.people import ViewsStatus
from spo_builder.documents.drafting.pointers import list_filled
from spo_builder.documents.drafting.sentences import fact, framing, gap, paragraph
from spo_builder.documents.parts.disclosure import write_contrary
from spo_builder.documents.parts.people import name_protected, write_circumstances
from spo_builder.documents.parts.sentences import WORDLESS_FACT, point_to_incidents
from spo_builder.documents.parts.tests_of_act import find_hearsay, find_not_established
from spo_builder.documents.wording.dates import say_date
from spo_builder.documents.wording.lists import join_words, refer_to, sentence
from spo_builder.documents.wording.names import get_formal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.grounds import ContraryFact
    from spo_builder.documents.drafting.sentences import DraftedParagraph
    from spo_builder.documents.parts.material import Material
    from spo_builder.documents.vocabulary.evidence import ContraryWords

_CONSIDERED = "/disclosure/adverse_material_considered"


def write_account(material: Material) -> Iterator[DraftedParagraph]:
    """Yield the defendant's account, then every fact that helps the defendant, with its exhibit."""
    case = material.case
    yield _say_account(material)
    for held, words in zip(case.contrary_facts, write_contrary(material), strict=True):
        yield _say_contrary(material, held, words)
    defendant, considered = get_formal(case.defendant), case.disclosure.adverse_material_considered
    if not case.contrary_facts and considered is Answer.YES:
        said = f"I have looked for facts that help {defendant} and record none beyond this."
        yield paragraph("account.searched", fact(said, _CONSIDERED))
    if not considered.is_given:
        said = f"It is not recorded that anybody has looked for facts that help {defendant}."
        yield paragraph("account.not_searched", gap(said, _CONSIDERED))


def _say_account(material: Material) -> DraftedParagraph:
    person = material.case.defendant
    if not person.account.strip():
        return paragraph(
            "account.none", gap(f"I have no account from {get_formal(person)}.", "/defendant/account")
        )
    when = f" on {say_date(person.account_on)}" if person.account_on else ""
    said = f"The account of {get_formal(person)}{when}: {sentence(person.account)}"
    return paragraph("account.told", fact(said, *list_filled("/defendant", person, "account", "account_on")))


def _say_contrary(material: Material, held: ContraryFact, words: ContraryWords) -> DraftedParagraph:
    where = material.point_to("contrary_facts", held.id)
    if not held.what.strip():
        told = gap(WORDLESS_FACT, f"{where}/what")
    else:
        dated = words.sentence != sentence(held.what)
        told = fact(words.sentence, f"{where}/what", *([f"{where}/on"] if dated else []))
    marks = material.point_to_marks([held.exhibit] if held.exhibit else [])
    shown = f"It is exhibit {words.exhibit}." if words.exhibit else ""
    return paragraph(
        f"account.fact.{held.id}",
        told,
        fact(shown, f"{where}/exhibit", *marks),
        fact(sentence(held.answer), f"{where}/answer"),
    )


def write_gaps(material: Material) -> Iterator[DraftedParagraph]:
    """Yield what rests on hearsay and what I do not know."""
    incidents, numbers = material.incidents, material.numbers
    hearsay, loose = find_hearsay(material), find_not_established(material)
    if hearsay:
        told = [item for item in incidents if numbers[item.id] in hearsay]
        verb = "rests" if len(hearsay) == 1 else "rest"
        yield paragraph(
            "gaps.hearsay",
            fact(
                f"{refer_to('Incident', hearsay)} {verb} at least in part on hearsay.",
                *point_to_incidents(material, told, "sources"),
            ),
            framing("The hearsay notice (D13) names each maker and says why that person is not called."),
        )
    if loose:
        open_ones = [item for item in incidents if numbers[item.id] in loose]
        said = f"I have not established who did {refer_to('incident', loose)}."
        yield paragraph("gaps.who", gap(said, *point_to_incidents(material, open_ones, "tie")))
    yield from _list_unknown(material)
    missing = [
        (index, person)
        for index, person in enumerate(material.case.protected_persons)
        if person.views.status in {ViewsStatus.NOT_OBTAINED, ViewsStatus.NOT_ANSWERED}
    ]
    if missing:
        names = join_words(name_protected(material, person) for _, person in missing)
        places = (f"/protected_persons/{index}/views/status" for index, _ in missing)
        yield paragraph("gaps.views", gap(f"I do not have the views of {names}.", *places))


def _list_unknown(material: Material) -> Iterator[DraftedParagraph]:
    """Yield which of the defendant's work, education and religion is not stated or not known."""
    person = material.case.defendant
    for held in write_circumstances(person):
        name = held.label.lower()
        where = f"/defendant/{name}"
        opening = f"{held.label} of {get_formal(person)}:"
        if not held.is_answered:
            yield paragraph(f"gaps.{name}", gap(f"{opening} not stated.", f"{where}/answer"))
        elif held.text.startswith("Not known"):
            sources = list_filled(where, getattr(person, name), "answer", "enquiry")
            said = f"{opening} {held.text[0].lower()}{held.text[1:]}"
            yield paragraph(f"gaps.{name}", fact(said, *sources))
