"""Writes `court_forms/england_wales/_base.docx`, the document that every Word form starts from.

Run `python -m scripts.make_base_document` after a change to `scripts/base_document/`; the file is the same,
byte for byte, each time. Forms are edited as Word files; the script lays new styles and lists into them and
leaves everything else as it is.
"""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.base_document.package import build_parts

if TYPE_CHECKING:
    from collections.abc import Mapping

BASE = Path(__file__).resolve().parent.parent / "court_forms" / "england_wales" / "_base.docx"
_FIXED_TIME = (2020, 1, 1, 0, 0, 0)
_DRESS = ("word/styles.xml", "word/numbering.xml")


def write_base(path: Path) -> None:
    """Write the base document."""
    _write(path, {name: text.encode() for name, text in build_parts().items()})


def _write(path: Path, parts: Mapping[str, bytes]) -> None:
    """Write a package with fixed times and sorted members."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in sorted(parts.items()):
            member = zipfile.ZipInfo(name, _FIXED_TIME)
            member.create_system = 0
            package.writestr(member, data, zipfile.ZIP_DEFLATED)


def dress_form(path: Path) -> bool:
    """Lay the base's styles and lists into a form; return whether that changed it."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    wanted = {name: text.encode() for name, text in build_parts().items() if name in _DRESS}
    if all(parts.get(name) == text for name, text in wanted.items()):
        return False
    _write(path, {**parts, **wanted})
    return True


def main() -> None:
    """Write the base and dress every form; say which ones changed."""
    write_base(BASE)
    for path in sorted(BASE.parent.glob("D*.docx")):
        if dress_form(path):
            print(f"{path.name}: new styles")


if __name__ == "__main__":
    main()
