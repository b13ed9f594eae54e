"""The settings that a force makes once, read from the environment in this one place."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

FORMS_VARIABLE: Final = "SPO_BUILDER_FORMS"
"""Environment variable that names the folder of the force's own Word forms."""


def get_forms_folder() -> Path | None:
    """Return the folder of the force's own Word forms, or None when none is set."""
    named = os.environ.get(FORMS_VARIABLE, "").strip()
    return Path(named).expanduser() if named else None
