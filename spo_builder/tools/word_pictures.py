"""Draws maps and pictures into a form: the drawing in the text, the file and its link in the package."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.image.image import Image

from spo_builder.documents.vocabulary import Picture
from spo_builder.tools.word_notes import NOTES, note_fault
from spo_builder.tools.word_text import to_printed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeGuard

_EMU_PER_MM = 36_000
_WIDEST_MM = 160
_TALLEST_MM = 215
_FIRST_ID = 1000
_KINDS = {"image/png": "png", "image/jpeg": "jpeg"}
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """One picture file of the finished document.

    Attributes:
        link: relationship id in `word/document.xml`.
        member: name in the package.
        data: the bytes as given.
    """

    link: str
    member: str
    data: bytes


def is_picture(value: object) -> TypeGuard[Picture]:
    """Return whether a printed value is a picture."""
    return isinstance(value, Picture)


def place_picture(picture: Picture) -> str:
    """Return the drawing as it stands inside `w:t`, and keep its file for the package.

    The picture keeps its shape and is made smaller where it would not fit between the margins.
    """
    try:
        image = Image.from_blob(picture.data)
        kind = _KINDS[image.content_type]
    except (KeyError, InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError):
        note_fault("This picture is neither a PNG nor a JPEG file, or is cut short.")
        return ""
    pictures = NOTES.get().pictures
    digest = hashlib.sha256(picture.data).hexdigest()[:16]
    placed = PlacedPicture(f"rIdPicture{digest}", f"word/media/{digest}.{kind}", picture.data)
    pictures.append(placed)
    size = _size(picture.width_mm, image.px_width, image.px_height)
    return _to_xml(placed.link, _FIRST_ID + len(pictures), size, picture.alt_text)


def add_pictures(parts: dict[str, bytes], pictures: Sequence[object]) -> None:
    """Put the picture files into the package, each once, with link and content type."""
    placed = {row.member: row for row in pictures if isinstance(row, PlacedPicture)}
    if not placed:
        return
    parts.update({row.member: row.data for row in placed.values()})
    links = "".join(
        f'<Relationship Id="{row.link}" Type="{_RELATIONSHIP}/image" '
        f'Target="{row.member.removeprefix("word/")}"/>'
        for row in placed.values()
    )
    links_part = "word/_rels/document.xml.rels"
    parts[links_part] = _insert(parts[links_part], "</Relationships>", links)
    present = set(re.findall(r'Extension="(\w+)"', parts["[Content_Types].xml"].decode()))
    types = "".join(
        f'<Default Extension="{kind}" ContentType="{content}"/>'
        for content, kind in _KINDS.items()
        if kind not in present
    )
    # The schema of content types takes defaults and overrides in any order.
    parts["[Content_Types].xml"] = _insert(parts["[Content_Types].xml"], "</Types>", types)


def _insert(member: bytes, before: str, text: str) -> bytes:
    head, mark, tail = member.decode().rpartition(before)
    return f"{head}{text}{mark}{tail}".encode()


def _size(width_mm: int, wide: int, high: int) -> tuple[int, int]:
    """Return width and height in English metric units, within the margins."""
    width = float(min(width_mm, _WIDEST_MM))
    height = width * high / wide
    if height > _TALLEST_MM:
        width, height = width * _TALLEST_MM / height, float(_TALLEST_MM)
    return round(width * _EMU_PER_MM), round(height * _EMU_PER_MM)


def _to_xml(link: str, number: int, size: tuple[int, int], words: str) -> str:
    wide, high = size
    name = f'id="{number}" name="Picture {number}" descr="{escape(to_printed(words))}"'
    picture = (
        f'<pic:pic xmlns:pic="{_DRAWING}/picture">'
        f"<pic:nvPicPr><pic:cNvPr {name}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip xmlns:r="{_RELATIONSHIP}" r:embed="{link}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    )
    drawing = (
        f'<w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" '
        'distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{wide}" cy="{high}"/><wp:docPr {name}/><wp:cNvGraphicFramePr/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">{picture}'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    return f'</w:t></w:r><w:r>{drawing}</w:r><w:r><w:t xml:space="preserve">'
