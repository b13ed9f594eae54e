"""Builds the facts of the test case: incidents, exhibits, risk, necessity and fairness."""

from __future__ import annotations

from datetime import date, time

from spo_builder.case.answers import Answer, Known
from spo_builder.case.confidential import PlaceFact, PlaceFactKind
from spo_builder.case.exhibits import Exhibit, ExhibitKind, Serving
from spo_builder.case.grounds import (
    Alternative,
    AlternativeKind,
    ContraryFact,
    ContraryKind,
    Disclosure,
    DisclosureItem,
    HarmType,
    Necessity,
    Protection,
    ProtectionKind,
    Risk,
    Safety,
    SafetyContact,
)
from spo_builder.case.incidents import Incident, Precision, Source, SourceKind, StopRequest, Tie, When
from spo_builder.law.acts import ActCategory
from tests.building.keeping import kept


@kept
def a_source() -> Source:
    """Return the first-hand account of the protected person, who will be called."""
    return Source(
        kind=SourceKind.DIRECT,
        maker="imogen",
        what="Her statement of 24 November 2026.",
        made_on=date(2026, 11, 24),
    )


@kept
def an_incident() -> Incident:
    """Return a run of messages after the request to stop, proved by an exhibit."""
    return Incident(
        id="messages",
        when=When(on=date(2026, 11, 3), until=date(2026, 11, 9)),
        place="By text message.",
        act_categories=(ActCategory.CONTACTING,),
        kinds=("message",),
        description="He sent her 19 text messages, the last of which said “you owe me an answer”.",
        victim="imogen",
        why_unwelcome_known="She had asked him on 2 November 2026 not to contact her again.",
        looks_harmless=Answer.NO,
        tie=Tie.DEVICE,
        tie_reason="The messages came from the number that he gave in interview as his own.",
        sources=(a_source(),),
        exhibits=("if1",),
    )


def some_incidents() -> tuple[Incident, ...]:
    """Return messages, loitering outside her home and following: three kinds of act, all direct evidence."""
    waiting = an_incident(
        id="waiting",
        when=When(on=date(2026, 11, 14), at=time(22, 10), precision=Precision.EXACT),
        place="On the pavement opposite her home.",
        act_categories=(ActCategory.LOITERING,),
        kinds=("loitering", "visit"),
        description="He stood opposite her home for 40 minutes and left when a neighbour came out.",
        tie=Tie.SEEN,
        tie_reason="She and the neighbour know him and saw his face.",
        sources=(a_source(), a_source(maker="neighbour", what="His statement of 24 November 2026.")),
        exhibits=(),
    )
    following = an_incident(
        id="following",
        when=When(on=date(2026, 11, 21), at=time(17, 40), precision=Precision.ABOUT),
        place="On her way home from work.",
        act_categories=(ActCategory.FOLLOWING,),
        kinds=("following", "sighting"),
        description="He walked behind her for ten minutes and said “I always know where you are”.",
        tie=Tie.ADMITTED,
        tie_reason="In interview he accepted that he had walked behind her.",
        exhibits=(),
    )
    return (an_incident(), waiting, following)


@kept
def a_stop_request() -> StopRequest:
    """Return a clear request to stop, proved by the same exhibit as the messages."""
    return StopRequest(
        on=date(2026, 11, 2), how="text message", words="Do not contact me again.", by="imogen", exhibit="if1"
    )


@kept
def an_exhibit() -> Exhibit:
    """Return screenshots of the messages, served as they are."""
    return Exhibit(
        id="if1",
        mark="IF/1",
        title="Text messages, 2 to 9 November 2026",
        kind=ExhibitKind.IMAGE,
        description="Screenshots of 19 text messages, with dates and times.",
        content="2 November: “Do not contact me again.” 9 November: “you owe me an answer”",
        produced_by="imogen",
        found_where="On her telephone.",
        found_on=date(2026, 11, 24),
        original_held_at="Property store",
        pages=3,
        serving=Serving.AS_IT_IS,
    )


