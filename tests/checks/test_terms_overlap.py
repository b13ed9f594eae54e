"""Terms beside other orders and beside each other: T29 and T30."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from spo_builder.case.proceedings import ApplicationKind, ExistingOrder, OrderKind, OrderTerm
from spo_builder.case.terms_sought import Attendance, ChosenException, TermKind, TermSought
from spo_builder.checks.terms_overlap import (
    assess_catalogue_conflicts,
    assess_contradictions,
    assess_duplicates,
    assess_other_orders,
)
from tests.builders import (
    a_case,
    a_following_term,
    a_home_term,
    a_requirement,
    a_term,
    an_application,
    an_existing_order,
)
from tests.building.findings import name_findings, run

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord


def free_term(text: str, **changes: object) -> TermSought:
    """Return a ban on a place in free words."""
    return a_home_term(template=None, values=(), text=text, tags=("locality",)).evolve(**changes)


def bail_about(text: str, *tags: str) -> ExistingOrder:
    """Return bail with one condition."""
    return an_existing_order(terms=(OrderTerm(id="bail1", text=text, tags=tags),))


# --- T29 -------------------------------------------------------------------------------------------


def test_an_order_for_the_same_person_and_subject_is_to_be_explained() -> None:
    (found,) = run(assess_other_orders, a_case(existing_orders=(an_existing_order(),)))
    assert name_findings([found]) == ["warn T29 /existing_orders/0"]
    assert found.message.startswith("Bail overlaps term 1:")
    assert found.evidence == ("contact",)


def test_an_explained_overlap_informs() -> None:
    terms = (a_term(overlap_note="The order goes on when bail ends."), a_home_term(), a_following_term())
    found = run(assess_other_orders, a_case(existing_orders=(an_existing_order(),), terms=terms))
    assert name_findings(found) == ["info T29 /existing_orders/0"]


@pytest.mark.parametrize(
    "order",
    [
        an_existing_order(protects=("neighbour",)),
        an_existing_order(ends_on=date(2026, 11, 26)),
        an_existing_order(kind=OrderKind.SPO),
        an_existing_order(kind=OrderKind.INTERIM_SPO),
        bail_about("not to drive", "vehicle"),
    ],
)
def test_another_person_subject_or_time_is_no_overlap(order: ExistingOrder) -> None:
    assert run(assess_other_orders, a_case(existing_orders=(order,))) == ()


@pytest.mark.parametrize(
    "order",
    [an_existing_order(protects=()), an_existing_order(ends_on=None), an_existing_order(kind=OrderKind.DVPO)],
)
def test_what_is_not_known_of_an_order_does_not_clear_it(order: ExistingOrder) -> None:
    assert name_findings(run(assess_other_orders, a_case(existing_orders=(order,)))) == [
        "warn T29 /existing_orders/0"
    ]


def test_an_order_without_its_terms_cannot_be_compared() -> None:
    (found,) = run(assess_other_orders, a_case(existing_orders=(an_existing_order(terms=()),)))
    assert (found.severity, found.outcome) == ("warn", "cannot_tell")


@pytest.mark.parametrize(
    ("bail", "term", "overlaps"),
    [
        ("Not to go to Mill Lane", "enter Mill Lane", True),
        ("Not to go to Mill Lane", "enter Elm Road", False),
        ("Not to go to her home", "enter Elm Road", True),
        ("Not to enter Elm Road in March", "enter Mill Lane until March 2027", False),
    ],
)
def test_bans_on_places_overlap_where_the_places_may_be_the_same(
    bail: str, term: str, *, overlaps: bool
) -> None:
    case = a_case(existing_orders=(bail_about(bail, "locality"),), terms=(free_term(term),))
    assert bool(run(assess_other_orders, case)) is overlaps


@pytest.mark.parametrize(
    ("text", "overlaps"),
    [
        ("Not to communicate with Imogen Fairweather", True),
        ("Not to follow Imogen Fairweather", True),
        ("Not to go to her home", True),
        ("To surrender his passport", False),
        ("To live and sleep at 9 Nowhere Row", False),
    ],
)
def test_a_condition_without_a_subject_is_read_by_its_words(text: str, *, overlaps: bool) -> None:
    assert bool(run(assess_other_orders, a_case(existing_orders=(bail_about(text),)))) is overlaps


def test_several_overlapping_terms_are_named_together() -> None:
    order = an_existing_order(
        terms=(
            OrderTerm(id="bail1", text="not to contact her", tags=("contact",)),
            OrderTerm(id="bail2", text="not to follow her", tags=("surveillance",)),
        )
    )
    (found,) = run(assess_other_orders, a_case(existing_orders=(order,)))
    assert "overlaps terms 1 and 3:" in found.message
    apart = (a_term(), a_following_term(in_interim=False))
    (found,) = run(assess_other_orders, a_case(existing_orders=(order,), terms=apart))
    assert "overlaps term 1 and term 2 of the full order:" in found.message


# --- T30 -------------------------------------------------------------------------------------------


def _two(one: TermSought, other: TermSought) -> CaseRecord:
    return a_case(terms=(one.evolve(id="one"), other.evolve(id="other")))


@pytest.mark.parametrize(
    ("one", "other", "warns"),
    [
        ("enter Elm Road, Aldermoor", "enter Elm Road,  Aldermoor.", True),
        ("enter Elm Road, Aldermoor", "enter Elm Road, Aldermoors", True),
        ("enter Elm Road, Aldermoor", "post about her online at all", False),
        ("enter Elm Road", "follow Imogen Fairweather on foot, in a vehicle or by any other means", False),
    ],
)
def test_two_terms_that_say_the_same_warn(one: str, other: str, *, warns: bool) -> None:
    found = run(assess_duplicates, _two(free_term(one), free_term(other)))
    assert name_findings(found) == (["warn T30 /terms/1/text"] if warns else [])


def test_terms_without_words_are_not_alike() -> None:
    assert run(assess_duplicates, _two(free_term(""), free_term(""))) == ()


def test_a_ban_and_a_duty_in_the_same_words_are_not_alike() -> None:
    duty = free_term("leave Elm Road", kind=TermKind.REQUIREMENT)
    assert run(assess_duplicates, _two(free_term("leave Elm Road"), duty)) == ()


def test_terms_of_two_orders_are_not_held_against_each_other() -> None:
    interim = free_term("enter Elm Road", in_interim=True, in_full=False)
    full = free_term("enter Elm Road", in_interim=False, in_full=True)
    assert run(assess_duplicates, _two(interim, full)) == ()
    both = free_term("enter Elm Road", in_interim=True, in_full=True)
    assert len(run(assess_duplicates, _two(interim, both))) == 1


@pytest.mark.parametrize("second", ["contact.direct", "contact.indirect"])
def test_terms_that_the_catalogue_keeps_apart_warn(second: str) -> None:
    for terms in (
        (a_term(), a_term(template=second)),
        (a_term(template=second), a_term()),
    ):
        found = run(assess_catalogue_conflicts, _two(*terms))
        assert name_findings(found) == ["warn T30 /terms/1/template"]


def test_a_term_that_works_only_beside_another_warns() -> None:
    alone = a_requirement(template="device.passwords", values=(), exceptions=())
    (found,) = run(assess_catalogue_conflicts, a_case(terms=(alone,)))
    assert name_findings([found]) == ["warn T30 /terms/0/template"]
    beside = a_requirement(id="hand-in", template="device.surrender_now", values=(), exceptions=())
    assert run(assess_catalogue_conflicts, a_case(terms=(alone, beside))) == ()


def test_free_words_conflict_with_nothing_in_the_catalogue() -> None:
    assert run(assess_catalogue_conflicts, _two(a_term(), free_term("enter Elm Road"))) == ()


@pytest.mark.parametrize(
    ("ban", "blocks"),
    [
        ("enter Harbour Steps", True),
        ("enter Harbour Steps, except to attend Harbour Steps for a meeting", False),
        ("enter Elm Road", False),
    ],
)
def test_a_duty_must_not_lead_where_a_ban_bars_the_way(ban: str, *, blocks: bool) -> None:
    duty = a_requirement(
        template=None,
        text="attend the Tidewater Programme every Monday",
        attendance=Attendance(place="0 Harbour Steps, Brackwater"),
        in_interim=True,
    )
    found = run(assess_contradictions, a_case(terms=(free_term(ban), duty)))
    assert name_findings(found) == (["block T30 /terms/0/text"] if blocks else [])


def test_an_exception_must_not_open_what_another_term_closes() -> None:
    opens = free_term("go to Dock Street, except on the way to Elm Road", id="one")
    found = run(assess_contradictions, a_case(terms=(opens, free_term("enter Elm Road", id="two"))))
    assert name_findings(found) == ["block T30 /terms/1/text"]
    assert "lets the defendant go to Elm Road" in found[0].message


def test_a_duty_without_a_record_of_attendance_is_read_from_its_words() -> None:
    duty = a_requirement(
        template=None, text="report to Elm Road Police Station every Monday", in_interim=True
    )
    assert run(assess_contradictions, a_case(terms=(duty, free_term("enter Elm Road")))) == ()
    duty = duty.evolve(text="report at Elm Road every Monday")
    assert len(run(assess_contradictions, a_case(terms=(duty, free_term("enter Elm Road"))))) == 1


def test_a_ban_on_contact_bars_no_place() -> None:
    duty = a_requirement(template=None, text="attend Dock Street", in_interim=True)
    contact = a_term(template=None, text="contact anyone in Dock Street", tags=("contact",))
    assert run(assess_contradictions, a_case(terms=(contact, duty))) == ()


def test_an_interim_order_alone_is_compared_within_itself() -> None:
    case = a_case(
        application=an_application(kind=ApplicationKind.INTERIM_AFTER_FULL),
        terms=(
            a_term(exceptions=(ChosenException(id="exc.solicitor"),)),
            a_term(id="again", exceptions=(ChosenException(id="exc.solicitor"),)),
        ),
    )
    assert name_findings(run(assess_duplicates, case)) == ["warn T30 /terms/1/text"]
