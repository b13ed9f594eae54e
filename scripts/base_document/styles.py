"""The paragraph styles of the base document: a court paper in Arial 12."""

from __future__ import annotations

from scripts.base_document.tables import TABLE_STYLES
from scripts.base_document.xml import DECLARATION, NAMESPACES, TEXT_WIDTH, Paragraph, Run, border, cm, tab

GREY = "595959"
PALE = "F2F2F2"
_RIGHT = tab(TEXT_WIDTH)
_FAMILY = "Arial"


def _style(
    name: str, paragraph: Paragraph, run: Run | None = None, *, based: str = "", after: str = ""
) -> str:
    """Return one paragraph style; its id is its name without spaces, its heading names lower case."""
    based_on = f'<w:basedOn w:val="{based or "Normal"}"/>'
    following = f'<w:next w:val="{after}"/>' if after else ""
    inner = paragraph.to_xml() + (run.to_xml() if run else "")
    return (
        f'<w:style w:type="paragraph" w:styleId="{name.replace(" ", "")}">'
        f'<w:name w:val="{_stored_name(name)}"/>{based_on}{following}<w:qFormat/>{inner}</w:style>'
    )


def _stored_name(name: str) -> str:
    """Word stores the names of its own headings, header and footer in lower case."""
    return name.lower() if name.startswith(("Heading ", "Header", "Footer")) else name


def _defaults() -> str:
    font = f'<w:rFonts w:ascii="{_FAMILY}" w:eastAsia="{_FAMILY}" w:hAnsi="{_FAMILY}" w:cs="{_FAMILY}"/>'
    language = '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="en-GB"/>'
    return (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'{font}<w:sz w:val="24"/><w:szCs w:val="24"/>{language}'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>"
        '<w:spacing w:before="0" w:after="0" w:line="264" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" '
        'w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        "</w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="numbering" w:default="1" w:st'
        'yleId="NoList"><w:name w:val="No List"/><w:semiHidden/>'
        "</w:style>"
    )


def _headings() -> str:
    body = "BodyText"
    title = Paragraph(
        keep_lines=True,
        borders=border("top", size=8, space=7) + border("bottom", size=8, space=7),
        before=240,
        after=80,
        align="center",
    )
    first = Paragraph(keep_next=True, keep_lines=True, before=280, after=100, outline=0)
    second = Paragraph(keep_next=True, keep_lines=True, before=240, after=100, outline=1)
    third = Paragraph(keep_next=True, keep_lines=True, before=200, after=80, outline=2)
    subtitle = Paragraph(before=120, after=200, align="center")
    return (
        _style("Title", title, Run(bold=True, caps=True, spacing=10, size=28), after="Subtitle")
        + _style("Subtitle", subtitle, Run(size=22), after=body)
        + _style("Heading 1", first, Run(bold=True, size=26), after=body)
        + _style("Heading 2", second, Run(bold=True), after=body)
        + _style("Heading 3", third, Run(bold=True, italic=True), after=body)
    )


def _case_title() -> str:
    """The block that opens a court paper: court, Act, parties and their roles.

    It stands at the top of the first page, so nothing in it is kept with what follows: LibreOffice gives up
    keeping a later heading with its paragraph when a chain of kept paragraphs begins the page.
    """
    court = Paragraph(tabs=_RIGHT, after=60)
    between = Paragraph(before=160, after=60)
    party = Paragraph(before=80, after=0, align="center")
    role = Paragraph(after=0, align="right")
    return (
        _style("Case Court", court, Run(bold=True), after="CaseMatter")
        + _style("Case Matter", Paragraph(tabs=_RIGHT, after=60), after="CaseTitle")
        + _style("Case Between", between, Run(bold=True, spacing=10), after="CaseTitle")
        + _style("Case Title", party, Run(bold=True), after="CaseRole")
        + _style("Case Role", role, Run(italic=True), after="CaseTitle")
    )


