"""What must not stand in a served copy (7.4, T12), and the places that somebody has to answer for."""

from __future__ import annotations

import pytest

from spo_builder.case.answers import Answer, Known
from spo_builder.case.confidential import ConfidentialKind, PlaceFactKind
from spo_builder.case.exhibits import ExhibitKind, Serving
from spo_builder.case.people import OtherRole
from spo_builder.case.proceedings import Conviction
from spo_builder.case.terms_sought import Locality, LocalityScope, TermSought
from spo_builder.checks.gather import gather_matter
from spo_builder.checks.served import (
    assess_leaks,
    assess_maps,
    assess_named_places,
    assess_places,
    assess_unsearchable,
)
from spo_builder.checks.whereabouts import find_owner, say_whereabouts
from spo_builder.law.pack import get_law_pack
from spo_builder.terms.catalogue import get_catalogue
from tests.builders import (
    TODAY,
    a_case,
    a_confidential_value,
    a_criminal_position,
    a_home_term,
    a_place_fact,
    a_protected_person,
    a_risk,
    a_term,
    an_exhibit,
    an_incident,
    another_person,
    some_views,
)
from tests.building.findings import name_findings, run

# --- leaks -----------------------------------------------------------------------------------------


def test_a_case_without_leaks_draws_nothing() -> None:
    assert run(assess_leaks, a_case()) == ()


def test_a_protected_value_in_an_incident_blocks_without_being_repeated() -> None:
    case = a_case(incidents=(an_incident(description="She now lives at 0 Larkspur Court."),))
    (found,) = run(assess_leaks, case)
    assert name_findings([found]) == ["block 7.4.1 /incidents/0/description"]
    assert found.message.startswith("Incident 1 gives away ")
    assert "Imogen Fairweather (home)" in found.message
    assert "Larkspur" not in found.message
    assert found.match == "0 Larkspur Court"
    assert found.evidence == ("messages",)


@pytest.mark.parametrize("known", [Known.NO, Known.UNKNOWN])
def test_what_nobody_knows_that_he_knows_is_protected(known: Known) -> None:
    person = a_protected_person(details=(a_confidential_value(known_to_defendant=known),))
    case = a_case(protected_persons=(person,), risk=a_risk(narrative="He may look in Penwether."))
    assert name_findings(run(assess_leaks, case)) == ["block 7.4.1 /risk/narrative"]


def test_what_he_knows_does_not_leak() -> None:
    person = a_protected_person(details=(a_confidential_value(known_to_defendant=Known.YES),))
    case = a_case(protected_persons=(person,), risk=a_risk(narrative="He may look in Penwether."))
    assert run(assess_leaks, case) == ()


def test_one_slip_is_told_once_and_each_text_apart() -> None:
    answered_no = a_place_fact("Penwether", known_to_defendant=Known.NO)
    case = a_case(
        risk=a_risk(narrative="Penwether."),
        incidents=(an_incident(description="Penwether again."),),
        place_facts=(answered_no,),
    )
    assert name_findings(run(assess_leaks, case)) == [
        "block 7.4.1 /risk/narrative",
        "block 7.4.1 /incidents/0/description",
    ]


@pytest.mark.parametrize(
    ("role", "kind", "rule"),
    [
        (OtherRole.WITNESS, ConfidentialKind.HOME, "7.4.2"),
        (OtherRole.SUPPORTER, ConfidentialKind.ORGANISATION, "7.4.3"),
        (OtherRole.CHILD, ConfidentialKind.SCHOOL, "7.4.4"),
    ],
)
def test_each_kind_of_person_has_its_rule(role: OtherRole, kind: ConfidentialKind, rule: str) -> None:
    secret = a_confidential_value(value="Marrowby Haven", kind=kind)
    case = a_case(
        people=(another_person(role=role, details=(secret,)),), risk=a_risk(narrative="At Marrowby Haven.")
    )
    assert name_findings(run(assess_leaks, case)) == [f"block {rule} /risk/narrative"]


