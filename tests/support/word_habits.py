"""Does to a form what Word does when it saves: splits runs, marks sessions, languages and spelling."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.support.word_forms import list_parts, read_part, with_parts

if TYPE_CHECKING:
    from collections.abc import Iterator

_PIECE = 3
_APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/'
    'officeDocument/2006/extended-properties"><Template>Normal.dotm</Template><Company>A Force</Company>'
    "</Properties>"
)


def save_like_word(form: bytes) -> bytes:
    """Return the form as Word would save it after an officer clicked about in it."""
    changed = {
        part: _dress(read_part(form, part))
        for part in list_parts(form)
        if re.fullmatch(r"word/(document|header\d|footer\d)\.xml", part)
    }
    core = read_part(form, "docProps/core.xml").replace(
        "<dc:creator></dc:creator>", "<dc:creator>PC 0000</dc:creator>"
    )
    settings = read_part(form, "word/settings.xml").replace(
        "</w:settings>",
        '<w:rsids><w:rsidRoot w:val="00A1B2C3"/><w:rsid w:val="00A1B2C3"/></w:rsids></w:settings>',
    )
    return with_parts(
        form, {**changed, "docProps/core.xml": core, "docProps/app.xml": _APP, "word/settings.xml": settings}
    )


def _dress(xml: str) -> str:
    marked = re.sub(r"<w:p>", '<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00D4E5F6" w:rsidP="00112233">', xml)
    return re.sub(
        r"<w:r>(<w:rPr>.*?</w:rPr>)?<w:t(?: xml:space=\"preserve\")?>([^<]*)</w:t></w:r>", _split, marked
    )


def _split(match: re.Match[str]) -> str:
    """Split the words of a run as Word does around a tag, with a new session for each piece."""
    look, words = match[1] or "", match[2]
    if "{" not in words:
        return match[0]
    inner = look.removeprefix("<w:rPr>").removesuffix("</w:rPr>")
    tongue = f'<w:rPr>{inner}<w:lang w:val="en-US"/></w:rPr>'
    runs = (
        f'<w:r w:rsidR="00{number:06d}">{tongue if number % 2 else look}'
        f'<w:t xml:space="preserve">{piece}</w:t></w:r>'
        for number, piece in enumerate(_pieces(words))
    )
    start, end = '<w:proofErr w:type="spellStart"/>', '<w:proofErr w:type="spellEnd"/>'
    return start + f'{end}<w:bookmarkStart w:id="9" w:name="_GoBack"/><w:bookmarkEnd w:id="9"/>'.join(runs)


def _pieces(words: str) -> Iterator[str]:
    """Yield the words in small pieces, never through the middle of a character reference."""
    tokens = re.findall(r"&[^;]*;|.", words, re.DOTALL)
    for begin in range(0, len(tokens), _PIECE):
        yield "".join(tokens[begin : begin + _PIECE])
