"""What the statutory guidance asks for: criminal position, safeguarding, authority, risk tool, views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.answers import Answer
from spo_builder.checks.matter import is_blank

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.checks.matter import Check, Matter
    from spo_builder.findings import Finding


def assess_criminal_position(matter: Matter) -> Iterator[Finding]:
    """sg.notalt: an order is no alternative to prosecution; state the position and why it is still needed."""
    held = matter.case.criminal
    if held.status == "not_answered":
        yield matter.ask(
            "sg.notalt",
            "Where the criminal case stands is not answered. Say whether there is an investigation or a "
            "charge.",
            "/criminal/status",
        )
    elif held.status != "none" and is_blank(held.summary):
        yield matter.ask(
            "sg.notalt",
            "The criminal case is not described. Say in a sentence where it stands.",
            "/criminal/summary",
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
            f"The authority was given by a {held.rank}. The guidance is understood to expect a {usual} or "
            "above; check the force's scheme of delegation.",
            "/authorisation/rank",
        )
    elif held.form != "none" and is_blank(held.delegation_reference):
        yield matter.ask(
            "sg.author",
            "The scheme under which the chief officer delegated the decision is not recorded. Add its "
            "reference.",
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


GUIDANCE: tuple[Check, ...] = (
    assess_criminal_position,
    assess_guidance,
    assess_views,
    assess_officer,
)
