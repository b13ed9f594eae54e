"""Writes every name of the vocabulary as a Word document, to keep beside one's work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from html import escape
from typing import TYPE_CHECKING, Final

from spo_builder.documents.vocabulary import list_vocabulary
from spo_builder.law.pack import get_law_pack
from spo_builder.resources import get_court_forms
from spo_builder.tools.docx_package import read_package, write_package
from spo_builder.tools.word import DocumentProperties, fill_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spo_builder.documents.vocabulary import VocabularyEntry

_TITLE: Final = "Names that a Word form may use"
_BODY: Final = "word/document.xml"
_COLUMNS: Final = (("Name", 3300), ("Type", 1100), ("Meaning", 2572), ("Example", 2100))
_HEAD: Final = (
    (
        "A name is printed by {{ and }} around it. A name with [] is a list, or stands in one: repeat a "
        "paragraph or a row with a loop over the list and print the rest of the name for each of its items."
    ),
    "A flag is true or false and is never printed: test it.",
)
_LOOK: Final = (
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" '
    'w:noHBand="1" w:noVBand="1"/>'
)
_USES: Final = (
    "{{ court.name }}",
    "{%p if court.is_youth_court %} … {%p endif %}",
    "{%tr for incident in incidents %} … {{ incident.when }} … {%tr endfor %}",
)


@dataclass(frozen=True, slots=True)
class _Group:
    """One top name with every name below it."""

    heading: str
    rows: tuple[VocabularyEntry, ...]


def write_vocabulary() -> bytes:
    """Return the Word document; the same vocabulary gives the same bytes."""
    pack = get_law_pack()
    form = {
        **dict.fromkeys(("id", "case_line", "draft_marker", "not_ready", "authority"), ""),
        "title": _TITLE,
        "footer": "For those who make Word forms. Nothing here is of any case.",
        "version_line": f"Law pack {pack.id} {pack.version}",
    }
    context = {"form": form, "head": _HEAD, "uses": _USES, "groups": _group(list_vocabulary())}
    when = datetime.combine(pack.checked_on, time(), UTC)
    properties = DocumentProperties(title=_TITLE, subject="SPO Builder", when=when)
    return fill_form(_make_template(), context, properties=properties, name="vocabulary")


def _group(entries: Sequence[VocabularyEntry]) -> tuple[_Group, ...]:
    tops = dict.fromkeys(entry.name.partition(".")[0] for entry in entries)
    held = {top: tuple(row for row in entries if row.name.partition(".")[0] == top) for top in tops}
    return tuple(
        _Group(f"{top}: {rows[0].meaning}", rows[1:] if rows[0].type == "group" else rows)
        for top, rows in held.items()
    )


def _make_template() -> bytes:
    """Return the base document with a heading and a table for each group in its body."""
    parts = read_package((get_court_forms() / "_base.docx").read_bytes(), "_base.docx")
    xml = parts[_BODY].decode()
    head, section = xml.partition("<w:body>")[0], xml[xml.rindex("<w:sectPr") :]
    blocks = (
        _paragraph("{{ form.title }}", "Title"),
        *_loop("line", "head", _paragraph("{{ line }}", "BodyText")),
        *_loop("line", "uses", _paragraph("{{ line }}", "ListBullet")),
        *_loop("group", "groups", _paragraph("{{ group.heading }}", "Heading1"), _table()),
        _paragraph("", "SmallPrint"),
    )
    body = f"{head}<w:body>{''.join(blocks)}{section}"
    return write_package({**parts, _BODY: body.encode()}, datetime(2020, 1, 1, tzinfo=UTC))


def _paragraph(text: str, style: str) -> str:
    run = f'<w:r><w:t xml:space="preserve">{escape(text, quote=False)}</w:t></w:r>' if text else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run}</w:p>'


def _loop(name: str, names: str, *blocks: str) -> tuple[str, ...]:
    begin = _paragraph(f"{{%p for {name} in {names} %}}", "BodyText")
    return (begin, *blocks, _paragraph("{%p endfor %}", "BodyText"))


def _table() -> str:
    """Return the table of one group: a head row that every page repeats, and a row for each name."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for _, width in _COLUMNS)
    wide = sum(width for _, width in _COLUMNS)
    head = _row([name for name, _ in _COLUMNS], "TableHead", "<w:cantSplit/><w:tblHeader/>")
    fields = ("name", "type", "meaning", "example")
    body = _row([f"{{{{ row.{field} }}}}" for field in fields], "TableText", "<w:cantSplit/>")
    turn, end = (_row([tag], "TableText", "") for tag in ("{%tr for row in group.rows %}", "{%tr endfor %}"))
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="SPOTable"/><w:tblW w:w="{wide}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{_LOOK}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"{head}{turn}{body}{end}</w:tbl>"
    )


def _row(texts: Sequence[str], style: str, properties: str) -> str:
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{_paragraph(text, style)}</w:tc>'
        for text, (_, width) in zip(texts, _COLUMNS, strict=False)
    )
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{cells}</w:tr>"
