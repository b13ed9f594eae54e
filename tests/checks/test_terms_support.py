"""What stands behind the terms: T16, T31 and the record half of T32."""

from __future__ import annotations

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.proceedings import OtherProceedings
from spo_builder.case.terms_sought import ChosenException, TermSought
from spo_builder.checks.terms_support import (
    assess_acts_answered,
    assess_how_checked,
    assess_lawful_channels,
    assess_terms_supported,
)
from spo_builder.law.acts import ActCategory
from tests.builders import (
    a_case,
    a_following_term,
    a_home_term,
    a_protected_person,
    a_requirement,
    a_risk,
    a_term,
    an_incident,
)
from tests.building.findings import name_findings, run

# --- T31, acts -------------------------------------------------------------------------------------


def test_each_kind_of_act_is_answered_by_a_term() -> None:
    assert run(assess_acts_answered, a_case()) == ()


@pytest.mark.parametrize(
    ("category", "template"),
    [
        (ActCategory.FOLLOWING, "surv.any"),
        (ActCategory.FOLLOWING, "approach.any"),
        (ActCategory.PUBLISHING_ABOUT, "online.reference"),
        (ActCategory.PUBLISHING_AS, "online.impersonate"),
        (ActCategory.MONITORING, "surv.accounts"),
        (ActCategory.LOITERING, "loc.home"),
        (ActCategory.INTERFERING, "prop.damage"),
        (ActCategory.WATCHING, "surv.any"),
    ],
)
def test_an_act_that_no_term_answers_warns(category: ActCategory, template: str) -> None:
    case = a_case(
        incidents=(an_incident(id="one", act_categories=(category,)),), terms=(a_term(incidents=()),)
    )
    (found,) = run(assess_acts_answered, case)
    assert name_findings([found]) == ["warn T31 /terms"]
    assert found.message.startswith("Incident 1 shows ")
    answered = case.evolve(terms=(a_term(incidents=(), template=template),))
    assert run(assess_acts_answered, answered) == ()


def test_another_kind_of_act_asks_for_no_term_of_its_own() -> None:
    case = a_case(incidents=(an_incident(id="one", act_categories=(ActCategory.OTHER,)),))
    assert run(assess_acts_answered, case.evolve(terms=(a_home_term(incidents=()),))) == ()


def test_a_tracker_is_answered_by_surveillance_or_devices() -> None:
    case = a_case(
        incidents=(an_incident(id="one", act_categories=(), kinds=("tracker",)),), terms=(a_term(),)
    )
    (found,) = run(assess_acts_answered, case)
    assert "a tracker" in found.message
    assert run(assess_acts_answered, case.evolve(terms=(a_following_term(),))) == ()


def test_several_incidents_are_named_once() -> None:
    loitering = (ActCategory.LOITERING, ActCategory.LOITERING)
    case = a_case(
        incidents=(
            an_incident(id="a", act_categories=loitering),
            an_incident(id="b", act_categories=loitering),
        ),
        terms=(a_term(incidents=()),),
    )
    (found,) = run(assess_acts_answered, case)
    assert found.message.startswith("Incidents 1 and 2 show loitering,")
    assert found.evidence == ("a", "b")


def test_without_any_term_there_is_nothing_to_hold_acts_against() -> None:
    assert run(assess_acts_answered, a_case(terms=())) == ()


# --- T31, terms ------------------------------------------------------------------------------------


def test_a_term_has_an_incident_or_a_reason_why_not() -> None:
    bare = a_term(incidents=())
    found = run(assess_terms_supported, a_case(terms=(bare,)))
    assert name_findings(found) == ["warn T31 /terms/0/incidents"]
    assert (
        run(assess_terms_supported, a_case(terms=(bare.evolve(no_incident_reason="He threatened it."),)))
        == ()
    )


