"""What is missing is said to be missing, with the place where it would be entered."""

from __future__ import annotations

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.grounds import ContraryKind, Risk
from spo_builder.case.incidents import Tie
from spo_builder.case.people import Views
from spo_builder.case.proceedings import Criminal, DurationKind, Interim, OtherProceedings
from spo_builder.case.statements import DraftedDocument
from spo_builder.documents.drafting.sentences import SentenceKind
from tests.builders import (
    a_case,
    a_circumstance,
    a_contrary_fact,
    a_defendant,
    a_disclosure,
    a_protected_person,
    a_term,
    an_incident,
    some_alternatives,
)
from tests.documents.parts.emptying import draft_all

D07, D17A = DraftedDocument.STATEMENT, DraftedDocument.SUMMARY
BAIL = some_alternatives()[0]

GAPS = (
    ({"officer_in_case": None}, D07, "role.officer", "not named yet", "/officer_in_case"),
    ({"stop_requests": ()}, D07, "relationship.no_stop", "no record of a clear request", "/stop_requests"),
    (
        {"incidents": (an_incident(description=" "),), "terms": ()},
        D07,
        "acts.incident.messages",
        "What happened is not stated.",
        "/incidents/0/description",
    ),
    (
        {"incidents": (an_incident(description=""),), "terms": ()},
        D17A,
        "chronology.incident.messages",
        "What happened is not stated.",
        "/incidents/0/description",
    ),
    (
        {"incidents": (an_incident(sources=()),), "terms": ()},
        D07,
        "acts.incident.messages",
        "No source of incident 1 is recorded.",
        "/incidents/0/sources",
    ),
    (
        {"incidents": (an_incident(tie=Tie.NOT_ANSWERED),), "terms": ()},
        D07,
        "gaps.who",
        "not established who did incident 1",
        "/incidents/0/tie",
    ),
    ({"defendant": a_defendant(account="")}, D07, "account.none", "no account from", "/defendant/account"),
    (
        {"disclosure": a_disclosure(adverse_material_considered=Answer.NOT_ANSWERED)},
        D07,
        "account.not_searched",
        "not recorded that anybody",
        "/disclosure/adverse_material_considered",
    ),
    (
        {"contrary_facts": (a_contrary_fact(what=" "),)},
        D07,
        "account.fact.explanation",
        "what it is, is not stated",
        "/contrary_facts/0/what",
    ),
    (
        {"contrary_facts": (a_contrary_fact(what=""),)},
        D17A,
        "against.fact.explanation",
        "what it is, is not stated",
        "/contrary_facts/0/what",
    ),
    ({"risk": Risk()}, D07, "risk.missing", "not described yet", "/risk/narrative"),
    ({"risk": Risk()}, D07, "risk.assessment", "No risk assessment tool is stated.", "/risk/tool"),
    ({"risk": Risk()}, D07, "risk.assessment", "harm feared is not stated", "/risk/harm_types"),
    ({"risk": Risk()}, D17A, "tests.risk", "The risk is not stated.", "/risk/narrative"),
    ({"criminal": Criminal()}, D07, "protection.criminal", "is not stated", "/criminal/status"),
    (
        {"other_proceedings": OtherProceedings()},
        D07,
        "protection.other_proceedings",
        "is not stated",
        "/other_proceedings/live",
    ),
    (
        {"terms": (a_term(necessity_reason=""),)},
        D07,
        "terms.contact",
        "Why it is necessary is not stated.",
        "/terms/0/necessity_reason",
    ),
    (
        {"terms": (a_term(incidents=(), exhibits=()),)},
        D07,
        "terms.contact",
        "No incident or exhibit is linked",
        "/terms/0/incidents",
    ),
    (
        {"terms": (a_term(template=None, values=(), exceptions=(), text=""),)},
        D17A,
        "terms.contact",
        "words of this term are not stated",
        "/terms/0/values",
    ),
    ({"terms": ()}, D17A, "order.sought", "No term is recorded yet.", "/terms"),
    (
        {"protected_persons": (a_protected_person(views=Views()),)},
        D07,
        "views.imogen",
        "are not stated",
        "/protected_persons/0/views/status",
    ),
    (
        {"protected_persons": (a_protected_person(views=Views()),)},
        D07,
        "gaps.views",
        "I do not have the views of",
        "/protected_persons/0/views/status",
    ),
    (
        {"defendant": a_defendant(work=a_circumstance(answer=Answer.NOT_ANSWERED))},
        D07,
        "gaps.work",
        "not stated",
        "/defendant/work/answer",
    ),
    ({"interim": Interim()}, D17A, "now.missing", "is not stated", "/interim/why_now"),
    ({"service": ()}, D17A, "service", "No service of the summons is recorded yet.", "/service"),
    (
        {"exhibits": (), "incidents": (an_incident(exhibits=()),), "terms": (), "stop_requests": ()},
        D17A,
        "tests.acts",
        "No exhibit is linked.",
        "/exhibits",
    ),
)


