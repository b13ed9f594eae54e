"""Turns the bytes of a case file into plain data, noting names that stand twice and broken characters."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Final, NoReturn

from spo_builder.case.faults import build_pointer, show_input
from spo_builder.errors import Fault, InputError

if TYPE_CHECKING:
    from spo_builder.case.migrations import Raw

SIZE_LIMIT = 20_000_000
DEPTH_LIMIT = 40
# A string, also one that nothing closes, or a bracket: possessive, so that no text makes it slow.
_STRING_OR_BRACKET: Final = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{}]', re.DOTALL)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


class CaseUnreadableError(InputError):
    """The case file cannot be read."""

    advice = "Mend each place listed; nothing was changed."


class _Pairs(list[tuple[str, object]]):
    """A JSON object as it stands in the file, with names that stand twice."""


def parse_case(data: bytes) -> tuple[Raw, tuple[Fault, ...]]:
    """Return the outermost object of a case file, with the faults that do not keep it from being read on.

    Raises:
        CaseUnreadableError: when the bytes are no JSON object, or too large or deep to be a case.
    """
    text = _decode(data)
    _check_depth(text)
    try:
        raw: object = json.loads(text, object_pairs_hook=_Pairs, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        message = f"The file is not JSON: {error.msg[0].lower()}{error.msg[1:]}."
        _refuse(place, message, "Restore the last good copy or mend this place.", error)
    except ValueError as error:
        _refuse("", "The file holds a number of thousands of digits.", "Take it out.", error)
    if not isinstance(raw, _Pairs):
        _refuse("", "The file holds no case: the outermost value must be an object.", "Open the right file.")
    faults: list[Fault] = []
    return _convert_object(raw, (), faults), tuple(faults)


def _decode(data: bytes) -> str:
    if len(data) > SIZE_LIMIT:
        message = f"The file is larger than a case can be ({SIZE_LIMIT // 1_000_000} MB)."
        _refuse("", message, "Keep messages and pictures as exhibits, not in case.json.")
    advice = "Save it again with the encoding UTF-8."
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\x00" in data[:4]:
        _refuse("line 1", "The file is not UTF-8 text: it looks like UTF-16 or UTF-32.", advice)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        _refuse(f"line {line}", "The file is not UTF-8 text.", advice, error)


def _check_depth(text: str) -> None:
    """Refuse deep nesting before the parser meets it; brackets in strings are passed over."""
    depth = 0
    for match in _STRING_OR_BRACKET.finditer(text):
        if match.group() in "[{":
            depth += 1
        elif match.group() in "]}":
            depth -= 1
        if depth > DEPTH_LIMIT:
            line = text.count("\n", 0, match.start()) + 1
            message = f"The file is nested more than {DEPTH_LIMIT} levels deep, which no case is."
            _refuse(f"line {line}", message, "Restore the last good copy or mend this place.")


def _convert(value: object, path: tuple[str | int, ...], faults: list[Fault]) -> object:
    if isinstance(value, _Pairs):
        return _convert_object(value, path, faults)
    if isinstance(value, list):
        return [_convert(item, (*path, place), faults) for place, item in enumerate(value)]
    if isinstance(value, str):
        return _mend(value, path, faults)
    return value


def _convert_object(pairs: _Pairs, path: tuple[str | int, ...], faults: list[Fault]) -> Raw:
    names = [_mend(name, path, faults) for name, _ in pairs]
    for name, count in Counter(names).items():
        if count > 1:
            times = "twice" if count == 2 else f"{count:,} times"  # noqa: PLR2004 -- a word of its own
            message = f"The name {show_input(name)} stands {times} in one object."
            faults.append(Fault(build_pointer((*path, name)), message, "Keep one of them."))
    values = dict(zip(names, (value for _, value in pairs), strict=True))
    return {name: _convert(value, (*path, name), faults) for name, value in values.items()}


def _mend(text: str, path: tuple[str | int, ...], faults: list[Fault]) -> str:
    """Replace halves of characters, which no file can hold, so that the rest can be checked as well."""
    found = _SURROGATE.search(text)
    if found is None:
        return text
    message = f"Character {found.start() + 1} is half a character (U+{ord(found.group()):04X})."
    faults.append(Fault(build_pointer(path), message, "Delete it or write the whole character."))
    return _SURROGATE.sub("\ufffd", text)


def _refuse_constant(name: str) -> NoReturn:
    _refuse("", f"The file holds {name}, which is not a JSON value.", "Write a number or take it out.")


def _refuse(where: str, message: str, advice: str, cause: Exception | None = None) -> NoReturn:
    raise CaseUnreadableError(message, advice=advice, faults=(Fault(where, message, advice),)) from cause
