"""A record has one form in bytes, and its version is the hash of that form."""

from __future__ import annotations

import hashlib
import json

import pytest

from spo_builder.case.answers import Answer
from spo_builder.case.canonical import get_case_version, render_case
from spo_builder.case.reading import read_case
from spo_builder.case.record import CaseRecord
from spo_builder.resources import get_data_file
from tests.builders import a_case, a_court
from tests.case.raw import a_file, get_bytes

SAMPLES = sorted(path.parent.name for path in get_data_file("data", "samples").glob("*/case.json"))


def test_the_smallest_case_is_its_format_and_its_reference() -> None:
    case = CaseRecord(reference="x")
    assert render_case(case) == b'{\n  "format": 1,\n  "reference": "x"\n}\n'
    canonical = b'{"reference":"x"}'
    assert get_case_version(case) == hashlib.sha256(canonical).hexdigest()


def test_saved_then_loaded_it_is_the_same_record_in_the_same_bytes() -> None:
    case = read_case(get_bytes())
    assert render_case(case) == get_bytes()
    assert read_case(render_case(a_case())) == a_case()
    assert get_case_version(read_case(render_case(a_case()))) == get_case_version(a_case())


def test_names_are_in_order_and_letters_stand_as_they_are() -> None:
    text = render_case(a_case(title="Café")).decode()
    assert '"title": "Café"' in text
    names = list(json.loads(text))
    assert names == sorted(names)
    assert text.endswith("}\n")
    assert "\r" not in text


def test_what_the_file_says_in_other_words_is_the_same_version() -> None:
    data = a_file()
    other = dict(reversed(list(data.items()))) | {"impact": {"equality": ""}}
    loose = json.dumps(other, indent=7, ensure_ascii=True).replace("\n", "\r\n").encode()
    assert loose != get_bytes()
    assert get_case_version(read_case(loose)) == get_case_version(read_case(get_bytes()))
    assert render_case(read_case(loose)) == get_bytes()


def test_a_blank_that_stands_in_the_file_is_left_out_and_an_answer_is_kept() -> None:
    case = read_case(
        b'{"format": 1, "reference": "x", "title": "", "other_proceedings": {"live": "not_answered"}}'
    )
    assert case == CaseRecord(reference="x")
    answered = read_case(b'{"format": 1, "reference": "x", "other_proceedings": {"live": "no"}}')
    assert answered.other_proceedings.live is Answer.NO
    assert b'"live": "no"' in render_case(answered)


def test_every_change_is_another_version() -> None:
    versions = {
        get_case_version(case)
        for case in (
            a_case(),
            a_case(title="other"),
            a_case(reference="other"),
            a_case(court=a_court(in_wales=True)),
            a_case(incidents=a_case().incidents[::-1]),
        )
    }
    assert len(versions) == 5
    assert all(len(version) == 64 and int(version, 16) for version in versions)


@pytest.mark.parametrize("name", SAMPLES)
def test_each_sample_is_written_as_the_program_writes_it(name: str) -> None:
    data = get_data_file("data", "samples", name, "case.json").read_bytes()
    assert render_case(read_case(data)) == data
