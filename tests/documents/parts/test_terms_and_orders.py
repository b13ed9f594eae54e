"""What the orders say of each term, of localities, of the duty to notify and of rights."""

from __future__ import annotations

from datetime import date, time

import pytest

from spo_builder.case.answers import Answer, ConflictAnswer
from spo_builder.case.exhibits import ExhibitKind
from spo_builder.case.proceedings import ApplicationKind, ExistingOrder, OrderKind, OrderTerm
from spo_builder.case.terms_sought import Attendance, Locality, LocalityScope, Supervisor
from spo_builder.documents.parts.orders import say_localities, write_order
from spo_builder.documents.parts.terms import (
    DASH,
    name_locality,
    say_no_evidence,
    write_schedule,
    write_terms,
)
from spo_builder.documents.wording import standard_text
from tests.builders import (
    a_case,
    a_defendant,
    a_following_term,
    a_home_term,
    a_requirement,
    a_term,
    an_application,
    an_exhibit,
    an_existing_order,
    an_order,
)
from tests.documents.parts.gathering import gather

UK = Locality(scope=LocalityScope.UK_WIDE)
OPEN = Locality()
TOWN = Locality(scope=LocalityScope.LIMITED, text="the town of Aldermoor")


# --- numbers ---------------------------------------------------------------------------------------


def test_each_term_stands_once_in_the_schedule_with_its_number_in_each_order() -> None:
    terms = (
        a_term(in_interim=True, in_full=True),
        a_home_term(in_interim=False, in_full=True),
        a_following_term(in_interim=True, in_full=False),
        a_requirement(in_interim=True, in_full=True),
    )
    rows = write_schedule(gather(a_case(terms=terms)))
    assert [(row.interim_number, row.full_number) for row in rows] == [
        ("1", "1"),
        ("2", DASH),
        ("3", "3"),
        (DASH, "2"),
    ]


def test_a_case_without_an_interim_order_has_no_interim_terms() -> None:
    material = gather(a_case(application=an_application(kind=ApplicationKind.FULL)))
    assert material.interim_terms == ()
    assert {row.interim_number for row in write_schedule(material)} == {DASH}
    assert not write_order(material, interim=True).is_sought
    assert write_order(material, interim=False).is_sought


# --- one term --------------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", list(Answer))
def test_each_supervisor_is_named_with_what_was_confirmed(answer: Answer) -> None:
    held = Supervisor(post="Programme manager", organisation="Aldermoor Trust", confirmed=answer)
    material = gather(a_case(terms=(a_requirement(supervisor=held),)))
    (term,) = write_terms(material, interim=False)
    assert term.supervisor.startswith("Programme manager, Aldermoor Trust")
    assert ("has confirmed" in term.supervisor) is (answer is Answer.YES)


def test_a_duty_to_attend_says_what_where_when_and_until_when() -> None:
    held = Attendance(
        action="report",
        place="Aldermoor police station",
        first_on=date(2026, 12, 7),
        at=time(9, 30),
        deadline="noon.",
        frequency="every Monday",
        ends="the order ends.",
    )
    material = gather(a_case(terms=(a_requirement(attendance=held), a_term(supervisor=Supervisor()))))
    other, duty = sorted(write_terms(material, interim=False), key=lambda term: len(term.attendance))
    for part in (
        "Report",
        "Aldermoor police station",
        "7 December 2026",
        "09:30",
        "noon",
        "every Monday",
        "ends",
    ):
        assert part.casefold() in duty.attendance.casefold()
    assert ".," not in duty.attendance
    assert other.attendance == ""
    assert "nobody named yet" in other.supervisor


@pytest.mark.parametrize(
    ("reason", "said"),
    [("He has said that he will", "He has said that he will."), (" ", "No incident or exhibit")],
)
def test_a_term_without_an_incident_says_why(reason: str, said: str) -> None:
    term = a_term(incidents=(), exhibits=(), no_incident_reason=reason)
    assert say_no_evidence(term).startswith(said)
    (written,) = write_terms(gather(a_case(terms=(term,))), interim=False)
    assert written.evidence == say_no_evidence(term)


@pytest.mark.parametrize("answer", list(Answer))
@pytest.mark.parametrize("name", ["religion", "work", "education"])
def test_each_clash_is_told_apart_from_what_is_open(name: str, answer: Answer) -> None:
    held = ConflictAnswer(answer=answer, how_avoided="He may pass")
    (term,) = write_terms(gather(a_case(terms=(a_term(**{name: held}),))), interim=False)
    (said,) = [item for item in term.answers if item.label.lower() == name]
    assert (said.has_conflict, said.is_answered) == (answer is Answer.YES, answer is not Answer.NOT_ANSWERED)
    assert said.text.endswith("He may pass.")


