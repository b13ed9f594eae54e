"""Words of the draft directions to the full hearing (D27): dates only where a rule gives one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.proceedings import HearingKind
from spo_builder.documents.audience import Audience
from spo_builder.documents.parts.court import TO_BE_FIXED, say_hearing
from spo_builder.documents.parts.people import is_youth, write_witnesses
from spo_builder.documents.vocabulary.papers import DirectionGroupWords, DirectionsWords
from spo_builder.documents.wording.dates import say_day
from spo_builder.documents.wording.lists import join_words, length_of, sentence
from spo_builder.documents.wording.names import get_formal
from spo_builder.law.court_deadlines import hearsay_notice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.documents.parts.material import Material

BLANK: Final = f"4 pm on a date {TO_BE_FIXED}"


def write_directions(material: Material) -> DirectionsWords:
    """Return the directions that the applicant proposes; those of the listing request come first."""
    groups = (
        ("Directions asked for in the listing request", material.case.listing.directions),
        ("The full hearing", tuple(_say_hearing(material))),
        ("Evidence", tuple(_say_evidence(material))),
        ("Hearsay", tuple(_say_hearsay(material))),
        ("Disclosure", tuple(_say_disclosure(material))),
        ("Witnesses", tuple(_say_witnesses(material))),
        ("Arrangements", tuple(_say_arrangements(material))),
        ("Changes", tuple(_say_changes())),
    )
    return DirectionsWords(
        opening="The applicant proposes these directions until the full hearing. The court makes such "
        "directions as it thinks fit.",
        groups=tuple(
            DirectionGroupWords(heading, tuple(sentence(item) for item in items))
            for heading, items in groups
            if items
        ),
        court_block=("Made on", "By"),
    )


def _say_hearing(material: Material) -> Iterator[str]:
    full = material.find_hearing(HearingKind.FULL)
    estimate = f", with a time estimate of {full.time_estimate}" if full and full.time_estimate else ""
    yield f"The application for a stalking protection order is listed on {say_hearing(full)}{estimate}."


def _say_evidence(material: Material) -> Iterator[str]:
    who = get_formal(material.case.defendant)
    if not _is_asked(material, "applicant", "evidence"):
        yield (
            "The applicant serves on the defendant and files at court any further evidence on which the "
            f"applicant relies by {BLANK}."
        )
    yield (
        f"{who} says in writing by {BLANK} which incidents of the chronology (D10) and which terms of the "
        "schedule (D04) are disputed."
    )
    if not _is_asked(material, "defendant", "evidence"):
        yield f"{who} serves and files by {BLANK} any evidence on which {who} relies."


def _is_asked(material: Material, *words: str) -> bool:
    """Return whether the listing request already asks for a direction with these words."""
    asked = (direction.lower() for direction in material.case.listing.directions)
    return any(all(word in direction for word in words) for direction in asked)


def _say_hearsay(material: Material) -> Iterator[str]:
    """Yield the time for notice (SI 1999/681 r3(1)) and for the other party's application (r4)."""
    days = length_of(material.law.get_value("hearsay_notice_days").as_int(), "day")
    full = material.find_hearing(HearingKind.FULL)
    last = hearsay_notice(material.law, full.on).last_day if full else None
    if last is None:
        yield f"Any hearsay notice is served and filed not less than {days} before the full hearing."
    elif last < material.on:
        yield (
            f"Time for any hearsay notice for the full hearing, which ended on {say_day(last)}, is extended "
            f"to {BLANK} under rule 3(2)."
        )
    else:
        yield (
            f"Any hearsay notice for the full hearing is served and filed by {say_day(last)} (rule 3(1): not "
            f"less than {days} before the hearing)."
        )
    within = length_of(material.law.get_value("hearsay_cross_examination_days").as_int(), "day")
    notice = length_of(material.law.get_value("hearsay_cross_examination_notice_days").as_int(), "day")
    yield (
        "Any application to call and cross-examine the maker of a hearsay statement is made, with reasons, "
        f"not later than {within} after service of the notice; the other party has not less than {notice} "
        "notice of its hearing (rule 4).".replace("days notice", "days’ notice").replace(
            "1 day notice", "1 day’s notice"
        )
    )


def _say_disclosure(material: Material) -> Iterator[str]:
    yield (
        "The applicant keeps the disclosure schedule (D25) under review and serves any addition to it as "
        f"soon as it is known, and confirms by {BLANK} that the review is complete."
    )
    if material.case.criminal.next_date is not None:
        yield (
            f"The parties tell the court of the outcome of the hearing in the other proceedings on "
            f"{say_day(material.case.criminal.next_date)}."
        )


def _say_witnesses(material: Material) -> Iterator[str]:
    called = [witness.name for witness in write_witnesses(material) if witness.will_be_called]
    if called:
        yield f"The applicant intends to call {join_words(called)}."
    who = get_formal(material.case.defendant)
    yield f"{who} says by {BLANK} which of the applicant’s witnesses are to attend."
    yield f"The applicant tells the court by {BLANK} of any change in the time estimate."


def _say_arrangements(material: Material) -> Iterator[str]:
    person = material.case.defendant
    if material.audience is not Audience.SERVED and _asks_for_arrangements(material):
        yield "The arrangements in the request for court arrangements (D19) are made for the full hearing."
    if person.interpreter_needed is Answer.YES:
        yield f"The court arranges an interpreter for the defendant: {person.language}."
    if is_youth(material):
        yield "A parent or guardian of the defendant attends the full hearing."


def _asks_for_arrangements(material: Material) -> bool:
    case = material.case
    asked = (case.listing.arrangements, *(person.arrangements for person in case.protected_persons))
    return any(text.strip() for text in asked)


def _say_changes() -> Iterator[str]:
    yield "Either party may apply to change these directions, on notice to the other."
