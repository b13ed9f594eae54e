"""Procedure (law.md 4): notice, youth court, service, and what the guidance asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.answers import Answer
from spo_builder.case.proceedings import (
    Notice,
    ServiceDocument,
    ServiceMethod,
)
from spo_builder.checks.matter import Check, Matter, is_blank
from spo_builder.law.ages import day_of_age
from spo_builder.law.deadline import say_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from spo_builder.findings import Finding

_ORDERS = frozenset({ServiceDocument.INTERIM_ORDER, ServiceDocument.FULL_ORDER})
# Ways of r99 that r115 does not name for an order, unless the court directs them.
_NOT_FOR_ORDERS = frozenset({ServiceMethod.LEFT, ServiceMethod.ELECTRONIC_DEPOSIT, ServiceMethod.DX})


def assess_notice(matter: Matter) -> Iterator[Finding]:
    """law.md 4.2: the Act has no order without notice; a lawyer must own the choice."""
    held = matter.case.application
    if held.notice is Notice.ON_NOTICE:
        return
    yield matter.warn(
        "proc.notice",
        "The application is without notice, for which the Act has no provision. On short notice is the usual "
        "way; the lawyer must be sure of the legal basis.",
        "/application/notice",
    )
    for name, what in (
        ("without_notice_lawyer", "The name of the lawyer who chose to apply without notice is missing. Add it."),
        ("without_notice_basis", "The legal basis for applying without notice is not written down. Write it."),
        (
            "full_and_frank",
            "What can be said for the defendant is not written down. Without notice, the court must hear it from "
            "you.",
        ),
    ):
        if is_blank(getattr(held, name)):
            yield matter.ask("proc.notice", what, f"/application/{name}")


def assess_youth(matter: Matter) -> Iterator[Finding]:
    """s14(1): under 18, the magistrates' court is a youth court; the Act does not say on which day."""
    born, court = matter.case.defendant.date_of_birth, matter.case.court
    if born is None:
        yield matter.ask(
            "s14.u18",
            "The defendant's date of birth is missing. Under 18 the court is a youth court; find it out.",
            "/defendant/date_of_birth",
        )
        return
    adult_from = day_of_age(born, matter.law.get_value("youth_age").as_int())
    ages = {day < adult_from for day in _list_age_days(matter)}
    if ages == {True} and not court.is_youth_court:
        yield matter.block(
            "s14.u18",
            "The defendant is under 18 at the application, the hearing and the order. The court must be a youth "
            "court.",
            "/court/is_youth_court",
        )
    elif len(ages) > 1:
        yield from _assess_straddle(matter, adult_from)
    elif ages == {False} and court.is_youth_court:
        yield matter.warn(
            "s14.u18",
            "The defendant is 18 or over at each date, but the court is a youth court. Check both.",
            "/court/is_youth_court",
        )
    if True in ages:
        yield from _assess_young(matter)


def _list_age_days(matter: Matter) -> tuple[date, ...]:
    """Return the days on which age may be tested: application, hearings, order."""
    made = matter.case.application.made_on or matter.today
    days = [made, *(hearing.on for hearing in matter.case.hearings)]
    if matter.asks_full and matter.case.order.expected_on is not None:
        days.append(matter.case.order.expected_on)
    return tuple(days)


def _assess_straddle(matter: Matter, adult_from: date) -> Iterator[Finding]:
    if is_blank(matter.case.court.youth_court_reason):
        yield matter.warn(
            "s14.u18",
            f"The defendant turns 18 on {say_day(adult_from)}, between the application and the order. The Act "
            "does not say which day counts. The lawyer must choose the court and say why.",
            "/court/youth_court_reason",
        )
    else:
        yield matter.meet(
            "s14.u18",
            f"The defendant turns 18 on {say_day(adult_from)}; the choice of court is explained.",
            "/court/youth_court_reason",
        )


def _assess_young(matter: Matter) -> Iterator[Finding]:
    person = matter.case.defendant
    if person.youth_team_consulted is not Answer.YES:
        yield matter.ask(
            "sg.young",
            "The defendant is under 18 and the youth offending team has not been consulted. Consult it and "
            "record it.",
            "/defendant/youth_team_consulted",
        )
    if is_blank(person.parent_or_guardian.full):
        yield matter.ask(
            "sg.young",
            "The defendant is under 18 and no parent or guardian is named. Name who gets a copy.",
            "/defendant/parent_or_guardian",
        )


def assess_accessible_copy(matter: Matter) -> Iterator[Finding]:
    """T41: somebody young or with needs gets the terms in words that he or she can follow."""
    person = matter.case.defendant
    born = person.date_of_birth
    young = born is not None and matter.today < day_of_age(born, matter.law.get_value("youth_age").as_int())
    if (young or not is_blank(person.needs)) and person.easy_read_copy is not Answer.YES:
        why = "is under 18" if young else "has needs recorded"
        yield matter.warn(
            "T41",
            f"The defendant {why} and there is no easy-read copy of the terms. Make one.",
            "/defendant/easy_read_copy",
        )


