"""Says which fields of the record are kept from the defendant whole, so that no list repeats them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer, Known
from spo_builder.case.confidential import ConfidentialValue, PlaceFact
from spo_builder.case.exhibits import Exhibit
from spo_builder.case.grounds import SafetyContact
from spo_builder.case.people import OtherPerson, ProtectedPerson
from spo_builder.case.proceedings import Conviction
from spo_builder.case.saying import is_name_hidden

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spo_builder.case.value import Value

_ALWAYS: Final[Mapping[type[Value], frozenset[str]]] = MappingProxyType(
    {
        Exhibit: frozenset({"original_content"}),
        SafetyContact: frozenset({"safe_contact"}),
        ProtectedPerson: frozenset({"date_of_birth", "arrangements"}),
        OtherPerson: frozenset({"date_of_birth"}),
    }
)


def is_hidden(owner: Value, name: str) -> bool:
    """Return whether a field of this value is confidential.

    Free texts that only mention a confidential value are not found here: see `mask` in `compare_cases`.
    """
    match owner:
        case ConfidentialValue():
            return name in {"value", "note"} and owner.is_protected
        case PlaceFact():
            return name in {"text", "basis"} and owner.known_to_defendant is not Known.YES
        case Conviction():
            return name == "what" and owner.spent is not Answer.NO and not owner.cleared_by
        case ProtectedPerson() | OtherPerson() if name == "name":
            return is_name_hidden(owner)
        case _:
            return name in _ALWAYS.get(type(owner), frozenset())
