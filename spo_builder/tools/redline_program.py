"""Finds the program that writes tracked changes, and unpacks it once from the extra that carries it."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from spo_builder.errors import ToolFailedError, ToolMissingError

PROGRAM_VARIABLE = "SPO_BUILDER_REDLINE"
"""Environment variable that names the program, where it is not the one that comes with the extra."""

_PACKAGES: Final = ("python_redlines", "python_redlines_docxodus")


class RedlineMissingError(ToolMissingError):
    """The program that writes tracked changes is not installed."""

    advice = (
        'Install it with: pip install "python-redlines[docxodus]". Without it the changes are said in words.'
    )


def is_redline_installed() -> bool:
    """Return whether documents with tracked changes can be made on this machine."""
    named = os.environ.get(PROGRAM_VARIABLE)
    if named:
        return shutil.which(named) is not None
    return all(find_spec(package) is not None for package in _PACKAGES)


def find_program() -> str:
    """Return the program, unpacked once for all; a half-unpacked one is never seen.

    Raises:
        ToolFailedError: it cannot be unpacked here, or there is none for this system.
    """
    named = shutil.which(os.environ.get(PROGRAM_VARIABLE) or "")
    if named:
        return named
    from importlib.metadata import version  # noqa: PLC0415 -- slow to load, and needed here alone

    import platformdirs  # noqa: PLC0415 -- comes with the extra

    home = Path(platformdirs.user_cache_dir("spo-builder")) / f"docxodus-{version(_PACKAGES[1])}"
    try:
        return _find_below(home) or unpack_program(home)
    except (OSError, ImportError) as error:
        message = f"The program for tracked changes cannot be unpacked into {home}: {error}."
        advice = "Make room there, or install the extra again: pip install python-redlines[docxodus]."
        raise ToolFailedError(message, advice=advice) from error


def _find_below(home: Path) -> str | None:
    return next((str(path) for path in sorted(home.glob("*/redline*")) if _is_program(path)), None)


def _is_program(path: Path) -> bool:
    return re.fullmatch(r"redline(\.exe)?", path.name) is not None


def unpack_program(home: Path) -> str:
    """Return the program, unpacked into a folder in one step.

    Raises:
        OSError: the folder cannot be written, or holds something else.
    """
    from python_redlines import engines  # noqa: PLC0415 -- an extra; absent on many machines

    home.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=home.parent, prefix=".new-") as staging:
        inside = Path(staging) / "it"
        engines.DocxodusEngine(target_path=str(inside))
        try:
            inside.rename(home)
        except OSError:
            # Somebody else unpacked it meanwhile.
            if _find_below(home) is None:
                raise
    found = _find_below(home)
    if found is None:
        message = "the program is not among what was unpacked"
        raise OSError(message)
    return found
