"""A case is checked against the law pack and the catalogue of the program, as on one day."""

from __future__ import annotations

from datetime import date

from spo_builder.actions.check import check_case
from spo_builder.case.canonical import get_case_version
from spo_builder.case.statements import DraftedDocument, TextBlock
from spo_builder.law.pack import get_law_pack
from tests.builders import TODAY, a_case, a_term


def test_it_checks_this_version_on_this_day_under_this_law() -> None:
    case = a_case()
    found = check_case(case, TODAY)
    assert (found.reference, found.case_version) == ("hexter", get_case_version(case))
    assert found.on == TODAY
    assert found.law_pack == f"{get_law_pack().id} {get_law_pack().version}"
    assert found.ready


def test_what_is_wrong_is_found_and_the_day_matters() -> None:
    spoiled = check_case(a_case(terms=(a_term(necessity_reason=""),)), TODAY)
    assert "/terms/0/necessity_reason" in {finding.where for finding in spoiled.blocks}
    assert check_case(a_case(), date(2027, 6, 1)).findings != check_case(a_case(), TODAY).findings


def test_what_has_drifted_in_a_rewritten_paragraph_is_found_too() -> None:
    block = TextBlock(document=DraftedDocument.STATEMENT, paragraph="role.officer", text="I.", generated="I.")
    plain, edited = check_case(a_case(), TODAY), check_case(a_case(text_blocks=(block,)), TODAY)
    told = [finding.where for finding in edited.findings if finding.id == "chk.drift"]
    assert told == ["/text_blocks/0", "/text_blocks/0"]
    assert edited.ready
    assert len(edited.warnings) == len(plain.warnings) + 2
