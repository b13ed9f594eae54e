"""The two table styles: `SPO Table` for lists with a head row, `SPO Facts` for particulars in two columns."""

from __future__ import annotations

_LIGHT = "8C8C8C"
_HEAD_FILL = "E3E3E3"


def _line(side: str, size: int = 4, colour: str = _LIGHT) -> str:
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="{colour}"/>'


_CELL_MARGINS = (
    '<w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>'
    '<w:bottom w:w="20" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>'
)
_NORMAL_TABLE = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
)
_SPO_TABLE = (
    '<w:style w:type="table" w:styleId="SPOTable"><w:name w:val="SPO Table"/>'
    '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>'
    f"{_line('top', 8, '000000')}{_line('left')}{_line('bottom', 8, '000000')}{_line('right')}"
    f"{_line('insideH')}{_line('insideV')}</w:tblBorders>{_CELL_MARGINS}</w:tblPr>"
    '<w:trPr><w:cantSplit/></w:trPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr>'
    "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tcPr><w:tcBorders>"
    f"{_line('bottom', 8, '000000')}</w:tcBorders>"
    f'<w:shd w:val="clear" w:color="auto" w:fill="{_HEAD_FILL}"/><w:vAlign w:val="bottom"/></w:tcPr>'
    "</w:tblStylePr></w:style>"
)
_SPO_FACTS = (
    '<w:style w:type="table" w:styleId="SPOFacts"><w:name w:val="SPO Facts"/>'
    '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>'
    f"{_line('top', 8, '000000')}{_line('bottom', 8, '000000')}{_line('insideH')}</w:tblBorders>"
    f"{_CELL_MARGINS}</w:tblPr><w:trPr><w:cantSplit/></w:trPr>"
    '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr></w:style>'
)

TABLE_STYLES = _NORMAL_TABLE + _SPO_TABLE + _SPO_FACTS
"""The table styles, as they stand in `word/styles.xml`."""
