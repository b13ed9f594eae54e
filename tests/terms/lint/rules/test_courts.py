"""Rule on bans of going to court (T24)."""

from __future__ import annotations

import pytest

from spo_builder.findings import Severity
from tests.terms.lint.hearing import hear


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Not to make any application to the Family Court.", ["make any application"]),
        (
            "The defendant must not issue any claim in the County Court against Asha Rahman.",
            ["issue any claim"],
        ),
        ("The defendant must not bring any proceedings in any court or tribunal.", ["bring any proceedings"]),
        ("The defendant must not start family proceedings about Max Rahman.", ["start family proceedings"]),
        ("The defendant must not sue Asha Rahman.", ["sue"]),
        ("The defendant must not take Asha Rahman to court.", ["take Asha Rahman to court"]),
        ("The defendant must not apply to the Family Court for any order.", ["apply to the Family Court"]),
        (
            "The defendant must not apply for a non-molestation order against Asha Rahman.",
            ["apply for a non-molestation order"],
        ),
        ("The defendant is prohibited from issuing any claim in any court.", ["issuing any claim"]),
    ],
)
def test_a_closed_court_is_found(text: str, words: list[str]) -> None:
    assert hear("T24", text, severity=Severity.BLOCK) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            (
                "The defendant must not make vexatious applications to the civil court (including the "
                "Family Court) which reference Asha Rahman."
            ),
            ["make vexatious applications"],
        ),
        (
            (
                "The defendant must not start civil or family proceedings that name Asha Rahman without "
                "first obtaining the permission of a judge."
            ),
            ["start civil or family proceedings"],
        ),
        (
            "The defendant must not begin any civil claim unless a circuit judge has first given permission.",
            ["begin any civil claim"],
        ),
    ],
)
def test_a_route_or_vexatious_informs(text: str, words: list[str]) -> None:
    assert hear("T24", text, severity=Severity.INFO) == words


@pytest.mark.parametrize(
    "text",
    [
        "The defendant must not use any messaging application to contact Asha Rahman.",
        "The defendant must not make any insurance claim or credit application in the name of Imogen Farrow.",
        "The defendant must not apply for any job at Pellbrook Stores.",
        "The defendant must not make an application to a sports club.",
        "The defendant must start proceedings in the County Court.",
        "The defendant must not enter Mill Lane, except to make an application to the Family Court.",
        "The defendant must not pay any person to bring a claim in the County Court.",
    ],
)
def test_what_goes_to_no_court_is_right(text: str) -> None:
    assert hear("T24", text) == []
