"""Turns a value of the case into text that Word prints literally, whatever characters it holds."""

from __future__ import annotations

from html import escape

REPLACEMENT = "\ufffd"
_BIDI_CONTROLS = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_NEVER_IN_XML = (
    *(code for code in range(0x20) if chr(code) not in "\t\n"),
    *range(0x7F, 0xA0),
    *range(0xD800, 0xE000),
    0xFFFE,
    0xFFFF,
)
_SAFE = str.maketrans(
    dict.fromkeys(_NEVER_IN_XML, REPLACEMENT)
    | {code: f"[U+{code:04X}]" for code in _BIDI_CONTROLS}
    | {0x85: "\n", 0x2028: "\n", 0x2029: "\n"},
)
_OPEN_TEXT = '<w:t xml:space="preserve">'
_BREAK = f"</w:t><w:br/>{_OPEN_TEXT}"
_TAB = f"</w:t><w:tab/>{_OPEN_TEXT}"


def to_printed(value: str) -> str:
    """Return the text as it will stand on the page.

    Line ends become line feeds. A control character that XML forbids becomes U+FFFD, so that the reader sees
    that something stood there. A control that turns the direction of writing round is printed by its number,
    such as `[U+202E]`, instead of acting on the words beside it.
    """
    return value.replace("\r\n", "\n").replace("\r", "\n").translate(_SAFE)


def to_run_xml(value: str) -> str:
    """Return the text as it stands inside `w:t`: escaped, line feeds as breaks, tabs as tabs."""
    return escape(to_printed(value)).replace("\n", _BREAK).replace("\t", _TAB)
