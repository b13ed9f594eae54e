"""Counts what one rendering does and prints, so that no form can run or grow without end.

A counter, not a clock: the same form and case always give the same answer.
"""

from __future__ import annotations

from functools import update_wrapper
from typing import TYPE_CHECKING, Final

from jinja2 import nodes
from jinja2.exceptions import SecurityError
from jinja2.visitor import NodeTransformer

from spo_builder.tools.word_notes import NOTES, note_fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

MOST_WORK: Final = 5_000_000
"""Steps of one rendering: a loop takes as many each time round as its body has parts, more for printing."""
MOST_PRINTED: Final = 50_000_000
"""Characters of one rendering, mark-up included; ten thousand incidents take about a third of it."""
MOST_PICTURES: Final = 500
LONGEST_TEXT: Final = 1_000_000
"""Characters of a text that a form puts together."""
_LARGEST_NUMBER: Final = 10**12
_MOST_ITEMS: Final = 100_000
_CHARACTERS_A_STEP: Final = 100
_STEPS_TO_PRINT: Final = 10

LOOP_FILTER: Final = "_each"
JOIN_FILTER: Final = "_together"


class LimitError(SecurityError):
    """A form does more than any court paper needs."""


def charge(steps: int) -> None:
    """Count steps of the rendering under way.

    Raises:
        LimitError: when there are too many.
    """
    notes = NOTES.get()
    notes.work += steps
    if notes.work > MOST_WORK:
        message = "its loops take too many turns"
        raise LimitError(message)


def charge_picture() -> None:
    """Count one picture of the rendering under way.

    Raises:
        LimitError: when there are too many.
    """
    if len(NOTES.get().pictures) >= MOST_PICTURES:
        message = f"it prints more than {MOST_PICTURES} pictures"
        raise LimitError(message)


def join_printed(pieces: Iterable[str]) -> str:
    """Return what a rendering prints, as one text.

    Raises:
        LimitError: when it is too long; the rest is never made.
    """
    notes = NOTES.get()
    kept = []
    for piece in pieces:
        notes.printed += len(piece)
        if notes.printed > MOST_PRINTED:
            message = f"it prints more than {MOST_PRINTED:,} characters"
            raise LimitError(message)
        kept.append(piece)
    return "".join(kept)


def check_size(value: object) -> object:
    """Return a value that a form has put together, when it is of a size that a court paper may need.

    Raises:
        LimitError: when it is larger.
    """
    if isinstance(value, int) and abs(value) > _LARGEST_NUMBER:
        message = "it makes too large a number"
        raise LimitError(message)
    if isinstance(value, str):
        if len(value) > LONGEST_TEXT:
            message = "it makes too long a text"
            raise LimitError(message)
        charge(len(value) // _CHARACTERS_A_STEP)
    if isinstance(value, (tuple, list)):
        if len(value) > _MOST_ITEMS:
            message = "it makes too long a list"
            raise LimitError(message)
        charge(len(value))
    return value


def measure(change: Callable[..., object]) -> Callable[..., object]:
    """Return a filter that gives the same text as `change` and counts its length."""

    def measured(*values: object) -> object:
        return check_size(change(*values))

    return update_wrapper(measured, change)


def each(values: Iterable[object], weight: int) -> Iterator[object]:
    """Yield the items of a loop and count each turn as `weight` steps."""
    for value in values:
        charge(weight)
        yield value


def together(values: Iterable[object]) -> str:
    """Return texts and numbers set side by side (`~`); what is neither is a fault of the form."""
    pieces = []
    for value in values:
        if isinstance(value, bool) or not isinstance(value, (str, int)):
            note_fault("Only texts and whole numbers can be set side by side with “~”.")
            return ""
        pieces.append(str(value))
    if sum(map(len, pieces)) > LONGEST_TEXT:
        message = "it makes too long a text"
        raise LimitError(message)
    return str(check_size("".join(pieces)))


class _Counting(NodeTransformer):
    """Rewrites loops and `~` so that they count."""

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802 -- the visitor's own naming
        """Wrap the list of a loop."""
        inner = [each for part in (*node.body, *node.else_) for each in (part, *part.find_all(nodes.Node))]
        outputs = [child for each in inner if isinstance(each, nodes.Output) for child in each.nodes]
        printed = sum(not isinstance(child, nodes.TemplateData) for child in outputs)
        weight = 1 + len(inner) + _STEPS_TO_PRINT * printed
        self.generic_visit(node)
        node.iter = _call(LOOP_FILTER, node.iter, nodes.Const(weight))
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802 -- the visitor's own naming
        """Join the parts by a filter that counts."""
        self.generic_visit(node)
        return _call(JOIN_FILTER, nodes.Tuple(node.nodes, "load", lineno=node.lineno))


def add_limits(tree: nodes.Template) -> nodes.Template:
    """Return the tree with every loop and every joining counted; the forbidden must be out of it before."""
    _Counting().generic_visit(tree)
    if tree.environment is not None:
        tree.set_environment(tree.environment)
    return tree


def _call(name: str, value: nodes.Node, *more: nodes.Expr) -> nodes.Filter:
    return nodes.Filter(value, name, list(more), [], None, None, lineno=value.lineno)
