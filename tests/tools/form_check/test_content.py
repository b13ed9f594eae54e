"""A form holds what it must, whoever made it, and none of the words that do not belong in it."""

from __future__ import annotations

import re

import pytest

from spo_builder.resources import get_court_forms
from spo_builder.tools.form_check import check_form
from tests.support.checked_forms import find, say
from tests.support.word_forms import a_form, a_paragraph, read_part, with_parts

_FOLDER = get_court_forms()
_NAMES = {
    "D05": _FOLDER / "D05-draft-interim-order.docx",
    "D06": _FOLDER / "D06-draft-full-order.docx",
    "D03": _FOLDER / "D03-summons.docx",
}


def _without(form_id: str, name: str) -> bytes:
    """Return one of our forms with one name taken out of every tag that prints it."""
    form = _NAMES[form_id].read_bytes()
    parts = ("word/document.xml", *(f"word/{kind}{n}.xml" for kind in ("header", "footer") for n in (1, 2)))
    changed = {part: re.sub(rf"\{{\{{ {re.escape(name)} \}}\}}", "", read_part(form, part)) for part in parts}
    assert any(changed[part] != read_part(form, part) for part in parts), name
    return with_parts(form, changed)


@pytest.mark.parametrize(
    ("form_id", "name", "lacks"),
    [
        ("D05", "interim.made_on", "section 6(a)"),
        ("D05", "interim.duration", "section 6(b)"),
        ("D05", "part", "section 6(c)"),
        ("D05", "interim.locality", "section 6(d)"),
        ("D05", "interim.term_periods", "section 6(e)"),
        ("D05", "interim.breach_notice", "TB7"),
        ("D05", "line", "TB8"),
        ("D05", "line", "TB9"),
        ("D05", "form.draft_marker", "TB10"),
        ("D05", "form.not_ready", "NOT READY"),
        ("D05", "form.footer", "suggested form"),
        ("D06", "full.made_on", "section 6(a)"),
        ("D06", "full.duration", "section 6(b)"),
        ("D06", "part", "section 6(c)"),
        ("D06", "full.locality", "section 6(d)"),
        ("D06", "full.term_periods", "section 6(e)"),
        ("D06", "full.breach_notice", "TB7"),
        ("D06", "line", "TB8"),
        ("D06", "line", "TB9"),
        ("D06", "form.draft_marker", "TB10"),
        ("D03", "label", "rule 98"),
        ("D03", "form.version_line", "case version"),
    ],
)
def test_what_a_form_must_hold_is_missed(form_id: str, name: str, lacks: str) -> None:
    faults = find(_without(form_id, name), "content", form_id=form_id)
    assert any(lacks in fault.message for fault in faults), faults


def test_an_empty_form_lacks_the_court_and_the_parties() -> None:
    form = a_form("x")
    for part in ("word/header1.xml", "word/header2.xml", "word/footer1.xml", "word/footer2.xml"):
        form = with_parts(form, {part: re.sub(r"\{\{.*?\}\}", "", read_part(form, part))})
    messages = " ".join(say(form, "content", form_id="X01"))
    assert all(
        f"lacks the {what}" in messages for what in ("court", "applicant", "defendant", "marker NOT READY")
    )


def test_required_names_must_be_printed_and_the_advice_says_how() -> None:
    found = check_form(
        a_form("x"), "a.docx", "X01", ("risk.narrative", "incidents[].when", "hearsay[].weight[].answer")
    )
    advice = {fault.message: fault.advice for fault in found if "requires" in fault.message}
    assert list(advice.values()) == [
        "Print {{ risk.narrative }} where it belongs.",
        "Print it in a loop over incidents: {%p for x in incidents %} … {{ x.when }}.",
        "Print it in a loop over hearsay: {%p for x in hearsay %} … {{ x… }}.",
    ]


@pytest.mark.parametrize(
    ("form_id", "text", "said"),
    [
        ("D01", "The accused was seen.", "accused"),
        ("D02", "The offenders are known.", "offenders"),
        ("D03", "You are charged with stalking.", "charged with"),
        ("D04", "If he is found guilty", "guilty"),
        ("D05", "Trial date", "Trial"),
        ("D06", "This is the prescribed form.", "prescribed form"),
        ("D06", "Form 12A of the rules", "Form 12A"),
        ("D01", "Form X", "Form X"),
        ("D03", "Signed: clerk", "Signed"),
        ("D03", "Signature", "Signature"),
    ],
)
def test_words_that_do_not_belong_are_told_with_their_paragraph(form_id: str, text: str, said: str) -> None:
    (fault,) = find(a_form("x", text), "words", form_id=form_id)
    assert (fault.message, fault.paragraph) == (f"This says “{said}”.", text)
    assert fault.advice


@pytest.mark.parametrize(
    ("form_id", "text"),
    [
        ("D01", "His offender manager says so."),
        ("D01", "There is no prescribed form."),
        ("D01", "{{ accused }} {% if trial %}{% endif %} A form of words."),
        ("D03", "A summons is not signed."),
        ("D07", "Signed, guilty, the accused"),
    ],
)
def test_other_words_are_fine(form_id: str, text: str) -> None:
    assert say(a_form(text), "words", form_id=form_id) == []


@pytest.mark.parametrize("name", ["PAGE", "NUMPAGES"])
def test_pages_must_be_counted(name: str) -> None:
    form = a_form("x")
    parts = {
        part: re.sub(rf"\b{name}\b", "DATE", read_part(form, part))
        for part in ("word/footer1.xml", "word/footer2.xml")
    }
    assert f"No header or footer holds the field {name}." in say(with_parts(form, parts), "content")


@pytest.mark.parametrize("path", sorted(_FOLDER.glob("D*.docx")), ids=lambda path: path.name)
def test_our_own_forms_have_no_fault_at_all(path: object) -> None:
    assert hasattr(path, "read_bytes")
    assert hasattr(path, "name")
    assert check_form(path.read_bytes(), path.name, path.name.partition("-")[0]) == ()


def test_what_stands_in_the_table_of_a_form_counts_as_well() -> None:
    assert say(a_form(a_paragraph("{% if maps %}{{ form.not_ready }}{% endif %}")), "content", form_id="X01")
