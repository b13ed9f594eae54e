"""CaseRecord: everything the program knows of one case, and the lookups that every room needs."""

from __future__ import annotations

from typing import Final, Literal

from spo_builder.case.chief_officers import Consents, RelevantChiefOfficer
from spo_builder.case.confidential import PlaceFact
from spo_builder.case.exhibits import Exhibit
from spo_builder.case.grounds import ContraryFact, Disclosure, Impact, Necessity, Risk, Safety
from spo_builder.case.ids import PersonRef
from spo_builder.case.incidents import Incident, StopRequest
from spo_builder.case.people import Defendant, Officer, OtherPerson, ProtectedPerson
from spo_builder.case.proceedings import (
    Applicant,
    Application,
    Authorisation,
    Costs,
    Court,
    Criminal,
    ExistingOrder,
    Hearing,
    Interim,
    LawyerReview,
    Listing,
    OrderSought,
    OtherProceedings,
    ServiceEvent,
)
from spo_builder.case.statements import TextBlock, WitnessStatement
from spo_builder.case.terms_sought import TermSought, WordingOverride
from spo_builder.case.value import IdText, Line, Text, Value

CASE_FORMAT: Final = 1

Person = Defendant | ProtectedPerson | OtherPerson | Officer


class LawPackPin(Value):
    """The version of the law pack that the case was last drafted with."""

    id: Line = "ew-spo"
    version: Line = ""


class CaseRecord(Value):
    """One case, complete: the only source of every document and of every finding.

    Source of the fields: law.md Appendix A and what the documents print.
    """

    format: Literal[1] = CASE_FORMAT
    reference: IdText
    title: Line = ""
    law_pack: LawPackPin = LawPackPin()
    application: Application = Application()
    applicant: Applicant = Applicant()
    court: Court = Court()
    authorisation: Authorisation = Authorisation()
    lawyer: LawyerReview = LawyerReview()
    officer_in_case: PersonRef | None = None
    officers: tuple[Officer, ...] = ()
    defendant: Defendant = Defendant()
    protected_persons: tuple[ProtectedPerson, ...] = ()
    people: tuple[OtherPerson, ...] = ()
    relationship_summary: Text = ""
    stop_requests: tuple[StopRequest, ...] = ()
    incidents: tuple[Incident, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    risk: Risk = Risk()
    necessity: Necessity = Necessity()
    safety: Safety = Safety()
    contrary_facts: tuple[ContraryFact, ...] = ()
    disclosure: Disclosure = Disclosure()
    terms: tuple[TermSought, ...] = ()
    wording_overrides: tuple[WordingOverride, ...] = ()
    interim: Interim = Interim()
    order: OrderSought = OrderSought()
    existing_orders: tuple[ExistingOrder, ...] = ()
    criminal: Criminal = Criminal()
    other_proceedings: OtherProceedings = OtherProceedings()
    hearings: tuple[Hearing, ...] = ()
    service: tuple[ServiceEvent, ...] = ()
    listing: Listing = Listing()
    place_facts: tuple[PlaceFact, ...] = ()
    statements: tuple[WitnessStatement, ...] = ()
    text_blocks: tuple[TextBlock, ...] = ()
    impact: Impact = Impact()
    costs: Costs = Costs()
    consents: Consents = Consents()
    relevant_chief_officers: tuple[RelevantChiefOfficer, ...] = ()

    @property
    def persons(self) -> tuple[Person, ...]:
        """Return everybody in the record: defendant, protected persons, other people, officers."""
        return (self.defendant, *self.protected_persons, *self.people, *self.officers)

    def find_person(self, person_id: str | None) -> Person | None:
        """Return the person with this id, or None."""
        return next((person for person in self.persons if person.id == person_id), None)

    def get_person(self, person_id: str) -> Person:
        """Return the person with this id.

        Raises:
            KeyError: when nobody has it; a loaded record has no such dangling link.
        """
        person = self.find_person(person_id)
        if person is None:
            raise KeyError(person_id)
        return person

    def find_officer_in_case(self) -> Officer | None:
        """Return the officer in the case, or None while nobody is named."""
        return next((officer for officer in self.officers if officer.id == self.officer_in_case), None)

    def find_exhibit(self, exhibit_id: str | None) -> Exhibit | None:
        """Return the exhibit with this id, or None."""
        return next((exhibit for exhibit in self.exhibits if exhibit.id == exhibit_id), None)

    def find_incident(self, incident_id: str | None) -> Incident | None:
        """Return the incident with this id, or None."""
        return next((incident for incident in self.incidents if incident.id == incident_id), None)
