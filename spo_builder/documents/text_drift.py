"""Tells where rewritten paragraphs have drifted from the record: changed since, lost words, gone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from spo_builder.case.saying import is_name_hidden
from spo_builder.case.statements import DraftedDocument
from spo_builder.documents.audience import Audience
from spo_builder.documents.drafted import draft_document
from spo_builder.documents.parts.material import gather_material
from spo_builder.documents.wording.lists import join_words
from spo_builder.documents.wording.names import NAME_MISSING, get_formal, get_name
from spo_builder.findings import Finding, Outcome, Severity
from spo_builder.law.reference import LegalReference
from spo_builder.terms.drift import DriftKind, list_changes
from spo_builder.terms.lost import NamedThing, find_lost

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.record import CaseRecord, Person
    from spo_builder.case.statements import TextBlock
    from spo_builder.checks.assessment import Assessment
    from spo_builder.documents.drafting.sentences import DraftedParagraph
    from spo_builder.law.pack import LawPack

RULE: Final = "chk.drift"
_REFERENCE: Final = LegalReference(RULE, "practice on rewritten paragraphs")
_SENTENCE_ENDS: Final = re.compile(r"(?<=[.!?”])\s+(?=[A-Z“])")
_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class _Told:
    """One rewritten paragraph in hand."""

    where: str
    label: str
    block: TextBlock
    paragraph: DraftedParagraph | None

    def find(
        self,
        message: str,
        *,
        outcome: Outcome = Outcome.NOT_MET,
        severity: Severity = Severity.WARN,
        match: str | None = None,
    ) -> Finding:
        """Return a finding about it; what the program writes now stands beside it."""
        suggestion = self.paragraph.text if self.paragraph and outcome is not Outcome.MET else None
        return Finding(
            id=RULE,
            outcome=outcome,
            severity=severity,
            message=f"{self.label} {message}",
            where=self.where,
            reference=_REFERENCE,
            match=match,
            suggestion=suggestion,
        )


def find_text_drift(case: CaseRecord, assessment: Assessment, law: LawPack) -> tuple[Finding, ...]:
    """Return what the rewritten paragraphs of a case no longer hold of its record.

    Args:
        case: the whole record.
        assessment: findings on it; its day is the one for which the documents are drafted.
        law: the law pack.
    """
    if not case.text_blocks:
        return ()
    material = gather_material(case, assessment, Audience.INTERNAL, law)
    drafted = {
        (document, item.id): item
        for document in DraftedDocument
        for section in draft_document(material, document)
        for item in section.paragraphs
    }
    things = (*_list_people(case), *_list_places(case))
    seen: set[tuple[DraftedDocument, str]] = set()
    found: list[Finding] = []
    for index, block in enumerate(case.text_blocks):
        key = (block.document, block.paragraph)
        label = f"Paragraph “{block.paragraph}” of {block.document.value}"
        told = _Told(f"/text_blocks/{index}", label, block, drafted.get(key))
        found += (
            [told.find("is rewritten twice; the first counts.")] if key in seen else _assess(told, things)
        )
        seen.add(key)
    return tuple(found)


def _assess(told: _Told, things: tuple[NamedThing, ...]) -> Iterator[Finding]:
    block, current = told.block, told.paragraph
    if current is None:
        yield told.find(
            "is rewritten, but the record no longer gives this paragraph, so the words are not printed. "
            "Put them elsewhere or take them out.",
            match=_cut(block.text) or None,
        )
        return
    if not block.text.strip():
        yield told.find("is left out. Is the court told of it elsewhere?", match=_cut(current.text))
        return
    drift = [*_tell_change(told, current), *_tell_lost(told, current, things)]
    yield from drift
    if not drift:
        yield told.find(
            "is rewritten; it still holds what the record gives.",
            outcome=Outcome.MET,
            severity=Severity.INFO,
        )


def _tell_change(told: _Told, current: DraftedParagraph) -> Iterator[Finding]:
    """Yield which sentence of the program has changed since the edit, with one short difference."""
    generated = told.block.generated
    if not generated.strip():
        yield told.find(
            "is rewritten, and what the program had written is not kept, so it cannot be told whether the "
            "record has changed since.",
            outcome=Outcome.CANNOT_TELL,
        )
        return
    if " ".join(generated.split()) == " ".join(current.text.split()):
        return
    old, new = _find_changed_sentence(generated, current)
    gone, come = next(iter(list_changes(old, new)), ("", ""))
    yield told.find(
        f"is rewritten, and the record has changed since: {_say_change(gone, come)}. "
        f"The program wrote “{old}” and now writes “{new}”."
        if old and new
        else f"is rewritten, and the record has changed since: {_say_sentence(old, new)}.",
        match=_cut(old or new),
    )


def _find_changed_sentence(generated: str, current: DraftedParagraph) -> tuple[str, str]:
    """Return the first sentence that differs, as it was and as it is; one is empty if it came or went."""
    was = [part for part in _SENTENCE_ENDS.split(generated.strip()) if part]
    now = [part for item in current.sentences for part in _SENTENCE_ENDS.split(item.text) if part]
    gone = [part for part in was if part not in now]
    come = [part for part in now if part not in was]
    if not gone or not come:
        return (next(iter(gone), ""), next(iter(come), ""))
    near = get_close_matches(gone[0], come, n=1, cutoff=0.4)
    return gone[0], near[0] if near else come[0]


def _say_change(gone: str, come: str) -> str:
    if gone and come:
        return f"“{_cut(gone)}” is now “{_cut(come)}”"
    return f"“{_cut(gone)}” has gone" if gone else f"“{_cut(come)}” is new"


def _say_sentence(old: str, new: str) -> str:
    if old or new:
        return f"“{old}” has gone" if old else f"“{new}” is new"
    return "the order of its sentences is another"


def _tell_lost(told: _Told, current: DraftedParagraph, things: tuple[NamedThing, ...]) -> Iterator[Finding]:
    lost = find_lost(current.text, told.block.text, things)
    if lost:
        names = join_words(f"“{item.expected}” ({item.kind.value})" for item in lost)
        yield told.find(
            f"is rewritten and no longer holds what the record gives here: {names}. Change one of the two."
        )


def _cut(text: str) -> str:
    """Return the opening of a text, to show it in a message."""
    shown = " ".join(text.split())
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN].rsplit(' ', 1)[0]} …"


def _list_people(case: CaseRecord) -> Iterator[NamedThing]:
    for person in case.persons:
        yield NamedThing(DriftKind.PERSON, tuple(dict.fromkeys(filter(None, _list_names(person)))))


def _list_names(person: Person) -> tuple[str, ...]:
    if is_name_hidden(person):
        return (person.name.initials,)
    name = person.name
    forms = (get_name(person), get_formal(person), name.full, name.formal, name.family, name.given)
    return tuple(form for form in forms if form != NAME_MISSING)


def _list_places(case: CaseRecord) -> Iterator[NamedThing]:
    texts = [incident.place for incident in case.incidents]
    texts += [term.locality.text for term in case.terms]
    texts += [text for term in case.terms for value in term.values for text in value.texts]
    texts += [held.place for held in (case.defendant.work, case.defendant.education, case.defendant.religion)]
    texts += [fact.text for fact in case.place_facts]
    for text in dict.fromkeys(" ".join(text.split()).rstrip(".") for text in texts):
        if text:
            yield NamedThing(DriftKind.PLACE, (text,))
