"""Every record rule on the terms (law.md 5), in the order in which a drafter mends them.

T01, T02, T11, T27 and T28 stand with section 2, T25 with sections 3 and 5, T26 with section 6, T12 with what
is served, and the easy-read copy of T41 with procedure; the rules on bare text are in the linter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.checks.terms_catalogue import TERMS_CATALOGUE
from spo_builder.checks.terms_duties import TERMS_DUTIES
from spo_builder.checks.terms_maps import TERMS_MAPS
from spo_builder.checks.terms_overlap import TERMS_OVERLAP
from spo_builder.checks.terms_places import TERMS_PLACES
from spo_builder.checks.terms_support import TERMS_SUPPORT

if TYPE_CHECKING:
    from spo_builder.checks.matter import Check

TERMS_RECORD: tuple[Check, ...] = (
    *TERMS_CATALOGUE,
    *TERMS_SUPPORT,
    *TERMS_MAPS,
    *TERMS_PLACES,
    *TERMS_DUTIES,
    *TERMS_OVERLAP,
)
