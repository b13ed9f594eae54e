"""Reads a law pack from its YAML files and refuses it with every fault named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date  # noqa: TC003 - pydantic reads the annotation when the pack is loaded
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Literal, TypeVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

from spo_builder.errors import Fault, InputError
from spo_builder.law.pack_faults import find_rule_faults, find_value_faults
from spo_builder.law.pack_value import PackValue
from spo_builder.law.rule import Rule
from spo_builder.law.yaml_file import load_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_Entry = dict[str, object]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class PackHead:
    """The first lines of a pack: which release it is, when it was checked, and its parts."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    id: str
    jurisdiction: str
    version: str
    status: Literal["in_force", "pending", "superseded", "repealed"]
    checked_on: date
    review_due: date
    sections: tuple[str, ...]
    values: dict[str, list[_Entry]]


@dataclass(frozen=True, slots=True)
class PackSection:
    """One file of rules: what its rules share, and each rule by id."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    defaults: _Entry
    rules: dict[str, _Entry]


@dataclass(frozen=True, slots=True)
class PackContent:
    """What a pack's files hold, checked."""

    head: PackHead
    rules: Mapping[str, Rule]
    values: Mapping[str, tuple[PackValue, ...]]


_HEAD = TypeAdapter(PackHead)
_SECTION = TypeAdapter(PackSection)
_RULE = TypeAdapter(Rule)
_VALUE = TypeAdapter(PackValue)


def read_pack(folder: Path, jurisdiction: str) -> PackContent:
    """Return the content of `<jurisdiction>.yaml` and its sections in `<jurisdiction>/`.

    Raises:
        InputError: a file cannot be read, or the pack has faults; all of them are listed.
    """
    faults: list[Fault] = []
    head_file = f"{jurisdiction}.yaml"
    head = _validate(_HEAD, load_yaml(folder / head_file), head_file, faults)
    if head is None:
        raise _refuse(jurisdiction, faults)
    rules = _read_sections(folder / jurisdiction, head, faults)
    values = _read_values(head, head_file, faults)
    faults.extend(find_rule_faults(rules))
    faults.extend(find_value_faults(values, frozenset(rules)))
    if faults:
        raise _refuse(jurisdiction, faults)
    return PackContent(head, MappingProxyType(rules), MappingProxyType(values))


def _read_sections(folder: Path, head: PackHead, faults: list[Fault]) -> dict[str, Rule]:
    rules: dict[str, Rule] = {}
    for name in head.sections:
        file = f"{name}.yaml"
        section = _validate(_SECTION, load_yaml(folder / file), file, faults)
        if section is None:
            continue
        for rule_id, entry in section.rules.items():
            where = f"{file}#/rules/{rule_id}"
            if rule_id in rules:
                faults.append(Fault(where, f"the rule {rule_id} stands in two files"))
            rule = _validate(_RULE, {**section.defaults, **entry, "id": rule_id}, where, faults)
            if rule is not None:
                rules[rule_id] = rule
    return rules


def _read_values(head: PackHead, file: str, faults: list[Fault]) -> dict[str, tuple[PackValue, ...]]:
    values: dict[str, tuple[PackValue, ...]] = {}
    for name, entries in head.values.items():
        read = [
            _validate(_VALUE, {**entry, "name": name}, f"{file}#/values/{name}/{place}", faults)
            for place, entry in enumerate(entries)
        ]
        values[name] = tuple(value for value in read if value is not None)
    return values


def _validate(adapter: TypeAdapter[_T], data: object, where: str, faults: list[Fault]) -> _T | None:
    """Return the data as the adapter's type, or None with its faults added to the list."""
    try:
        return adapter.validate_python(data)
    except ValidationError as error:
        for detail in error.errors():
            place = "/".join(str(step) for step in detail["loc"])
            faults.append(Fault(f"{where}/{place}".rstrip("/"), detail["msg"]))
        return None


def _refuse(jurisdiction: str, faults: list[Fault]) -> InputError:
    message = f"The law pack {jurisdiction} has {len(faults)} faults."
    return InputError(message, advice="Mend the pack's files named below.", faults=tuple(faults))