def assess_language(matter: Matter) -> Iterator[Finding]:
    """sg.service: somebody who speaks little English is served with an interpreter."""
    person = matter.case.defendant
    if person.language.casefold() not in {"english", "welsh", ""} and not person.interpreter_needed.is_given:
        yield matter.ask(
            "sg.service",
            f"The defendant's language is {person.language}. Say whether an interpreter is needed at service and "
            "in court.",
            "/defendant/interpreter_needed",
        )


def assess_service_methods(matter: Matter) -> Iterator[Finding]:
    """r99, r115: a way of service that the rules allow only on a condition."""
    person = matter.case.defendant
    for index, event in enumerate(matter.case.service):
        rule_id = "r115" if event.document in _ORDERS else "r99"
        where = f"/service/{index}/method"
        if event.method is ServiceMethod.EMAIL and is_blank(person.email_given_for_service):
            yield matter.warn(
                rule_id,
                "Service by email needs an address that the defendant has given for it, and none is recorded.",
                where,
            )
        elif event.method is ServiceMethod.REPRESENTATIVE and person.solicitor.accepts_service is not Answer.YES:
            yield matter.warn(
                rule_id,
                "Service on the defendant's solicitor is planned, but that the solicitor accepts service is not "
                "recorded. Ask.",
                where,
            )
        elif event.method is ServiceMethod.CUSTODIAN and person.custody.in_custody is not Answer.YES:
            yield matter.warn(
                rule_id, "Service through the custodian is for somebody in custody, which is not recorded.", where
            )
        elif rule_id == "r115" and event.method in _NOT_FOR_ORDERS:
            yield matter.warn(
                rule_id,
                "The rules do not name this way of serving an order. Choose another or ask the court to direct it.",
                where,
            )


def assess_criminal_position(matter: Matter) -> Iterator[Finding]:
    """sg.notalt: an order is no alternative to prosecution; state the position and why it is still needed."""
    held = matter.case.criminal
    if held.status == "not_answered":
        yield matter.ask(
            "sg.notalt",
            "Where the criminal case stands is not answered. Say whether there is an investigation or a charge.",
            "/criminal/status",
        )
    elif held.status in {"under_investigation", "charged"} and is_blank(held.why_order_still_needed):
        yield matter.ask(
            "sg.notalt",
            "There is a criminal case. Say why an order is still needed beside it.",
            "/criminal/why_order_still_needed",
        )


def assess_guidance(matter: Matter) -> Iterator[Finding]:
    """Statutory guidance: safeguarding, the authorising rank, a recognised risk tool."""
    case = matter.case
    if not any(not is_blank(referral) for referral in case.safety.referrals):
        yield matter.ask(
            "sg.safeguard",
            "No safeguarding referral is recorded. Record who was told, or why nobody.",
            "/safety/referrals",
        )
    if is_blank(case.risk.tool):
        yield matter.ask(
            "sg.risk", "No risk tool is named. Name the one used, such as DARA or S-DASH.", "/risk/tool"
        )
    usual = matter.law.get_value("authorising_rank").as_text()
    held = case.authorisation
    if held.form != "none" and not is_blank(held.rank) and not _is_senior(held.rank, usual):
        yield matter.warn(
            "sg.author",
            f"The authority was given by a {held.rank}. The guidance is understood to expect a {usual} or above; "
            "check the force's scheme of delegation.",
            "/authorisation/rank",
        )
    elif held.form != "none" and is_blank(held.delegation_reference):
        yield matter.ask(
            "sg.author",
            "The scheme under which the chief officer delegated the decision is not recorded. Add its reference.",
            "/authorisation/delegation_reference",
        )


def _is_senior(rank: str, usual: str) -> bool:
    written = rank.casefold()
    ranks = (usual.casefold(), "chief constable", "commander", "commissioner")
    return any(name in written for name in ranks)


def assess_views(matter: Matter) -> Iterator[Finding]:
    """sg.victim: the protected person's views are asked for; support is not required."""
    for index, person in enumerate(matter.case.protected_persons):
        where, name = f"/protected_persons/{index}/views", person.name.full or "the protected person"
        if person.views.status == "not_answered":
            yield matter.ask(
                "sg.victim",
                f"What {name} thinks of the application is not recorded. Ask, or say why not; support is not "
                "required.",
                f"{where}/status",
            )
        elif person.views.status == "not_obtained" and is_blank(person.views.reason_not_obtained):
            yield matter.ask(
                "sg.victim",
                f"Why the views of {name} were not obtained is not recorded. Say why.",
                f"{where}/reason_not_obtained",
            )
        elif person.views.status in {"supports", "does_not_support"} and (
            person.views.consulted_on_terms is Answer.NOT_ANSWERED
        ):
            yield matter.ask(
                "sg.victim",
                f"Whether {name} was asked about each term is not recorded. Ask.",
                f"{where}/consulted_on_terms",
            )


def assess_officer(matter: Matter) -> Iterator[Finding]:
    """Somebody gives the officer's statement (D07) and answers the court's questions."""
    if matter.case.find_officer_in_case() is None:
        yield matter.ask(
            "sg.evid", "No officer in the case is named. Choose who makes the statement.", "/officer_in_case"
        )


PROCEDURE: tuple[Check, ...] = (
    assess_notice,
    assess_youth,
    assess_accessible_copy,
    assess_language,
    assess_service_methods,
    assess_criminal_position,
    assess_guidance,
    assess_views,
    assess_officer,
)
