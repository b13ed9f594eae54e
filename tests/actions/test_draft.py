"""A pack is drafted whole, stays the same when repeated, and never tells the defendant what is protected."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from spo_builder.actions.check import check_case
from spo_builder.actions.draft import DocumentIncompleteError, Draft, DraftRequest, add_pdfs, draft_pack
from spo_builder.case.answers import Known
from spo_builder.case.confidential import ConfidentialKind
from spo_builder.documents.audience import Audience
from spo_builder.documents.forms import Pack, load_forms
from spo_builder.documents.manifest import keep_other_audiences, read_manifest, render_manifest
from spo_builder.law.pack import get_law_pack
from spo_builder.resources import get_court_forms
from tests.builders import TODAY, a_case
from tests.building.facts import an_incident
from tests.building.people import a_confidential_value, a_protected_person
from tests.fakes.desk import PlainDesk

if TYPE_CHECKING:
    from spo_builder.case.record import CaseRecord

FORMS = load_forms(get_court_forms() / "forms.toml")
NEW_HOME = "17 Quillon Yard, Westmere, ZZ9 8ZZ"


def _draft(case: CaseRecord, *audiences: Audience, desk: PlainDesk | None = None) -> Draft:
    request = DraftRequest(
        case=case,
        assessment=check_case(case, TODAY),
        audiences=audiences or tuple(Audience),
        pack=Pack.URGENT,
        read_exhibit=lambda name: name.encode(),
    )
    return draft_pack(request, desk or PlainDesk(), FORMS, get_law_pack())


def _leaking_case() -> CaseRecord:
    """Return a case whose second incident tells where the protected person lives now."""
    person = a_protected_person()
    secret = a_confidential_value(
        value=NEW_HOME, kind=ConfidentialKind.HOME, known_to_defendant=Known.NO, note=""
    )
    told = an_incident(description="He sent a card to 17 QUILLON YARD and a gift the next day.")
    case = a_case(protected_persons=(person.evolve(details=(secret,)), *a_case().protected_persons[1:]))
    return case.evolve(incidents=(told, *case.incidents[1:]))


def test_every_audience_gets_its_documents_under_their_numbers() -> None:
    draft = _draft(a_case())
    folders = {path.split("/")[0] for path in draft.documents}
    assert folders == {"court", "served", "internal"}
    assert "served/D05-draft-interim-order.docx" in draft.documents
    assert [row.file for row in draft.manifest.files] == list(draft.documents)
    assert draft.manifest.withheld == ()


def test_the_same_case_gives_the_same_bytes() -> None:
    first, second = _draft(a_case()), _draft(a_case())
    assert first.documents == second.documents
    assert render_manifest(first.manifest) == render_manifest(second.manifest)


def test_a_served_document_that_leaks_is_withheld_and_the_others_are_written() -> None:
    draft = _draft(_leaking_case())
    withheld = {row.file for row in draft.manifest.withheld}
    assert withheld
    assert not withheld & draft.documents.keys()
    assert all(name.startswith("served/") for name in withheld)
    assert not draft.manifest.ready
    served = {name: data for name, data in draft.documents.items() if name.startswith("served/")}
    assert served
    assert not any(b"quillon" in data.lower() for data in served.values())
    court = {name for name in draft.documents if name.startswith("court/")}
    assert "court/D01-complaint-for-a-stalking-protection-order.docx" in court


def test_the_manifest_says_where_the_leak_came_from_without_repeating_it() -> None:
    rows = _draft(_leaking_case(), Audience.SERVED).manifest.withheld
    said = json.dumps([row.why for row in rows])
    assert "/protected_persons/0/details/0" in said
    assert "Quillon" not in said


def test_an_incomplete_document_stops_the_whole_pack_and_names_every_gap() -> None:
    desk = PlainDesk({"D01": ("“the court” is not in it.",), "D05": ("“{{” was left over from the form.",)})
    with pytest.raises(DocumentIncompleteError) as caught:
        _draft(a_case(), Audience.COURT, desk=desk)
    assert [fault.where.split("/")[1][:3] for fault in caught.value.faults] == ["D01", "D05"]


def test_something_that_blocks_is_counted_and_marked_but_the_papers_are_drafted() -> None:
    case = a_case()
    case = case.evolve(necessity=case.necessity.evolve(narrative=""))
    draft = _draft(case, Audience.COURT)
    assert draft.documents
    assert not draft.manifest.ready
    assert "s1.1.c" in {block.id for block in draft.manifest.not_ready}
    assert all(b"NOT READY: " in data for data in draft.documents.values())


def test_pdfs_are_listed_with_their_own_hash() -> None:
    draft = _draft(a_case(), Audience.COURT)
    pdfs = {name.removesuffix(".docx") + ".pdf": b"%PDF " + name.encode() for name in draft.documents}
    both = add_pdfs(draft, pdfs)
    assert len(both.documents) == 2 * len(draft.documents)
    hashes = {row.file: row.sha256 for row in both.manifest.files}
    assert len(set(hashes.values())) == len(hashes) == 2 * len(draft.documents)


def test_rows_of_another_audience_are_kept_with_their_version() -> None:
    earlier = _draft(a_case(reference="hexter-old"), Audience.SERVED).manifest
    now = _draft(a_case(), Audience.COURT).manifest
    both = keep_other_audiences(now, read_manifest(render_manifest(earlier)))
    assert {row.audience for row in both.files} == {"served", "court"}
    assert {row.case_version for row in both.files} == {earlier.case_version, now.case_version}
    assert keep_other_audiences(now, None) == now
    again = keep_other_audiences(now, both)
    assert again.files == both.files


def test_bytes_that_are_no_manifest_give_none() -> None:
    assert read_manifest(b"nothing") is None
    assert read_manifest(b'{"files": 1}') is None
