"""Builds the terms asked for in the test case, from the catalogue."""

from __future__ import annotations

from spo_builder.case.answers import Answer, ConflictAnswer
from spo_builder.case.terms_sought import (
    ChosenException,
    Locality,
    LocalityScope,
    SlotFilling,
    TermKind,
    TermSought,
)
from tests.building.keeping import kept

NO_CONFLICT = ConflictAnswer(answer=Answer.NO)


def people_slot(name: str, *people: str) -> SlotFilling:
    """Return a slot filled with people of the case."""
    return SlotFilling(name=name, people=people)


def text_slot(name: str, *texts: str) -> SlotFilling:
    """Return a slot filled with words."""
    return SlotFilling(name=name, texts=texts)


@kept
def a_term() -> TermSought:
    """Return the ban on contact, in the interim and the full order, with every question answered."""
    return TermSought(
        id="contact",
        kind=TermKind.PROHIBITION,
        template="contact.any",
        values=(people_slot("protected", "imogen"),),
        exceptions=(ChosenException(id="exc.solicitor"), ChosenException(id="exc.court")),
        protects=("imogen",),
        necessity_reason="Necessary because he sent 19 messages after she asked him to stop, then followed.",
        incidents=("messages", "following"),
        exhibits=("if1",),
        locality=Locality(scope=LocalityScope.UK_WIDE),
        religion=ConflictAnswer(answer=Answer.NOT_KNOWN),
        work=NO_CONFLICT,
        education=NO_CONFLICT,
        how_checked="She reports any contact; call and message records.",
        protected_person_view="She supports this term.",
        in_interim=True,
    )


@kept
def a_home_term() -> TermSought:
    """Return the ban on going to her home, wherever he believes that it is."""
    return a_term(
        id="home",
        template="loc.home",
        exceptions=(),
        necessity_reason="Necessary because on 14 November 2026 he stood opposite her home for 40 minutes.",
        incidents=("waiting",),
        exhibits=(),
        how_checked="Neighbours and a camera at the door.",
    )


@kept
def a_following_term() -> TermSought:
    """Return the ban on watching and following."""
    return a_term(
        id="following-ban",
        template="surv.any",
        exceptions=(),
        necessity_reason="Necessary because on 21 November 2026 he followed her and told her so.",
        incidents=("waiting", "following"),
        exhibits=(),
        how_checked="Sightings reported by her and by others.",
    )


@kept
def a_requirement() -> TermSought:
    """Return a requirement that asks for nobody to supervise it: to leave on a chance meeting."""
    return a_term(
        id="leave",
        kind=TermKind.REQUIREMENT,
        template="approach.leave",
        exceptions=(ChosenException(id="exc.court"),),
        necessity_reason="Necessary because they live in one town and he has not turned away when they met.",
        incidents=("following",),
        exhibits=(),
        how_checked="Her account and that of others present.",
        in_interim=False,
    )
