"""Where the checkout is, and where the program under test was imported from."""

from __future__ import annotations

import os
from pathlib import Path

CHECKOUT_VARIABLE = "SPO_BUILDER_CHECKOUT"
"""Names the checkout when the tests run from a copy outside it."""

PACKAGE_VARIABLE = "SPO_BUILDER_PACKAGE_HOME"
"""Names the folder from which the program must be imported, when it is an installed wheel."""


def get_checkout() -> Path:
    """Return the root of the checkout."""
    return Path(os.environ.get(CHECKOUT_VARIABLE, Path(__file__).resolve().parents[2]))


def get_package_home() -> Path:
    """Return the folder that must hold `spo_builder`: the checkout, or an environment's site-packages."""
    return Path(os.environ.get(PACKAGE_VARIABLE, get_checkout()))
