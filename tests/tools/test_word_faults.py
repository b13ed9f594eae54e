"""A form that cannot be filled is refused, with every fault at once and the paragraph of each."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass

import pytest

from spo_builder.errors import ToolFailedError
from spo_builder.tools.docx_package import BrokenWordFileError
from spo_builder.tools.docx_text import read_docx_text
from spo_builder.tools.word import fill_form, list_names
from spo_builder.tools.word_template import TemplateFaultError
from tests.support.word_forms import PROPERTIES, a_form, a_paragraph, a_table, fill, read_part, with_parts


@dataclass(frozen=True, slots=True)
class Person:
    """A record of the context."""

    name: str
    _hidden: str = "hidden"

    def shout(self) -> str:
        """Return the name in capitals; forms must not reach it."""
        return self.name.upper()


PERSON = Person("Ann Example")


def _refuse(form: bytes, **values: object) -> TemplateFaultError:
    with pytest.raises(TemplateFaultError) as caught:
        fill(form, values)
    return caught.value


def test_record_and_mapping_values_print() -> None:
    form = a_form("{{ person.name }} {{ other.name }} {{ names[1] }}")
    text = read_docx_text(fill(form, {"person": PERSON, "other": {"name": "Bea"}, "names": ("x", "Cy")}))
    assert "Ann Example Bea Cy" in text


def test_all_unknown_names_are_told_at_once_with_their_paragraphs() -> None:
    error = _refuse(a_form("First {{ nobody }}", "Second {{ person.nickname }} here"), person=PERSON)
    assert [fault.where for fault in error.faults] == [
        "a-form.docx, word/document.xml: “First {{ nobody }}”",
        "a-form.docx, word/document.xml: “Second {{ person.nickname }} here”",
    ]
    assert ["nobody" in error.faults[0].message, "nickname" in error.faults[1].message] == [True, True]
    assert "a-form.docx" in str(error)


@pytest.mark.parametrize(
    "text",
    [
        "{{ a.b.c }}",
        "{% if unknown %}x{% endif %}",
        "{% for x in unknown %}{{ x }}{% endfor %}",
        "{{ person.shout }}",
        "{{ names.append }}",
        "{{ person.name.upper }}",
        "{{ names[9] }}",
        "{{ names['count'] }}",
        "{{ mapping.items }}",
    ],
)
def test_unknown_name_is_refused_wherever_it_is_used(text: str) -> None:
    error = _refuse(a_form(text), person=PERSON, names=("x",), mapping={"a": "b"}, a={})
    assert "is not known" in error.faults[0].message


@pytest.mark.parametrize("value", [None, True, 1.5, ("x",), {"a": "b"}, PERSON, b"bytes"])
def test_only_text_and_whole_numbers_print(value: object) -> None:
    error = _refuse(a_form("{{ value }}"), value=value)
    assert error.faults[0].message.startswith("This prints ")


@pytest.mark.parametrize(
    "text",
    [
        "{{ person.shout() }}",
        "{{ person._hidden }}",
        "{{ person['_hidden'] }}",
        "{{ person.__class__ }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ _private }}",
        "{% include 'x' %}",
        "{% import 'x' as y %}",
        "{% extends 'x' %}",
        "{% macro m() %}x{% endmacro %}",
        "{% block b %}x{% endblock %}",
        "{% filter upper %}x{% endfilter %}",
        "{% call m() %}x{% endcall %}",
        "{% set x %}y{% endset %}",
        "{{ 7 * 7 }}",
        "{{ 'x' * 9 }}",
        "{{ 2 ** 64 }}",
        "{{ '%s' % person }}",
        "{{ person|attr('name') }}",
        "{{ names|map('upper')|join }}",
        "{{ value|safe }}",
        "{{ value|default('x') }}",
        "{{ value is defined }}",
        "{{ range(9) }}",
        "{{ names[0:1] }}",
        "{% for x in names recursive %}{{ x }}{% endfor %}",
        "{% for a in n %}" * 5 + "x" + "{% endfor %}" * 5,
    ],
)
def test_form_may_not_do_more_than_print_and_choose(text: str) -> None:
    error = _refuse(a_form(text), person=PERSON, names=("x",), value="v", n=("x",))
    assert error.faults
    assert error.faults[0].where.startswith("a-form.docx, word/document.xml: “")


@pytest.mark.parametrize("text", ["{% if x %}never closed", "{{ }}", "{% endif %}", "{{ a b }}", "{{ x | }}"])
def test_wrong_tag_is_refused_with_its_paragraph(text: str) -> None:
    assert text[:6] in _refuse(a_form("Fine", text)).faults[0].where


@pytest.mark.parametrize(
    "text",
    [
        "{%p if x %} swallowed words",
        "{%p if x %}{%p endif %}",
        "{{r x }}",
        "{%tc for x in y %}",
        "{% colspan 2 %}",
        "{%- if x %}",
    ],
)
def test_tag_that_would_swallow_text_is_refused(text: str) -> None:
    assert _refuse(a_form(text), x="x").faults


def test_row_tag_with_other_words_in_its_row_is_refused() -> None:
    error = _refuse(a_form(a_table(("{%tr for x in y %}", "lost words")), "end"), y=())
    assert "stand alone in its row" in error.faults[0].message


def test_faults_of_several_members_come_together() -> None:
    with pytest.raises(TemplateFaultError) as caught:
        fill(a_form("{{ nobody }}"), {"form": {}})
    members = {fault.where.split(":")[0].split("/")[-1] for fault in caught.value.faults}
    assert members == {"document.xml", "footer1.xml", "footer2.xml", "header1.xml", "header2.xml"}


def test_wrong_sum_is_a_fault_and_no_traceback() -> None:
    assert "cannot be worked out" in _refuse(a_form("{{ 'x' + 1 }}")).faults[0].message


def test_choice_that_tears_a_table_open_is_refused() -> None:
    form = a_form(a_table(("{% if flag %}",)), "{% endif %}")
    with pytest.raises(ToolFailedError, match="not a whole Word file"):
        fill(form, {"flag": False})


@pytest.mark.parametrize("cut", [0, 1, 30, 500, -1, -30])
def test_truncated_form_is_refused(cut: int) -> None:
    with pytest.raises(BrokenWordFileError, match=r"a-form\.docx"):
        fill(a_form("x")[:cut], {})


def test_zip_without_a_document_is_refused() -> None:
    broken = with_parts(a_form("x"), {"word/document.xml": "<not><closed>"})
    with pytest.raises(BrokenWordFileError, match="not well-formed"):
        fill(broken, {})


def test_document_type_is_refused() -> None:
    xml = read_part(a_form("x"), "word/document.xml").replace(
        "<w:document", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document', 1
    )
    with pytest.raises(BrokenWordFileError, match="document type"):
        fill(with_parts(a_form("x"), {"word/document.xml": xml}), {})


def test_conditional_cell_keeps_a_paragraph() -> None:
    cell = "".join(a_paragraph(text) for text in ("{%p if flag %}", "shown", "{%p endif %}"))
    table = a_table(("X", "Y")).replace(a_paragraph("X", "TableText"), cell)
    xml = read_part(fill(a_form(table, "end"), {"flag": False}), "word/document.xml")
    assert "shown" not in xml
    assert "<w:p/></w:tc>" in xml.replace(" />", "/>")


def test_tag_split_over_runs_still_works() -> None:
    runs = "".join(f"<w:r><w:t>{piece}</w:t></w:r>" for piece in ("{", "{ val", "ue", " }", "}"))
    assert "Ann" in read_docx_text(fill(a_form(f"<w:p>{runs}</w:p>"), {"value": "Ann"}))


def test_curly_quotes_in_a_tag_are_read_as_straight_ones() -> None:
    assert "yes" in read_docx_text(fill(a_form("{% if v == “a” %}yes{% endif %}"), {"v": "a"}))


def test_list_names_takes_a_typed_context() -> None:
    assert list_names(PERSON) == {"name": "Ann Example", "_hidden": "hidden"}
    with pytest.raises(TypeError):
        list_names({"name": "x"})


def test_same_form_is_compiled_for_each_name() -> None:
    form = a_form("{{ nobody }}")
    with pytest.raises(TemplateFaultError, match="first"):
        fill_form(form, {}, properties=PROPERTIES, name="first")
    with pytest.raises(TemplateFaultError, match="second"):
        fill_form(form, {}, properties=PROPERTIES, name="second")


def test_zip_of_something_else_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("notes.txt", "x")
    with pytest.raises(BrokenWordFileError, match="holds no Word document"):
        fill(stream.getvalue(), {})


def test_form_that_unpacks_beyond_all_measure_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b"0" * (101 * 1024 * 1024))
    with pytest.raises(BrokenWordFileError, match="100 MB"):
        fill(stream.getvalue(), {})


@pytest.mark.parametrize("text", ["{{ a.b[0] }}", "{{ a.b.__html__ }}", "{{ names.__len__ }}"])
def test_chain_after_an_unknown_name_tells_the_first(text: str) -> None:
    assert len(_refuse(a_form(text), a={}, names=("x",)).faults) == 1
