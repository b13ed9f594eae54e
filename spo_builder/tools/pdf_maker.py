"""Makes the PDF of each document of a pack: kept where nothing changed, else by LibreOffice, and proved."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spo_builder.errors import Fault, ToolFailedError
from spo_builder.tools.office import convert_documents, get_office
from spo_builder.tools.office_listener import OfficeListener, OfficeStoppedError, find_bridge_python
from spo_builder.tools.pdf_check import find_pdf_fault
from spo_builder.tools.pdf_stamp import stamp_pdf
from spo_builder.tools.pdf_words import find_lost_words, find_strange_fonts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class MadePdfs:
    """The PDFs of a pack.

    Attributes:
        files: name ending in `.pdf` -> bytes, in the order of the documents.
        strange_fonts: fonts that LibreOffice took because the forms' own font is not on this machine.
        kept: how many were kept from before.
    """

    files: Mapping[str, bytes]
    strange_fonts: tuple[str, ...]
    kept: int


def make_pdfs(
    documents: Mapping[str, bytes],
    when: datetime,
    *,
    known: Mapping[str, bytes] | None = None,
    on_progress: Callable[[int], None] = lambda _done: None,
) -> MadePdfs:
    """Return the PDF of every Word document.

    Args:
        documents: relative name, such as `served/D05-draft-interim-order.docx` -> bytes.
        when: the moment that the PDFs carry, so that the same case gives the same bytes.
        known: SHA-256 of a Word file -> its PDF as made before.
        on_progress: told how many PDFs are finished.

    Raises:
        OfficeMissingError: a PDF has to be made and LibreOffice is not installed.
        ToolFailedError: a PDF is missing, cut short, empty or has lost words; names every such document.
    """
    held = {
        name: kept for name, data in documents.items() if (kept := (known or {}).get(_hash(data))) is not None
    }
    on_progress(len(held))
    wanted = {name: data for name, data in documents.items() if name not in held}
    made = _convert(wanted, lambda done: on_progress(len(held) + done)) if wanted else {}
    faults = tuple(fault for name, pdf in made.items() for fault in _find_faults(name, wanted[name], pdf))
    if faults:
        message = (
            f"LibreOffice did not turn {len(faults)} of {len(documents)} documents into a whole PDF, such as "
            f"{faults[0].where}."
        )
        raise ToolFailedError(message, faults=faults)
    stamped = {name: stamp_pdf(pdf, when) for name, pdf in made.items()} | held
    return MadePdfs(
        files={f"{name.removesuffix('.docx')}.pdf": stamped[name] for name in documents},
        strange_fonts=tuple(dict.fromkeys(font for pdf in made.values() for font in find_strange_fonts(pdf))),
        kept=len(held),
    )


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _convert(documents: Mapping[str, bytes], on_progress: Callable[[int], None]) -> dict[str, bytes]:
    """Return the PDFs: one after the other where a bridge can be had, else from one call for all."""
    program = get_office()
    python = find_bridge_python(program)
    made: dict[str, bytes] = {}
    if python is not None:
        with OfficeListener(program, python) as listener:
            try:
                for name, data in documents.items():
                    made[name] = listener.convert(data)
                    on_progress(len(made))
            except OfficeStoppedError:
                # It stopped twice over one document: the call for all is the other way to try.
                pass
    rest = {name: data for name, data in documents.items() if name not in made}
    if rest:
        converted = convert_documents(rest, on_progress=lambda done: on_progress(len(made) + done))
        made |= dict(zip(rest, converted.values(), strict=True))
    return made


def _find_faults(name: str, document: bytes, pdf: bytes) -> tuple[Fault, ...]:
    broken = find_pdf_fault(pdf)
    if broken:
        return (Fault(name, f"Its PDF {broken}."),)
    lost = find_lost_words(document, pdf)
    if lost:
        return (Fault(name, f"Its PDF has lost words of the Word file, such as “{lost[0]}”."),)
    return ()
