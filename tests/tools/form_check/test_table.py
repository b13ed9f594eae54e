"""Every check stands in the table; no words at all make the check fall over; what it passes can be filled."""

from __future__ import annotations

import importlib
import io
import pkgutil
import zipfile
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from spo_builder.tools import form_check
from spo_builder.tools.form_check import CHECKS, check_form
from spo_builder.tools.form_check.names import read_names
from spo_builder.tools.form_check.tags import TagReading
from spo_builder.tools.word_template import compile_form
from tests.support.word_forms import a_form, a_table

if TYPE_CHECKING:
    import pytest

_PIECES = (
    *(
        "{{ ",
        " }}",
        "{% if ",
        "{%p if ",
        "{%tr for a in ",
        " %}",
        "{% endif %}",
        "{%p endif %}",
        "{%tr endfor %}",
    ),
    *(
        "{% else %}",
        "{% for a in ",
        "{% endfor %}",
        "{% set a = ",
        "{# ",
        " #}",
        "court.name",
        "incidents",
        "maps",
    ),
    *(
        "a",
        "a.title",
        "nobody",
        "court",
        " ~ ",
        " + ",
        "|length",
        "|upper",
        "|first",
        "[0]",
        "'x'",
        "1",
        "not ",
        "(",
    ),
    *(")", "{", "}", "%", "words", " and ", " in ", "“", "&", "<", ">", "\u202e", "loop.index", "\n"),
)
_TEXTS = st.lists(st.sampled_from(_PIECES), max_size=12).map("".join)


def test_every_check_stands_in_the_table() -> None:
    modules = [
        importlib.import_module(row.name)
        for row in pkgutil.iter_modules(form_check.__path__, "spo_builder.tools.form_check.")
    ]
    found = {
        value
        for module in modules
        for name, value in vars(module).items()
        if name.startswith("check_") and getattr(value, "__module__", "") == module.__name__
    }
    helpers = {"check_guarded", "check_task"}
    assert {check for check in found if check.__name__ not in helpers} == set(CHECKS)


@settings(max_examples=150, deadline=None)
@given(st.lists(_TEXTS, min_size=1, max_size=4), _TEXTS)
def test_any_words_are_answered_and_what_passes_can_be_compiled(texts: list[str], cell: str) -> None:
    form = a_form(*texts, a_table((cell, "x")), "end")
    found = {fault.check for fault in check_form(form, "a.docx")}
    assert "limits" not in found
    if not found & {"tags", "placing", "unreadable"}:
        assert compile_form(form, "a.docx")


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 4000))
def test_any_bytes_are_answered(data: bytes, place: int) -> None:
    form = bytearray(a_form("{{ court.name }}"))
    form[place : place + len(data)] = data
    assert isinstance(check_form(bytes(form), "a.docx"), tuple)


def test_a_form_without_styles_is_checked() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(a_form("x"))) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            if name not in {"word/styles.xml", "word/fontTable.xml", "word/settings.xml"}:
                new.writestr(name, old.read(name))
    assert {fault.check for fault in check_form(stream.getvalue(), "a.docx")} <= {"content"}


def test_parts_too_deep_for_the_check_are_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def too_deep(*_rest: object) -> None:
        raise RecursionError

    monkeypatch.setattr(form_check, "CHECKS", (too_deep,))
    (fault,) = check_form(a_form("x"), "a.docx")
    assert fault.check == "limits"


def test_a_part_that_only_fails_as_a_whole_is_told() -> None:
    told = read_names("{% if %}x{% endif %}", TagReading()).told
    assert told[0].message.startswith("The tags cannot be read: ")
