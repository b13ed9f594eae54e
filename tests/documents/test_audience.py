"""What an audience must not have is out of the record, and so out of every word of its documents."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from spo_builder.actions.check import check_case
from spo_builder.case.answers import Known
from spo_builder.case.confidential import ConfidentialKind
from spo_builder.case.exhibits import Serving
from spo_builder.case.people import NameForm
from spo_builder.documents.audience import Audience, restrict_case
from spo_builder.documents.context import build_context
from spo_builder.law.pack import get_law_pack
from spo_builder.tools.word_desk import list_texts
from tests.builders import TODAY, a_case
from tests.building.facts import an_exhibit
from tests.building.people import a_confidential_value

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord

CANARIES = {
    ConfidentialKind.HOME: "1 Canaryhome Close",
    ConfidentialKind.WORK: "Canarywork Bakery",
    ConfidentialKind.PHONE: "07700 900987",
    ConfidentialKind.EMAIL: "canary@example.org",
    ConfidentialKind.VEHICLE: "ZZ99 CAN",
    ConfidentialKind.HANDLE: "@canaryhandle",
    ConfidentialKind.SCHOOL: "Canaryschool Academy",
    ConfidentialKind.ORGANISATION: "Canary Support",
    ConfidentialKind.OTHER_PLACE: "Canary Gym",
    ConfidentialKind.OTHER: "Canary thing",
}


def _case_with_canaries(known: Known = Known.NO) -> CaseRecord:
    case = a_case()
    details = tuple(
        a_confidential_value(value=value, kind=kind, known_to_defendant=known, note="Canary note")
        for kind, value in CANARIES.items()
    )
    protected = tuple(
        person.evolve(details=details, date_of_birth=date(1991, 7, 13), arrangements="Canary arrangements")
        for person in case.protected_persons
    )
    return case.evolve(
        protected_persons=protected,
        people=tuple(person.evolve(details=details) for person in case.people),
        listing=case.listing.evolve(arrangements="Canary separate entrance"),
        exhibits=(
            *case.exhibits,
            an_exhibit(
                id="held",
                mark="HE/1",
                serving=Serving.NOT_SERVED,
                title="Canary title",
                description="Canary description",
                content="Canary content",
            ),
        ),
    )


def _texts(case: CaseRecord, audience: Audience) -> str:
    context = build_context(case, check_case(case, TODAY), audience, get_law_pack())
    return "\n".join(list_texts(context))


@pytest.mark.parametrize("known", [Known.NO, Known.UNKNOWN])
def test_no_confidential_field_reaches_the_served_words(known: Known) -> None:
    served = _texts(_case_with_canaries(known), Audience.SERVED)
    assert "anary" not in served
    assert "900987" not in served
    assert "ZZ99 CAN" not in served
    assert "13 July 1991" not in served


def test_the_court_gets_what_the_defendant_does_not() -> None:
    court = _texts(_case_with_canaries(), Audience.COURT)
    for value in CANARIES.values():
        assert value in court


def test_what_the_defendant_knows_stays_in_the_record() -> None:
    kept = restrict_case(_case_with_canaries(Known.YES), Audience.SERVED)
    assert {detail.value for detail in kept.protected_persons[0].details} == set(CANARIES.values())
    assert {detail.note for detail in kept.protected_persons[0].details} == {""}


def test_internal_has_everything_and_court_nothing_privileged() -> None:
    case = a_case()
    case = case.evolve(terms=(case.terms[0].evolve(legal_advice="Canary advice"), *case.terms[1:]))
    assert restrict_case(case, Audience.INTERNAL) is case
    for audience in (Audience.COURT, Audience.SERVED):
        kept = restrict_case(case, audience)
        assert kept.lawyer == type(case.lawyer)()
        assert kept.safety == type(case.safety)()
        assert kept.place_facts == ()
        assert all(not term.legal_advice for term in kept.terms)
        assert "Canary advice" not in _texts(case, audience)


def test_initials_stand_for_the_name_in_the_served_copy_only() -> None:
    case = a_case()
    hidden = tuple(person.evolve(name_form=NameForm.INITIALS) for person in case.protected_persons)
    case = case.evolve(protected_persons=hidden)
    person = case.protected_persons[0]
    kept = restrict_case(case, Audience.SERVED).protected_persons[0]
    assert kept.name.full == person.name.initials
    assert restrict_case(case, Audience.COURT).protected_persons[0].name == person.name


def test_a_redacted_exhibit_loses_its_original() -> None:
    exhibit = an_exhibit(
        serving=Serving.REDACTED, file="whole.png", redacted_file="red.png", original_content="Canary words"
    )
    case = a_case(exhibits=(exhibit,))
    (kept,) = restrict_case(case, Audience.SERVED).exhibits
    assert (kept.file, kept.redacted_file, kept.original_content, kept.sha256) == ("red.png", None, "", "")
    (court,) = restrict_case(case, Audience.COURT).exhibits
    assert court.file == "whole.png"
    assert not court.original_content
