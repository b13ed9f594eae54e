"""A form that means harm is refused or does nothing, within limits of time, memory and size."""

from __future__ import annotations

import io
import time
import zipfile
from dataclasses import dataclass

import pytest

from spo_builder.documents.vocabulary import Picture
from spo_builder.tools import word_limits
from spo_builder.tools.docx_package import BrokenWordFileError
from spo_builder.tools.docx_text import read_docx_text
from spo_builder.tools.docx_xml import parse_part
from spo_builder.tools.form_check import check_form
from spo_builder.tools.form_check.guarded import FormToCheck, check_guarded
from spo_builder.tools.word_template import TemplateFaultError, compile_form
from tests.support.checked_forms import find, say
from tests.support.pictures import a_png
from tests.support.word_forms import a_form, a_paragraph, a_table, fill, read_part, with_parts

_BODY = "word/document.xml"
_ENOUGH_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Person:
    """A record of a context."""

    name: str


VALUES = {"person": Person("Ann Example"), "names": ("Ann", "Bea"), "value": "v", "number": 3}

REACHES_OUT = [
    "{{ court.__class__ }}",
    "{{ court['__class__'] }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ court|attr('__class__') }}",
    "{{ '{0.__class__}'.format(court) }}",
    "{{ '%s' % court }}",
    "{{ '%(x)s'|format(x=court) }}",
    "{{ self }}",
    "{{ self._TemplateReference__context }}",
    "{{ lipsum.__globals__ }}",
    "{{ cycler.__init__.__globals__ }}",
    "{{ joiner }}",
    "{{ namespace(a=1) }}",
    "{{ dict(a=1) }}",
    "{{ range(9) }}",
    "{{ loop }}",
    "{{ caller() }}",
    "{{ _ }}",
    "{{ config }}",
    "{{ request }}",
    "{{ environment }}",
    "{{ incidents.append(1) }}",
    "{{ court.name.upper() }}",
    "{{ incidents|map(attribute='__class__')|list }}",
    "{{ incidents|selectattr('x') }}",
    "{{ incidents|groupby('x') }}",
    "{{ court|pprint }}",
    "{{ court.name|safe }}",
    "{{ court.name|default('x') }}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}",
    "{% from 'os' import path %}",
    "{% extends 'other' %}",
    "{% macro m() %}{{ m() }}{% endmacro %}",
    "{% call x() %}{% endcall %}",
    "{% block b %}{% endblock %}",
    "{% filter upper %}{% endfilter %}",
    "{% with a = 1 %}{% endwith %}",
    "{% autoescape false %}{{ court.name }}{% endautoescape %}",
    "{% do x %}",
    "{% set court.name = 'x' %}",
    "{% set x %}y{% endset %}",
    "{% for x in incidents recursive %}{{ loop(x) }}{% endfor %}",
    "{% break %}",
    "{% debug %}",
]
GROWS = [
    "{{ 2 ** 999999999 }}",
    "{{ 9 * 9 }}",
    "{{ 9 // 2 }}",
    "{{ 'x' * 999999999 }}",
    "{{ [0] * 999999999 }}",
    "{{ 'x'|center(999999999) }}",
    "{{ 'x'|indent(999999999) }}",
    "{{ 'x'|ljust(999999999) }}",
    "{{ 'x'|replace('x', 'xxxxxxxx') }}",
    "{{ '%0999999999d' % 1 }}",
    "{{ '{:>999999999}'.format(1) }}",
    "{{ court.name|wordwrap(1) }}",
    "{{ incidents|batch(1, 'x') }}",
    "{{ range(999999999)|list }}",
]


@pytest.mark.parametrize("text", [*REACHES_OUT, *GROWS])
def test_what_reaches_out_or_grows_is_refused_before_it_is_filled(text: str) -> None:
    form = a_form(text)
    assert find(form, "tags")
    with pytest.raises(TemplateFaultError):
        fill(form, {**VALUES, "court": Person("x"), "incidents": ()})


def test_a_tag_that_is_called_raw_is_refused_and_does_nothing() -> None:
    form = a_form("{% raw %}{{ value }}{% endraw %}")
    assert "A form may not use “raw”." in say(form, "tags")
    assert "{{ value }}" in read_docx_text(fill(form, VALUES))


def _double(times: int, more: str) -> bytes:
    """Return a form that puts a text, number or list together with itself, again and again."""
    tags = "".join(f"{{% set a{n + 1} = {more.format(f'a{n}')} %}}" for n in range(times))
    return a_form(f"{{% set a0 = value %}}{tags}end")


@pytest.mark.parametrize(
    ("more", "value"),
    [
        ("{0} ~ {0}", "x"),
        ("{0} + {0}", "x"),
        ("{0} + {0}", 9),
        ("{0} + {0}", ("x",)),
        ("[{0}, {0}]|join", "x"),
    ],
)
def test_doubling_stops_at_a_size(more: str, value: object) -> None:
    began = time.perf_counter()
    with pytest.raises(TemplateFaultError) as caught:
        fill(_double(60, more), {"value": value})
    assert "it makes too l" in caught.value.faults[0].message
    assert time.perf_counter() - began < _ENOUGH_SECONDS


