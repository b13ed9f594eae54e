"""Rules on vague words and on places without a measure (T04)."""

from __future__ import annotations

import pytest

from spo_builder.findings import Severity
from tests.terms.lint.hearing import hear


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Not to go near Asha Rahman's home.", ["near"]),
        ("Not to visit, or go near to, the home of Asha Rahman.", ["near to"]),
        ("The defendant must not loiter in the vicinity of 4 Elm Road, Leeds.", ["in the vicinity of"]),
        ("The defendant must not stand close to Imogen Farrow at any bus stop.", ["close to"]),
        ("The defendant must not park any vehicle near Holmegate Academy, Station Road.", ["near"]),
        (
            "The defendant must not come within a short distance of Brackenford Library.",
            ["within a short distance"],
        ),
        ("The defendant must not wait around the entrance of Kestrel Court, Brackenford.", ["around"]),
        ("The defendant must not be in close proximity to Asha Rahman.", ["in close proximity to"]),
        ("The defendant must not enter 4 Elm Road, Leeds, or any nearby street.", ["any nearby street"]),
        ("The defendant must not be at or near Holmegate Academy.", ["at or near"]),
        ("The defendant must not wait by her house.", ["by"]),
        ("The defendant must not be in the neighbourhood of 4 Elm Road, Leeds.", ["in the neighbourhood of"]),
    ],
)
def test_a_vague_place_is_found(text: str, words: list[str]) -> None:
    assert hear("T04", text, severity=Severity.BLOCK) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The defendant must not send an excessive number of messages to Megan Pugh.", ["excessive"]),
        (
            "The defendant must not behave in an inappropriate or anti-social manner towards Asha Rahman.",
            ["inappropriate", "anti-social"],
        ),
        ("The defendant must not use abusive language to Tom Ollerton.", ["abusive"]),
        ("The defendant must not frequently walk along Mill Lane, Aldermoor.", ["frequently"]),
        ("The defendant must not send letters, flowers, etc. to Imogen Farrow.", ["etc"]),
        (
            "The defendant must co-operate with all reasonable instructions of the Stalking Unit.",
            ["reasonable"],
        ),
        ("The defendant must not publish films or similar.", ["or similar"]),
        ("The defendant must keep a reasonable distance from Asha Rahman.", ["a reasonable distance"]),
        ("The defendant must keep well away from Asha Rahman.", ["well away"]),
        ("The defendant must not visit Mill Lane more often than is needed.", ["more often than is needed"]),
        ("The defendant must not act in a way that could be seen as threatening.", ["could be seen"]),
        ("The defendant must not behave in an aggressive manner.", ["aggressive manner"]),
        ("The defendant must not make unwanted approaches to Asha Rahman.", ["unwanted"]),
        ("The defendant must attend regular appointments.", ["regular"]),
        ("The defendant must use his best endeavours to stay away.", ["best endeavours"]),
        ("The defendant must be of good behaviour.", ["of good behaviour"]),
    ],
)
def test_a_vague_word_is_found(text: str, words: list[str]) -> None:
    assert hear("T04", text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Not to go within 100 metres of 4 Elm Road, Leeds.",
        "The defendant must not go near 4 Elm Road, Leeds, that is to say within 100 metres.",
        "The defendant must not be within 50 metres of or near 4 Elm Road, Leeds.",
        "The defendant must not go near the area edged red on Map A.",
        "The defendant must not enter Near Street, Aldermoor.",
        "The defendant must not walk along Abbey Close to its junction with Mill Lane.",
        "The defendant must not use any other telephone to contact Asha Rahman.",
        (
            "The defendant must not go to any address that he knows or has reasonable grounds to "
            "believe is the home of Asha Rahman."
        ),
        "The defendant must not sign in to the TikTok accounts @near.proper and @etc.etc_99.",
        "The defendant must walk away by the nearest exit.",
        "The defendant must close the account in the name of Asha Rahman.",
        "The defendant must not carry any offensive weapon in Mill Lane.",
        "The defendant must not contact persons close to Asha Rahman.",
        "The defendant must give the number of every vehicle he owns or regularly drives.",
        "The defendant must not enter Mill Lane, Aldermoor, except in a proper emergency.",
        "The defendant must not enter Mill Lane, Aldermoor, except to go to a shop near 4 Elm Road.",
        "The defendant must not stand near enough to touch Asha Rahman.",
        "The defendant must not enter the Around the Corner Café, 9 Dock Street.",
    ],
)
def test_a_measure_or_a_name_or_knowledge_is_right(text: str) -> None:
    assert hear("T04", text) == []
