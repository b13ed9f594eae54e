"""No moment of a conversion stays in a PDF: two runs of one case give the same bytes."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pikepdf
import pytest

from spo_builder.tools.office import convert_documents
from spo_builder.tools.pdf_check import find_pdf_fault
from spo_builder.tools.pdf_stamp import stamp_pdf
from tests.support.pdf import needs_office, read_pdf_text
from tests.support.word_forms import WHEN, a_form, fill

NOON, NIGHT = datetime(2026, 11, 24, 12, tzinfo=UTC), datetime(2026, 11, 25, 3, 4, 5, tzinfo=UTC)


def _make(when: datetime, *, is_archive: bool = True) -> bytes:
    """Return a PDF as LibreOffice would make it at a moment."""
    pdf = pikepdf.new()
    pdf.add_blank_page()
    if is_archive:
        note = f"<xmp:CreateDate>{when:%Y-%m-%dT%H:%M:%S}+01:00</xmp:CreateDate>".encode()
        pdf.Root.Metadata = pikepdf.Stream(pdf, note, Type=pikepdf.Name.Metadata)
        profile = bytes(24) + when.year.to_bytes(2, "big") + when.hour.to_bytes(2, "big") + bytes(100)
        intent = pikepdf.Dictionary(DestOutputProfile=pikepdf.Stream(pdf, profile))
        pdf.Root.OutputIntents = pikepdf.Array([intent, pikepdf.Dictionary()])
        pdf.docinfo["/CreationDate"] = when.strftime("D:%Y%m%d%H%M%S+01'00'")
        pdf.trailer["/DocChecksum"] = pikepdf.Name(f"/{when:%H%M%S}")
    out = io.BytesIO()
    pdf.save(out, fix_metadata_version=False)
    return out.getvalue()


def test_every_moment_is_set_and_the_bytes_are_the_same() -> None:
    first, second = stamp_pdf(_make(NOON), WHEN), stamp_pdf(_make(NIGHT), WHEN)
    assert first == second
    with pikepdf.open(io.BytesIO(first)) as pdf:
        assert str(pdf.docinfo["/CreationDate"]) == WHEN.strftime("D:%Y%m%d%H%M%SZ")
        assert WHEN.strftime("%Y-%m-%dT%H:%M:%SZ").encode() in pdf.Root.Metadata.read_bytes()
        moment = pdf.Root.OutputIntents[0].DestOutputProfile.read_bytes()[24:36]
        assert int.from_bytes(moment[:2], "big") == WHEN.year
        assert int.from_bytes(moment[10:], "big") == WHEN.second
        assert "/DocChecksum" not in pdf.trailer


def test_another_moment_gives_other_bytes() -> None:
    assert stamp_pdf(_make(NOON), NOON) != stamp_pdf(_make(NOON), NIGHT)


def test_a_plain_pdf_without_moments_stays_plain() -> None:
    assert stamp_pdf(_make(NOON, is_archive=False), WHEN) == stamp_pdf(_make(NIGHT, is_archive=False), WHEN)


@needs_office
@pytest.mark.slow
def test_a_real_one_keeps_its_words_and_its_marks() -> None:
    (pdf,) = convert_documents({"a.docx": fill(a_form("Words for {{ who }}"), {"who": "the court"})}).values()
    stamped = stamp_pdf(pdf, WHEN)
    assert find_pdf_fault(stamped) == ""
    assert "Words for the court" in read_pdf_text(stamped)
    with pikepdf.open(io.BytesIO(stamped)) as held:
        assert bool(held.Root.MarkInfo.Marked)
        assert b"pdfaid:part>2" in held.Root.Metadata.read_bytes()
