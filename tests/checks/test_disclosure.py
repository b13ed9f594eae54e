"""Disclosure: what helps the defendant is looked for and disclosed; what is relied on is served."""

from __future__ import annotations

from datetime import date

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.exhibits import Serving
from spo_builder.case.grounds import ContraryKind, DisclosureItem
from spo_builder.case.proceedings import ApplicationKind, CriminalStatus
from spo_builder.checks.disclosure import (
    assess_adverse_question,
    assess_contrary_facts,
    assess_disclosure_lawyer,
    assess_prosecution,
    assess_unserved_evidence,
    assess_withheld,
)
from tests.builders import (
    a_case,
    a_contrary_fact,
    a_criminal_position,
    a_disclosure,
    a_term,
    an_exhibit,
    an_incident,
)
from tests.building.findings import apply_for, run, tell


@pytest.mark.parametrize("kind", list(ApplicationKind))
@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (Answer.YES, "info met"),
        (Answer.NO, "block cannot_tell"),
        (Answer.NOT_KNOWN, "block cannot_tell"),
        (Answer.NOT_ANSWERED, "block cannot_tell"),
    ],
)
def test_whether_anything_helps_the_defendant_has_been_asked(
    kind: ApplicationKind, answer: Answer, expected: str
) -> None:
    disclosure = a_disclosure(
        adverse_material_considered=answer, considered_by="PC 0001", considered_on=date(2026, 11, 26)
    )
    case = a_case(application=apply_for(kind), disclosure=disclosure)
    assert tell(assess_adverse_question, case) == [f"{expected} 7.2 /disclosure/adverse_material_considered"]


@pytest.mark.parametrize("changes", [{"considered_by": ""}, {"considered_on": None}])
def test_who_asked_and_when_is_noted(changes: dict[str, object]) -> None:
    case = a_case(disclosure=a_disclosure(**changes))
    assert tell(assess_adverse_question, case) == ["info cannot_tell 7.2 /disclosure/considered_by"]


@pytest.mark.parametrize(
    ("lawyer", "withheld", "expected"),
    [
        ("Octavia Brandreth", False, None),
        ("", False, "info cannot_tell"),
        ("", True, "warn cannot_tell"),
        ("Octavia Brandreth", True, None),
    ],
)
def test_a_lawyer_answers_for_the_schedule(lawyer: str, expected: str | None, *, withheld: bool) -> None:
    items = (DisclosureItem(id="w", what="a note", reason="privilege"),) if withheld else ()
    case = a_case(disclosure=a_disclosure(lawyer=lawyer, withheld=items))
    assert tell(assess_disclosure_lawyer, case) == (
        [f"{expected} 7.2 /disclosure/lawyer"] if expected else []
    )


@pytest.mark.parametrize(
    ("kind", "opening"),
    [
        (ContraryKind.REPLY, "A reply to the defendant of 10 August 2026 belongs"),
        (ContraryKind.DENIAL, "A denial of 10 August 2026 belongs"),
        (ContraryKind.ALTERNATIVE_EXPLANATION, "Another explanation of 10 August 2026 belongs"),
        (ContraryKind.INCONSISTENCY, "An inconsistency of 10 August 2026 belongs"),
        (ContraryKind.OTHER, "A fact that helps the defendant of 10 August 2026 belongs"),
    ],
)
def test_each_kind_of_contrary_fact_belongs_in_the_schedule(kind: ContraryKind, opening: str) -> None:
    fact = a_contrary_fact(id="new", kind=kind, on=date(2026, 8, 10), exhibit="if1", incidents=("messages",))
    case = a_case(contrary_facts=(a_contrary_fact(), fact))
    (found,) = run(assess_contrary_facts, case)
    assert (found.id, found.severity, found.where) == ("7.2", "warn", "/contrary_facts/1")
    assert found.message.startswith(opening)
    assert found.evidence == ("messages", "if1")


def test_a_disclosed_fact_draws_nothing_and_one_without_a_day_is_named_without_it() -> None:
    assert tell(assess_contrary_facts, a_case()) == []
    undated = a_contrary_fact(id="new", kind=ContraryKind.DENIAL, on=None)
    (found,) = run(assess_contrary_facts, a_case(contrary_facts=(a_contrary_fact(), undated)))
    assert found.message.startswith("A denial belongs")


@pytest.mark.parametrize(("reason", "asked"), [("", True), (" ", True), ("Legal privilege.", False)])
def test_what_is_withheld_is_withheld_for_a_reason(reason: str, *, asked: bool) -> None:
    item = DisclosureItem(id="w", what="a note", reason=reason)
    case = a_case(disclosure=a_disclosure(withheld=(item,)))
    expected = ["warn cannot_tell 7.2 /disclosure/withheld/0/reason"] if asked else []
    assert tell(assess_withheld, case) == expected


@pytest.mark.parametrize("serving", list(Serving))
@pytest.mark.parametrize("use", ["incident", "term", "stop request", "relied", "contrary", "adverse", "none"])
def test_what_is_relied_on_or_helps_the_defendant_is_served(serving: Serving, use: str) -> None:
    row = DisclosureItem(id="row", what="the note", exhibit="note")
    incident = an_incident(exhibits=("note",) if use == "incident" else ())
    request = a_case().stop_requests[0].evolve(exhibit="note" if use == "stop request" else None)
    case = a_case(
        exhibits=(an_exhibit(), an_exhibit(id="note", mark="IF/2", serving=serving)),
        incidents=(incident,),
        stop_requests=(request,),
        terms=(a_term(incidents=(), exhibits=("note",) if use == "term" else ()),),
        contrary_facts=(a_contrary_fact(exhibit="note" if use == "contrary" else None, incidents=()),),
        disclosure=a_disclosure(
            relied=(row,) if use == "relied" else (), adverse=(row,) if use == "adverse" else ()
        ),
    )
    found = run(assess_unserved_evidence, case)
    if serving is not Serving.NOT_SERVED or use == "none":
        assert found == ()
        return
    assert [(each.id, each.severity, each.where) for each in found] == [
        ("7.2", "warn", "/exhibits/1/serving")
    ]
    helps = use in {"contrary", "adverse"}
    assert ("helps the defendant" in found[0].message) is helps
    assert ("is relied on" in found[0].message) is not helps


@pytest.mark.parametrize("status", list(CriminalStatus))
@pytest.mark.parametrize("answer", list(Answer))
def test_while_a_prosecution_is_live_a_lawyer_approves_service(
    status: CriminalStatus, answer: Answer
) -> None:
    case = a_case(criminal=a_criminal_position(status=status, lawyer_approves_service=answer))
    asked = status is CriminalStatus.CHARGED and answer is not Answer.YES
    expected = ["warn cannot_tell 7.2 /criminal/lawyer_approves_service"] if asked else []
    assert tell(assess_prosecution, case) == expected
