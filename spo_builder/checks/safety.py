"""Safety until the hearing: what protects somebody now, and who tells the protected person what and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.case.answers import Answer
from spo_builder.checks.matter import Check, Matter, is_blank

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from spo_builder.case.grounds import Protection
    from spo_builder.findings import Finding


def assess_until_hearing(matter: Matter) -> Iterator[Finding]:
    """4.13: until the hearing nothing protects anyone; what is unanswered stands on top of urgent cases."""
    if not matter.kind.has_interim:
        return
    safety = matter.case.safety
    if safety.immediate_danger is Answer.YES and is_blank(safety.danger_action):
        yield matter.warn(
            "proc.until_hearing",
            "Somebody is in immediate danger and no action is recorded. Call the duty inspector first.",
            "/safety/danger_action",
        )
    elif safety.immediate_danger not in {Answer.YES, Answer.NO}:
        yield matter.ask(
            "proc.until_hearing",
            "Whether anyone is in immediate danger is not answered. This application protects nobody until "
            "a court makes an order.",
            "/safety/immediate_danger",
        )
    if not any(_protects(protection, matter.today) for protection in safety.protections):
        yield matter.ask(
            "proc.until_hearing",
            "What protects the protected person until the hearing is not recorded: bail, a notice, a safety "
            "plan.",
            "/safety/protections",
        )
    for name, when in (
        ("tells_before_service", "before service"),
        ("tells_after_hearing", "after the hearing"),
    ):
        contact = getattr(safety, name)
        if is_blank(contact.who, contact.when, contact.safe_contact):
            yield matter.ask(
                "proc.until_hearing",
                f"Who tells the protected person {when}, when and by which safe contact is not complete.",
                f"/safety/{name}",
            )


def _protects(protection: Protection, today: date) -> bool:
    return not is_blank(protection.detail) and (protection.until is None or protection.until >= today)


SAFETY: tuple[Check, ...] = (assess_until_hearing,)
