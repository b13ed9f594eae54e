"""What every generated document must hold, and must never say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from spo_builder.documents.wording.standard_text import DRAFT_MARKER
from spo_builder.tools.docx_text import read_docx_text
from spo_builder.tools.office import convert_documents
from tests.documents.drafting import FORMS, SAMPLES, draft_sample
from tests.support import form_house
from tests.support.ooxml import assert_valid_docx
from tests.support.pdf import needs_office, read_pdf_text

if TYPE_CHECKING:
    from pathlib import Path

# The whole pack of every sample is filled first.
pytestmark = pytest.mark.slow

_CRIMINAL = re.compile(
    r"\b(?:guilty|innocent|offender|accused|crown|trial|sentenc\w+|convicted|prosecut\w+|indict\w*)\b",
    re.IGNORECASE,
)
_PLEADED = ("D01", "D02", "D03", "D04", "D05", "D06")


def _form_id(path: str) -> str:
    return path.split("/")[1].split("-", maxsplit=1)[0]


@pytest.mark.parametrize("name", SAMPLES)
def test_every_document_says_that_it_is_a_suggested_form_and_never_that_it_is_prescribed(name: str) -> None:
    for path, data in draft_sample(name).documents.items():
        text = read_docx_text(data)
        assert FORMS.footer in text, path
        rest = re.sub("“[^”]*”", "", text.replace(FORMS.footer, "")).casefold()
        assert "prescribed" not in rest, path
        assert "Page " in text, path


# The careless sample holds such words in an officer's own account; they are printed as written.
@pytest.mark.parametrize("name", [name for name in SAMPLES if name != "everything-wrong"])
def test_complaints_summons_schedule_and_orders_use_no_word_of_a_criminal_trial(name: str) -> None:
    for path, data in draft_sample(name).documents.items():
        if _form_id(path) in _PLEADED:
            assert _CRIMINAL.findall(_without_names(read_docx_text(data))) == [], path


def _without_names(text: str) -> str:
    """Leave out the names of laws and of what the breach of an order is, which the Act itself uses."""
    return re.sub(
        r"Crown Court|Crown Prosecution Service|on conviction on indictment|on summary conviction", "", text
    )


@pytest.mark.parametrize("name", SAMPLES)
def test_proposed_orders_carry_the_draft_marker_and_the_others_do_not(name: str) -> None:
    orders = {form.id for form in FORMS.forms if form.draft_order}
    for path, data in draft_sample(name).documents.items():
        assert (DRAFT_MARKER in read_docx_text(data)) is (_form_id(path) in orders), path


def test_not_ready_stands_on_every_page_while_anything_blocks_and_only_then() -> None:
    for path, data in draft_sample("friday-at-five-first-entered").documents.items():
        assert "NOT READY: 3 matters" in read_docx_text(data), path
    for path, data in draft_sample("friday-at-five").documents.items():
        assert "NOT READY" not in read_docx_text(data), path


def test_the_summons_is_unsigned() -> None:
    text = read_docx_text(draft_sample("friday-at-five").documents["court/D03-draft-summons.docx"])
    assert re.search(r"\bsigned by\b|/s/", text, re.IGNORECASE) is None


@pytest.mark.parametrize("name", SAMPLES)
def test_no_tag_or_empty_bracket_is_left(name: str) -> None:
    for path, data in draft_sample(name).documents.items():
        text = read_docx_text(data)
        for stray in ("{{", "}}", "{%", "%}", "Undefined", "()", " ,", " .", ",,", ".."):
            assert stray not in text.replace("...", ""), (path, stray)


@pytest.mark.parametrize("name", SAMPLES)
def test_finished_documents_keep_the_houses_page_language_and_clean_properties(
    name: str, tmp_path: Path
) -> None:
    for path, data in draft_sample(name).documents.items():
        file = tmp_path / path.replace("/", "-")
        file.write_bytes(data)
        form = form_house.FormFile(file)
        departures = [
            *form_house.list_page_departures(form),
            *form_house.list_footer_departures(form),
            *form_house.list_language_departures(form),
            *form_house.list_metadata_departures(form),
        ]
        assert departures == [], path
        core = form.parts["docProps/core.xml"].decode()
        assert "<dc:title></dc:title>" not in core, path


@pytest.mark.parametrize("name", SAMPLES)
def test_every_document_is_valid_ooxml(name: str, tmp_path: Path) -> None:
    paths = []
    for path, data in draft_sample(name).documents.items():
        file = tmp_path / path.replace("/", "-")
        file.write_bytes(data)
        paths.append(file)
    assert_valid_docx(*paths)


@needs_office
@pytest.mark.parametrize("name", SAMPLES)
def test_every_document_opens_in_libreoffice_with_its_words(name: str) -> None:
    documents = draft_sample(name).documents
    pdfs = convert_documents(documents)
    assert len(pdfs) == len(documents)
    for path, data in pdfs.items():
        assert FORMS.footer in " ".join(read_pdf_text(data).split()), path
