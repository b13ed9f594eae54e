"""Names the places of the record as an officer would: "Incident 3, of 3 September 2026: description"."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from spo_builder.case.chief_officers import RelevantChiefOfficer
from spo_builder.case.confidential import ConfidentialValue, PlaceFact
from spo_builder.case.dates import say_date
from spo_builder.case.exhibits import Exhibit
from spo_builder.case.grounds import Alternative, ContraryFact, DisclosureItem, Protection
from spo_builder.case.incidents import Incident, Source, StopRequest
from spo_builder.case.people import Defendant, Officer, OtherPerson, ProtectedPerson
from spo_builder.case.proceedings import (
    Conviction,
    CostItem,
    ExistingOrder,
    Hearing,
    OrderTerm,
    ServiceEvent,
    WarningAnswer,
)
from spo_builder.case.saying import number_terms, say_choice, say_person
from spo_builder.case.statements import TextBlock, WitnessStatement
from spo_builder.case.terms_sought import (
    ChosenException,
    Compatibility,
    SlotFilling,
    TermSought,
    WordingOverride,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spo_builder.case.record import CaseRecord
    from spo_builder.case.value import Value

PARTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "format": "The case",
        "reference": "The case",
        "title": "The case",
        "law_pack": "The law pack",
        "application": "The application",
        "applicant": "The applicant",
        "court": "The court",
        "authorisation": "The authority to apply",
        "lawyer": "The lawyer",
        "officer_in_case": "The officer in the case",
        "officers": "Officers",
        "defendant": "The defendant",
        "protected_persons": "Protected persons",
        "people": "Other people",
        "relationship_summary": "The relationship",
        "stop_requests": "Requests to stop",
        "incidents": "Incidents",
        "exhibits": "Exhibits",
        "risk": "The risk",
        "necessity": "Necessity",
        "safety": "Safety until the hearing",
        "contrary_facts": "What speaks for the defendant",
        "disclosure": "Disclosure",
        "terms": "Terms",
        "wording_overrides": "Wordings that a lawyer cleared",
        "interim": "The interim order",
        "order": "The full order",
        "existing_orders": "Existing orders",
        "criminal": "The criminal position",
        "other_proceedings": "Other proceedings",
        "hearings": "Hearings",
        "service": "Service",
        "listing": "Listing",
        "place_facts": "Places that free text names",
        "statements": "Statements of witnesses",
        "text_blocks": "Rewritten paragraphs",
        "impact": "What the order means for people",
        "costs": "Costs",
        "consents": "Consents",
        "relevant_chief_officers": "Other chief officers",
    }
)
"""The heading of each part of the record."""

_LABELS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "on": "date",
        "at": "time",
        "until": "last day",
        "until_at": "time of the end",
        "by": "by whom",
        "id": "id",
        "full_and_frank": "what must be said for the defendant",
        "act_categories": "acts",
        "kinds": "kinds of evidence",
        "made_on": "date made",
        "main_made_on": "date of the main complaint",
        "ends_on": "end",
        "begins_on": "beginning",
        "period_days": "days",
        "home_address_in_uk": "home address in the United Kingdom",
        "is_youth_court": "whether it is a youth court",
        "in_wales": "whether it sits in Wales",
        "is_victim": "whether they are a victim",
        "in_interim": "asked for in the interim order",
        "in_full": "asked for in the full order",
        "text": "words",
        "what": "what it is",
        "how_avoided": "how a conflict is avoided",
        "sha256": "hash of the file",
        "pages": "number of pages",
        "details": "confidential details",
        "told_to": "who was told",
        "maker": "who says so",
        "tie": "how it is tied to the defendant",
        "tie_reason": "why it is tied to the defendant",
        "exhibits": "exhibits linked",
        "incidents": "incidents linked",
        "protects": "whom it protects",
        "produced_by": "who produces it",
        "values": "what fills its blanks",
        "template": "wording of the catalogue",
        "planned_on": "day planned",
        "sent_on": "day sent",
        "known_to_defendant": "whether the defendant knows it",
        "account_on": "date of the account",
        "statement_on": "date of the statement",
    }
)
_SINGULAR: Final[Mapping[type[Value], str]] = MappingProxyType(
    {
        ConfidentialValue: "confidential detail",
        PlaceFact: "Place",
        Alternative: "alternative",
        ContraryFact: "Fact",
        DisclosureItem: "item",
        Protection: "protection",
        Source: "source",
        StopRequest: "Request",
        Conviction: "conviction",
        OrderTerm: "term",
        ServiceEvent: "Delivery",
        SlotFilling: "blank",
        ChosenException: "exception",
        Compatibility: "answer on an earlier order",
        WordingOverride: "Clearance",
        WitnessStatement: "Statement",
        TextBlock: "Paragraph",
        CostItem: "Item",
        RelevantChiefOfficer: "Chief officer",
        WarningAnswer: "answer to a warning",
    }
)
_HEADLINES: Final[Mapping[type[Value], tuple[str, ...]]] = MappingProxyType(
    {
        Incident: ("description",),
        Exhibit: ("title",),
        TermSought: ("text", "template"),
        ChosenException: ("id",),
    }
)


def say_field(name: str) -> str:
    """Return the label of a field in plain words."""
    return _LABELS.get(name, name.replace("_", " "))


def name_item(item: Value, number: int, case: CaseRecord) -> str:
    """Return how an item of a list is called, such as "Incident 3, of 3 September 2026".

    Nothing of its text is repeated, and of its people only what may be printed.

    Args:
        item: the item.
        number: its number in its list, counted from 1.
        case: the record that it stands in.
    """
    match item:
        case TermSought():
            return f"Term {number_terms(case)[item.id]}"
        case Defendant() | ProtectedPerson() | OtherPerson() | Officer():
            return _name_person(item)
        case _:
            return _name_thing(item, number)


def is_in_several_lists(item: Value) -> bool:
    """Return whether items of this kind stand in several lists, so that the list must be named too."""
    return isinstance(item, DisclosureItem)


def find_headline(item: Value) -> tuple[str, ...]:
    """Return the fields that say best what an item is; empty where all are as good."""
    return _HEADLINES.get(type(item), ())


def _name_thing(item: Value, number: int) -> str:
    match item:
        case Incident():
            return f"Incident {number}, of {say_date(item.when.on)}"
        case Exhibit():
            return f"Exhibit {item.mark or number}"
        case Hearing():
            return f"Hearing {number} ({say_choice(item.kind)}), of {say_date(item.on)}"
        case ExistingOrder():
            return f"Existing order {number} ({say_choice(item.kind)})"
        case SlotFilling():
            return f"blank “{item.name}”"
        case _:
            return f"{_SINGULAR.get(type(item), 'item')} {number}"


def _name_person(person: Defendant | ProtectedPerson | OtherPerson | Officer) -> str:
    name = say_person(person)
    return f"{name[:1].upper()}{name[1:]}"