def test_a_difference_without_end_is_no_traceback() -> None:
    with pytest.raises(TemplateFaultError, match="cannot give"):
        fill(a_form("{{ number - 9999999999999999 }}"), VALUES)


def test_loops_in_loops_over_long_lists_stop_at_a_count() -> None:
    form = a_form("{% for a in n %}" * 4 + "{{ value }}" + "{% endfor %}" * 4)
    began = time.perf_counter()
    with pytest.raises(TemplateFaultError) as caught:
        fill(form, {"n": tuple(range(1000)), "value": ""})
    assert "too many turns" in caught.value.faults[0].message
    assert time.perf_counter() - began < _ENOUGH_SECONDS


def test_a_loop_that_prints_nothing_is_counted_as_well() -> None:
    busy = "{% if value == 'a' and value == 'b' %}{% endif %}" * 50
    form = a_form("{% for a in n %}" * 3 + busy + "{% endfor %}" * 3)
    with pytest.raises(TemplateFaultError, match="cannot give"):
        fill(form, {"n": tuple(range(300)), "value": "v"})


def test_output_stops_at_a_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_limits, "MOST_PRINTED", 100_000)
    form = a_form("{%p for a in n %}", "{{ value }}", "{%p endfor %}")
    with pytest.raises(TemplateFaultError) as caught:
        fill(form, {"n": tuple(range(1000)), "value": "x" * 200})
    assert "prints more than 100,000 characters" in caught.value.faults[0].message


def test_pictures_stop_at_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_limits, "MOST_PICTURES", 3)
    picture = Picture(a_png(6, 4), 100, "a map")
    form = a_form("{%p for a in n %}", "{{ picture }}", "{%p endfor %}")
    assert fill(form, {"n": (1, 2, 3), "picture": picture})
    with pytest.raises(TemplateFaultError, match="cannot give"):
        fill(form, {"n": (1, 2, 3, 4), "picture": picture})


def test_unknown_names_in_long_loops_are_told_once() -> None:
    form = a_form("{%p for a in n %}", "{{ nobody }}", "{%p endfor %}")
    with pytest.raises(TemplateFaultError) as caught:
        fill(form, {"n": tuple(range(20_000))})
    assert len(caught.value.faults) == 1


def test_what_a_case_says_is_never_a_tag() -> None:
    said = "{{ court.__class__ }}{% include 'x' %}<w:p/>]]>&e;\x00"
    text = read_docx_text(fill(a_form("{{ value }}"), {"value": said}))
    assert "{{ court.__class__ }}{% include 'x' %}<w:p/>]]>&e;�" in text


def test_the_same_work_is_counted_the_same_each_time() -> None:
    form = a_form("{% for a in n %}{{ value }}{% endfor %}")
    assert fill(form, {"n": tuple(range(500)), "value": "x"}) == fill(
        form, {"n": tuple(range(500)), "value": "x"}
    )


# --- the tags as a heap ---


@pytest.mark.parametrize(
    "text",
    [
        "{{ " + "(" * 400 + "1" + ")" * 400 + " }}",
        "{% if " + "not " * 200 + "value %}x{% endif %}",
        "{{ " + "value ~ (" * 90 + "value" + ")" * 90 + " }}",
        "{% if value %}" * 40 + "x" + "{% endif %}" * 40,
        "{{ value" + "[0]" * 200 + " }}",
    ],
)
def test_deep_tags_are_refused(text: str) -> None:
    form = a_form(text)
    assert find(form, "tags")
    with pytest.raises(TemplateFaultError):
        fill(form, VALUES)


def test_a_tag_without_end_is_refused() -> None:
    assert "This tag is longer than 1,000 characters." in say(a_form('{{ "' + "a" * 5000 + '" }}'), "tags")


@pytest.mark.parametrize(
    "text", ["{{" * 20_000, "{" * 30_000, "{%" * 20_000, "}}" * 20_000, "{% if " * 9_000]
)
def test_a_heap_of_braces_is_told_in_time(text: str) -> None:
    began = time.perf_counter()
    assert 0 < len(find(a_form(text))) <= 200
    assert time.perf_counter() - began < _ENOUGH_SECONDS


@pytest.mark.slow
def test_ten_thousand_tags_are_checked_in_time() -> None:
    form = a_form(*["{{ court.name }}"] * 9_990)
    rows = check_guarded([FormToCheck("a.docx", form, "X99", ())])["a.docx"]
    assert {row.check for row in rows} <= {"content", "limits"}


def test_ten_thousand_open_choices_are_told_and_not_one_by_one() -> None:
    assert len(find(a_form("{% if court.name %}" * 3_000))) <= 200


# --- the file as a weapon ---


