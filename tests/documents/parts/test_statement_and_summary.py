"""What the officer's statement and the case summary tell, leave out and admit."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.grounds import AlternativeKind
from spo_builder.case.incidents import SourceKind, Tie
from spo_builder.case.people import ViewsStatus
from spo_builder.documents.parts.incidents import LONG_CHRONOLOGY
from spo_builder.documents.parts.orders import write_order
from spo_builder.documents.parts.shortening import shorten
from spo_builder.documents.parts.statement import write_statement
from spo_builder.documents.parts.statement_acts import choose_told, draft_incident, write_acts
from spo_builder.documents.parts.statement_fairness import write_account, write_gaps
from spo_builder.documents.parts.statement_reasons import write_other_protection, write_risk_paragraphs
from spo_builder.documents.parts.summary import LINES, choose_lines, write_summary
from spo_builder.documents.parts.summary_points import list_points_against
from tests.builders import (
    TODAY,
    a_case,
    a_defendant,
    a_disclosure,
    a_protected_person,
    a_risk,
    a_source,
    a_stop_request,
    an_existing_order,
    an_incident,
    an_interim,
    another_person,
    some_views,
)
from tests.documents.parts.gathering import gather

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spo_builder.case.incidents import Incident
    from spo_builder.case.record import CaseRecord
    from spo_builder.documents.drafting.sentences import DraftedParagraph


def some_days(count: int, **changes: object) -> tuple[Incident, ...]:
    """Return so many incidents, one a day, ending today."""
    when = an_incident().when
    return tuple(
        an_incident(
            id=f"i{number}",
            when=when.evolve(on=TODAY - timedelta(days=count - number), until=None),
            description=f"Act {number}. He did it again.",
            **changes,
        )
        for number in range(1, count + 1)
    )


def say(paragraphs: Iterable[DraftedParagraph]) -> list[str]:
    """Return the words of some paragraphs."""
    return [paragraph.text for paragraph in paragraphs]


def with_incidents(incidents: tuple[Incident, ...], **changes: object) -> CaseRecord:
    return a_case(incidents=incidents, terms=(), **changes)


# --- the acts --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("count", "told"),
    [(0, 0), (1, 1), (LONG_CHRONOLOGY, LONG_CHRONOLOGY), (LONG_CHRONOLOGY + 1, 11), (300, 11)],
)
def test_of_very_many_incidents_the_first_and_the_latest_are_told(count: int, told: int) -> None:
    material = gather(with_incidents(some_days(count)))
    chosen = choose_told(material)
    assert len(chosen) == told
    if count:
        assert (chosen[0], chosen[-1]) == (material.incidents[0], material.incidents[-1])
    said = say(write_acts(material))
    assert any("chronology (D10)" in text for text in said) is (count > LONG_CHRONOLOGY)
    assert (said == ["No incident is recorded."]) is (count == 0)


@pytest.mark.parametrize(
    ("victims", "all_at_one"),
    [
        (("imogen",), False),
        (("imogen", "imogen"), True),
        (("imogen", "neighbour"), False),
        ((None, None), False),
    ],
)
def test_one_person_at_whom_every_act_was_aimed_is_named_once(
    victims: tuple[str | None, ...], *, all_at_one: bool
) -> None:
    incidents = tuple(an_incident(id=f"i{number}", victim=victim) for number, victim in enumerate(victims))
    material = gather(with_incidents(incidents))
    said = say(write_acts(material))
    assert any("All of them were aimed at" in text for text in said) is all_at_one
    named = sum("was aimed at" in text for text in said if text.startswith("Incident "))
    assert named == (0 if all_at_one else sum(victim is not None for victim in victims))


@pytest.mark.parametrize("tie", list(Tie))
def test_an_act_is_tied_to_the_defendant_or_said_to_be_open(tie: Tie) -> None:
    incident = an_incident(tie=tie, tie_reason="She knows his voice")
    said = draft_incident(gather(with_incidents((incident,))), incident).text
    assert ("not established who did this" in said) is (tie is Tie.NOT_ESTABLISHED)
    assert "She knows his voice." in said


@pytest.mark.parametrize("will_attend", list(Answer))
def test_a_witness_is_called_or_not_settled(will_attend: Answer) -> None:
    incident = an_incident(sources=(a_source(maker="neighbour"),))
    case = with_incidents((incident,), people=(another_person(will_attend=will_attend),))
    said = draft_incident(gather(case), incident).text
    assert ("will be called" in said) is (will_attend is Answer.YES)
    assert ("not settled" in said) is (will_attend is not Answer.YES)


@pytest.mark.parametrize(
    ("told_to", "teller"), [("oic", "told me"), ("neighbour", "told Caspian Thorne"), (None, "reports")]
)
@pytest.mark.parametrize("kind", [SourceKind.HEARSAY, SourceKind.MULTIPLE_HEARSAY])
def test_what_is_second_hand_is_said_to_be(kind: SourceKind, told_to: str | None, teller: str) -> None:
    incident = an_incident(sources=(a_source(kind=kind, told_to=told_to),))
    said = draft_incident(gather(with_incidents((incident,))), incident).text
    assert "I did not witness incident 1." in said
    assert f"Imogen Fairweather {teller}" in said
    assert ("multiple hearsay" in said) is (kind is SourceKind.MULTIPLE_HEARSAY)


def test_what_the_officer_saw_is_said_in_the_first_person_and_no_source_is_admitted() -> None:
    own = an_incident(sources=(a_source(maker="oic"), a_source()))
    said = draft_incident(gather(with_incidents((own,))), own).text
    assert "what I saw and heard" in said
    none = an_incident(sources=(), description=" ", why_unwelcome_known="")
    said = draft_incident(gather(with_incidents((none,))), none).text
    assert "No source of incident 1 is recorded." in said
    assert "What happened is not stated." in said


# --- fairness, risk, other protection --------------------------------------------------------------


@pytest.mark.parametrize("considered", list(Answer))
@pytest.mark.parametrize("account", ["He denies it", " "])
def test_the_account_and_the_search_for_what_helps_are_told_as_they_are(
    account: str, considered: Answer
) -> None:
    case = a_case(
        contrary_facts=(),
        disclosure=a_disclosure(adverse_material_considered=considered, adverse=()),
        defendant=a_defendant(account=account),
    )
    said = " ".join(say(write_account(gather(case))))
    assert ("I have no account from" in said) is not bool(account.strip())
    assert ("record none beyond this" in said) is (considered is Answer.YES)
    assert ("It is not recorded that anybody" in said) is not considered.is_given


@pytest.mark.parametrize("status", list(ViewsStatus))
def test_views_that_are_missing_are_a_gap(status: ViewsStatus) -> None:
    case = a_case(protected_persons=(a_protected_person(views=some_views(status=status)),))
    said = " ".join(say(write_gaps(gather(case))))
    missing = status in {ViewsStatus.NOT_OBTAINED, ViewsStatus.NOT_ANSWERED}
    assert ("I do not have the views of" in said) is missing


def test_hearsay_and_acts_that_nobody_is_tied_to_are_gaps() -> None:
    told = a_source(kind=SourceKind.HEARSAY, told_to="oic")
    case = with_incidents(some_days(2, sources=(told,), tie=Tie.NOT_ESTABLISHED))
    said = " ".join(say(write_gaps(gather(case))))
    assert "Incidents 1 and 2 rest at least in part on hearsay" in said
    assert "who did incidents 1 and 2" in said


@pytest.mark.parametrize(
    ("changes", "facts", "described"),
    [({}, True, True), ({"narrative": " "}, True, False), ({"factors": ()}, True, True)],
)
def test_facts_stand_apart_from_opinion(changes: dict[str, object], *, facts: bool, described: bool) -> None:
    said = say(write_risk_paragraphs(gather(a_case(risk=a_risk(**changes)))))
    assert said[0].startswith("Facts:") is facts
    assert any(text.startswith("Opinion:") for text in said) is described
    assert ("The risk is not described yet." in said) is not described
    assert any(text.startswith("Facts noted") for text in said) is ("factors" not in changes)


def test_without_an_incident_the_risk_rests_on_no_fact() -> None:
    assert not any("I rely on" in text for text in say(write_risk_paragraphs(gather(with_incidents(())))))


@pytest.mark.parametrize("available", list(Answer))
def test_other_protection_that_is_open_needs_its_reason(available: Answer) -> None:
    case = a_case()
    bail = case.necessity.alternatives[0].evolve(available=available, why_not_enough="")
    assert bail.kind is AlternativeKind.BAIL
    case = case.evolve(
        necessity=case.necessity.evolve(alternatives=(bail,)), existing_orders=(an_existing_order(),)
    )
    first, *rest = say(write_other_protection(gather(case)))
    assert ("Why it is not enough is not stated." in first) is (available is not Answer.NO)
    assert any(text.startswith("In force already:") for text in rest)


def test_the_paragraphs_of_the_statement_are_numbered_through() -> None:
    sections = write_statement(gather()).sections
    numbers = [paragraph.number for section in sections for paragraph in section.paragraphs]
    assert numbers == list(range(1, len(numbers) + 1))
    assert all(section.paragraphs for section in sections)


def test_a_statement_without_an_officer_or_a_request_to_stop_says_so() -> None:
    case = a_case(officer_in_case=None, stop_requests=(), relationship_summary="")
    texts = [text.text for section in write_statement(gather(case)).sections for text in section.paragraphs]
    assert any("officer in the case is not named" in text for text in texts)
    assert any("no record of a clear request to stop" in text for text in texts)
    assert any(text.startswith("The link of Ms Fairweather") for text in texts)


def test_what_the_officer_produces_is_named_by_its_mark() -> None:
    case = a_case()
    case = case.evolve(exhibits=(case.exhibits[0].evolve(produced_by="oic"),))
    texts = [text.text for section in write_statement(gather(case)).sections for text in section.paragraphs]
    assert "I produce IF/1." in texts


# --- the summary -----------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [0, 1, LINES - 1, LINES, 40])
@pytest.mark.parametrize("stops", [0, 1, 3])
def test_the_summary_has_few_lines_in_the_order_of_their_dates(count: int, stops: int) -> None:
    requests = tuple(a_stop_request(on=date(2026, 1, day)) for day in range(1, stops + 1))
    material = gather(with_incidents(some_days(count), stop_requests=requests))
    lines = choose_lines(material)
    assert (
        len(lines) == min(LINES, count + stops)
        or (count, stops) == (LINES - 1, 3)
        or (count, stops) == (LINES, 3)
    )
    assert len(lines) <= LINES
    if count > 1:
        assert lines[-1].paragraph.text.startswith(f"Act {count}.")
        assert any(line.paragraph.text.startswith("Act 1.") for line in lines)


@pytest.mark.parametrize("words", [1, 10, 100, 1000])
def test_a_long_line_ends_at_a_word(words: int) -> None:
    text = " ".join(["word"] * words)
    short = shorten(text)
    assert short == text or short.endswith("word …")
    assert len(short) <= len(text)


def test_why_now_is_told_or_said_to_be_missing() -> None:
    blank = a_case(interim=an_interim(what_changed="", why_now=" ", why_not_wait=""))
    for case, missing in ((blank, True), (a_case(), False)):
        material = gather(case)
        interim, full = (write_order(material, interim=flag) for flag in (True, False))
        said = " ".join(write_summary(material, interim, full).s5_answer)
        assert ("not stated" in said) is missing


def test_what_stands_against_the_application_is_told_in_the_summary() -> None:
    told = a_source(kind=SourceKind.HEARSAY, told_to="oic")
    case = a_case(incidents=(an_incident(tie=Tie.NOT_ESTABLISHED, sources=(told,)), *a_case().incidents[1:]))
    said = " ".join(list_points_against(gather(case)))
    assert "He said in interview" in said
    assert "hearsay" in said
    bare = with_incidents(
        (), contrary_facts=(), defendant=a_defendant(account=""), disclosure=a_disclosure(adverse=())
    )
    assert "interview" not in " ".join(list_points_against(gather(bare)))
