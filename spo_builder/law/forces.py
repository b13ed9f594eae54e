"""The police forces whose chief officer may apply: the 43 of England and Wales, and two without an area."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from collections.abc import Mapping

ForceId = NewType("ForceId", str)


class ForceKind(StrEnum):
    """Whether a force has a police area (SPA 2019 s1(3)) or is one of the two national ones of s14(1)."""

    TERRITORIAL = "territorial"
    BTP = "btp"
    MDP = "mdp"


@dataclass(frozen=True, slots=True)
class Force:
    """A force whose chief officer is a "chief officer of police" under SPA 2019 s14(1).

    Attributes:
        id: stable key, such as `west_mercia`.
        name: the force's own name.
        kind: territorial, British Transport Police or Ministry of Defence Police.
        title: "Chief Constable" or "Commissioner".
        chief_officer: the applicant by office, as a heading prints it.
    """

    id: ForceId
    name: str
    kind: ForceKind
    title: str
    chief_officer: str

    @property
    def has_police_area(self) -> bool:
        """Return whether the limb of area, SPA 2019 s1(3), applies to this force."""
        return self.kind is ForceKind.TERRITORIAL


_LONDON = (
    Force(
        ForceId("metropolitan"),
        "Metropolitan Police Service",
        ForceKind.TERRITORIAL,
        "Commissioner",
        "Commissioner of Police of the Metropolis",
    ),
    Force(
        ForceId("city_of_london"),
        "City of London Police",
        ForceKind.TERRITORIAL,
        "Commissioner",
        "Commissioner of Police for the City of London",
    ),
)

_NATIONAL = (
    Force(
        ForceId("british_transport"),
        "British Transport Police",
        ForceKind.BTP,
        "Chief Constable",
        "Chief Constable of the British Transport Police",
    ),
    Force(
        ForceId("ministry_of_defence"),
        "Ministry of Defence Police",
        ForceKind.MDP,
        "Chief Constable",
        "Chief Constable of the Ministry of Defence Police",
    ),
)

_OUTSIDE_LONDON = (
    "Avon and Somerset Constabulary",
    "Bedfordshire Police",
    "Cambridgeshire Constabulary",
    "Cheshire Constabulary",
    "Cleveland Police",
    "Cumbria Constabulary",
    "Derbyshire Constabulary",
    "Devon and Cornwall Police",
    "Dorset Police",
    "Durham Constabulary",
    "Dyfed-Powys Police",
    "Essex Police",
    "Gloucestershire Constabulary",
    "Greater Manchester Police",
    "Gwent Police",
    "Hampshire and Isle of Wight Constabulary",
    "Hertfordshire Constabulary",
    "Humberside Police",
    "Kent Police",
    "Lancashire Constabulary",
    "Leicestershire Police",
    "Lincolnshire Police",
    "Merseyside Police",
    "Norfolk Constabulary",
    "North Wales Police",
    "North Yorkshire Police",
    "Northamptonshire Police",
    "Northumbria Police",
    "Nottinghamshire Police",
    "South Wales Police",
    "South Yorkshire Police",
    "Staffordshire Police",
    "Suffolk Constabulary",
    "Surrey Police",
    "Sussex Police",
    "Thames Valley Police",
    "Warwickshire Police",
    "West Mercia Police",
    "West Midlands Police",
    "West Yorkshire Police",
    "Wiltshire Police",
)

# What people write instead of the name, already reduced by `_reduce`.
_ALIASES: Mapping[str, str] = MappingProxyType(
    {
        "met": "metropolitan",
        "btp": "british_transport",
        "mdp": "ministry_of_defence",
        "mod": "ministry_of_defence",
        "gmp": "greater_manchester",
        "hampshire": "hampshire_and_isle_of_wight",
    }
)

_SUFFIX = re.compile(r"( police service| police force| police| constabulary)$")


def _reduce(name: str) -> str:
    """Return a name as `find_force` compares it: lower case, plain spaces, no "the", no "Police"."""
    words = " ".join(re.sub(r"[-_\s]+", " ", name.casefold().replace("&", " and ")).split())
    return _SUFFIX.sub("", words.removeprefix("the "))


def _build_force(name: str) -> Force:
    """Return a force outside London: its chief constable takes the force's name."""
    force_id = ForceId(_reduce(name).replace(" ", "_"))
    return Force(force_id, name, ForceKind.TERRITORIAL, "Chief Constable", f"Chief Constable of {name}")


FORCES: tuple[Force, ...] = (
    *sorted((*_LONDON, *map(_build_force, _OUTSIDE_LONDON)), key=lambda force: force.name),
    *_NATIONAL,
)


@cache
def _get_index() -> Mapping[str, Force]:
    """Return every reduced name, id and alias with its force."""
    by_id = {force.id: force for force in FORCES}
    names = {_reduce(force.name): force for force in FORCES}
    ids = {_reduce(force.id): force for force in FORCES}
    aliases = {alias: by_id[ForceId(force_id)] for alias, force_id in _ALIASES.items()}
    return MappingProxyType({**names, **ids, **aliases})


def find_force(name: str) -> Force | None:
    """Return the force of this name, id or common short form, or None.

    Case, "the", "&", hyphens and a closing "Police", "Constabulary" or "Police Service" do not matter.
    """
    return _get_index().get(_reduce(name))


def is_s14_force(name: str) -> bool:
    """Return whether the chief officer of this force may apply (SPA 2019 s14(1)).

    The Civil Nuclear Constabulary, the National Crime Agency and port police are not in the list.
    """
    return find_force(name) is not None
