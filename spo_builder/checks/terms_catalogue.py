"""Terms beside the catalogue: slots left open, edits that have lost something, red terms, too many terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.checks.matter import Check, Matter, is_blank
from spo_builder.findings import Severity
from spo_builder.terms.drift import find_drift
from spo_builder.terms.of_case import name_people
from spo_builder.terms.template import Rating

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.findings import Finding

# More than a person can keep in mind (practice.md 3, `chk.too_many`).
_MOST_TERMS: Final = 12


def assess_slots(matter: Matter) -> Iterator[Finding]:
    """T39: no place of the catalogue's wording is left open."""
    for term in matter.terms:
        if not term.written.missing:
            continue
        open_slots, where = " ".join(term.written.missing), f"{term.where}/values"
        if term.written.text:
            yield matter.ask(
                "chk.drift",
                f"{term.label} has words of its own, and its catalogue wording is not complete, so the "
                f"two cannot be compared. {open_slots}",
                where,
                [term.term.id],
            )
        else:
            yield matter.miss("T39", f"{term.label} is not filled in. {open_slots}", where, [term.term.id])


def assess_drift(matter: Matter) -> Iterator[Finding]:
    """Practice: an edited term still says whom, where and how long, and what is left open."""
    people = name_people(matter.case)
    for term in matter.terms:
        if not term.written.is_edited:
            continue
        lost = find_drift(term.written, people, matter.catalogue)
        for drift in lost:
            yield matter.find(
                "chk.drift",
                Severity.WARN,
                f"{term.label} is edited. {drift.message} Change one of the two.",
                f"{term.where}/text",
                evidence=[term.term.id],
                suggestion=term.written.generated,
            )
        if not lost:
            yield matter.meet(
                "chk.drift",
                f"{term.label} is edited; it still says whom, where and how long, as the record has it.",
                f"{term.where}/text",
                [term.term.id],
            )


def assess_advice(matter: Matter) -> Iterator[Finding]:
    """Practice: a term that courts seldom make needs a lawyer's advice on record."""
    for term in matter.terms:
        template = term.written.template
        if template is not None and template.rating is Rating.RED and is_blank(term.term.legal_advice):
            yield matter.warn(
                "chk.red_no_advice",
                f"{term.label} (“{template.title}”) is one that courts make only with care. Record the "
                "legal advice on it.",
                f"{term.where}/legal_advice",
                [term.term.id],
            )


def assess_number(matter: Matter) -> Iterator[Finding]:
    """Practice: more terms than the defendant can keep in mind."""
    orders = (
        ("interim", [term for term in matter.terms if term.in_interim]),
        ("full", [term for term in matter.terms if term.in_full]),
    )
    for name, terms in orders:
        if len(terms) > _MOST_TERMS:
            yield matter.warn(
                "chk.too_many",
                f"The {name} order would have {len(terms)} terms. Can the defendant remember them, and "
                "is each needed?",
                "/terms",
                [term.term.id for term in terms],
            )


def assess_subjects(matter: Matter) -> Iterator[Finding]:
    """T31: free words have a subject, so that they can be held against incidents and other orders."""
    for term in matter.terms:
        if not term.written.tags:
            yield matter.ask(
                "T31",
                f"{term.label} is in words of its own and has no subject. Choose one or more, such as "
                "contact or locality.",
                f"{term.where}/tags",
                [term.term.id],
            )


TERMS_CATALOGUE: tuple[Check, ...] = (
    assess_slots,
    assess_drift,
    assess_subjects,
    assess_advice,
    assess_number,
)
