"""Every path through the program drafts whole papers, in good grammar, in the words that were agreed.

`SPO_SNAPSHOTS=write` writes the texts anew, on one core; look at the difference before it is committed. Of a
few cells the text itself is kept to be read, of each cell a hash, so that no change goes unseen.
"""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from spo_builder.actions.check import check_case
from spo_builder.case.people import Pronouns
from spo_builder.documents.audience import Audience
from spo_builder.documents.fitting import choose_whole_pack
from spo_builder.documents.wording.standard_text import DRAFT_MARKER
from spo_builder.tools.docx_text import read_docx_text
from tests.documents.drafting import FORMS, TODAY, draft_case
from tests.documents.matrix import CELLS, FEW, Cell, build_case
from tests.documents.parts.gathering import an_assessment

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER: Final = Path(__file__).with_name("matrix_snapshots")
HASHES: Final = FOLDER / "hashes.txt"
READ: Final = FEW[:3]
WRITE: Final = os.environ.get("SPO_SNAPSHOTS") == "write"

_CLUMSY: Final = re.compile(
    r"\b[Tt]hey (?:is|has|was|does)\b|\b(?:[Hh]e|[Ss]he) (?:are|have|were|do)\b"
    r"|protected persons (?:is|has|was)\b|protected person (?:are|have|were)\b"
    r"|\b(?:[Hh]e/she|[Ss]he/he|his/her|s/he)\b|\w\(s\)|[ \t],|\w  +\w|(?<!\.)\.\.(?!\.)|\bundefined\b"
    r"|\ba (?:interim|officer|application|order|incident|exhibit)\b"
    r"|\ban (?:full|stalking|protected|defendant)\b"
)
_PRONOUNS: Final = {
    Pronouns.HE: frozenset({"he", "him", "his", "himself"}),
    Pronouns.SHE: frozenset({"she", "her", "hers", "herself"}),
}
_ONE_SIDED: Final = re.compile(r"\b(?:he|him|his|himself|she|her|hers|herself)\b", re.IGNORECASE)
# In letters alone, so that nothing in the file looks like somebody’s telephone number.
_LETTERS: Final = str.maketrans("0123456789", "ghijklmnop")
_VERSION: Final = re.compile(r"Case version(?: \|)? [0-9a-f]{12}")
_RESIDUE: Final = ("{{", "}}", "{%", "%}", "Undefined", "()", "[]")


def _draft(cell: Cell, *audiences: Audience) -> dict[str, str]:
    """Return the text of every document of a cell; drafting itself refuses tags and missing words.

    What the checks find and the version of the record have tests of their own and are left out here.
    """
    whole, found = choose_whole_pack(cell.kind), an_assessment()
    draft = draft_case(build_case(cell), *audiences, pack=whole, assessment=found)
    assert draft.manifest.withheld == ()
    return {
        path: _VERSION.sub("Case version", read_docx_text(document)).strip()
        for path, document in draft.documents.items()
    }


def _check(cell: Cell, texts: Mapping[str, str]) -> None:
    allowed = {
        word
        for pronouns in (cell.defendants, cell.protecteds)
        for word in _PRONOUNS.get(pronouns, frozenset())
    }
    for path, text in texts.items():
        where = (cell.name, path)
        assert [mark for mark in _RESIDUE if mark in text] == [], where
        assert _CLUMSY.findall(text) == [], where
        assert {word.lower() for word in _ONE_SIDED.findall(text)} <= allowed, where
        assert FORMS.footer in text, where
    _check_words(cell, texts)


def _check_words(cell: Cell, texts: Mapping[str, str]) -> None:
    """Check what depends on the answers: one or many, youth or adult, force, draft marker."""
    for path, text in texts.items():
        form = path.split("/")[1].partition("-")[0]
        is_draft = any(row.id == form and row.draft_order for row in FORMS.forms)
        assert (DRAFT_MARKER in text) is is_draft, (cell.name, path)
        if form in {"D01", "D02"}:
            assert ("Protected persons" in text) is cell.several, (cell.name, path)
            assert ("British Transport Police" in text) is cell.btp, (cell.name, path)
        if form in {"D01", "D02", "D03"}:
            assert ("youth court" in text) is cell.youth, (cell.name, path)
        if path.startswith("served/"):
            assert "Larkspur" not in text, (cell.name, path)


def _join(texts: Mapping[str, str]) -> str:
    return "".join(f"===== {path} =====\n{text}\n\n" for path, text in texts.items())


@pytest.mark.parametrize("cell", FEW, ids=lambda cell: cell.name)
def test_nothing_stops_the_papers_of_a_cell(cell: Cell) -> None:
    assert [found.message for found in check_case(build_case(cell), TODAY).blocks] == []


@pytest.mark.parametrize("cell", READ, ids=lambda cell: cell.name)
def test_a_few_cells_read_as_they_were_agreed(cell: Cell) -> None:
    texts = _draft(cell, Audience.COURT)
    _check(cell, texts)
    path = FOLDER / f"{cell.kind.value}.txt"
    if WRITE:
        path.write_text(_join(texts), encoding="utf-8")
    assert _join(texts) == path.read_text(encoding="utf-8")


def _read_hashes() -> dict[str, str]:
    rows = HASHES.read_text(encoding="utf-8").splitlines() if HASHES.exists() else []
    return {name: digest for digest, _, name in (row.partition("  ") for row in rows)}


@pytest.mark.slow
@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: cell.name)
def test_every_cell_is_drafted_whole_for_every_audience(cell: Cell) -> None:
    texts = _draft(cell)
    _check(cell, texts)
    assert {path.split("/")[0] for path in texts} == set(Audience)
    digest = hashlib.sha256(_join(texts).encode()).hexdigest()[:16].translate(_LETTERS)
    if WRITE:
        rows = {**_read_hashes(), cell.name: digest}
        kept = [f"{rows[each.name]}  {each.name}\n" for each in CELLS if each.name in rows]
        HASHES.write_text("".join(kept), encoding="utf-8")
    assert _read_hashes()[cell.name] == digest


def test_no_snapshot_of_the_matrix_is_left_over() -> None:
    expected = {f"{cell.kind.value}.txt" for cell in READ} | {HASHES.name}
    assert {path.name for path in FOLDER.iterdir()} == expected
    assert set(_read_hashes()) == {cell.name for cell in CELLS}
