"""The dates of the proceedings: hearsay, summons, appeal, limitation, youth court, general limit."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from spo_builder.law.ages import day_of_age
from spo_builder.law.deadline import Deadline, build_deadline, plan_before, say_day
from spo_builder.law.periods import clear_days_before, within_after

if TYPE_CHECKING:
    from spo_builder.law.pack import LawPack

_DAY = timedelta(days=1)
# An offence before this day keeps 6 months, whenever it is dealt with (SPA 2019 ss8(3), 11(7)).
_GENERAL_LIMIT_FROM = date(2022, 5, 2)


def hearsay_notice(pack: LawPack, hearing: date) -> Deadline:
    """Return the latest day to serve a hearsay notice (SI 1999/681 r3(1)): `d.hearsay`."""
    return _before_hearing(
        pack,
        "d.hearsay",
        hearing,
        "hearsay_notice_days",
        "Clear days: neither the day of service nor of the hearing counts. Late notice stays admissible.",
    )


def hearsay_cross_examination(pack: LawPack, served: date) -> Deadline:
    """Return the last day for another party to apply to cross-examine (r4(2)(b)): `d.hearsay.xx`."""
    note = "Counted from service of the hearsay notice."
    return _after(pack, "d.hearsay.xx", served, "hearsay_cross_examination_days", note)


def hearsay_cross_examination_notice(pack: LawPack, hearing: date) -> Deadline:
    """Return the latest notice of the hearing of that application (r4(4)): `d.hearsay.notice3`."""
    note = "Clear days: neither end counts."
    return _before_hearing(pack, "d.hearsay.notice3", hearing, "hearsay_cross_examination_notice_days", note)


def summons_service(pack: LawPack, hearing: date, *, interim: bool) -> Deadline:
    """Return the summons' row (MCA 1980 s55(3)): `d.summons`.

    The law names no number of days, so there is no last day; the planning day is the program's own.
    """
    days = pack.get_value(f"summons_warn_days_{'interim' if interim else 'full'}").as_int()
    note = (
        "The test is a reasonable time before the hearing; no number of days is laid down. "
        f"This program warns under {days} days; nobody can promise that they are enough."
    )
    return build_deadline(
        pack.get_rule("d.summons"), hearing, None, planning_day=hearing - timedelta(days=days), note=note
    )


def case_stated(pack: LawPack, decision: date) -> Deadline:
    """Return the last day to ask the court to state a case (MCA 1980 s111(2)): `d.case`."""
    note = "The court cannot extend it. Applying ends the right of appeal to the Crown Court (s111(4))."
    return _after(pack, "d.case", decision, "case_stated_days", note)


def crown_court_appeal(pack: LawPack, decision: date) -> Deadline:
    """Return the last day to appeal to the Crown Court (Crown Court Rules 1982 r7): `d.appeal`."""
    note = "Not verified: confirm with your legal adviser. The court may extend it."
    return _after(pack, "d.appeal", decision, "appeal_days", note)


def limitation(pack: LawPack) -> Deadline:
    """Return the row on limitation (s13(2)): `d.limit`. There is none, so it has no day."""
    return build_deadline(pack.get_rule("d.limit"), None, None, note="There is no limitation period.")


def youth(pack: LawPack, born: date) -> Deadline:
    """Return the last day on which the defendant is under 18 (s14(1)): `d.age`."""
    age = pack.get_value("youth_age").as_int()
    birthday = day_of_age(born, age)
    note = (
        f"{age} on {say_day(birthday)}. Under {age} at the application, at the hearing and at the order: the "
        "youth court. The Act does not say which day counts; where they differ, the lawyer chooses the court."
    )
    return build_deadline(pack.get_rule("d.age"), born, birthday - _DAY, note=note)


def get_general_limit_months(pack: LawPack, convicted: date, *, offence: date | None = None) -> int:
    """Return the most a magistrates' court may give, in months (SPA 2019 ss8(2)(a), 8(3), 11(7)).

    Args:
        pack: the law pack.
        convicted: day of conviction, which chooses the limit.
        offence: day of the breach; one before 2 May 2022 keeps the limit of that time.
    """
    old = offence is not None and offence < _GENERAL_LIMIT_FROM
    on = _GENERAL_LIMIT_FROM - _DAY if old else convicted
    return pack.get_value("magistrates_general_limit", on).as_int()


def general_limit(pack: LawPack, convicted: date, *, offence: date | None = None) -> Deadline:
    """Return the row on the general limit: `d.genlimit`. It is a length, so it has no last day."""
    months = get_general_limit_months(pack, convicted, offence=offence)
    years = pack.get_value("indictment_limit").as_int()
    note = f"{months} months in a magistrates' court; {years} years in the Crown Court."
    return build_deadline(pack.get_rule("d.genlimit"), convicted, None, note=note)


def _before_hearing(pack: LawPack, rule_id: str, hearing: date, name: str, note: str) -> Deadline:
    last_day = clear_days_before(hearing, pack.get_value(name).as_int())
    planning_day = plan_before(hearing, last_day)
    return build_deadline(pack.get_rule(rule_id), hearing, last_day, planning_day=planning_day, note=note)


def _after(pack: LawPack, rule_id: str, trigger: date, name: str, note: str) -> Deadline:
    last_day = within_after(trigger, pack.get_value(name).as_int())
    planning_day = plan_before(trigger, last_day)
    return build_deadline(pack.get_rule(rule_id), trigger, last_day, planning_day=planning_day, note=note)
