"""Builds the invented people of the test case, and the force and court of its application."""

from __future__ import annotations

from datetime import date, time

from spo_builder.case.answers import Answer, Known
from spo_builder.case.confidential import ConfidentialKind, ConfidentialValue
from spo_builder.case.people import (
    Address,
    AreaBasis,
    Circumstance,
    Custody,
    Defendant,
    Officer,
    OtherPerson,
    OtherRole,
    PersonName,
    Pronouns,
    ProtectedPerson,
    Solicitor,
    Views,
    ViewsStatus,
)
from spo_builder.case.proceedings import Applicant, Authorisation, AuthorityForm, Court, LawyerReview
from tests.building.keeping import kept


@kept
def a_circumstance() -> Circumstance:
    """Return work on weekdays that no term touches."""
    return Circumstance(
        answer=Answer.YES,
        what="warehouse operative at Pellbrook Stores",
        place="Pellbrook Stores, Dock Street, Aldermoor",
        times="Monday to Friday, 06:00 to 14:00",
    )


@kept
def a_defendant() -> Defendant:
    """Return an adult who lives in the force's area, at liberty, with every question answered."""
    return Defendant(
        name=PersonName(title="Mr", given="Marlow", family="Hexter"),
        date_of_birth=date(1988, 5, 6),
        pronouns=Pronouns.HE,
        address=Address(lines=("0 Fallow Street", "Aldermoor"), postcode="ZZ9 9ZZ"),
        home_address_in_uk=Answer.YES,
        where_found="At home in the evening.",
        area_basis=AreaBasis.RESIDES,
        interpreter_needed=Answer.NO,
        easy_read_copy=Answer.NO,
        custody=Custody(in_custody=Answer.NO),
        solicitor=Solicitor(
            name="Perpetua Lindqvist",
            firm="Lindqvist Law",
            email="office@lindqvist.example.org",
            accepts_service=Answer.NO,
        ),
        registered_sex_offender=Answer.NO,
        work=a_circumstance(),
        education=Circumstance(answer=Answer.NO),
        religion=Circumstance(
            answer=Answer.NOT_KNOWN,
            enquiry="He was asked in interview on 23 November 2026 and did not answer.",
        ),
        account="He said in interview that he wanted to talk things over and meant no harm.",
        account_on=date(2026, 11, 23),
    )


@kept
def a_confidential_value() -> ConfidentialValue:
    """Return a home address that the defendant does not know."""
    return ConfidentialValue(
        value="0 Larkspur Court, Penwether", kind=ConfidentialKind.HOME, known_to_defendant=Known.NO
    )


@kept
def some_views() -> Views:
    """Return the views of somebody who supports the application and was asked about each term."""
    return Views(
        status=ViewsStatus.SUPPORTS,
        on=date(2026, 11, 25),
        text="She supports the application and each term. She wants the messages to stop.",
        consulted_on_terms=Answer.YES,
        told_hearing_is_public=Answer.YES,
        consulted_on_named_places=Answer.YES,
    )


@kept
def a_protected_person() -> ProtectedPerson:
    """Return the victim of the acts, who supports the application and will give evidence."""
    return ProtectedPerson(
        id="imogen",
        name=PersonName(title="Ms", given="Imogen", family="Fairweather"),
        date_of_birth=date(1990, 8, 21),
        pronouns=Pronouns.SHE,
        relationship="She and the defendant had a relationship from 2023 until it ended on 1 August 2026.",
        is_victim=Answer.YES,
        why_at_risk="He has followed her and waited outside her home, and she no longer goes out alone.",
        details=(a_confidential_value(),),
        views=some_views(),
        will_attend=Answer.YES,
        arrangements="A screen, and a separate entrance and waiting room.",
        children_in_common=Answer.NO,
        shared_work=Answer.NO,
        shares_home=Answer.NO,
    )


@kept
def another_person() -> OtherPerson:
    """Return a neighbour who saw something and will give evidence."""
    return OtherPerson(
        id="neighbour",
        name=PersonName(title="Mr", given="Caspian", family="Thorne"),
        role=OtherRole.WITNESS,
        described_as="a neighbour",
        pronouns=Pronouns.HE,
        will_attend=Answer.YES,
        statement_on=date(2026, 11, 24),
    )


@kept
def an_officer() -> Officer:
    """Return the officer in the case."""
    return Officer(
        id="oic",
        name=PersonName(given="Wren", family="Ashdown"),
        rank_or_post="PC",
        number="0001",
        unit="Stalking Unit, Aldermoor",
        phone="07700 900124",
        email="wren.ashdown@example.org",
        will_attend=Answer.YES,
    )


@kept
def an_applicant() -> Applicant:
    """Return a chief officer of a territorial force, with a settling solicitor."""
    return Applicant(
        force="West Yorkshire Police",
        address=Address(lines=("Legal Services", "0 Signal House", "Aldermoor"), postcode="ZZ9 9ZZ"),
        email="legal@example.org",
        reference="SPO/2026/0001",
        solicitor="Octavia Brandreth",
        solicitor_email="octavia.brandreth@example.org",
    )


@kept
def a_court() -> Court:
    """Return a magistrates' court in England."""
    return Court(
        name="Aldermoor Magistrates' Court",
        address=Address(lines=("0 Assize Square", "Aldermoor"), postcode="ZZ9 9ZZ"),
        email="court@example.org",
    )


@kept
def an_authorisation() -> Authorisation:
    """Return a written authority with reasons."""
    return Authorisation(
        form=AuthorityForm.WRITTEN,
        by="Isolde Carraway",
        rank="Superintendent",
        on=date(2026, 11, 26),
        at=time(11, 30),
        delegation_reference="Scheme of delegation 2026, paragraph 12",
        reasons="He has moved from messages to following her within four weeks of being told to stop.",
        alternatives="Bail conditions end with the investigation; she does not want to go to court herself.",
        proportionality="The terms keep him from her and leave his home, work and family life as they are.",
        recorded_by="PC 0001 Wren Ashdown",
        written_on=date(2026, 11, 26),
    )


@kept
def a_lawyer_review() -> LawyerReview:
    """Return the settling lawyer, who has approved the papers."""
    return LawyerReview(
        name="Octavia Brandreth",
        organisation="Legal Services",
        email="octavia.brandreth@example.org",
        approved_on=date(2026, 11, 26),
    )
