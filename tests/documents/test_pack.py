"""A pack holds the right forms for each audience and application, in order, under plain names."""

from __future__ import annotations

import pytest

from spo_builder.actions.check import check_case
from spo_builder.case.proceedings import ApplicationKind
from spo_builder.documents.audience import Audience
from spo_builder.documents.fitting import (
    FITTING,
    PackUnfitError,
    check_pack_fits,
    choose_pack,
    choose_whole_pack,
)
from spo_builder.documents.forms import Pack
from spo_builder.documents.pack import DocumentPlan, PackSources, plan_documents
from spo_builder.law.pack import get_law_pack
from spo_builder.tools.word_desk import list_texts
from tests.builders import TODAY, a_case
from tests.documents.drafting import FORMS

NOW = (
    "D01",
    "D02",
    "D03",
    "D04",
    "D05",
    "D06",
    "D07",
    "D10",
    "D11",
    "D15",
    "D16",
    "D17a",
    "D25",
    "D26",
    "D28",
)


def _plan(
    audience: Audience,
    kind: ApplicationKind = ApplicationKind.INTERIM_WITH_FULL,
    *,
    pack: Pack = Pack.URGENT,
    **changes: object,
) -> tuple[DocumentPlan, ...]:
    case = a_case(**changes)
    case = case.evolve(application=case.application.evolve(kind=kind))
    sources = PackSources(FORMS, get_law_pack())
    return plan_documents(case, check_case(case, TODAY), audience, pack, sources)


def _ids(plans: tuple[DocumentPlan, ...]) -> list[str]:
    return [plan.form.id for plan in plans]


def test_the_urgent_pack_of_the_court_has_every_paper_of_the_now_list() -> None:
    assert set(NOW) <= set(_ids(_plan(Audience.COURT)))


def test_the_force_alone_gets_the_record_of_authority() -> None:
    assert "D20" in _ids(_plan(Audience.INTERNAL))
    assert "D20" not in _ids(_plan(Audience.COURT))
    assert "D20" not in _ids(_plan(Audience.SERVED))


def test_the_sealed_schedule_is_never_served_and_alone_holds_what_is_sealed() -> None:
    assert "D21" not in _ids(_plan(Audience.SERVED))
    court = _plan(Audience.COURT)
    holders = [plan.form.id for plan in court if "0 Larkspur Court" in "\n".join(list_texts(plan.context))]
    assert holders == ["D21"]


@pytest.mark.parametrize(
    ("kind", "there", "absent"),
    [
        (ApplicationKind.FULL, {"D01", "D06"}, {"D02", "D05"}),
        (ApplicationKind.INTERIM_WITH_FULL, {"D01", "D02", "D05", "D06"}, set()),
        (ApplicationKind.INTERIM_AFTER_FULL, {"D02", "D05"}, {"D01", "D06"}),
    ],
)
def test_the_application_decides_which_complaints_and_orders_are_drafted(
    kind: ApplicationKind, there: set[str], absent: set[str]
) -> None:
    found = set(_ids(_plan(Audience.COURT, kind, pack=choose_whole_pack(kind))))
    assert there <= found
    assert not absent & found


def test_the_order_is_that_of_the_list_and_names_are_plain() -> None:
    plans = _plan(Audience.COURT)
    assert _ids(plans) == sorted(_ids(plans))
    assert "D05-draft-interim-order.docx" in {plan.file_name for plan in plans}


def test_the_index_lists_the_other_papers_and_the_exhibits_but_no_sealed_one() -> None:
    plans = _plan(Audience.COURT)
    index = next(plan for plan in plans if plan.form.id == "D16").context.index
    marks = [row.id for row in index]
    assert "D21" not in marks
    assert {"D01", "D05", "IF/1"} <= set(marks)


def test_only_draft_orders_carry_the_draft_marker() -> None:
    plans = _plan(Audience.COURT, pack=Pack.INTERIM_AND_FULL)
    marked = {plan.form.id for plan in plans if plan.context.form.draft_marker}
    assert marked == {form.id for form in FORMS.forms if form.draft_order} == {"D05", "D06", "D27"}


def test_every_form_has_required_words_unless_it_prints_lists_only() -> None:
    for plan in _plan(Audience.COURT):
        assert plan.required or plan.missing, plan.form.id


WHOLE: tuple[tuple[ApplicationKind, Pack, set[str]], ...] = (
    (ApplicationKind.INTERIM_WITH_FULL, Pack.INTERIM_AND_FULL, set()),
    (ApplicationKind.FULL, Pack.FULL, {"D02", "D05"}),
    (ApplicationKind.INTERIM_AFTER_FULL, Pack.INTERIM_AFTER_FULL, {"D01", "D06"}),
)


@pytest.mark.parametrize(("kind", "pack", "absent"), WHOLE)
def test_the_whole_pack_has_every_paper_but_those_of_the_other_application(
    kind: ApplicationKind, pack: Pack, absent: set[str]
) -> None:
    found = set(_ids(_plan(Audience.INTERNAL, kind, pack=pack)))
    always = {form.id for form in FORMS.forms if form.when == ("always",) and not form.each}
    assert always - found == set()
    assert not absent & found
    assert {"D12", "D17b", "D22", "D23", "D27"} <= found


@pytest.mark.parametrize(("kind", "pack", "absent"), WHOLE)
def test_no_paper_is_listed_for_a_pack_to_which_it_cannot_belong(
    kind: ApplicationKind, pack: Pack, absent: set[str]
) -> None:
    assert pack in FITTING[kind]
    assert not absent & {form.id for form in FORMS.forms if pack in form.packs}


@pytest.mark.parametrize("pack", list(Pack))
@pytest.mark.parametrize("kind", list(ApplicationKind))
def test_a_pack_that_does_not_fit_is_refused_with_the_one_that_does(
    kind: ApplicationKind, pack: Pack
) -> None:
    if pack in FITTING[kind]:
        check_pack_fits(kind, pack)
        return
    with pytest.raises(PackUnfitError) as caught:
        check_pack_fits(kind, pack)
    assert f"“{pack.value}”" in str(caught.value)
    assert all(each.value in caught.value.advice for each in FITTING[kind])


def test_the_urgent_pack_goes_out_first_where_an_interim_order_is_asked_for() -> None:
    assert [choose_pack(kind) for kind in ApplicationKind] == [Pack.FULL, Pack.URGENT, Pack.URGENT]


def test_the_urgent_pack_asks_the_court_for_arrangements_and_leaves_the_fuller_papers_for_later() -> None:
    later = {"D08", "D09", "D12", "D17b", "D22", "D23", "D24", "D27"}
    found = set(_ids(_plan(Audience.INTERNAL)))
    assert not later & found
    assert "D19" in found
    assert "D19" not in _ids(_plan(Audience.SERVED))