@pytest.mark.parametrize(
    ("changes", "document", "name", "said", "where"), GAPS, ids=[f"{row[2]}:{row[4]}" for row in GAPS]
)
def test_a_gap_is_said_as_a_gap(
    changes: dict[str, object], document: DraftedDocument, name: str, said: str, where: str
) -> None:
    sentences = draft_all(a_case(**changes))[document, name].sentences
    gaps = [item for item in sentences if item.kind is SentenceKind.GAP and said in item.text]
    assert [item.sources for item in gaps] == [(where,)]


@pytest.mark.parametrize("available", list(Answer))
def test_other_protection_without_its_answer_or_reason_is_a_gap(available: Answer) -> None:
    bail = BAIL.evolve(available=available, why_not_enough="")
    case = a_case(necessity=a_case().necessity.evolve(alternatives=(bail,)))
    kinds = [item.kind for item in draft_all(case)[D07, "protection.bail"].sentences]
    first = SentenceKind.FACT if available.is_given else SentenceKind.GAP
    assert kinds == ([first] if available is Answer.NO else [first, SentenceKind.GAP])


def test_a_term_without_incidents_tells_its_reason_for_that() -> None:
    term = a_term(incidents=(), exhibits=(), no_incident_reason="It follows from the others.")
    evidence = draft_all(a_case(terms=(term,)))[D07, "terms.contact"].sentences[2]
    assert evidence.text == "Evidence: It follows from the others."
    assert evidence.sources == ("/terms/0/no_incident_reason",)


def test_acts_of_no_kind_are_not_grouped() -> None:
    case = a_case(incidents=(an_incident(act_categories=()),), terms=())
    assert (D07, "acts.kinds") not in draft_all(case)


def test_of_many_points_against_the_last_line_says_that_there_are_more() -> None:
    facts = tuple(a_contrary_fact(id=f"f{number}", kind=ContraryKind.REPLY) for number in range(9))
    drafted = draft_all(a_case(contrary_facts=facts))
    points = [name for document, name in drafted if document is D17A and name.startswith("against.")]
    assert len(points) == 7
    assert points[-1] == "against.more"
    assert drafted[D17A, "against.more"].sentences[0].kind is SentenceKind.FRAMING


@pytest.mark.parametrize(
    ("changes", "sources"),
    [
        ({"duration": DurationKind.FIXED, "years": 2, "months": 3}, ("/order/duration", "/order/months")),
        ({"duration": DurationKind.FIXED, "years": None}, ()),
        ({"duration": DurationKind.UNTIL_FURTHER_ORDER}, ("/order/duration",)),
        ({"duration": DurationKind.NOT_STATED, "years": 2}, ()),
    ],
)
def test_of_the_length_of_the_order_only_what_is_printed_is_a_source(
    changes: dict[str, object], sources: tuple[str, ...]
) -> None:
    case = a_case(order=a_case().order.evolve(**changes))
    named = draft_all(case)[D17A, "order.sought"].sources
    assert tuple(place for place in named if place.startswith("/order/")) == sources
