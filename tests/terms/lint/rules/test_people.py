"""Rules on people: nobody named (T02), somebody else bound (T36)."""

from __future__ import annotations

import pytest

from spo_builder.findings import Severity
from tests.terms.lint.hearing import hear


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Not to contact the victim.", ["victim"]),
        ("The defendant must not approach the complainant at any place.", ["complainant"]),
        ("The defendant must not photograph the protected person.", ["protected person"]),
        ("Not to follow the alleged victim on foot.", ["alleged victim"]),
        ("The defendant must not contact the injured party directly or indirectly.", ["injured party"]),
        ("The defendant must not approach the protected individual.", ["protected individual"]),
        ("The defendant must not watch the victim’s home.", ["victim"]),
        ("The defendant must not contact the victims of his earlier offences.", ["victims"]),
        ("The defendant must not contact the other party by any means.", ["the other party"]),
        ("The defendant must not contact the female in this case by any means.", ["the female"]),
        ("The defendant must not contact his ex-partner, directly or indirectly.", ["his ex-partner"]),
        (
            "The defendant must not contact his former partner, directly or indirectly.",
            ["his former partner"],
        ),
        ("The defendant must not approach the witness at any place.", ["the witness"]),
        (
            "The defendant must not contact the subject of this order by any means.",
            ["the subject of this order"],
        ),
        (
            "The defendant must not contact the person he has harassed by any means.",
            ["the person he has harassed"],
        ),
        ("The defendant must not follow the IP.", ["the IP"]),
        ("The defendant must not harass or pester the applicant.", ["the applicant"]),
    ],
)
def test_a_label_in_the_place_of_a_name_is_found(text: str, words: list[str]) -> None:
    assert hear("T02", text, severity=Severity.BLOCK) == words


@pytest.mark.parametrize(
    "text",
    [
        "Not to contact Asha Rahman (born 1991).",
        "Not to contact the person named in Part 2.",
        "The defendant must not contact the protected person named in Part 2 of this order.",
        "The defendant must not contact the victim, Asha Rahman, by any means.",
        (
            "The defendant must not contact Asha Rahman (the victim) or go to the home of the victim "
            "Asha Rahman."
        ),
        "The defendant must not contact Asha Rahman, called the protected person, by any means.",
        "The defendant must not cause any person to contact Asha Rahman.",
        "The defendant must not contact Victim Support about Asha Rahman.",
        "The defendant must attend a victim awareness course at Aldermoor Clinic on 3 May 2027 at 10:00.",
        "The defendant must not tell the victim liaison officer anything false.",
        "The defendant must not contact Asha Rahman except where the victim is a witness.",
        "The defendant must not contact Asha Rahman, his former partner, by any means.",
        "The defendant must notify the applicant of any change of address.",
        "The defendant must email the applicant on any change of address.",
        "The defendant must not enter 4 Elm Road, Leeds, except with the witness.",
    ],
)
def test_somebody_who_is_named_is_no_label(text: str) -> None:
    assert hear("T02", text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ms Rahman must not reply.", ["Ms Rahman must not"]),
        ("Asha Rahman shall not contact the defendant.", ["Asha Rahman shall not"]),
        ("The victim must keep a diary of every incident.", ["The victim must"]),
        ("The complainant should report any breach to the police.", ["The complainant should"]),
        ("Imogen Farrow will not visit the defendant’s parents.", ["Imogen Farrow will not"]),
        (
            "Bina Rahman and Tom Ollerton must not speak to the defendant.",
            ["Bina Rahman and Tom Ollerton must not"],
        ),
        ("Her mother must not pass on messages.", ["Her mother must not"]),
        ("No person shall tell the defendant where Asha Rahman lives.", ["No person shall"]),
        ("Asha Rahman is required to inform the police of any contact.", ["Asha Rahman is required"]),
        ("Asha Rahman may not visit 4 Elm Road.", ["Asha Rahman may not"]),
        ("The victim’s family must not contact the defendant.", ["The victim’s family must not"]),
        ("She must report any contact to the police.", ["She must"]),
        ("1. The victim must move house.", ["The victim must"]),
        (
            (
                "The defendant must not contact Asha Rahman, directly or indirectly, and she must not "
                "contact him."
            ),
            ["and she must not"],
        ),
        (
            "The defendant must not contact Asha Rahman by any means; Megan Pugh must not contact him.",
            ["Megan Pugh must not"],
        ),
    ],
)
def test_a_sentence_that_binds_somebody_else_is_found(text: str, words: list[str]) -> None:
    assert hear("T36", text, severity=Severity.BLOCK) == words


@pytest.mark.parametrize(
    "text",
    [
        "The defendant must not contact Asha Rahman.",
        "You must tell the duty officer at Aldermoor Police Station the number of any telephone you buy.",
        "The defendant must not contact Will May, directly or indirectly, by any means.",
        "The defendant must leave at once on becoming aware that Asha Rahman is present in the same place.",
        (
            "The defendant must hand his phone to the officer serving this order, who must return it "
            "within 14 days."
        ),
        "The defendant must not go to any place where he knows Asha Rahman must attend.",
        "The defendant must not enter 4 Elm Road, Leeds, if Asha Rahman is there and she must be left alone.",
    ],
)
def test_a_sentence_that_binds_the_defendant_is_right(text: str) -> None:
    assert hear("T36", text) == []
