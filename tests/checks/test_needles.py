"""Each protected value is looked for in the forms in which its kind may leak, and in no others."""

from __future__ import annotations

import pytest

from spo_builder.case.confidential import ConfidentialKind as Kind
from spo_builder.checks.needles import Form, find_needles, is_everyday, is_general, reduce_number
from spo_builder.checks.normalise import reduce_compact, reduce_tight, reduce_words

NAMES = frozenset({reduce_compact("Imogen")})


def tell(value: str, kind: Kind) -> set[str]:
    """Return what is looked for as "form text"."""
    return {f"{needle.form.value} {needle.text}" for needle in find_needles(value, kind, names=NAMES)}


def reduce(form: str, text: str) -> str:
    """Return what "form text" looks like in the form in which it is looked for."""
    how = {Form.PHRASE: reduce_words, Form.OUTWARD: reduce_words, Form.EMAIL: reduce_tight}
    change = how.get(Form(form), reduce_compact)
    return f"{form} {text if form == Form.DIGITS else change(text).strip()}"


@pytest.mark.parametrize(
    ("value", "kind", "needles"),
    [
        ("07700 900123", Kind.PHONE, ["digits 7700900123"]),
        ("+44 (0)7700 900123", Kind.PHONE, ["digits 7700900123"]),
        ("999", Kind.PHONE, []),
        ("quiet.heron@example.org", Kind.EMAIL, ["email quiet.heron@example.org", "compact quiet.heron"]),
        ("info@example.org", Kind.EMAIL, ["email info@example.org"]),
        ("al@example.org", Kind.EMAIL, ["email al@example.org"]),
        ("12345@example.org", Kind.EMAIL, ["email 12345@example.org"]),
        ("imogen@example.org", Kind.EMAIL, ["email imogen@example.org"]),
        ("green Corsa, ZZ99 ZZZ", Kind.VEHICLE, ["compact zz99zzz", "spelled zz99zzz"]),
        ("green Corsa", Kind.VEHICLE, ["phrase green Corsa"]),
        ("silver Corsa", Kind.VEHICLE, ["phrase silver Corsa", "compact silvercorsa"]),
        ("ZZ1", Kind.VEHICLE, []),
        ("@quiet_heron", Kind.HANDLE, ["compact quiet_heron"]),
        ("https://example.org/u/quiet_heron/", Kind.HANDLE, ["compact quiet_heron"]),
        ("@imogen", Kind.HANDLE, ["email @imogen"]),
        ("@abc", Kind.HANDLE, []),
        ("12 34 56 78", Kind.OTHER, ["digits 12345678"]),
        ("Rowing club", Kind.ORGANISATION, ["phrase Rowing club", "compact rowingclub"]),
        ("ZZ7 7ZZ", Kind.HOME, ["compact zz77zz", "spelled zz77zz", "outward zz7"]),
        ("Z11ZZ", Kind.HOME, ["compact z11zz", "spelled z11zz"]),
        (
            "5 Quietwater Road",
            Kind.WORK,
            [
                "phrase 5 Quietwater Road",
                "compact 5quietwaterroad",
                "phrase Quietwater Road",
                "compact quietwaterroad",
                "phrase Quietwater Rd",
                "phrase Quietwater",
            ],
        ),
        (
            "5 Orchard Old Lane",
            Kind.SCHOOL,
            [
                "phrase 5 Orchard Old Lane",
                "compact 5orchardoldlane",
                "phrase Orchard Old Lane",
                "phrase Orchard Old Ln",
            ],
        ),
        ("The Close", Kind.HOME, []),
        ("Flat 2", Kind.HOME, []),
        ("", Kind.OTHER_PLACE, []),
    ],
)
def test_each_kind_of_value_has_its_forms(value: str, kind: Kind, needles: list[str]) -> None:
    assert tell(value, kind) == {reduce(*needle.split(" ", 1)) for needle in needles}


@pytest.mark.parametrize("value", ["Imogen", "imogen"])
@pytest.mark.parametrize("kind", [Kind.OTHER, Kind.HOME, Kind.ORGANISATION])
def test_a_name_that_is_printed_everywhere_gives_nothing_away(value: str, kind: Kind) -> None:
    assert tell(value, kind) == set()


@pytest.mark.parametrize("number", ["07700900123", "447700900123", "00447700900123", "4407700900123"])
def test_a_telephone_number_is_one_number_however_it_begins(number: str) -> None:
    assert reduce_number(number) == "7700900123"


@pytest.mark.parametrize(("word", "everyday"), [("Bath", True), ("SALE", True), ("Thornby", False)])
def test_a_town_may_be_an_everyday_word(word: str, *, everyday: bool) -> None:
    assert is_everyday(word) is everyday


@pytest.mark.parametrize(
    ("part", "general"),
    [("Thornby", True), ("", True), ("Quietwater Close", False), ("Flat 2", False), ("ZZ7 7ZZ", False)],
)
def test_an_area_is_no_number_street_or_postcode(part: str, *, general: bool) -> None:
    assert is_general(part) is general


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("\u0412\u0410\u0422\u041d", "bath"),
        ("\u0397\u03a5\u03a1\u0395", "hype"),
        ("Th\u0430me\u0455", "thames"),
        ("\u0456d", "id"),
    ],
)
def test_letters_that_look_alike_are_one_letter(text: str, plain: str) -> None:
    assert reduce_compact(text) == reduce_compact(plain)
