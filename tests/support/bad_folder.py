"""A folder of a force's own forms in which each form is bad in ways of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spo_builder.resources import get_court_forms
from tests.support.word_forms import a_form, a_paragraph, a_table, read_part, with_parts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_WHO = 'w:id="1" w:author="A" w:date="2026-11-24T00:00:00Z"'
_RELS = "word/_rels/document.xml.rels"
_ROW = """
[[form]]
id = "F0{0}"
title = "A form of the force"
template = "F0{0}-{1}.docx"
stem = "{1}"
audiences = ["internal"]
packs = ["urgent"]
when = ["always"]
mandatory = false
requires = ["risk.narrative", "incidents[].when"]
"""
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def write_bad_folder(folder: Path) -> None:
    """Write the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in _FILES.items():
        (folder / name).write_bytes(make())
    rows = (_ROW.format(number, name) for number, name in ((1, "letter"), (2, "record")))
    text = "".join(('law_pack = "ew-spo 2025.03.0"\n', *rows))
    (folder / "forms.toml").write_text(text, encoding="utf-8")


def _order_without_rights() -> bytes:
    """Return the interim order without breach notice and rights, with words of a criminal court."""
    form = (get_court_forms() / "D05-draft-interim-order.docx").read_bytes()
    xml = read_part(form, "word/document.xml").replace("{{ interim.breach_notice }}", "Breach is an offence.")
    xml = xml.replace("interim.rights", "interim.court_block").replace(
        "Findings", "Findings against the accused"
    )
    return with_parts(form, {"word/document.xml": xml})


def _summons_with_signature() -> bytes:
    form = (get_court_forms() / "D03-summons.docx").read_bytes()
    xml = read_part(form, "word/document.xml")
    signed = re.sub(r"<w:sectPr", f"{a_paragraph('Signed')}<w:sectPr", xml, count=1)
    return with_parts(form, {"word/document.xml": signed})


def _wrong_tags() -> bytes:
    return a_form(
        "The court is {{ court.nmae }}.",
        "{% if maps %}{% if not maps %}Never printed: {{ court.colour }}{% endif %}{% endif %}",
        "{{ incidents }} and {{ court.is_youth_court }}",
        "{{ defendant.name }",
        "{{ defendant.name name }}",
        "{%p if maps %} swallowed",
        "{%p endif %}",
        "{%p if maps %}{%p endif %}",
        a_table(("{%tr for a in incidents %}", "lost")),
        "{{ court.__class__ }} {{ range(9) }} {% include 'x' %}",
        "{% for a in incidents %} never closed",
    )


def _dirty_file() -> bytes:
    drawing = (
        '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
        'wordprocessingDrawing"><wp:docPr id="3" name="x"/></wp:inline></w:drawing><w:t>The crest</w:t></w:r>'
        "</w:p>"
    )
    form = a_form(
        f"<w:p><w:ins {_WHO}><w:r><w:t>An inserted sentence.</w:t></w:r></w:ins></w:p>",
        '<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>Is this right?</w:t></w:r></w:p>',
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Do not show this.</w:t></w:r></w:p>",
        '<w:p><w:r><w:rPr><w:rFonts w:ascii="Gill Sans MT"/></w:rPr><w:t>Our own look</w:t></w:r></w:p>',
        '<w:p><w:fldSimple w:instr="DDEAUTO c:\\\\x"><w:r><w:t>Total</w:t></w:r></w:fldSimple></w:p>',
        drawing,
        drawing,
    )
    link = (
        f'<Relationship Id="rId99" Type="{_KINDS}/attachedTemplate" '
        'Target="https://example.org/wyp.dotm" TargetMode="External"/>'
    )
    rels = read_part(form, _RELS).replace("</Relationships>", f"{link}</Relationships>")
    core = read_part(form, "docProps/core.xml").replace(
        "<dc:creator></dc:creator>", "<dc:creator>PC 0000</dc:creator>"
    )
    return with_parts(form, {_RELS: rels, "docProps/core.xml": core, "word/vbaProject.bin": "x"})


_FILES: dict[str, Callable[[], bytes]] = {
    "F01-letter.docx": _wrong_tags,
    "D03-summons.docx": _summons_with_signature,
    "D05-draft-interim-order.docx": _order_without_rights,
    "F02-record.docx": _dirty_file,
    "D10-chronology.docx": lambda: b"no Word file",
    "D11-exhibitlist.docx": lambda: a_form("x"),
    "D13-hearsay-notice.docm": lambda: a_form("x"),
}
