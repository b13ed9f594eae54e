"""The standard text of complaints and orders: TB1 to TB10, with the values of the law pack.

Source: Stalking Protection Act 2019; the words in quotation marks are the Act's, the rest is suggested.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.documents.wording.dates import say_weekday
from spo_builder.documents.wording.lists import length_of
from spo_builder.law.court_deadlines import get_general_limit_months

if TYPE_CHECKING:
    from datetime import date

    from spo_builder.law.pack import LawPack

GROUND_ACTS: Final = "the defendant has carried out acts associated with stalking"
GROUND_RISK: Final = "the defendant poses a risk associated with stalking to another person"
GROUND_NECESSARY: Final = (
    "there is reasonable cause to believe the proposed order is necessary to protect another person from "
    "such "
    "a risk (whether or not the other person was the victim of the acts mentioned in paragraph (a))"
)
DRAFT_MARKER: Final = "DRAFT ORDER PROPOSED BY THE APPLICANT. NOT MADE BY THE COURT. SUGGESTED FORM."
NO_LOCALITY: Final = (
    "None of the terms is limited to a particular locality; "
    "each has effect in all parts of the United Kingdom."
)
OTHER_TERMS_UK: Final = "All other terms have effect in all parts of the United Kingdom."
NO_TERM_PERIOD: Final = "No term is subject to a period different from the period of this order."
OPEN_DURATION: Final = "This order has effect until a further order."
APPROPRIATE_NOW: Final = "The court considers it appropriate to make this interim order."

_TUESDAY = 1


def grounds(applicant: str) -> tuple[str, ...]:
    """TB1: return the opening and the three limbs of s1(1), one paragraph each."""
    return (
        f"It appears to the {applicant} that",
        f"(a) “{GROUND_ACTS}”,",
        f"(b) “{GROUND_RISK}”, and",
        f"(c) “{GROUND_NECESSARY}”.",
    )


def findings_full(protected: str) -> str:
    """TB3: return what the court finds when it makes a full order (s2(1), (2))."""
    return (
        f"The court is satisfied that {GROUND_ACTS}; that {GROUND_RISK}; that this order is necessary to "
        "protect "
        "another person from such a risk; and that each prohibition and requirement is necessary to protect "
        f"{protected} from a risk associated with stalking."
    )


def findings_interim(made: str) -> str:
    """TB3: return what stands in an interim order (s5(1), (3)); `made` says when the main one was made."""
    return f"The main application{made} has not been determined. {APPROPRIATE_NOW}"


def duration_fixed(length: str, first: str, last: str) -> str:
    """TB4: return the period of a full order with its last day (s3(1)(a), s6(b))."""
    return f"This order has effect for {length} beginning with {first}, that is until the end of {last}."


def duration_interim(length: str, first: str, last: str) -> str:
    """TB4: return the period of an interim order (s5(6), s6(b))."""
    return (
        f"This interim order has effect for {length} beginning with {first}, that is until the end of "
        f"{last}, "
        "or until the main application is determined, whichever is earlier."
    )


def breach_notice(law: LawPack, on: date) -> str:
    """TB7: return the notice on breach (s8), with the maxima of the law pack on that day."""
    years = length_of(law.get_value("indictment_limit").as_int(), "year")
    months = length_of(get_general_limit_months(law, on), "month")
    return (
        "If, without reasonable excuse, you breach this order you commit an offence. On conviction you "
        "may be "
        f"sent to prison (up to {years} in the Crown Court; up to {months} in a magistrates’ court), fined, "
        "or both."
    )


def notify_first(law: LawPack) -> tuple[str, ...]:
    """TB8a: return the duty to notify after an order that does not replace an interim one (s9, s10, s11)."""
    days = law.get_value("notification_days").as_int()
    return (
        (
            f"Within {length_of(days, 'day')} beginning with the date this order is served on you, you "
            "must go "
            "to a "
            "police station in your local police area and tell a police officer (or a person authorised "
            "there) your "
            "name, every other name you use, and your home address. The day of service counts: if it is "
            "served on a "
            f"Tuesday, the last day is {say_weekday(_TUESDAY + days - 1)}."
        ),
        (
            "If you start to use another name or change your home address you must do the same before the "
            "end of "
            f"{length_of(days, 'day')} beginning with the day that happens."
        ),
        *_notify_closing(law),
    )


def notify_changes_only(law: LawPack) -> tuple[str, ...]:
    """TB8b: return the duty under an order that replaces an interim one (s9(1)(a), (3), (4))."""
    days = law.get_value("notification_days").as_int()
    return (
        (
            "This order replaces an interim stalking protection order. You do not have to notify again under "
            "section "
            "9(1) because of this order, but you must still notify any new name or change of home address."
        ),
        (
            "If you start to use another name or change your home address you must go to a police station in "
            "your "
            "local police area and tell a police officer (or a person authorised there) before the end of "
            f"{length_of(days, 'day')} beginning with the day that happens."
        ),
        *_notify_closing(law),
    )


def notify_registered() -> tuple[str, ...]:
    """TB8c: return the notice for a person notifying under the Sexual Offences Act 2003 (s9(5) to (7))."""
    return (
        (
            "Section 9 does not apply to you while you are subject to notification requirements under Part 2 "
            "of the "
            "Sexual Offences Act 2003. If those requirements end while this order is in force, section 9 "
            "applies to "
            "you from that day."
        ),
    )


def _notify_closing(law: LawPack) -> tuple[str, str]:
    years = length_of(law.get_value("indictment_limit").as_int(), "year")
    return (
        (
            "If asked, you must let the police take your fingerprints and photograph you, to verify your "
            "identity."
        ),
        (
            "Failing to do this without reasonable excuse, or knowingly giving false information, is an "
            "offence "
            f"(up to {years})."
        ),
    )


def rights_full(court_kind: str, discharge: str) -> tuple[str, ...]:
    """TB9: return the rights against a full order (s4, s7); consents are needed before `discharge`."""
    return (
        "You may appeal to the Crown Court against the making of this order.",
        (
            f"You or a relevant chief officer of police may apply to a {court_kind} to vary, renew or "
            "discharge it."
        ),
        (
            f"It cannot be discharged before {discharge} unless you and the chief officer or officers "
            "named in section 4(4)(b) consent."
        ),
    )


def rights_interim(court_kind: str) -> tuple[str, ...]:
    """TB9: return the rights against an interim order (s5(7), s7)."""
    return (
        "You may appeal to the Crown Court against the making of this order.",
        (
            f"You or the chief officer who applied for it may apply to a {court_kind} to vary, renew or "
            "discharge it."
        ),
    )
