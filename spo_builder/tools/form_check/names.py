"""Checks every name of a form against the vocabulary without filling it, in branches taken or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from jinja2 import TemplateSyntaxError, nodes

from spo_builder.tools.form_check.expressions import Reader, Told
from spo_builder.tools.form_check.kinds import LOOP, PRINTABLE, SAID, UNKNOWN, Kind, Kinds, get_item
from spo_builder.tools.form_check.tags import TagReading, drop_spoiled, list_bound
from spo_builder.tools.word_sandbox import FormEnvironment, find_forbidden

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOT_ALWAYS: Final = "half set"
_MAY: Final = "A form prints, chooses and repeats, no more; the README of the forms lists what it may use."
_README: Final = "The README of the forms lists the tags."


@dataclass(frozen=True, slots=True)
class NamesRead:
    """What the names of a part are.

    Attributes:
        told: what is wrong with them.
        printed: names of the vocabulary that the part prints in some branch.
    """

    told: tuple[Told, ...]
    printed: frozenset[str]


def read_names(source: str, tags: TagReading) -> NamesRead:
    """Return what is wrong with the names of a mended part, and the names that it prints."""
    walk = NameWalk()
    trees, told = _parse(source, tags)
    bound = frozenset(list_bound(tags.trees) if told or not tags.whole else ())
    for tree in trees:
        walk.walk(tree, bound)
        told += [Told(line, message, _MAY) for line, message in find_forbidden(tree)]
    return NamesRead((*told, *walk.told), frozenset(walk.printed - {""}))


def _parse(source: str, tags: TagReading) -> tuple[list[nodes.Template], list[Told]]:
    """Return the part as one tree, or tag by tag where its choices and loops do not fit together."""
    if not tags.whole:
        return tags.trees, []
    try:
        return [FormEnvironment().parse(drop_spoiled(source, tags))], []
    except TemplateSyntaxError as error:
        return tags.trees, [Told(error.lineno, f"The tags cannot be read: {error.message}.", _README)]


class NameWalk:
    """Walks the tree of one part; keeps what is wrong and which names it prints."""

    def __init__(self) -> None:
        """Begin with nothing found."""
        self.told: list[Told] = []
        self.printed: set[str] = set()
        self._reader = Reader(self.told)

    def walk(self, tree: nodes.Template, bound: Iterable[str] = ()) -> None:
        """Walk a whole part, or one tag of it with the names that other tags set."""
        self._walk(tree.body, dict.fromkeys(bound, UNKNOWN))

    def _walk(self, body: Iterable[nodes.Node], scope: dict[str, Kinds]) -> None:
        for node in body:
            if isinstance(node, nodes.Output):
                self._print(node, scope)
            elif isinstance(node, nodes.If):
                self._choose(node, scope)
            elif isinstance(node, nodes.For):
                self._repeat(node, scope)
            elif isinstance(node, nodes.Assign):
                self._bind(node.target, self._reader.read(node.node, scope), scope)

    def _print(self, node: nodes.Output, scope: dict[str, Kinds]) -> None:
        for child in node.nodes:
            if isinstance(child, nodes.TemplateData):
                continue
            for kind in sorted(self._reader.read(child, scope), key=lambda kind: (kind.type, kind.path)):
                self.printed.add(kind.path)
                if kind.type not in PRINTABLE:
                    self._tell(
                        child, f"This prints {_say(kind)}; only texts and numbers are printed.", _ADVICE
                    )

    def _choose(self, node: nodes.If, scope: dict[str, Kinds]) -> None:
        """Walk every branch; a name that not every branch sets is not sure to be there afterwards."""
        scopes = []
        for branch in (node, *node.elif_):
            self._reader.read(branch.test, scope)
            scopes.append(inner := dict(scope))
            self._walk(branch.body, inner)
        scopes.append(inner := dict(scope))
        self._walk(node.else_, inner)
        for name in {name for each in scopes for name in each}:
            held = [each[name] for each in scopes if name in each]
            sure = len(held) == len(scopes)
            scope[name] = frozenset().union(*held) if sure else frozenset({Kind(_NOT_ALWAYS)})

    def _repeat(self, node: nodes.For, scope: dict[str, Kinds]) -> None:
        items: set[Kind] = set()
        for kind in self._reader.read(node.iter, scope):
            found = get_item(kind)
            if found is None:
                self._tell(node, f"This loop goes over {_say(kind)}, which is no list.", "Loop over a list.")
            items |= found or UNKNOWN
        if isinstance(node.iter, (nodes.List, nodes.Tuple)):
            items = set().union(*(self._reader.read(item, scope) for item in node.iter.items)) or set(UNKNOWN)
        inner = dict(scope)
        self._bind(node.target, frozenset(items), inner)
        if node.test is not None:
            self._reader.read(node.test, inner)
        inner["loop"] = LOOP
        self._walk(node.body, inner)
        self._walk(node.else_, dict(scope))

    def _bind(self, target: nodes.Node, kinds: Kinds, scope: dict[str, Kinds]) -> None:
        if isinstance(target, nodes.Name):
            scope[target.name] = kinds
            return
        self._tell(target, "Only one name can be set at a time.", "Give each value its own tag.")
        scope.update({name.name: UNKNOWN for name in target.find_all(nodes.Name)})

    def _tell(self, node: nodes.Node, message: str, advice: str) -> None:
        self.told.append(Told(node.lineno, message, advice))


_ADVICE: Final = "Test it with {% if … %}, loop over it, or print one of its names."


def _say(kind: Kind) -> str:
    said = SAID.get(kind.type, kind.type)
    return f"{said} (“{kind.path.removesuffix('[]')}”)" if kind.path else said