@kept
def a_risk() -> Risk:
    """Return a recent assessment with a narrative."""
    return Risk(
        tool="DARA",
        on=date(2026, 11, 24),
        assessor="PC 0001 Wren Ashdown",
        grade="high",
        harm_types=(HarmType.PHYSICAL, HarmType.PSYCHOLOGICAL),
        narrative="He has gone from messages to waiting outside her home to following her, within three "
        "weeks of being told to stop. She fears that he will hurt her, and she no longer sleeps.",
        escalation="From messages to physical presence.",
        factors=("a former relationship", "a clear request to stop ignored"),
    )


def some_alternatives(**changes: Alternative) -> tuple[Alternative, ...]:
    """Return an answer for each alternative; a change is named by the value of its kind."""
    reasons = {
        AlternativeKind.BAIL: "Bail conditions end when the investigation ends.",
        AlternativeKind.DVPN_DVPO: "It would end after 28 days.",
        AlternativeKind.DAPN_DAPO: "The scheme does not run in this police area.",
        AlternativeKind.RESTRAINING_ORDER: "There are no criminal proceedings in which one could be made.",
        AlternativeKind.FAMILY_INJUNCTION: "She would have to go to court herself and does not wish to.",
        AlternativeKind.SAFEGUARDING: "An alarm and a safety plan help her but do not keep him away.",
        AlternativeKind.PROSECUTION: "The investigation goes on; no decision before February 2027.",
    }
    usual = {
        kind.value: Alternative(kind=kind, available=Answer.YES, why_not_enough=reason)
        for kind, reason in reasons.items()
    }
    return tuple({**usual, **changes}.values())


@kept
def a_necessity() -> Necessity:
    """Return why the order is necessary, with every alternative answered."""
    return Necessity(
        narrative="She told him to stop and he did not. Nothing now in force keeps him away from her home.",
        alternatives=some_alternatives(),
        proportionality="Each term answers an act that he has done. None touches his home, work or family.",
    )


@kept
def a_safety() -> Safety:
    """Return what protects her until the hearing, and who tells her what."""
    return Safety(
        immediate_danger=Answer.NO,
        protections=(
            Protection(kind=ProtectionKind.SAFETY_PLAN, detail="Alarm fitted and phone number flagged."),
        ),
        tells_before_service=SafetyContact(
            who="PC 0001 Wren Ashdown", when="one hour before", safe_contact="her sister's telephone"
        ),
        tells_after_hearing=SafetyContact(
            who="PC 0001 Wren Ashdown", when="within one hour", safe_contact="her sister's telephone"
        ),
        referrals=("stalking advocate",),
    )


@kept
def a_contrary_fact() -> ContraryFact:
    """Return his explanation, which the court must hear."""
    return ContraryFact(
        id="explanation",
        kind=ContraryKind.ALTERNATIVE_EXPLANATION,
        on=date(2026, 11, 23),
        what="He said in interview that he only wanted to talk.",
        answer="She had told him on 2 November 2026 that she did not.",
    )


@kept
def a_disclosure() -> Disclosure:
    """Return a considered disclosure schedule that discloses the contrary fact."""
    return Disclosure(
        adverse_material_considered=Answer.YES,
        considered_by="PC 0001 Wren Ashdown",
        considered_on=date(2026, 11, 25),
        relied=(
            DisclosureItem(id="relied1", what="Text messages IF/1", exhibit="if1", reason="proof of contact"),
        ),
        adverse=(
            DisclosureItem(
                id="adverse1",
                what="His account in interview",
                contrary_fact="explanation",
                reason="it helps him",
            ),
        ),
        lawyer="Octavia Brandreth",
    )


def a_place_fact(text: str = "Dock Street", **changes: object) -> PlaceFact:
    """Return a place in served text that the defendant knows."""
    return PlaceFact(
        text=text, kind=PlaceFactKind.PLACE, known_to_defendant=Known.YES, basis="He works there."
    ).evolve(**changes)
