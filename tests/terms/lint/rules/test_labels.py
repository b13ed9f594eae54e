"""Rule on labels in the place of conduct (T03)."""

from __future__ import annotations

import pytest

from spo_builder.findings import Severity
from tests.terms.lint.hearing import hear


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Not to stalk Asha Rahman.", ["stalk"]),
        ("not to harass", ["harass"]),
        ("not to commit acts associated with stalking", ["acts associated with stalking"]),
        (
            "The defendant must not harass, pester or intimidate Asha Rahman.",
            ["harass"],
        ),
        (
            "The defendant must not commit any criminal offence against Megan Pugh.",
            ["commit any criminal offence"],
        ),
        (
            "The defendant must not carry out any acts associated with stalking towards Tom Ollerton.",
            ["acts associated with stalking"],
        ),
        ("The defendant must not cause a nuisance to Asha Rahman at 4 Elm Road, Leeds.", ["nuisance"]),
        ("The defendant must not trespass on any land of Imogen Farrow.", ["trespass"]),
        (
            "The defendant must not send Asha Rahman any message that causes her alarm or distress.",
            ["causes her alarm or distress"],
        ),
        ("The defendant must not engage in conduct amounting to harassment of Bina Rahman.", ["harassment"]),
        ("The defendant must not break the law.", ["break the law"]),
        ("The defendant must not cause a breach of the peace.", ["cause a breach of the peace"]),
        ("The defendant must not put Asha Rahman in fear of violence.", ["put Asha Rahman in fear"]),
        ("The defendant must refrain from harassing Asha Rahman.", ["harassing"]),
        ("The defendant must stop stalking Asha Rahman.", ["stalking"]),
        ("Harassment of Asha Rahman by any means.", ["Harassment"]),
        ("THE DEFENDANT MUST NOT STALK ASHA RAHMAN.", ["STALK"]),
    ],
)
def test_a_label_is_found(text: str, words: list[str]) -> None:
    assert hear("T03", text, severity=Severity.BLOCK) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The defendant must not harass, pester or intimidate Asha Rahman.", ["pester", "intimidate"]),
        ("The defendant must not molest Asha Rahman.", ["molest"]),
        ("The defendant must not behave in a controlling or coercive way.", ["controlling or coercive"]),
        ("The defendant must not annoy Asha Rahman.", ["annoy"]),
        ("The defendant must attend an intimidation awareness course.", []),
    ],
)
def test_words_in_which_courts_have_made_orders_only_warn(text: str, words: list[str]) -> None:
    assert hear("T03", text, severity=Severity.WARN) == words


@pytest.mark.parametrize(
    "text",
    [
        "Not to follow Asha Rahman on foot or in a vehicle.",
        (
            "The defendant must attend the Stalking Intervention Programme at Unit 0, Dock Street, "
            "Aldermoor, on 2 December 2026 at 10:00."
        ),
        "The defendant must attend Aldermoor Clinic to be assessed for a stalking behaviour programme.",
        "The defendant must not enter The Stalking Horse public house, 2 Dock Street.",
        "The defendant must not enter any part of Harassgate Lane or Stalker’s Row, Brackenford.",
        "The defendant must not tamper with the burglar alarm at 4 Elm Road, Leeds.",
        "The defendant must not make any allegation of harassment about Asha Rahman to her employer.",
        "The defendant must not contact Asha Rahman except in the harassment claim that she has brought.",
        "The defendant must tell the officer of any stalking.",
        "THE DEFENDANT MUST NOT ENTER HARASS LANE OR STALK STREET.",
        (
            "The defendant must not contact Asha Rahman, except in answer to a claim that he has "
            "caused alarm or distress."
        ),
    ],
)
def test_conduct_and_names_are_right(text: str) -> None:
    assert hear("T03", text) == []
