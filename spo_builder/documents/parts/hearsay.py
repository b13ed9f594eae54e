"""Words about hearsay: the rows of the notice, their weight, and time for the notice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.incidents import SourceKind
from spo_builder.case.proceedings import HearingKind
from spo_builder.documents.parts.application import get_orders_name
from spo_builder.documents.parts.court import ACT, COURT_MISSING, get_applicant_title
from spo_builder.documents.parts.incidents import NOT_STATED, first_paragraph
from spo_builder.documents.parts.people import join_parts, join_sentences, say_role
from spo_builder.documents.vocabulary.evidence import HearsayNoticeWords, HearsayWords, WeightRowWords
from spo_builder.documents.wording.dates import say_date, say_day
from spo_builder.documents.wording.lists import length_of, sentence
from spo_builder.documents.wording.names import get_name
from spo_builder.law.court_deadlines import hearsay_notice

if TYPE_CHECKING:
    from datetime import date

    from spo_builder.case.incidents import Incident, Source
    from spo_builder.case.proceedings import Hearing
    from spo_builder.documents.parts.material import Material

_WEIGHT: Final = (
    ("a", "reasonable_to_call", "Whether it was reasonable and practicable to call the maker"),
    ("b", "contemporaneous", "Whether it was made at the time of the matters stated"),
    ("c", "multiple", "Whether it is multiple hearsay"),
    ("d", "motive", "Whether anybody had a motive to conceal or misrepresent"),
    ("e", "edited_or_joint", "Whether it is edited, made with others, or made for a particular purpose"),
    ("f", "circumstances", "Whether the circumstances suggest an attempt to prevent proper evaluation"),
)
_DEGREES: Final = {
    SourceKind.HEARSAY: "hearsay",
    SourceKind.MULTIPLE_HEARSAY: "multiple hearsay",
}


def write_hearsay(material: Material) -> tuple[HearsayWords, ...]:
    """Return one row for each second-hand statement (SI 1999/681 r3(4)(d) to (f))."""
    rows = enumerate(material.list_hearsay(), 1)
    return tuple(_write_row(material, number, incident, source) for number, (incident, source) in rows)


def _write_row(material: Material, number: int, incident: Incident, source: Source) -> HearsayWords:
    case = material.case
    maker = case.get_person(source.maker)
    reason = source.why_not_called or getattr(maker, "why_not_called", "")
    return HearsayWords(
        number=number,
        incident=str(material.numbers[incident.id]),
        evidence=sentence(source.what or first_paragraph(incident.description)) or NOT_STATED,
        maker=join_parts(get_name(maker), say_role(material, source.maker)),
        told_to=get_name(case.find_person(source.told_to)),
        made_on=say_date(source.made_on),
        why_not_called=sentence(reason) or NOT_STATED,
        is_multiple=source.kind is SourceKind.MULTIPLE_HEARSAY,
        degree=_DEGREES[source.kind],
        weight=tuple(
            WeightRowWords(letter, question, sentence(getattr(source.weight, name)) or NOT_STATED)
            for letter, name, question in _WEIGHT
        ),
    )


def find_notice_day(material: Material, hearing: Hearing | None) -> date | None:
    """Return the latest day to serve a hearsay notice for a hearing (r3(1)); None without a hearing."""
    return hearsay_notice(material.law, hearing.on).last_day if hearing else None


def write_hearsay_notice(material: Material) -> HearsayNoticeWords:
    """Return the notice as a whole, and time for it (r3(1), r3(2), r4)."""
    first, full = material.find_first_hearing(), material.find_hearing(HearingKind.FULL)
    last, full_last = find_notice_day(material, first), find_notice_day(material, full)
    case = material.case
    return HearsayNoticeWords(
        has_rows=bool(material.list_hearsay()),
        statement="This is a hearsay notice.",
        proceedings=(
            f"The proceedings are the application of the {get_applicant_title(material)} against "
            f"{get_name(case.defendant)} for {get_orders_name(material)} under the {ACT}, in the "
            f"{case.court.name or COURT_MISSING}."
        ),
        proposal="The applicant proposes to adduce the hearsay evidence below in those proceedings.",
        days=_get_days(material),
        last_day=say_day(last),
        is_late=last is not None and last < material.on,
        full_last_day=say_day(full_last),
        time_sentence=_say_time(material, first),
        period_sought=_say_period(material),
        reason=case.listing.hearsay_time_reason,
        prejudice=_say_prejudice(material, full, full_last),
        cross_examination=_say_cross_examination(material),
    )


def _get_days(material: Material) -> int:
    return material.law.get_value("hearsay_notice_days").as_int()


def _say_time(material: Material, hearing: Hearing | None) -> str:
    days = _get_days(material)
    rule = f"Rule 3(1) requires service not less than {days} days before the date fixed for the hearing."
    last = find_notice_day(material, hearing)
    if hearing is None or last is None:
        return f"{rule} No hearing is fixed yet."
    late = last < material.on
    return join_sentences(
        rule,
        f"For the hearing on {say_day(hearing.on)} the last day {'was' if late else 'is'} {say_day(last)}.",
        "This notice is late for that hearing." if late else "",
    )


def _say_period(material: Material) -> str:
    days = material.case.listing.hearsay_days_sought
    if days is None:
        return "such shorter period as the court thinks fit"
    return f"{length_of(days, 'day')} before the hearing" if days else "service by the start of the hearing"


def _say_prejudice(material: Material, full: Hearing | None, full_last: date | None) -> str:
    later = ""
    if full is not None and full_last is not None and full_last >= material.on:
        later = (
            f"For the full hearing on {say_day(full.on)} full notice can be given until {say_day(full_last)}."
        )
    return join_sentences(
        "Late notice does not make the evidence inadmissible; the court may take it into account, also as a "
        "matter that adversely affects weight (Civil Evidence Act 1995, section 2(4)).",
        "The defendant may ask for time and may apply to have the maker called.",
        later,
    )


def _say_cross_examination(material: Material) -> str:
    days = material.law.get_value("hearsay_cross_examination_days").as_int()
    return (
        "You may apply to the court to call the maker of a statement and to cross-examine that person: "
        "not later "
        f"than {days} days after service of this notice, with your reasons (rule 4)."
    )