def test_a_conviction_that_nobody_has_cleared_blocks() -> None:
    conviction = Conviction(what="criminal damage in 2009", spent=Answer.YES)
    case = a_case(
        criminal=a_criminal_position(convictions=(conviction,)),
        risk=a_risk(narrative="He has criminal damage in 2009 behind him."),
    )
    assert name_findings(run(assess_leaks, case)) == ["block 7.4.8 /risk/narrative"]


@pytest.mark.parametrize(
    ("term", "where"),
    [
        (
            a_home_term(template=None, values=(), text="enter 0 Larkspur Court", tags=("locality",)),
            "/terms/0/text",
        ),
        (
            a_home_term(locality=Locality(scope=LocalityScope.LIMITED, text="Penwether")),
            "/terms/0/locality/text",
        ),
    ],
)
def test_a_term_that_tells_the_address_blocks_with_better_words(term: TermSought, where: str) -> None:
    (found,) = run(assess_leaks, a_case(terms=(term,)))
    assert name_findings([found]) == [f"block T12 {where}"]
    assert "Larkspur" not in found.message
    assert found.suggestion is not None
    assert "knows or believes" in found.suggestion


def test_the_reason_for_a_term_leaks_like_any_other_text() -> None:
    case = a_case(terms=(a_term(necessity_reason="Necessary because he asked a neighbour about Penwether."),))
    assert name_findings(run(assess_leaks, case)) == ["block 7.4.1 /terms/0/necessity_reason"]


def test_a_date_of_birth_in_a_term_is_no_address() -> None:
    text = "contact Imogen Fairweather, born on 21 August 1990"
    case = a_case(terms=(a_term(template=None, values=(), exceptions=(), text=text, tags=("contact",)),))
    assert name_findings(run(assess_leaks, case)) == ["block 7.4.2 /terms/0/text"]


@pytest.mark.parametrize(
    ("value", "kind", "known", "asks"),
    [
        ("AB1", ConfidentialKind.VEHICLE, Known.NO, True),
        ("@abc", ConfidentialKind.HANDLE, Known.UNKNOWN, True),
        ("The Close", ConfidentialKind.HOME, Known.NO, True),
        ("AB1", ConfidentialKind.VEHICLE, Known.YES, False),
        ("0 Larkspur Court", ConfidentialKind.HOME, Known.NO, False),
        ("@imogen_f", ConfidentialKind.HANDLE, Known.NO, False),
    ],
)
def test_a_value_that_no_search_finds_is_left_to_a_person(
    value: str, kind: ConfidentialKind, known: Known, *, asks: bool
) -> None:
    detail = a_confidential_value(value=value, kind=kind, known_to_defendant=known)
    case = a_case(protected_persons=(a_protected_person(details=(detail,)),), people=())
    found = run(assess_unsearchable, case)
    where = "/protected_persons/0/details/0/value"
    assert name_findings(found) == ([f"warn 7.4.1 {where}"] if asks else [])
    assert not any(value in each.message for each in found)


# --- places ----------------------------------------------------------------------------------------


def test_answered_places_draw_nothing() -> None:
    assert run(assess_places, a_case()) == ()


def test_unanswered_places_block_in_one_finding() -> None:
    case = a_case(
        incidents=(
            an_incident(description="He waited in Barrowgate Lane."),
            an_incident(id="b", description="He came back to Barrowgate Lane and to Hollin Wharf."),
        ),
    )
    (found,) = run(assess_places, case)
    assert name_findings([found]) == ["block 7.4.derived /place_facts"]
    assert found.outcome == "cannot_tell"
    assert found.message.count("Barrowgate Lane") == 1
    assert "“Hollin Wharf”" in found.message
    assert found.evidence == ("messages", "b")


