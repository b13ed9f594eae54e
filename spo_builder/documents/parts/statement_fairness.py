"""Paragraphs of the officer's statement on the defendant's account, contrary facts, hearsay and gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.answers import Answer
from spo_builder.case.people import ViewsStatus
from spo_builder.documents.parts.disclosure import write_contrary
from spo_builder.documents.parts.people import join_sentences, name_protected, write_circumstances
from spo_builder.documents.parts.tests_of_act import find_hearsay, find_not_established
from spo_builder.documents.wording.dates import say_date
from spo_builder.documents.wording.lists import join_words, refer_to, sentence
from spo_builder.documents.wording.names import get_formal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.documents.parts.material import Material


def write_account(material: Material) -> Iterator[str]:
    """Yield the defendant's account, then every fact that helps the defendant, with its exhibit."""
    case = material.case
    defendant = get_formal(case.defendant)
    if case.defendant.account.strip():
        when = f" on {say_date(case.defendant.account_on)}" if case.defendant.account_on else ""
        yield f"The account of {defendant}{when}: {sentence(case.defendant.account)}"
    else:
        yield f"I have no account from {defendant}."
    contrary = write_contrary(material)
    for fact in contrary:
        shown = f"It is exhibit {fact.exhibit}." if fact.exhibit else ""
        yield join_sentences(fact.sentence, shown, sentence(fact.answer))
    if not contrary and case.disclosure.adverse_material_considered is Answer.YES:
        yield f"I have looked for facts that help {defendant} and record none beyond this."
    if not case.disclosure.adverse_material_considered.is_given:
        yield f"It is not recorded that anybody has looked for facts that help {defendant}."


def write_gaps(material: Material) -> Iterator[str]:
    """Yield what rests on hearsay and what I do not know."""
    case = material.case
    hearsay, loose = find_hearsay(material), find_not_established(material)
    if hearsay:
        verb = "rests" if len(hearsay) == 1 else "rest"
        yield (
            f"{refer_to('Incident', hearsay)} {verb} at least in part on hearsay. The hearsay notice (D13) "
            "names "
            "each maker and says why that person is not called."
        )
    if loose:
        yield f"I have not established who did {refer_to('incident', loose)}."
    for held in write_circumstances(case.defendant):
        if not held.is_answered:
            yield f"{held.label} of {get_formal(case.defendant)}: not stated."
        elif held.text.startswith("Not known"):
            yield f"{held.label} of {get_formal(case.defendant)}: {held.text[0].lower()}{held.text[1:]}"
    missing = [
        name_protected(material, person)
        for person in case.protected_persons
        if person.views.status in {ViewsStatus.NOT_OBTAINED, ViewsStatus.NOT_ANSWERED}
    ]
    if missing:
        yield f"I do not have the views of {join_words(missing)}."
