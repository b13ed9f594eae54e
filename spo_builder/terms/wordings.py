"""Reads wordings from a file that is no case: one term a line, or a JSON or YAML list."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from spo_builder.case.terms_sought import TermKind
from spo_builder.errors import Fault, InputError
from spo_builder.law.yaml_file import parse_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE_LIMIT: Final = 5_000_000
_NUMBERING: Final = re.compile(r"(?:\d{1,3}[.)]|\([a-z0-9]{1,3}\)|[-*•])\s+")
_KEYS: Final = frozenset({"id", "kind", "text"})


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording as somebody wrote it.

    Attributes:
        id: its name in the file, or its line number.
        line: its line in a text file, or its place in a list, from 1.
        text: the words, without a number or bullet before them.
        kind: prohibition or requirement; None when the file does not say.
    """

    id: str
    line: int
    text: str
    kind: TermKind | None = None


class WordingsUnreadableError(InputError):
    """The file of terms cannot be read."""

    advice = "Give a text file with one term a line, or a JSON or YAML list of {id, kind, text}."


def read_wordings(data: bytes, name: str) -> tuple[Wording, ...]:
    """Return the wordings of a file.

    Args:
        data: its bytes.
        name: its name; .json, .yaml and .yml are lists, anything else is text unless it begins with "[".

    Raises:
        WordingsUnreadableError: with every fault and its place.
    """
    text = _decode(data, name)
    suffix = name.rpartition(".")[2].lower()
    if suffix == "json" or (suffix not in {"yaml", "yml"} and text.lstrip().startswith("[")):
        return _read_list(_parse_json(text, name), name)
    if suffix in {"yaml", "yml"}:
        return _read_list(parse_yaml(text, name), name)
    return tuple(_read_lines(text))


def _decode(data: bytes, name: str) -> str:
    if len(data) > SIZE_LIMIT:
        message = f"{name} is larger than a list of terms can be ({SIZE_LIMIT // 1_000_000} MB)."
        raise WordingsUnreadableError(message)
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        fault = Fault(f"{name}:{line}", "A character here is not UTF-8.", "Save the file again as UTF-8.")
        message = f"{name} is not UTF-8 text."
        raise WordingsUnreadableError(message, faults=(fault,)) from error


def _parse_json(text: str, name: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        fault = Fault(f"{name}:{error.lineno}", f"This is not JSON: {error.msg}.", "Mend this place.")
        message = f"{name} is not JSON."
        raise WordingsUnreadableError(message, faults=(fault,)) from error
    except (RecursionError, ValueError) as error:
        message = f"{name} is nested too deeply or holds a number of thousands of digits."
        raise WordingsUnreadableError(message) from error


def _read_lines(text: str) -> Iterator[Wording]:
    for number, line in enumerate(text.splitlines(), start=1):
        words = _NUMBERING.sub("", line.strip(), count=1) if _NUMBERING.match(line.strip()) else line.strip()
        if words:
            yield Wording(str(number), number, words)


def _read_list(value: object, name: str) -> tuple[Wording, ...]:
    if not isinstance(value, list):
        message = f"{name} holds no list."
        raise WordingsUnreadableError(message)
    faults: list[Fault] = []
    found = [_read_item(item, position, faults) for position, item in enumerate(value, start=1)]
    if faults:
        message = f"{name} has {len(faults)} {'fault' if len(faults) == 1 else 'faults'}."
        raise WordingsUnreadableError(message, faults=tuple(faults))
    # One long text that a YAML alias repeats makes a small file grow without end.
    if sum(len(wording.text) for wording in found) > SIZE_LIMIT:
        message = f"The terms in {name} are longer than a list of terms can be."
        raise WordingsUnreadableError(message)
    return tuple(found)


def _read_item(item: object, position: int, faults: list[Fault]) -> Wording:
    where = f"/{position - 1}"
    if isinstance(item, str):
        return Wording(str(position), position, item.strip())
    row = item if isinstance(item, dict) else {}
    if not isinstance(item, dict):
        faults.append(
            Fault(where, "This is neither a text nor {id, kind, text}.", "Write the text of the term.")
        )
    faults.extend(
        Fault(f"{where}/{key}", f"“{key}” is not known here.", "Use id, kind and text.")
        for key in sorted(map(str, row.keys() - _KEYS))
    )
    text = row.get("text")
    if row and (not isinstance(text, str) or not text.strip()):
        faults.append(Fault(f"{where}/text", "The text is missing.", "Write the words of the term."))
    kind = row.get("kind")
    if kind is not None and kind not in set(TermKind):
        faults.append(Fault(f"{where}/kind", f"“{kind}” is no kind.", "Use prohibition or requirement."))
        kind = None
    return Wording(
        str(row.get("id", position)),
        position,
        str(text or "").strip(),
        None if kind is None else TermKind(kind),
    )
