"""Section 1(1)(a), (4)(b), (5) and (6): acts associated with stalking, and why they were unwelcome."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.checks.matter import is_blank
from spo_builder.law.acts import ActCategory
from spo_builder.law.deadline import say_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.checks.matter import Check, Matter
    from spo_builder.findings import Finding

# The newest act older than this draws a question of relevance; a choice of this program.
_OLD_DAYS: Final = 365
_HARMLESS_KINDS: Final = frozenset({"gift", "delivery", "letter", "payment_reference", "profile_view"})


def assess_acts(matter: Matter) -> Iterator[Finding]:
    """s1(1)(a): acts associated with stalking; one incident is enough to go on, with a warning."""
    incidents = matter.case.incidents
    if not incidents:
        yield matter.miss(
            "s1.1.a",
            "No incident is recorded. Record what the defendant did: first, worst, latest.",
            "/incidents",
        )
        return
    if len(incidents) == 1:
        yield matter.warn(
            "s1.1.a",
            "Only one incident is recorded, and the Act speaks of acts. Record any other, or say why one is "
            "enough.",
            "/incidents",
            [incidents[0].id],
        )
    yield matter.meet(
        "s1.1.a",
        f"{len(incidents)} incident{'s are' if len(incidents) > 1 else ' is'} recorded.",
        "/incidents",
        [incident.id for incident in incidents],
    )
    for where, incident in matter.list_incidents():
        if incident.when.on > matter.today:
            yield matter.warn(
                "s1.1.a",
                f"{matter.name_incidents([incident.id])} is dated {say_day(incident.when.on)}, after today. "
                "Correct the date.",
                f"{where}/when/on",
                [incident.id],
            )


def assess_age_of_acts(matter: Matter) -> Iterator[Finding]:
    """s1(5)(b): old acts count; if even the newest is old, the court will ask why now."""
    newest = max((incident.when.last for incident in matter.case.incidents), default=None)
    if newest is not None and newest < matter.today - timedelta(days=_OLD_DAYS):
        yield matter.warn(
            "s1.5.b",
            f"The newest incident is of {say_day(newest)}, more than a year ago. Old acts count; say why the "
            "risk is still live.",
            "/incidents",
        )


def assess_kinds_of_act(matter: Matter) -> Iterator[Finding]:
    """s1(6): the list of acts is one of examples; "other" has to be explained."""
    for where, incident in matter.list_incidents():
        name = matter.name_incidents([incident.id])
        if not incident.act_categories:
            yield matter.ask(
                "s1.6",
                f"{name} is not yet put under any kind of act. Choose one or more, or “other”.",
                f"{where}/act_categories",
                [incident.id],
            )
        elif ActCategory.OTHER in incident.act_categories and is_blank(incident.other_reason):
            yield matter.ask(
                "s1.6",
                f"{name} is an act of another kind. Say why it is an act associated with stalking.",
                f"{where}/other_reason",
                [incident.id],
            )


def assess_unwelcome(matter: Matter) -> Iterator[Finding]:
    """s1(4)(b): harmless-looking acts count when the defendant knew or ought to know they were unwelcome."""
    harmless = [
        (where, incident)
        for where, incident in matter.list_incidents()
        if incident.looks_harmless is Answer.YES
        or (incident.looks_harmless is not Answer.NO and not _HARMLESS_KINDS.isdisjoint(incident.kinds))
    ]
    for where, incident in harmless:
        if is_blank(incident.why_unwelcome_known):
            yield matter.note(
                "s1.4.b",
                f"{matter.name_incidents([incident.id])} may look harmless, such as a gift. Say how the "
                "defendant knew or ought to have known that it was unwelcome.",
                f"{where}/why_unwelcome_known",
                [incident.id],
            )
        else:
            yield matter.meet(
                "s1.4.b",
                f"{matter.name_incidents([incident.id])}: why it was unwelcome is recorded.",
                f"{where}/why_unwelcome_known",
                [incident.id],
            )


ACTS: tuple[Check, ...] = (
    assess_acts,
    assess_age_of_acts,
    assess_kinds_of_act,
    assess_unwelcome,
)
