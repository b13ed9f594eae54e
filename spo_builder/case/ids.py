"""Identifiers of the record's parts, and the links between them."""

from __future__ import annotations

from typing import Annotated

from spo_builder.case.value import Identifies, IdText, RefersTo

PersonId = Annotated[IdText, Identifies("person")]
PersonRef = Annotated[IdText, RefersTo("person")]
ProtectedRef = Annotated[IdText, RefersTo("person"), RefersTo("protected person")]
IncidentId = Annotated[IdText, Identifies("incident")]
IncidentRef = Annotated[IdText, RefersTo("incident")]
ExhibitId = Annotated[IdText, Identifies("exhibit")]
ExhibitRef = Annotated[IdText, RefersTo("exhibit")]
TermId = Annotated[IdText, Identifies("term")]
TermRef = Annotated[IdText, RefersTo("term")]
OrderId = Annotated[IdText, Identifies("existing order")]
OrderRef = Annotated[IdText, RefersTo("existing order")]
OrderTermId = Annotated[IdText, Identifies("term of an existing order")]
OrderTermRef = Annotated[IdText, RefersTo("term of an existing order")]
HearingId = Annotated[IdText, Identifies("hearing")]
ContraryFactId = Annotated[IdText, Identifies("contrary fact")]
ContraryFactRef = Annotated[IdText, RefersTo("contrary fact")]
DisclosureItemId = Annotated[IdText, Identifies("disclosure item")]
