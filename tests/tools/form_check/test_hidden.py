"""Comments, tracked changes and hidden text are told with the paragraph that they stand in."""

from __future__ import annotations

import pytest

from tests.support.checked_forms import find, say
from tests.support.word_forms import a_form, a_paragraph, read_part, with_parts

_COMMENT = "Comments are left in the form."
_CHANGE = "Tracked changes are left in the form."
_HIDDEN = "Hidden text is left in the form."
_WHO = 'w:id="1" w:author="A" w:date="2026-11-24T00:00:00Z"'


def _run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


@pytest.mark.parametrize(
    ("xml", "message"),
    [
        (f'<w:commentRangeStart w:id="1"/>{_run("here")}', _COMMENT),
        (f'{_run("here")}<w:r><w:commentReference w:id="1"/></w:r>', _COMMENT),
        (f"<w:ins {_WHO}>{_run('here')}</w:ins>", _CHANGE),
        (f"{_run('here')}<w:del {_WHO}><w:r><w:delText>gone</w:delText></w:r></w:del>", _CHANGE),
        (f"<w:moveFrom {_WHO}>{_run('here')}</w:moveFrom>", _CHANGE),
        (f"<w:moveTo {_WHO}>{_run('here')}</w:moveTo>", _CHANGE),
        (_run("here", f"<w:rPrChange {_WHO}><w:rPr/></w:rPrChange>"), _CHANGE),
        (_run("here", "<w:vanish/>"), _HIDDEN),
        (_run("here", '<w:webHidden w:val="true"/>'), _HIDDEN),
    ],
)
def test_what_a_reader_does_not_see_is_told(xml: str, message: str) -> None:
    (fault,) = find(a_form("x", f"<w:p>{xml}</w:p>"), "hidden")
    assert (fault.message, fault.paragraph, fault.part) == (message, "here", "body")


@pytest.mark.parametrize("value", ["0", "false", "off", "False"])
def test_text_that_is_expressly_shown_is_fine(value: str) -> None:
    assert say(a_form(f"<w:p>{_run('here', f'''<w:vanish w:val='{value}'/>''')}</w:p>"), "hidden") == []


def test_a_part_of_comments_is_told_also_where_nothing_points_to_it() -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    form = a_form("x")
    assert say(
        with_parts(form, {"word/comments.xml": f"<w:comments {space}><w:comment/></w:comments>"}), "hidden"
    ) == [_COMMENT]
    assert say(with_parts(form, {"word/comments.xml": f"<w:comments {space}/>"}), "hidden") == []


def _with_style(properties: str, *, used: bool, based_on: str = "Normal") -> bytes:
    form = a_form(a_paragraph("x", "Secretive" if used else "BodyText"))
    style = (
        '<w:style w:type="paragraph" w:styleId="Quiet"><w:name w:val="Quiet"/>'
        f"<w:rPr>{properties}</w:rPr></w:style>"
        '<w:style w:type="paragraph" w:styleId="Secretive"><w:name w:val="S"/>'
        f'<w:basedOn w:val="{based_on}"/></w:style>'
    )
    sheet = read_part(form, "word/styles.xml").replace("</w:styles>", f"{style}</w:styles>")
    return with_parts(form, {"word/styles.xml": sheet})


def test_a_style_in_use_that_hides_is_told_also_through_its_base() -> None:
    assert say(_with_style("<w:vanish/>", used=True, based_on="Quiet"), "hidden") == [
        "The style “Quiet” hides its text."
    ]
    assert say(_with_style("<w:vanish/>", used=True), "hidden") == []
    assert say(_with_style("<w:vanish/>", used=False, based_on="Quiet"), "hidden") == []


def test_a_form_without_a_style_sheet_is_read() -> None:
    form = a_form("x")
    assert say(with_parts(form, {"word/styles.xml": "<x/>"}), "hidden", "fonts") == []
