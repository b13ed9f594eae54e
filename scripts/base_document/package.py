"""The package around the base document: content types, relationships, settings and clean properties."""

from __future__ import annotations

from scripts.base_document.furniture import build_document, build_first_header, build_footer, build_header
from scripts.base_document.numbering import build_numbering
from scripts.base_document.styles import build_styles
from scripts.base_document.xml import DECLARATION, NAMESPACES

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_PARTS = (
    ("word/styles.xml", "styles"),
    ("word/numbering.xml", "numbering"),
    ("word/settings.xml", "settings"),
    ("word/fontTable.xml", "fontTable"),
    ("word/header1.xml", "header"),
    ("word/header2.xml", "header"),
    ("word/footer1.xml", "footer"),
    ("word/footer2.xml", "footer"),
)
_SETTINGS = (
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:compat><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
)
_FONTS = (
    '<w:font w:name="Arial"><w:altName w:val="Liberation Sans"/><w:panose1 w:val="020B0604020202020204"/>'
    '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
)
_CORE = (
    f"{DECLARATION}<cp:coreProperties "
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    "<dc:title>Base document</dc:title><dc:creator></dc:creator><dc:language>en-GB</dc:language>"
    "</cp:coreProperties>"
)


def _content_types() -> str:
    overrides = "".join(
        f'<Override PartName="/{part}" ContentType="{_WORD}.{kind}+xml"/>' for part, kind in _PARTS
    )
    return (
        f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>{overrides}'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def _package_relationships() -> str:
    core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return (
        f'{DECLARATION}<Relationships xmlns="{_RELATIONSHIPS}">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{core}" Target="docProps/core.xml"/></Relationships>'
    )


def _document_relationships() -> str:
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{part.removeprefix("word/")}"/>'
        for number, (part, kind) in enumerate(_PARTS, start=1)
    )
    return f'{DECLARATION}<Relationships xmlns="{_RELATIONSHIPS}">{rows}</Relationships>'


def build_parts() -> dict[str, str]:
    """Return every member of the base document by its name."""
    footer = build_footer()
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _package_relationships(),
        "docProps/core.xml": _CORE,
        "word/_rels/document.xml.rels": _document_relationships(),
        "word/document.xml": build_document(),
        "word/fontTable.xml": f"{DECLARATION}<w:fonts {NAMESPACES}>{_FONTS}</w:fonts>",
        "word/footer1.xml": footer,
        "word/footer2.xml": footer,
        "word/header1.xml": build_header(),
        "word/header2.xml": build_first_header(),
        "word/numbering.xml": build_numbering(),
        "word/settings.xml": f"{DECLARATION}<w:settings {NAMESPACES}>{_SETTINGS}</w:settings>",
        "word/styles.xml": build_styles(),
    }
