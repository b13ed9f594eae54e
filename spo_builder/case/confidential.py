"""What must not reach the defendant: confidential values and place-facts of free text."""

from __future__ import annotations

from enum import StrEnum

from spo_builder.case.answers import Known
from spo_builder.case.value import Line, Text, Value


class ConfidentialKind(StrEnum):
    """What a confidential value is, so that it is matched in the forms in which it may leak."""

    HOME = "home"
    WORK = "work"
    SCHOOL = "school"
    OTHER_PLACE = "other_place"
    PHONE = "phone"
    EMAIL = "email"
    VEHICLE = "vehicle"
    HANDLE = "handle"
    ORGANISATION = "organisation"
    OTHER = "other"


class ConfidentialValue(Value):
    """A detail of a person that the defendant may not know; `unknown` is protected like `no`."""

    value: Line
    kind: ConfidentialKind
    known_to_defendant: Known = Known.UNKNOWN
    note: Text = ""

    @property
    def is_protected(self) -> bool:
        """Return whether the value must be kept from the defendant."""
        return self.known_to_defendant is not Known.YES


class PlaceFactKind(StrEnum):
    """What kind of fact in a free text could tell where somebody lives, works or goes."""

    PLACE = "place"
    ROUTE = "route"
    ORGANISATION = "organisation"
    VEHICLE = "vehicle"
    HANDLE = "handle"
    NUMBER = "number"


class PlaceFact(Value):
    """A place, route, organisation, vehicle, handle or number found in served text, with the answer given.

    Attributes:
        text: the words as found, such as "Mill Lane".
        known_to_defendant: the answer; `unknown` counts as no.
        basis: how we know that the defendant knows it.
    """

    text: Line
    kind: PlaceFactKind
    known_to_defendant: Known = Known.UNKNOWN
    basis: Text = ""
