"""Blank, no, unknown and not known after enquiry are apart; what is not known to be known is protected."""

from __future__ import annotations

import json

import pytest

from spo_builder.case.answers import Answer, ConflictAnswer, Known
from spo_builder.case.confidential import ConfidentialKind, ConfidentialValue, PlaceFact, PlaceFactKind
from spo_builder.case.reading import read_case
from tests.case.raw import a_file, put, tell_faults


@pytest.mark.parametrize(
    ("answer", "written", "given"),
    [
        (Answer.YES, "yes", True),
        (Answer.NO, "no", True),
        (Answer.NOT_KNOWN, "not_known_after_enquiry", True),
        (Answer.NOT_ANSWERED, "not_answered", False),
    ],
)
def test_an_answer_is_one_of_four(answer: Answer, written: str, *, given: bool) -> None:
    assert (answer.value, answer.is_given) == (written, given)
    case = read_case(json.dumps(put("/other_proceedings/live", written)).encode())
    assert case.other_proceedings.live is answer
    assert len(Answer) == 4


def test_a_question_that_nobody_met_is_not_answered() -> None:
    data = a_file()
    del data["other_proceedings"]
    assert read_case(json.dumps(data).encode()).other_proceedings.live is Answer.NOT_ANSWERED
    assert ConflictAnswer().answer is Answer.NOT_ANSWERED


@pytest.mark.parametrize(
    ("known", "protected"), [(Known.YES, False), (Known.NO, True), (Known.UNKNOWN, True), (None, True)]
)
def test_a_confidential_value_is_protected_unless_it_is_known(
    known: Known | None, *, protected: bool
) -> None:
    value = ConfidentialValue(value="0 Larkspur Court", kind=ConfidentialKind.HOME)
    if known is not None:
        value = value.evolve(known_to_defendant=known)
    assert value.is_protected is protected


@pytest.mark.parametrize("where", ["/protected_persons/0/details", "/people/0/details"])
def test_a_confidential_value_is_written_with_its_kind_and_whether_it_is_known(where: str) -> None:
    row = {"value": "07700 900123", "kind": "phone", "known_to_defendant": "unknown"}
    case = read_case(json.dumps(put(where, [row])).encode())
    person = case.protected_persons[0] if "protected" in where else case.people[0]
    assert person.details == (ConfidentialValue(value="07700 900123", kind=ConfidentialKind.PHONE),)
    kind, known = tell_faults(put(where, [{"value": "x", "kind": "x", "known_to_defendant": True}]))
    assert kind.startswith(f"{where}/0/kind “x” is not one of the answers. Use one of: home, work, school, ")
    assert known.startswith(f"{where}/0/known_to_defendant “true” is not one of the answers.")
    assert known.endswith("Use one of: yes, no, unknown.")
    missing = [fault.split(" ")[0] for fault in tell_faults(put(where, [{}]))]
    assert missing == [f"{where}/0/value", f"{where}/0/kind"]


def test_a_place_in_a_text_counts_as_unknown_until_somebody_answers() -> None:
    assert PlaceFact(text="Mill Lane", kind=PlaceFactKind.PLACE).known_to_defendant is Known.UNKNOWN
