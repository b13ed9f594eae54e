"""Service is proved or admitted to be open; disclosure says what was considered and what is kept back."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.grounds import DisclosureItem
from spo_builder.case.incidents import SourceKind
from spo_builder.case.people import AreaBasis, PersonName
from spo_builder.case.proceedings import (
    ApplicationKind,
    AuthorityForm,
    CriminalStatus,
    ServiceDocument,
    ServiceEvent,
    ServiceMethod,
)
from spo_builder.documents.audience import Audience
from spo_builder.documents.parts.application import say_area, write_application, write_authority
from spo_builder.documents.parts.disclosure import write_contrary, write_disclosure
from spo_builder.documents.parts.grounds import write_criminal
from spo_builder.documents.parts.incidents import first_sentence, get_degree
from spo_builder.documents.parts.people import get_letter, is_under_age, say_role, write_protected_group
from spo_builder.documents.parts.service import (
    BOX,
    METHODS,
    TICKED,
    is_summons_proved,
    say_service,
    write_service,
)
from tests.builders import (
    TODAY,
    a_case,
    a_contrary_fact,
    a_criminal_position,
    a_defendant,
    a_disclosure,
    a_protected_person,
    a_service,
    a_source,
    an_applicant,
    an_application,
    an_authorisation,
    an_incident,
)
from tests.documents.parts.gathering import gather

# --- service ---------------------------------------------------------------------------------------

PLANNED = {"at": None, "proof": ""}
SENT = {"at": None, "sent_on": TODAY, "method": ServiceMethod.POST}


@pytest.mark.parametrize(
    ("changes", "proved"),
    [
        ({}, True),
        (SENT, True),
        ({"proof": " "}, False),
        (PLANNED, False),
        ({"at": None}, False),
        ({"document": ServiceDocument.EVIDENCE}, False),
    ],
)
def test_the_summons_is_proved_when_it_was_served_and_the_proof_recorded(
    changes: dict[str, object], *, proved: bool
) -> None:
    material = gather(a_case(service=(a_service(**changes),)))
    assert is_summons_proved(material) is proved
    assert ("asks for directions" in say_service(material)) is not proved


def test_without_any_service_none_is_claimed() -> None:
    assert say_service(gather(a_case(service=()))).startswith("No service")


@pytest.mark.parametrize("method", list(ServiceMethod))
@pytest.mark.parametrize("done", [True, False])
def test_the_box_of_a_method_is_ticked_once_it_was_used(method: ServiceMethod, *, done: bool) -> None:
    event = a_service(method=method, **({} if done else PLANNED))
    words = write_service(gather(a_case(service=(event,))), ("D01",))
    assert [row.box for row in words.methods].count(TICKED) == int(done)
    assert [row.is_planned for row in words.methods].count(True) == 1
    ticked = next(row for row in words.methods if row.is_planned)
    assert (ticked.label, ticked.paragraph) == METHODS[method]
    assert ticked.box == (TICKED if done else BOX)
    (written,) = words.events
    assert (" was " in written.sentence) is done


@pytest.mark.parametrize(
    ("event", "when"),
    [
        (a_service(at=datetime(2026, 7, 1, 16, 0, tzinfo=UTC)), "1 July 2026 at 17:00"),
        (a_service(at=datetime(2026, 11, 27, 16, 0, tzinfo=UTC)), "27 November 2026 at 16:00"),
        (a_service(**SENT), "27 November 2026"),
        (a_service(**PLANNED), "27 November 2026"),
        (a_service(**PLANNED, planned_on=None), "not stated"),
    ],
)
def test_service_is_told_by_the_clock_in_england(event: ServiceEvent, when: str) -> None:
    (written,) = write_service(gather(a_case(service=(event,))), ()).events
    assert when in written.sentence
    assert when in written.when


# --- disclosure ------------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", list(Answer))
def test_whether_anybody_looked_for_what_helps_the_defendant_is_told(answer: Answer) -> None:
    held = a_disclosure(adverse_material_considered=answer, adverse=())
    words = write_disclosure(gather(a_case(disclosure=held)))
    assert words.is_considered is (answer is Answer.YES)
    assert ("was found" in words.none_adverse) is (answer is Answer.YES)
    assert write_disclosure(gather()).none_adverse == ""


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("count", [0, 1, 3])
def test_a_served_copy_counts_what_is_withheld_and_shows_none_of_it(count: int, audience: Audience) -> None:
    kept = tuple(DisclosureItem(id=f"w{n}", what="A witness", reason="She is afraid") for n in range(count))
    words = write_disclosure(gather(a_case(disclosure=a_disclosure(withheld=kept)), audience))
    assert len(words.withheld) == (0 if audience is Audience.SERVED else count)
    assert (words.withheld_note == "Nothing is withheld.") is (count == 0)
    assert "afraid" not in words.withheld_note


@pytest.mark.parametrize(
    ("what", "shown"),
    [
        ("IF/1: Screenshots", "Screenshots"),
        ("IF/1", "Text messages, 2 to 9 November 2026"),
        ("IF/11 is another", "IF/11 is another"),
        ("Her diary", "Her diary"),
    ],
)
def test_the_mark_of_an_item_is_not_said_twice(what: str, shown: str) -> None:
    held = a_disclosure(relied=(DisclosureItem(id="r", what=what, exhibit="if1"),))
    (row,) = write_disclosure(gather(a_case(disclosure=held))).relied
    assert (row.what, row.exhibit) == (shown, "IF/1")


@pytest.mark.parametrize(
    ("on", "what", "dated"),
    [
        (TODAY, "He denies it", True),
        (TODAY, "On 2 November he denied it", False),
        (TODAY, "He denied it in November 2026", False),
        (None, "He denies it", False),
    ],
)
def test_a_fact_that_helps_him_is_dated_once(on: date | None, what: str, *, dated: bool) -> None:
    (row,) = write_contrary(gather(a_case(contrary_facts=(a_contrary_fact(on=on, what=what),))))
    assert row.sentence.startswith("On 27 November 2026") is dated
    assert row.sentence.endswith(f"{what}.")


# --- the application -------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(ApplicationKind))
@pytest.mark.parametrize("reference", ["MC/0000/26", ""])
def test_the_main_application_is_told_as_made_before_or_now(kind: ApplicationKind, reference: str) -> None:
    application = an_application(kind=kind, main_made_on=date(2026, 11, 2), main_reference=reference)
    words = write_application(gather(a_case(application=application)))
    after = kind is ApplicationKind.INTERIM_AFTER_FULL
    assert words.is_after_full is after is not words.has_full_complaint
    assert ("2 November 2026" in words.main_sentence) is after
    assert ("at the same time" in words.main_sentence) is not after
    assert "has not been determined" in words.main_sentence
    assert ("reference" in words.main_sentence) is (after and bool(reference))


@pytest.mark.parametrize(
    ("force", "said"),
    [
        ("West Yorkshire Police", "the West Yorkshire police area"),
        ("Metropolitan Police Service", "metropolitan police district"),
        ("City of London Police", "City of London police area"),
        ("British Transport Police", "section 14(1)"),
        ("Ministry of Defence Police", "section 14(1)"),
        ("Borchester Police", "the police area of Borchester Police"),
        ("", "a force not entered"),
    ],
)
def test_the_police_area_follows_from_the_force(force: str, said: str) -> None:
    assert said in say_area(gather(a_case(applicant=an_applicant(force=force))))


@pytest.mark.parametrize("basis", [AreaBasis.BELIEVED_IN, AreaBasis.INTENDING, None])
def test_a_belief_has_its_reason(basis: AreaBasis | None) -> None:
    person = a_defendant(area_basis=basis, area_basis_reason="he was seen there.")
    said = say_area(gather(a_case(defendant=person)))
    assert ("because: he was seen there." in said) is (basis is not None)
    assert "not stated" in say_area(gather(a_case(defendant=person.evolve(area_basis_reason=""))))


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("form", list(AuthorityForm))
@pytest.mark.parametrize("written_on", [None, TODAY])
def test_the_form_of_the_authority_stands_in_the_internal_copy_only(
    form: AuthorityForm, written_on: date | None, audience: Audience
) -> None:
    held = an_authorisation(form=form, written_on=written_on)
    words = write_authority(gather(a_case(authorisation=held), audience))
    assert words.is_given is (form is not AuthorityForm.NONE)
    assert bool(words.form) is (audience is Audience.INTERNAL)
    assert bool(words.written) is (audience is Audience.INTERNAL)
    if audience is Audience.SERVED:
        assert words.reasons == words.alternatives == words.delegation == ""


@pytest.mark.parametrize("status", list(CriminalStatus))
def test_every_criminal_position_has_words(status: CriminalStatus) -> None:
    words = write_criminal(gather(a_case(criminal=a_criminal_position(status=status))))
    assert words.sentence.endswith(".")


# --- people and acts -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("position", "letter"),
    [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")],
)
def test_protected_persons_are_lettered_without_end(position: int, letter: str) -> None:
    assert get_letter(position) == letter


@pytest.mark.parametrize(
    ("born", "under"),
    [(None, False), (date(2008, 11, 28), True), (date(2008, 11, 27), False), (date(2026, 11, 28), False)],
)
def test_somebody_is_under_age_when_that_is_known(born: date | None, *, under: bool) -> None:
    assert is_under_age(born, TODAY, 18) is under


def test_each_person_has_a_part_in_the_case() -> None:
    material = gather()
    said = {person.id: say_role(material, person.id) for person in material.case.persons}
    assert (said["defendant"], said["imogen"]) == ("the defendant", "protected person")
    assert (said["neighbour"], said["oic"]) == ("a neighbour", "officer in the case")
    assert "officer" in say_role(gather(a_case(officer_in_case=None)), "oic")


@pytest.mark.parametrize("count", [0, 1, 2])
def test_one_protected_person_or_several_are_told_apart(count: int) -> None:
    people = tuple(
        a_protected_person(id=f"p{number}", name=PersonName(given=f"Given{number}"))
        for number in range(count)
    )
    case = a_case().evolve(protected_persons=people, incidents=(), terms=(), stop_requests=(), exhibits=())
    group = write_protected_group(gather(case))
    assert (group.is_many, group.count) == (count > 1, count)
    assert ("nobody" in group.names) is (count == 0)
    assert (group.noun == "the protected persons") is (count > 1)


@pytest.mark.parametrize(
    ("kinds", "degree"),
    [
        ([], ""),
        (["direct"], ""),
        (["direct", "hearsay"], "hearsay"),
        (["hearsay", "multiple_hearsay"], "multiple hearsay"),
    ],
)
def test_an_incident_is_as_remote_as_its_most_remote_source(kinds: list[str], degree: str) -> None:
    sources = tuple(a_source(kind=SourceKind(kind)) for kind in kinds)
    assert get_degree(an_incident(sources=sources)).lower() == degree


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("He came. He left.", "He came."),
        ("He said “Go. Now.” and left. She stayed.", "He said “Go. Now.” and left."),
        ("He came\nHe left", "He came."),
        ("", ""),
    ],
)
def test_the_first_sentence_does_not_end_inside_a_quotation(text: str, first: str) -> None:
    assert first_sentence(text) == first
