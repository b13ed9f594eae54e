"""Drafts whole packs of the samples and of built cases with the real forms, once a test run."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from spo_builder.actions.check import check_case
from spo_builder.actions.draft import Draft, DraftRequest, draft_pack
from spo_builder.documents.audience import Audience
from spo_builder.documents.fitting import choose_pack, choose_whole_pack
from spo_builder.documents.forms import load_forms
from spo_builder.law.pack import get_law_pack
from spo_builder.resources import get_court_forms, get_data_file
from spo_builder.tools.case_folder import read_case_folder
from spo_builder.tools.samples import list_samples
from spo_builder.tools.word_desk import FormDesk
from tests.support.pictures import a_png

if TYPE_CHECKING:
    from collections.abc import Callable

    from spo_builder.case.record import CaseRecord
    from spo_builder.checks.assessment import Assessment
    from spo_builder.documents.forms import Pack

TODAY = date(2026, 11, 27)
SAMPLES = tuple(sample.name for sample in list_samples())
FORMS = load_forms(get_court_forms() / "forms.toml")
DESK = FormDesk(get_court_forms())


@cache
def draft_sample(name: str) -> Draft:
    """Return the whole pack of a sample for every audience, as on Friday 27 November 2026."""
    folder = read_case_folder(get_data_file("data", "samples", name))
    whole = choose_whole_pack(folder.record.application.kind)
    return draft_case(folder.record, pack=whole, read_exhibit=folder.read_exhibit)


def draft_case(
    case: CaseRecord,
    *audiences: Audience,
    pack: Pack | None = None,
    assessment: Assessment | None = None,
    read_exhibit: Callable[[str], bytes] = lambda _name: a_png(600, 400),
) -> Draft:
    """Return a pack of a case, the first that goes out when none is named.

    Every exhibit is a grey picture unless files are given.
    """
    request = DraftRequest(
        case=case,
        assessment=assessment or check_case(case, TODAY),
        audiences=audiences or tuple(Audience),
        pack=pack or choose_pack(case.application.kind),
        read_exhibit=read_exhibit,
    )
    return draft_pack(request, DESK, FORMS, get_law_pack())
