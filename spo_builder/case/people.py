"""The people of a case: the defendant, the protected persons, other people, officers."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

from spo_builder.case.answers import Answer
from spo_builder.case.confidential import ConfidentialValue
from spo_builder.case.ids import PersonId
from spo_builder.case.moments import Day
from spo_builder.case.value import Line, Text, Value


class Pronouns(StrEnum):
    """How a document refers to a person after the name."""

    HE = "he"
    SHE = "she"
    THEY = "they"
    NAME_ONLY = "name_only"


class NameForm(StrEnum):
    """How a name is printed in what is served and in the order."""

    FULL = "full"
    INITIALS = "initials"


class PersonName(Value):
    """A name as it is printed; `full` is what an order says."""

    title: Line = ""
    given: Line = ""
    family: Line = ""

    @property
    def full(self) -> str:
        """Return given and family name."""
        return " ".join(part for part in (self.given, self.family) if part)

    @property
    def formal(self) -> str:
        """Return title and family name, or title and only name, or the full name where there is no title."""
        return f"{self.title} {self.family or self.given}".strip() if self.title else self.full

    @property
    def initials(self) -> str:
        """Return the initials, such as "TO"; particles stay small, so "Ana de la Cruz" is "AdlC"."""
        words = re.split(r"[\s\-\u2010-\u2015]+", unicodedata.normalize("NFC", self.full))
        letters = [next((char for char in word if char.isalpha()), "") for word in words]
        initials = "".join(letters)
        return initials.upper() if initials.islower() else initials


class Address(Value):
    """A postal address that the defendant knows: the defendant's own, a court's, a police station's."""

    lines: tuple[Line, ...] = ()
    postcode: Line = ""

    @property
    def one_line(self) -> str:
        """Return the address with its parts joined by commas."""
        return ", ".join(part for part in (*self.lines, self.postcode) if part)


class AreaBasis(StrEnum):
    """Why this chief officer may apply (s1(3))."""

    RESIDES = "resides"
    BELIEVED_IN = "believed_in"
    INTENDING = "intending"


class Circumstance(Value):
    """Work, education or religion of the defendant, as far as s2(3) and s5(4) need it.

    Attributes:
        answer: yes, no, not known after enquiry, not answered.
        what: employer and work, school and course, or the observance that matters.
        place: where.
        times: at what times.
        enquiry: what was asked, for "not known after enquiry".
    """

    answer: Answer = Answer.NOT_ANSWERED
    what: Text = ""
    place: Text = ""
    times: Text = ""
    enquiry: Text = ""


class Custody(Value):
    """Whether the defendant is detained, and where."""

    in_custody: Answer = Answer.NOT_ANSWERED
    where: Line = ""


class Solicitor(Value):
    """The defendant's legal representative."""

    name: Line = ""
    firm: Line = ""
    email: Line = ""
    accepts_service: Answer = Answer.NOT_ANSWERED


class Defendant(Value):
    """The person against whom the order is sought."""

    id: PersonId = "defendant"
    name: PersonName = PersonName()
    other_names: tuple[Line, ...] = ()
    date_of_birth: Day | None = None
    pronouns: Pronouns = Pronouns.NAME_ONLY
    address: Address = Address()
    home_address_in_uk: Answer = Answer.NOT_ANSWERED
    where_found: Text = ""
    area_basis: AreaBasis | None = None
    area_basis_reason: Text = ""
    language: Line = "English"
    interpreter_needed: Answer = Answer.NOT_ANSWERED
    needs: Text = ""
    easy_read_copy: Answer = Answer.NOT_ANSWERED
    custody: Custody = Custody()
    solicitor: Solicitor = Solicitor()
    email_given_for_service: Line = ""
    registered_sex_offender: Answer = Answer.NOT_ANSWERED
    work: Circumstance = Circumstance()
    education: Circumstance = Circumstance()
    religion: Circumstance = Circumstance()
    account: Text = ""
    account_on: Day | None = None
    parent_or_guardian: PersonName = PersonName()
    youth_team_consulted: Answer = Answer.NOT_ANSWERED


class ViewsStatus(StrEnum):
    """Whether the protected person's views on the application were obtained; support is not required."""

    SUPPORTS = "supports"
    DOES_NOT_SUPPORT = "does_not_support"
    CANNOT_SAY = "cannot_say"
    DOES_NOT_KNOW_OF_IT = "does_not_know_of_it"
    NOT_OBTAINED = "not_obtained"
    NOT_ANSWERED = "not_answered"


class Views(Value):
    """What the protected person thinks of the application and of each term, as it may be served."""

    status: ViewsStatus = ViewsStatus.NOT_ANSWERED
    on: Day | None = None
    text: Text = ""
    reason_not_obtained: Text = ""
    consulted_on_terms: Answer = Answer.NOT_ANSWERED
    told_hearing_is_public: Answer = Answer.NOT_ANSWERED
    consulted_on_named_places: Answer = Answer.NOT_ANSWERED


class ProtectedPerson(Value):
    """A person whom the order protects; need not be the victim of the acts (s1(1)(c))."""

    id: PersonId
    name: PersonName = PersonName()
    name_form: NameForm = NameForm.FULL
    date_of_birth: Day | None = None
    pronouns: Pronouns = Pronouns.NAME_ONLY
    relationship: Text = ""
    is_victim: Answer = Answer.NOT_ANSWERED
    why_at_risk: Text = ""
    details: tuple[ConfidentialValue, ...] = ()
    views: Views = Views()
    will_attend: Answer = Answer.NOT_ANSWERED
    arrangements: Text = ""
    children_in_common: Answer = Answer.NOT_ANSWERED
    shared_work: Answer = Answer.NOT_ANSWERED
    shares_home: Answer = Answer.NOT_ANSWERED
    why_not_called: Text = ""


class OtherRole(StrEnum):
    """What another person has to do with the case."""

    WITNESS = "witness"
    VICTIM = "victim"
    FAMILY = "family"
    CHILD = "child"
    PROFESSIONAL = "professional"
    SUPPORTER = "supporter"
    OTHER = "other"


class OtherPerson(Value):
    """Somebody else who matters: a witness, a relation, a victim who is not protected by the order."""

    id: PersonId
    name: PersonName = PersonName()
    name_form: NameForm = NameForm.FULL
    role: OtherRole = OtherRole.OTHER
    described_as: Line = ""
    pronouns: Pronouns = Pronouns.NAME_ONLY
    date_of_birth: Day | None = None
    details: tuple[ConfidentialValue, ...] = ()
    will_attend: Answer = Answer.NOT_ANSWERED
    why_not_called: Text = ""
    statement_on: Day | None = None


class Officer(Value):
    """A police officer or member of police staff who does something in the case."""

    id: PersonId
    name: PersonName = PersonName()
    rank_or_post: Line = ""
    number: Line = ""
    unit: Line = ""
    phone: Line = ""
    email: Line = ""
    will_attend: Answer = Answer.NOT_ANSWERED

    @property
    def full(self) -> str:
        """Return rank, number and name as an officer is cited, such as "PC 0000 Penhallow"."""
        return " ".join(part for part in (self.rank_or_post, self.number, self.name.full) if part)
