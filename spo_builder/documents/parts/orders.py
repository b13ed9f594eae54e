"""Words about a proposed order: everything that section 6 asks for, the notices and the rights."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.proceedings import DurationKind, OrderKind
from spo_builder.case.terms_sought import LocalityScope
from spo_builder.documents.parts.application import say_main_date
from spo_builder.documents.parts.court import ACT, get_applicant_title, get_court_kind
from spo_builder.documents.parts.grounds import write_existing_orders
from spo_builder.documents.parts.people import write_protected_group
from spo_builder.documents.parts.periods import (
    DAY_MADE,
    get_full_span,
    get_full_start,
    get_interim_span,
    say_duration,
    say_length,
    say_term_periods,
)
from spo_builder.documents.parts.terms import name_locality, write_terms
from spo_builder.documents.vocabulary.orders import OrderWords
from spo_builder.documents.wording import standard_text
from spo_builder.documents.wording.dates import say_date
from spo_builder.documents.wording.lists import (
    capitalise,
    count_of,
    join_words,
    length_of,
    refer_to,
)
from spo_builder.law.deadlines import last_day_needing_consents

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spo_builder.documents.parts.material import Material
    from spo_builder.documents.vocabulary.orders import TermWords
    from spo_builder.terms.of_case import CaseTerm

_DAY: Final = timedelta(days=1)
COURT_BLOCK: Final = (
    "Date on which the order is made",
    "Court",
    "Name of the justice or judge",
    "Seal of the court",
)
_MADE_TOGETHER: Final = ", made at the same time as the application for this order,"
TO_COMPLETE: Final = "to be completed by the court"


def write_order(material: Material, *, interim: bool) -> OrderWords:
    """Return one proposed order, with every content that section 6 asks for."""
    terms = write_terms(material, interim=interim)
    prohibitions = tuple(term for term in terms if term.is_prohibition)
    requirements = tuple(term for term in terms if not term.is_prohibition)
    held = material.interim_terms if interim else material.full_terms
    case = material.case
    span = get_interim_span(material) if interim else get_full_span(material)
    name = "interim stalking protection order" if interim else "stalking protection order"
    replaces = not interim and case.order.replaces_interim is Answer.YES
    return OrderWords(
        is_sought=material.has_interim if interim else True,
        is_interim=interim,
        name=name,
        heading=capitalise(name),
        draft_marker=standard_text.DRAFT_MARKER,
        made_on=TO_COMPLETE,
        section_intro=_say_section(material, interim=interim),
        findings=_say_findings(material, interim=interim),
        duration=say_duration(material, interim=interim),
        length=say_length(material, interim=interim),
        begins=say_date(span.first, DAY_MADE),
        ends=say_date(span.last),
        is_fixed_period=interim or case.order.duration is DurationKind.FIXED,
        why_length="" if interim else case.order.reason,
        prohibitions_lead_in="The defendant must not:",
        requirements_lead_in="The defendant must:",
        terms=terms,
        prohibitions=prohibitions,
        requirements=requirements,
        has_prohibitions=bool(prohibitions),
        has_requirements=bool(requirements),
        first_requirement=requirements[0].number if requirements else 0,
        count_sentence=_count_terms(material, prohibitions, requirements, interim=interim),
        locality=say_localities(material, held),
        term_periods=say_term_periods(material, held, interim=interim),
        breach_notice=standard_text.breach_notice(material.law, material.on),
        notification_heading="You must notify the police",
        notification=_say_notification(material, replaces=replaces),
        rights=_say_rights(material, interim=interim),
        replaces_interim=replaces,
        replaces_not_answered=not interim and not case.order.replaces_interim.is_given,
        existing_order_note=_say_existing(material),
        court_block=COURT_BLOCK,
        what_changed=case.interim.what_changed if interim else "",
        why_now=case.interim.why_now if interim else "",
        why_not_wait=case.interim.why_not_wait if interim else "",
    )


def _say_section(material: Material, *, interim: bool) -> str:
    section, also = ("5", ", who also made the main application") if interim else ("2", "")
    return (
        f"The court makes this order under section {section} of the {ACT}, on the application of the "
        f"{get_applicant_title(material)}{also}."
    )


def _say_findings(material: Material, *, interim: bool) -> str:
    if not interim:
        return standard_text.findings_full(write_protected_group(material).names)
    made = say_main_date(material)
    return standard_text.findings_interim(f" made on {made}" if made else _MADE_TOGETHER)


def _count_terms(
    material: Material,
    prohibitions: Sequence[TermWords],
    requirements: Sequence[TermWords],
    *,
    interim: bool,
) -> str:
    counts = join_words(
        count_of(len(terms), kind)
        for terms, kind in ((prohibitions, "prohibition"), (requirements, "requirement"))
        if terms
    )
    verb = "is" if len(prohibitions) + len(requirements) == 1 else "are"
    length = say_length(material, interim=interim)
    period = length if length.startswith("until") else f"for {length}"
    return f"{capitalise(counts or 'no terms')} {verb} sought {period}."


def say_localities(material: Material, terms: Sequence[CaseTerm]) -> str:
    """TB5: return which terms are limited to a locality; that none is, is stated (s6(d))."""
    places: dict[str, list[int]] = {}
    open_terms: list[int] = []
    for item in terms:
        locality = item.term.locality
        if locality.scope is LocalityScope.LIMITED:
            places.setdefault(name_locality(material, locality), []).append(item.number)
        elif locality.scope is LocalityScope.NOT_STATED:
            open_terms.append(item.number)
    said = [f"{_subject(numbers)} limited to {place}." for place, numbers in places.items()]
    if open_terms:
        said.append(
            f"Whether {refer_to('term', open_terms)} {_is(open_terms)} limited to a locality is not stated."
        )
    if not said:
        return standard_text.NO_LOCALITY
    if sum(map(len, places.values())) + len(open_terms) < len(terms):
        said.append(standard_text.OTHER_TERMS_UK)
    return " ".join(said)


def _subject(numbers: Sequence[int]) -> str:
    return f"{refer_to('Term', numbers)} {_is(numbers)}"


def _is(numbers: Sequence[int]) -> str:
    return "is" if len(numbers) == 1 else "are"


def _say_notification(material: Material, *, replaces: bool) -> tuple[str, ...]:
    """TB8: return the text for a registered person, a replacing order, or any other."""
    if material.case.defendant.registered_sex_offender is Answer.YES:
        return standard_text.notify_registered()
    if replaces:
        return standard_text.notify_changes_only(material.law)
    return standard_text.notify_first(material.law)


def _say_rights(material: Material, *, interim: bool) -> tuple[str, ...]:
    """TB9: return the rights; the day from which no consents are needed is printed where it is known."""
    kind = get_court_kind(material)
    if interim:
        return standard_text.rights_interim(kind)
    made = get_full_start(material)
    if made is None:
        years = material.law.get_value("discharge_consent_period").as_int()
        day = f"the end of {length_of(years, 'year')} beginning with {DAY_MADE}"
    else:
        last = last_day_needing_consents(material.law, made).last_day
        day = say_date(last + _DAY if last else None)
    return standard_text.rights_full(kind, day)


def _say_existing(material: Material) -> str:
    """Return the earlier stalking protection orders, with which no new term may clash (s2(6), (7))."""
    kinds = {OrderKind.SPO, OrderKind.INTERIM_SPO}
    pairs = zip(material.case.existing_orders, write_existing_orders(material), strict=True)
    said = [_add_article(words.sentence) for order, words in pairs if order.kind in kinds]
    return " ".join(f"The defendant is already subject to {order}" for order in said)


def _add_article(order: str) -> str:
    return f"{'an' if order.startswith('I') else 'a'} {order[0].lower()}{order[1:]}"
