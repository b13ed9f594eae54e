"""Names about people: applicant, defendant, protected persons, witnesses, officers."""

from dataclasses import dataclass
from typing import Annotated

from spo_builder.documents.vocabulary.says import Says


@dataclass(frozen=True, slots=True)
class PersonWords:
    """The words for any person; `subject` and its verbs agree (he is, they are, Mr Skerrick is)."""

    name: Annotated[str, Says("name in the form chosen for documents", "Rowan Skerrick")]
    formal: Annotated[str, Says("title and family name, or the name", "Mr Skerrick")]
    subject: Annotated[str, Says("he, she, they or the formal name", "he")]
    object: Annotated[str, Says("him, her, them or the formal name", "him")]
    possessive: Annotated[str, Says("his, her, their or the name with 's", "his")]
    verb_is: Annotated[str, Says("is or are, after subject", "is")]
    verb_has: Annotated[str, Says("has or have, after subject", "has")]
    verb_was: Annotated[str, Says("was or were, after subject", "was")]
    verb_does: Annotated[str, Says("does or do, after subject", "does")]


@dataclass(frozen=True, slots=True)
class ApplicantWords:
    """`applicant`: the chief officer of police, by office (s1(1), s14(1))."""

    title: Annotated[str, Says("the applicant by office", "Chief Constable of West Yorkshire Police")]
    office: Annotated[str, Says("the office alone", "Chief Constable")]
    force: Annotated[str, Says("name of the force", "West Yorkshire Police")]
    has_police_area: Annotated[bool, Says("true: s1(3) applies; false for BTP and MDP")]
    address: Annotated[str, Says("address on one line; may be empty", "PO Box 0, Wakefield, ZZ9 9ZZ")]
    email: Annotated[str, Says("e-mail; may be empty", "spo@example.org")]
    reference: Annotated[str, Says("the force's reference; may be empty", "WY/SPO/0001")]
    solicitor: Annotated[str, Says("the applicant's solicitor; may be empty", "Force Legal Services")]
    solicitor_email: Annotated[str, Says("e-mail of the solicitor; may be empty", "legal@example.org")]
    officer: Annotated[str, Says("officer in the case; may be empty", "PC 0000 Jo Penhallow")]
    officer_contact: Annotated[
        str,
        Says("phone and e-mail of the officer in the case; may be empty", "07700 900123, oic@example.org"),
    ]


@dataclass(frozen=True, slots=True)
class CircumstanceWords:
    """Work, education or religion of the defendant (s2(3), s5(4))."""

    label: Annotated[str, Says("which of the three", "Work")]
    text: Annotated[
        str,
        Says(
            "the answer as one sentence; an open one says so", "Courier, weekdays 07:00 to 15:00, Mill Lane."
        ),
    ]
    is_answered: Annotated[bool, Says("true: answered, be it “not known after enquiry”")]


@dataclass(frozen=True, slots=True)
class DefendantWords(PersonWords):
    """`defendant`: the person against whom the order is sought."""

    other_names: Annotated[str, Says("other names; empty when none is known", "Ro Skerrick")]
    date_of_birth: Annotated[str, Says("date of birth; “not known” when open", "14 March 1985")]
    address: Annotated[
        str, Says("address on one line; “not known” when open", "Flat 0, 9 Nowhere Row, ZZ9 9ZZ")
    ]
    address_lines: Annotated[tuple[str, ...], Says("the address, line by line")]
    where_found: Annotated[str, Says("where to be found; may be empty", "At the depot on weekdays.")]
    is_youth: Annotated[bool, Says("true: under 18 on the day the papers are made")]
    in_custody: Annotated[bool, Says("true: detained")]
    custody: Annotated[str, Says("custody in one sentence", "Mr Skerrick is not in custody.")]
    language: Annotated[str, Says("language", "English")]
    interpreter: Annotated[str, Says("interpreter in one sentence", "No interpreter is needed.")]
    needs: Annotated[str, Says("needs; may be empty", "")]
    has_solicitor: Annotated[bool, Says("true: a solicitor is known to act")]
    solicitor: Annotated[
        str, Says("the defendant's solicitor; empty when none is known", "A Firm LLP, Aldermoor")
    ]
    account: Annotated[
        str, Says("the defendant's own account; may be empty", "Mr Skerrick denied following her.")
    ]
    account_on: Annotated[str, Says("when it was given; may be empty", "26 November 2026")]
    circumstances: Annotated[tuple[CircumstanceWords, ...], Says("work, education, religion, in this order")]
    parent_or_guardian: Annotated[str, Says("for a youth; may be empty", "Alex Example")]


@dataclass(frozen=True, slots=True)
class ProtectedPersonWords(PersonWords):
    """One of `protected_persons`."""

    letter: Annotated[str, Says("A, B, C in the order of the record", "A")]
    full_name: Annotated[
        str, Says("full name; in a served copy the form chosen for documents", "Tamsin Oakvale")
    ]
    date_of_birth: Annotated[str, Says("date of birth; empty in a served copy", "2 May 1990")]
    relationship: Annotated[str, Says("link to the defendant", "former partner")]
    is_victim: Annotated[bool, Says("true: acts were aimed at this person")]
    why_at_risk: Annotated[str, Says("why this person is at risk; may be empty", "")]
    views: Annotated[
        str, Says("views on the application in one sentence", "Ms Oakvale supports the application.")
    ]
    attendance: Annotated[str, Says("whether expected at court", "Ms Oakvale will attend.")]
    arrangements: Annotated[str, Says("arrangements asked for; empty in a served copy", "A screen.")]


@dataclass(frozen=True, slots=True)
class ProtectedGroupWords:
    """`protected`: all protected persons in one phrase."""

    names: Annotated[str, Says("names joined by and", "Tamsin Oakvale")]
    formals: Annotated[str, Says("formal names joined by and", "Ms Oakvale")]
    noun: Annotated[str, Says("with article, one or many", "the protected person")]
    heading: Annotated[str, Says("heading, one or many", "Protected person")]
    object: Annotated[str, Says("him, her, them or the names", "her")]
    possessive: Annotated[str, Says("his, her, their or the names with 's", "her")]
    verb_is: Annotated[str, Says("is or are", "is")]
    is_many: Annotated[bool, Says("true: two or more protected persons")]
    count: Annotated[int, Says("how many", "1")]


@dataclass(frozen=True, slots=True)
class WitnessWords:
    """One of `witnesses`: everybody whose account is relied on."""

    name: Annotated[str, Says("name in the form chosen for documents", "Imran Oakvale")]
    described_as: Annotated[str, Says("who that is", "father of Tamsin Oakvale")]
    will_be_called: Annotated[bool, Says("true: will attend to give evidence")]
    attendance: Annotated[str, Says("in one word", "not called")]
    why_not_called: Annotated[str, Says("reason; may be empty", "in poor health")]
    incidents: Annotated[str, Says("numbers of the incidents", "2")]
