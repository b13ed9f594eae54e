"""Sections 9 and 10: whether the defendant must notify the police because of this order, and of what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.answers import Answer
from spo_builder.case.proceedings import ApplicationKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.checks.matter import Check, Matter
    from spo_builder.findings import Finding


def assess_replacement(matter: Matter) -> Iterator[Finding]:
    """s9(1)(a): a full order that replaces an interim one does not start the duty to notify again."""
    if not matter.asks_full:
        return
    replaces, where = matter.case.order.replaces_interim, "/order/replaces_interim"
    if replaces not in {Answer.YES, Answer.NO}:
        yield matter.ask(
            "s9.1",
            "Whether the full order would replace an interim one is not answered. The notice to the "
            "defendant depends on it; answer yes or no.",
            where,
        )
    elif replaces is Answer.NO and matter.kind is ApplicationKind.INTERIM_WITH_FULL:
        yield matter.warn(
            "s9.1",
            "An interim order is asked for, but the full order is said not to replace it. If the interim "
            "order is made, the defendant need not notify again; correct the answer.",
            where,
        )


def assess_registration(matter: Matter) -> Iterator[Finding]:
    """s9(5): somebody who notifies under the Sexual Offences Act 2003 does not notify under this one."""
    if matter.case.defendant.registered_sex_offender not in {Answer.YES, Answer.NO}:
        yield matter.note(
            "s9.5",
            "Whether the defendant must notify under Part 2 of the Sexual Offences Act 2003 is not known. "
            "The notice in the order depends on it; find out before it is served.",
            "/defendant/registered_sex_offender",
        )


NOTIFICATION: tuple[Check, ...] = (assess_replacement, assess_registration)
