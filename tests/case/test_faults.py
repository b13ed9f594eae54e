"""Each fault of a record is told with its place, a sentence and advice, and all of them at once."""

from __future__ import annotations

import json

import pytest

from spo_builder.case.faults import build_pointer, describe_fault, show_input
from spo_builder.case.reading import CaseUnreadableError, read_case
from spo_builder.case.value import LINE_LIMIT, TEXT_LIMIT
from spo_builder.errors import InputError
from tests.case.raw import a_file, list_faults, put, tell_faults

ANSWERS = "Use one of: yes, no, not_known_after_enquiry, not_answered."
DATE = "Write it as 2026-11-27."
MOMENT = "Write it as 2026-11-27T17:25:00Z."
OUTSIDE = "the path must stay inside the folder exhibits/; use a plain name such as TO-1.png"
ID = "Use letters, digits, dots, dashes and underscores, up to 64."

# Where it stands, what stands there, what is said of it, what to do.
FAULTS: list[tuple[str, object, str, str]] = [
    ("/title", 5, "“5” is not text.", "Write it between quotation marks."),
    ("/title", None, "An empty value (null) is not text.", "Write it between quotation marks."),
    ("/title", ["a"], "A list of 1 is not text.", "Write it between quotation marks."),
    ("/order/years", "5", "“5” is not a whole number.", "Write it in digits, without quotation marks."),
    ("/order/years", 5.5, "“5.5” is not a whole number.", "Write it in digits, without quotation marks."),
    ("/order/years", True, "“true” is not a whole number.", "Write it in digits, without quotation marks."),
    ("/order/years", 0, "“0” is out of range.", "Write a number of at least 1."),
    ("/order/years", 101, "“101” is out of range.", "Write a number of at most 100."),
    ("/order/days", 10**400, f"“1{'0' * 59}…” is out of range.", "Write a number of at most 36,600."),
    ("/exhibits/0/pages", -1, "“-1” is out of range.", "Write a number of at least 1."),
    (
        "/court/is_youth_court",
        "yes",
        "“yes” is not true or false.",
        "Write true or false, without quotation marks.",
    ),
    (
        "/court/is_youth_court",
        1,
        "“1” is not true or false.",
        "Write true or false, without quotation marks.",
    ),
    ("/court/address/lines", "a street", "“a street” is not a list.", "Put it between [ and ]."),
    ("/exhibits/0/map_streets", {"a": 1}, "An object with 1 field is not a list.", "Put it between [ and ]."),
    ("/listing", [], "A list of 0 is not an object with fields.", "Put it between { and }."),
    ("/defendant/registered_sex_offender", "maybe", "“maybe” is not one of the answers.", ANSWERS),
    ("/defendant/registered_sex_offender", "", "“” is not one of the answers.", ANSWERS),
    ("/defendant/registered_sex_offender", None, "An empty value (null) is not one of the answers.", ANSWERS),
    ("/defendant/registered_sex_offender", False, "“false” is not one of the answers.", ANSWERS),
    (
        "/title",
        "x" * (LINE_LIMIT + 1),
        "The text has 301 characters; at most 300 fit here.",
        "Shorten it, or put the full text in an exhibit.",
    ),
    (
        "/relationship_summary",
        "x" * (TEXT_LIMIT + 1),
        "The text has 50,001 characters; at most 50,000 fit here.",
        "Shorten it, or put the full text in an exhibit.",
    ),
    ("/reference", "a b", "“a b” is not an id.", ID),
    ("/reference", "", "“” is not an id.", ID),
    ("/reference", "x\n", "“x(U+000A)” is not an id.", ID),
    ("/reference", "../x", "“../x” is not an id.", ID),
    ("/reference", "x" * 65, f"“{'x' * 60}…” is not an id.", ID),
    (
        "/title",
        "a\nb",
        "“a(U+000A)b” cannot stand here: this must fit on one line; take out the line breaks and tabs.",
        "Correct it.",
    ),
    (
        "/exhibits/1/file",
        "../a.png",
        f"“../a.png” cannot stand here: {OUTSIDE}.",
        "Correct it.",
    ),
    (
        "/incidents/0/when",
        {"on": "2026-11-27", "until": "2026-11-26"},
        "An object with 2 fields cannot stand here: the last day is before the first day.",
        "Correct it.",
    ),
    ("/incidents/0/when", {}, "The field “on” is missing.", "Add it."),
    ("/titel", "x", "The field “titel” is not known here.", "Did you mean “title”?"),
    ("/court/Adress", {}, "The field “Adress” is not known here.", "Did you mean “address”?"),
    (
        "/qqqqqq",
        1,
        "The field “qqqqqq” is not known here.",
        "Delete it; `spo-builder schema` lists the fields.",
    ),
    *[
        ("/incidents/0/when/on", day, f"“{day}” is not a date of the calendar.", DATE)
        for day in (
            "2026-02-30",
            "2025-02-29",
            "2026-13-01",
            "2026-00-10",
            "27/11/2026",
            "2026-11-27T00:00:00",
            "2026-1-1",
            "20261127",
            "1764201600",
            "2026-W48-5",
            "",
            "soon",
        )
    ],
    ("/incidents/0/when/on", 1764201600, "“1764201600” is not a date of the calendar.", DATE),
    ("/incidents/0/when/on", None, "An empty value (null) is not a date of the calendar.", DATE),
    (
        "/incidents/0/when/on",
        "1899-12-31",
        "“1899-12-31” cannot stand here: the year must lie between 1900 and 2199.",
        "Correct it.",
    ),
    ("/hearings/0/at", "25:00", "“25:00” is not a time of day.", "Write it as 17:25:00."),
    ("/hearings/0/at", "10", "“10” is not a time of day.", "Write it as 17:25:00."),
    ("/hearings/0/at", 36000, "“36000” is not a time of day.", "Write it as 17:25:00."),
    (
        "/hearings/0/at",
        "10:00Z",
        "“10:00Z” cannot stand here: write the time as the clock in England showed it, without a time zone.",
        "Correct it.",
    ),
    ("/service/0/at", "2026-11-27", "“2026-11-27” is not a date with its time.", MOMENT),
    ("/service/0/at", "1764201600", "“1764201600” is not a date with its time.", MOMENT),
    ("/service/0/at", "2026-02-30T10:00Z", "“2026-02-30T10:00Z” is not a date with its time.", MOMENT),
    (
        "/service/0/at",
        "2026-11-27T10:00:00",
        "“2026-11-27 10:00:00” is not a time with its time zone.",
        MOMENT,
    ),
]


