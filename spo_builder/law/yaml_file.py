"""The one reader of YAML: plain values only, refused with file and line when anything is odd."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from spo_builder.errors import Fault, InputError

if TYPE_CHECKING:
    from pathlib import Path

# The C loader is about eight times faster; a machine without libyaml gets the same answers slowly.
_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAG = "tag:yaml.org,2002:"


def load_yaml(path: Path) -> object:
    """Return what a YAML file holds: dicts with string keys, lists, strings, numbers, booleans, dates, None.

    Raises:
        InputError: the file is missing, not UTF-8, not YAML, or repeats a key; names the file and line.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = f"{path.name} cannot be read: {error}"
        raise InputError(message, faults=(Fault(path.name, message),)) from error
    return parse_yaml(text, path.name)


def parse_yaml(text: str, name: str) -> object:
    """Return what YAML text holds, as `load_yaml` does; `name` stands for the file in messages.

    Raises:
        InputError: the text is not YAML of the plain kind read here.
    """
    try:
        loader = _LOADER(text)
        node = loader.get_single_node()
        return None if node is None else _Reader(loader, name).read(node)
    except yaml.MarkedYAMLError as error:
        line = 1 if error.problem_mark is None else error.problem_mark.line + 1
        raise _refuse(name, line, error.problem or "not YAML") from error
    except (yaml.YAMLError, RecursionError) as error:
        raise _refuse(name, 1, "not YAML, or nested too deeply") from error


class _Reader:
    """Turns nodes into values, which PyYAML does more slowly and with fewer refusals."""

    def __init__(self, loader: yaml.SafeLoader, name: str) -> None:
        self._loader = loader
        self._name = name
        self._seen: set[int] = set()

    def read(self, node: yaml.Node) -> object:
        # An alias gives the same node twice. Refusing it keeps a small file from growing without end.
        if id(node) in self._seen:
            raise _refuse(self._name, node.start_mark.line + 1, "anchors and aliases are not read here")
        if isinstance(node, yaml.ScalarNode):
            return self._read_scalar(node)
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._read_mapping(node)
        return [self.read(child) for child in node.value]

    def _read_mapping(self, node: yaml.MappingNode) -> dict[str, object]:
        values: dict[str, object] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode):
                raise _refuse(self._name, line, "a key must be a word")
            if key.value in values:
                raise _refuse(self._name, line, f"the key {key.value!r} stands here twice")
            values[key.value] = self.read(value)
        return values

    def _read_scalar(self, node: yaml.ScalarNode) -> object:
        if node.tag == _TAG + "str":
            return node.value
        if not node.tag.startswith(_TAG):
            raise _refuse(self._name, node.start_mark.line + 1, f"the tag {node.tag} is not read here")
        try:
            return self._loader.construct_object(node)
        except ValueError as error:
            raise _refuse(self._name, node.start_mark.line + 1, str(error)) from error


def _refuse(name: str, line: int, problem: str) -> InputError:
    message = f"{name}, line {line}: {problem}"
    return InputError(message, faults=(Fault(f"{name}:{line}", problem),))
