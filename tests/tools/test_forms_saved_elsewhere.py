"""Forms that Word or LibreOffice has saved are checked and filled like the originals, with the same words."""

from __future__ import annotations

import re
import subprocess
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from spo_builder.actions.check import check_case
from spo_builder.documents.audience import Audience
from spo_builder.documents.form_fault import Weight
from spo_builder.documents.forms import Pack
from spo_builder.documents.pack import DocumentPlan, PackSources, plan_documents
from spo_builder.law.pack import get_law_pack
from spo_builder.resources import get_court_forms
from spo_builder.tools.docx_text import read_docx_text
from spo_builder.tools.form_check import check_form
from spo_builder.tools.office import find_office
from spo_builder.tools.office_profile import write_profile
from spo_builder.tools.word_desk import FormDesk
from tests.builders import TODAY, a_case
from tests.documents.drafting import DESK, FORMS
from tests.support.ooxml import validate
from tests.support.pdf import needs_office
from tests.support.pictures import a_png
from tests.support.word_forms import list_parts, read_part
from tests.support.word_habits import save_like_word

if TYPE_CHECKING:
    from pathlib import Path

_FOLDER = get_court_forms()
_WHEN = datetime(2026, 11, 27, tzinfo=UTC)
_SEVERAL = ("D03", "D04", "D05", "D10", "D28")


def _plans() -> dict[str, DocumentPlan]:
    case = a_case()
    pictures = {exhibit.id: a_png(60, 40) for exhibit in case.exhibits}
    sources = PackSources(FORMS, get_law_pack(), pictures)
    plans = plan_documents(case, check_case(case, TODAY), Audience.COURT, Pack.URGENT, sources)
    return {plan.form.id: plan for plan in plans}


_PLANS = _plans()


def _words(document: bytes) -> list[str]:
    """Return the words of a document, each paragraph with single spaces and once.

    LibreOffice counts the pages of the form when it saves it, and draws bullets from a font of signs.
    """
    text = re.sub(r"Page \d+ of \d+", "Page", read_docx_text(document)).replace("\uf0b7", "•")
    return list(dict.fromkeys(" ".join(line.split()) for line in text.splitlines() if line.strip()))


def _fill(plan: DocumentPlan, form: bytes) -> bytes:
    return FormDesk(_FOLDER, {plan.template: form}).fill(plan, _WHEN)


def _list_faults(plan: DocumentPlan, form: bytes) -> list[str]:
    found = check_form(form, plan.template, plan.form.id, plan.form.requires)
    return [f"{row.paragraph}: {row.message}" for row in found if row.weight is Weight.FAULT]


@pytest.mark.parametrize("form_id", [form.id for form in FORMS.forms if form.id in _PLANS])
def test_a_form_that_word_saved_is_as_good_as_the_original(form_id: str) -> None:
    plan = _PLANS[form_id]
    original = (_FOLDER / plan.template).read_bytes()
    saved = save_like_word(original)
    assert read_part(saved, "word/document.xml").count("<w:r") > read_part(
        original, "word/document.xml"
    ).count("<w:r")
    assert _list_faults(plan, saved) == []
    notes = [row for row in check_form(saved, plan.template, form_id) if row.check == "metadata"]
    assert "the author (PC 0000)" in notes[0].message
    document = _fill(plan, saved)
    assert _words(document) == _words(DESK.fill(plan, _WHEN))
    assert DESK.find_gaps(plan, document) == ()
    for part in list_parts(document):
        assert b"rsid" not in read_part(document, part).encode()


@pytest.fixture(scope="module")
def saved_by_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Have LibreOffice save several of our forms, and return the folder that holds them."""
    folder = tmp_path_factory.mktemp("office")
    write_profile(folder / "profile")
    office = find_office()
    assert office is not None
    forms = [str(_FOLDER / _PLANS[form_id].template) for form_id in _SEVERAL]
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    kind = ["--headless", "--convert-to", "docx:Office Open XML Text", "--outdir", str(folder / "saved")]
    subprocess.run([office, profile, *kind, *forms], check=True, timeout=300, capture_output=True)  # noqa: S603 -- LibreOffice on our own forms
    return folder / "saved"


@pytest.mark.slow
@needs_office
@pytest.mark.parametrize("form_id", _SEVERAL)
def test_a_form_that_libreoffice_saved_is_as_good_as_the_original(
    form_id: str, saved_by_office: Path
) -> None:
    plan = _PLANS[form_id]
    saved = (saved_by_office / plan.template).read_bytes()
    assert _list_faults(plan, saved) == []
    document = _fill(plan, saved)
    assert _words(document) == _words(DESK.fill(plan, _WHEN))
    assert DESK.find_gaps(plan, document) == ()
    assert list_parts(document).count("docProps/core.xml") == 1


@pytest.mark.slow
@needs_office
def test_filling_adds_no_fault_to_what_libreoffice_writes(saved_by_office: Path, tmp_path: Path) -> None:
    plan = _PLANS["D05"]
    saved = saved_by_office / plan.template
    filled = tmp_path / plan.template
    filled.write_bytes(_fill(plan, saved.read_bytes()))
    before, after = ({fault.partition(": The ")[2] for fault in validate([path])} for path in (saved, filled))
    assert after <= before