@pytest.mark.parametrize(("where", "value", "message", "advice"), FAULTS)
def test_a_fault_is_told_with_its_place_a_sentence_and_advice(
    where: str, value: object, message: str, advice: str
) -> None:
    (fault,) = list_faults(put(where, value))
    assert fault.where == (f"{where}/on" if "missing" in message else where)
    assert (fault.message, fault.advice) == (message, advice)


# Characters that no court paper can show, and two that make a line read differently from what it says.
UNPRINTABLE = [
    "\x00",
    "\x07",
    "\x0b",
    "\r",
    "\x1b",
    "\x7f",
    "\x9f",
    "\u202d",
    "\u202e",
    "\ufffe",
    "\U0010ffff",
]


@pytest.mark.parametrize("char", UNPRINTABLE)
@pytest.mark.parametrize("where", ["/incidents/0/description", "/title", "/risk/factors/0"])
def test_an_unprintable_character_is_refused_wherever_it_stands(where: str, char: str) -> None:
    (fault,) = list_faults(put(where, f"ab{char}"))
    named = f"U+{ord(char):04X}"
    assert fault.where == where
    assert f"character 3 ({named}) cannot be printed; delete it" in fault.message
    assert f"“ab({named})”" in fault.message
    assert fault.advice


@pytest.mark.parametrize(
    "text", ["a\u2066b\u2069", "\u200d", "é", "e\u0301", "漢字", "Ω", "\U0001f468\u200d\U0001f469"]
)
def test_what_honest_messages_carry_is_read(text: str) -> None:
    assert (
        read_case(json.dumps(put("/incidents/0/description", text)).encode()).incidents[0].description == text
    )


def test_many_faults_are_told_at_once() -> None:
    data = a_file()
    data["titel"] = "x"
    data["reference"] = "a b"
    data["officer_in_case"] = "nobody"
    data["interim"] = {"begins_on": "2026-02-30", "period_days": 0, "why_now": "a\u202eb"}
    data["people"] = [{"id": "neighbour"}, {"id": "neighbour"}]
    with pytest.raises(CaseUnreadableError, match=r"^7 things are wrong in the case file\.$") as caught:
        read_case(json.dumps(data).encode())
    assert sorted(fault.where for fault in caught.value.faults) == [
        "/interim/begins_on",
        "/interim/period_days",
        "/interim/why_now",
        "/officer_in_case",
        "/people/1/id",
        "/reference",
        "/titel",
    ]
    assert all(fault.message.endswith(".") and fault.advice for fault in caught.value.faults)


def test_a_single_fault_is_told_in_the_singular() -> None:
    with pytest.raises(CaseUnreadableError, match=r"^One thing is wrong in the case file\.$") as caught:
        read_case(json.dumps(put("/title", 5)).encode())
    assert (caught.value.exit_code, caught.value.http_status) == (2, 422)
    assert caught.value.advice


def test_an_empty_object_lacks_its_format_and_then_its_reference() -> None:
    with pytest.raises(InputError) as caught:
        read_case(b"{}")
    assert [fault.where for fault in caught.value.faults] == ["/format"]
    assert tell_faults({"format": 1}) == ["/reference The field “reference” is missing. Add it."]


def test_nothing_that_a_file_says_of_itself_can_hide_or_flood_the_answer() -> None:
    (fault,) = list_faults({"format": 1, "reference": "x", "\x1b[31m\u202e" + "y" * 100_000: 1})
    assert fault.where.startswith("/(U+001B)[31m(U+202E)y")
    assert all(text.isprintable() and len(text) < 120 for text in (fault.where, fault.message))


@pytest.mark.parametrize(
    ("path", "pointer"),
    [((), ""), (("a", 0, "b"), "/a/0/b"), (("a/b", "m~n"), "/a~1b/m~0n"), (("~1",), "/~01"), (("",), "/")],
)
def test_a_place_is_a_json_pointer(path: tuple[str | int, ...], pointer: str) -> None:
    assert build_pointer(path) == pointer


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, "An empty value (null)"),
        ({}, "An object with 0 fields"),
        ({"a": 1}, "An object with 1 field"),
        ([1, 2], "A list of 2"),
        (True, "“true”"),
        (1.5, "“1.5”"),
        ("x" * 60, f"“{'x' * 60}”"),
        ("x" * 61, f"“{'x' * 60}…”"),
    ],
)
def test_an_input_is_shown_so_that_a_reader_finds_it_again(value: object, shown: str) -> None:
    assert show_input(value) == shown


def test_a_fault_without_words_of_its_own_keeps_the_reason_given() -> None:
    fault = describe_fault(
        {"type": "float_parsing", "loc": ("share",), "msg": "Input should be a valid number", "input": "x"}
    )
    assert fault.message == "“x” cannot stand here: input should be a valid number."
    assert (fault.where, fault.advice) == ("/share", "Correct it.")
