"""The language that forms may use: values, tests and loops; no calls, no imports, no way out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NoReturn

from jinja2 import Undefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from spo_builder.errors import Fault
from spo_builder.tools.word_limits import (
    JOIN_FILTER,
    LOOP_FILTER,
    charge_picture,
    check_size,
    each,
    join_printed,
    measure,
    together,
)
from spo_builder.tools.word_notes import note_fault, quote_line
from spo_builder.tools.word_pictures import is_picture, place_picture
from spo_builder.tools.word_text import to_run_xml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinja2.runtime import Context

FILTERS = ("capitalize", "first", "join", "last", "length", "lower", "upper")
_GROWING = ("capitalize", "join", "lower", "upper")
TESTS = ("even", "none", "odd")
_DEEPEST_LOOP = 4
_DEEPEST_BLOCK = 16
_DEEPEST = 60
_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.NSRef,
    nodes.Const,
    nodes.Tuple,
    nodes.List,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Filter,
    nodes.Test,
    nodes.For,
    nodes.If,
    nodes.CondExpr,
    nodes.Assign,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Compare,
    nodes.Operand,
    nodes.Concat,
    nodes.Add,
    nodes.Sub,
    nodes.Neg,
)


class UnknownName(Undefined):
    """Stands for a name that the context does not hold; each use is noted, and the document is refused."""

    __slots__ = ()

    def __init__(self, *args: object, **kwargs: object) -> None:
        """Note the unknown name with the paragraph that uses it."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        note_fault(f"The name “{self._undefined_name}” is not known here.")

    def __getattr__(self, name: str) -> UnknownName:
        """Return itself: the first unknown name of a chain is the one to tell."""
        if name.startswith("__"):
            raise AttributeError(name)
        return self


class FormEnvironment(ImmutableSandboxedEnvironment):
    """Jinja cut down to what a form needs, and counting what it does."""

    intercepted_binops = frozenset({"+", "-"})
    concat = staticmethod(join_printed)

    def __init__(self) -> None:
        """Set up with the few filters and tests allowed, and no globals."""
        super().__init__(
            autoescape=True, undefined=UnknownName, finalize=print_value, keep_trailing_newline=True
        )
        self.globals.clear()
        self.filters = {name: self.filters[name] for name in FILTERS}
        self.filters |= {name: measure(self.filters[name]) for name in _GROWING}
        self.filters |= {LOOP_FILTER: each, JOIN_FILTER: together}
        self.tests = {name: self.tests[name] for name in (*TESTS, "in", "eq", "ne", "lt", "le", "gt", "ge")}

    def getattr(self, obj: object, attribute: str) -> object:
        """Return a plain value of a mapping or a record; a method counts as unknown."""
        if attribute in getattr(type(obj), "__dataclass_fields__", ()):
            # A field of a record of the vocabulary: a plain value, and no name of Python's own.
            return object.__getattribute__(obj, attribute)
        if isinstance(obj, UnknownName):
            return obj
        if isinstance(obj, Mapping):
            return obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
        value = super().getattr(obj, attribute)
        return self.undefined(obj=obj, name=attribute) if callable(value) else value

    def getitem(self, obj: object, argument: object) -> object:
        """Return an element of a sequence or mapping."""
        if isinstance(obj, UnknownName):
            return obj
        value = super().getitem(obj, argument)
        return self.undefined(obj=obj, name=str(argument)) if callable(value) else value

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Return a sum or a difference of a size that a form may need."""
        return check_size(super().call_binop(context, operator, left, right))

    def call(self, *_args: object, **_kwargs: object) -> NoReturn:
        """Refuse every call: a form decides nothing."""
        message = "A form may not call anything."
        raise SecurityError(message)


def print_value(value: object) -> str:
    """Return one printed value as safe XML; note a fault for what must never be printed."""
    if isinstance(value, str):
        return Markup(to_run_xml(str.__str__(value)))  # noqa: S704 -- escaped on the line itself
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if is_picture(value):
        charge_picture()
        return Markup(place_picture(value))  # noqa: S704 -- made of numbers and escaped words
    if not isinstance(value, UnknownName):
        kind = "nothing (None)" if value is None else f"a {type(value).__name__}"
        note_fault(f"This prints {kind}; only text and whole numbers are printed.")
    return ""


def list_forbidden(template: nodes.Template, lines: list[str], where: str) -> tuple[Fault, ...]:
    """Return every construct of a parsed form that forms may not use, with its paragraph."""
    return tuple(
        dict.fromkeys(
            Fault(f"{where}: {quote_line(lines, line)}", message)
            for line, message in find_forbidden(template)
        ),
    )


def find_forbidden(template: nodes.Template) -> Iterator[tuple[int, str]]:
    """Yield every construct of a parsed form that forms may not use: its line and the sentence about it."""
    yield from ((node.lineno or 0, message) for node, message in _forbidden(template))


def _forbidden(template: nodes.Template) -> Iterator[tuple[nodes.Node, str]]:
    for node in template.find_all(nodes.Node):
        if type(node) in _PLAIN:
            continue
        for test, message in _RULES:
            if test(node):
                yield node, message(node)
                break
    for kind, limit, said in _DEPTHS:
        yield from ((node, said) for node in _too_deep(template, kind, limit))


# No rule is about these, and they are most of a form.
_PLAIN = frozenset({nodes.TemplateData, nodes.Output, nodes.If, nodes.Compare, nodes.Operand, nodes.Not})


_DEPTHS: tuple[tuple[type[nodes.Node], int, str], ...] = (
    (nodes.For, _DEEPEST_LOOP, "Loops stand too deep in one another."),
    (nodes.If, _DEEPEST_BLOCK, "Choices stand too deep in one another."),
    (nodes.Expr, _DEEPEST, "This is put together of too many parts."),
)


def _too_deep(node: nodes.Node, kind: type[nodes.Node], left: int) -> Iterator[nodes.Node]:
    """Yield what stands deeper than allowed; a stack of its own, since most of a form is no such node."""
    open_nodes = [(node, left)]
    while open_nodes:
        each, room = open_nodes.pop()
        inner = room - isinstance(each, kind)
        if inner < 0:
            yield each
        elif not isinstance(each, nodes.TemplateData):
            open_nodes.extend((child, inner) for child in each.iter_child_nodes())


def _is_hidden(node: nodes.Node) -> bool:
    name = getattr(node, "attr", None) or getattr(node, "name", None)
    if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const):
        name = node.arg.value
    return isinstance(name, str) and name.startswith("_")


_RULES: tuple[tuple[Callable[[nodes.Node], bool], Callable[[nodes.Node], str]], ...] = (
    (
        lambda node: not isinstance(node, (*_ALLOWED, nodes.Helper)),
        lambda node: f"A form may not use “{type(node).__name__.lower()}”.",
    ),
    (_is_hidden, lambda _node: "A form may not use a name that begins with an underscore."),
    (
        lambda node: isinstance(node, nodes.Filter) and node.name not in FILTERS,
        lambda node: f"A form may not use the filter “{getattr(node, 'name', '')}”.",
    ),
    (
        lambda node: isinstance(node, nodes.Test) and node.name not in TESTS,
        lambda node: f"A form may not use the test “{getattr(node, 'name', '')}”.",
    ),
    (
        lambda node: isinstance(node, nodes.For) and node.recursive,
        lambda _node: "A form may not use a recursive loop.",
    ),
)