# --- localities ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("localities", "limited", "not_stated", "rest"),
    [
        ((UK, UK), False, False, False),
        ((UK, TOWN), True, False, True),
        ((TOWN, TOWN), True, False, False),
        ((UK, OPEN), False, True, True),
        ((TOWN, OPEN), True, True, False),
        ((OPEN, OPEN), False, True, False),
    ],
)
def test_the_order_says_which_terms_are_limited_to_a_locality(
    localities: tuple[Locality, ...], *, limited: bool, not_stated: bool, rest: bool
) -> None:
    first, second = localities
    material = gather(a_case(terms=(a_term(locality=first), a_following_term(locality=second))))
    said = say_localities(material, material.full_terms)
    assert ("limited to the town of Aldermoor." in said) is limited
    assert ("not stated" in said) is not_stated
    assert (standard_text.OTHER_TERMS_UK in said) is rest
    assert (said == standard_text.NO_LOCALITY) is not (limited or not_stated)


@pytest.mark.parametrize(
    ("text", "label", "named"),
    [
        ("the town", "Map A", "the town, shown on Map A"),
        ("the town edged red on map a", "Map A", "the town edged red on map a"),
        ("", "Map A", "the area shown on Map A"),
        ("", "", "the area shown on IF/9"),
        ("the town.", "Map A", "the town, shown on Map A"),
    ],
)
def test_a_locality_is_named_with_its_map_once(text: str, label: str, named: str) -> None:
    chart = an_exhibit(id="map", mark="IF/9", kind=ExhibitKind.MAP, map_label=label)
    locality = Locality(scope=LocalityScope.LIMITED, text=text, map_exhibit="map")
    assert name_locality(gather(a_case(exhibits=(an_exhibit(), chart))), locality) == named


def test_a_locality_without_words_or_map_is_said_to_be_undescribed() -> None:
    assert "not described" in name_locality(gather(), Locality(scope=LocalityScope.LIMITED))


# --- notification, rights, earlier orders ----------------------------------------------------------


@pytest.mark.parametrize("replaces", list(Answer))
@pytest.mark.parametrize("registered", list(Answer))
def test_the_duty_to_notify_depends_on_registration_and_on_an_interim_order(
    registered: Answer, replaces: Answer
) -> None:
    case = a_case(
        defendant=a_defendant(registered_sex_offender=registered), order=an_order(replaces_interim=replaces)
    )
    material = gather(case)
    full, interim = write_order(material, interim=False), write_order(material, interim=True)
    first, changes = standard_text.notify_first(material.law), standard_text.notify_changes_only(material.law)
    if registered is Answer.YES:
        assert full.notification == interim.notification == standard_text.notify_registered()
    else:
        assert full.notification == (changes if replaces is Answer.YES else first)
        assert interim.notification == first
    assert full.replaces_not_answered is not replaces.is_given
    assert not interim.replaces_interim


def test_the_day_from_which_no_consents_are_needed_is_printed_when_it_is_known() -> None:
    known = write_order(gather(), interim=False)
    assert any("12 January 2029" in right for right in known.rights)
    case = a_case(hearings=(), order=an_order(expected_on=None))
    assert any("2 years beginning with" in right for right in write_order(gather(case), interim=False).rights)


@pytest.mark.parametrize("kind", list(OrderKind))
def test_only_an_earlier_order_of_this_kind_is_named_in_the_order(kind: OrderKind) -> None:
    order = ExistingOrder(
        id="o", kind=kind, court="Fellgate Court", terms=(OrderTerm(id="t", text="not to go"),)
    )
    said = write_order(gather(a_case(existing_orders=(order,))), interim=False).existing_order_note
    assert ("Fellgate Court" in said) is (kind in {OrderKind.SPO, OrderKind.INTERIM_SPO})
    assert write_order(gather(), interim=False).existing_order_note == ""


def test_bail_is_no_earlier_order_of_this_kind() -> None:
    assert (
        write_order(gather(a_case(existing_orders=(an_existing_order(),))), interim=False).existing_order_note
        == ""
    )


def test_an_order_without_terms_says_so() -> None:
    order = write_order(gather(a_case(terms=())), interim=False)
    assert order.count_sentence.startswith("No terms")
    assert not order.has_prohibitions
    assert not order.has_requirements
    assert order.first_requirement == 0
