"""Whatever dates, lengths, numbers, persons and places one wording holds, the other is asked for."""

from __future__ import annotations

import pytest

from spo_builder.terms.drift import DriftKind
from spo_builder.terms.lost import NamedThing, find_lost

PERSON = NamedThing(DriftKind.PERSON, ("Imogen Fairweather", "Ms Fairweather", "Fairweather"))
PLACE = NamedThing(DriftKind.PLACE, ("On the pavement opposite 0 Larkspur Court",))
NAMELESS = NamedThing(DriftKind.PERSON, ("", " "))


def tell(generated: str, edited: str) -> list[tuple[str, str]]:
    lost = find_lost(generated, edited, (PERSON, PLACE, NAMELESS))
    return [(item.kind.value, item.expected) for item in lost]


@pytest.mark.parametrize(
    ("generated", "edited", "expected"),
    [
        ("On 21 November 2026 he wrote.", "He wrote on 21 November 2026.", []),
        ("On 21 November 2026 he wrote.", "He wrote on 21 November.", []),
        ("On 21 November he wrote.", "He wrote on 21 November 2026.", []),
        ("On 21 November 2026 he wrote.", "He wrote on 21 November 2025.", [("date", "21 November 2026")]),
        ("On 21 November 2026 he wrote.", "He wrote on 22 November 2026.", [("date", "21 November 2026")]),
        ("20 to 31 July 2026", "20 to 30 July 2026", [("date", "31 July 2026")]),
        ("sought for 56 days", "sought for 56 days or less", []),
        ("sought for 56 days", "sought for 28 days", [("duration", "56 days")]),
        ("sought for 56 days", "sought for 56 weeks", [("duration", "56 days")]),
        ("for ten minutes", "a 10-minute walk", []),
        ("for a year", "for one year", []),
        ("for a year", "for two years", [("duration", "1 year")]),
        ("Five prohibitions", "There are 5 of them", []),
        ("Five prohibitions", "Some prohibitions", [("number", "5")]),
        ("at 17:40", "in the evening", [("number", "17:40")]),
        ("Exhibit: IF/1.", "It is produced.", []),
        ("19 messages, 19 in all", "messages", [("number", "19")]),
        ("Ms Fairweather saw it.", "Imogen Fairweather saw it.", []),
        ("Ms Fairweather saw it.", "She saw it.", [("person", "Ms Fairweather")]),
        ("It was Fairweathers.", "It was they.", []),
        ("On the pavement opposite 0 Larkspur Court.", "opposite 0 Larkspur Court, on the pavement", []),
        (
            "On the pavement opposite 0 Larkspur Court.",
            "In the street.",
            [("place", "On the pavement opposite 0 Larkspur Court")],
        ),
        ("", "anything on 3 May 2026", []),
    ],
)
def test_what_is_lost_is_told_once_in_the_words_of_the_record(
    generated: str, edited: str, expected: list[tuple[str, str]]
) -> None:
    assert tell(generated, edited) == expected


def test_the_message_says_which_words() -> None:
    (lost,) = find_lost("for 56 days", "for a time", ())
    assert lost.message == "The record says “56 days” here; the edited wording does not."
