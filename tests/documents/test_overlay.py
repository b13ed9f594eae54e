"""A force's list of forms is laid over ours row by row, and cannot undo what protects people."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from spo_builder.documents.audience import Audience
from spo_builder.documents.forms import Forms, FormsError
from spo_builder.documents.overlay import lay_over
from tests.documents.drafting import FORMS

if TYPE_CHECKING:
    from spo_builder.documents.forms import Form

_BY_ID = {form.id: form for form in FORMS.forms}
_NEW = replace(
    _BY_ID["D07"], id="F01", template="F01-letter.docx", stem="letter", requires=("defendant.name",)
)


def _refuse(*rows: Form) -> list[str]:
    with pytest.raises(FormsError) as caught:
        lay_over(FORMS, Forms("", rows), ())
    return [fault.message for fault in caught.value.faults]


def test_nothing_laid_over_leaves_ours() -> None:
    assert lay_over(FORMS, Forms("", ()), ()) == replace(FORMS, law_pack="")


def test_a_row_is_replaced_where_it_stands_and_a_new_one_comes_last() -> None:
    own = replace(_BY_ID["D05"], title="Order of our force", requires=("interim.rights[]", "court.email"))
    laid = lay_over(FORMS, Forms("Our footer.", (own, _NEW), "ew-spo 1"), [_NEW.template])
    assert [form.id for form in laid.forms] == [*(form.id for form in FORMS.forms), "F01"]
    changed = next(form for form in laid.forms if form.id == "D05")
    assert changed.title == "Order of our force"
    assert changed.requires == (*_BY_ID["D05"].requires, "court.email")
    assert (laid.footer, laid.law_pack) == ("Our footer.", "ew-spo 1")
    assert [form.id for form in laid.forms if form.is_own] == ["F01"]


def test_a_word_file_alone_makes_the_form_the_forces_own() -> None:
    laid = lay_over(FORMS, Forms("", ()), [_BY_ID["D03"].template, "other.docx"])
    assert [form.id for form in laid.forms if form.is_own] == ["D03"]


def test_what_we_do_not_serve_is_not_served() -> None:
    served = (Audience.COURT, Audience.SERVED, Audience.INTERNAL)
    assert _refuse(replace(_BY_ID["D20"], audiences=served)) == ["This form must not be served."]
    assert _refuse(replace(_NEW, sealed=True)) == ["A sealed form must not be served."]
    assert len(_refuse(replace(_BY_ID["D21"], audiences=served))) == 2


def test_the_draft_marker_and_the_seal_stay() -> None:
    assert _refuse(replace(_BY_ID["D05"], draft_order=False), replace(_BY_ID["D21"], sealed=False)) == [
        "“draft_order” cannot be changed for this form.",
        "“sealed” cannot be changed for this form.",
    ]


def test_two_forms_do_not_share_a_file() -> None:
    row = replace(_NEW, template=_BY_ID["D05"].template, stem=_BY_ID["D05"].stem)
    assert len(_refuse(row)) == 2
