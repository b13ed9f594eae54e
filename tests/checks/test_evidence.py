"""Evidence: whose act it is, who says so and will be called, exhibits, redactions, convictions."""

from __future__ import annotations

from datetime import date

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.exhibits import ExhibitKind, Serving
from spo_builder.case.incidents import Source, SourceKind, Tie
from spo_builder.case.proceedings import Conviction
from spo_builder.checks.evidence import (
    assess_attribution,
    assess_convictions,
    assess_exhibits,
    assess_hearsay_only,
    assess_origin,
    assess_reasons_not_called,
    assess_redactions,
    assess_sources,
)
from tests.builders import (
    a_case,
    a_criminal_position,
    a_protected_person,
    a_source,
    an_exhibit,
    an_incident,
    another_person,
    some_incidents,
)
from tests.building.findings import run, tell

# --- whose act it is -------------------------------------------------------------------------------


@pytest.mark.parametrize("tie", list(Tie))
def test_an_act_is_tied_to_the_defendant_or_said_not_to_be(tie: Tie) -> None:
    open_ties = {Tie.NOT_ESTABLISHED, Tie.NOT_ANSWERED}
    case = a_case(incidents=(*some_incidents(), an_incident(id="profile", tie=tie)))
    expected = ["warn cannot_tell s1.1.a /incidents/3/tie"] if tie in open_ties else []
    assert tell(assess_attribution, case) == expected


@pytest.mark.parametrize(
    ("untied", "opening"),
    [
        ((0,), "Incident 1 is not tied to the defendant. Say what ties it"),
        ((0, 2), "Incidents 1 and 3 are not tied to the defendant. Say what ties each"),
        ((0, 1, 2), "Incidents 1, 2 and 3 are not tied"),
    ],
)
def test_untied_acts_are_told_once_by_their_numbers(untied: tuple[int, ...], opening: str) -> None:
    incidents = tuple(
        each.evolve(tie=Tie.NOT_ESTABLISHED) if place in untied else each
        for place, each in enumerate(some_incidents())
    )
    (found,) = run(assess_attribution, a_case(incidents=incidents))
    assert found.message.startswith(opening)
    assert found.evidence == tuple(incidents[place].id for place in untied)


# --- who says so -----------------------------------------------------------------------------------


def test_how_each_act_is_known_is_recorded() -> None:
    assert tell(assess_sources, a_case()) == []
    case = a_case(incidents=(an_incident(sources=()),))
    assert tell(assess_sources, case) == ["warn cannot_tell ev.flag /incidents/0/sources"]


@pytest.mark.parametrize("kind", list(SourceKind))
@pytest.mark.parametrize("attends", list(Answer))
def test_a_witness_who_will_not_attend_is_hearsay(kind: SourceKind, attends: Answer) -> None:
    case = a_case(
        protected_persons=(a_protected_person(will_attend=attends),),
        incidents=(an_incident(sources=(a_source(kind=kind),)),),
    )
    warned = kind is SourceKind.DIRECT and attends is Answer.NO
    expected = ["warn not_met ev.flag /incidents/0/sources/0/kind"] if warned else []
    assert tell(assess_sources, case) == expected


def test_an_admission_of_the_defendant_needs_no_attendance() -> None:
    case = a_case(incidents=(an_incident(sources=(a_source(maker="defendant"),)),))
    assert tell(assess_sources, case) == []


# --- hearsay alone ---------------------------------------------------------------------------------

DIRECT = a_source()
HEARSAY = a_source(kind=SourceKind.HEARSAY, why_not_called="She is afraid.")
MULTIPLE = a_source(kind=SourceKind.MULTIPLE_HEARSAY, why_not_called="She is afraid.")
ABSENT = a_source(maker="neighbour")


@pytest.mark.parametrize(
    ("sources", "warns"),
    [
        ([(DIRECT,)], False),
        ([(HEARSAY,)], True),
        ([(MULTIPLE,)], True),
        ([(HEARSAY, DIRECT)], False),
        ([(HEARSAY,), (DIRECT,)], False),
        ([(HEARSAY,), (MULTIPLE,)], True),
        ([(HEARSAY,), ()], True),
        ([()], False),
        ([], False),
        # Marked as first-hand, but he will not come.
        ([(ABSENT,)], True),
        ([(ABSENT,), (DIRECT,)], False),
    ],
)
def test_acts_that_rest_on_hearsay_alone_warn(sources: list[tuple[Source, ...]], *, warns: bool) -> None:
    incidents = tuple(an_incident(id=f"i{place}", sources=held) for place, held in enumerate(sources))
    case = a_case(incidents=incidents, people=(another_person(will_attend=Answer.NO),))
    assert tell(assess_hearsay_only, case) == (["warn not_met ev.flag /incidents"] if warns else [])


