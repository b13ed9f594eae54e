"""Writes `court_forms/england_wales/_base.docx`, the document that every Word form starts from.

Run `python -m scripts.make_base_document` after a change to `scripts/base_document/`; the file is the same,
byte for byte, each time. Forms are edited as Word files and keep the styles they were started from.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

from scripts.base_document.package import build_parts

BASE = Path(__file__).resolve().parent.parent / "court_forms" / "england_wales" / "_base.docx"
_FIXED_TIME = (2020, 1, 1, 0, 0, 0)


def write_base(path: Path) -> None:
    """Write the base document with fixed times and sorted members."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in sorted(build_parts().items()):
            member = zipfile.ZipInfo(name, _FIXED_TIME)
            member.create_system = 0
            package.writestr(member, text.encode(), zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    write_base(BASE)
