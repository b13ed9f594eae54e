"""Rules on police access (T22) and on surrender (T23)."""

from __future__ import annotations

import pytest

from spo_builder.findings import Severity
from tests.terms.lint.hearing import hear


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Must allow police access to all devices at any time.", ["allow police access"]),
        (
            "The defendant must allow any police officer to search his home whenever required.",
            ["allow any police officer to search", "whenever required"],
        ),
        ("The defendant must provide all passwords to the police.", ["provide all passwords"]),
        (
            "The defendant must permit the police to inspect his devices as and when they wish.",
            ["permit the police to inspect", "as and when"],
        ),
        (
            "The defendant must provide the police with all passwords and log-ins for his accounts.",
            ["provide the police with all passwords"],
        ),
        ("The defendant must let police officers enter his home.", ["let police officers enter"]),
        ("The defendant must unlock any device for the police.", ["unlock any device"]),
        (
            "The defendant must produce any phone to the police on demand.",
            ["produce any phone to the police on demand"],
        ),
        (
            "The defendant must not refuse to provide his passwords to the police.",
            ["refuse to provide his passwords"],
        ),
        ("The defendant must open his door as and when a doctor calls.", ["as and when"]),
    ],
)
def test_access_without_limits_is_found(text: str, words: list[str]) -> None:
    assert hear("T22", text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            (
                "Must give an officer of the Stalking Unit, on request at his home between 08:00 and "
                "20:00, the PIN of any phone in his possession so that the officer can check compliance "
                "with term 4."
            ),
            ["give an officer of the Stalking Unit, on request at his home between 08:00 and 20:00, the PIN"],
        ),
        (
            (
                "The defendant must allow the Stalking Unit to enter his home between 08:00 and 18:00 to "
                "assess the risk."
            ),
            ["allow the Stalking Unit to enter"],
        ),
    ],
)
def test_access_with_hours_and_purpose_informs(text: str, words: list[str]) -> None:
    assert hear("T22", text, severity=Severity.INFO) == words


@pytest.mark.parametrize(
    "text",
    [
        (
            "The defendant must give Brackenford Police Station in writing the user name of each "
            "account he uses."
        ),
        "The defendant must not permit the police to inspect his devices.",
        "The defendant must attend Aldermoor Clinic, except to allow police access to his phone.",
        "The defendant must give his sister access to his photographs.",
        "The defendant must not allow any friend access to the house at any time.",
        "The defendant must refuse the police access to his phone.",
        "The defendant must not post as and when he likes.",
    ],
)
def test_what_is_no_access_is_right(text: str) -> None:
    assert hear("T22", text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Must surrender all devices.", ["surrender all devices"]),
        ("The defendant must surrender his laptop to the police.", ["surrender his laptop"]),
        (
            "The defendant must hand over every telephone and tablet to the officer serving this order.",
            ["hand over every telephone"],
        ),
        (
            "The defendant must on service of this order surrender any device capable of taking pictures.",
            ["surrender any device"],
        ),
        ("The defendant must give the police his phone.", ["give the police his phone"]),
        (
            "The defendant must deliver up all electronic devices to the police.",
            ["deliver up all electronic devices"],
        ),
    ],
)
def test_a_surrender_without_return_is_found(text: str, words: list[str]) -> None:
    assert hear("T23", text) == words


@pytest.mark.parametrize(
    "text",
    [
        (
            "Must hand in the phone seized on 12 October 2026 by 18:00 on 1 Dec 2026; to be returned "
            "when this term ends."
        ),
        (
            "The defendant must hand the black telephone to the officer serving this order, to be "
            "returned within 28 days."
        ),
        "The defendant must give the Stalking Unit the number of any telephone he buys.",
        "The defendant must send the phone by hand to Asha Rahman, or by hand deliver the phone, until May.",
        "The defendant must surrender to the court.",
        "The defendant must not surrender his phone.",
        "The defendant must give his phone number.",
        "The defendant must attend the station, except to surrender his phone.",
        "The defendant must with his own hand write the name of each device.",
        "The defendant must give the camera within 3 metres of the door.",
    ],
)
def test_a_return_or_no_surrender_is_right(text: str) -> None:
    assert hear("T23", text) == []