def test_a_listed_place_without_an_answer_is_asked_for_in_whatever_words() -> None:
    asked = PlaceFactKind.PLACE
    listed = a_place_fact("the allotments by the canal", kind=asked, known_to_defendant=Known.UNKNOWN)
    case = a_case(
        incidents=(an_incident(description="He stood at the allotments by the canal."),),
        place_facts=(listed,),
    )
    (found,) = run(assess_places, case)
    assert "“the allotments by the canal”" in found.message
    assert run(assess_leaks, case) == ()


def test_a_listed_place_that_no_served_text_names_is_not_asked_for() -> None:
    listed = a_place_fact("the allotments by the canal", known_to_defendant=Known.UNKNOWN)
    case = a_case()
    assert run(assess_places, case.evolve(place_facts=(*case.place_facts, listed))) == ()


# --- maps ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "expected"),
    [(Answer.YES, ["block"]), (Answer.NO, []), (Answer.NOT_KNOWN, ["warn"]), (Answer.NOT_ANSWERED, ["warn"])],
)
def test_the_middle_of_a_map_gives_a_place_away(answer: Answer, expected: list[str]) -> None:
    chart = an_exhibit(kind=ExhibitKind.MAP, map_label="Map A", centred_on_confidential_place=answer)
    found = run(assess_maps, a_case(exhibits=(chart,)))
    where = "7.4.1 /exhibits/0/centred_on_confidential_place"
    assert name_findings(found) == [f"{severity} {where}" for severity in expected]


@pytest.mark.parametrize("change", [{"kind": ExhibitKind.IMAGE}, {"serving": Serving.NOT_SERVED}])
def test_only_a_served_map_can_give_a_place_away(change: dict[str, object]) -> None:
    chart = an_exhibit(kind=ExhibitKind.MAP, centred_on_confidential_place=Answer.YES)
    assert run(assess_maps, a_case(exhibits=(chart.evolve(**change),))) == ()


# --- places that a term names ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "asks"), [(Answer.YES, False), (Answer.NO, True), (Answer.NOT_ANSWERED, True)]
)
def test_whoever_is_protected_is_asked_before_a_term_names_a_place(answer: Answer, *, asks: bool) -> None:
    person = a_protected_person(views=some_views(consulted_on_named_places=answer))
    road = a_home_term(template=None, values=(), text="enter Elm Road", tags=("locality",))
    found = run(assess_named_places, a_case(protected_persons=(person,), terms=(road,)))
    where = "/protected_persons/0/views/consulted_on_named_places"
    assert name_findings(found) == ([f"warn sg.victim {where}"] if asks else [])


def test_a_term_that_names_no_place_asks_nobody() -> None:
    person = a_protected_person(views=some_views(consulted_on_named_places=Answer.NO))
    assert run(assess_named_places, a_case(protected_persons=(person,))) == ()


# --- whereabouts -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("where", "words", "owner"),
    [
        ("/incidents/1/description", "Incident 2", ("waiting",)),
        ("/exhibits/0/content", "Exhibit IF/1", ("if1",)),
        ("/terms/2/text", "Term 3", ("following-ban",)),
        ("/terms/3/text", "The term in place 4 of the list", ("unused",)),
        ("/risk/narrative", "The account of the risk", ()),
        ("/relationship_summary", "The account of the relationship", ()),
    ],
)
def test_a_text_is_named_in_words_and_by_id(where: str, words: str, owner: tuple[str, ...]) -> None:
    case = a_case()
    unused = a_term(id="unused", in_interim=False, in_full=False)
    case = case.evolve(terms=(*case.terms, unused))
    matter = gather_matter(case, get_law_pack(), get_catalogue(), TODAY)
    assert say_whereabouts(matter, where) == words
    assert find_owner(matter, where) == owner


def test_every_served_text_has_a_name() -> None:
    matter = gather_matter(a_case(), get_law_pack(), get_catalogue(), TODAY)
    assert all(say_whereabouts(matter, text.where) for text in matter.served)