def _text() -> str:
    bullet = Paragraph(numbering=(3, 0), after=80)
    quote = Paragraph(
        keep_lines=True,
        borders=border("left", size=18, space=10, colour="7F7F7F"),
        before=60,
        after=140,
        indent=f'w:left="{cm(1.2)}" w:right="{cm(0.8)}"',
    )
    return (
        _style("Body Text", Paragraph(after=140))
        + _style("Lead In", Paragraph(keep_next=True, after=140), after="Term")
        + _style("Numbered Paragraph", Paragraph(numbering=(1, 0), after=140))
        + _style("Numbered Paragraph 2", Paragraph(numbering=(1, 1), after=120))
        + _style("Numbered Paragraph 3", Paragraph(numbering=(1, 2), after=100))
        + _style("Numbered Lead In", Paragraph(keep_next=True, after=140), based="NumberedParagraph")
        + _style("Term", Paragraph(keep_lines=True, numbering=(2, 0), after=160))
        + _style("Term 2", Paragraph(keep_lines=True, numbering=(2, 1), after=120))
        + _style("List Bullet", bullet)
        + _style("Statutory Quote", quote, after="BodyText")
    )


def _notices() -> str:
    box = "".join(border(side, size=12, space=5) for side in ("top", "left", "bottom", "right"))
    inset = f'w:left="{cm(0.2)}" w:right="{cm(0.2)}"'
    side_rule = border("left", size=24, space=8, colour="404040")
    marker = Paragraph(
        keep_lines=True, borders=box, shade=PALE, before=60, after=120, indent=inset, align="center"
    )
    note = Paragraph(
        keep_lines=True, borders=side_rule, shade=PALE, before=80, after=160, indent=f'w:left="{cm(0.5)}"'
    )
    signature = Paragraph(
        keep_next=True,
        keep_lines=True,
        tabs=tab(cm(4), "left") + tab(cm(12), "left", "underscore"),
        before=200,
        after=80,
    )
    return (
        _style("Draft Marker", marker, Run(bold=True, size=18))
        + _style("Not Ready Marker", marker, Run(bold=True, size=20))
        + _style("Note", note, Run(size=22), after="BodyText")
        + _style("Signature", signature)
        + _style("Small Print", Paragraph(after=80), Run(size=20))
        + _style("Caption", Paragraph(before=60, after=160), Run(bold=True, size=20))
        + _style("Picture", Paragraph(keep_next=True, before=120, align="center"))
    )


def _plain() -> str:
    """Larger type for a person who reads a court paper for the first time (the plain notice)."""
    heading = Paragraph(keep_next=True, keep_lines=True, before=360, after=120, outline=0)
    return (
        _style("Plain Heading", heading, Run(bold=True, size=34), after="PlainText")
        + _style("Plain Text", Paragraph(after=160, line=288), Run(size=28))
        + _style("Plain Table", Paragraph(before=80, after=80), Run(size=28))
        + _style("Plain List", Paragraph(numbering=(4, 0), after=120, line=288), Run(size=28))
    )


def _tables_and_furniture() -> str:
    rule = border("bottom", size=4, space=4, colour="7F7F7F")
    above = border("top", size=4, space=4, colour="7F7F7F")
    return (
        _style("Table Text", Paragraph(before=20, after=20, line=252, align="left"), Run(size=22))
        + _style(
            "Table Head", Paragraph(keep_next=True, before=40, after=40, line=252), Run(bold=True, size=22)
        )
        + _style(
            "Table Label", Paragraph(before=20, after=20, line=252, align="left"), Run(bold=True, size=22)
        )
        + _style("Table Number", Paragraph(before=20, after=20, line=252, align="right"), Run(size=22))
        + _style("Header", Paragraph(tabs=_RIGHT), Run(colour=GREY, size=18))
        + _style("Header Rule", Paragraph(borders=rule, tabs=_RIGHT, after=160), based="Header")
        + _style("Footer", Paragraph(tabs=_RIGHT), Run(colour=GREY, size=18))
        + _style("Footer Rule", Paragraph(borders=above, tabs=_RIGHT, before=80), based="Footer")
    )


def build_styles() -> str:
    """Return `word/styles.xml`."""
    inner = (
        _defaults()
        + _headings()
        + _case_title()
        + _text()
        + _notices()
        + _plain()
        + _tables_and_furniture()
        + TABLE_STYLES
    )
    return f"{DECLARATION}<w:styles {NAMESPACES}>{inner}</w:styles>"
