"""Takes the clock out of a PDF that LibreOffice made, so that the same case gives the same bytes."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Final

import pikepdf

if TYPE_CHECKING:
    from datetime import datetime

_NOTED: Final = re.compile(rb"(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*(?=<)")
# Where a colour profile holds the moment of its making: six numbers of two bytes (ICC.1 7.2.10).
_PROFILE_MOMENT: Final = slice(24, 36)
_IDENTITY: Final = ("/ID", "/DocChecksum")


def stamp_pdf(data: bytes, when: datetime) -> bytes:
    """Return the PDF with its moments set to `when` and its identity made from its content.

    LibreOffice writes the time of day into the properties, the metadata, the colour profile of a PDF/A and
    the identity; with it, two runs of one case would never give the same bytes.

    Args:
        data: a PDF written by LibreOffice.
        when: the moment to print, timezone-aware, in UTC.
    """
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for name in ("/CreationDate", "/ModDate"):
            if name in pdf.docinfo:
                pdf.docinfo[name] = when.strftime("D:%Y%m%d%H%M%SZ")
        _stamp_metadata(pdf, when)
        _stamp_profiles(pdf, when)
        for name in _IDENTITY:
            if name in pdf.trailer:
                del pdf.trailer[name]
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, fix_metadata_version=False)
    return out.getvalue()


def _stamp_metadata(pdf: pikepdf.Pdf, when: datetime) -> None:
    if "/Metadata" in pdf.Root:
        stream = pdf.Root.Metadata
        moment = when.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
        stream.write(_NOTED.sub(rb"\g<1>" + moment, stream.read_bytes()))


def _stamp_profiles(pdf: pikepdf.Pdf, when: datetime) -> None:
    moment = b"".join(
        part.to_bytes(2, "big")
        for part in (when.year, when.month, when.day, when.hour, when.minute, when.second)
    )
    for intent in pdf.Root.get("/OutputIntents", pikepdf.Array()):
        profile = intent.get("/DestOutputProfile")
        if profile is not None:
            held = bytearray(profile.read_bytes())
            held[_PROFILE_MOMENT] = moment
            profile.write(bytes(held))
