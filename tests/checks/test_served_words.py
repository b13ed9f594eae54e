"""Internal matter that has slipped into a served text: 7.4.5, 7.4.6 and 7.4.9."""

from __future__ import annotations

import pytest

from spo_builder.case.proceedings import Costs
from spo_builder.case.statements import DraftedDocument, TextBlock, WitnessStatement
from spo_builder.checks.served_words import assess_internal_words
from tests.builders import a_case, a_risk, a_term, an_incident
from tests.building.findings import name_findings, run


def test_a_clean_case_draws_nothing() -> None:
    assert run(assess_internal_words, a_case()) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A CHIS says that he owns a knife.", ["block 7.4.5"]),
        ("An intelligence report of May names him.", ["block 7.4.5"]),
        ("PNC ID 12/345678A.", ["block 7.4.5"]),
        ("He has a PNC record.", []),
        ("See CAD 1234 of 3 May.", ["warn 7.4.5"]),
        ("A cad called 12 times.", []),
        ("The MARAC minutes say so.", ["block 7.4.6"]),
        ("It was heard at MARAC.", ["warn 7.4.6"]),
        ("Counsel advised against it.", ["block 7.4.6"]),
        ("He took legal advice.", []),
        ("On DARA she scored 17.", ["warn 7.4.6"]),
        ("She filled in DARA on 3 May.", []),
        ("He came at [INSERT time].", ["block 7.4.9"]),
        ("He lives at [address removed].", []),
        ("The date is TBC.", ["block 7.4.9"]),
        ("Signed ____________.", ["block 7.4.9"]),
        ("Insert the key.", []),
        ("love you XXX", ["warn 7.4.9"]),
        ("{{7*7}}", ["warn 7.4.9"]),
    ],
)
def test_what_is_internal_is_known_and_what_is_not_is_left(text: str, expected: list[str]) -> None:
    found = run(assess_internal_words, a_case(risk=a_risk(narrative=text)))
    assert name_findings(found) == [f"{each} /risk/narrative" for each in expected]


def test_a_text_is_told_once_for_each_rule_and_names_its_incident() -> None:
    case = a_case(incidents=(an_incident(description="MARAC minutes. TBC."), an_incident(id="b")))
    found = run(assess_internal_words, case)
    assert name_findings(found) == [
        "block 7.4.6 /incidents/0/description",
        "block 7.4.9 /incidents/0/description",
    ]
    assert found[0].message.startswith("Incident 1 holds ")
    assert found[0].match == "MARAC minutes"
    assert found[0].evidence == ("messages",)


def test_placeholders_in_the_words_of_a_term_are_the_linters() -> None:
    term = a_term(template=None, values=(), exceptions=(), text="contact [INSERT name] or a CHIS")
    found = run(assess_internal_words, a_case(terms=(term,)))
    assert name_findings(found) == ["block 7.4.5 /terms/0/text"]


@pytest.mark.parametrize("where", ["text_blocks", "statements", "costs"])
def test_what_people_write_themselves_is_read_and_named(where: str) -> None:
    said = "The MARAC minutes say so."
    changes: dict[str, object] = {
        "text_blocks": (TextBlock(document=DraftedDocument.STATEMENT, paragraph="role.officer", text=said),),
        "statements": (WitnessStatement(by="imogen", words=said),),
        "costs": Costs(note=said),
    }
    (found,) = run(assess_internal_words, a_case(**{where: changes[where]}))
    assert found.id == "7.4.6"
    assert found.where.startswith(f"/{where}/")
    assert " holds " in found.message
