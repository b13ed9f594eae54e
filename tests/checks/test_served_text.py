"""What a served document prints is listed, so that nothing leaves the building unread."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import cast

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.exhibits import Serving
from spo_builder.case.proceedings import ApplicationKind, Conviction, Notice
from spo_builder.case.record import CaseRecord
from spo_builder.case.statements import DraftedDocument, TextBlock
from spo_builder.checks.gather import gather_matter
from spo_builder.checks.served_field import ServedText
from spo_builder.checks.served_particulars import is_cleared
from spo_builder.checks.served_text import group_texts, is_served, list_served_texts
from spo_builder.documents.audience import Audience
from spo_builder.documents.context import build_context
from spo_builder.law.pack import get_law_pack
from spo_builder.terms.catalogue import get_catalogue
from tests.builders import (
    TODAY,
    a_case,
    a_following_term,
    a_home_term,
    a_safety,
    a_term,
    an_application,
    an_authorisation,
    an_exhibit,
)
from tests.building.everything import a_case_with_everything, turn_choices
from tests.building.findings import FRIDAY, assess
from tests.checks.canaries import Marked, find_canaries, mark_everything

# Names are printed in the form that was chosen; who is printed with initials only is looked for by name.
NAMES = re.compile(r".*/name/(?:title|given|family)|/defendant/parent_or_guardian/(?:title|given|family)")

# What no served copy may hold, whatever the officer wrote there.
INTERNAL = re.compile(
    r"/safety/.*|/lawyer/.*|/place_facts/.*|/law_pack/.*|/title|/wording_overrides/.*"
    r"|/authorisation/(?:reasons|alternatives|proportionality|delegation_reference|recorded_by)"
    r"|/application/(?:without_notice_\w+|full_and_frank)"
    r"|/protected_persons/\d+/(?:details/.*|arrangements)|/people/\d+/details/.*"
    r"|/exhibits/\d+/(?:original_content|redaction_reason)|/exhibits/2/(?!mark).*|/exhibits/1/file"
    r"|/terms/\d+/(?:legal_advice|availability_note|supervisor/confirmation_reference)"
    r"|/impact/.*|/text_blocks/\d+/generated|/disclosure/withheld/.*|/incidents/\d+/reported_reference|/listing/arrangements"
    r"|/defendant/where_found|/criminal/convictions/\d+/cleared_by"
)


@cache
def mark(kind: ApplicationKind) -> Marked:
    """Return the case with everything for one kind of application, every free text a canary."""
    case = a_case_with_everything()
    return mark_everything(case.evolve(application=case.application.evolve(kind=kind)))


def print_canaries(case: CaseRecord, audience: Audience) -> set[str]:
    return find_canaries(build_context(case, assess(case), audience, get_law_pack()))


def list_canaries(case: CaseRecord) -> set[str]:
    served = gather_matter(case, get_law_pack(), get_catalogue(), FRIDAY).served
    return {canary for text in served for canary in find_canaries(text.text)}


@pytest.mark.parametrize("kind", list(ApplicationKind))
def test_every_free_text_that_a_served_copy_prints_is_listed(kind: ApplicationKind) -> None:
    marked = mark(kind)
    unlisted = print_canaries(marked.case, Audience.SERVED) - list_canaries(marked.case)
    assert [where for where in map(marked.wheres.get, unlisted) if not NAMES.fullmatch(str(where))] == []


@pytest.mark.parametrize("youth", [False, True])
@pytest.mark.parametrize("turn", range(9))
def test_whatever_is_answered_nothing_unlisted_is_printed(turn: int, *, youth: bool) -> None:
    case = cast("CaseRecord", turn_choices(a_case_with_everything(), turn))
    if youth:
        case = case.evolve(defendant=case.defendant.evolve(date_of_birth=date(2012, 5, 6)))
    marked = mark_everything(case)
    listed = list_canaries(marked.case)
    printed = print_canaries(marked.case, Audience.SERVED)
    wheres = [marked.wheres[canary] for canary in printed - listed]
    assert [where for where in wheres if not NAMES.fullmatch(where)] == []


@pytest.mark.parametrize("kind", list(ApplicationKind))
def test_a_term_that_this_application_does_not_ask_for_is_listed_as_it_is_printed(
    kind: ApplicationKind,
) -> None:
    terms = (
        a_term(text="leave now", in_interim=True, in_full=False),
        a_following_term(text="stay away", in_interim=False, in_full=True),
        a_home_term(text="not asked for at all", in_interim=False, in_full=False),
    )
    case = a_case(application=an_application(kind=kind), terms=terms)
    served = gather_matter(case, get_law_pack(), get_catalogue(), FRIDAY).served
    listed = {text.where: text.text for text in served}
    assert listed["/terms/0/text"] == "leave now"
    assert listed["/terms/1/text"] == "stay away"
    assert "/terms/2/text" not in listed


@pytest.mark.parametrize("kind", list(ApplicationKind))
def test_what_is_internal_is_neither_printed_in_a_served_copy_nor_listed(kind: ApplicationKind) -> None:
    marked = mark(kind)
    out = print_canaries(marked.case, Audience.SERVED) | list_canaries(marked.case)
    assert [where for where in map(marked.wheres.get, out) if INTERNAL.fullmatch(str(where))] == []
    # The pattern knows something of each kind, so that this test can fail.
    internal = [where for where in marked.wheres.values() if INTERNAL.fullmatch(where)]
    assert len(internal) > 30


def test_the_comparison_sees_what_a_served_copy_prints() -> None:
    marked = mark(ApplicationKind.INTERIM_WITH_FULL)
    printed = {marked.wheres[canary] for canary in print_canaries(marked.case, Audience.SERVED)}
    assert {
        "/incidents/0/description", "/risk/narrative", "/terms/1/text", "/terms/2/values/1/texts/0",
        "/exhibits/1/content", "/court/address/lines/0", "/terms/3/supervisor/contact",
        "/text_blocks/0/text", "/text_blocks/1/text",
    } <= printed  # fmt: skip
    assert len(printed) > 150


@pytest.mark.parametrize("where", ["/incidents/0/description", "/officers/0/phone", "/service/0/address"])
def test_each_listed_text_points_to_where_it_stands(where: str) -> None:
    marked = mark(ApplicationKind.FULL)
    listed = {text.where: text.text for text in list_served_texts(marked.case)}
    assert marked.wheres[listed[where]] == where


def test_no_text_is_listed_twice_and_none_is_empty() -> None:
    texts = list_served_texts(mark(ApplicationKind.FULL).case)
    wheres = [text.where for text in texts]
    assert len(wheres) == len(set(wheres))
    assert all(text.text.strip() for text in texts)
    empty = CaseRecord(reference="empty")
    assert {text.where for text in list_served_texts(empty)} == {"/defendant/language", "/court/language"}


def test_the_terms_as_rendered_are_listed_with_the_rest() -> None:
    text = ServedText("/terms/0/text", "contact Imogen Fairweather")
    assert text in list_served_texts(a_case(), (text,))
    assert text not in list_served_texts(a_case())


# --- exhibits and convictions ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("serving", "file"),
    [
        (Serving.AS_IT_IS, "whole.png"),
        (Serving.NOT_DECIDED, "whole.png"),
        (Serving.REDACTED, "cut.png"),
        (Serving.NOT_SERVED, None),
    ],
)
def test_an_exhibit_that_may_be_served_is_read_in_its_served_form(serving: Serving, file: str | None) -> None:
    exhibit = an_exhibit(
        serving=serving, file="whole.png", redacted_file="cut.png", original_content="secret", content="open"
    )
    listed = {text.where: text.text for text in list_served_texts(a_case(exhibits=(exhibit,)))}
    named = {where: text for where, text in listed.items() if where.endswith("file")}
    assert list(named.values()) == ([file] if file else [])
    assert ("/exhibits/0/content" in listed) is (file is not None) is is_served(exhibit)
    assert "secret" not in listed.values()
    assert listed["/exhibits/0/mark"] == "IF/1"


@pytest.mark.parametrize("spent", list(Answer))
@pytest.mark.parametrize("by", ["", " ", "Octavia Brandreth"])
def test_a_conviction_that_may_be_spent_is_listed_only_when_cleared(spent: Answer, by: str) -> None:
    conviction = Conviction(what="theft in 2009", spent=spent, cleared_by=by)
    case = a_case(criminal=a_case().criminal.evolve(convictions=(conviction,)))
    listed = "theft in 2009" in {text.text for text in list_served_texts(case)}
    assert listed is is_cleared(conviction) is (spent is Answer.NO or by == "Octavia Brandreth")


def test_a_conviction_that_only_a_space_clears_is_not_printed_either() -> None:
    conviction = Conviction(what="theft in 2009", spent=Answer.YES, cleared_by=" ")
    case = a_case(criminal=a_case().criminal.evolve(convictions=(conviction,)))
    served = build_context(case, assess(case), Audience.SERVED, get_law_pack())
    assert "theft in 2009" not in str(served)


# --- places ----------------------------------------------------------------------------------------


def test_only_places_are_marked_as_places_and_only_his_own_as_his_own() -> None:
    texts = {text.where: text for text in list_served_texts(mark(ApplicationKind.FULL).case)}
    assert texts["/incidents/0/place"].is_place
    assert texts["/exhibits/3/map_streets/0"].is_place
    assert not texts["/incidents/0/description"].is_place
    for where in ("/defendant/work/place", "/court/address/lines/0", "/terms/1/zone/home_plan"):
        assert texts[where].is_own
    for where in ("/incidents/0/description", "/risk/narrative", "/exhibits/0/content", "/defendant/account"):
        assert not texts[where].is_own


def test_internal_texts_of_an_application_without_notice_stay_inside() -> None:
    application = an_application(
        notice=Notice.WITHOUT_NOTICE, without_notice_basis="basis", full_and_frank="candour"
    )
    case = a_case(
        application=application,
        safety=a_safety(danger_action="action"),
        authorisation=an_authorisation(reasons="reasons"),
    )
    said = {text.text for text in list_served_texts(case)}
    assert said.isdisjoint({"basis", "candour", "action", "reasons"})


# --- grouping --------------------------------------------------------------------------------------


def test_a_text_that_stands_twice_is_read_once() -> None:
    texts = (
        ServedText("/a", "x"),
        ServedText("/b", "y"),
        ServedText("/c", "x"),
        ServedText("/d", "x", is_place=True),
    )
    assert group_texts(texts) == {
        ("x", False): [(0, texts[0]), (2, texts[2])],
        ("y", False): [(1, texts[1])],
        ("x", True): [(3, texts[3])],
    }


def test_the_day_of_the_builders_is_that_of_the_findings() -> None:
    assert TODAY == FRIDAY


def test_a_protected_value_in_a_rewritten_paragraph_is_a_leak_that_blocks() -> None:
    block = TextBlock(
        document=DraftedDocument.STATEMENT, paragraph="role.officer", text="0 Larkspur Court, Penwether."
    )
    found = assess(a_case(text_blocks=(block,)))
    assert "/text_blocks/0/text" in {finding.where for finding in found.blocks}
