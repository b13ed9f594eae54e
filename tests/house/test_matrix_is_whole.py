"""Every form is reached by a cell of the path matrix; every condition is true in one, false in another."""

from __future__ import annotations

from functools import cache

from spo_builder.actions.check import check_case
from spo_builder.documents.audience import Audience, restrict_case
from spo_builder.documents.conditions import CONDITIONS, Situation
from spo_builder.documents.fitting import FITTING
from spo_builder.documents.pack import PackSources, list_copies
from spo_builder.documents.parts.makers import EACH
from spo_builder.law.pack import get_law_pack
from tests.builders import TODAY, a_case
from tests.documents.drafting import FORMS
from tests.documents.matrix import CELLS, FEW, Cell, build_case

build = cache(build_case)
# The forms of a pack depend on the case and the day alone, not on what the checks find.
ASSESSED = check_case(a_case(), TODAY)
SOURCES = PackSources(FORMS, get_law_pack())


def _reach(cell: Cell) -> set[str]:
    copies = [
        copy
        for pack in FITTING[cell.kind]
        for audience in Audience
        for copy in list_copies(build(cell), ASSESSED, audience, pack, SOURCES)
    ]
    return {copy.form.id for copy in copies}


def test_every_form_is_reached_by_a_cell() -> None:
    assert {form.id for form in FORMS.forms} - {form for cell in FEW for form in _reach(cell)} == set()


def test_every_pack_is_reached_by_a_cell() -> None:
    assert {pack for form in FORMS.forms for pack in form.packs} == {
        pack for cell in CELLS for pack in FITTING[cell.kind]
    }


def test_every_condition_is_true_in_one_cell_and_false_in_another() -> None:
    shown = {
        (name, condition(Situation(restrict_case(build(cell), Audience.INTERNAL), get_law_pack(), TODAY)))
        for cell in CELLS
        for name, condition in CONDITIONS.items()
    }
    always_true = {(name, True) for name in CONDITIONS}
    assert shown == always_true | {(name, False) for name in CONDITIONS if name != "always"}


def test_everything_for_which_a_form_can_be_repeated_is_there_in_one_cell_and_absent_in_another() -> None:
    for name, makers in EACH.items():
        counts = {len(makers(build(cell), Audience.SERVED)) for cell in FEW}
        assert 0 in counts, name
        assert counts != {0}, name


def test_the_matrix_has_every_combination_and_the_few_every_pair() -> None:
    assert len({(cell.kind, cell.answers) for cell in CELLS}) == len(CELLS) == len(FITTING) * 2**5
    for first in range(5):
        for second in range(first):
            assert len({(cell.answers[first], cell.answers[second]) for cell in FEW}) == 4
    assert {cell.kind for cell in FEW} == set(FITTING)
