"""Reads the tags of one part one by one: each that is wrong is told with its own paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from jinja2 import TemplateSyntaxError, nodes

from spo_builder.tools.form_check.expressions import Told
from spo_builder.tools.word_sandbox import FormEnvironment

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_TAG: Final = 1000
DEEPEST: Final = 20
_TOKEN: Final = re.compile(
    r"(?P<print>\{\{(?P<value>.*?)\}\})|(?P<block>\{%(?P<order>.*?)%\})|(?P<remark>\{#.*?#\})"
    r"|<(?P<end>/?)(?P<element>[\w:.-]+)[^>]*?(?P<empty>/?)>",
    re.DOTALL,
)
_CLOSED_BY: Final = {"if": "endif", "for": "endfor"}
_INSIDE: Final = {"elif": ("if",), "else": ("if", "for")}
_WHOLE: Final = {
    "if": "{{%{0}%}}{{% endif %}}",
    "elif": "{{% if 0 %}}{{%{0}%}}{{% endif %}}",
    "for": "{{%{0}%}}{{% endfor %}}",
    "set": "{{%{0}%}}",
}
_SIGNS: Final = {"end of print statement": "}}", "end of statement block": "%}"}
_BARE: Final = frozenset({"else", "endif", "endfor"})
_README: Final = "The README of the forms lists the tags."
_ONE_PLACE: Final = "Let the tags of one choice or loop stand in the same paragraph, cell or row."


@dataclass(slots=True)
class TagReading:
    """What the tags of one part are.

    Attributes:
        told: what is wrong with them.
        trees: each tag that could be read, parsed alone.
        whole: whether choices and loops fit together, so that the part can be parsed as a whole.
        spoiled: places of printing tags that could not be read.
        drawings: lines of drawings that stand in a loop.
        depth: choices and loops that are open.
    """

    told: list[Told] = field(default_factory=list)
    trees: list[nodes.Template] = field(default_factory=list)
    whole: bool = True
    spoiled: list[tuple[int, int]] = field(default_factory=list)
    drawings: list[int] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    """A choice or a loop that is open: its word, its line, where it stands, whether its else has come."""

    word: str
    line: int
    place: tuple[object, ...]
    has_else: bool = False


def read_tags(source: str, *, is_whole: bool = True) -> TagReading:
    """Return what the tags of a mended part are; nothing is filled.

    Args:
        source: the mended part.
        is_whole: false when tags had to be taken out, so that choices and loops need not fit together.
    """
    return _TagReader(source, is_whole=is_whole).read()


class _TagReader:
    """Goes through the tags and elements of a part in their order."""

    def __init__(self, source: str, *, is_whole: bool) -> None:
        self._source = source
        self._is_whole = is_whole
        self._starts = [match.end() for match in re.finditer("\n", source)]
        self._reading = TagReading(whole=is_whole)
        self._environment = FormEnvironment()
        self._open: list[_Open] = []
        self._elements: list[tuple[int, str]] = []

    def read(self) -> TagReading:
        for match in _TOKEN.finditer(self._source):
            if match["element"] is not None:
                self._pass_element(match)
            elif not match["remark"]:
                self._read_tag(match)
        for each in self._open:
            self._spoil_block(
                each.line,
                f"“{each.word}” begins here and never ends.",
                f"Add {{% {_CLOSED_BY[each.word]} %}} where it ends.",
            )
        return self._reading

    def _line(self, match: re.Match[str]) -> int:
        return bisect_right(self._starts, match.start()) + 1

    def _pass_element(self, match: re.Match[str]) -> None:
        if match["element"] == "wp:docPr" and any(each.word == "for" for each in self._open):
            self._reading.drawings.append(self._line(match))
        if match["end"]:
            if self._elements:
                self._elements.pop()
        elif not match["empty"]:
            self._elements.append((match.start(), match["element"]))

    def _read_tag(self, match: re.Match[str]) -> None:
        line = self._line(match)
        if len(match[0]) > LONGEST_TAG:
            self._spoil(line, f"This tag is longer than {LONGEST_TAG:,} characters.", "Write it shorter.")
        elif match["print"]:
            if not self._parse(match[0], line):
                self._reading.spoiled.append(match.span())
        else:
            self._read_order(match["order"], line)

    def _read_order(self, order: str, line: int) -> None:
        found = re.match(r"\s*(\w*)", order)
        word = found[1] if found else ""
        if word in _WHOLE:
            if not self._parse(_WHOLE[word].format(order), line):
                self._reading.whole = False
        elif word not in _BARE:
            self._spoil(line, f"A form may not use “{word or order.strip()}”.", _README)
            return
        elif order.strip() != word:
            self._spoil(line, f"Nothing may stand after “{word}”.", f"Write {{% {word} %}}.")
        self._nest(word, line)

    def _nest(self, word: str, line: int) -> None:
        """Follow which choice or loop a tag belongs to."""
        if word in _CLOSED_BY:
            self._open.append(_Open(word, line, self._place()))
            if len(self._open) == DEEPEST:
                self._spoil(line, "Choices and loops stand too deep in one another.", "Choose less often.")
        elif word in _INSIDE:
            self._divide(word, line)
        elif word in _CLOSED_BY.values():
            self._close(word, line)

    def _divide(self, word: str, line: int) -> None:
        if not self._open or self._open[-1].word not in _INSIDE[word]:
            self._spoil_block(
                line, f"“{word}” stands outside any choice.", "Remove it, or begin with {% if … %}."
            )
        elif self._open[-1].has_else:
            self._spoil_block(line, f"“{word}” comes after “else”.", "“else” comes last.")
        else:
            self._open[-1].has_else = word == "else"
            self._hold_together(self._open[-1], line)

    def _close(self, word: str, line: int) -> None:
        if not self._open or _CLOSED_BY[self._open[-1].word] != word:
            inner = f": “{self._open[-1].word}” is still open" if self._open else ""
            self._spoil_block(
                line, f"“{word}” ends what never began{inner}.", "Remove it, or add what it ends."
            )
            return
        self._hold_together(self._open.pop(), line)

    def _hold_together(self, opened: _Open, line: int) -> None:
        if opened.place != self._place():
            message = f"“{opened.word}” begins here and goes on in another paragraph, cell or row."
            self._reading.told.append(Told(opened.line, message, _ONE_PLACE))
            opened.place = self._place()
        del line

    def _place(self) -> tuple[object, ...]:
        """Return where the reading stands: this very paragraph and what is around it, and kinds below it."""
        inner = next(
            (number for number, (_, name) in enumerate(self._elements) if name == "w:p"), len(self._elements)
        )
        around = self._elements[: inner + 1]
        return (*around, *(name for _, name in self._elements[inner + 1 :]))

    def _parse(self, text: str, line: int) -> bool:
        """Parse one tag alone; return whether it could be read."""
        try:
            tree = self._environment.parse(text)
        except TemplateSyntaxError as error:
            why = str(error.message).rstrip(".")
            for word, sign in _SIGNS.items():
                why = why.replace(f"'{word}'", f"“{sign}”")
            self._reading.told.append(Told(line, f"This tag cannot be read: {why}.", _README))
            return False
        except RecursionError:
            self._reading.told.append(
                Told(line, "This tag is put together of too many parts.", "Write it shorter.")
            )
            return False
        for node in (tree, *tree.find_all(nodes.Node)):
            node.set_lineno(line, override=True)
        self._reading.trees.append(tree)
        return True

    def _spoil_block(self, line: int, message: str, advice: str) -> None:
        """Tell that choices and loops do not fit together, unless tags had to be left out."""
        if self._is_whole:
            self._spoil(line, message, advice)

    def _spoil(self, line: int, message: str, advice: str) -> None:
        self._reading.told.append(Told(line, message, advice))
        self._reading.whole = False


def drop_spoiled(source: str, reading: TagReading) -> str:
    """Return the source without the printing tags that could not be read, so that the rest can be parsed."""
    kept, begin = [], 0
    for start, end in reading.spoiled:
        kept.append(source[begin:start])
        begin = end
    return "".join((*kept, source[begin:]))


def list_bound(trees: list[nodes.Template]) -> Iterator[str]:
    """Yield every name that some tag of the part sets."""
    for tree in trees:
        for name in tree.find_all(nodes.Name):
            if name.ctx == "store":
                yield name.name