@pytest.mark.parametrize(
    ("source", "asked"),
    [
        (a_source(), False),
        (a_source(kind=SourceKind.HEARSAY), True),
        (a_source(kind=SourceKind.MULTIPLE_HEARSAY, why_not_called=" "), True),
        (a_source(kind=SourceKind.HEARSAY, why_not_called="She is afraid."), False),
        # Said once for the person.
        (a_source(kind=SourceKind.HEARSAY, maker="neighbour"), False),
        (a_source(kind=SourceKind.HEARSAY, maker="defendant"), True),
    ],
)
def test_a_hearsay_notice_says_why_the_maker_is_not_called(source: Source, *, asked: bool) -> None:
    case = a_case(
        incidents=(an_incident(sources=(source,)),), people=(another_person(why_not_called="He moved away."),)
    )
    place = "/incidents/0/sources/0/why_not_called"
    assert tell(assess_reasons_not_called, case) == (
        [f"warn cannot_tell hearsay.r3.contents {place}"] if asked else []
    )


# --- exhibits --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({}, None),
        ({"produced_by": None}, "produced_by"),
        ({"title": "", "description": ""}, "title"),
        ({"title": ""}, None),
        ({"description": ""}, None),
        ({"serving": Serving.NOT_DECIDED}, "serving"),
        ({"serving": Serving.NOT_SERVED}, None),
    ],
)
def test_an_exhibit_says_what_it_is_and_whether_it_is_served(
    changes: dict[str, object], place: str | None
) -> None:
    case = a_case(exhibits=(an_exhibit(**changes),))
    assert tell(assess_exhibits, case) == ([f"warn cannot_tell ev.exh /exhibits/0/{place}"] if place else [])


@pytest.mark.parametrize(
    ("changes", "places"),
    [
        ({}, []),
        ({"redaction_reason": ""}, ["info cannot_tell ev.exh /exhibits/0/redaction_reason"]),
        ({"file": "a.png"}, ["warn cannot_tell ev.exh /exhibits/0/redacted_file"]),
        ({"file": "a.png", "redacted_file": "a.png"}, ["warn cannot_tell ev.exh /exhibits/0/redacted_file"]),
        ({"file": "a.png", "redacted_file": "b.png"}, []),
        ({"original_content": "36 to town", "content": "to town"}, []),
        (
            {"original_content": "36 to town", "content": "36 to town"},
            ["warn cannot_tell ev.exh /exhibits/0/content"],
        ),
        ({"original_content": "", "content": ""}, []),
    ],
)
def test_a_redacted_exhibit_has_something_taken_out_for_a_reason(
    changes: dict[str, object], places: list[str]
) -> None:
    redacted = an_exhibit(serving=Serving.REDACTED, redaction_reason="It names her bus.")
    assert tell(assess_redactions, a_case(exhibits=(redacted.evolve(**changes),))) == places
    as_it_is = redacted.evolve(**changes, serving=Serving.AS_IT_IS)
    assert tell(assess_redactions, a_case(exhibits=(as_it_is,))) == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, None),
        ({"found_where": ""}, "where it was found is not recorded."),
        ({"found_on": None}, "when it was found is not recorded."),
        ({"original_held_at": " "}, "where the original is kept is not recorded."),
        (
            {"found_where": "", "found_on": None, "original_held_at": ""},
            "where it was found, when it was found and where the original is kept are not recorded.",
        ),
        ({"found_on": None, "kind": ExhibitKind.MAP}, None),
    ],
)
def test_where_an_exhibit_comes_from_is_noted_and_never_stops(
    changes: dict[str, object], words: str | None
) -> None:
    found = run(assess_origin, a_case(exhibits=(an_exhibit(**changes),)))
    assert [each.message for each in found] == ([f"Exhibit IF/1: {words}"] if words else [])
    assert all(each.severity == "info" for each in found)


# --- convictions -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("spent", "expected"),
    [
        (Answer.NO, []),
        (Answer.YES, ["warn not_met ev.convict /criminal/convictions/0"]),
        (Answer.NOT_KNOWN, ["warn cannot_tell ev.convict /criminal/convictions/0/spent"]),
        (Answer.NOT_ANSWERED, ["warn cannot_tell ev.convict /criminal/convictions/0/spent"]),
    ],
)
def test_a_spent_conviction_warns(spent: Answer, expected: list[str]) -> None:
    conviction = Conviction(what="theft", on=date(2019, 5, 1), spent=spent)
    case = a_case(criminal=a_criminal_position(convictions=(conviction,)))
    assert tell(assess_convictions, case) == expected


@pytest.mark.parametrize(
    ("by", "words"),
    [("", "a lawyer must decide."), ("Octavia Brandreth", "Octavia Brandreth has cleared it.")],
)
def test_who_cleared_a_spent_conviction_is_said(by: str, words: str) -> None:
    conviction = Conviction(what="theft", spent=Answer.YES, cleared_by=by)
    (found,) = run(assess_convictions, a_case(criminal=a_criminal_position(convictions=(conviction,))))
    assert found.message.endswith(words)
