"""Published orders built from the catalogue alone: every element that was reported is there, and no more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pytest

from spo_builder.case.exhibits import ExhibitKind
from spo_builder.case.people import PersonName
from spo_builder.case.proceedings import ApplicationKind, DurationKind, OrderSought
from spo_builder.case.terms_sought import ChosenException, Locality, LocalityScope, SlotFilling, TermSought
from spo_builder.findings import Severity
from spo_builder.terms.catalogue import get_catalogue
from spo_builder.terms.of_case import render_case_terms
from tests.builders import (
    a_case,
    a_protected_person,
    a_term,
    an_application,
    an_exhibit,
    an_interim,
    an_order,
    people_slot,
    text_slot,
)
from tests.building.findings import assess

if TYPE_CHECKING:
    from spo_builder.findings import Finding

EVERYBODY = ("imogen", "bina", "zoe")
TWO = ("imogen", "bina")
NAMES = {
    "imogen": PersonName(given="Imogen", family="Fairweather"),
    "bina": PersonName(given="Bina", family="Rahman"),
    "zoe": PersonName(given="Zoe", family="Lark"),
}


@dataclass(frozen=True, slots=True)
class PublishedOrder:
    """One order as the press reported it.

    Attributes:
        terms: the catalogue terms that express it, each with what fills it beside the protected persons.
        elements: what was reported, as words that the order must hold.
        order: the full order's length; None for an interim order.
        protects: whom it protects.
        kind: which application asks for it.
    """

    terms: dict[str, tuple[SlotFilling, ...]]
    elements: tuple[str, ...]
    order: OrderSought | None
    protects: tuple[str, ...] = ("imogen",)
    kind: ApplicationKind = ApplicationKind.FULL


def _for_years(years: int) -> OrderSought:
    return an_order(duration=DurationKind.FIXED, years=years)


def _number(name: str, number: int) -> SlotFilling:
    return SlotFilling(name=name, number=number)


MAP = (
    text_slot("colour", "red"),
    text_slot("map", "Map A"),
    text_slot("roads", "Dock Street", "Mill Lane"),
)
REGISTER = (
    _number("days", 3),
    _number("days_change", 3),
    text_slot("supervisor", "the Stalking Unit of Kent Police"),
)
ORDERS = {
    "F1": PublishedOrder(
        terms={"contact.any": (), "online.image.publish": (), "online.image.share_private": ()},
        elements=(
            "contact or attempt to contact Imogen Fairweather, directly or indirectly, by any means",
            "photograph, film or other image of Imogen Fairweather on the internet or in any public place",
            "image of Imogen Fairweather to any other person",
        ),
        order=an_order(duration=DurationKind.UNTIL_FURTHER_ORDER, years=None),
    ),
    "F2": PublishedOrder(
        terms={
            "contact.any": (),
            "contact.items": (),
            "surv.any": (),
            "online.reference": (),
            "loc.zone_map": MAP,
        },
        elements=(
            "attempt to contact Imogen Fairweather, Bina Rahman or Zoe Lark, directly or indirectly",
            "send, deliver, leave or order for delivery anything, including a letter, gift",
            "watch, follow, monitor, spy on or wait for Imogen Fairweather, Bina Rahman or Zoe Lark",
            "by any device",
            "names, shows, describes or alludes to Imogen Fairweather, Bina Rahman or Zoe Lark",
            "the area shown edged in red on Map A",
        ),
        order=_for_years(5),
        protects=EVERYBODY,
    ),
    "F4": PublishedOrder(
        terms={
            "contact.any": (),
            "approach.any": (),
            "loc.zone_map": MAP,
            "device.surrender_now": (
                text_slot("devices", "any camera", "the telephone used by the defendant"),
                _number("days", 21),
            ),
            "device.passwords": (),
        },
        elements=(
            "contact or attempt to contact Imogen Fairweather or Bina Rahman",
            "approach or attempt to approach Imogen Fairweather or Bina Rahman",
            "the area shown edged in red on Map A",
            "on service of this order hand to the officer serving it",
            "unlock it or give the officer the means to unlock it",
        ),
        order=None,
        protects=TWO,
        kind=ApplicationKind.INTERIM_AFTER_FULL,
    ),
    "F7": PublishedOrder(
        terms={
            "contact.any": (),
            "third.contact_via": (),
            "surv.any": (),
            "loc.home": (),
            "notify.vehicles": REGISTER,
            "notify.phones": REGISTER,
            "prog.perp_attend": (
                _number("sessions", 12),
                text_slot("provider", "the Compass Programme"),
                SlotFilling(name="date", day=date(2027, 2, 1)),
            ),
        },
        elements=(
            "contact or attempt to contact Imogen Fairweather, directly or indirectly",
            "ask, instruct, pay or encourage any other person",
            "watch, follow, monitor, spy on or wait for Imogen Fairweather",
            "any address where the defendant knows or believes Imogen Fairweather lives",
            "the registration number of every vehicle",
            "number of every telephone",
            "attend up to 12 sessions of the Compass Programme",
        ),
        order=_for_years(10),
    ),
}


def _ask_for(order: PublishedOrder, template_id: str) -> TermSought:
    template = get_catalogue().get_term(template_id)
    filled = {value.name: value for value in order.terms[template_id]}
    values = tuple(
        filled.get(slot.name) or people_slot(slot.name, *order.protects) for slot in template.placeholders
    )
    is_interim = order.order is None
    return a_term(
        id=template_id.replace(".", "-").replace("_", "-"),
        kind=template.kind,
        template=template_id,
        values=values,
        exceptions=tuple(ChosenException(id=each) for each in template.exceptions_default),
        protects=order.protects,
        in_interim=is_interim,
        in_full=True,
        locality=Locality(scope=LocalityScope.LIMITED, text="the area on Map A", map_exhibit="map-a")
        if template_id == "loc.zone_map"
        else Locality(scope=LocalityScope.UK_WIDE),
    )


def _assess(name: str) -> tuple[list[str], tuple[Finding, ...]]:
    """Return the texts of the order and what the checks say of the case that asks for it."""
    order = ORDERS[name]
    people = tuple(a_protected_person(id=each, name=NAMES[each]) for each in order.protects)
    application = an_application(kind=order.kind)
    if order.kind is ApplicationKind.INTERIM_AFTER_FULL:
        application = application.evolve(main_made_on=date(2026, 11, 2), main_reference="MC/0000/26")
    a_map = an_exhibit(id="map-a", mark="OC/9", kind=ExhibitKind.MAP, map_label="Map A", file="map-a.png")
    case = a_case(
        application=application,
        protected_persons=people,
        terms=tuple(_ask_for(order, template_id) for template_id in order.terms),
        exhibits=(an_exhibit(), a_map) if "loc.zone_map" in order.terms else (an_exhibit(),),
        order=order.order or an_order(),
        interim=an_interim(period_days=98),
    )
    written = render_case_terms(case, interim=order.order is None, catalogue=get_catalogue())
    return [term.text for term in written], assess(case).findings


@pytest.mark.parametrize("name", list(ORDERS))
def test_every_element_that_was_reported_is_in_the_order(name: str) -> None:
    texts, _ = _assess(name)
    lacking = [element for element in ORDERS[name].elements if not any(element in text for text in texts)]
    assert not lacking


@pytest.mark.parametrize("name", list(ORDERS))
def test_nothing_is_forced_in(name: str) -> None:
    texts, _ = _assess(name)
    assert len(texts) == len(ORDERS[name].terms)
    idle = [text for text in texts if not any(element in text for element in ORDERS[name].elements)]
    assert not idle


@pytest.mark.parametrize("name", list(ORDERS))
def test_no_term_of_the_order_is_stopped_for_its_words_or_its_length(name: str) -> None:
    _, findings = _assess(name)
    wording = {"T02", "T03", "T04", "T05", "T06", "T07", "T21", "T24", "T25", "T36", "T39", "s3.2", "s5.6.a"}
    assert [
        found.message for found in findings if found.severity is Severity.BLOCK and found.id in wording
    ] == []


def test_a_duty_to_give_up_devices_asks_for_a_lawyer() -> None:
    _, findings = _assess("F4")
    assert any(found.id == "chk.red_no_advice" for found in findings)


def test_the_programme_asks_who_supervises_it() -> None:
    _, findings = _assess("F7")
    assert {"T18", "T20"} <= {found.id for found in findings}
