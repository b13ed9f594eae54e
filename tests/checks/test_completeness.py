"""Every rule that the reference marks as blocking or warning is raised by some case or is elsewhere."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.confidential import ConfidentialKind
from spo_builder.case.people import AreaBasis, NameForm, OtherRole
from spo_builder.case.proceedings import (
    ApplicationKind,
    Conviction,
    DurationKind,
)
from spo_builder.case.terms_sought import Locality, LocalityScope, TermPeriod
from spo_builder.law.pack import get_law_pack
from spo_builder.tools.samples import list_samples
from tests.builders import (
    a_case,
    a_confidential_value,
    a_criminal_position,
    a_defendant,
    a_home_term,
    a_requirement,
    a_risk,
    a_service,
    a_term,
    an_application,
    an_order,
    another_person,
)
from tests.building.findings import assess
from tests.checks.test_samples import assess_sample

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord

# Marked "Block", "Warn" or "B"/"W" in sections 1, 4, 5 (record rules) and 7 of the reference.
MARKED = [
    "s1.1",
    "s1.1.app",
    "s1.1.app.oral",
    "s1.1.a",
    "s1.1.b",
    "s1.1.c",
    "s1.1.c.alt",
    "s1.2.purpose",
    "s1.3.a",
    "s1.3.b",
    "s1.4.a",
    "s1.5.b",
    "s1.6",
    "s2.2",
    "s2.3.a",
    "s2.3.b",
    "s2.7",
    "s3.2",
    "s3.3",
    "s5.1",
    "s5.2.a",
    "s5.2.b",
    "s5.3",
    "s5.6.a",
    "s6.a",
    "s6.b",
    "s6.c",
    "s6.d",
    "s6.e",
    "s14.u18",
    "s4.4.a",
    "s4.4.b",
    "proc.notice",
    "proc.youth",
    "proc.until_hearing",
    "d.hearsay",
    "d.summons",
    "d.interim",
    "d.age",
    "T01",
    "T07",
    "T08",
    "T09",
    "T10",
    "T11",
    "T12",
    "T18",
    "T19",
    "T20",
    "T25",
    "T26",
    "T27",
    "T28",
    "T29",
    "T30",
    "T31",
    "T41",
    "T42",
    "ev.flag",
    "ev.convict",
    "ev.exh",
    "7.2",
    "7.4.1",
    "7.4.2",
    "7.4.3",
    "7.4.4",
    "7.4.5",
    "7.4.6",
    "7.4.7",
    "7.4.8",
    "7.4.9",
    "7.4.10",
    "7.4.derived",
]

ELSEWHERE = {
    "s2.2": "raised as T01 (reason) and T02 (who is protected); met as s2.2",
    "s2.3.a": "raised as T11, which asks the question; met as s2.3",
    "s2.3.b": "raised as T11 and T10",
    "s2.7": "raised as T28, term by term",
    "s4.4.a": "variation and renewal are not built yet",
    "s4.4.b": "discharge is not built yet",
    "s6.a": "the court fills in the day; the draft order prints a blank for it",
    "proc.youth": "raised as s14.u18, and as sg.young for what the guidance adds",
    "d.age": "raised as s14.u18, with the day on which the defendant turns 18",
    "7.4.10": "no text of the record holds it; documents proves it on each finished file",
}


@cache
def list_spoiled() -> dict[str, CaseRecord]:
    """Return for each rule that no sample draws a case that has this one thing wrong."""
    later = an_application(
        kind=ApplicationKind.INTERIM_AFTER_FULL,
        main_made_on=date(2026, 11, 2),
        main_reference="MC/0000/26",
        main_determined=Answer.YES,
        main_applicant_force="Kent Police",
    )
    zone = a_home_term(
        template=None, values=(), text="go within 500 metres of 4 Elm Road", tags=("locality",)
    )
    duty = a_requirement(template=None, text="complete a programme", tags=("programme",), exceptions=())
    haven = a_confidential_value(value="Marrowby Haven", kind=ConfidentialKind.SCHOOL)
    told = a_risk(narrative="He waits at Marrowby Haven.")
    limited = Locality(scope=LocalityScope.LIMITED)
    spent = Conviction(what="criminal damage in 2009", spent=Answer.YES)
    hidden = another_person(name_form=NameForm.INITIALS)
    return {
        "s1.2.purpose": a_case(terms=()),
        "s1.3.a": a_case(defendant=a_defendant(area_basis=None)),
        "s1.3.b": a_case(defendant=a_defendant(area_basis=AreaBasis.INTENDING, area_basis_reason="")),
        "s3.3": a_case(terms=(a_term(period=TermPeriod(months=6)),)),
        "s5.1": a_case(application=later),
        "s5.2.a": a_case(application=an_application(main_applicant_force="Kent Police")),
        "s5.2.b": a_case(application=later.evolve(main_determined=Answer.NO)),
        "s6.b": a_case(order=an_order(duration=DurationKind.NOT_STATED, years=None)),
        "s6.c": a_case(terms=(a_term(template=None, text="", tags=("contact",)),)),
        "s6.d": a_case(terms=(a_term(locality=limited),)),
        "s6.e": a_case(terms=(a_term(period=TermPeriod(days=800, years=3)),)),
        "d.summons": a_case(service=(a_service(at=datetime(2026, 12, 3, 16, 0, tzinfo=UTC)),)),
        "d.interim": a_case(interim=a_case().interim.evolve(period_days=10)),
        "T08": a_case(terms=(zone,)),
        "T20": a_case(terms=(duty,)),
        "T42": a_case(terms=(a_term(in_full=False),)),
        "7.4.2": a_case(people=(another_person(details=(haven,)),), risk=told),
        "7.4.3": a_case(people=(another_person(role=OtherRole.SUPPORTER, details=(haven,)),), risk=told),
        "7.4.4": a_case(people=(another_person(role=OtherRole.CHILD, details=(haven,)),), risk=told),
        "7.4.5": a_case(risk=a_risk(narrative="A CHIS says so.")),
        "7.4.6": a_case(risk=a_risk(narrative="The MARAC minutes say so.")),
        "7.4.7": a_case(people=(hidden,), risk=a_risk(narrative="Mr Thorne says so.")),
        "7.4.8": a_case(
            criminal=a_criminal_position(convictions=(spent,)),
            risk=a_risk(narrative="Criminal damage in 2009."),
        ),
        "7.4.9": a_case(risk=a_risk(narrative="He came at [insert time].")),
    }


@cache
def list_raised() -> frozenset[str]:
    """Return every rule that stops or warns in some sample or spoiled case."""
    assessments = [assess_sample(sample.name) for sample in list_samples()]
    assessments += [assess(case) for case in list_spoiled().values()]
    return frozenset(
        found.id for assessment in assessments for found in (*assessment.blocks, *assessment.warnings)
    )


@pytest.mark.parametrize("rule_id", MARKED)
def test_each_marked_rule_is_in_the_law_pack_and_raised_or_explained(rule_id: str) -> None:
    assert get_law_pack().find_rule(rule_id) is not None
    assert (rule_id in list_raised()) is not (rule_id in ELSEWHERE)


@pytest.mark.parametrize("rule_id", sorted(list_spoiled()))
def test_each_spoiled_case_draws_its_own_rule(rule_id: str) -> None:
    assessment = assess(list_spoiled()[rule_id])
    found = {each.id for each in (*assessment.blocks, *assessment.warnings)}
    assert rule_id in found
