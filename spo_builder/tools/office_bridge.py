"""Speaks to one running LibreOffice: reads orders as lines of JSON, converts, answers each with a line.

LibreOffice's own Python runs this file, not the program's: that is where the module `uno` is. So it imports
nothing of the program. An order is `{"source": path, "target": path}`; the answer is `{"ok": true}` or
`{"ok": false, "why": sentence}`. The first line that it writes is `{"ok": true}` once LibreOffice answers.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import uno

if TYPE_CHECKING:
    from typing import TextIO

_POLL_SECONDS = 0.05
# What it says when LibreOffice itself has gone.
_DISPOSED = "disposed"
# Macros never run; links are never updated; the source is not changed.
_LOAD = {"Hidden": True, "ReadOnly": True, "MacroExecutionMode": 0, "UpdateDocMode": 0}
# PDF/A-2b, with tags and bookmarks.
_EXPORT = {"SelectPdfVersion": 2, "UseTaggedPDF": True, "ExportBookmarks": True}


def make_properties(values: dict[str, object]) -> tuple[Any, ...]:
    """Return the values as LibreOffice takes them."""
    properties = []
    for name, value in values.items():
        item = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        item.Name, item.Value = name, value
        properties.append(item)
    return tuple(properties)


def connect(pipe: str, seconds: float) -> Any:  # noqa: ANN401 - objects of LibreOffice carry no types
    """Return the desktop of the LibreOffice that listens on a pipe, once it answers."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    ends = time.monotonic() + seconds
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            if time.monotonic() > ends:
                raise
            time.sleep(_POLL_SECONDS)
        else:
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def convert(desktop: Any, source: str, target: str) -> None:  # noqa: ANN401 - as above
    """Write the PDF of one Word file."""
    document = desktop.loadComponentFromURL(Path(source).as_uri(), "_blank", 0, make_properties(dict(_LOAD)))
    if document is None:
        message = "LibreOffice cannot open it"
        raise ValueError(message)
    try:
        filters = uno.Any("[]com.sun.star.beans.PropertyValue", make_properties(dict(_EXPORT)))
        document.storeToURL(
            Path(target).as_uri(), make_properties({"FilterName": "writer_pdf_Export", "FilterData": filters})
        )
    finally:
        document.close(True)  # noqa: FBT003 - UNO takes no names


def serve(desktop: Any, orders: TextIO, answers: TextIO) -> None:  # noqa: ANN401 - as above
    """Answer one order after the other until the orders end."""
    _answer(answers, {"ok": True})
    for line in orders:
        order = json.loads(line)
        try:
            convert(desktop, order["source"], order["target"])
        except Exception as error:
            if _DISPOSED in f"{type(error).__name__} {error}".lower():
                raise
            _answer(answers, {"ok": False, "why": str(error).strip() or type(error).__name__})
        else:
            _answer(answers, {"ok": True})


def _answer(answers: TextIO, answer: dict[str, object]) -> None:
    answers.write(json.dumps(answer) + "\n")
    answers.flush()


if __name__ == "__main__":
    serve(connect(sys.argv[1], float(sys.argv[2])), sys.stdin, sys.stdout)
