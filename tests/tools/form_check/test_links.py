"""What Word would fetch by itself is told; web links that people follow are fine."""

from __future__ import annotations

import pytest

from tests.support.checked_forms import say
from tests.support.word_forms import a_form, read_part, with_parts

_RELS = "word/_rels/document.xml.rels"
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _with_link(kind: str, target: str, mode: str = ' TargetMode="External"', member: str = _RELS) -> bytes:
    form = a_form("x")
    row = f'<Relationship Id="rId99" Type="{_KINDS}/{kind}" Target="{target}"{mode}/>'
    try:
        text = read_part(form, member)
    except KeyError:
        text = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    return with_parts(form, {member: text.replace("</Relationships>", f"{row}</Relationships>")})


@pytest.mark.parametrize(
    "target", ["https://www.legislation.gov.uk/ukpga/2019/9", "http://example.org", "mailto:a@example.org"]
)
def test_a_web_link_is_fine(target: str) -> None:
    assert say(_with_link("hyperlink", target), "links") == []


@pytest.mark.parametrize(
    ("kind", "target"),
    [
        ("image", "https://example.org/x.png"),
        ("oleObject", "file:///C:/x.xls"),
        ("frame", "http://example.org"),
        ("subDocument", "other.docx"),
        ("hyperlink", "file:///etc/passwd"),
        ("hyperlink", "javascript:alert(1)"),
        ("hyperlink", "\\\\server\\share"),
    ],
)
def test_what_is_fetched_from_elsewhere_is_told(kind: str, target: str) -> None:
    assert say(_with_link(kind, target), "links") == [
        f"The form fetches a part from elsewhere ({kind}): “{target}”."
    ]


@pytest.mark.parametrize("target", ["http://example.org/x.png", "//server/x.png", "\\\\server\\x.png"])
def test_a_target_elsewhere_is_told_also_where_it_says_internal(target: str) -> None:
    assert say(_with_link("image", target, ""), "links")


def test_the_authors_template_is_told_in_words() -> None:
    form = _with_link("attachedTemplate", "file:///C:/forms/wyp.dotm", member="word/_rels/settings.xml.rels")
    assert say(form, "links") == ["The form is tied to the template “file:///C:/forms/wyp.dotm”."]


def test_a_list_of_links_that_cannot_be_read_is_told() -> None:
    assert say(with_parts(a_form("x"), {"word/_rels/header1.xml.rels": "broken"}), "links") == [
        "The list of links cannot be read."
    ]


def test_an_old_picture_from_elsewhere_is_told() -> None:
    picture = '<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata src="http://example.org/x"/></v:shape></w:pict>'
    assert say(a_form(f"<w:p><w:r>{picture}</w:r></w:p>"), "links") == [
        "A picture is fetched from “http://example.org/x”."
    ]
    assert (
        say(
            a_form(f"<w:p><w:r>{picture.replace('http://example.org/x', 'media/x.png')}</w:r></w:p>"), "links"
        )
        == []
    )
