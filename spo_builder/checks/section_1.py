"""Section 1: who may apply, where and on whose authority, and for what; and all checks of the section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.people import AreaBasis
from spo_builder.case.proceedings import AuthorityForm
from spo_builder.checks.acts import ACTS
from spo_builder.checks.matter import is_blank, join_words
from spo_builder.checks.risk import RISK
from spo_builder.law.forces import find_force

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.checks.matter import Check, Matter
    from spo_builder.findings import Finding


def assess_applicant(matter: Matter) -> Iterator[Finding]:
    """s1(1), s14(1): the applicant is the chief officer of a force of England and Wales, BTP or MDP."""
    name = matter.case.applicant.force
    force = find_force(name) if name.strip() else None
    if force is not None:
        yield matter.meet("s1.1", f"The applicant is the {force.chief_officer}.", "/applicant/force")
    elif is_blank(name):
        yield matter.miss(
            "s1.1", "No force is named. Name the force whose chief officer applies.", "/applicant/force"
        )
    else:
        yield matter.block(
            "s1.1",
            f"The head of “{name}” cannot apply for this order. Name one of the 43 forces of England and "
            "Wales, British Transport Police or Ministry of Defence Police.",
            "/applicant/force",
        )


def assess_court(matter: Matter) -> Iterator[Finding]:
    """s1(1): the application is to a magistrates' court, which has to be named."""
    if is_blank(matter.case.court.name):
        yield matter.miss("s1.1", "No court is named. Name the magistrates' court.", "/court/name")


def assess_names(matter: Matter) -> Iterator[Finding]:
    """s1(1): the defendant is a person, and so is whoever is protected: both have names."""
    if is_blank(matter.case.defendant.name.full):
        yield matter.miss("s1.1", "The defendant has no name. Add it.", "/defendant/name")
    for index, person in enumerate(matter.case.protected_persons):
        if is_blank(person.name.full):
            yield matter.miss(
                "s1.1.b",
                f"Protected person {index + 1} has no name. Add it; the order says whom it protects.",
                f"/protected_persons/{index}/name",
            )


def assess_authority(matter: Matter) -> Iterator[Finding]:
    """s1(1): it appears to the chief officer; somebody with authority has decided and it is recorded."""
    held = matter.case.authorisation
    missing = [
        what
        for what, is_missing in (
            ("who gave it", is_blank(held.by)),
            ("the rank", is_blank(held.rank)),
            ("the date", held.on is None),
        )
        if is_missing
    ]
    if held.form is AuthorityForm.NONE:
        yield matter.miss(
            "s1.1.app",
            "No authority to apply is recorded. Record who decided for the chief officer, the rank and the "
            "date.",
            "/authorisation/form",
        )
    elif missing:
        yield matter.miss(
            "s1.1.app",
            f"The record of the authority lacks {join_words(missing)}. Complete it.",
            "/authorisation",
        )
    else:
        yield matter.meet("s1.1.app", f"{held.rank} {held.by} authorised the application.", "/authorisation")
    if held.form is AuthorityForm.ORAL and held.written_on is None:
        yield matter.warn(
            "s1.1.app.oral",
            "The authority is oral. It is enough to draft and to file; obtain it in writing.",
            "/authorisation/form",
        )


def assess_area(matter: Matter) -> Iterator[Finding]:
    """s1(3): the limb of area; the two national forces have no police area and need none."""
    force = find_force(matter.case.applicant.force)
    if force is None or not force.has_police_area:
        return
    person = matter.case.defendant
    if person.area_basis is None:
        yield matter.miss(
            "s1.3.a",
            "Why this force may apply is not chosen. Say that the defendant lives in its area, is believed "
            "to be there, or intends to come.",
            "/defendant/area_basis",
        )
    elif person.area_basis is AreaBasis.RESIDES:
        if person.address.one_line:
            yield matter.meet("s1.3.a", "The defendant lives in the force's area.", "/defendant/area_basis")
        else:
            yield matter.miss(
                "s1.3.a",
                "The defendant is said to live in the force's area, but has no address. Add the address.",
                "/defendant/address",
            )
    elif is_blank(person.area_basis_reason):
        yield matter.miss(
            "s1.3.b",
            "Why the chief officer believes that the defendant is in the area or intends to come to it is "
            "not said. Add the reason.",
            "/defendant/area_basis_reason",
        )
    else:
        yield matter.meet(
            "s1.3.b",
            "Why the defendant is believed to be in the area, or coming to it, is recorded.",
            "/defendant/area_basis_reason",
        )


def assess_purpose(matter: Matter) -> Iterator[Finding]:
    """s1(2), s5(3): an order prohibits or requires something; each order asked for has a term."""
    asked = {
        "the interim order": [term for term in matter.terms if term.in_interim],
        "the full order": [term for term in matter.terms if term.in_full],
    }
    applied = {"the interim order": matter.kind.has_interim, "the full order": matter.asks_full}
    for name, terms in asked.items():
        if applied[name] and not terms:
            yield matter.miss(
                "s1.2.purpose",
                f"No term is asked for in {name}. Add what the defendant must not do or must do.",
                "/terms",
            )
    if all(terms or not applied[name] for name, terms in asked.items()):
        yield matter.meet(
            "s1.2.purpose",
            f"{len(matter.terms)} term{'s are' if len(matter.terms) > 1 else ' is'} asked for.",
            "/terms",
            [term.term.id for term in matter.terms],
        )


SECTION_1: tuple[Check, ...] = (
    assess_applicant,
    assess_court,
    assess_names,
    assess_authority,
    *ACTS,
    *RISK,
    assess_area,
    assess_purpose,
)