@pytest.mark.parametrize(
    ("term", "supported"),
    [
        (a_term(incidents=("messages",)), True),
        (a_term(incidents=("following",)), False),
        (a_home_term(incidents=("following",)), True),
        (a_home_term(incidents=("messages",)), False),
        (a_term(template=None, text="call", incidents=("following",)), True),
        (a_term(template="device.keep_history", incidents=("messages",), exhibits=("if1",)), True),
        (a_term(template="device.keep_history", incidents=("messages",), exhibits=()), False),
        (a_term(template="surv.drone", incidents=("messages",), exhibits=("if1",)), False),
        (a_requirement(template="prog.perp_assess", incidents=("messages",)), True),
    ],
)
def test_the_incidents_are_of_a_kind_that_supports_the_term(term: TermSought, *, supported: bool) -> None:
    found = run(assess_terms_supported, a_case(terms=(term,)))
    assert name_findings(found) == ([] if supported else ["warn T31 /terms/0/incidents"])


def test_an_assessment_of_risk_has_to_be_told_to_support_a_programme() -> None:
    term = a_requirement(template="prog.perp_assess", incidents=("messages",))
    case = a_case(terms=(term,), risk=a_risk(narrative=""))
    assert len(run(assess_terms_supported, case)) == 1


def test_an_incident_without_a_kind_does_not_count_against_a_term() -> None:
    case = a_case(incidents=(an_incident(kinds=()),), terms=(a_following_term(incidents=("messages",)),))
    assert run(assess_terms_supported, case) == ()


# --- T16 -------------------------------------------------------------------------------------------

SOLICITOR = (ChosenException(id="exc.solicitor"),)


@pytest.mark.parametrize(
    ("field", "closed", "opened"),
    [
        ("children_in_common", SOLICITOR, (ChosenException(id="exc.child_order"),)),
        ("shared_work", SOLICITOR, None),
    ],
)
def test_lawful_channels_of_the_person_stay_open(
    field: str, closed: tuple[ChosenException, ...], opened: tuple[ChosenException, ...] | None
) -> None:
    people = (a_protected_person(**{field: Answer.YES}),)
    case = a_case(protected_persons=people, terms=(a_term(exceptions=closed),))
    (found,) = run(assess_lawful_channels, case)
    assert name_findings([found]) == ["warn T16 /terms/0/exceptions"]
    term = (
        a_term(exceptions=opened) if opened else a_term(text="contact her, except by work e-mail about work")
    )
    assert run(assess_lawful_channels, case.evolve(terms=(term,))) == ()


def test_other_proceedings_need_a_way_through_lawyers_or_the_court() -> None:
    case = a_case(other_proceedings=OtherProceedings(live=Answer.YES), terms=(a_term(exceptions=()),))
    (found,) = run(assess_lawful_channels, case)
    assert "shows other live proceedings, and" in found.message
    assert run(assess_lawful_channels, case.evolve(terms=(a_term(),))) == ()


def test_several_closed_channels_are_named_together() -> None:
    people = (a_protected_person(children_in_common=Answer.YES, shared_work=Answer.YES),)
    (found,) = run(assess_lawful_channels, a_case(protected_persons=people, terms=(a_term(),)))
    assert "shows children in common and shared work" in found.message


def test_only_a_ban_on_contact_closes_channels() -> None:
    people = (a_protected_person(children_in_common=Answer.YES),)
    terms = (a_home_term(), a_requirement(tags=("contact",)))
    assert run(assess_lawful_channels, a_case(protected_persons=people, terms=terms)) == ()


def test_nobody_elses_children_matter() -> None:
    other = a_protected_person(id="other", children_in_common=Answer.YES)
    case = a_case(protected_persons=(a_protected_person(), other), terms=(a_term(),))
    assert run(assess_lawful_channels, case) == ()


# --- T32 -------------------------------------------------------------------------------------------


def test_it_is_said_how_a_term_is_checked() -> None:
    assert run(assess_how_checked, a_case()) == ()
    found = run(assess_how_checked, a_case(terms=(a_term(how_checked=" "),)))
    assert name_findings(found) == ["warn T32 /terms/0/how_checked"]
