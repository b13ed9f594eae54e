"""Headers, footers and the case title block of the base document, with the values they print."""

from __future__ import annotations

from scripts.base_document.xml import DECLARATION, NAMESPACES, cm

_TAB = "<w:r><w:tab/></w:r>"


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _field(instruction: str) -> str:
    """Return a field that Word and LibreOffice work out for themselves on each page."""
    marks = ("begin", "separate", "end")
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{mark}"/></w:r>' for mark in marks)
    code = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return f"{begin}{code}{separate}{_run('1')}{end}"


def _paragraph(style: str, *runs: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{"".join(runs)}</w:p>'


def _when(value: str, paragraph: str, style: str = "Header") -> str:
    opened = _paragraph(style, _run(f"{{%p if {value} %}}"))
    return f"{opened}{paragraph}{_paragraph(style, _run('{%p endif %}'))}"


_MARKERS = _when("form.draft_marker", _paragraph("DraftMarker", _run("{{ form.draft_marker }}"))) + _when(
    "form.not_ready", _paragraph("NotReadyMarker", _run("{{ form.not_ready }}"))
)


def build_first_header() -> str:
    """Return the header of the first page: the form's number and, where they apply, the markers."""
    line = _paragraph("Header", _TAB, _run("{{ form.id }}"))
    return f"{DECLARATION}<w:hdr {NAMESPACES}>{line}{_MARKERS}</w:hdr>"


def build_header() -> str:
    """Return the header of the later pages: the short case title, the form's number, the markers."""
    line = _paragraph("HeaderRule", _run("{{ form.case_line }}"), _TAB, _run("{{ form.id }}"))
    return f"{DECLARATION}<w:hdr {NAMESPACES}>{line}{_MARKERS}</w:hdr>"


def build_footer() -> str:
    """Return the footer of every page: the suggested-form sentence, the case version, Page X of Y."""
    pages = (_run("Page "), _field("PAGE"), _run(" of "), _field("NUMPAGES"))
    first = _paragraph("FooterRule", _run("{{ form.footer }}"))
    second = _paragraph("Footer", _run("{{ form.version_line }}"), _TAB, *pages)
    return f"{DECLARATION}<w:ftr {NAMESPACES}>{first}{second}</w:ftr>"


def _section() -> str:
    side, ends = cm(2.5), cm(2.2)
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/>'
        '<w:headerReference w:type="first" r:id="rId6"/>'
        '<w:footerReference w:type="default" r:id="rId7"/><w:footerReference w:type="first" r:id="rId8"/>'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar w:top="{ends}" w:right="{side}" w:bottom="{ends}" w:left="{side}" '
        f'w:header="{cm(1.1)}" w:footer="{cm(1.0)}" w:gutter="0"/><w:titlePg/></w:sectPr>'
    )


def build_document() -> str:
    """Return `word/document.xml`: the case title block and the title, and nothing else."""
    body = (
        _paragraph("CaseCourt", _run("{{ title.court }}"), _TAB, _run("{{ title.case_number }}"))
        + _paragraph("CaseMatter", _run("{{ title.matter }}"))
        + _paragraph("CaseBetween", _run("BETWEEN:"))
        + _paragraph("CaseTitle", _run("{{ title.applicant }}"))
        + _paragraph("CaseRole", _run("{{ title.applicant_role }}"))
        + _paragraph("CaseTitle", _run("\u2013 and \u2013"))
        + _paragraph("CaseTitle", _run("{{ title.defendant }}"))
        + _paragraph("CaseRole", _run("{{ title.defendant_role }}"))
        + _paragraph("Title", _run("{{ form.title }}"))
        + _when("form.authority", _paragraph("Subtitle", _run("{{ form.authority }}")), style="BodyText")
    )
    return f"{DECLARATION}<w:document {NAMESPACES}><w:body>{body}{_section()}</w:body></w:document>"
