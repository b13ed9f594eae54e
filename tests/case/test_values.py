"""The parts of a record are frozen, strict and closed; a change is checked like any other input."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from pydantic import TypeAdapter, ValidationError

from spo_builder.case.answers import Answer
from spo_builder.case.moments import ClockTime, Day, Moment
from spo_builder.case.people import Address, PersonName
from spo_builder.case.terms_sought import TermPeriod
from spo_builder.case.value import LINE_LIMIT, TEXT_LIMIT, ExhibitPath, IdText, Line, Text
from tests.builders import TODAY, a_case, a_court, a_service, a_term, an_exhibit, an_incident

LINE = TypeAdapter[str](Line)
TEXT = TypeAdapter[str](Text)
PATH = TypeAdapter[str](ExhibitPath)
ID = TypeAdapter[str](IdText)
DAY = TypeAdapter[date](Day)
CLOCK = TypeAdapter[time](ClockTime)
MOMENT = TypeAdapter[datetime](Moment)


def takes(adapter: TypeAdapter[str], text: str) -> bool:
    """Return whether a field of this kind takes a text, unchanged."""
    try:
        return adapter.validate_python(text) == text
    except ValidationError:
        return False


@pytest.mark.parametrize(
    ("text", "line", "paragraphs"),
    [
        ("", True, True),
        ("x" * LINE_LIMIT, True, True),
        ("x" * (LINE_LIMIT + 1), False, True),
        ("x" * TEXT_LIMIT, False, True),
        ("x" * (TEXT_LIMIT + 1), False, False),
        ("a\nb", False, True),
        ("a\tb", False, True),
        ("a\u2028b", False, True),
        ("a\u2029b", False, True),
        ("a\rb", False, False),
        ("a\x00b", False, False),
        ("a\x85b", False, False),
        ("a\u202eb", False, False),
        ("a\u202db", False, False),
        ("a\ufdd0b", False, False),
        ("a\U0001ffffb", False, False),
        ("a\u2067b\u2069", True, True),
        ("a\u00a0b", True, True),
        ("\u200bx", True, True),
        ("<b>&amp;{{x}}", True, True),
    ],
)
def test_a_line_is_one_line_and_a_text_may_be_paragraphs(text: str, *, line: bool, paragraphs: bool) -> None:
    assert (takes(LINE, text), takes(TEXT, text)) == (line, paragraphs)


@pytest.mark.parametrize(
    ("path", "fits"),
    [
        ("TO-1.png", True),
        ("Map A.png", True),
        ("phone/TO-1.png", True),
        (".hidden", True),
        ("console.txt", True),
        ("com10.txt", True),
        ("", False),
        (".", False),
        ("..", False),
        ("../case.json", False),
        ("a/../../b", False),
        ("/etc/passwd", False),
        ("a//b", False),
        ("a/", False),
        ("a\\b", False),
        ("C:a.png", False),
        ("a?.png", False),
        ("a*", False),
        ("a|b", False),
        ("<a>", False),
        ('"a"', False),
        (" a.png", False),
        ("a.png ", False),
        ("a.", False),
        ("a\nb", False),
        ("con", False),
        ("CON.png", False),
        ("nul.tar.gz", False),
        ("COM1", False),
        ("lpt9.txt", False),
        ("folder/aux.txt", False),
        ("a\u202egnp.exe", False),
    ],
)
def test_an_exhibit_file_lies_in_the_folder_on_any_system(path: str, *, fits: bool) -> None:
    assert takes(PATH, path) is fits


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("a", True),
        ("A-1.b_c", True),
        ("9", True),
        ("x" * 64, True),
        ("x" * 65, False),
        ("", False),
        ("-a", False),
        (".a", False),
        ("a b", False),
        ("a/b", False),
        ("é", False),
        ("a\n", False),
        ("\u0661", False),
    ],
)
def test_an_id_is_letters_digits_dots_dashes_and_underscores(text: str, *, fits: bool) -> None:
    assert takes(ID, text) is fits


# --- days, clock times, moments --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "fits"),
    [
        (date(1899, 12, 31), False),
        (date(1900, 1, 1), True),
        (date(2199, 12, 31), True),
        (date(2200, 1, 1), False),
        (datetime(2026, 11, 27, tzinfo=UTC), False),
        ("2026-11-27", False),
        (1764201600, False),
    ],
)
def test_a_day_is_a_date_that_a_court_can_mean(day: object, *, fits: bool) -> None:
    if fits:
        assert DAY.validate_python(day, strict=True) == day
    else:
        with pytest.raises(ValidationError):
            DAY.validate_python(day, strict=True)


@pytest.mark.parametrize(
    ("text", "day"),
    [('"2024-02-29"', date(2024, 2, 29)), ('"1900-01-01"', date(1900, 1, 1)), ('"٢٠٢٦-11-27"', None)],
)
def test_a_day_is_written_with_plain_digits(text: str, day: date | None) -> None:
    if day is not None:
        assert DAY.validate_json(text, strict=True) == day
    else:
        with pytest.raises(ValidationError):
            DAY.validate_json(text, strict=True)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ('"09:30"', time(9, 30)),
        ('"09:30:15"', time(9, 30, 15)),
        ('"00:00"', time(0)),
        ('"23:59:59.5"', time(23, 59, 59, 500_000)),
        ('"24:00"', None),
        ('"09:30Z"', None),
        ('"09:30+01:00"', None),
        ('"34200"', None),
        ("34200", None),
    ],
)
def test_a_clock_time_is_what_the_clock_showed(text: str, at: time | None) -> None:
    if at is not None:
        assert CLOCK.validate_json(text, strict=True) == at
    else:
        with pytest.raises(ValidationError):
            CLOCK.validate_json(text, strict=True)


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-11-27T17:25:00Z", "2026-11-27T17:25:00+00:00"),
        ("2026-11-27T17:25Z", "2026-11-27T17:25:00+00:00"),
        ("2026-07-01T17:25:00+01:00", "2026-07-01T16:25:00+00:00"),
        ("2026-11-27T00:30:00.250+02:00", "2026-11-26T22:30:00.250000+00:00"),
        ("1900-01-01T00:00:00Z", "1900-01-01T00:00:00+00:00"),
        ("1900-01-01T00:00:00+01:00", None),
        ("2199-12-31T23:59:59-01:00", None),
        ("1899-12-31T23:30:00-01:00", None),
        ("2026-11-27T17:25:00", None),
        ("2026-11-27 17:25:00Z", None),
        ("2026-11-27T17:25:61Z", None),
        ("2026-11-27T17Z", None),
        ("20261127T172500Z", None),
        ("1764201600", None),
    ],
)
def test_a_moment_has_its_time_zone_and_is_kept_in_utc(text: str, utc: str | None) -> None:
    if utc is not None:
        moment = MOMENT.validate_json(f'"{text}"', strict=True)
        assert moment.isoformat() == utc
        assert MOMENT.validate_json(MOMENT.dump_json(moment), strict=True) == moment
    else:
        with pytest.raises(ValidationError):
            MOMENT.validate_json(f'"{text}"', strict=True)


def test_equal_moments_are_written_alike() -> None:
    summer = timezone(timedelta(hours=1))
    there = a_service(at=datetime(2026, 7, 1, 17, 0, tzinfo=summer))
    here = a_service(at=datetime(2026, 7, 1, 16, 0, tzinfo=UTC))
    assert there.model_dump_json() == here.model_dump_json()


@pytest.mark.parametrize(("days", "fits"), [(-1, False), (0, True), (1, True)])
def test_a_span_ends_no_earlier_than_it_begins(days: int, *, fits: bool) -> None:
    when = an_incident().when
    until = when.on + timedelta(days=days)
    if fits:
        assert when.evolve(until=until).last == until
    else:
        with pytest.raises(ValidationError, match="the last day is before the first day"):
            when.evolve(until=until)
    assert when.evolve(until=None).last == when.on


@pytest.mark.parametrize(("name", "most"), [("days", 36600), ("months", 1200), ("years", 100)])
def test_no_period_of_a_term_can_leave_the_calendar(name: str, most: int) -> None:
    assert getattr(TermPeriod().evolve(**{name: most}), name) == most
    for number in (0, -1, most + 1, 10**30):
        with pytest.raises(ValidationError):
            TermPeriod().evolve(**{name: number})


# --- frozen, strict, closed ------------------------------------------------------------------------


def test_evolving_gives_a_checked_copy_and_leaves_the_first_alone() -> None:
    case = a_case()
    other = case.evolve(title="Other", court=a_court(in_wales=True))
    assert (other.title, other.court.in_wales) == ("Other", True)
    assert (case.title, case.court.in_wales) == (a_case().title, False)
    assert other.evolve(title=case.title, court=case.court) == case


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"title": 5}, "title"),
        ({"title": "a\nb"}, "title"),
        ({"title": "x" * 301}, "title"),
        ({"reference": "a b"}, "reference"),
        ({"format": 2}, "format"),
        ({"incidents": [an_incident()]}, "incidents"),
        ({"incidents": (5,)}, "incidents"),
        ({"incidents": None}, "incidents"),
        ({"court": a_term()}, "court"),
        ({"titel": "x"}, "titel"),
    ],
)
def test_a_change_that_does_not_fit_is_refused(changes: dict[str, object], place: str) -> None:
    with pytest.raises(ValidationError) as caught:
        a_case().evolve(**changes)
    assert {detail["loc"][0] for detail in caught.value.errors()} == {place}


@pytest.mark.parametrize(
    "changes",
    [
        {"is_victim": "yes"},
        {"is_victim": True},
        {"date_of_birth": "1990-08-21"},
        {"date_of_birth": datetime(1990, 8, 21, tzinfo=UTC)},
        {"date_of_birth": date(1066, 10, 14)},
        {"name": {"given": "Imogen"}, "id": "a b"},
    ],
)
def test_nothing_is_converted_silently(changes: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        a_case().protected_persons[0].evolve(**changes)


def test_a_part_cannot_be_changed_in_place() -> None:
    case = a_case()
    with pytest.raises(ValidationError, match="frozen"):
        case.title = "x"  # type: ignore[misc]  # what must not work
    with pytest.raises(ValidationError, match="frozen"):
        case.incidents[0].when.on = TODAY  # type: ignore[misc]  # the same
    assert hash(case) == hash(a_case())


@pytest.mark.parametrize("answer", list(Answer))
def test_equal_parts_are_one_value(answer: Answer) -> None:
    one, other = (an_exhibit(centred_on_confidential_place=answer) for _ in range(2))
    assert one == other
    assert hash(one) == hash(other)
    assert Address() == Address(lines=(), postcode="")
    assert PersonName(given="a") != PersonName(family="a")