def _zipped(*members: tuple[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members:
            package.writestr(name, data)
    return stream.getvalue()


def _with_bytes(name: str, data: bytes) -> bytes:
    form = a_form("x")
    with zipfile.ZipFile(io.BytesIO(form)) as package:
        rest = [(row, package.read(row)) for row in package.namelist() if row != name]
    return _zipped(*rest, (name, data))


def _refuse(form: bytes) -> str:
    """Return why a form is refused, by the check and by the program that fills it alike."""
    with pytest.raises(BrokenWordFileError):
        compile_form(form, "a-form.docx")
    (fault,) = check_form(form, "a-form.docx")
    return fault.message


def test_a_zip_bomb_is_refused_without_unpacking() -> None:
    began = time.perf_counter()
    assert "100 MB" in _refuse(_with_bytes(_BODY, b"0" * (200 * 1024 * 1024)))
    assert time.perf_counter() - began < _ENOUGH_SECONDS


def test_many_members_are_refused() -> None:
    assert "more than 1000 parts" in _refuse(_zipped(*((f"word/{n}.xml", b"<x/>") for n in range(1100))))


@pytest.mark.parametrize(
    "name",
    ["../evil.xml", "word/../../evil.xml", "/etc/passwd", "..\\evil.xml", "C:evil.xml", "word/a\nb.xml"],
)
def test_a_name_that_leads_out_is_refused(name: str) -> None:
    assert "leads out of the file" in _refuse(_with_bytes(name, b"x"))


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["docProps/core.xml", "DOCPROPS/CORE.XML"])
def test_a_name_that_stands_twice_is_refused(name: str) -> None:
    stream = io.BytesIO(a_form("x"))
    with zipfile.ZipFile(stream, "a") as package:
        package.writestr(name, "<x/>")
    assert "“docprops/core.xml” twice" in _refuse(stream.getvalue())


def test_a_member_that_lies_about_its_size_is_refused() -> None:
    form = bytearray(_with_bytes("word/media/x.bin", b"0" * 5000))
    place = form.rindex(b"word/media/x.bin") - 46 + 24
    form[place : place + 4] = (10).to_bytes(4, "little")
    assert "not a whole Word file" in _refuse(bytes(form))


_ENTITIES = [
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE x SYSTEM "http://example.org/x.dtd">',
    '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://example.org/p">%p;]>',
]


@pytest.mark.parametrize("head", _ENTITIES)
def test_entities_are_refused_before_they_are_read(head: str) -> None:
    xml = read_part(a_form("x"), _BODY).replace("<w:document", f"{head}<w:document", 1)
    assert "document type" in _refuse(with_parts(a_form("x"), {_BODY: xml}))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "cp037"])
def test_another_encoding_cannot_hide_entities(encoding: str) -> None:
    xml = f'<?xml version="1.0" encoding="{encoding}"?>{_ENTITIES[0]}<x>&b;</x>'
    assert "UTF-8" in _refuse(_with_bytes(_BODY, xml.encode(encoding)))


def test_an_encoding_that_only_the_declaration_names_is_refused() -> None:
    xml = b'<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE x+AD4-<x/>'
    with pytest.raises(BrokenWordFileError, match="UTF-8"):
        parse_part(xml, "x")
    assert parse_part(b"\xef\xbb\xbf<?xml version='1.0' encoding='utf-8'?><x/>", "x").tag == "x"


@pytest.mark.parametrize("data", [b"<w:document>\x00</w:document>", b"\x00<x/>", b"<x>\x00", b"", b"not xml"])
def test_bytes_that_are_no_xml_are_refused(data: bytes) -> None:
    assert _refuse(_with_bytes(_BODY, data))


def test_a_document_of_200_mb_is_refused_by_its_size() -> None:
    form = _with_bytes("word/styles.xml", b"<x>" + b"0" * (9 * 1024 * 1024) + b"</x>")
    assert "too large for a form: word/styles.xml holds 9 MB" in check_form(form, "a-form.docx")[0].message


def test_very_deep_xml_is_refused() -> None:
    xml = read_part(a_form("x"), _BODY)
    deep = "<w:sdt><w:sdtContent>" * 3000 + a_paragraph("x") + "</w:sdtContent></w:sdt>" * 3000
    assert "not well-formed" in _refuse(
        with_parts(a_form("x"), {_BODY: xml.replace("<w:body>", f"<w:body>{deep}")})
    )


def test_hostile_table_tags_are_refused() -> None:
    form = a_form(*(a_table(("{% vm %}{% colspan 9 %}{% cellbg x %}",)) for _ in range(50)), "end")
    assert "Forms do not use this kind of tag; see the list in the README of the forms." in say(form)


def test_a_tag_hidden_in_character_references_is_found() -> None:
    xml = read_part(a_form("HERE"), _BODY).replace("HERE", "&#123;&#123; court.__class__ &#125;&#125;")
    assert find(with_parts(a_form("x"), {_BODY: xml}), "tags")


def test_a_hostile_form_beside_good_ones_costs_only_itself() -> None:
    good = FormToCheck("good.docx", a_form("{{ court.name }}"), "X99", ())
    hostile = FormToCheck("bad.docx", _with_bytes(_BODY, b"<a>" * 100_000), "X98", ())
    found = check_guarded([hostile, good, FormToCheck("third.docx", good.data, "X97", ())])
    assert list(found) == ["bad.docx", "good.docx", "third.docx"]
    assert found["bad.docx"][0].check == "unreadable"
    assert found["good.docx"] == found["third.docx"]
