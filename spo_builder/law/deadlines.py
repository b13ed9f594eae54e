"""The dates of an order and of its notification to the police, one function for each."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from spo_builder.law.deadline import Deadline, build_deadline, plan_before, say_day
from spo_builder.law.periods import corresponding_day, period_beginning_with
from spo_builder.law.working_days import Delivery, get_deemed_receipt

if TYPE_CHECKING:
    from spo_builder.law.pack import LawPack

_DAY = timedelta(days=1)


def shortest_end(pack: LawPack, made: date) -> Deadline:
    """Return the earliest lawful last day of a fixed full order (s3(2)): `d.min2y`."""
    years = pack.get_value("min_fixed_period").as_int()
    last_day = period_beginning_with(made, years=years)
    note = f"A fixed period is at least {years} years; the day made is its first day."
    return build_deadline(pack.get_rule("d.min2y"), made, last_day, note=note)


def order_end(pack: LawPack, made: date, *, days: int = 0, months: int = 0, years: int = 0) -> Deadline:
    """Return the last day of an order of this length (s6(b)): `d.expiry`. Give one length.

    Raises:
        ValueError: not exactly one length, or one below 1.
    """
    last_day = period_beginning_with(made, days=days, months=months, years=years)
    return build_deadline(pack.get_rule("d.expiry"), made, last_day, note="Until the end of this day.")


def interim_end(pack: LawPack, made: date, days: int) -> Deadline:
    """Return the last day of an interim order of this many days (s5(6)): `d.interim`.

    The planning day is the alert: from then on renewal under s5(7) is considered.
    """
    last_day = period_beginning_with(made, days=days)
    alert = last_day - timedelta(days=pack.get_value("interim_end_alert_days").as_int())
    note = (
        "Until the end of this day, or until the main application is determined, whichever is earlier. "
        "If the full hearing is later, renew under s5(7) before this day ends."
    )
    return build_deadline(
        pack.get_rule("d.interim"), made, last_day, planning_day=max(alert, made), note=note
    )


def notification(pack: LawPack, served: date) -> Deadline:
    """Return the last day to notify the police after service of the order (s9(1)): `d.notify`."""
    return _notify(
        pack, "d.notify", served, "The day of service is day 1. It runs from service, not from making."
    )


def notification_after_post(pack: LawPack, posted: date) -> Deadline:
    """Return the last day to notify when the order was posted and receipt is deemed: `d.notify.post`."""
    return _notify_deemed(pack, "d.notify.post", Delivery.POSTED, posted)


def notification_after_email(pack: LawPack, sent: date) -> Deadline:
    """Return the last day to notify when the order was sent electronically: `d.notify.email`."""
    return _notify_deemed(pack, "d.notify.email", Delivery.ELECTRONIC, sent)


def notification_of_name(pack: LawPack, used: date) -> Deadline:
    """Return the last day to notify a new name, from its first use (s9(3)): `d.name`."""
    return _notify(pack, "d.name", used, "Notice may be given before the new name is used.")


def notification_of_address(pack: LawPack, changed: date) -> Deadline:
    """Return the last day to notify a new home address, from the change (s9(4)): `d.addr`."""
    return _notify(pack, "d.addr", changed, "Notice may be given before the change (s10(3)(b)).")


def notification_after_final_day(pack: LawPack, final_day: date) -> Deadline:
    """Return the last day to notify once sexual offences notification has ended (s9(7)): `d.final`."""
    return _notify(pack, "d.final", final_day, "The final day is day 1.")


def last_day_needing_consents(pack: LawPack, made: date) -> Deadline:
    """Return the last day on which discharge needs the consents of s4(4)(b): `d.disch`."""
    years = pack.get_value("discharge_consent_period").as_int()
    last_day = period_beginning_with(made, years=years)
    note = f"From {say_day(last_day + _DAY)} the court may discharge the order without them."
    return build_deadline(pack.get_rule("d.disch"), made, last_day, note=note)


def renewal(pack: LawPack, expiry: date) -> tuple[Deadline, ...]:
    """Return the reminders to renew an order, earliest first, then its own last day: all `d.renew`.

    A reminder of n months leaves n whole months of the order after its day.
    """
    review, decision = (
        _months_before(pack, expiry, f"renewal_{step}_months") for step in ("review", "decision")
    )
    complaint, last_safe = (
        expiry - timedelta(days=pack.get_value(f"renewal_{step}_days").as_int())
        for step in ("complaint", "last_safe")
    )
    rule = pack.get_rule("d.renew")
    steps = (
        (review, "Review the risk and the order."),
        (decision, "Decide whether to apply for renewal."),
        (complaint, "Lodge the complaint for renewal."),
        (last_safe, "Last safe date for a hearing of the renewal."),
        (expiry, "The order must still be in effect when it is renewed."),
    )
    return tuple(build_deadline(rule, expiry, day, note=note) for day, note in steps)


def _months_before(pack: LawPack, expiry: date, name: str) -> date:
    """Return the day after which this many whole months of the order are left."""
    return _same_day_before(expiry + _DAY, pack.get_value(name).as_int()) - _DAY


def _same_day_before(day: date, months: int) -> date:
    """Return the same day a number of months earlier; where there is none, the last day of that month."""
    earlier = corresponding_day(day, months=-months)
    return earlier if earlier.day == day.day else earlier - _DAY


def _notify(pack: LawPack, rule_id: str, first_day: date, note: str) -> Deadline:
    days = pack.get_value("notification_days").as_int()
    last_day = period_beginning_with(first_day, days=days)
    return build_deadline(
        pack.get_rule(rule_id), first_day, last_day, planning_day=plan_before(first_day, last_day), note=note
    )


def _notify_deemed(pack: LawPack, rule_id: str, delivery: Delivery, sent: date) -> Deadline:
    received = get_deemed_receipt(pack, delivery, sent)
    note = (
        f"Sent on {say_day(sent)}, received on {say_day(received)} unless the contrary is shown. "
        "An earlier service that can be proved starts the days earlier."
    )
    return _notify(pack, rule_id, received, note)
