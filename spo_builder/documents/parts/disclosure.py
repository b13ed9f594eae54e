"""Words about fairness: facts that help the defendant, and the disclosure schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.grounds import ContraryKind
from spo_builder.documents.audience import Audience
from spo_builder.documents.vocabulary.evidence import (
    ContraryWords,
    DisclosureRowWords,
    DisclosureWords,
)
from spo_builder.documents.wording.dates import say_date
from spo_builder.documents.wording.lists import capitalise, count_of, join_words, sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spo_builder.case.grounds import ContraryFact, Disclosure, DisclosureItem
    from spo_builder.documents.parts.material import Material

_KINDS: Final = {
    ContraryKind.REPLY: "Reply",
    ContraryKind.DENIAL: "Denial",
    ContraryKind.ALTERNATIVE_EXPLANATION: "Other explanation",
    ContraryKind.INCONSISTENCY: "Inconsistency",
    ContraryKind.OTHER: "Other",
}


def write_contrary(material: Material) -> tuple[ContraryWords, ...]:
    """Return the facts that help the defendant or hurt the application."""
    return tuple(
        ContraryWords(
            number=number,
            kind=_KINDS[fact.kind],
            date=say_date(fact.on),
            what=fact.what,
            sentence=_say_fact(fact),
            answer=fact.answer,
            exhibit=join_words(material.marks_of([fact.exhibit] if fact.exhibit else [])),
        )
        for number, fact in enumerate(material.case.contrary_facts, 1)
    )


def _say_fact(fact: ContraryFact) -> str:
    """Return a contrary fact after its date, unless its own words hold a date."""
    what = sentence(fact.what)
    if fact.on is None or what.startswith("On ") or str(fact.on.year) in what:
        return what
    return f"On {say_date(fact.on)}: {what}"


def write_disclosure(material: Material) -> DisclosureWords:
    """Return the disclosure schedule; a served copy says how many items are withheld, not which or why."""
    held = material.case.disclosure
    served = material.audience is Audience.SERVED
    return DisclosureWords(
        is_considered=held.adverse_material_considered is Answer.YES,
        considered=_say_considered(held),
        relied=_write_rows(material, held.relied),
        adverse=_write_rows(material, held.adverse),
        withheld=() if served else _write_rows(material, held.withheld),
        withheld_note=_say_withheld(held, served=served),
        lawyer=held.lawyer,
        none_adverse="" if held.adverse else _say_none(held),
    )


def _write_rows(material: Material, items: Iterable[DisclosureItem]) -> tuple[DisclosureRowWords, ...]:
    return tuple(
        DisclosureRowWords(
            number=number,
            what=_say_item(material, item),
            exhibit=join_words(material.marks_of([item.exhibit] if item.exhibit else [])),
            reason=item.reason,
        )
        for number, item in enumerate(items, 1)
    )


def _say_item(material: Material, item: DisclosureItem) -> str:
    """Return what an item is; its mark stands in a column of its own and is not said twice."""
    exhibit = material.case.find_exhibit(item.exhibit) if item.exhibit else None
    if exhibit is None:
        return item.what
    rest = item.what.removeprefix(exhibit.mark)
    return item.what if rest[:1].isalnum() else rest.lstrip(" :.,–") or exhibit.title or item.what


def _say_considered(held: Disclosure) -> str:
    what = "whether anything is adverse to the applicant or helps the defendant"
    if held.adverse_material_considered is Answer.YES:
        who = held.considered_by or "an officer not named"
        on = f"On {say_date(held.considered_on)} " if held.considered_on else ""
        return capitalise(f"{on}{who} considered {what}.")
    if held.adverse_material_considered is Answer.NO:
        return f"Nobody has considered {what}."
    return f"The question {what} is not answered."


def _say_none(held: Disclosure) -> str:
    if held.adverse_material_considered is Answer.YES:
        return "Nothing adverse to the applicant or helpful to the defendant was found."
    return "No item is listed; the question is not answered."


def _say_withheld(held: Disclosure, *, served: bool) -> str:
    if not held.withheld:
        return "Nothing is withheld."
    number = len(held.withheld)
    verb = "is" if number == 1 else "are"
    opening = capitalise(f"{count_of(number, 'item')} {verb} withheld")
    if served:
        return f"{opening}. The reasons, which a lawyer signs, are not shown in this copy."
    return f"{opening}, for reasons that {held.lawyer or 'a lawyer not named yet'} signs below."
