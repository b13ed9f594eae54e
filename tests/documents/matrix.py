"""The cells of the path matrix: a small case for every kind of application, defendant, person and force.

Every narrative text is put into words without a pronoun, so that a pronoun in a drafted document is ours.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.canonical import render_case
from spo_builder.case.exhibits import ExhibitKind
from spo_builder.case.incidents import SourceKind
from spo_builder.case.people import PersonName, Pronouns
from spo_builder.case.proceedings import ApplicationKind, CostItem, Costs, HearingKind, Notice
from spo_builder.case.reading import read_case
from spo_builder.case.statements import WitnessStatement
from spo_builder.case.terms_sought import Locality, LocalityScope
from spo_builder.documents.fitting import FITTING
from tests.builders import (
    a_case,
    a_confidential_value,
    a_defendant,
    a_home_term,
    a_protected_person,
    a_requirement,
    a_source,
    an_applicant,
    an_application,
    an_exhibit,
    another_person,
    people_slot,
    some_hearings,
    some_incidents,
)

if TYPE_CHECKING:
    from spo_builder.case.exhibits import Exhibit
    from spo_builder.case.incidents import Incident
    from spo_builder.case.people import Defendant, ProtectedPerson
    from spo_builder.case.proceedings import Application
    from spo_builder.case.record import CaseRecord
    from spo_builder.case.terms_sought import TermSought

BTP: Final = "British Transport Police"
_TITLES: Final = {Pronouns.HE: "Mr", Pronouns.SHE: "Ms", Pronouns.THEY: "Mx", Pronouns.NAME_ONLY: ""}
_NAMES: Final = (("imogen", "Imogen", "Farrow"), ("ansel", "Ansel", "Quimby"), ("corin", "Corin", "Vale"))


@dataclass(frozen=True, slots=True)
class Cell:
    """One path through the program.

    Attributes:
        kind: which application.
        youth: the defendant is under 18.
        child: the protected person is under 18.
        several: there are three protected persons, not one.
        without_notice: a hearing without notice is asked for.
        btp: the applicant has no police area.
        position: its place in the matrix; turns the pronouns and what is asked for beside.
    """

    kind: ApplicationKind
    youth: bool
    child: bool
    several: bool
    without_notice: bool
    btp: bool
    position: int

    @property
    def answers(self) -> str:
        """Return the five answers as digits."""
        held = (self.youth, self.child, self.several, self.without_notice, self.btp)
        return "".join(str(int(answer)) for answer in held)

    @property
    def name(self) -> str:
        """Return the answers in one line, such as "full, adult v child, one, on notice, territorial"."""
        people = f"{'youth' if self.youth else 'adult'} v {'child' if self.child else 'adult'}"
        count = "several" if self.several else "one"
        notice = "without notice" if self.without_notice else "on notice"
        force = "BTP" if self.btp else "territorial"
        return f"{self.kind.value}, {people}, {count}, {notice}, {force}"

    @property
    def defendants(self) -> Pronouns:
        """Return the pronouns of the defendant."""
        return list(Pronouns)[self.position % len(Pronouns)]

    @property
    def protecteds(self) -> Pronouns:
        """Return the pronouns of every protected person."""
        return list(Pronouns)[self.position // len(Pronouns) % len(Pronouns)]


_WITNESS: Final = PersonName(given="Caspian", family="Thorne")
_KINDS: Final = tuple(FITTING)
_FLAGS: Final = (False, True)
CELLS: Final = tuple(
    Cell(kind, youth, child, several, without_notice, btp, position)
    for position, (kind, youth, child, several, without_notice, btp) in enumerate(
        product(_KINDS, _FLAGS, _FLAGS, _FLAGS, _FLAGS, _FLAGS)
    )
)
_PAIRS: Final = ("00000", "01111", "10110", "11001", "00101", "11010", "10011", "01100")
# Every pair of the five answers stands in one of these, and each kind of application in two or three.
FEW: Final = tuple(
    next(cell for cell in CELLS if cell.kind is _KINDS[place % len(_KINDS)] and cell.answers == row)
    for place, row in enumerate(_PAIRS)
)


def build_case(cell: Cell) -> CaseRecord:
    """Return the case of a cell."""
    case = a_case()
    people = _people(cell)
    ids = tuple(person.id for person in people)
    asked = tuple(
        term.evolve(values=(people_slot("protected", *ids),), protects=ids)
        for term in (*case.terms[:1], _place_term(cell), *(() if cell.youth else (a_requirement(),)))
    )
    whole = case.evolve(
        application=_application(cell),
        applicant=case.applicant.evolve(force=BTP) if cell.btp else case.applicant,
        court=case.court.evolve(is_youth_court=cell.youth, name="Aldermoor Court"),
        defendant=_defendant(cell),
        protected_persons=people,
        people=(another_person(pronouns=Pronouns.NAME_ONLY, name=_WITNESS),),
        incidents=_incidents(cell),
        exhibits=_exhibits(cell),
        terms=asked,
        hearings=tuple(
            hearing
            for hearing in some_hearings()
            if hearing.kind is HearingKind.FULL or cell.kind.has_interim
        ),
        listing=case.listing.evolve(
            costs_sought=Answer.YES if cell.btp else Answer.NO,
            arrangements="A link from another room." if cell.child else "",
        ),
        costs=Costs(items=(CostItem(what="Fee", pence=28405),)) if cell.btp else Costs(),
        statements=_statements(cell),
    )
    return _neutralise(whole)


def _place_term(cell: Cell) -> TermSought:
    """Return the term about a home; where there is a map it is limited to the area that the map shows."""
    shown = Locality(scope=LocalityScope.LIMITED, text="the area shown on Map A", map_exhibit="map")
    return a_home_term(locality=shown) if cell.child else a_home_term()


def _application(cell: Cell) -> Application:
    application = an_application(kind=cell.kind)
    if cell.kind is ApplicationKind.INTERIM_AFTER_FULL:
        application = application.evolve(
            main_made_on=date(2026, 11, 20),
            main_reference="0000/26",
            main_determined=Answer.NO,
            main_applicant_force=BTP if cell.btp else an_applicant().force,
        )
    if cell.without_notice:
        application = application.evolve(
            notice=Notice.WITHOUT_NOTICE,
            without_notice_basis="Basis of the hearing without notice.",
            without_notice_lawyer="Octavia Brandreth",
            full_and_frank="What is to be said for the defendant.",
        )
    return application


def _defendant(cell: Cell) -> Defendant:
    person = a_defendant(
        pronouns=cell.defendants,
        name=PersonName(title=_TITLES[cell.defendants], given="Marlow", family="Hexter"),
    )
    if cell.youth:
        person = person.evolve(
            date_of_birth=date(2010, 5, 6),
            parent_or_guardian=PersonName(given="Robin", family="Hexter"),
            interpreter_needed=Answer.YES if cell.btp else Answer.NO,
            language="Welsh" if cell.btp else "English",
        )
    return person.evolve(area_basis=None) if cell.btp else person


def _people(cell: Cell) -> tuple[ProtectedPerson, ...]:
    names = _NAMES if cell.several else _NAMES[:1]
    details = () if cell.without_notice and not cell.child else (a_confidential_value(),)
    return tuple(
        a_protected_person(
            id=identity,
            pronouns=cell.protecteds,
            name=PersonName(title=_TITLES[cell.protecteds], given=given, family=family),
            date_of_birth=date(2012, 8, 21) if cell.child else date(1990, 8, 21),
            details=details,
            arrangements="A screen." if cell.child else "",
        )
        for identity, given, family in names
    )


def _incidents(cell: Cell) -> tuple[Incident, ...]:
    acts = some_incidents()
    if not cell.several:
        return acts
    told = a_source(kind=SourceKind.HEARSAY, maker="neighbour", told_to="oic", what="Two calls.")
    return (*acts[:2], acts[2].evolve(sources=(told,)))


def _exhibits(cell: Cell) -> tuple[Exhibit, ...]:
    zone = an_exhibit(
        id="map", mark="MAP/A", kind=ExhibitKind.MAP, map_label="Map A", title="Map A", file="map.png"
    )
    return (an_exhibit(), zone) if cell.child else (an_exhibit(),)


def _statements(cell: Cell) -> tuple[WitnessStatement, ...]:
    """Return a written statement of the first protected person; in the other cells an empty frame stands."""
    if not cell.several:
        return ()
    words = "I had 19 messages (incident 1).\n\nI did not answer."
    return (
        WitnessStatement(by="imogen", is_adult=Answer.NO if cell.child else Answer.YES, words=words),
        WitnessStatement(by="neighbour", words="I saw the defendant outside (incident 2)."),
    )


_WORDS: Final = {
    "he": "the defendant", "him": "the defendant", "his": "the defendant’s", "himself": "the defendant",
    "she": "the other", "her": "the other", "hers": "the other’s", "herself": "the other",
    "they": "both", "them": "both", "their": "both",
}  # fmt: skip
_PRONOUN: Final = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)


def _neutralise(case: CaseRecord) -> CaseRecord:
    return read_case(json.dumps(_replace(json.loads(render_case(case)))).encode())


def _replace(value: object) -> object:
    if isinstance(value, dict):
        return {key: _replace(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_replace(item) for item in value]
    # One word alone is an answer, not a text.
    return _PRONOUN.sub(_say, value) if isinstance(value, str) and " " in value else value


def _say(found: re.Match[str]) -> str:
    word = _WORDS[found[0].lower()]
    return word.capitalize() if found[0][0].isupper() else word
