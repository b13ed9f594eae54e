"""Works out what kind of value an expression of a form gives, and tells what can never be worked out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from jinja2 import nodes

from spo_builder.tools.form_check.kinds import (
    FLAG,
    LISTS,
    NOTHING,
    NUMBER,
    PLAIN,
    SAID,
    TEXT,
    UNKNOWN,
    Kind,
    Kinds,
    find_name,
    find_part,
    get_item,
    suggest,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Scope = Mapping[str, Kinds]

_COUNTED: Final = frozenset({"text", "list", "list of texts", "unknown"})
_TEXTS: Final = frozenset({"text", "unknown"})
_NUMBERS: Final = frozenset({"number", "unknown"})
_PIECES: Final = frozenset({"text", "number", "unknown"})
_ORDERED: Final = frozenset({"lt", "lteq", "gt", "gteq"})


@dataclass(frozen=True, slots=True)
class Told:
    """One thing wrong with the tags of a part.

    Attributes:
        line: line of the mended source.
        message: what is wrong.
        advice: what to do.
    """

    line: int
    message: str
    advice: str


class Reader:
    """Reads expressions; what is wrong goes into the list that it was given."""

    def __init__(self, told: list[Told]) -> None:
        """Keep the list."""
        self._told = told

    def read(self, node: nodes.Node | None, scope: Scope) -> Kinds:
        """Return the kinds that an expression may have."""
        read = _READERS.get(type(node))
        # What forms may not use is told elsewhere, each with its paragraph.
        return UNKNOWN if read is None else read(self, node, scope)

    def _tell(self, node: nodes.Node, message: str, advice: str = "") -> Kinds:
        self._told.append(
            Told(node.lineno, message, advice or "`spo-builder forms vocabulary` lists every name.")
        )
        return UNKNOWN

    def _demand(self, node: nodes.Node, kinds: Kinds, allowed: frozenset[str], what: str) -> None:
        for kind in sorted(kinds, key=lambda kind: (kind.type, kind.path)):
            if kind.type not in allowed:
                self._tell(node, f"{what} {SAID.get(kind.type, kind.type)} (“{kind.path or 'made here'}”).")

    def name(self, node: nodes.Name, scope: Scope) -> Kinds:
        """Read a name: set in the form, or of the vocabulary."""
        found = scope.get(node.name)
        if found is None:
            found = find_name(node.name)
        if found is None:
            return self._tell(node, f"The name “{node.name}” is not known.", suggest(node.name))
        if any(kind.type == "half set" for kind in found):
            message = f"The name “{node.name}” is set in one branch only."
            return self._tell(node, message, "Set it in every branch, with {% else %}.")
        return found

    def part(self, node: nodes.Getattr, scope: Scope) -> Kinds:
        """Read a name of a group."""
        return self._get_part(node, self.read(node.node, scope), node.attr)

    def item(self, node: nodes.Getitem, scope: Scope) -> Kinds:
        """Read an item by its position, or a name in brackets."""
        owners = self.read(node.node, scope)
        if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
            return self._get_part(node, owners, node.arg.value)
        self._demand(node, self.read(node.arg, scope), _NUMBERS, "A position in a list is a number, not")
        self._demand(node, owners, LISTS, "Only lists have positions, not")
        return _join(get_item(owner) or UNKNOWN for owner in owners)

    def _get_part(self, node: nodes.Node, owners: Kinds, name: str) -> Kinds:
        found: set[Kind] = set()
        for owner in () if name.startswith("_") else owners:
            kinds = find_part(owner, name)
            if kinds is None:
                head = owner.path.replace("[]", "")
                whole = f"{head}.{name}" if head else name
                kinds = self._tell(node, f"The name “{whole}” is not known.", suggest(name, owner))
            found |= kinds
        # That no name may begin with an underscore is told elsewhere.
        return frozenset(found) or UNKNOWN

    def const(self, node: nodes.Const, _scope: Scope) -> Kinds:
        """Read a fixed value."""
        value = node.value
        if isinstance(value, bool):
            return FLAG
        if isinstance(value, int):
            return NUMBER
        if isinstance(value, float):
            return frozenset({Kind("fraction")})
        return TEXT if isinstance(value, str) else NOTHING

    def series(self, node: nodes.List | nodes.Tuple, scope: Scope) -> Kinds:
        """Read a list that the form writes out."""
        for item in node.items:
            self._demand(
                item, self.read(item, scope), _PIECES, "A list in a form holds texts and numbers, not"
            )
        return frozenset({Kind("list of texts")})

    def filter(self, node: nodes.Filter, scope: Scope) -> Kinds:
        """Read a filter."""
        kinds = self.read(node.node, scope)
        for argument in node.args:
            self._demand(node, self.read(argument, scope), _TEXTS, "A list is joined by a text, not by")
        if node.name == "length":
            self._demand(node, kinds, _COUNTED, "This counts")
            return NUMBER
        if node.name in {"first", "last"}:
            self._demand(node, kinds, LISTS | {"text"}, f"“{node.name}” takes a list or a text, not")
            return _join(TEXT if kind.type == "text" else get_item(kind) or UNKNOWN for kind in kinds)
        if node.name == "join":
            self._demand(
                node, kinds, frozenset({"list of texts", "unknown"}), "“join” takes a list of texts, not"
            )
            return frozenset({Kind("text", kind.path) for kind in kinds})
        self._demand(node, kinds, _PIECES, f"“{node.name}” takes a text, not")
        return frozenset({Kind("text", kind.path) for kind in kinds})

    def test(self, node: nodes.Test, scope: Scope) -> Kinds:
        """Read a test."""
        kinds = self.read(node.node, scope)
        if node.name != "none":
            self._demand(node, kinds, _NUMBERS, f"“{node.name}” takes a number, not")
        return FLAG

    def compare(self, node: nodes.Compare, scope: Scope) -> Kinds:
        """Read a comparison."""
        left = self.read(node.expr, scope)
        for operand in node.ops:
            right = self.read(operand.expr, scope)
            if operand.op in {"in", "notin"}:
                self._demand(node, left, _PIECES, "“in” looks for a text, not for")
                self._demand(
                    node,
                    right,
                    frozenset({"list of texts", *_TEXTS}),
                    "“in” looks in a list of texts, not in",
                )
            elif operand.op in _ORDERED:
                self._demand(node, left | right, _NUMBERS, "Only numbers are greater or less, not")
            else:
                self._demand(node, left | right, PLAIN | {"nothing"}, "Compare texts, numbers or flags, not")
            left = right
        return FLAG

    def either(self, node: nodes.And | nodes.Or, scope: Scope) -> Kinds:
        """Read `and` or `or`, which give one of their sides."""
        return self.read(node.left, scope) | self.read(node.right, scope)

    def deny(self, node: nodes.Not, scope: Scope) -> Kinds:
        """Read `not`."""
        self.read(node.node, scope)
        return FLAG

    def choose(self, node: nodes.CondExpr, scope: Scope) -> Kinds:
        """Read `a if b else c`."""
        self.read(node.test, scope)
        if node.expr2 is None:
            self._tell(node, "This prints nothing known where the condition does not hold.", "Add “else ''”.")
            return self.read(node.expr1, scope)
        return self.read(node.expr1, scope) | self.read(node.expr2, scope)

    def together(self, node: nodes.Concat, scope: Scope) -> Kinds:
        """Read texts set side by side."""
        found: set[Kind] = set(TEXT)
        for part in node.nodes:
            kinds = self.read(part, scope)
            self._demand(node, kinds, _PIECES, "Only texts and numbers can be set side by side, not")
            found |= {Kind("text", kind.path) for kind in kinds}
        return frozenset(found)

    def add(self, node: nodes.Add, scope: Scope) -> Kinds:
        """Read a sum: numbers, or texts."""
        kinds = self.read(node.left, scope) | self.read(node.right, scope)
        self._demand(node, kinds, _PIECES, "Only numbers or texts can be added, not")
        if {"text", "number"} <= {kind.type for kind in kinds}:
            self._tell(node, "A text and a number cannot be added.", "Set them side by side with “~”.")
        return kinds

    def count(self, node: nodes.Sub | nodes.Neg, scope: Scope) -> Kinds:
        """Read a difference or a negative number."""
        for child in node.iter_child_nodes():
            self._demand(node, self.read(child, scope), _NUMBERS, "Only numbers can be subtracted, not")
        return NUMBER


def _join(kinds: object) -> Kinds:
    return frozenset().union(*kinds)  # type: ignore[misc]


_READERS: Final[Mapping[type, Callable[..., Kinds]]] = {
    nodes.Name: Reader.name,
    nodes.Getattr: Reader.part,
    nodes.Getitem: Reader.item,
    nodes.Const: Reader.const,
    nodes.List: Reader.series,
    nodes.Tuple: Reader.series,
    nodes.Filter: Reader.filter,
    nodes.Test: Reader.test,
    nodes.Compare: Reader.compare,
    nodes.And: Reader.either,
    nodes.Or: Reader.either,
    nodes.Not: Reader.deny,
    nodes.CondExpr: Reader.choose,
    nodes.Concat: Reader.together,
    nodes.Add: Reader.add,
    nodes.Sub: Reader.count,
    nodes.Neg: Reader.count,
}
