"""What a file says about its makers is noted, and the program takes it out."""

from __future__ import annotations

from spo_builder.documents.form_fault import Weight
from tests.support.checked_forms import find, say
from tests.support.word_forms import a_form, fill, list_parts, read_part, with_parts


def _used_form() -> bytes:
    form = a_form("x")
    core = read_part(form, "docProps/core.xml").replace(
        "<dc:creator></dc:creator>", "<dc:creator>PC 0000</dc:creator>"
    )
    app = (
        "<Properties><Company>A Force</Company><Template>Normal.dotm</Template><Pages>1</Pages></Properties>"
    )
    settings = read_part(form, "word/settings.xml").replace("</w:settings>", "<w:rsids/></w:settings>")
    return with_parts(
        form,
        {
            "docProps/core.xml": core,
            "docProps/app.xml": app,
            "docProps/custom.xml": "<x/>",
            "docProps/thumbnail.jpeg": "x",
            "customXml/item1.xml": "<x/>",
            "word/people.xml": "<x/>",
            "word/settings.xml": settings,
        },
    )


def test_everything_that_would_travel_is_noted_and_no_fault() -> None:
    (note,) = find(_used_form(), "metadata")
    assert note.weight is Weight.NOTE
    assert note.message == (
        "The file still holds the author (PC 0000), the company (A Force), the template (Normal.dotm), a "
        "picture of its first page, properties that somebody added, hidden data (customXml), a list of the "
        "people who edited it, marks of its editing sessions (rsids)."
    )


def test_the_program_takes_all_of_it_out() -> None:
    document = fill(_used_form(), {})
    assert not [
        part
        for part in list_parts(document)
        if part.startswith(("customXml", "docProps/")) and part != "docProps/core.xml"
    ]
    assert "PC 0000" not in read_part(document, "docProps/core.xml")
    assert list_parts(document).count("docProps/core.xml") == 1


def test_a_clean_form_has_no_note() -> None:
    assert say(a_form("x"), "metadata") == []
    assert say(with_parts(a_form("x"), {"docProps/core.xml": "broken"}), "metadata") == []
